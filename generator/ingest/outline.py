"""A version as rows in the order of its source, each with the stretches of the source it takes; and back.

What is done to the structure is done to rows: every character stays in exactly one of them. eIds and places are made
anew from the rows by the code that makes them for ``ingest``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from generator.ground import eid
from generator.ingest.blocks import Block
from generator.ingest.pieces import Piece, Pieces, Places, text_of
from generator.ingest.tree import Node, Part, build
from generator.load.claims import Claim, claims, take, words_of
from generator.load.structure import walk
from generator.model import AcceptedBeginning, Artefact, DraftProvision, DraftSection, DraftVersion, Kind

Role = Literal["title", "section", "provision", "artefact"]


class UnplacedError(ValueError):
    """A version of which not every character of the source has exactly one place: ``check`` says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing on the page: a title, a heading, a provision without its items, or what is no text.

    ``depth`` is 0 for a provision of a section and 1 for its items. ``section``, ``provision`` and ``artefact`` are the
    record it was read from, without what is in it. ``lines`` is its place as it was written, null where it is another
    now; ``was`` are the eIds it had. ``begins`` is how a person knows that it begins there, where its words do not
    prove it.
    """

    role: Role
    num: Pieces = ()
    head: Pieces = ()
    body: Pieces = ()
    level: int = 1
    kind: Kind = "paragraph"
    depth: int = 0
    section: DraftSection | None = None
    provision: DraftProvision | None = None
    artefact: Artefact | None = None
    lines: str | None = None
    was: tuple[str, ...] = ()
    begins: str | None = None

    @property
    def pieces(self) -> Pieces:
        """All stretches of the source it takes."""
        return (*self.num, *self.head, *self.body)

    @property
    def start(self) -> tuple[int, int]:
        """The line and the offset where it begins."""
        return min((piece.line, piece.start) for piece in self.pieces)

    @property
    def text(self) -> str:
        """All its words."""
        return text_of(self.pieces)


Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The rows of a version; ``version`` has all that rows do not hold, ``lines`` are those of its source."""

    version: DraftVersion
    rows: Rows
    lines: tuple[str, ...]


def outline(version: DraftVersion, lines: Sequence[str]) -> Outline:
    """Return the rows of a version, whose source has these ``lines``.

    Raises ``UnplacedError`` where a character of the source has no place, or two.
    """
    found = tuple(claims(version))
    taken, wrong = take(found, lines)
    if wrong:
        raise UnplacedError(wrong[0].what)
    for number, line in enumerate(lines, 1):
        pieces = sorted(taken.get(number, ()), key=lambda piece: (piece.start, piece.stop))
        held = [index for piece in pieces for index in range(piece.start, piece.stop) if line[index].strip()]
        if held != [index for index, sign in enumerate(line) if sign.strip()]:
            raise UnplacedError(f"line {number}")
    texts: list[Row] = []
    asides: list[Row] = []
    records = _records(version)
    begins = {each.eid: each.reason for each in version.accepted_beginnings}
    # Headings come before what stands below them; of a place and a longer one that begins as it does it is the first.
    for index, claim in sorted(enumerate(found), key=lambda each: each[1].place[:-1]):
        row = _placed(records[claim.place[:-1]], claim, index, lines)
        row = replace(row, begins=begins[row.was[0]]) if row.was and row.was[0] in begins else row
        if row.pieces:
            (asides if row.role == "artefact" else texts).append(row)
    return Outline(version=version, rows=tuple(_together(texts, asides)), lines=tuple(lines))


def _records(version: DraftVersion) -> Mapping[tuple[str | int, ...], Row]:
    """Return a row without its words for each place in the file that has any."""
    rows: dict[tuple[str | int, ...], Row] = {(): Row(role="title")}
    for index, artefact in enumerate(version.artefacts):
        rows["artefacts", index] = Row(role="artefact", artefact=artefact)
    for index, section in enumerate(version.sections):
        bare = replace(section, provisions=())
        rows["sections", index] = Row(role="section", level=section.level, section=bare, was=(section.eid,))
    for each in walk(version):
        rows[each.place] = Row(
            role="provision",
            kind=each.provision.kind,
            depth=len(each.parents),
            provision=replace(each.provision, items=()),
            was=(each.provision.eid,),
        )
    return rows


def _placed(row: Row, claim: Claim, index: int, lines: Sequence[str]) -> Row:
    fields: dict[str, list[Piece]] = {"num": [], "head": [], "body": []}
    names = {"num": "num", "heading": "head", "title": "head", "text": "body", "artefact": "body"}
    # Words of a field that the file does not have, which it says wrongly, are part of the last it has.
    other = "head" if row.role in ("title", "section") else "body"
    for (number, field), members in groupby(words_of(claim, index, lines), key=lambda word: (word.line, word.field)):
        run = list(members)
        name = names[field] if field != "artefact" or row.role == "artefact" else other
        for word in run:
            before = fields[name][-1] if fields[name] else None
            line = lines[number - 1]
            if before and before.line == number and line[before.end : word.start].isspace():
                stop = word.start + len(word.text)
                fields[name][-1] = Piece(number, before.start, line[before.start : stop], 0)
            else:
                fields[name].append(Piece(number, word.start, word.text, 0))
    return replace(
        row, num=tuple(fields["num"]), head=tuple(fields["head"]), body=tuple(fields["body"]), lines=claim.lines
    )


def _together(texts: Sequence[Row], asides: Sequence[Row]) -> Iterator[Row]:
    """Yield what is no text before the first row of the text that begins after it."""
    waiting = sorted(asides, key=lambda row: row.start)
    for row in texts:
        while waiting and waiting[0].start < row.start:
            yield waiting.pop(0)
        yield row
    yield from waiting


def at(rows: Sequence[Row], line: int, column: int) -> int | None:
    """Return the index of the row with the character at a line and column of the source, else one of that line."""
    near = None
    for index, row in enumerate(rows):
        for piece in row.pieces:
            if piece.line == line:
                if piece.start < column <= piece.end:
                    return index
                near = index if near is None else near
    return near


def normal(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows that can be built: an item stands below something, a level-2 section in a level-1 section."""
    result = []
    reached, part = -1, False
    for row in rows:
        made = row
        if row.role == "section":
            made = replace(row, level=row.level if part else 1)
            reached, part = -1, part or made.level == 1
        elif row.role == "provision":
            depth = min(row.depth, reached + 1)
            kind: Kind = "item" if depth else row.kind
            if (depth, kind) != (row.depth, row.kind):
                made = replace(row, depth=depth, kind=kind)
            reached = depth
        result.append(made)
    return tuple(result)


def built(made: Outline) -> tuple[DraftVersion, Mapping[str, str]]:
    """Return the version that rows make, and the eId that each earlier eId has now."""
    places = Places(made.lines)
    rows = normal(made.rows)
    parts, sections, provisions = _parts(rows)
    now: dict[str, str] = {}
    begins: dict[str, str] = {}
    waiting = iter(provisions)

    def labelled(provision: DraftProvision) -> DraftProvision:
        row = next(waiting)
        if row.begins is not None:
            begins[provision.eid] = row.begins
        items = tuple(labelled(item) for item in provision.items)
        now.update(dict.fromkeys(row.was, provision.eid))
        printed = {"eid": provision.eid, "kind": provision.kind, "items": items, "num": provision.num}
        words = {"heading": provision.heading, "text": provision.text, "lines": row.lines or provision.lines}
        return replace(row.provision or provision, **printed, **words)  # type: ignore[arg-type]

    finished = []
    heads = iter(sections)
    for section in build(parts, places):
        head = next(heads)
        if head is not None and head.begins is not None:
            begins[section.eid] = head.begins
        own = [labelled(provision) for provision in section.provisions]
        if head is None:
            before = next((each for each in made.version.sections if each.eid == eid.INTRO), section)
            finished.append(replace(before, provisions=tuple(own)))
            continue
        now.update(dict.fromkeys(head.was, section.eid))
        kept = head.section or section
        lines = head.lines or section.lines
        finished.append(
            replace(kept, eid=section.eid, level=section.level, num=section.num, heading=section.heading,
                    lines=lines, provisions=tuple(own))
        )  # fmt: skip
    title = next((row for row in rows if row.role == "title"), None)
    version = replace(
        made.version,
        title=title.text if title else None,
        title_lines=(title.lines or places.show(title.pieces)) if title else None,
        artefacts=tuple(_artefact(row, places) for row in rows if row.role == "artefact"),
        sections=tuple(finished),
        accepted_beginnings=tuple(AcceptedBeginning(eid=eid_, reason=reason) for eid_, reason in begins.items()),
    )
    return version, now


def _parts(rows: Sequence[Row]) -> tuple[list[Part], list[Row | None], list[Row]]:
    """Return the sections with their provisions, the row of each section's heading, and the rows of provisions."""
    parts: list[Part] = [Part(None, 1)]
    heads: list[Row | None] = [None]
    provisions: list[Row] = []
    opened: list[Node] = []
    for row in rows:
        if row.role == "section":
            parts.append(Part(Block(role="section", num=row.num, head=(*row.head, *row.body)), row.level))
            heads.append(row)
        elif row.role == "provision":
            node = Node(row.kind, None, row.num, row.head, list(row.body))
            (opened[row.depth - 1].items if row.depth else parts[-1].nodes).append(node)
            opened = [*opened[: row.depth], node]
            provisions.append(row)
    if not parts[0].nodes:
        del parts[0], heads[0]
    return parts, heads, provisions


def _artefact(row: Row, places: Places) -> Artefact:
    assert row.artefact is not None
    return replace(row.artefact, lines=row.lines or places.show(row.pieces, quoted=False))
