"""Regular expressions that are asked of a text only where it holds letters without which they find nothing.

Of what a sentence is read by, nearly nothing is in it. To see that its letters are missing costs a tenth of asking an
expression of twenty words at each place of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from generator.ground.expressions import expression, small

_PIECE = re.compile(
    r"\\(?:x..|u....|U.{8}|N\{[^}]*\}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[^}]*\}|\((?:\?(?:[a-zA-Z]*:|P<\w+>|<?[=!]))?|.",
    re.DOTALL,
)
_LETTER = re.compile(r"[^\W_]|[ ,/:;@'’-]")
_OTHERWISE = re.compile(r"\(\?(?:#|[a-zA-Z]*x|[a-zA-Z-]*\))")
"""How an expression begins that holds a comment, ignores white space or has flags for all of it: it is not read."""
_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_MAY_LACK = re.compile(r"[?*]|\{[^1-9]")
_SHORTEST = 3
"""Letters: fewer stand in nearly every text."""

Letters = tuple[str, ...]


def needed(pattern: str) -> Letters:
    """Return small letters of which some stand in every text in which ``pattern`` finds something; none where unsure.

    Of what must stand side by side the longest are taken, of a choice those of each alternative.
    """
    return () if _OTHERWISE.search(pattern) else _choice(_Pieces(pattern))


def holds(text: str, letters: Letters) -> bool:
    """Return whether ``text``, in small letters, holds one of ``letters``; so it does where there are none."""
    return not letters or any(map(text.__contains__, letters))


class _Pieces:
    """What an expression is written with, piece after piece; behind the last one comes the sign that ends a group."""

    def __init__(self, pattern: str) -> None:
        self._pieces: list[str] = [*_PIECE.findall(pattern), ")"]
        self._at = 0

    @property
    def next(self) -> str:
        return self._pieces[self._at]

    def take(self) -> str:
        self._at += 1
        return self._pieces[self._at - 1]


def _choice(pieces: _Pieces) -> Letters:
    """Return what the alternatives need that come next, up to the sign that ends them, which is taken too."""
    found = [_alternative(pieces)]
    while pieces.take() == "|":
        found.append(_alternative(pieces))
    every = {letters for sure in found for letters in sure} if all(found) else set()
    return tuple(sorted(each for each in every if not any(other in each for other in every - {each})))


def _alternative(pieces: _Pieces) -> Letters:
    """Return what is surest of all that an alternative needs."""
    best: Letters = ()
    run = ""
    while pieces.next not in ("|", ")"):
        piece = pieces.take()
        if _LETTER.fullmatch(piece):
            run += piece
            continue
        sure: Letters = ()
        if piece[0] == "(":
            unsure = piece in _LOOKS_AROUND or pieces.next == "?"
            sure = _choice(pieces)
            if unsure or _MAY_LACK.match(pieces.next):
                sure = ()
        elif _MAY_LACK.match(piece):
            run = run[:-1]
        best, run = max(best, _alone(run), sure, key=_strength), ""
    return max(best, _alone(run), key=_strength)


def _alone(run: str) -> Letters:
    return (small(run),) if run else ()


def _strength(sure: Letters) -> tuple[int, int]:
    return min(map(len, sure), default=0), -len(sure)


class _Guarded:
    """Answers as the expression it stands for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._asked = expression(pattern, flags)
        self._pattern = pattern
        self._needed: Letters | None = None

    def _may(self, text: str) -> bool:
        if self._needed is None:
            sure = needed(self._pattern)
            self._needed = sure if all(len(letters) >= _SHORTEST for letters in sure) else ()
        return holds(small(text), self._needed)

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        return self._asked.search(text, *places) if self._may(text) else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        return self._asked.finditer(text, *places) if self._may(text) else iter(())

    def sub(self, by: Any, text: str, count: int = 0) -> str:
        return self._asked.sub(by, text, count) if self._may(text) else text

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what copies and pickles ask before there is anything to ask
            raise AttributeError(name)
        answer = self.__dict__[name] = getattr(self._asked, name)
        return answer


def guarded(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` returns; it first looks for the letters that are :func:`needed`."""
    return cast("re.Pattern[str]", _Guarded(pattern, flags))
