"""Units and footnotes → an edition, each on a line of its own, with footnotes at the foot of pages or at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.compare.revision.evaluation.furnishing import SIGN
from generator.compare.revision.units import Unit
from generator.model import Artefact, Edition, Provision, Section
from generator.model.carriers import RAISED

Form = Literal["raised", "square", "plain"]
_PAGE = 15  # units


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How footnotes are printed: the form of their marks, and whether at the foot of pages or at the end."""

    form: Form
    at_foot: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An edition with the lines (from 1) of its footnotes, and those as printed, both by their signs."""

    edition: Edition
    lines: Mapping[str, int]
    printed: Mapping[str, str]


def written(
    like: Edition, units: Sequence[Unit], notes: Mapping[str, str], order: Sequence[str], layout: Layout
) -> Written:
    """Return units as an edition like another; ``order`` are all signs, with a note, a mark, or both, as numbered."""
    marks = {sign: _mark(number, layout.form) for number, sign in enumerate(order, 1)}
    starts = range(0, len(units), _PAGE) if layout.at_foot else (0,)
    pages = [units[start : start + _PAGE] if layout.at_foot else units for start in starts]
    page_of = {sign: at for at, page in enumerate(pages) for unit in page for sign in SIGN.findall(unit.text)}
    lines: list[str] = []
    placed: list[tuple[Unit, int]] = []
    note_lines: dict[str, int] = {}
    printed: dict[str, str] = {}
    for at, page in enumerate(pages):
        for unit in page:
            shown = SIGN.sub(lambda sign: marks[sign[0]], unit.text)
            lines.append(f"{unit.num} {shown}".strip())
            placed.append((replace(unit, text=shown), len(lines)))
        last = 0
        for sign in order:
            last = page_of.get(sign, last)
            if sign in notes and last == at:
                printed[sign] = f"{marks[sign]} {notes[sign]}"
                lines.append(printed[sign])
                note_lines[sign] = len(lines)
    version = replace(
        like.version,
        title=None,
        title_lines=None,
        sections=tuple(_sections(placed)),
        artefacts=tuple(Artefact(lines=str(line), reason="footnote") for line in sorted(note_lines.values())),
    )
    edition = replace(like, version=version, source_bytes="\n".join(lines).encode())
    return Written(edition=edition, lines=note_lines, printed=printed)


def _mark(number: int, form: Form) -> str:
    if form == "raised":
        return str(number).translate(str.maketrans("0123456789", RAISED))
    return f"[{number}]" if form == "square" else str(number)


def _sections(placed: Sequence[tuple[Unit, int]]) -> Iterator[Section]:
    section = Section(eid="front")
    for unit, line in placed:
        if unit.kind == "heading":
            if section.provisions or section.heading:
                yield section
            section = Section(eid=unit.key, num=unit.num or None, heading=unit.text, lines=str(line))
            continue
        above = section.provisions[-1] if section.provisions else None
        kind = "article" if unit.kind == "item" and above is None else unit.kind
        made = Provision(eid=unit.key, kind=kind, num=unit.num or None, text=unit.text, lines=str(line))
        if kind == "item" and above is not None:
            above = replace(above, items=(*above.items, made))
            section = replace(section, provisions=(*section.provisions[:-1], above))
        else:
            section = replace(section, provisions=(*section.provisions, made))
    yield section
