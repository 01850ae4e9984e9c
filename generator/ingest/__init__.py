"""A raw text → a draft version: sections, articles, items, paragraphs and artefacts, with suggested labels.

The lines of the text are cut into pieces; an ordered tuple of small rules recognises what each piece is; pieces become
blocks, blocks a tree, the tree gets labels. Nothing is thrown away: a piece is a heading, part of a
provision, or an artefact with a reason. No text is refused: what is odd is read as running text and reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ingest import (
    blocks,
    chapters,
    contact,
    contents,
    dated,
    flattened,
    footnotes,
    furniture,
    headings,
    labels,
    markers,
    naming,
    paragraphs,
    tree,
    website,
)
from generator.ingest.blocks import Blocks
from generator.ingest.pieces import Doubt, Piece, Pieces, Places, read, text_of
from generator.ingest.shape import Shape, measure
from generator.intake.text import Text
from generator.model import Artefact, Source, Version, Vocabulary

LINE_RULES: tuple[Callable[[Pieces, Shape], Pieces], ...] = (
    website.markup,
    flattened.unflatten,
    website.junk,
    contents.contents_list,
    furniture.page_numbers,
    dated.dated_lines,
    furniture.running_headers,
    contact.link_targets,
    contact.contact_block,
    footnotes.footnotes,
    markers.number_lines,
    paragraphs.two_columns,
    paragraphs.semicolon_items,
    paragraphs.paragraphs,
)
BLOCK_RULES: tuple[Callable[[Blocks, Shape], Blocks], ...] = (
    headings.title,
    chapters.chapters,
    headings.plain_headings,
    chapters.letters,
    chapters.numbered_chapters,
    chapters.subsections,
    chapters.levels,
    chapters.article_titles,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A version for a person to review, the institution it names, and what is unsure, in source order."""

    version: Version
    institution_name: str | None
    unsure: tuple[Problem, ...]


_NOTHING = Doubt("no text was found that could be quoted", "check that the file holds the text of a protocol")
_NO_ARTICLE = Doubt(
    "no article was found: all of it is running text",
    "check that its numbers were not lost on the way; word processors make them and do not copy them",
)


def ingest(text: Text, vocabulary: Vocabulary) -> Draft:
    """Return a draft of a text, whatever that is."""
    pieces = read(text.lines)
    shape = measure(pieces)
    for line_rule in LINE_RULES:
        before, pieces = pieces, line_rule(pieces, shape)
        shape = shape if pieces is before else measure(pieces)
    grouped = blocks.group(pieces)
    for block_rule in BLOCK_RULES:
        grouped = block_rule(grouped, shape)

    places = Places(text.lines)
    parts, noted = tree.plant(grouped)
    sections, unlabelled = labels.label(tree.build(parts, places), vocabulary)
    title = next((block.head for block in grouped if block.role == "title"), ())
    aside = tuple(piece for piece in pieces if piece.artefact is not None)
    date, dated_by, date_doubt = dated.stated_date(aside)
    institution, institution_doubt = naming.institution(text.characters)

    version = Version(
        id=date.isoformat() if date else "v1",
        title=text_of(title) or None,
        title_lines=places.show(title) if title else None,
        date=date,
        date_lines=places.show(dated_by) if date else None,
        adopted_by=dated.stated_adopter(aside),
        source=Source(
            file="source.txt",
            sha256=text.original.sha256,
            original_name=_base(text.original.name),
        ),
        artefacts=tuple(_artefacts(aside, places)),
        sections=sections,
    )
    doubts = _Doubts(text)
    doubts.add_pieces(pieces)
    for note in noted:
        doubts.add(note.piece.line, note.piece.start, note.doubt)
    for each in unlabelled:
        doubts.add_unlabelled(each)
    if date_doubt is not None and dated_by:
        doubts.add(dated_by[0].line, dated_by[0].start, date_doubt)
    if institution_doubt is not None:
        doubts.add(1, 0, institution_doubt)
    if not any(section.provisions for section in sections):
        doubts.add(1, 0, _NOTHING)
    elif not any(each.kind != "paragraph" or each.items for section in sections for each in section.provisions):
        doubts.add(1, 0, _NO_ARTICLE)
    return Draft(version=version, institution_name=institution, unsure=doubts.sorted())


def _base(name: str) -> str | None:
    """Return the last part of a path, of whatever system, as it can be written down."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].encode("utf-8", "replace").decode() or None


def _artefacts(aside: Iterable[Piece], places: Places) -> Iterator[Artefact]:
    """Yield one artefact per run of pieces with one reason."""
    run: list[Piece] = []
    for piece in aside:
        if run and (run[-1].artefact != piece.artefact or not places.touching(run[-1], piece)):
            yield _artefact(run, places)
            run = []
        run.append(piece)
    if run:
        yield _artefact(run, places)


def _artefact(run: list[Piece], places: Places) -> Artefact:
    reason = run[0].artefact
    assert reason is not None
    return Artefact(lines=places.show(run, quoted=False), reason=reason)


class _Doubts:
    """What was unsure, of how the file was read and of what was made of it."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._problems: set[Problem] = set(text.problems())

    def add(self, line: int, start: int, doubt: Doubt) -> None:
        self._problems.add(self._text.problem(line, start + 1, doubt.what, doubt.mend))

    def add_pieces(self, pieces: Pieces) -> None:
        for piece in pieces:
            if piece.doubt is not None:
                self.add(piece.line, piece.start, piece.doubt)

    def add_unlabelled(self, unlabelled: labels.Unlabelled) -> None:
        span = spans.parse(unlabelled.lines)[0]
        doubt = Doubt(
            f"no {unlabelled.missing} suggests itself for {unlabelled.eid}", f"choose its {unlabelled.missing}"
        )
        self.add(span.first, (span.first_column or 1) - 1, doubt)

    def sorted(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._problems, key=lambda p: (p.line, p.column, p.what, p.mend)))
