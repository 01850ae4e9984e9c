"""Which numbers of a text a list of Word prints as they stand in it; the others must be typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk.blocks import Block

LEVELS = {"heading": 0, "article": 0, "rule": 1, "item": 2}
"""The level in the list of each kind of block that has a number."""
_FORMS = {"1": "decimal", "I": "upperRoman", "A": "upperLetter", "a": "lowerLetter"}
_OF_HEADING = re.compile(r"\w+\.\w")
_LAST = re.compile(r"(\d+|[A-Z]+|[a-z])(\W*)$")
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list: its form, what it prints (``%2`` its own number), and whether it begins again below others."""

    form: str
    text: str
    restarts: bool


def within(block: Block) -> bool:
    """Return whether a block is a heading within another ("2.1"), for which the list has no level."""
    return block.heads and bool(_OF_HEADING.match(block.number))


def counts_on(numbers: Sequence[str]) -> bool:
    """Return whether rules have each a number of their own, without that of their heading before it ("A.1")."""
    return bool(numbers) and len(set(numbers)) == len(numbers) and not _OF_HEADING.search(numbers[0])


def levels(blocks: Sequence[Block]) -> Mapping[int, Level]:
    """Return each level of the list as the first of its numbers asks."""
    return {level: _level(level, blocks) for level in sorted({*LEVELS.values()})}


def automatic(blocks: Sequence[Block]) -> Iterator[bool]:
    """Yield for each block whether the list prints its number as it stands in the text, those before it counted."""
    known = levels(blocks)
    counted = dict.fromkeys(known, 0)
    for block in blocks:
        level = LEVELS.get(block.kind)
        if level is None or not block.number or block.bullet or within(block):
            yield block.bullet and level is not None
            continue
        trial = {
            each: count + (each == level) if each <= level or not known[each].restarts else 0
            for each, count in counted.items()
        }
        same = _printed(known, level, trial) == block.number
        counted = trial if same else counted
        yield same


def _level(level: int, blocks: Sequence[Block]) -> Level:
    numbers = [
        block.number for block in blocks if LEVELS.get(block.kind) == level and block.number and not block.bullet
    ]
    last = _LAST.search(numbers[0]) if numbers else None
    if last is None:
        return Level("none", "", restarts=True)
    before = numbers[0][: last.start()]
    # "1.1" and "A.1" hold the number of the level above; "Artikel 1" and "Hoofdstuk 1" a word; "Art. 1.1" both.
    parent = re.fullmatch(r"(.*?)\w+\.", before) if level else None
    text = f"{parent[1]}%{level}.%{level + 1}{last[2]}" if parent else f"{before}%{level + 1}{last[2]}"
    return Level(_FORMS[last[1]], text, restarts=not (level == LEVELS["rule"] and counts_on(numbers)))


def _printed(known: Mapping[int, Level], level: int, counted: Mapping[int, int]) -> str:
    text = known[level].text
    for each, count in counted.items():
        text = text.replace(f"%{each + 1}", _shown(known[each].form, count))
    return text


def _shown(form: str, count: int) -> str:
    if form == "upperRoman":
        shown = ""
        for value, sign in _ROMAN:
            shown += sign * (count // value)
            count %= value
        return shown
    if form in ("upperLetter", "lowerLetter"):
        return chr(ord("A" if form == "upperLetter" else "a") + count - 1)
    return str(count)
