"""The paragraphs of an edition, as papers print them: each unit with its number, and its footnotes beneath it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.book.rules import bullet
from generator.compare.revision.units import Unit
from generator.compare.revision.wraps import same_text
from generator.model import Edition, Provision, Section
from generator.model.carriers import TITLE
from generator.papers import around
from generator.papers.line import Line, Style
from generator.papers.remarks import NO_REMARKS, Remarks


def title_lines(edition: Edition, remarks: Remarks = NO_REMARKS) -> tuple[Line, ...]:
    """Return the title of an edition, if any, with its footnotes."""
    title = edition.version.title
    return (Line("title", title, remarks.of(TITLE)), *around.beneath(edition).get(TITLE, ())) if title else ()


class Places:
    """The printed number, the style and the footnotes of every unit of an edition, and what is said of it."""

    def __init__(self, edition: Edition, remarks: Remarks = NO_REMARKS) -> None:
        self._sections: Mapping[str, Section] = {section.eid: section for section in edition.version.sections}
        self._provisions: Mapping[str, Provision] = {
            passage.provision.eid: passage.provision for passage in edition.passages
        }
        self._notes = around.beneath(edition)
        self._remarks = remarks

    def lines(self, unit: Unit, text: str) -> tuple[Line, ...]:
        """Return the paragraphs of a unit whose words are ``text``, its footnotes beneath them."""
        return (*self._own(unit, text), *self._notes.get(unit.key, ()))

    def _own(self, unit: Unit, text: str) -> tuple[Line, ...]:
        remarks = self._remarks.of(unit.key)
        if unit.key in self._sections:
            section = self._sections[unit.key]
            return (Line("part" if section.level == 1 else "section", _numbered(section.num, text), remarks),)
        provision = self._provisions[unit.key]
        first, *rest = text.split("\n")
        style: Style = "heading" if provision.heading else provision.kind
        return (
            Line(style, _numbered(bullet(provision.num) if provision.num else None, first), remarks),
            *(Line("paragraph", part) for part in rest),
        )


def _numbered(num: str | None, text: str) -> str:
    return "\t".join(part for part in (num, text) if part)


def noted_as(lines: Sequence[Line], given: Sequence[Line]) -> list[Line]:
    """Return paragraphs with the footnotes of those ``given``, where no more than line ends differs."""
    own, theirs = ([line.text for line in side if line.style == "footnote"] for side in (lines, given))
    if len(own) != len(theirs) or not same_text(own, theirs):
        return list(lines)
    notes = iter(theirs)
    return [replace(line, text=next(notes)) if line.style == "footnote" else line for line in lines]
