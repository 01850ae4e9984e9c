"""Tokens × tokens → runs: what was kept and what was replaced, at a cost that does not grow with the square of a text.

A short stretch gets the fewest edits there are, by Myers' difference algorithm (E. Myers, 1986) as diff-match-patch has
it: each distinct token is mapped to one code point, so that no edit can begin or end inside a token. The whole basic
plane except the surrogates serves as code points, because the twin of this module in the browser counts in UTF-16
units.

A longer one is first cut at what both sides hold exactly once: long runs of tokens, then shorter ones, then single
tokens; of these the most that stand in one order (B. Cohen's patience diff). What is between them is a stretch again.
Two long stretches without anything of the kind are a replacement of the whole. No clock decides, so the same texts give
the same runs on every machine.

``web/compare/differ.js`` gives the same runs in the browser; the cases in ``tests/golden/redline/`` bind the two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

# Tokens of the one side times tokens of the other for which the fewest edits are sought: a tenth of a second at most.
# The longest provision of the five texts has 198 tokens, so two of them are four times below it.
MOST_WORK = 160_000
# Tokens in a run by which a long stretch is cut. Sixteen are some eight words.
ANCHORS = (16, 4, 1)
# How often a stretch between two cuts is cut again; each time costs the length of the text once more.
DEEPEST = 4
_FIRST_SURROGATE, _AFTER_SURROGATES, _LAST = 0xD800, 0xE000, 0xFFFF
_MOST_CODES = _LAST - (_AFTER_SURROGATES - _FIRST_SURROGATE)


@dataclass(slots=True)
class Run:
    """Consecutive tokens: kept (``kept`` true, ``old`` = ``new``), or replaced."""

    kept: bool
    old: list[str]
    new: list[str]


def runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return how ``old`` became ``new``: kept and replaced tokens by turns."""
    found: list[Run] = []
    for kept, before, after in _stretches(old, new, DEEPEST):
        if found and found[-1].kept == kept:
            found[-1].old.extend(before)
            found[-1].new.extend(after)
        elif before or after:
            found.append(Run(kept, list(before), list(after)))
    return found


def kept(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many tokens two lists can keep in order: the length of their longest common subsequence.

    All columns of the table at once, as the bits of one number (H. Hyyrö, 2004): a 0 where the length grows.
    """
    places: dict[str, int] = {}
    for place, token in enumerate(old):
        places[token] = places.get(token, 0) | 1 << place
    every = (1 << len(old)) - 1
    row = every
    for token in new:
        if held := places.get(token):
            grown = row & held
            row = (row + grown | row - grown) & every
    return len(old) - row.bit_count()


_Stretch = tuple[bool, Sequence[str], Sequence[str]]


def _stretches(old: Sequence[str], new: Sequence[str], deeper: int) -> Iterator[_Stretch]:
    if not old or not new:
        yield False, old, new
    elif len(old) * len(new) <= MOST_WORK and len(old) + len(new) < _MOST_CODES:
        yield from _fewest(old, new)
    elif not deeper or not (pairs := _anchored(old, new)):
        yield False, old, new
    else:
        row = column = 0
        for start, other, length in _blocks(pairs):
            yield from _stretches(old[row:start], new[column:other], deeper - 1)
            row, column = start + length, other + length
            yield True, old[start:row], new[other:column]
        yield from _stretches(old[row:], new[column:], deeper - 1)


def _fewest(old: Sequence[str], new: Sequence[str]) -> Iterator[_Stretch]:
    alphabet: dict[str, str] = {}
    for token in (*old, *new):
        if token not in alphabet:
            alphabet[token] = _code(len(alphabet))
    meaning = {code: token for token, code in alphabet.items()}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # a time limit would make the result depend on the load of the machine
    raw = differ.diff_main(
        "".join(alphabet[token] for token in old),
        "".join(alphabet[token] for token in new),
        False,
    )
    for operation, codes in raw:
        words = [meaning[code] for code in codes]
        yield operation == 0, words if operation <= 0 else (), words if operation >= 0 else ()


def _code(index: int) -> str:
    point = index + 1
    return chr(point if point < _FIRST_SURROGATE else point + _AFTER_SURROGATES - _FIRST_SURROGATE)


def _anchored(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of tokens that surely stayed, in order on both sides: the ends, and what both hold once."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    ends = [(place, place) for place in range(head)]
    ends += [(len(old) - place, len(new) - place) for place in range(tail, 0, -1)]
    if ends:
        return ends
    for length in ANCHORS:
        mine, theirs = _once(old, length), _once(new, length)
        shared = [(start, theirs[run]) for run, start in mine.items() if run in theirs]
        if shared:
            return [
                (start + place, other + place) for start, other in _longest_in_order(shared) for place in range(length)
            ]
    return []


def _once(tokens: Sequence[str], length: int) -> dict[tuple[str, ...], int]:
    """Return the runs of ``length`` tokens that occur exactly once, with their places, in order."""
    found: dict[tuple[str, ...], int] = {}
    for place, run in enumerate(zip(*(tokens[start:] for start in range(length)), strict=False)):
        found[run] = -1 if run in found else place
    return {run: place for run, place in found.items() if place >= 0}


def _longest_in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most of ``pairs``, which are in order of the first, whose second numbers rise (C. Schensted, 1961)."""
    least: list[int] = []  # the least second number at the end of a row of each length
    ends: list[int] = []
    before: list[int] = []
    for at, (_, second) in enumerate(pairs):
        length = bisect_left(least, second)
        before.append(ends[length - 1] if length else -1)
        least[length : length + 1] = [second]
        ends[length : length + 1] = [at]
    found = []
    at = ends[-1]
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _blocks(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield consecutive pairs as (place, other place, length), leaving out what an earlier pair has taken."""
    start = other = length = 0
    for row, column in pairs:
        if row < start + length or column < other + length:
            continue
        if length and (row, column) == (start + length, other + length):
            length += 1
            continue
        if length:
            yield start, other, length
        start, other, length = row, column, 1
    yield start, other, length
