"""What a value comes to, as a digest: equal for values of equal content, whatever process made them."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from types import FunctionType
from typing import Any

from generator.book.book import Book
from generator.model import Corpus, Edition, Passage, PlacedStatement, Work

_PLAIN = (type(None), str, int, float, bool, bytes, datetime.date)


class OpaqueError(Exception):
    """A value of which nobody knows what is in it."""


class Shapes:
    """Turns values into their digests; of what exists once it is the name that counts, not what is in it.

    ``known`` returns how a value that exists once is called, None for all other.
    """

    def __init__(self) -> None:
        self.known: Callable[[object], object | None] = lambda _: None
        self._held: dict[int, tuple[object, str]] = {}

    def digest(self, value: object) -> str:
        """Return the digest of a value; raises ``OpaqueError``."""
        return _digest(self.of(value))

    def of(self, value: object) -> object:
        """Return a value as tuples of what has a plain ``repr``; raises ``OpaqueError``."""
        kind = type(value)
        if kind in _PLAIN:
            return value
        if isinstance(value, str):
            return (kind.__name__, str(value))
        if kind in (tuple, list):
            return (kind.__name__, *map(self.of, value))  # type: ignore[call-overload]
        if isinstance(value, Passage | PlacedStatement | Edition | Work):
            return named(value)
        if (found := self.known(value)) is not None:
            return found
        if isinstance(value, Mapping) and kind.__module__ in ("builtins", "collections"):
            return ("map", *((self.of(key), self.of(held)) for key, held in value.items()))
        if isinstance(value, set | frozenset):
            return ("set", *sorted(repr(self.of(each)) for each in value))
        if hasattr(kind, "__dataclass_fields__"):
            return self._record(value, kind)
        return self._acting(value)

    def _record(self, value: Any, kind: Any) -> object:
        """Return a record by its fields; one that is part of many is looked at once."""
        held = self._held.get(id(value))
        if held is None:
            if isinstance(value, Corpus):
                raise OpaqueError("a whole corpus")
            fields = tuple(self.of(getattr(value, name)) for name in kind.__dataclass_fields__)
            held = self._held[id(value)] = (value, _digest((kind.__module__, kind.__qualname__, fields)))
        return ("record", held[1])

    def _acting(self, value: object) -> object:
        if isinstance(value, Book):
            return "book"
        if isinstance(value, partial):
            return ("partial", self.of(value.func), self.of(value.args), self.of(value.keywords))
        if isinstance(value, FunctionType):
            cells = tuple(self.of(cell.cell_contents) for cell in value.__closure__ or ())
            # Two functions that are written on one line are told apart by what they do.
            code = _digest((value.__code__.co_code, value.__code__.co_names))
            return ("function", value.__module__, value.__qualname__, code, cells, self.of(value.__defaults__))
        if isinstance(value, type | Enum):
            return ("named", str(value))
        raise OpaqueError(type(value).__qualname__)


def _digest(shape: object) -> str:
    """Return 128 bits: an account holds a hundred thousand of them for sixty institutions."""
    return hashlib.blake2b(repr(shape).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def named(value: object) -> tuple[str, ...]:
    """Return the name of what exists once; raises ``OpaqueError`` for all other."""
    match value:
        case PlacedStatement():
            return ("@PlacedStatement", value.id)
        case Passage():
            return ("@Passage", value.locator)
        case Edition():
            return ("@Edition", value.locator)
        case Work():
            return ("@Work", value.institution.id, value.protocol.id)
    raise OpaqueError(type(value).__qualname__)
