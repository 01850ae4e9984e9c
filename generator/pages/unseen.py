"""The signs of a source that nobody sees, made visible: at their place, and as a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground import signs
from generator.language import words

_say = words.phrases.pages.source
# Places of one sign that are written out: a whole text may be set with one of them.
_PLACES = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line, and what the sign it ends with is called (None at the end of the line)."""

    text: str
    mark: str | None


@dataclass(frozen=True, slots=True)
class Unseen:
    """A sign that a source holds: what it is called, how often it is there and where (the first places)."""

    name: str
    count: int
    places: tuple[str, ...]
    more: str | None


def pieces(line: str) -> tuple[Piece, ...]:
    """Return a line cut behind each sign that nobody sees; the texts joined are the line."""
    return tuple(_pieces(line))


def listed(lines: Sequence[str]) -> tuple[Unseen, ...]:
    """Return the signs of a text that nobody sees, in the order in which they first stand there."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for number, line in enumerate(lines, start=1):
        for at, name in _marks(line):
            places[name].append(_say.UNSEEN_PLACE.format(line=number, column=at + 1))
    return tuple(
        Unseen(
            name=name,
            count=len(found),
            places=tuple(found[:_PLACES]),
            more=_say.UNSEEN_MORE.format(count=len(found) - _PLACES) if len(found) > _PLACES else None,
        )
        for name, found in places.items()
    )


def _pieces(line: str) -> Iterator[Piece]:
    reached = 0
    for at, name in _marks(line):
        yield Piece(line[reached : at + 1], _say.UNSEEN.format(sign=name))
        reached = at + 1
    if reached < len(line) or not line:
        yield Piece(line[reached:], None)


def _marks(line: str) -> list[tuple[int, str]]:
    """Return the offsets of the signs, each with what it is called."""
    if line.isascii():
        return []
    found = {at: _named(sign, kind.id) for at, sign in enumerate(line) if (kind := signs.kind(sign)) and not kind.seen}
    for start, word, sign in signs.mixed(line):
        found[start + word.index(sign)] = _named(sign, "lookalike")
    return sorted(found.items())


def _named(sign: str, kind: str) -> str:
    number = signs.number(sign)
    return _say.UNSEEN_SIGN.format(number=number, name=_say.UNSEEN_NAMES.get(number, _say.UNSEEN_KINDS[kind]))
