"""A text laid out as a source: lines, and for each part its place in them, its number and its eId."""

from __future__ import annotations

import hashlib
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ground import eid
from generator.model import (
    Artefact,
    DraftProvision,
    DraftSection,
    DraftVersion,
    Reference,
    Source,
    Statement,
    review_prints,
)

_PREFIXES: dict[str, eid.Prefix] = {"article": "art", "paragraph": "para", "item": "item"}
# Joins the words of a name while lines are broken: a line that begins with a number reads as another article.
_GLUE = "\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a text is printed: columns at which its lines break, or none; an article's number; an item's mark."""

    width: int | None = None
    article: str = "{number}."
    item: str = "•"


@dataclass(frozen=True, slots=True)
class Laid:
    """The source, the version that is about it, and the eIds that it gives to those of the model."""

    source: bytes
    version: DraftVersion
    eids: dict[str, str]


def lay(
    version: DraftVersion, layout: Layout, *, version_line: str | None = None, unbroken: Sequence[str] = ()
) -> Laid:
    """Return a version with its places and reviews, and its source.

    The title stands on top, then ``version_line``, then sections and provisions in their order. Names that are
    ``unbroken`` stand on one line each. References to sections follow them to their eIds.
    """
    sheet = _Sheet(layout, unbroken)
    if version.title is not None:
        version = replace(version, title_lines=sheet.print(version.title))
    if version_line is not None:
        place = sheet.print(version_line)
        version = replace(version, date_lines=place, artefacts=(Artefact(lines=place, reason="version-line"),))
    sections = tuple(sheet.section(section, index) for index, section in enumerate(version.sections))
    source = ("\n".join(sheet.lines) + "\n").encode()
    sections = tuple(_referring(section, sheet.eids) for section in sections)
    laid = replace(
        version, sections=sections, source=Source(file="source.txt", sha256=hashlib.sha256(source).hexdigest())
    )
    return Laid(source, _reviewed(laid), sheet.eids)


class _Sheet:
    def __init__(self, layout: Layout, unbroken: Sequence[str]) -> None:
        self.lines: list[str] = []
        self.eids: dict[str, str] = {}
        self._layout = layout
        self._unbroken = tuple((name, name.replace(" ", _GLUE)) for name in unbroken)
        self._taken: set[str] = set()
        self._headed = 0

    def print(self, *paragraphs: str) -> str:
        """Print paragraphs below each other and a blank line, and return their place."""
        first = len(self.lines) + 1
        for paragraph in paragraphs:
            self.lines += self._broken(paragraph)
        place = f"{first}-{len(self.lines)}" if len(self.lines) > first else str(first)
        self.lines.append("")
        return place

    def _broken(self, paragraph: str) -> list[str]:
        if self._layout.width is None:
            return [paragraph]
        for name, glued in self._unbroken:
            paragraph = paragraph.replace(name, glued)
        broken = textwrap.wrap(paragraph, self._layout.width, break_long_words=False, break_on_hyphens=False)
        return [line.replace(_GLUE, " ") for line in broken]

    def _distinct(self, wanted: str, model: str) -> str:
        given = eid.distinct(wanted, self._taken)
        self._taken.add(given)
        if model:
            self.eids.setdefault(model, given)
        return given

    def section(self, section: DraftSection, index: int) -> DraftSection:
        if section.num is None and section.heading is None:
            return self._held(replace(section, eid=eid.INTRO, lines=None))
        self._headed += 1
        own = self._distinct(eid.section_eid(section.num, section.heading, self._headed), section.eid)
        place = self.print(" ".join(filter(None, (section.num, section.heading))))
        return self._held(replace(section, eid=own, lines=place))

    def _held(self, section: DraftSection) -> DraftSection:
        return replace(section, provisions=tuple(self._provisions(section.provisions, section.eid)))

    def _provisions(self, provisions: Sequence[DraftProvision], parent: str) -> Iterator[DraftProvision]:
        counted = Counter[str]()
        for provision in provisions:
            counted[provision.kind] += 1
            number = counted[provision.kind]
            num = {"article": self._layout.article.format(number=number), "item": self._layout.item}.get(provision.kind)
            own = self._distinct(eid.child_eid(parent, _PREFIXES[provision.kind], num, number), provision.eid)
            head, text = " ".join(filter(None, (num, provision.heading))), provision.text
            if provision.heading is None:
                place = self.print(" ".join(filter(None, (num, text))))
            else:
                place = self.print(*filter(None, (head, text)))
            items = tuple(self._provisions(provision.items, own))
            yield replace(provision, eid=own, wid=None, num=num, lines=place, items=items)


def _referring(section: DraftSection, eids: dict[str, str]) -> DraftSection:
    return replace(
        section,
        statements=_referred(section.statements, eids),
        provisions=tuple(_provision_referring(each, eids) for each in section.provisions),
    )


def _provision_referring(provision: DraftProvision, eids: dict[str, str]) -> DraftProvision:
    said = _referred(provision.statements, eids)
    items = tuple(_provision_referring(each, eids) for each in provision.items)
    return provision if said is provision.statements and not items else replace(provision, statements=said, items=items)


def _referred(statements: tuple[Statement, ...], eids: dict[str, str]) -> tuple[Statement, ...]:
    if not any(reference.provision for said in statements for reference in said.refers_to):
        return statements
    return tuple(replace(said, refers_to=tuple(_followed(said.refers_to, eids))) for said in statements)


def _followed(references: Sequence[Reference], eids: dict[str, str]) -> Iterator[Reference]:
    for reference in references:
        if reference.provision is None:
            yield reference
        elif reference.provision in eids:
            yield replace(reference, provision=eids[reference.provision])


def _reviewed(version: DraftVersion) -> DraftVersion:
    prints = review_prints(version)

    def sealed(provision: DraftProvision) -> DraftProvision:
        sha = next(prints)
        items = tuple(map(sealed, provision.items))
        return replace(provision, reviewed_sha=sha if provision.text is not None else None, items=items)

    sections = tuple(replace(each, provisions=tuple(map(sealed, each.provisions))) for each in version.sections)
    return replace(version, sections=sections)
