"""The words of an original through which it has a line."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Strokes:
    """Hears what is read, piece by piece, and whether a line runs through it."""

    _read: int = 0
    _found: list[tuple[int, str]] = field(default_factory=list)
    _end: int = -1

    def hear(self, text: str, struck: bool) -> None:
        """Take the next piece of a text."""
        signs = len("".join(text.split()))
        if struck and signs:
            if self._end == self._read:  # goes on: where an original parts its pieces is nobody's business
                place, before = self._found[-1]
                self._found[-1] = (place, before + text)
            else:
                self._found.append((self._read, text))
            self._end = self._read + signs
        self._read += signs

    @property
    def found(self) -> tuple[tuple[int, str], ...]:
        """The words that are struck through, each with how many characters, white space aside, were read before."""
        return tuple((place, " ".join(text.split())) for place, text in self._found)
