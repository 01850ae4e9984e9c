"""What is called furniture: each sort in its own shape, and what reads as a rule only where a person accepts it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.sentences import split, starts_low, unfinished
from generator.ground.text import brief, squash
from generator.language import words
from generator.load import furniture, reasons, tells
from generator.load.claims import Claim, source_lines, take
from generator.load.files import Record
from generator.load.reasons import Line
from generator.load.tells import Tell
from generator.model import Artefact, DraftVersion
from generator.yamlio import Place

_contents = words.patterns.ingest.contents
_NUMBERED = re.compile(_contents.NUMBERING, re.IGNORECASE)
_LEADER = re.compile(r"[\s.…·_]*(?:[0-9]{1,3})?\s*$")
_CONTENTS = re.compile(_contents.TITLE, re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# A name, a street, an item of a menu has fewer words: of the lines of the ingester's golden menus and contact blocks
# that no pattern knows none has five.
_LOOSE = 5
_SHOWN = 100
MEND = "make it a provision, or say in 'accepted', in Dutch, why it is no rule"


@dataclass(frozen=True, slots=True)
class _Found:
    """What makes furniture suspect, and the line it is in."""

    tell: Tell
    line: Line


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning, and whether it is of something that reads as a rule."""

    problem: Problem
    rules: bool


def check(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield every artefact that has not the shape of its reason, and what is accepted without need."""
    lines = source_lines(source_text)
    for index, artefact, taken in _placed(record.value, lines):
        place: Place = ("artefacts", index)
        if (odd := reasons.misshapen(artefact, taken)) is not None:
            line, what = odd
            shown = f"“{brief(squash(line.text), 50)}” ({source_path}:{line.number}:{line.column})"
            mend = "make it text, or name the reason it has"
            yield record.document.problem((*place, "reason"), f"{shown} is called a {artefact.reason}, {what}", mend)
        if artefact.accepted is not None and not any(_suspect(record.value, artefact, taken)):
            what = "this artefact holds nothing (any more) that is to be accepted"
            yield record.document.problem((*place, "accepted"), what, "leave 'accepted' out")


def warnings(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Warned]:
    """Yield a warning for each artefact that reads as a rule, or holds what a rule needs, and is not accepted.

    Of what comes back, such as the head of each page, one is told, and one needs to be accepted.
    """
    lines = source_lines(source_text)
    placed = tuple(_placed(record.value, lines))
    told = {_alike(artefact, taken) for _, artefact, taken in placed if artefact.accepted is not None}
    for index, artefact, taken in placed:
        found = tuple(_suspect(record.value, artefact, taken))
        if not found or _alike(artefact, taken) in told:
            continue
        told.add(_alike(artefact, taken))
        first = next((each for each in found if each.tell.rules), found[0])
        sort = "footnote" if artefact.reason == "footnote" else "artefact"
        place = f"{source_path}:{first.line.number}:{first.line.column}"
        shown = brief(squash(first.line.text), _SHOWN)
        if first.tell.rules:
            what = f"warning: this {sort} reads as a rule: “{shown}” ({place})"
        else:
            what = (
                f"warning: this {sort} holds {first.tell.what} (“{brief(first.tell.words, 40)}”): “{shown}” ({place})"
            )
        yield Warned(record.document.problem(("artefacts", index, "lines"), what, MEND), first.tell.rules)


def _placed(version: DraftVersion, lines: Sequence[str]) -> Iterator[tuple[int, Artefact, tuple[Line, ...]]]:
    """Yield the artefacts that have a place in the source, with what they take of its lines."""
    for index, artefact in enumerate(version.artefacts):
        _, wrong = take((Claim("", ("artefacts", index), artefact.lines, ()),), lines)
        if not wrong:
            pieces = [piece for span in spans.parse(artefact.lines) for piece in spans.cut(lines, span)]
            taken = tuple(_line(*piece) for piece in pieces if piece[2].strip())
            if taken:
                yield index, artefact, taken


def _line(number: int, column: int, text: str) -> Line:
    return Line(number, column + len(text) - len(text.lstrip()), text.strip())


def _alike(artefact: Artefact, taken: Sequence[Line]) -> tuple[str, str]:
    return artefact.reason, "\n".join(furniture.key(line.text) for line in taken)


def _suspect(version: DraftVersion, artefact: Artefact, taken: Sequence[Line]) -> Iterator[_Found]:
    """Yield what of an artefact reads as a rule or holds what a rule needs."""
    if artefact.reason == "page-number":
        return
    left = tuple(_not_printed(version, artefact, taken))
    text = "\n".join(line.text for line in left)
    for tell in tells.tells(text):
        if not reasons.expected(version, artefact, tell):
            yield _Found(tell, _holding(left, tell.words))
    if artefact.reason == "contents-list":
        yield from (_Found(Tell(line.text, "what is no heading of the text", rules=False), line) for line in left)
    elif artefact.reason != "footnote":
        yield from _like_text(artefact, left)


def _like_text(artefact: Artefact, left: Sequence[Line]) -> Iterator[_Found]:
    """Yield sentences, which need no word that rules, and lines of several words; none in its reason's own words."""
    others = [line for line in _sentences(left) if not reasons.own_words(artefact, line.text)]
    for sentence in tells.sentences("\n".join(line.text for line in others)):
        yield _Found(Tell(sentence, "a sentence", rules=True), _holding(left, sentence))
    if artefact.reason not in ("running-header", "link-target"):
        for line in others:
            if len(_LETTERS.findall(tells.without_addresses(line.text))) >= _LOOSE:
                yield _Found(Tell(line.text, "words that may be text", rules=False), line)


def _sentences(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines cut after each sentence, a line that goes on on the next together with that."""
    whole: list[Line] = []
    for line in lines:
        if whole and (starts_low(line.text) or unfinished(whole[-1].text)):
            whole[-1] = replace(whole[-1], text=f"{whole[-1].text} {line.text}")
        else:
            whole.append(line)
    for line in whole:
        yield from (replace(line, text=part) for part in split(line.text))


def _not_printed(version: DraftVersion, artefact: Artefact, taken: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that are not the title or a heading once more, numbers included: those are lost to nobody."""
    names = frozenset(map(_name, furniture.headed(version)))
    if artefact.reason != "contents-list":
        yield from (line for line in taken if _name(line.text) not in names)
        return
    passed = -1
    for number, line in enumerate(taken):
        wrapped = f"{line.text} {taken[number + 1].text}" if number + 1 < len(taken) else ""
        if number == passed or _CONTENTS.fullmatch(line.text) or _points(line.text, names):
            continue
        if wrapped and _points(wrapped, names):
            passed = number + 1
        else:
            yield line


def _points(entry: str, names: Set[str]) -> bool:
    """Whether a line of a list of contents names a heading: with its number or without, and a page behind it."""
    plain, bare = squash(entry), _LEADER.sub("", squash(entry))
    forms = {form for each in (plain, bare) for form in (each, _NUMBERED.sub("", each, count=1))}
    return not bare or not names.isdisjoint(map(_name, forms))


def _name(text: str) -> str:
    return squash(text).casefold().strip(" .:")


def _holding(lines: Sequence[Line], found: str) -> Line:
    """Return the line with the words that were found, or with the first of them where they go on on the next."""
    first = found.split()[0].lower()
    near = (line for line in lines if squash(found).lower() in squash(line.text).lower())
    begun = (line for line in lines if first in line.text.lower())
    return next(near, None) or next(begun, None) or lines[0]
