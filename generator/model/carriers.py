"""Which texts carry which mark of a footnote, and where in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.expressions import expression
from generator.language import words
from generator.model.draft import DraftProvision, DraftVersion
from generator.model.finished import Provision, Version

TITLE = "title"
"""Stands for the title of a text among the eIds that a footnote belongs to; no eId is called so."""

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SIGNS = "*†‡§"
_DIGITS = str.maketrans(RAISED, "0123456789")
_SURELY = (
    expression(rf"\[\^?(?P<square>[0-9]{{1,3}}|[{SIGNS}]{{1,3}}|[a-z])\]", re.IGNORECASE),
    # Behind a unit of length it is a square or a cube.
    expression(rf"(?<![{RAISED}])(?<!\bm)(?<!\b[ckd]m)(?P<raised>[{RAISED}]{{1,3}})(?![{RAISED}])"),
    expression(rf"\b{words.patterns.furniture.NOTE}\s{{1,2}}(?P<named>[0-9]{{1,3}})\b", re.IGNORECASE),
    expression(rf"(?<=[\w.,;:!?”\"’)])(?P<sign>[{SIGNS}]{{1,3}})(?![{SIGNS}\w])"),
)
_ROUND = (expression(rf"(?<=\S)\s?\((?P<round>[0-9]{{1,3}}|[{SIGNS}]{{1,3}}|[a-z])\)", re.IGNORECASE),)
_PERHAPS = (
    expression(r"(?<=[^\W\d_]{2})(?P<plain>[0-9]{1,3})(?!\w|[.,:-]\w)"),
    expression(r"(?<=[^\W\d_][.,;:!?”\"’)])(?P<plain>[0-9]{1,3})(?!\w|[.,:]\d)"),
    expression(rf"(?<=\w\s)(?P<sign>[{SIGNS}]{{1,3}})(?=\s|$|[.,;:])"),
)
# What nothing but a mark looks like: a square (m², x²) stands behind fewer letters, a tick ([x]) is a letter.
_STANDS_OUT = (
    expression(r"(?<=\S)\s?\[\^?(?P<square>[0-9]{1,3}|[*†‡]{1,3})\]"),
    expression(rf"(?:(?<=[^\W\d_]{{3}})|(?<=[.,;:!?”\"’)]))(?P<raised>[{RAISED}]{{1,3}})(?![{RAISED}])"),
    expression(r"(?:(?<=[^\W\d_]{2})|(?<=[.,;:!?”\"’)]))(?P<sign>[*†‡]{1,3})(?![*†‡\w])"),
)
_MAY_MARK = expression(rf"[0-9\[({RAISED}{SIGNS}]")
"""What any mark holds."""
_EMPHASIS = expression(r"(?<!\w)\*{1,3}(?=\w)")  # a star before a word opens what one behind a word closes
_WORD = expression(r"\S+")
_NUMBERED = expression(rf"(?<!\w)(?:{words.patterns.furniture.NUMBERED})$", re.IGNORECASE)
_LONGEST = 20  # signs of the longest word that is numbered


def plain(sign: str) -> str:
    """Return a mark as it is looked up: raised digits as digits, letters small."""
    return sign.translate(_DIGITS).lower()


def numbered(before: str) -> bool:
    """Return whether a number behind ``before`` is part of a name, such as ``groep``."""
    return _NUMBERED.search(before[-_LONGEST:]) is not None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where a mark stands, or may stand: in the text of ``eid``, behind the ``line`` and column of its word.

    ``form`` is how it is printed, ``square`` for ``[1]``; ``numbered`` says that it
    stands behind a word that is written with a number (``groep8``).
    """

    eid: str
    place: tuple[int, int]
    form: str
    numbered: bool


@dataclass(frozen=True, slots=True)
class _Printed:
    """A text that may carry a mark, its place, and how many words of a number are printed before it."""

    eid: str
    text: str
    place: str
    skipped: int


class Carriers:
    """Which texts carry which mark: looked up once in all of them, since there may be a thousand of either.

    ``(1)`` is a mark where the footnote has it so as well; ``groep8`` may have one.
    """

    def __init__(self, version: DraftVersion | Version, lines: Sequence[str]) -> None:
        self._surely: dict[str, list[Mark]] = {}
        self._round: dict[str, list[Mark]] = {}
        self._perhaps: dict[str, list[Mark]] = {}
        for printed in _printed(version):
            places: _Words | None = None
            for forms, found in ((_SURELY, self._surely), (_ROUND, self._round), (_PERHAPS, self._perhaps)):
                for match in sorted(_matches(forms, printed.text), key=re.Match.start):
                    places = places or _Words(printed, lines)
                    before = printed.text[max(match.start(1) - _LONGEST, 0) : match.start(1)]
                    mark = Mark(
                        eid=printed.eid,
                        place=places.of(match.start(1)),
                        form=match.lastgroup or "",
                        numbered=found is self._perhaps and numbered(before),
                    )
                    found.setdefault(plain(match[1]), []).append(mark)

    def know(self, sign: str) -> bool:
        """Return whether any text may carry a mark."""
        return sign in self._surely or sign in self._round or sign in self._perhaps

    def every(self, sign: str) -> tuple[Mark, ...]:
        """Return all places where a mark stands or may stand."""
        found: Iterable[Mapping[str, list[Mark]]] = (self._surely, self._round, self._perhaps)
        return tuple(mark for each in found for mark in each.get(sign, ()))

    def likeliest(self, sign: str, *, in_round: bool) -> tuple[tuple[Mark, ...], bool]:
        """Return the places where a mark stands for certain, else those where it may; and whether it is certain.

        ``in_round`` says that the footnote has it in round brackets.
        """
        rounds = self._round.get(sign, [])
        if sure := [*self._surely.get(sign, []), *(rounds if in_round else [])]:
            return tuple(sure), True
        return (*rounds, *self._perhaps.get(sign, [])), False


def standing_out(version: DraftVersion | Version, lines: Sequence[str]) -> Iterator[tuple[str, Mark]]:
    """Yield the places where a mark stands for certain, whether or not there is a footnote, each with its sign."""
    for printed in _printed(version):
        places: _Words | None = None
        starred = _EMPHASIS.search(printed.text) is not None
        for match in sorted(_matches(_STANDS_OUT, printed.text), key=re.Match.start):
            if match.lastgroup != "sign" or not starred:
                places = places or _Words(printed, lines)
                place = places.of(match.start(1))
                yield plain(match[1]), Mark(eid=printed.eid, place=place, form=match.lastgroup or "", numbered=False)


def _matches(forms: Iterable[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    if _MAY_MARK.search(text):  # most texts of a thousand have none of these signs
        for form in forms:
            yield from form.finditer(text)


class _Words:
    """Where in the source each word of a text stands: its line and column, both from 1."""

    def __init__(self, printed: _Printed, lines: Sequence[str]) -> None:
        pieces = (piece for span in spans.parse(printed.place) for piece in spans.cut(lines, span))
        self._places = [(n, column + match.start()) for n, column, text in pieces for match in _WORD.finditer(text)]
        self._starts = [match.start() for match in _WORD.finditer(printed.text)]
        self._skipped = printed.skipped
        self._first = (spans.parse(printed.place)[0].first, 1)

    def of(self, offset: int) -> tuple[int, int]:
        """Return the place of the word at an offset; of a text with other words than its source, one near it."""
        word = self._skipped + max(bisect_right(self._starts, offset) - 1, 0)
        return self._places[min(word, len(self._places) - 1)] if self._places else self._first


def _printed(version: DraftVersion | Version) -> Iterator[_Printed]:
    if version.title and version.title_lines:
        yield _Printed(TITLE, version.title, version.title_lines, 0)
    for section in version.sections:
        if section.heading and section.lines:
            yield _Printed(section.eid, section.heading, section.lines, len((section.num or "").split()))
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: DraftProvision | Provision) -> Iterator[_Printed]:
    text = "\n".join(filter(None, (provision.heading, provision.text)))
    yield _Printed(provision.eid, text, provision.lines, len((provision.num or "").split()))
    for item in provision.items:
        yield from _of_provision(item)
