"""Tables: rows whose cells a page set beside one another, and a reader on one line or each on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.marker import roman_value
from generator.ground.sentences import asks, closed, complete, first_word, leaves_open, starts_low, unfinished
from generator.ingest import contact
from generator.ingest.markers import ROMAN, candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb
from generator.language import words

patterns = words.patterns.ingest.tables

_HEADS = expression(words.patterns.ingest.paragraphs.COLUMNS, re.IGNORECASE)
_PIPES = expression(r"\|.*\|")
_BAR = expression(r"(?<=\S)\s\|\s")
_RULED = expression(r"\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?")
_ROMAN = expression(rf"\(?(?P<roman>{ROMAN})[.):]?")
_TO_FILL = expression(r"_{4}|\.{5}")
_CELLS_ON_LINE = expression(r"\t|\s{3}")
_WIDE = expression(r"\S(?:\s{3,}|\t)(?=\S)")
# A cell is a name, a number or a few words: the longest in the golden texts has 46 characters. A table has two columns
# and two rows below its head at least.
_CELL = 60
_CELL_WORDS = 9
_ROWS = 2
_ROW = 400  # a row on one line; longer ones come from a page without line ends
_ALIGNED = 2  # so many characters the columns of a row may stand aside from those above
_LOW_ROWS = 3  # as in ``load.ownlines``: of fewer lines that begin small none tells that it begins something
_COLUMNS = 6  # of a table whose cells stand on lines of their own more columns are not looked for
_ANSWER = expression(patterns.ANSWER, re.IGNORECASE)
_ANSWER_WORDS = 4  # "ja, zonder geluid", "na de les wel"; what has more may be half a sentence
_COLUMN = expression(patterns.COLUMN, re.IGNORECASE)
_ALLOWED = expression(patterns.ALLOWED, re.IGNORECASE)
_BY_COLUMN = Doubt(
    "this looks like a table that was read column by column", "put the cells of each row together, from the original"
)
_CELLS = Doubt(
    "this looks like a table, and was read as one paragraph", "check it against the original, and divide it if you can"
)


def tables(pieces: Pieces, shape: Shape) -> Pieces:
    """Make a block of each row of a table: rows between bars, rows in aligned columns, and cells line by line.

    A row that begins small, or takes several lines, is not told from a sentence that goes on: then the table is one.
    """
    sheet = Sheet(pieces)
    changed: dict[int, Piece] = {}
    for run in _bars(pieces):
        rows = [[index] for index in run if not _RULED.fullmatch(pieces[index].text)]
        changed.update(blocks(sheet, rows))
        ruled = (index for index in run if [index] not in rows)
        changed.update((i, aside(pieces[i], "other", note=words.phrases.loose.DRAWN)) for i in ruled)
    for rows in _aligned(pieces):
        # What is allowed beside what is not: two lists, and no rows.
        if not _HEADS.fullmatch(pieces[rows[0][0]].text) and changed.keys().isdisjoint(i for row in rows for i in row):
            changed.update(blocks(sheet, rows))
    for run in _stacks(pieces):
        if changed.keys().isdisjoint(run):
            changed.update(blocks(sheet, _rows(sheet, run)))
    for run in _together(pieces, lambda index: _short(pieces[index], asking=True)):
        if changed.keys().isdisjoint(run):
            changed.update(blocks(sheet, _answered(sheet, run)))
    for columns in _columns(pieces):
        if changed.keys().isdisjoint(columns) and columns[0] > sheet.begins:
            changed.update((i, replace(pieces[i], row=True, starts=True)) for i in columns)
            changed[columns[0]] = replace(changed[columns[0]], doubt=_BY_COLUMN)
    for index in sorted(changed):
        after = index + 1
        if after < len(pieces) and after not in changed and pieces[after].artefact is None:
            changed[after] = replace(pieces[after], starts=True)
    return put(pieces, changed.items())


@dataclass(frozen=True)
class Sheet:
    """The lines among which rows stand, with what is the same for each table of them."""

    pieces: Pieces

    @cached_property
    def width(self) -> int:
        """The characters of the longest line."""
        return max(len(piece.text) for piece in self.pieces)

    @cached_property
    def begins(self) -> int:
        """Where the first line stands that is no artefact."""
        return next((index for index, piece in enumerate(self.pieces) if piece.artefact is None), len(self.pieces))

    @cached_property
    def spaced(self) -> bool:
        """Whether a blank line stands between all lines, so that it tells nothing."""
        return all(after.gap or after.line == before.line for before, after in pairwise(self.pieces))


def blocks(sheet: Sheet, rows: Sequence[Sequence[int]]) -> dict[int, Piece]:
    """Return the cells of the rows of one table, each row as a block, or all as one with a doubt that says so."""
    pieces, apart = sheet.pieces, _apart(sheet, rows)
    firsts = {row[0] for row in rows} if apart else {row[0] for row in rows[:1]}
    found = {i: replace(pieces[i], row=True, starts=i in firsts) for row in rows for i in row}
    if rows and not apart:
        found[rows[0][0]] = replace(found[rows[0][0]], doubt=_CELLS)
    return found


def _apart(sheet: Sheet, rows: Sequence[Sequence[int]]) -> bool:
    """Return whether each row is told from a sentence that goes on, by the measure of ``load.ownlines``.

    A row of several lines stands below a blank line. One that begins small stands among three that do and that no sign
    ends, below a blank line too, or where it would have fitted on the line before.
    """
    pieces = sheet.pieces
    if any(_several(pieces, row) and not pieces[row[0]].gap for row in rows):
        return False
    run = 0
    for number, row in enumerate(rows):
        first, text = pieces[row[0]], text_of(pieces[index] for index in row)
        if not starts_low(first.text):
            if 0 < run < _LOW_ROWS:
                return False
            run = 0
        elif number:
            before = text_of(pieces[index] for index in rows[number - 1])
            above = pieces[rows[number - 1][-1]]
            asked = asks(_CELLS_ON_LINE.split(above.text)[-1]) and (
                _several(pieces, rows[number - 1]) or not starts_low(before)
            )
            fits = len(above.text) + 1 + len(first_word(first.text)) <= sheet.width and not _several(pieces, row)
            open_above = not asked and (leaves_open(before) or unfinished(before))
            if complete(text) or open_above or not ((first.gap and not sheet.spaced) or fits):
                return False
            run += 1
        elif complete(text):
            return False
        else:
            run += 1
    return run == 0 or run >= _LOW_ROWS


def _several(pieces: Pieces, row: Sequence[int]) -> bool:
    return pieces[row[0]].line != pieces[row[-1]].line


def _bars(pieces: Pieces) -> Iterator[list[int]]:
    """Yield runs of lines between bars, as Markdown writes the rows of a table, or with as many bars within each.

    The bars stay in the words: a rule is quoted in one stretch, of which nothing is set aside but what a page turns.
    """
    for run in _together(pieces, lambda index: _barred(pieces[index])):
        lines = [pieces[index].text for index in run]
        if len(run) > _ROWS and (all(map(_PIPES.fullmatch, lines)) or _bars_within(lines)):
            yield run


def _bars_within(lines: Sequence[str]) -> bool:
    """Return whether lines hold as many bars each; below a drawn line none may go on with what stands above it."""
    alike = len({len(_BAR.findall(line)) for line in lines}) == 1
    return alike and not (any(map(_RULED.fullmatch, lines)) and any(map(starts_low, lines)))


def _barred(piece: Piece) -> bool:
    if piece.artefact is not None or len(piece.text) > _ROW:
        return False
    return bool(_PIPES.fullmatch(piece.text) or _BAR.search(piece.text))


def _aligned(pieces: Pieces) -> Iterator[list[list[int]]]:
    """Yield rows in columns that stand below one another, of which the first is narrow.

    The last cell of a row may go on in lines that begin where its column does.
    """
    run: list[list[int]] = []
    for index, piece in enumerate(pieces):
        columns = _starts(piece)
        tight = bool(run) and index == run[-1][-1] + 1 and piece.gap == 0
        above = _starts(pieces[run[-1][0]]) if run else ()
        if columns and tight and _below(above, columns):
            run.append([index])
        elif tight and piece.artefact is None and not columns and abs(piece.start - above[-1]) <= _ALIGNED:
            run[-1].append(index)
        else:
            if len(run) > _ROWS and not _counted_rules(pieces, run):
                yield run
            run = [[index]] if columns else []
    if len(run) > _ROWS and not _counted_rules(pieces, run):
        yield run


def _starts(piece: Piece) -> tuple[int, ...]:
    """Return where the second and later cells of a row begin; of a row with tabs, how many they are, from 1000 on."""
    if piece.artefact is not None or piece.row or len(piece.text) > _ROW or next(candidates(piece.text), None):
        return ()
    if _TO_FILL.search(piece.text):
        return ()  # a line of a form
    if "\t" in piece.text:
        return tuple(range(1000, 1000 + len(piece.text.split("\t")) - 1))
    found = [piece.start + match.end() for match in _WIDE.finditer(piece.text)]
    if len(found) == 1 and _counted_rule(piece.text):
        return ()
    narrow = found and len(piece.text[: found[0] - piece.start].split()) <= _CELL_WORDS // 2
    return tuple(found) if narrow else ()


def _counted_rules(pieces: Pieces, rows: Sequence[Sequence[int]]) -> bool:
    """Return whether each row is a number and a text, and most of these are sentences: rules, under no heads."""
    lines = [pieces[row[0]].text for row in rows]
    numbers = [_count(first_word(line)) for line in lines]
    if not numbers[0] or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return False
    alone = all(len(_CELLS_ON_LINE.split(line.split(None, 1)[1])) == 1 for line in lines)
    return alone and sum(map(_counted_rule, lines)) * 2 > len(rows)


def _counted_rule(text: str) -> bool:
    """Return whether a line is a number, white space, and a sentence that it numbers."""
    number, *rest = text.split(None, 1)
    return bool(_count(number)) and bool(rest) and rest[0][0].isupper() and (closed(rest[0]) or has_verb(rest[0]))


def _count(word: str) -> int:
    """Return the number that a word is, which may be Roman and have its sign; 0 where it is none."""
    if word.isdecimal():
        return int(word)
    roman = _ROMAN.fullmatch(word)
    return roman_value(roman["roman"]) if roman is not None else 0


def _below(above: Sequence[int], columns: Sequence[int]) -> bool:
    return len(above) == len(columns) and all(
        abs(one - two) <= _ALIGNED for one, two in zip(above, columns, strict=True)
    )


def _stacks(pieces: Pieces) -> Iterator[list[int]]:
    """Yield runs of short lines that no sign ends and no mark begins, as often as not with a small letter or digit."""
    yield from _together(pieces, lambda index: _short(pieces[index]))


def _together(pieces: Pieces, of: Callable[[int], bool]) -> Iterator[list[int]]:
    run: list[int] = []
    for index in range(len(pieces)):
        if of(index):
            run.append(index)
        else:
            if run:
                yield run
            run = []
    if run:
        yield run


def _short(piece: Piece, asking: bool = False) -> bool:
    """Return whether a line may be a cell; ``asking`` is whether a question is one too."""
    text = piece.text
    if piece.artefact is not None or piece.row or piece.heading or len(text) > _CELL or len(text.split()) > _CELL_WORDS:
        return False
    if (closed(text) and not (asking and text[-1] == "?")) or text[-1] in ",|" or _TO_FILL.search(text):
        return False
    if asking and _ANSWER.fullmatch(text):
        return True
    return text.isdigit() or all(mark.style == "bare" for mark in candidates(text))


def _rows(sheet: Sheet, run: list[int]) -> list[list[int]]:
    """Return the cells of each row, where a run of short lines is a table."""
    pieces = sheet.pieces
    if any(contact.addressed(pieces[index].text) for index in run):
        return []
    if len(run) > _LOW_ROWS and all(pieces[index].gap and starts_low(pieces[index].text) for index in run[1:]):
        lines = [[index] for index in run]  # a row on each line, as wide white was lost
        return lines if _apart(sheet, lines) else []
    counted = _counted(pieces, run)
    if counted is not None:
        top, columns = counted
    else:
        head = next((n for n, index in enumerate(run) if not pieces[index].text[0].isupper()), len(run))
        cells = run[head:]
        low = sum(1 for index in cells if not pieces[index].text[0].isupper())
        if head < 2 or len(cells) < 2 * _ROWS or low * 2 < len(cells) + 1:
            return _under_a_row(pieces, run)
        fits = [n for n in range(min(head, _COLUMNS), 1, -1) if len(cells) % n == 0]
        apart = next((head - n for n in range(head - 1) if pieces[run[n + 1]].gap > pieces[run[-1]].gap), head)
        columns = apart - 1 if apart - 1 in fits else fits[0] if fits else 0
        if not columns:
            return []
        top = head - columns
    if run[top] <= sheet.begins:
        return []  # a text begins with what it is called, and not with the head of a table
    cells = run[top:]
    whole = cells[: len(cells) - len(cells) % columns] if counted is not None else cells
    return [whole[n : n + columns] for n in range(0, len(whole), columns)]


def _answered(sheet: Sheet, run: list[int]) -> list[list[int]]:
    """Return the rows of a table whose cells begin with a capital in one column, and small or with "Ja" in another.

    Above them stand as many heads.
    """
    pieces = sheet.pieces
    low = [not pieces[i].text[0].isupper() or bool(_ANSWER.fullmatch(pieces[i].text)) for i in run]
    if not any(low) or any(len(pieces[i].text.split()) > _ANSWER_WORDS for i in run if i > sheet.begins):
        return []
    for columns in range(2, _COLUMNS + 1):
        for own in range(1, columns):
            first = low.index(True) - own
            top = first - columns
            if top < 0 or run[top] <= sheet.begins:
                continue
            kind = low[first : first + columns]
            end = first
            while low[end : end + columns] == kind and not _open(pieces, run[end : end + columns]):
                end += columns
            if end - first >= _ROWS * columns and not any(low[end:]):
                return [run[n : n + columns] for n in range(top, end, columns)]
    return []


def _open(pieces: Pieces, row: Sequence[int]) -> bool:
    """Return whether the words of a row are those of a sentence that goes on over its lines."""
    return any(leaves_open(pieces[i].text) or unfinished(pieces[i].text) for i in row[:-1])


def _columns(pieces: Pieces) -> Iterator[list[int]]:
    """Yield the lines of a table that was read column by column: heads that ask, each over as many short lines."""
    run: list[list[int]] = []
    for index, piece in enumerate(pieces):
        heads = bool(piece.gap) and _short(piece, asking=True) and bool(_COLUMN.fullmatch(piece.text))
        goes_on = bool(run) and index == run[-1][-1] + 1 and not piece.gap and _short(piece) and not heads
        if goes_on and piece.text[0].isupper():
            run[-1].append(index)
            continue
        if not heads or (run and index != run[-1][-1] + 1):
            if _same_length(pieces, run):
                yield [i for column in run for i in column]
            run = []
        if heads:
            run.append([index])
    if _same_length(pieces, run):
        yield [i for column in run for i in column]


def _same_length(pieces: Pieces, columns: Sequence[Sequence[int]]) -> bool:
    """Return whether columns have as many cells below their heads, and say not what is allowed and what is not."""
    if len(columns) < 2 or len({len(column) for column in columns}) > 1 or len(columns[0]) <= _ROWS:
        return False
    heads = [pieces[column[0]].text for column in columns]
    return not _HEADS.fullmatch(" ".join(heads).replace("?", "")) and not any(map(_ALLOWED.search, heads))


def _under_a_row(pieces: Pieces, run: list[int]) -> list[list[int]]:
    """Return the rows of a table whose heads stand on one line, right above the cells that stand on lines of theirs."""
    head = run[0] - 1
    if head < 0 or pieces[head].artefact is not None or pieces[run[0]].gap or len(pieces[head].text) > _ROW:
        return []
    columns = len(_CELLS_ON_LINE.split(pieces[head].text))
    if not 1 < columns <= _COLUMNS or len(run) < _ROWS * columns or len(run) % columns:
        return []
    return [[head], *(run[n : n + columns] for n in range(0, len(run), columns))]


def _counted(pieces: Pieces, run: list[int]) -> tuple[int, int] | None:
    """Return where the head of a table begins in a run, and how many columns it has, by the rows that are counted."""
    at: list[int] = []
    for n, index in enumerate(run):
        ordinals = patterns.ORDINALS[len(at)] if len(at) < len(patterns.ORDINALS) else ()
        text = pieces[index].text.casefold()
        if any(text == word or text.startswith(f"{word} ") for word in ordinals):
            at.append(n)
    if len(at) < 2 or (len(at) > 2 and at[2] - at[1] != at[1] - at[0]):
        return None
    columns = at[1] - at[0]
    if not 1 < columns <= _COLUMNS or not columns <= at[0] < 2 * columns:
        return None
    return at[0] - columns, columns
