"""Documents → the files of the search index, which the browser fetches piece by piece.

``zoekindex.js`` is read first: the vocabulary with its synonyms, and where the pieces are. It has a bound, however many
texts there are: what grows with them stands in pieces, and so do the lists of pieces (``d….js``). Shards of words
(``w….js``) hold, per stem, the documents it occurs in, how much it says there and the labels of each; parts
(``p….js``) a list of which a shard holds only the best; blocks of texts (``t….js``) what is shown of a result,
``e….js`` the texts it may be of, ``s….js`` the words that a misspelt one may be, or is not. Each is named after its
content: a reader who still holds the ``zoekindex.js`` of before can never mix two builds, and one changed word makes a
few other files. That few are others takes care: where a shard ends is told by the words beside the place, how long a
provision is and how long all are in coarse steps.

All are scripts that call one function with JSON: that needs no right to connect, and works from a disk as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.language import words as language
from generator.model import Corpus
from generator.search import compounds, entry, spelling, terms
from generator.search.compounds import Compounds
from generator.search.documents import Document, Part, parts
from generator.search.pieces import FOLDER, Pieces
from generator.search.places import Places
from generator.search.postings import Encoder, Postings, digits

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
# Characters, in one file each, before compression, as `SHARD` of postings.py: the index of five texts is 14 files, 23
# with half of this. See benchmarks/search.py for what a question costs with many institutions.
_BLOCK = 6_000
_SHOWN = 4_000  # the longest provision of the five texts has 572: this only bounds what a block can weigh
# Letters of the words that compounds are made of, some 15 kB compressed and twice what five texts need; the commonest.
_HEADS = 50_000


def files(corpus: Corpus) -> Mapping[str, bytes]:
    """Return the index: site-relative path → content, read from disk when asked; equal corpora give equal bytes."""
    asked = _asked(corpus)
    read = spelling.Read(corpus)
    written: set[str] = set()
    for part in parts(corpus):
        for document in part.documents:
            said = [*_words(document.text, document.heading, document.section)]
            read.add(said)
            written.update(filter(_parts_others, (*said, *_words(document.noted))))
    heads = Compounds(asked | (written - language.lists.STOP_WORDS))
    pieces = Pieces()
    postings = Postings()
    places = Places(corpus)
    labels: dict[str, int] = {}
    labelled = entry.Labelled(corpus.vocabulary)
    counts = {kind: Counter[int]() for kind in "rnt"}
    texts: list[tuple[int, str]] = []
    for part in parts(corpus):
        first = len(postings.lengths)
        block = _Block(pieces, texts)
        for document, told in _told(labelled, part):
            number = len(postings.lengths)
            postings.add(_weigh(document, heads), labels.setdefault(told, len(labels)))
            _label(postings, number, told, counts)
            block.add(number, document)
        block.end()
        places.add(part.work, part.edition, first, len(postings.lengths))
    _together(corpus, postings)
    listed = read.known()
    encoder = Encoder(postings, list(labels), pieces)
    sizes = {"r": len(corpus.vocabulary.roles), "n": len(corpus.vocabulary.norms), "t": len(corpus.vocabulary.topics)}
    first_read = {
        "documents": len(postings.lengths),
        "words": pieces.tree(list(encoder.shards(places.beside(corpus)))),
        "texts": pieces.tree(texts),
        "editions": pieces.tree(list(places.leaves(pieces))),
        "spelt": pieces.add("s", [listed, spelling.right(listed)]),
        "counts": {kind: [counts[kind][number] for number in range(size)] for kind, size in sizes.items()},
        "stop": sorted(language.lists.STOP_WORDS),
        "lexicon": _bounded_heads(asked, heads),
        **entry.vocabulary(corpus, heads),
    }
    pieces.write(ENTRY, "index", first_read)
    return pieces


def _told(labelled: entry.Labelled, part: Part) -> Iterator[tuple[Document, str]]:
    """Yield the documents of an edition with their labels, and how far before it stands what says the same.

    Twins say the same to the letter and have one set of labels, so that a reader who narrows finds both or neither.
    """
    seen: dict[tuple[object, ...], int] = {}
    for place, document in enumerate(part.documents):
        told = labelled.told(document.passage, in_force=part.in_force)
        same = (document.text, document.heading, document.lead, document.notes, told)
        first = seen.setdefault(same, place) if document.text else place
        yield document, f"{told},{digits(place - first) if first != place else ''}"


def _bounded_heads(asked: frozenset[str], heads: Compounds) -> list[str]:
    """Return the words that compounds of a question are taken apart by, in order."""
    found = set(asked)
    letters = 0
    for word, _ in sorted(heads.used.items(), key=lambda each: (-each[1], each[0])):
        letters += len(word) + 3
        if letters > _HEADS:
            break
        found.add(word)
    return sorted(found)


def _words(*texts: str) -> Iterator[str]:
    return (word for text in texts for word in terms.words(text))


def _parts_others(word: str) -> bool:
    """Return whether a word may be part of a compound: one of four letters or more."""
    return len(word) > compounds.SHORTEST and word.isalpha()


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


def _label(postings: Postings, number: int, told: str, counts: Mapping[str, Counter[int]]) -> None:
    """Add a document to the list of all (``#``) and to those of its labels: ``#r0``, ``#n0``, ``#t0``."""
    postings.put("#", number, 1)
    for kind, of in zip("rnt", entry.numbers(told), strict=False):
        for place, each in enumerate(of):
            counts[kind][each] += 1
            postings.put(f"#{kind}{each}", number, 1 / (1 + place))


def _together(corpus: Corpus, postings: Postings) -> None:
    """Add, per group of synonyms, what all its words say as one entry (``#3``), and its broader words as ``#3b``.

    A question then takes two entries from the index for a word with a dozen synonyms, not a dozen shards.
    """
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
                # Of "over de klas" the texts are asked for "klas", which says another thing by itself; of half a
                # sentence as people type it ("neemt in", "account op privé") for words that no longer say it.
                if " " in term and ((len(stems) == 1 and stems[0] in alone) or (term in group.typed and _small(term))):
                    continue
                several = [postings.of(stem) for stem in dict.fromkeys(stems)] or [{}]
                share = _PHRASE if " " in term else 1.0
                for document in several[0].keys() & several[-1].keys():
                    weight = min(held.get(document, 0.0) for held in several)
                    if weight:
                        best[document] = max(best.get(document, 0.0), share * weight)
            for document, weight in sorted(best.items()):
                postings.put(key, document, weight)
            if key == f"#{number}":
                postings.rich.update(best.keys())


def _small(term: str) -> bool:
    """Return whether a term holds a word that says nothing by itself, as half a sentence does."""
    return not language.lists.STOP_WORDS.isdisjoint(terms.words(term))


class _Block:
    """What is shown of the documents of one edition, some 6 kB in a piece.

    Of a document that is its eId, place, heading, text, and of each footnote the label and the words.
    """

    def __init__(self, pieces: Pieces, made: list[tuple[int, str]]) -> None:
        self._pieces = pieces
        self._made = made
        self._first = 0
        self._shown: list[list[Any]] = []
        self._size = 0

    def add(self, number: int, document: Document) -> None:
        """Add the next document."""
        head = document.heading or document.lead
        shown = [document.passage.provision.eid, document.place, head, _bounded(document.text)]
        notes = [[note.label, _bounded(note.text)] for note in document.notes]
        size = sum(len(text) for texts in (shown, *notes) for text in texts)
        if self._shown and self._size + size > _BLOCK:
            self.end()
        if not self._shown:
            self._first = number
        self._shown.append([*shown, notes])
        self._size += size

    def end(self) -> None:
        """Write what was added since the last piece."""
        if self._shown:
            self._made.append((self._first, self._pieces.add("t", self._shown)))
        self._shown, self._size = [], 0


def _bounded(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"
