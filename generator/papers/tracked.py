"""Two versions as one text with tracked changes: what went, what came, what stayed, paragraph by paragraph.

The end of a paragraph is a change like any other. It went, came or stayed; a paragraph whose end goes is joined to the
next one, as in a word processor. The last end of a text can neither go nor come, so the changes after the last
paragraph that stayed are arranged around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.compare import redline
from generator.compare.redline import Operation, Span
from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.units import comparable, joined, units_of
from generator.compare.revision.wraps import same_text
from generator.ground.signs import compared
from generator.model import Edition
from generator.papers import around
from generator.papers.line import Line, Style
from generator.papers.places import Places, noted_as, title_lines
from generator.papers.remarks import NO_REMARKS, Remarks


@dataclass(frozen=True, slots=True)
class Step:
    """Paragraphs of the old version that became those of the new one in the same place; one side may be empty.

    A text that moved as it was has two steps, one for each place, with the same number as ``move``.
    """

    old: tuple[Line, ...] = ()
    new: tuple[Line, ...] = ()
    move: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of both versions at once.

    ``end`` says what became of the end of the paragraph. ``style`` is that of the new version, ``old_style`` of the
    old one; they differ only where the end stayed. ``remarks`` are those on the new version.
    """

    spans: tuple[Span, ...]
    end: Operation
    style: Style
    old_style: Style
    move: int | None = None
    remarks: tuple[str, ...] = ()


def lines(edition: Edition, remarks: Remarks = NO_REMARKS) -> tuple[Line, ...]:
    """Return the paragraphs of an edition: its title, if any, everything below it, and what stands around them."""
    places = Places(edition, remarks)
    text = (line for unit in units_of(edition) for line in places.lines(unit, unit.text))
    beside = (line for part in around.parts(edition, remarks).values() for line in part)
    return (*title_lines(edition, remarks), *text, *beside)


def steps(old: Edition, new: Edition, matches: Sequence[Match], remarks: Remarks = NO_REMARKS) -> tuple[Step, ...]:
    """Return how ``old`` became ``new``; the new sides joined are ``lines(new)``.

    ``matches`` are those of their revision, ``remarks`` are on ``new``.

    The old sides are those of ``lines(old)``, but for soft spaces: where a line of either source happens to end is no
    change, so there the old text is spaced as the new one.
    """
    return (*_steps(old, new, matches, remarks), *_around(old, new, remarks))


def paragraphs(steps: Iterable[Step]) -> tuple[Paragraph, ...]:
    """Return the text with tracked changes; its texts are as they are compared.

    Without the deleted spans and ends it is the new sides joined, without the inserted ones the old sides.
    """
    return tuple(_apart(_settled(_continued([paragraph for step in steps for paragraph in _tracked(step)]))))


def _steps(old: Edition, new: Edition, matches: Sequence[Match], remarks: Remarks) -> Iterator[Step]:
    title = title_lines(new, remarks)
    if title_lines(old) or title:
        yield Step(tuple(noted_as(title_lines(old), title)), title)
    before, after = units_of(old), units_of(new)
    of_old, of_new = Places(old), Places(new, remarks)
    row_of = {unit.key: row for row, unit in enumerate(before)}
    column_of = {unit.key: column for column, unit in enumerate(after)}
    stayed = {row_of[match.old[0].key]: match for match in matches if _stayed(match, row_of, column_of)}
    moves = {
        (match.old[0].key, match.new[0].key): number
        for number, match in enumerate(
            (match for match in matches if match.moved and _same(match, of_old, of_new)), start=1
        )
    }
    gone = {first: number for (first, _), number in moves.items()}
    come = {second: number for (_, second), number in moves.items()}
    row = column = 0
    for at in (*sorted(stayed), None):
        match = None if at is None else stayed[at]
        until_row = len(before) if match is None else row_of[match.old[0].key]
        until_column = len(after) if match is None else column_of[match.new[0].key]
        for unit in before[row:until_row]:
            yield Step(old=of_old.lines(unit, unit.text), move=gone.get(unit.key))
        for unit in after[column:until_column]:
            yield Step(new=of_new.lines(unit, unit.text), move=come.get(unit.key))
        if match is not None:
            yield _kept(match, of_old, of_new)
            row, column = until_row + len(match.old), until_column + len(match.new)


def _around(old: Edition, new: Edition, remarks: Remarks) -> Iterator[Step]:
    """Yield what stands around the two texts, part by part; where only line ends differ, as the new one has it."""
    before, after = around.parts(old), around.parts(new, remarks)
    for part in around.PARTS:
        gone, come = before.get(part, ()), after.get(part, ())
        same = same_text([line.text for line in gone], [line.text for line in come])
        if gone or come:
            yield Step(come if same else gone, come)


def _stayed(match: Match, row_of: Mapping[str, int], column_of: Mapping[str, int]) -> bool:
    """Whether a match stands in the same place in both versions, its parts right after each other."""
    if match.moved or not match.old or not match.new:
        return False
    rows = [row_of[unit.key] for unit in match.old]
    columns = [column_of[unit.key] for unit in match.new]
    return all(second == first + 1 for run in (rows, columns) for first, second in pairwise(run))


def _same(match: Match, of_old: Places, of_new: Places) -> bool:
    if len(match.old) != 1 or len(match.new) != 1:
        return False
    old, new = match.old[0], match.new[0]
    return of_old.lines(old, old.text) == of_new.lines(new, new.text)


def _kept(match: Match, of_old: Places, of_new: Places) -> Step:
    """Return a match as a step: its new side as it is, its old side with the soft spaces that the new side has."""
    whole_old, whole_new = joined(match.old), joined(match.new)
    old = [line for unit in match.old for line in of_old.lines(unit, comparable(unit, whole_new)[0])]
    new = [line for unit in match.new for line in of_new.lines(unit, comparable(whole_old, unit)[1])]
    given = tuple(line for unit in match.new for line in of_new.lines(unit, unit.text))
    old = noted_as(old, given)
    spans = redline.spans(*("\n".join(line.text for line in side) for side in (old, new)))
    texts = _with_given(spans, "\n".join(line.text for line in given)).split("\n")
    return Step(tuple(replace(line, text=text) for line, text in zip(old, texts, strict=True)), given)


def _with_given(spans: Iterable[Span], given: str) -> str:
    """Return the old side of a redline with what ``given`` holds beyond its new side, wherever both sides are equal."""
    given = compared(given)
    old = ""
    at = 0
    for span in spans:
        if span.operation == "delete":
            old += span.text
            continue
        for character in span.text:
            until = given.index(character, at)
            old += given[at : until + 1] if span.operation == "equal" else ""
            at = until + 1
    return old


def _tracked(step: Step) -> Iterator[Paragraph]:
    if step.old and step.new:
        yield from _redlined(step.old, step.new)
        return
    operation: Operation = "delete" if step.old else "insert"
    for line in step.old or step.new:
        span = Span(operation, compared(line.text))
        yield Paragraph(
            spans=(span,), end=operation, style=line.style, old_style=line.style, move=step.move, remarks=line.remarks
        )


def _redlined(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield paragraphs that stayed; the end of the last one stays."""
    row = column = 0
    remarked = -1  # what is said of a new line stands by its first words
    gathered: list[Span] = []
    whole = redline.spans("\n".join(line.text for line in old), "\n".join(line.text for line in new))
    for span in (*whole, Span("equal", "\n")):
        *ended, rest = span.text.split("\n")
        for text in ended:
            gathered += [Span(span.operation, text)] if text else []
            style = old[row].style if span.operation == "delete" else new[column].style
            old_style = new[column].style if span.operation == "insert" else old[row].style
            remarks: tuple[str, ...] = ()
            if column != remarked and any(each.operation != "delete" for each in (*gathered, span)):
                remarks, remarked = new[column].remarks, column
            yield Paragraph(
                spans=tuple(gathered), end=span.operation, style=style, old_style=old_style, remarks=remarks
            )
            gathered = []
            row += span.operation != "insert"
            column += span.operation != "delete"
        gathered += [Span(span.operation, rest)] if rest else []


def _continued(found: Sequence[Paragraph]) -> list[Paragraph]:
    """Return words that came at the end of a paragraph, and whole paragraphs that came after it, as one insertion.

    It is how typing them would be recorded. Apart, LibreOffice 7.4 takes the end in between away when it rejects them.
    """
    result = list(found)
    for at, paragraph in enumerate(result):
        if paragraph.end != "equal" or not paragraph.spans or paragraph.spans[-1].operation != "insert":
            continue
        last = at
        while last + 1 < len(result) and _came(result[last + 1]):
            last += 1
        if last > at:
            result[at] = replace(paragraph, end="insert", old_style=paragraph.style)
            result[last] = replace(result[last], end="equal", old_style=paragraph.old_style)
    return result


def _came(paragraph: Paragraph) -> bool:
    return (
        paragraph.end == "insert" and paragraph.move is None and all(s.operation == "insert" for s in paragraph.spans)
    )


def _apart(found: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs with what came before what went, where else two insertions would meet at an end that stayed.

    The order says nothing; but LibreOffice 7.4 takes such an end away when it rejects the two.
    """
    for at, paragraph in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        meets = following is not None and following.spans and following.spans[0].operation == "insert"
        edit = len(paragraph.spans)
        while edit and paragraph.spans[edit - 1].operation != "equal":
            edit -= 1
        if not meets or paragraph.end != "equal":
            yield paragraph
            continue
        last = sorted(paragraph.spans[edit:], key=lambda span: span.operation == "delete")
        yield replace(paragraph, spans=(*paragraph.spans[:edit], *last))


def _settled(found: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the paragraphs with the last end as one that stayed."""
    last = max((at for at, paragraph in enumerate(found) if paragraph.end == "equal"), default=-1)
    body, tail = list(found[: last + 1]), found[last + 1 :]
    gone = [paragraph for paragraph in tail if paragraph.end == "delete"]
    come = [paragraph for paragraph in tail if paragraph.end == "insert"]
    void = {part.move for part in (*gone[-1:], *come[:1], *come[-1:])}
    if gone and come:
        fused = replace(come[0], spans=(*gone[-1].spans, *come[0].spans), move=None)
        body += [*gone[:-1], fused, *come[1:]]
        body[-1] = replace(body[-1], end="equal", old_style=gone[-1].old_style, move=None)
    elif tail:
        if body:
            kept = body[-1]
            style = kept.old_style if gone else kept.style
            body[-1] = replace(kept, end=tail[-1].end, style=style, old_style=style)
            final = (
                replace(tail[-1], style=kept.style, move=None) if gone
                else replace(tail[-1], old_style=kept.old_style, move=None)
            )  # fmt: skip
        else:
            final = replace(tail[-1], move=None)
        body += [*tail[:-1], replace(final, end="equal")]
    return tuple(replace(paragraph, move=None) if paragraph.move in void else paragraph for paragraph in body)
