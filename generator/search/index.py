"""Documents → the files of the search index, which the browser fetches piece by piece.

``zoekindex.js`` is read first: what there is (editions, schools, labels), the synonyms, and in which shard each word
is. Shards of words (``w….js``) hold, per stem, the documents it occurs in and how much it says there; blocks of texts
(``t….js``) what is shown of a result; ``s….js`` the words that a misspelt one may be, or is not. Each is named after
its content: a reader who still holds the ``zoekindex.js`` of before can never mix two builds, and one changed word
makes a few other files. That few are others takes care: where a shard ends is told by the words beside the place, how
long a provision is and how long all are in coarse steps.

All are scripts that call one function with JSON: that needs no right to connect, and works from a disk as well.
"""

from __future__ import annotations

import hashlib
import json
import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from generator.language import words as language
from generator.model import Corpus
from generator.search import compounds, entry, spelling, terms
from generator.search.compounds import Compounds
from generator.search.documents import Document, Part, parts

FOLDER = "zoekindex"
ENTRY = f"{FOLDER}.js"

# How much a word counts by where it stands: most in the provision's own heading, less in what stands around it. A word
# that is only a part of a compound counts less than the word itself, one of a term of several words least. Of the 117
# questions in tests/golden/search 113 are answered in the top three, of the 60 unseen 54. That hardly turns on any of
# these: a heading from 1 to 2.5, a lead from 0 to 1 and a term from .2 to .8 give the same, a section worth 1 loses one
# unseen (53), a part worth .3 too; a part worth as much as the word loses none and puts 96 on top instead of 94.
# A footnote counts as a lead does: none of the five texts has one to measure it by. What statements come to, in the
# words of who reviewed them, puts one question more in the top three in each of four lists.
_WEIGHTS = {"text": 1.0, "heading": 1.6, "lead": 0.5, "section": 0.6, "noted": 0.5, "acts": 0.4}
_PHRASE = 0.4
# Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond. The usual saturation; a length
# norm below the usual .75, since a provision is long because it says more, not because it repeats itself. Seen: _K1 .6
# loses one of 117, 2 one too; _B .2 to .75 loses none.
_K1 = 1.2
_B = 0.4
_STEPS = 9  # letters for a weight; 5 loses one of 117, 15 gains one of the 60 unseen and loses three first places
_STEP = 1.1  # of lengths: a word in ten
# Characters, in one file each, before compression: so that a first question fetches kilobytes, whatever the number of
# schools, and the index of five texts is 14 files: 16 with half of _SHARD, 23 with half of _BLOCK. See
# benchmarks/search.py for what a question costs at 100, 500 and 2,000 institutions.
_SHARD = 12_000
_BLOCK = 6_000
_SHOWN = 4_000  # the longest provision of the five texts has 572: this only bounds what a block can weigh


@dataclass(slots=True)
class _Postings:
    """What the shards are made of: per stem, per document, its weight there."""

    weights: dict[str, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    lengths: list[float] = field(default_factory=list)

    def add(self, number: int, found: Mapping[str, float]) -> None:
        for stem, weight in found.items():
            self.weights[stem][number] = weight


def files(corpus: Corpus) -> dict[str, bytes]:
    """Return the index: site-relative path → content; equal corpora give equal bytes."""
    every = tuple(parts(corpus))
    documents = [document for part in every for document in part.documents]
    asked = _asked(corpus)
    lexicon = asked | _written(documents)
    heads = Compounds(lexicon)
    postings = _Postings()
    for number, document in enumerate(documents):
        found = _weigh(document, heads)
        postings.add(number, found)
        postings.lengths.append(sum(found.values()))
    _together(corpus, postings)
    shards = list(_shards(postings))
    blocks = list(_blocks(every))
    listed = spelling.known(corpus, documents)
    shard_pieces = [_piece("w", dict(shard)) for shard in shards]
    texts = [_piece("t", block) for _, block in blocks]
    spelt = _piece("s", [listed, spelling.right(listed)])
    labels = entry.labels(documents, corpus)
    places = entry.places(corpus, every)
    first = {
        "documents": len(documents),
        "shards": [shard[0][0] for shard in shards],
        "blocks": [first for first, _ in blocks],
        "pieces": [[name for name, _ in shard_pieces], [name for name, _ in texts], spelt[0]],
        "stop": sorted(language.lists.STOP_WORDS),
        "lexicon": sorted(asked | heads.used),
        **entry.vocabulary(corpus, heads),
        **places,
        **labels,
        "twins": entry.twins(documents, labels["labels"], [edition[0] for edition in places["editions"]]),
    }
    made = {ENTRY: _script("index", first)}
    for name, content in (*shard_pieces, *texts, spelt):
        # Pieces of one content are one file: schools that share a text share its words.
        if made.setdefault(f"{FOLDER}/{name}.js", content) != content:
            raise ValueError(f"two pieces of the index have the name {name}: take more digits")
    return made


def _written(documents: Iterable[Document]) -> frozenset[str]:
    """Return the words of the texts that may be part of a compound: those of four letters or more."""
    texts = (getattr(document, name) for document in documents for name in ("text", "heading", "section", "noted"))
    found = (word for text in texts for word in terms.words(text))
    return (
        frozenset(word for word in found if len(word) > compounds.SHORTEST and word.isalpha())
        - language.lists.STOP_WORDS
    )


def _asked(corpus: Corpus) -> frozenset[str]:
    """Return the single words of the list of synonyms: even the short ones (``app``, ``les``) make compounds."""
    listed = (term for group in corpus.vocabulary.synonyms for term in (*group.asked, *group.broader))
    found = (word for term in listed for word in (tuple(terms.words(term)),) if len(word) == 1)
    return frozenset(word for (word,) in found if len(word) >= compounds.SHORTEST) - language.lists.STOP_WORDS


def _weigh(document: Document, heads: Compounds) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for name, weight in _WEIGHTS.items():
        for stem, share in heads.stems(getattr(document, name)):
            found[stem] += weight * share
    return found


def _together(corpus: Corpus, postings: _Postings) -> None:
    """Add, per group of synonyms, what all its words say as one entry (``#3``), and its broader words as ``#3b``.

    A question then takes two entries from the index for a word with a dozen synonyms, not a dozen shards.
    """
    single = dict(postings.weights)
    alone = {
        stem
        for group in corpus.vocabulary.synonyms
        for term in group.asked
        if " " not in term
        for stem in terms.stems(term.replace("-", ""))
    }
    for number, group in enumerate(corpus.vocabulary.synonyms):
        for key, listed in ((f"#{number}", group.asked), (f"#{number}b", group.broader)):
            best: dict[int, float] = {}
            for term in listed:
                stems = terms.stems(term.replace("-", ""))
                # Of "over de klas" the texts are asked for "klas", which says another thing by itself.
                if " " in term and len(stems) == 1 and stems[0] in alone:
                    continue
                several = [single.get(stem, {}) for stem in stems] or [{}]
                share = _PHRASE if " " in term else 1.0
                for document in several[0].keys() & several[-1].keys():
                    weight = min(held.get(document, 0.0) for held in several)
                    if weight:
                        best[document] = max(best.get(document, 0.0), share * weight)
            if best:
                postings.weights[key] = dict(sorted(best.items()))


def _shards(postings: _Postings) -> Iterator[list[tuple[str, str]]]:
    """Yield runs of stems in alphabetical order, each with its postings, of 12 kB together at most."""
    lengths = [_about(length) for length in postings.lengths]
    average = _about(sum(lengths) / len(lengths)) if lengths else 1.0
    stems = sorted(postings.weights, key=_as_browsers_sort)
    every = [(stem, _encode(postings.weights[stem], lengths, average)) for stem in stems]
    ends = list(accumulate((len(stem) + len(encoded) + 6 for stem, encoded in every), initial=0))
    runs = [(0, len(every))]
    while runs:
        start, stop = runs.pop()
        if stop - start > 1 and ends[stop] - ends[start] > _SHARD:
            middle = _parting(stems, ends, start, stop)
            runs += [(middle, stop), (start, middle)]
        else:
            yield every[start:stop] or [("", "")]


def _parting(stems: Sequence[str], ends: Sequence[int], start: int, stop: int) -> int:
    """Return where a run of stems is best parted in two, a place that hardly moves where its words change.

    Of the stems in the middle half, by size, it is before the one with the least digest.
    """
    size = ends[stop] - ends[start]
    low = bisect_left(ends, ends[start] + size / 4, start + 1, stop - 1)
    high = bisect_left(ends, ends[start] + 3 * size / 4, low, stop - 1)
    return min(range(low, high + 1), key=lambda place: hashlib.sha256(stems[place].encode()).digest())


def _about(length: float) -> float:
    """Return a length in steps of ``_STEP``, so that a word more or less is mostly none."""
    return _STEP ** round(math.log(length, _STEP)) if length > 0 else 0.0


def _as_browsers_sort(word: str) -> bytes:
    return word.encode("utf-16-be")


def _encode(weights: Mapping[int, float], lengths: Sequence[float], average: float) -> str:
    """Return postings as text: per document its distance to the one before in base 36, then a letter A–I for weight."""
    pieces = []
    last = -1
    for number, weight in weights.items():
        norm = _K1 * (1 - _B + _B * lengths[number] / average)
        share = weight * (_K1 + 1) / (weight + norm) / (_K1 + 1)
        pieces.append(f"{_base36(number - last)}{chr(64 + min(_STEPS, max(1, math.ceil(share * _STEPS))))}")
        last = number
    return "".join(pieces)


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
        if not number:
            return digits


def _blocks(every: Iterable[Part]) -> Iterator[tuple[int, list[list[Any]]]]:
    """Yield (number of the first document, what is shown of each), some 6 kB together and never of two editions.

    Of a document that is its eId, place, heading, text, and of each footnote the label and the words.
    """
    number = 0
    for part in every:
        block: list[list[Any]] = []
        size = 0
        for document in part.documents:
            head = document.heading or document.lead
            shown = [document.passage.provision.eid, document.place, head, _bounded(document.text)]
            notes = [[note.label, _bounded(note.text)] for note in document.notes]
            own = sum(len(text) for texts in (shown, *notes) for text in texts)
            if block and size + own > _BLOCK:
                yield number - len(block), block
                block, size = [], 0
            block.append([*shown, notes])
            size += own
            number += 1
        if block:
            yield number - len(block), block


def _bounded(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"


def _piece(letter: str, content: Any) -> tuple[str, bytes]:
    """Return a piece of the index by its name, which is that of its content."""
    name = f"{letter}{hashlib.sha256(_json(content)).hexdigest()[:12]}"
    return name, _script(name, content)


def _script(name: str, content: Any) -> bytes:
    """Return a script that hands ``content`` to the search."""
    return b"protocolwijzerZoek(%s,%s);\n" % (json.dumps(name).encode(), _json(content))


def _json(content: Any) -> bytes:
    """Return ``content`` as a script may hold it; line ends of Unicode escaped for old browsers."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
