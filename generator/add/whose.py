"""Whose text it is that came, and of which protocol: as a person says, as the text says, or as it is like another."""

from __future__ import annotations

import re
from collections import Counter

from generator.add.arrived import Arrived
from generator.add.given import Given
from generator.compare import kinship
from generator.ground.errors import DataError, Problem
from generator.ground.signs import compared
from generator.ground.text import slug, split_lines, squash
from generator.model import Corpus, Edition, Institution, Work

# What a text must share of its words, whatever their order, to be the next version of another. Calvijn's two versions
# share .98; of texts of two institutions Scala's and Calvijn's .7, for they are of one template, others .51 at most.
_LIKE = 0.6


def same_file(arrived: Arrived, corpus: Corpus) -> Edition | None:
    """Return the version that was made of the very same file, or has the same source."""
    digests = {arrived.sha256, arrived.version.source.sha256}
    for edition in corpus.editions:
        source = edition.version.source
        if source.sha256 in digests or (source.original is not None and source.original.sha256 in digests):
            return edition
    return None


def same_words(arrived: Arrived, work: Work) -> Edition | None:
    """Return the version of a work that has all words of the text, in their order."""
    mine = squash(arrived.source.decode("utf-8-sig"))
    return next((each for each in work.editions if squash("\n".join(each.source_lines)) == mine), None)


def issuer(given: Given, arrived: Arrived, corpus: Corpus) -> Institution | None:
    """Return the institution that is there already: by its id, by its name, or by the name that the text mentions.

    Raises ``DataError`` where the id is that of an institution with another name, or the name that of one with
    another id.
    """
    named = by_name(given.name, corpus) if given.name else None
    if given.institution is not None:
        found = next((each for each in corpus.institutions if each.id == given.institution), None)
        if found is not None and given.name and seen(given.name) not in _names(found):
            what = f"the institution '{found.id}' is called '{found.name}', and here '{given.name}'"
            raise refused("--name", what, "leave --name out, or give the new institution another id")
        if found is None and named is not None:
            raise _spelled(given.name or "", named)
        return found
    if named is not None:
        if given.name not in (named.name, named.short_name):
            raise _spelled(given.name or "", named)
        return named
    return None if given.name else _mentioned(arrived, corpus)


def _spelled(name: str, found: Institution) -> DataError:
    what = f"'{name}' is an institution that is here already: '{found.name}', with the id '{found.id}'"
    return refused("--name", what, f"write: --institution {found.id}; or give a name that tells the two apart")


def by_name(name: str, corpus: Corpus) -> Institution | None:
    """Return the institution with a name, however that is spelled."""
    return next((each for each in corpus.institutions if seen(name) in _names(each)), None)


def seen(name: str) -> str:
    """Return a name as readers tell it from another: capitals, spaces, accents and signs aside."""
    return slug(compared(name), limit=1_000)


def _names(institution: Institution) -> set[str]:
    return {seen(institution.name), seen(institution.short_name)}


def _mentioned(arrived: Arrived, corpus: Corpus) -> Institution | None:
    """Return the institution that the text names as its own, else the one of which it names most, it or its schools.

    Where it names none, the title may end in what one is called for short.
    """
    if arrived.draft.institution_name and (found := by_name(arrived.draft.institution_name, corpus)):
        return found
    text = " ".join(squash(arrived.text.characters).split())
    counted: Counter[str] = Counter()
    for each in corpus.institutions:
        for name in {each.name, *(school.name for school in each.schools)}:
            counted[each.id] += mentioned(name, text)
    (first, times), *_ = counted.most_common(1) or [("", 0)]
    if times:
        return next(each for each in corpus.institutions if each.id == first)
    if arrived.draft.institution_name is not None:
        return None
    title = f" {squash(arrived.draft.version.title or '')}"
    short = [each for each in corpus.institutions if title.endswith(f" {each.short_name}")]
    return short[0] if len(short) == 1 else None


def mentioned(name: str, text: str) -> int:
    """Return how often a name stands in a text, as it is spelled or with another first letter."""
    first = f"[{re.escape(name[0].upper() + name[0].lower())}]"
    return len(re.findall(rf"(?<!\w){first}{re.escape(name[1:])}(?!\w)", text))


def likest(arrived: Arrived, works: tuple[Work, ...]) -> Work | None:
    """Return the work of which a version shares most words with the text, where that is enough to be its next one."""
    mine = " ".join(split_lines(arrived.text.characters))
    shares = {
        work.protocol.id: max(kinship.bound(mine, " ".join(edition.source_lines)) for edition in work.editions)
        for work in works
    }
    best = max(works, key=lambda work: shares[work.protocol.id], default=None)
    return best if best is not None and shares[best.protocol.id] >= _LIKE else None


def refused(option: str, what: str, mend: str) -> DataError:
    """Return the refusal of what a person says of a text; ``option`` names where."""
    return DataError([Problem(path=option, line=1, column=1, what=what, mend=mend)])
