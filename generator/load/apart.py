"""Running heads and page numbers stand apart from the text: what stands in the midst of it, or lists, is text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import is_bullet
from generator.ground.sentences import ends_in_reference, ends_sentence, starts_low, unfinished
from generator.ground.text import brief
from generator.language import words
from generator.load import pagelines
from generator.load.claims import Claim, Word
from generator.model import DraftVersion
from generator.yamlio import Document

_LISTED = expression(r"\(?[0-9]{1,2}[.)]+|\(?[a-z]\)|[*–—-]", re.IGNORECASE)
_NUMBER = expression(r"[0-9]{1,3}")
_BEHIND = expression(r"\s(?:\|\s([0-9]{1,3})|([0-9]{1,3})/[0-9]{1,3})$")
_HEAD_WORDS = 3  # "Stap 1/3" counts what it stands over; a foot says whose text it is
_DASHES = "-–—*"
_AROUND_NUMBER = "-–—|•·()[] "
_BARE = expression(r"[0-9]{1,4}(?:/[0-9]{1,4})?|[a-z]|[ivxl]{1,6}", re.IGNORECASE)
_read = words.patterns.furniture
_COUNTED = expression(rf"(?:[0-9/]{{1,9}} (?:{_read.MEASURE})|{_read.AMOUNT}|{_read.DATE})(?!\w)", re.IGNORECASE)
_AWAITING = expression(rf"(?<!\w)(?:{_read.AWAITING_NUMBER})$", re.IGNORECASE)
_MEND = "make it text, or name the reason it has"
_MEND_NUMBER = "make it text, or say in 'accepted', in Dutch, how you know that it numbers a page"


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    words: tuple[Word, ...]
    text: str
    reason: str | None

    @property
    def aside(self) -> bool:
        """Whether it is wholly called a running head or a page number."""
        return self.reason in ("running-header", "page-number")


def check(
    document: Document,
    version: DraftVersion,
    found: Sequence[Claim],
    ordered: Sequence[Word],
    may: Set[int],
    turning: Set[int],
    source_path: str,
) -> Iterator[Problem]:
    """Yield each running head that begins as a point of a list, and what stands in the text with nothing beside it.

    ``ordered`` are all words of the source that have a place, in its order: a number that no line has is blank.
    ``may`` are the numbers of the lines that may interrupt a provision, ``turning`` those with the number of a page
    wherever it stands.
    """
    lines = {line.number: line for line in _lines(version, found, ordered)}
    printed = pagelines.headings(version)
    counted = Counter(pagelines.core(line.text) for line in lines.values())
    numbered = _counting([line for line in lines.values() if line.reason == "running-header"], version)
    free = turning | numbered
    paged = pagelines.beside_numbers({n: line.text for n, line in lines.items() if line.aside}, printed)
    known = pagelines.accepted(version, {line.number: line.text for line in lines.values() if line.reason})
    of_text = frozenset(_of_the_text([*lines.values()]))
    for block in _blocks(lines):
        before, after = lines.get(block[0].number - 1), lines.get(block[-1].number + 1)
        for line in block:
            if line.number in known:
                continue
            mend = _MEND
            own = pagelines.key(line.text) in printed or line.number in paged
            if counted[pagelines.core(line.text)] < 2 and not own and line.reason == "running-header":
                continue  # :func:`pagelines.check` tells it
            if line.reason == "running-header" and not own and line.number not in numbered and _lists(line, printed):
                odd = "a running header, and begins as a point of a list"
            elif not (own or line.number in free) and before and after and _within(line, block, before, after, may):
                called = "running header" if line.reason == "running-header" else "page number"
                odd = f"a {called}, and stands in the text with no blank line"
                mend = _MEND if line.reason == "running-header" else _MEND_NUMBER
            elif line.number in of_text:
                odd = "a page number, and the words before or after it are about that number"
            elif not own and before and _after_colon(line, block, before, printed):
                odd = "a running header, and stands right after what ends in “:”"
            else:
                continue
            first = line.words[0]
            what = f"“{brief(line.text, 50)}” ({source_path}:{line.number}:{first.start + 1}) is called {odd}"
            yield document.problem((*found[first.claim].place[:-1], "reason"), what, mend)


def _lines(version: DraftVersion, found: Sequence[Claim], ordered: Sequence[Word]) -> Iterator[_Line]:
    for number, group in groupby(ordered, key=lambda word: word.line):
        members = tuple(group)
        claims = {word.claim for word in members}
        claim = found[members[0].claim]
        whole = len(claims) == 1 and claim.artefact
        reason = version.artefacts[int(claim.place[1])].reason if whole else None
        yield _Line(number, members, " ".join(word.text for word in members), reason)


def _blocks(lines: Mapping[int, _Line]) -> Iterator[list[_Line]]:
    """Yield the running heads and page numbers that no other line and no blank one parts."""
    block: list[_Line] = []
    for line in lines.values():
        if block and not (line.aside and line.number == block[-1].number + 1):
            yield block
            block = []
        if line.aside:
            block.append(line)
    if block:
        yield block


def _of_the_text(lines: Sequence[_Line]) -> Iterator[int]:
    """Yield the numbers of the lines whose bare number a sentence around it may be about, where no head stands beside.

    It is where the words before it await a number ("groep", "maximaal"), or those behind it count or date something.
    """
    before: _Line | None = None
    block: list[_Line] = []
    for line in lines:
        if line.aside:
            block.append(line)
            continue
        if before is not None and before.words[-1].field == "text" and line.reason is None:
            headed = any(each.reason == "running-header" for each in block)
            for each in block:
                number = each.text.strip(_AROUND_NUMBER)
                if each.reason == "page-number" and _BARE.fullmatch(number):
                    counted = not headed and starts_low(line.text) and _COUNTED.match(f"{number} {line.text}")
                    if counted or (_awaits_number(before.text) and not line.text[0].isdigit()):
                        yield each.number
        before, block = line, []


def _awaits_number(text: str) -> bool:
    return not ends_sentence(text) and (ends_in_reference(text) or _AWAITING.search(text) is not None)


def _lists(line: _Line, printed: Set[str]) -> bool:
    first, _, rest = line.text.partition(" ")
    if is_bullet(line.text[0]) or (rest and _LISTED.fullmatch(first)):
        decorated = line.text[-1] in _DASHES or is_bullet(line.text[-1])
        return not (decorated or pagelines.key(rest) in printed)
    return bool(rest and _NUMBER.fullmatch(first))


def _counting(heads: Sequence[_Line], version: DraftVersion) -> frozenset[int]:
    """Return the heads that begin or end with the number of the page: with the same words it counts on.

    Where these are the title or a heading, pages may lack it. Words without a capital may be counted themselves
    ("1 waarschuwing"), so those must be such.
    """
    own_words = {" ".join(text.split()) for text in pagelines.headed(version)}
    own_keys = pagelines.headings(version)
    rows: dict[str, dict[int, str]] = {}
    for head in heads:
        first, _, rest = head.text.partition(" ")
        if (behind := _BEHIND.search(head.text)) is not None and not first.isdecimal():
            said = head.text[: behind.start()]
            if len(said.split()) >= _HEAD_WORDS or pagelines.is_address(said):
                first, rest = behind[1] or behind[2], said
        rows.setdefault(rest.strip(" |•·–—-"), {})[head.number] = first
    counting: set[int] = set()
    for rest, row in rows.items():
        own = rest in own_words or (pagelines.key(rest) in own_keys and not starts_low(rest))
        if own and all(first.isdecimal() for first in row.values()):
            numbers = [int(row[line]) for line in sorted(row)]
            counting.update(row if all(one < two for one, two in pairwise(numbers)) else ())
        elif rest and (not starts_low(rest) or pagelines.is_address(rest)):
            counting.update(pagelines.page_numbers(row))
    return frozenset(counting)


def _within(line: _Line, block: Sequence[_Line], before: _Line, after: _Line, may: Set[int]) -> bool:
    """Whether a line stands between ``before`` and ``after`` with nothing beside it that a page ends or begins with."""
    if before.reason == "footnote" and before.number in may:
        return False
    if line.reason == "running-header":
        return len(block) == 1
    heads = any(each.reason == "running-header" for each in block)
    if heads or not pagelines.bare_number(line.text):
        return False
    one, two = before.words[-1], after.words[0]
    inside = (one.claim, one.field) == (two.claim, two.field)
    if inside and line.number not in may:
        return False  # :mod:`contiguity` tells it
    cut = inside and not ends_sentence(before.text)
    return cut or before.text[-1] == ":" or unfinished(before.text) or starts_low(after.text)


def _after_colon(line: _Line, block: Sequence[_Line], before: _Line, printed: Set[str]) -> bool:
    """Whether a head with no page number and no heading beside it is what a line announces."""
    apart = any(each.reason == "page-number" or pagelines.key(each.text) in printed for each in block)
    return line.reason == "running-header" and before.text[-1] == ":" and not apart
