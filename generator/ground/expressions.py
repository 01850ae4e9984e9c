"""Regular expressions that are compiled when they are first asked something.

Of some 650 that ``compare`` brings along, two short texts meet 130: to compile the others when their modules are read
took a fifth of its start.
"""

from __future__ import annotations

import re
from typing import Any, cast

_ANSWERS = ("search", "match", "fullmatch", "findall", "finditer", "split", "sub", "subn")
"""What is asked in loops: kept at hand, so that it costs no more than of what ``re.compile`` returns."""


class _Expression:
    """Answers as the expression it stands for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what copies and pickles ask before there is anything to ask
            raise AttributeError(name)
        compiled = re.compile(*self._written)
        self.__dict__.update({answer: getattr(compiled, answer) for answer in _ANSWERS})
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[object, ...]:
        return expression, self._written

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Expression) and self._written == other._written

    def __hash__(self) -> int:
        return hash(self._written)


_CAPITAL = re.compile(r"(?<!\\)[A-ZÀ-ÖØ-Þ]")


def small(text: str) -> str:
    """Return ``text`` in small letters as an expression that ignores capitals sees them.

    To such an expression ``ſ`` is an s, and ``ı`` and ``İ`` are an i.
    """
    plain = text.casefold()
    return plain if plain.isascii() else plain.replace("i\u0307", "i").replace("ı", "i")


def in_small(pattern: str) -> re.Pattern[str]:
    """Return an expression to ask of a text in :func:`small` letters.

    It finds what one that ignores capitals finds in the text itself, and takes a quarter to a half of the time: Python
    then sees by its first letter that an alternative is none. ``pattern`` holds no range of capitals.
    """
    return expression(_CAPITAL.sub(lambda match: match[0].lower(), pattern))


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` returns, compiled when it is first used: an error in it is raised then."""
    return cast("re.Pattern[str]", _Expression(pattern, int(flags)))
