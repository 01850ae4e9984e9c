"""Whose the documents are: every edition, and what leads from a name or an id to the documents of a place.

Of a place no number is given, only from which document to which its texts go: so nobody needs a list of all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator import addresses
from generator.book import calling, unread, wording
from generator.language import words as language
from generator.model import Corpus, Edition, Institution, School, Work
from generator.search import terms
from generator.search.pieces import Pieces, parted

INSTITUTION, SCHOOL = "instelling", "school"
"""Kinds of places, as the address of the search page names them."""
NAMED = "@"
"""What stands behind a stem that names places, and before the id of one."""
# Characters of editions in one file: a score of them, of which a result needs one.
_LEAF = 3_000
# The most places that a word of a name may name; one in more ("college", "sint") tells which is meant no more.
_MOST = 60

Range = tuple[int, int]


class Places:
    """Takes the editions one by one, in the order of their documents."""

    def __init__(self, corpus: Corpus) -> None:
        self._ambiguous = calling.ambiguous(corpus)
        self._texts = Counter(work.institution.id for work in corpus.works)
        self._editions: list[tuple[int, list[Any]]] = []
        self._of_institution: defaultdict[str, list[Range]] = defaultdict(list)
        self._of_school: defaultdict[tuple[str, str], list[Range]] = defaultdict(list)

    def add(self, work: Work, edition: Edition, first: int, end: int) -> None:
        """Add an edition whose documents are those from ``first`` up to ``end``."""
        institution = edition.institution
        self._editions.append(
            (
                first,
                [
                    end - first,
                    addresses.edition(edition),
                    [institution.id, institution.name, self._called(work)],
                    [[school.id, self._school(school, institution)] for school in work.schools],
                    edition.protocol.title,
                    # The page puts it between brackets itself.
                    ", ".join(filter(None, (wording.edition_name(edition), unread.counted(edition).words))),
                ],
            )
        )
        _lengthen(self._of_institution[institution.id], first, end)
        for school in work.schools:
            _lengthen(self._of_school[institution.id, school.id], first, end)

    def leaves(self, pieces: Pieces) -> Iterator[tuple[int, str]]:
        """Yield (first document, name) of pieces of editions, each by how many documents it has and what is shown."""
        sizes = [len(str(edition)) for _, edition in self._editions]
        for start, stop in parted([edition[1] for _, edition in self._editions], sizes, _LEAF):
            found = self._editions[start:stop]
            yield found[0][0], pieces.add("e", [edition for _, edition in found])

    def beside(self, corpus: Corpus) -> dict[str, dict[str, Any]]:
        """Return what is to be found beside the lists of words: per word, by its key, the documents of what it names.

        Of an id its label comes before those. Schools of two institutions may share an id: it then is either.
        """
        found: dict[str, dict[str, Any]] = {}
        named: defaultdict[str, list[Sequence[Range]]] = defaultdict(list)
        schools: dict[str, tuple[str, list[Range]]] = {}
        every = 0
        for institution in corpus.institutions:
            ranges = self._of_institution[institution.id]
            key = f"{NAMED}{INSTITUTION}/{institution.id}"
            found[key] = {key: [institution.name, *_flat(ranges)]}
            for stem in _stems(f"{institution.name} {institution.short_name}"):
                named[stem].append(ranges)
            every += 1 + len(institution.schools)
            for school in institution.schools:
                own = self._of_school[institution.id, school.id]
                schools.setdefault(school.id, (self._school(school, institution), []))[1].extend(own)
                for stem in _stems(school.name):
                    named[stem].append(own)
        for id_, (name, ranges) in schools.items():
            key = f"{NAMED}{SCHOOL}/{id_}"
            found[key] = {key: [name, *_flat(ranges)]}
        # A word in the name of a third of all places names none of them.
        most = min(max(3, every / 3), _MOST)
        for stem, of in named.items():
            if len(of) <= most:
                found[stem] = {f"{stem}{NAMED}": _flat(sorted({each for ranges in of for each in ranges}))}
        return found

    def _called(self, work: Work) -> str:
        return calling.short(work, several=self._texts[work.institution.id] > 1)

    def _school(self, school: School, institution: Institution) -> str:
        return calling.school_called(school, institution, self._ambiguous)


def _stems(name: str) -> Iterable[str]:
    telling = (word for word in terms.words(name) if word not in language.lists.STOP_WORDS)
    return dict.fromkeys(language.stem.stem(word) for word in telling)


def _lengthen(ranges: list[Range], first: int, end: int) -> None:
    if ranges and ranges[-1][1] == first:
        ranges[-1] = ranges[-1][0], end
    else:
        ranges.append((first, end))


def _flat(ranges: Iterable[Range]) -> list[int]:
    return [number for each in ranges for number in each]
