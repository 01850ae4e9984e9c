"""Who reads what while something is made: each thing that is made once notes what was read for it.

A *frame* is the set of what one making read. While none is open, nothing is noted, and nothing costs anything.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

Made = TypeVar("Made")
Frame = set[object]
Read = Collection[object]
"""What one making read, when it is done."""


class Reading:
    """Frames that are open, the innermost last; one for the process, since what is read does not know for whom."""

    def __init__(self) -> None:
        self.frame: Frame | None = None

    @contextmanager
    def into(self, frame: Frame | None) -> Iterator[None]:
        """Note what is read meanwhile in ``frame``, and not in the one that is open; None: nowhere."""
        outer, self.frame = self.frame, frame
        try:
            yield
        finally:
            self.frame = outer


reading = Reading()

UNTOLD = ("unknown", "")
"""Stands in a frame for what nobody follows."""


def untold() -> None:
    """Note that what is being made, and whatever asks for it, depends on more than is noted."""
    if reading.frame is not None:
        reading.frame.add(UNTOLD)


class Noted:
    """An attribute of objects that are known by themselves, of which it is noted who reads it.

    ``note`` returns what is noted for an object. ``make`` is what the attribute was made by, where it is made when it
    is first asked for: what it reads then is its own affair.
    """

    def __init__(self, name: str, note: Callable[[Any], object], make: Callable[[Any], object] | None = None) -> None:
        self._name = name
        self._note = note
        self._make = make

    def __get__(self, of: Any, _: type | None = None) -> Any:
        if of is None:
            return self
        frame = reading.frame
        if frame is not None:
            frame.add(self._note(of))
        held = of.__dict__
        if self._name not in held and self._make:
            with reading.into(None):
                held[self._name] = self._make(of)
        return held[self._name]

    def __set__(self, of: Any, value: object) -> None:
        of.__dict__[self._name] = value


class NotedSlot:
    """The same of an attribute that an object has no dictionary for; ``note`` may return None, which notes nothing."""

    def __init__(self, slot: Any, note: Callable[[Any], object]) -> None:
        self._slot = slot
        self._note = note

    def __get__(self, of: Any, kind: type | None = None) -> Any:
        if of is not None and reading.frame is not None:
            reading.frame.add(self._note(of))
        return self._slot.__get__(of, kind)

    def __set__(self, of: Any, value: object) -> None:
        self._slot.__set__(of, value)
