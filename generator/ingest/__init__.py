"""A raw text → a draft version: sections, articles, items, paragraphs, artefacts, and suggested statements.

The lines of the text are cut into pieces; small rules in a fixed order recognise what each piece is; pieces become
blocks, blocks a tree, the tree gets statements. Nothing is thrown away: a piece is a heading, part of a provision, or
an artefact with a reason. No text is refused: what is odd is read as running text and reported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import stating
from generator.ground import unseen
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ingest import (
    blocks,
    chapters,
    contact,
    contents,
    counted,
    dated,
    decision,
    flattened,
    footnotes,
    front,
    furniture,
    headings,
    heads,
    hinted,
    letter,
    lettered,
    lone,
    lonefoot,
    markdown,
    markers,
    masthead,
    naming,
    paragraphs,
    pieces,
    quoted,
    signed,
    stacked,
    tables,
    telling,
    tree,
    website,
)
from generator.ingest.blocks import Blocks
from generator.ingest.doubts import Doubts
from generator.ingest.pieces import Doubt, Piece, Pieces, Places, read, text_of
from generator.ingest.shape import Shape, measure
from generator.intake.text import Text
from generator.language import words
from generator.model import Artefact, DraftVersion, Source, Vocabulary

LINE_RULES: Mapping[str, Callable[[Pieces, Shape], Pieces]] = {
    "quoted": quoted.quoted,
    "markup": website.markup,
    "markdown": markdown.markdown,
    "flattened": flattened.unflatten,
    "website-junk": website.junk,
    "contents-list": contents.contents_list,
    "tables": tables.tables,
    "stacked-numbers": stacked.stacked,
    "lone-numbers": lone.lone_numbers,
    "page-numbers": furniture.page_numbers,
    "dated-lines": dated.dated_lines,
    "signatures": signed.signatures,
    "running-headers": heads.running_headers,
    "lone-foot": lonefoot.lone_foot,
    "closing-lines": signed.closing_lines,
    "link-targets": contact.link_targets,
    "contact-block": contact.contact_block,
    "letter": letter.letter,
    "masthead": masthead.masthead,
    "footnotes": footnotes.footnotes,
    "bare-numbers": counted.bare_numbers,
    "roman-rules": counted.roman_rules,
    "numbers": markers.number_lines,
    "escapes": markdown.escapes,
    "two-columns": paragraphs.two_columns,
    "semicolon-items": paragraphs.semicolon_items,
    "paragraphs": paragraphs.paragraphs,
    "bold-words": markdown.bold_words,
}
"""What lines are, in the order in which it is asked: what an earlier rule set aside, a later one does not see."""
BLOCK_RULES: Mapping[str, Callable[[Blocks, Shape], Blocks]] = {
    "title": headings.title,
    "chapters": chapters.chapters,
    "plain-headings": headings.plain_headings,
    "lettered-sections": lettered.letters,
    "numbered-chapters": chapters.numbered_chapters,
    "subsections": chapters.subsections,
    "levels": chapters.levels,
    "article-titles": chapters.article_titles,
}
"""Which blocks are titles and headings, in the order in which it is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A version for a person to review, the institution it names, and what is unsure.

    ``structure`` is what is unsure of how the text is divided and what it says of itself, ``labels`` of what provisions
    are about and do; each in source order.
    """

    version: DraftVersion
    institution_name: str | None
    structure: tuple[Problem, ...]
    labels: tuple[Problem, ...]

    @property
    def unsure(self) -> tuple[Problem, ...]:
        """All that is unsure, the structure first: labels are judged on provisions that stand."""
        return (*self.structure, *self.labels)


@dataclass(frozen=True, slots=True)
class Claim:
    """The name of the rule that recognised what stands at a line and column of the text (both from 1)."""

    line: int
    column: int
    rule: str


_JOINED = expression(r"(?<=[^\W\d_])-\s(?=[a-zà-ÿ])")
_BROKEN = expression(words.patterns.ingest.paragraphs.BROKEN)
_PARTED = Doubt(
    "words are broken off at the ends of lines, and kept with their hyphens",
    "take the text where they are whole, or leave them as they are printed",
)
_SOURCE = "source.txt"
_OPEN_FILES = ("/dev/", "/proc/")
_NOTHING = Doubt("no text was found that could be quoted", "check that the file holds the text of a protocol")
_SIGN = "look at the original: is it what it seems? If not, take its text out again"
_NO_ARTICLE = Doubt(
    "no article was found: all of it is running text",
    "check that its numbers were not lost on the way; word processors make them and do not copy them",
)


def ingest(text: Text, vocabulary: Vocabulary, *, stated: bool = True) -> Draft:
    """Return a draft of a text, whatever that is; ``stated`` is whether its statements are suggested too."""
    found, grouped = _recognise(text)
    places = Places(text.lines)
    parts, noted = tree.plant(grouped)
    built = tree.build(parts, places)
    sections, untold = stating.state(built, vocabulary) if stated else (built, ())
    title = next((block.head for block in grouped if block.role == "title"), ())
    aside = tuple(piece for piece in found if piece.artefact is not None)
    told = telling.telling(grouped)
    decided = decision.stated_decision(aside, told, places, text.lines)
    date, dated_by, date_doubt = dated.stated_date(aside, told, decided.adopted, decided.lines, places, text.lines)
    if date is None and not dated_by:
        read_as = {(piece.line, piece.start) for piece in decided.lines}
        dated_by = next((run for run in telling.on_a_day(grouped) if (run[0].line, run[0].start) not in read_as), ())
        date_doubt = dated.UNCLEAR
    heads = tuple(_letterhead(aside))
    institution, institution_doubt = naming.institution("\n".join((text.characters, *heads)))
    if institution is not None and len(title) > 1:
        institution = naming.whole(institution, _JOINED.sub("", text_of(title)))  # its lines part a name
    if institution is not None:
        institution = naming.printed(institution, heads)

    version = DraftVersion(
        id=date.isoformat() if date else "v1",
        title=text_of(title) or None,
        title_lines=places.show(title) if title else None,
        date=date,
        date_lines=places.show(dated_by) if date else None,
        adopted_by=decided.adopted_by,
        status=decided.status,
        adopted=decided.adopted,
        in_force=decided.in_force,
        review_due=decided.review_due,
        decision_lines=places.show(decided.lines) if decided.lines else None,
        source=Source(
            file=_SOURCE,
            sha256=hashlib.sha256(text.source).hexdigest(),
            original_name=_named(text.original.name),
        ),
        artefacts=tuple(_artefacts(aside, places)),
        sections=sections,
    )
    version = footnotes.owned(version, text.lines)
    doubts = Doubts(text, text.problems())
    labels = Doubts(text)
    doubts.add_pieces(found)
    for sign in unseen.sorts(text.characters):
        doubts.add(sign.line, sign.column - 1, Doubt(f"the text holds {sign.what}", _SIGN))
    for note in noted:
        doubts.add(note.piece.line, note.piece.start, note.doubt)
    broken = _BROKEN.search(text.characters)
    if broken is not None:
        doubts.add(text.characters.count("\n", 0, broken.start()) + 1, 0, _PARTED)
    for each in untold:
        labels.add_untold(each)
    if date_doubt is not None and dated_by:
        doubts.add(dated_by[0].line, dated_by[0].start, date_doubt)
    if institution_doubt is not None:
        doubts.add(1, 0, institution_doubt)
    if not any(section.provisions for section in sections):
        doubts.add(1, 0, _NOTHING)
    elif not any(each.kind != "paragraph" or each.items for section in sections for each in section.provisions):
        doubts.add(1, 0, _NO_ARTICLE)
    return Draft(version=version, institution_name=institution, structure=doubts.sorted(), labels=labels.sorted())


def claims(text: Text) -> tuple[Claim, ...]:
    """Return which rule recognised what of a text, in source order: for whoever wonders why a draft came out as it did.

    A line without a claim continues the block before it.
    """
    members, grouped = _recognise(text)
    found = {(piece.line, piece.start): piece.rule for piece in members}
    found |= {(block.first.line, block.first.start): block.rule for block in grouped if block.rule is not None}
    return tuple(Claim(line, start + 1, rule) for (line, start), rule in sorted(found.items()) if rule is not None)


def _recognise(text: Text) -> tuple[Pieces, Blocks]:
    """Return what the rules take the lines of a text for, and the blocks that these make."""
    line_pieces = read(text.lines)
    line_pieces = pieces.claim(line_pieces, hinted.hinted(line_pieces, text.facts), hinted.NAME)
    shape = measure(line_pieces)
    for name, line_rule in LINE_RULES.items():
        before, line_pieces = line_pieces, pieces.claim(line_pieces, line_rule(line_pieces, shape), name)
        shape = shape if line_pieces is before else measure(line_pieces)
    grouped = blocks.group(line_pieces)
    for name, block_rule in BLOCK_RULES.items():
        grouped = blocks.claim(grouped, block_rule(grouped, shape), name)
    return line_pieces, grouped


def _letterhead(aside: Iterable[Piece]) -> Iterator[str]:
    """Yield the lines of a letterhead, two as one where the second goes on with a name that the first begins."""
    before: Piece | None = None
    for piece in aside:
        if piece.note == words.phrases.loose.LETTERHEAD:
            tight = before is not None and before.line + 1 == piece.line and not naming.is_name(piece.text)
            yield f"{before.text} {piece.text}" if before is not None and tight else piece.text
            before = piece


def _named(path: str) -> str | None:
    """Return the name under which a file came, of whatever system, as it can be written down.

    None where it is not known: the name that we give every source ourselves, and what a system calls an open file.
    """
    folders, _, name = path.replace("\\", "/").rpartition("/")
    if name in ("", "-", _SOURCE) or f"{folders}/".startswith(_OPEN_FILES):
        return None
    return name.encode("utf-8", "replace").decode()


def _artefacts(aside: Iterable[Piece], places: Places) -> Iterator[Artefact]:
    """Yield one artefact per run of pieces with one reason, and per footnote."""
    run: list[Piece] = []
    for piece in aside:
        another = run and (
            (run[-1].artefact, run[-1].note) != (piece.artefact, piece.note)
            # The title may stand among what a file says of itself.
            or not (places.touching(run[-1], piece) or front.of_the_file(piece))
        )
        if another or (run and piece.artefact == "footnote" and piece.starts):
            yield _artefact(run, places)
            run = []
        run.append(piece)
    if run:
        yield _artefact(run, places)


def _artefact(run: list[Piece], places: Places) -> Artefact:
    reason = run[0].artefact
    assert reason is not None
    return Artefact(lines=places.show(run, quoted=False), reason=reason, note=run[0].note)
