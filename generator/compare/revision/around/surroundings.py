"""What of a source is no provision and no heading: its title, its artefacts, and whatever the reading left alone.

Nothing of a source is passed over: each of its characters belongs to a unit of a comparison, or stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.ground import spans
from generator.ground.signs import compared
from generator.ground.text import squash
from generator.model import ArtefactReason, Edition, Provision, Version

OutsideReason: TypeAlias = ArtefactReason | Literal["title", "number", "unread"]
"""What stands outside the words of provisions: ``number`` is the mark before one, ``unread`` has no place at all."""

OUTSIDE_REASONS: tuple[OutsideReason, ...] = (
    "title",
    "footnote",
    "adoption-line",
    "version-line",
    "contact-block",
    "other",
    "unread",
    "number",
    "contents-list",
    "link-target",
    "running-header",
    "page-number",
    "website-junk",
)
"""Every reason, in the order in which readers are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Words on one ``line`` (from 1) of a source that are no unit; ``text`` with single spaces.

    ``after`` is the key of the unit that the source has before them (empty before the first), and ``letters`` how many
    of its letters and signs stand before them; ``before`` is the key of the unit that follows (empty after the last).
    """

    reason: OutsideReason
    line: int
    text: str
    after: str
    letters: int
    before: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """The printed number or mark of a unit, and the line on which the unit begins."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _Taken:
    """Characters ``start`` to ``stop`` (from 0, half open) of a line: those of a unit, or set aside for a reason."""

    start: int
    stop: int
    unit: str = ""
    reason: OutsideReason = "unread"


def plain(text: str) -> str:
    """Return ``text`` as it is compared: signs that count as others or as nothing so, white space as single spaces."""
    return squash(compared(text))


def letters(text: str) -> str:
    """Return ``text`` as it is compared, without white space."""
    return plain(text).replace(" ", "")


def asides(edition: Edition) -> tuple[Aside, ...]:
    """Return what stands outside the units of an edition, in source order."""
    found: list[Aside] = []
    waiting = 0  # those from here on still wait for the unit that follows
    for piece in _pieces(edition.source_lines, _taken(edition)):
        if isinstance(piece, Aside):
            found.append(piece)
            continue
        found[waiting:] = [replace(aside, before=piece) for aside in found[waiting:]]
        waiting = len(found)
    return tuple(found)


def among(found: Iterable[Aside], edition: Edition) -> frozenset[int]:
    """Return the lines of what is set aside as a website's that may be words of the text after all.

    They stand between two units, or right below one without an empty line: "Delen via WhatsApp" may be a point of what
    is allowed, and "Zoeken" a heading.
    """
    lines: set[int] = set()
    junk = [aside for aside in found if aside.reason == "website-junk"]
    own = {aside.line for aside in junk}
    for aside in junk:
        above = edition.source_lines[aside.line - 2].strip() if aside.line > 1 else ""
        follows = bool(aside.after and above) and (aside.line - 1 not in own or aside.line - 1 in lines)
        if follows or (aside.after and aside.before):
            lines.add(aside.line)
    return frozenset(lines)


def marks(edition: Edition) -> dict[str, Marked]:
    """Return what is printed as number or mark of the units of an edition, by their keys; of those that have one."""
    sections = edition.version.sections
    found = {section.eid: (section.num, section.lines) for section in sections}
    found |= {passage.provision.eid: (passage.provision.num, passage.provision.lines) for passage in edition.passages}
    return {
        key: Marked(plain(num), spans.parse(place)[0].first)
        for key, (num, place) in found.items()
        if num is not None and place is not None
    }


def _pieces(lines: Sequence[str], taken: dict[int, list[_Taken]]) -> Iterator[Aside | str]:
    """Yield what is set aside, and the key of a unit wherever one goes on."""
    unit, passed = "", 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        for piece in _covering(line, taken.get(number, ())):
            text = squash(line[piece.start : piece.stop])
            if piece.unit:
                passed = (passed if piece.unit == unit else 0) + len(letters(text))
                unit = piece.unit
                yield unit
            elif text:
                yield Aside(reason=piece.reason, line=number, text=text, after=unit, letters=passed)


def _covering(line: str, taken: Iterable[_Taken]) -> Iterator[_Taken]:
    """Yield pieces that cover a line from end to end, those that nothing takes among them."""
    reached = 0
    for piece in sorted(taken, key=lambda piece: (piece.start, piece.stop)):
        if piece.start > reached:
            yield _Taken(reached, piece.start)
        if piece.stop > reached:
            yield _Taken(max(reached, piece.start), piece.stop, piece.unit, piece.reason)
            reached = piece.stop
    if reached < len(line):
        yield _Taken(reached, len(line))


def _taken(edition: Edition) -> dict[int, list[_Taken]]:
    found: dict[int, list[_Taken]] = {}
    for place, unit, reason in _claims(edition.version):
        for span in spans.parse(place):
            for number, column, characters in spans.cut(edition.source_lines, span):
                piece = _Taken(column - 1, column - 1 + len(characters), unit, reason)
                found.setdefault(number, []).append(piece)
    return found


def _claims(version: Version) -> Iterator[tuple[str, str, OutsideReason]]:
    """Yield a place, and either the key of the unit that stands there or the reason why none does."""
    if version.title_lines is not None:
        yield version.title_lines, "", "title"
    for artefact in version.artefacts:
        yield artefact.lines, "", artefact.reason
    for section in version.sections:
        if section.lines is not None and (section.num is not None or section.heading is not None):
            yield section.lines, section.eid, "unread"
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: Provision) -> Iterator[tuple[str, str, OutsideReason]]:
    yield provision.lines, provision.eid, "unread"
    for item in provision.items:
        yield from _of_provision(item)
