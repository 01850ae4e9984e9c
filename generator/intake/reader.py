"""What a file type declares: how it is told, and how its text is read or, for now, taken out by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.intake.original import Original
from generator.intake.text import Text


@dataclass(frozen=True, slots=True)
class Said:
    """Why a file cannot be taken as it is and how to get its text out; ``FILE`` in ``mend`` stands for its name."""

    what: str
    mend: str
    line: int = 1
    column: int = 1


class RefusedError(Exception):
    """A reader cannot take this file: everything that is to be said of it."""

    def __init__(self, *said: Said) -> None:
        self.said = said
        super().__init__("; ".join(each.what for each in said))


USUAL, FAMILY, LAST = 50, 70, 90
"""When a type is asked whether a file is its own: a family (any zip) after its members (a Word file), and last what is
told by more than the first bytes, which another type can hold as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One file type.

    ``magic`` tells its files by their content, whatever they are called. A type without it is a kind of plain text,
    told by its name alone. Either ``read`` returns the text, raising ``RefusedError``, or ``instead`` says what to do.
    """

    name: str
    suffixes: tuple[str, ...] = ()
    magic: Callable[[bytes], bool] | None = None
    order: int = USUAL
    read: Callable[[Original], Text] | None = None
    instead: Callable[[bytes], Sequence[Said]] | None = None

    def __post_init__(self) -> None:
        if (self.read is None) == (self.instead is None):
            raise ValueError(f"the reader of {self.name} needs read or instead, and not both")
