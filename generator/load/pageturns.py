"""Bare numbers in the midst of a text that number a page: as page after page does, before a form feed, or as declared.

A number alone in a sentence may be an age or an amount as well. So what the words around it are about is none of these,
whatever is declared: "Vanaf / 16 / jaar".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from generator.ground import spans
from generator.ground.expressions import expression
from generator.ground.sentences import ends_in_reference, ends_sentence
from generator.ground.text import squash
from generator.language import words
from generator.model import DraftVersion

_read = words.patterns.furniture
_AROUND = "-–—|•·()[] "
_NUMBER = expression(r"[0-9]{1,3}")
_COUNTED = expression(
    rf"[0-9]{{1,3}}\W{{0,2}}\s(?:(?:{_read.UNIT}|{_read.MEASURE}|{_read.AND_MORE})(?!\w)|"
    # Another number, but not that of the article that follows.
    r"(?![0-9]+(?:\.[0-9]+)*[.)]\s|[0-9]+(?:\.[0-9]+)+\s)[0-9])|"
    rf"(?:{_read.AMOUNT}|{_read.DATE})(?!\w)",
    re.IGNORECASE,
)
_AWAITING = expression(rf"(?<!\w)(?:{_read.AWAITING_NUMBER}|{_read.AWAITING_AGE}|[0-9]+\W?)\W?$", re.IGNORECASE)
_FORM_FEED = "\f"
# Three pages that count on, none shorter than a third of the longest and none with fewer lines than this: the shortest
# page of the golden texts that is full has some 25, and no list has points so far apart that each is a bare number.
_FEWEST, _LINES, _APART = 3, 12, 3
# So many lines on either side the sentence is looked for that goes on over a number.
_REACH = 20


def turning(version: DraftVersion, aside: Mapping[int, str], lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines with a bare number that numbers a page, wherever they stand.

    ``aside`` are the words of the lines that artefacts take whole, by number; ``lines`` those of the source.
    """
    numbered: dict[int, int] = {}
    said: set[int] = set()
    for number, accepted in _page_numbers(version, len(lines)):
        text = aside.get(number, "")
        if bare(text) and squash(lines[number - 1]) == text:
            numbered[number] = int(text.strip(_AROUND))
            if accepted:
                said.add(number)
    alone = said.intersection(_in_order(numbered)) | _ending(numbered, lines)
    sure = {number for number in alone if not about_a_number(number, aside, lines)}
    return frozenset(page_after_page(numbered)) | sure


def counted(numbers: Iterable[tuple[int, str]], lines: Sequence[str]) -> frozenset[int]:
    """Return of the lines ``numbers``, each with its words, those that number a page though nobody declares it."""
    numbered = {number: int(text.strip(_AROUND)) for number, text in numbers if bare(text)}
    return frozenset(page_after_page(numbered)) | _ending(numbered, lines)


def bare(text: str) -> bool:
    """Return whether a line is a number and no word."""
    return _NUMBER.fullmatch(text.strip(_AROUND)) is not None


def _page_numbers(version: DraftVersion, last: int) -> Iterator[tuple[int, bool]]:
    """Yield the lines of each page number, and whether it is accepted as one."""
    for artefact in version.artefacts:
        if artefact.reason == "page-number":
            try:
                places = spans.parse(artefact.lines)
            except ValueError:
                continue  # a place that cannot be read is told elsewhere
            for place in places:
                taken = range(place.first, min(place.last, last) + 1)
                yield from ((number, artefact.accepted is not None) for number in taken)


def page_after_page(numbered: Mapping[int, int]) -> Iterator[int]:
    """Yield the lines whose numbers count on as page after page does; ``numbered`` are lines with their numbers."""
    rows: list[list[int]] = []
    for line in sorted(numbered):
        if rows and numbered[line] == numbered[rows[-1][-1]] + 1:
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        gaps = [two - one for one, two in pairwise(row)]
        if len(row) >= _FEWEST and min(gaps) >= _LINES and max(gaps) <= _APART * min(gaps):
            yield from row


def _ending(numbers: Iterable[int], lines: Sequence[str]) -> frozenset[int]:
    """Return the lines with which a page ends, by the sign with which programs that read PDF files end one."""
    return frozenset(number for number in numbers if _FORM_FEED in _below(number, lines))


def _below(number: int, lines: Sequence[str]) -> str:
    """Return what parts a line from the next that is not blank."""
    parting = lines[number - 1][len(lines[number - 1].rstrip()) :]
    for line in lines[number : number + _REACH]:
        parting += line[: len(line) - len(line.lstrip())]
        if line.strip():
            break
    return parting


def _in_order(numbered: Mapping[int, int]) -> Iterator[int]:
    """Yield the lines whose number is between that before and that behind it; an annex begins anew at 1."""
    lines = sorted(numbered)
    values = [0, *(numbered[line] for line in lines), 1]
    for at, line in enumerate(lines, 1):
        before, own, behind = values[at - 1 : at + 2]
        if (before < own or own == 1) and (own < behind or behind == 1):
            yield line


def about_a_number(number: int, aside: Mapping[int, str], lines: Sequence[str]) -> bool:
    """Return whether the words before or after the number in a line may be about it.

    They await one, or say of what it is one. ``aside`` are the words of the lines that are no text, by number.
    """
    before, after = before_of(number, aside, lines), after_of(number, aside, lines)
    awaited = not ends_sentence(before) and (ends_in_reference(before) or _AWAITING.search(before) is not None)
    return awaited or before.endswith(":") or _COUNTED.match(f"{aside[number].strip(_AROUND)} {after}") is not None


def before_of(number: int, aside: Mapping[int, str], lines: Sequence[str]) -> str:
    """Return the last words of the text before a line; a space where none are near."""
    return _text(range(number - 1, max(number - _REACH, 0), -1), aside, lines)


def after_of(line: int, aside: Mapping[int, str], lines: Sequence[str]) -> str:
    """Return the first words of the text behind a line; a space where none are near."""
    return _text(range(line + 1, min(line + _REACH, len(lines)) + 1), aside, lines)


def _text(numbers: Sequence[int], aside: Mapping[int, str], lines: Sequence[str]) -> str:
    """Return the first of these lines that holds words and is no artefact; a space where none does."""
    texts = (squash(lines[number - 1]) for number in numbers if number not in aside)
    return next(filter(None, texts), " ")
