"""Names of schools and institutions → small pieces, of which a browser fetches the one that holds what is typed.

A piece holds the names with a word that begins as its key does: two letters, or more where that would be too many. So
what is fetched has a bound, whatever the number of schools.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.book.book import Book
from generator.book.byname import Named, named
from generator.ground.expressions import expression
from generator.ground.text import filed

SHORTEST = 2
"""Letters of a key: with one, most pieces of a thousand schools would be divided once more."""
MOST = 400
"""Names of a piece, some 10 kB compressed, before its key gets a letter more; and with which a word tells little."""
_WORD = expression(r"[^\W_]+")


@dataclass(frozen=True, kw_only=True)
class NamePieces:
    """The names by key; ``common`` are the words of which no piece is made, since too many names hold them."""

    pieces: Mapping[str, tuple[Named, ...]]
    common: tuple[str, ...]


def name_pieces(book: Book) -> NamePieces:
    """Return the pieces of all names, those of a piece in the order of the alphabet."""
    return book.once(_name_pieces)


def _name_pieces(book: Book) -> NamePieces:
    return divided(sorted(named(book), key=lambda each: (filed(each.name), each.path)))


def divided(names: Sequence[Named]) -> NamePieces:
    """Return ``names`` in pieces: each is in those of all its words that tell something, or in those of every word."""
    held = Counter(word for each in names for word in set(told(each.name)))
    common = {word for word, count in held.items() if count > MOST}
    entries = [
        (word, each)
        for each in names
        for word in dict.fromkeys(told(each.name))
        if word not in common or common.issuperset(told(each.name))
    ]
    return NamePieces(pieces=dict(_pieces(entries, SHORTEST)), common=tuple(sorted(common)))


def told(name: str) -> list[str]:
    """Return the words of a name as they are typed: in small letters without accents."""
    return _WORD.findall(filed(name))


def _pieces(entries: Iterable[tuple[str, Named]], length: int) -> Iterator[tuple[str, tuple[Named, ...]]]:
    """Yield pieces by key; the words of one are at least ``length`` letters, or a key by themselves."""
    found: dict[str, list[tuple[str, Named]]] = {}
    for word, each in entries:
        found.setdefault(word[:length], []).append((word, each))
    for key, those in sorted(found.items()):
        names = tuple(dict.fromkeys(each for _, each in those))
        if len(names) <= MOST or all(word == key for word, _ in those):
            yield key, names
        else:
            yield from _pieces(those, length + 1)
