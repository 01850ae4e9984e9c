"""Which footnotes may stand between the words of a provision: those that can be nothing else.

A page ends in the middle of a text, and its footnotes with it. What is set aside there is quoted with the text that
carries its mark, and is no part of it; so it must be plain where it begins and ends, and that it is a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.ground import spans
from generator.ground.expressions import expression
from generator.ground.sentences import ends_in_address, ends_sentence, first_word, rules, starts_low, unfinished
from generator.ground.text import squash
from generator.language import words
from generator.load import tells
from generator.model import DraftVersion
from generator.model.footnotes import Sighting, drawn, sightings

_LETTERS = expression(r"[^\W\d_]{2,}")
_AMOUNT = expression(rf"(?:{words.patterns.furniture.QUANTITY}|{words.patterns.furniture.AMOUNT})(?!\w)")
# As for the ingester: how full a line is before its end means nothing, and how long a printed line is at most.
_SLACK = 0.92
_LONG = 240
# So many lines before and after tell how wide the page is.
_NEAR = 10
# "Niet filmen." may be the end of a sentence that a page break cuts; more words with a capital and a point are one.
_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class PageFoot:
    """The ``lines`` of the footnotes that may interrupt a provision, and of others, by line, why they may not."""

    lines: frozenset[int]
    why: Mapping[int, str]


def pagefoot(version: DraftVersion, lines: Sequence[str], set_aside: Mapping[int, str]) -> PageFoot:
    """Return which footnotes of a version may interrupt its provisions; ``lines`` are those of the source.

    ``set_aside`` are the words of the lines that artefacts take whole, by number. What is drawn above footnotes may
    stand there too.
    """
    may = {number for number in set_aside if drawn(lines[number - 1])}
    why: dict[int, str] = {}
    for sighting in _placed(version, lines):
        own = [n for n in spans.lines(sighting.note.lines) if lines[n - 1].strip() and not drawn(lines[n - 1])]
        said = bool(version.artefacts[sighting.note.artefact].of)
        if odd := _odd(sighting, own, lines, set_aside, said):
            why |= dict.fromkeys(own, odd)
        else:
            may.update(own)
    return PageFoot(frozenset(may), why)


def _placed(version: DraftVersion, lines: Sequence[str]) -> tuple[Sighting, ...]:
    try:
        return sightings(version, lines)
    except ValueError:
        return ()  # a place that cannot be read is told elsewhere


def _odd(
    sighting: Sighting, own: Sequence[int], lines: Sequence[str], set_aside: Mapping[int, str], said: bool
) -> str | None:
    """Return why a footnote on the lines ``own`` may not interrupt a text; null where it may.

    ``said`` tells that a person says to what it belongs.
    """
    if any(set_aside.get(number) != squash(lines[number - 1]) for number in own):
        return "it does not fill whole lines"
    if sighting.note.rivals:
        return "its mark may stand in several texts"
    if sighting.note.mark is None or not sighting.marks:
        return "no text carries the mark that it begins with"
    if all(mark.numbered for mark in sighting.marks):
        return "what looks like its mark is the number of a word"
    if not any(mark.place < (own[0], 1) for mark in sighting.marks):
        return "its mark stands below it"
    near = (len(line) for line in lines[max(own[0] - 1 - _NEAR, 0) : own[-1] + _NEAR] if len(line) <= _LONG)
    printed = [lines[number - 1].strip() for number in own]
    unlike = (*_unlike(sighting, printed[0], said), *_unended(sighting.note.text, printed, max(near, default=0), said))
    if not unlike and not said and _goes_on(sighting.note.text, own[-1] + 1, lines, set_aside):
        return "no point ends it, so the line below it may be the rest of it"
    return next(iter(unlike), None)


def _unlike(sighting: Sighting, first: str, said: bool) -> Iterator[str]:
    """Yield in what a footnote that begins with the line ``first`` is unlike one."""
    text = sighting.note.text
    if tells.without_addresses(text) == text and not _LETTERS.search(text):
        yield "it says nothing"
    elif sighting.bare and _AMOUNT.match(squash(first)):
        yield "it begins with an amount, and no mark"
    elif sighting.bare and starts_low(text) and not said:
        yield "a bare number with a small letter behind it may be part of the text"
    elif rules(text) and (starts_low(text) or not ends_sentence(text) or len(_LETTERS.findall(text)) < _SENTENCE):
        yield "it holds a word that rules, and is no sentence of its own"


def _unended(text: str, printed: Sequence[str], width: int, said: bool) -> Iterator[str]:
    """Yield why a footnote may end elsewhere than it is said to; ``width`` is that of the page in signs."""
    if text and (unfinished(text) or text[-1] in ":;"):
        yield "it stops inside a sentence"
    for before, after in pairwise(printed):
        if ends_sentence(before) and starts_low(after):
            yield "a sentence ends in it, and what follows begins with a small letter"
        elif ends_sentence(before) and not said and len(before) + 1 + len(first_word(after)) <= width * _SLACK:
            yield "a sentence ends in it before the end of a line, and what follows may be text"


def _goes_on(text: str, number: int, lines: Sequence[str], set_aside: Mapping[int, str]) -> bool:
    """Whether the text of a footnote may go on in the line below it."""
    ended = ends_sentence(text) or ends_in_address(text)
    below = lines[number - 1].strip() if number <= len(lines) and number not in set_aside else ""
    return bool(below) and starts_low(below) and not ended
