"""Real texts edited at random, so that it is known what became of each unit.

Each text is edited as a whole: of its units some are deleted, moved, split or merged, and units of other institutions
are put in between (not those that share half their words with this text: to link those would be right). Every unit that
stays has the given share of its words replaced by words of the corpus, function words by function words and others by
others. Units that were numbered are numbered again.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.compare.revision.alignment.similarity import words
from generator.compare.revision.units import Unit, units_of
from generator.ground.expressions import expression
from generator.language import words as language
from generator.model import Corpus, Edition

Piece = tuple[tuple[str, ...], Unit]
"""A unit of the new text with the keys of the old ones that it comes from."""

DELETED = INSERTED = MOVED = 0.08
SPLIT = MERGED = 0.05
# Places a moved provision must go at least: over one neighbour either of the two may be said to have moved.
_FAR = 3
# A new provision is taken from another text only if it shares fewer words than this with each of its own: else it
# would rightly be called a version of one of those.
_ALIKE = 0.5
_SENTENCE_END = expression(r"(?<=[.;:,]) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An edited text with its truth: links as pairs of keys, and the new keys of what was moved."""

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    links: frozenset[tuple[str, str]]
    moved: frozenset[str]


def edited(corpus: Corpus, edition: Edition, rewording: float, seed: int) -> Case:
    """Return one edited text; equal arguments give an equal case."""
    chance = random.Random(f"{edition.locator} {rewording} {seed}")
    old = tuple(unit for unit in units_of(edition) if unit.text)
    others = [unit for unit in foreign(corpus, edition) if unit.text and not like_any(unit, old)]
    vocabulary = Vocabulary(corpus)

    order = [unit for unit in old if chance.random() >= DELETED]
    moved = move(order, chance)
    pieces: list[Piece] = []
    for unit in order:
        pieces += split(unit, chance) if chance.random() < SPLIT else [((unit.key,), unit)]
    pieces = merge(pieces, moved, chance)
    pieces = [(keys, replace(unit, text=vocabulary.reworded(unit.text, rewording, chance))) for keys, unit in pieces]
    for other in chance.sample(others, min(len(others), round(INSERTED * len(old)))):
        pieces.insert(chance.randint(0, len(pieces)), ((), other))

    new, links, keys_of_moved = [], set(), set()
    number = 0
    for place, (sources, unit) in enumerate(pieces):
        number = 0 if unit.kind == "heading" else number + bool(unit.num)
        key = f"new_{place}"
        new.append(replace(unit, key=key, num=str(number) if unit.num and number else unit.num, parent="", wraps=()))
        links |= {(source, key) for source in sources}
        if len(sources) == 1 and sources[0] in moved:
            keys_of_moved.add(key)
    return Case(
        old=tuple(replace(unit, parent="", wraps=()) for unit in old),
        new=tuple(new),
        links=frozenset(links),
        moved=frozenset(keys_of_moved),
    )


def foreign(corpus: Corpus, edition: Edition) -> list[Unit]:
    """Return the units of every other institution."""
    return [
        unit for other in corpus.editions if other.institution.id != edition.institution.id for unit in units_of(other)
    ]


def like_any(unit: Unit, own: Sequence[Unit]) -> bool:
    """Return whether a unit shares so many words with one of ``own`` that it would rightly be linked to it."""
    mine = set(words(unit.text))
    for other in own:
        theirs = set(words(other.text))
        if 2 * len(mine & theirs) >= _ALIKE * (len(mine) + len(theirs)):
            return True
    return False


def move(order: list[Unit], chance: random.Random, *, headings: bool = True) -> set[str]:
    """Move some units far away, in place; return their keys. A heading that moves leaves behind what it heads."""
    moved = set()
    for unit in [unit for unit in order if (headings or unit.kind != "heading") and chance.random() < MOVED]:
        place = order.index(unit)
        far = [to for to in range(len(order)) if abs(to - place) >= _FAR]
        if far:
            order.insert(chance.choice(far), order.pop(place))
            moved.add(unit.key)
    return moved


def split(unit: Unit, chance: random.Random) -> list[Piece]:
    """Cut a unit at a clause or sentence; one that has no such place stays whole."""
    cuts = [found.end() for found in _SENTENCE_END.finditer(unit.text)]
    cuts = [cut for cut in cuts if min(len(words(unit.text[:cut])), len(words(unit.text[cut:]))) >= 4]
    if not cuts or unit.kind == "heading":
        return [((unit.key,), unit)]
    cut = chance.choice(cuts)
    return [((unit.key,), replace(unit, text=part.strip())) for part in (unit.text[:cut], unit.text[cut:])]


def merge(pieces: list[Piece], moved: set[str], chance: random.Random) -> list[Piece]:
    """Merge some neighbours of which neither is a heading, was moved, or is already a part or a merger."""
    times = Counter(keys for keys, _ in pieces)
    merged: list[Piece] = []
    for keys, unit in pieces:
        before = merged[-1] if merged else None
        apart = before is not None and all(
            part.kind != "heading" and len(own) == 1 and times[own] == 1 and own[0] not in moved
            for own, part in (before, (keys, unit))
        )
        if before is not None and apart and chance.random() < MERGED:
            merged[-1] = (*before[0], *keys), replace(before[1], text=f"{before[1].text} {unit.text}")
        else:
            merged.append((keys, unit))
    return merged


class Vocabulary:
    """The words of the corpus, for replacements."""

    def __init__(self, corpus: Corpus) -> None:
        every = [word for edition in corpus.editions for unit in units_of(edition) for word in words(unit.text)]
        self._function = [word for word in every if word in language.lists.STOP_WORDS]
        self._content = [word for word in every if word not in language.lists.STOP_WORDS]

    def reworded(self, text: str, share: float, chance: random.Random) -> str:
        """Return ``text`` with ``share`` of its words replaced."""
        parts = re.split(r"([^\W_]+)", text)
        places = range(1, len(parts), 2)
        for place in chance.sample(places, round(share * len(places))):
            kin = self._function if parts[place].lower() in language.lists.STOP_WORDS else self._content
            parts[place] = chance.choice(kin)
        return "".join(parts)
