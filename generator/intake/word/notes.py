"""Footnotes and endnotes of Word: the marks that it makes for them, and their texts (ECMA-376-1, 17.11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.intake import marks
from generator.intake.markup import Element, descend
from generator.intake.word.styles import value

_SIGNS = "*†‡§"  # 17.18.59, "chicago": the first four, then each of them twice
_FORMATS = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(frozen=True, slots=True)
class NoteText:
    """The text of a note that a paragraph of the text refers to by ``mark``; no mark where its text has its own."""

    mark: str
    element: Element
    number: int


class Notes:
    """The notes of one kind; ``kind`` is footnote or endnote, ``root`` their part, ``settings`` that of the file."""

    def __init__(self, kind: str, root: Element | None, settings: Element | None, section: Element | None) -> None:
        self._kind = kind
        self._texts: Mapping[str, Element] = (
            {each.get("w:id", ""): each for each in root if each.tag == f"w:{kind}" and "w:type" not in each.attrib}
            if root is not None
            else {}
        )
        told = [descend(part, f"w:{kind}Pr") for part in (section, settings) if part is not None]
        self._format = next((form for each in told if (form := _told(each, "w:numFmt"))), _FORMATS[kind])
        start = next((found for each in told if (found := _told(each, "w:numStart"))), "1")
        self._start = int(start) if start.isdigit() else 1
        self.restart = next((found for each in told if (found := _told(each, "w:numRestart"))), "continuous")
        self._next = self._start
        self.found: list[NoteText] = []

    def refer(self, reference: Element, number: int) -> str:
        """Return the mark for a reference to a note in a paragraph, and remember the note."""
        element = self._texts.get(reference.get("w:id", ""))
        own = reference.get("w:customMarkFollows", "0") not in ("0", "false", "off")
        mark = "" if own else self._mark(self._next)
        self._next += not own
        if element is not None:
            self.found.append(NoteText(mark, element, number))
        return mark

    def section(self) -> None:
        """Begin a section."""
        if self.restart == "eachSect":
            self._next = self._start

    def _mark(self, number: int) -> str:
        if self._format == "chicago":
            times, sign = divmod(number - 1, len(_SIGNS))
            return _SIGNS[sign] * (times + 1)
        return marks.raised(marks.WORD.get(self._format, marks.decimal)(number))


def _told(properties: Element | None, name: str) -> str:
    return value(descend(properties, name)) if properties is not None else ""
