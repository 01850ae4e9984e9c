"""The skeleton of a version: levels, order, eIds, and which fields go together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ground import eid, spans
from generator.ground.errors import Problem
from generator.ground.text import LONGEST, squash
from generator.load.files import Record
from generator.model import DraftProvision, DraftSection, DraftVersion
from generator.yamlio import Document, Place, visible

_PREFIX: dict[str, eid.Prefix] = {"article": "art", "paragraph": "para", "item": "item"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A provision, where it stands in the file, its section, and the provisions it is an item of."""

    place: Place
    section: DraftSection
    section_index: int
    provision: DraftProvision
    parents: tuple[DraftProvision, ...]


def walk(version: DraftVersion) -> Iterator[Placed]:
    """Yield every provision in reading order, items after their article."""
    for index, section in enumerate(version.sections):
        for number, provision in enumerate(section.provisions):
            yield from _descend(section, index, ("sections", index, "provisions", number), provision, ())


def _descend(
    section: DraftSection, index: int, place: Place, provision: DraftProvision, parents: tuple[DraftProvision, ...]
) -> Iterator[Placed]:
    yield Placed(place, section, index, provision, parents)
    for number, item in enumerate(provision.items):
        yield from _descend(section, index, (*place, "items", number), item, (*parents, provision))


def check(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Yield what is wrong with the skeleton of one version."""
    yield from _sections(record)
    yield from _artefacts(record)
    yield from _shape(record)
    yield from _eids(record)
    yield from _wids(record)
    yield from _order(record)


def _sections(record: Record[DraftVersion]) -> Iterator[Problem]:
    document, version = record.document, record.value
    if not version.sections:
        yield document.key_problem(
            ("sections",), "the version has no sections", "add the text; see protocols/README.md"
        )
    part_seen = False
    for index, section in enumerate(version.sections):
        place: Place = ("sections", index)
        headed = section.num is not None or section.heading is not None
        if not headed and index > 0:
            yield document.problem(place, "this section has no num and no heading", "add what is printed above it")
        if headed and section.lines is None:
            yield document.problem(place, "this section does not say where its heading stands", "add 'lines'")
        if not headed and section.lines is not None:
            mend = "add num or heading, or leave out 'lines'"
            yield document.problem(
                (*place, "lines"), "'lines' of a section is the place of its heading; it has none", mend
            )
        if section.level == 2 and not part_seen:
            mend = "make it level 1, or add the level-1 section it belongs to"
            yield document.problem((*place, "level"), "a level-2 section needs a level-1 section before it", mend)
        part_seen = part_seen or (headed and section.level == 1)


def _artefacts(record: Record[DraftVersion]) -> Iterator[Problem]:
    for index, artefact in enumerate(record.value.artefacts):
        if artefact.reason == "other" and not (artefact.note or "").strip():
            what = "this artefact is called 'other', and nothing says what it is"
            yield record.document.problem(("artefacts", index, "reason"), what, "say so in 'note', in Dutch")


def _shape(record: Record[DraftVersion]) -> Iterator[Problem]:
    document = record.document
    for placed in walk(record.value):
        place, provision = placed.place, placed.provision
        inside = len(place) > 4
        if inside and provision.kind != "item":
            mend = "make it an item, or move it out of 'items'"
            yield document.problem((*place, "kind"), f"this is called {provision.kind}, and stands among items", mend)
        if provision.text is None and not provision.items:
            yield document.problem(place, "this provision has no text and no items", "add the text as printed")
        if provision.text is None and provision.kind == "paragraph":
            yield document.problem(place, "a paragraph needs a text", "add the text as printed")
    for at, field, text in printed(record.value):
        if len(text) > LONGEST:
            what = f"'{field}' has {len(text)} characters, and {LONGEST} is the most"
            yield document.problem((*at, field), what, "divide it into the provisions that the text has")
        if text != squash(text):
            what = f"'{field}' has double spaces, line ends or characters that are not composed (NFC)"
            yield document.problem((*at, field), what, "write the words with single spaces between them")


def printed(version: DraftVersion) -> Iterator[tuple[Place, str, str]]:
    """Yield every text taken from the source: where, which field, the text."""
    if version.title is not None:
        yield (), "title", version.title
    for index, section in enumerate(version.sections):
        for field in ("num", "heading"):
            if (text := getattr(section, field)) is not None:
                yield ("sections", index), field, text
    for placed in walk(version):
        for field in ("num", "heading", "text"):
            if (text := getattr(placed.provision, field)) is not None:
                yield placed.place, field, text


def _eids(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Compare each eId with the one that its marker, heading or place gives; those differ, so the right ones do too."""
    version, used = record.value, _Used(record.document)
    headed = 0
    for index, section in enumerate(version.sections):
        place: Place = ("sections", index)
        if section.num is None and section.heading is None:
            expected = eid.INTRO if index == 0 else section.eid  # a later one is told to name its heading
        else:
            headed += 1
            expected = eid.distinct(eid.section_eid(section.num, section.heading, headed), used.taken)
        yield from used.compare((*place, "eid"), section.eid, (expected,))
        yield from _child_eids(used, (*place, "provisions"), section.provisions, (section.eid, expected))


def _child_eids(
    used: _Used, place: Place, provisions: tuple[DraftProvision, ...], parents: tuple[str, str]
) -> Iterator[Problem]:
    """``parents`` are the given and the expected eId of what holds them: either will do: one slip is said once."""
    counted: Counter[str] = Counter()
    for index, provision in enumerate(provisions):
        kind = "item" if place[-1] == "items" else provision.kind
        counted[kind] += 1
        fitting = tuple(
            eid.distinct(eid.child_eid(parent, _PREFIX[kind], provision.num, counted[kind]), used.taken)
            for parent in parents
        )
        yield from used.compare((*place, index, "eid"), provision.eid, fitting)
        yield from _child_eids(used, (*place, index, "items"), provision.items, (provision.eid, fitting[-1]))


class _Used:
    """The eIds that numbers, headings and places gave so far, and where those in the file were first given."""

    def __init__(self, document: Document) -> None:
        self.taken: set[str] = set()
        self._document = document
        self._given: dict[str, Place] = {}

    def compare(self, place: Place, given: str, fitting: tuple[str, ...]) -> Iterator[Problem]:
        """Compare ``given`` with the eIds that fit, the expected one last."""
        self.taken.update(fitting)
        if given not in fitting:
            what = f"the eid '{visible(given)}' is not the one its number, heading or place gives"
            if given in self._given:
                line = self._document.place(self._given[given])[0]
                what = f"the eid '{visible(given)}' is used twice (first on line {line})"
            yield self._document.problem(place, what, f"make it '{fitting[-1]}'")
        self._given.setdefault(given, place)


def _wids(record: Record[DraftVersion]) -> Iterator[Problem]:
    document = record.document
    seen: dict[str, Place] = {}
    for placed in walk(record.value):
        provision = placed.provision
        wid, place = provision.wid or provision.eid, (*placed.place, "eid" if provision.wid is None else "wid")
        if not re.fullmatch(r"[a-z0-9_-]+", wid):
            yield document.problem(place, f"'{visible(wid)}' cannot stand in an address", "use a-z, 0-9, _ and -")
        # Two equal eids are said above; here it is about an identity across versions that two provisions claim.
        if wid in seen and "wid" in (place[-1], seen[wid][-1]):
            what = f"the wid '{visible(wid)}' is used twice (first on line {document.place(seen[wid])[0]})"
            yield document.problem(place, what, "give it to the one that continues the earlier provision")
        seen.setdefault(wid, place)


def _order(record: Record[DraftVersion]) -> Iterator[Problem]:
    """The file follows the source: what begins earlier there stands earlier here."""
    document, version = record.document, record.value
    before: tuple[int, int] = (0, 0)
    for place, lines in _in_order(version):
        try:
            first = spans.parse(lines)[0]
        except ValueError:
            continue  # said by coverage
        start = (first.first, first.first_column or 1)
        if start < before:
            what = f"'{visible(lines)}' begins before the place of the part above it"
            yield document.problem((*place, "lines"), what, "put the parts in the order of the source")
        before = max(before, start)


def _in_order(version: DraftVersion) -> Iterator[tuple[Place, str]]:
    by_section: dict[int, list[Placed]] = {}
    for placed in walk(version):
        by_section.setdefault(placed.section_index, []).append(placed)
    for index, section in enumerate(version.sections):
        if section.lines is not None:
            yield ("sections", index), section.lines
        for placed in by_section.get(index, ()):
            yield placed.place, placed.provision.lines
