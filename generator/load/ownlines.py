"""Texts written without capitals and points, in which each line is a rule by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from generator.ground.sentences import asks, complete, leaves_open, starts_low, unfinished
from generator.language import words
from generator.load.claims import Claim, Word

_COMMANDS = frozenset(words.patterns.sentences.COMMANDS.split())
_DENYING = words.lists.NEGATIONS
_REFLEXIVE = frozenset(words.patterns.sentences.REFLEXIVE.split())
# Two lines that begin with a command are rules; of others three tell that it is how the text is set.
_FEWEST = 3

_Line = tuple[Word, ...]


def low_rules(found: Sequence[Claim], ordered: Sequence[Word]) -> frozenset[int]:
    """Return the claims that begin with a small letter and yet begin something, by their index.

    They stand right after each other, equally far apart, each alone on one line without a number or a sign at its end,
    and none leaves off inside a sentence. Either all begin with a command, or with a word such as "geen", which after a
    command may be the rest of it; or none can be the first line of a sentence that goes on in the next: what follows
    would have fitted on it, or stands below a blank line where the source has none between all its lines. In that last
    case each may have several lines right below each other, as the rows of a table have whose cells are lines.
    """
    lines = {number: tuple(group) for number, group in groupby(ordered, key=lambda word: word.line)}
    width = max((_width(line) for line in lines.values()), default=0)
    spaced = all(two - one > 1 for one, two in pairwise(lines))
    rules: set[int] = set()
    for block in _blocks(found, [*_units(lines.values())]):
        single = all(unit[0].line == unit[-1].line for unit in block)
        commanded = (
            single
            and all(unit[0].text in _COMMANDS for unit in block)
            and all(
                two[0].text not in _DENYING or one[0].text in _DENYING or _fits(one, two, width)
                for one, two in pairwise(block)
            )
        )
        apart = _distance(*block[:2]) > 1 and not spaced
        fits = single and all(_fits(one, two, width) for one, two in pairwise(block))
        if commanded or (len(block) >= _FEWEST and (apart or fits)):
            rules.update(unit[0].claim for unit in block)
    return frozenset(rules)


def _units(lines: Iterable[_Line]) -> Iterator[_Line]:
    """Yield the lines, those right below each other that hold one text and nothing else as one."""
    unit: _Line = ()
    for line in lines:
        if unit and line[0].line == unit[-1].line + 1 and len({(word.claim, word.field) for word in unit + line}) == 1:
            unit += line
            continue
        if unit:
            yield unit
        unit = line
    if unit:
        yield unit


def _blocks(found: Sequence[Claim], units: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Yield the units that stand together, two or more."""
    owned: dict[int, int] = {}
    for unit in units:
        for claim in {word.claim for word in unit}:
            owned[claim] = owned.get(claim, 0) + 1
    block: list[_Line] = []
    for before, unit in pairwise(((), *units)):
        distance = _distance(before, unit) if before else 0
        alone = _alone(unit) and found[unit[0].claim].provision and owned[unit[0].claim] == 1
        joins = block and alone and not _left_open(block[-1])
        if block and not (joins and (len(block) == 1 or distance == _distance(*block[:2]))):
            if len(block) > 1:
                yield block
            block = []
        if alone:
            block.append(unit)
    if len(block) > 1:
        yield block


def _distance(before: _Line, after: _Line) -> int:
    return after[0].line - before[-1].line


def _alone(line: _Line) -> bool:
    """Whether a line is one text and no more, begins low and no sign ends it."""
    texts = {(word.claim, word.field) for word in line}
    return len(texts) == 1 and line[0].field == "text" and starts_low(line[0].text) and not complete(_text(line))


def _left_open(line: _Line) -> bool:
    *above, last = [tuple(group) for _, group in groupby(line, key=lambda word: word.line)]
    if above and asks(_text(last)):
        return False  # the head of a column, in a row whose cells are lines
    return unfinished(_text(line)) or leaves_open(_text(line)) or line[-1].text in _REFLEXIVE


def _fits(line: _Line, after: _Line, width: int) -> bool:
    return _width(line) + 1 + len(after[0].text) <= width


def _text(line: _Line) -> str:
    return " ".join(word.text for word in line)


def _width(line: _Line) -> int:
    return line[-1].start + len(line[-1].text)
