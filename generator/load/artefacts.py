"""What is called furniture: each sort in its own shape, and what reads as a rule only where a person accepts it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.sentences import split, starts_low, unfinished
from generator.ground.text import brief, squash
from generator.language import words
from generator.load import pagelines, reasons, tells
from generator.load.beside import Beside
from generator.load.claims import Claim, source_lines, take
from generator.load.cut import Cut
from generator.load.files import Record
from generator.load.headwords import HeadWords
from generator.load.reasons import Line
from generator.load.tells import Tell
from generator.model import Artefact, DraftVersion
from generator.model.footnotes import drawn
from generator.yamlio import Place

_contents = words.patterns.ingest.contents
_NUMBERED = expression(_contents.NUMBERING, re.IGNORECASE)
_LEADER = " .…·_"
_PAGE = expression(r"[0-9]{1,3}$")
_CONTENTS = expression(_contents.TITLE, re.IGNORECASE)
_LETTERS = expression(r"[^\W\d_]{2,}")
# A name, a street, an item of a menu has fewer words: of the lines of the ingester's golden menus and contact blocks
# that no pattern knows none has five.
_LOOSE = 5
_SHOWN = 100
_MAYBE = "words that may be text"
MEND = "make it a provision, or say in 'accepted', in Dutch, why it is no rule"


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning, and whether it is of something that reads as a rule."""

    problem: Problem
    rules: bool


def check(
    record: Record[DraftVersion], source_text: str, source_path: str, names: Iterable[str] = ()
) -> Iterator[Problem]:
    """Yield every artefact without words, or without the shape of its reason, and what is accepted without need.

    ``names`` are those of the institution and its schools.
    """
    lines = source_lines(source_text)
    judge = _Judge(record.value, lines, names)
    times = Counter(map(pagelines.key, lines))  # a head that comes back nowhere may need that a person accepts it
    for index, artefact, taken in _placed(record.value, lines):
        place: Place = ("artefacts", index)
        if not taken:
            yield record.document.problem((*place, "lines"), "this artefact takes no words", "leave it out")
            continue
        if (odd := reasons.misshapen(artefact, taken)) is not None:
            line, what = odd
            shown = f"“{brief(squash(line.text), 50)}” ({source_path}:{line.number}:{line.column})"
            mend = "make it text, or name the reason it has"
            yield record.document.problem((*place, "reason"), f"{shown} is called '{artefact.reason}', {what}", mend)
        known = artefact.reason == "running-header" and any(times[pagelines.key(line.text)] < 2 for line in taken)
        if artefact.accepted is not None and not known and not any(judge.suspects(artefact, taken)):
            what = "this artefact holds nothing (any more) that is to be accepted"
            yield record.document.problem((*place, "accepted"), what, "leave 'accepted' out")


def warnings(
    record: Record[DraftVersion], source_text: str, source_path: str, names: Iterable[str] = ()
) -> Iterator[Warned]:
    """Yield a warning for each artefact that reads as a rule, or holds what a rule needs, and is not accepted.

    Of what comes back, such as the head of each page, one is told, and one needs to be accepted. ``names`` are those of
    the institution and its schools.
    """
    lines = source_lines(source_text)
    judge = _Judge(record.value, lines, names)
    judged = [
        (index, artefact, taken, found)
        for index, artefact, taken in _placed(record.value, lines)
        if taken and (found := tuple(judge.suspects(artefact, taken)))
    ]
    told = {_alike(artefact, taken, found) for _, artefact, taken, found in judged if artefact.accepted is not None}
    for index, artefact, taken, found in judged:
        alike = _alike(artefact, taken, found)
        if alike not in told:
            told.add(alike)
            first = next((tell for tell in found if tell.rules), found[0])
            what = f"warning: {_told(artefact, first, _holding(taken, first.words), source_path)}"
            yield Warned(record.document.problem(("artefacts", index, "lines"), what, MEND), first.rules)


def _told(artefact: Artefact, tell: Tell, line: Line, source_path: str) -> str:
    sort = "footnote" if artefact.reason == "footnote" else "artefact"
    shown = f"“{brief(squash(line.text), _SHOWN)}” ({source_path}:{line.number}:{line.column})"
    if tell.rules:
        return f"this {sort} reads as a rule: {shown}"
    return f"this {sort} holds {tell.what} (“{brief(tell.words, 40)}”): {shown}"


def _placed(version: DraftVersion, lines: Sequence[str]) -> Iterator[tuple[int, Artefact, tuple[Line, ...]]]:
    """Yield the artefacts that have a place in the source, with what they take of its lines, blank ones aside."""
    for index, artefact in enumerate(version.artefacts):
        _, wrong = take((Claim("", ("artefacts", index), artefact.lines, ()),), lines)
        if not wrong:
            pieces = [piece for span in spans.parse(artefact.lines) for piece in spans.cut(lines, span)]
            taken = tuple(_line(*piece) for piece in pieces if piece[2].strip())
            yield index, artefact, taken


def _line(number: int, column: int, text: str) -> Line:
    return Line(number, column + len(text) - len(text.lstrip()), text.strip())


def _alike(artefact: Artefact, taken: Sequence[Line], found: Sequence[Tell]) -> object:
    """What two artefacts have in common if one comes back as the other: numbers of pages may differ, no more."""
    words = "\n".join(pagelines.key(line.text) for line in taken)
    return (
        artefact.reason,
        words,
        tuple(
            (tell.what, pagelines.key(tell.words) if tell.rules or tell.what == _MAYBE else tell.words)
            for tell in found
        ),
    )


class _Judge:
    """What of the artefacts of one version is suspect."""

    def __init__(self, version: DraftVersion, lines: Sequence[str], names: Iterable[str]) -> None:
        names = tuple(names)
        headed = tuple(pagelines.headed(version))
        self._title = version.title or ""
        self._headings = frozenset(map(pagelines.name, headed))
        self._heads = HeadWords(version.title, names, headed)
        self._cut = Cut(names, self._heads)
        self._beside = Beside(lines, [(each.reason, taken) for _, each, taken in _placed(version, lines)], headed)

    def suspects(self, artefact: Artefact, taken: Sequence[Line]) -> Iterator[Tell]:
        """Yield what of an artefact reads as a rule or holds what a rule needs."""
        yield from self._beside.announced(artefact.reason, taken)
        for line in taken:
            if artefact.reason == "running-header" and self._beside.inside_only(line):
                yield Tell(line.text, "what stands nowhere but inside a sentence", rules=True)
        printed = tuple(self._not_printed(artefact, taken))
        left = tuple(
            line
            for line in printed
            if not self._cut.stamp(artefact, line.text) and not self._dated_field(artefact, taken, line.text)
        )
        strange = [Tell(line.text, _MAYBE, rules=False) for line in left if self._heads.strange(line.text)]
        if artefact.reason == "page-number":
            yield from strange
            yield from self._beside.unended(taken, self._title)
            if artefact.accepted is not None:  # else it is refused where it stands in a text
                yield from self._beside.uncounted(taken)
            return
        for tell in tells.tells(
            "\n".join(line.text for line in left), aside=bool(strange) and artefact.reason != "footnote"
        ):
            if not reasons.expected(artefact, tell):
                yield tell
        if artefact.reason == "contents-list":
            yield from (Tell(line.text, "what is no heading of the text", rules=False) for line in left)
        elif artefact.reason != "footnote":
            yield from self._like_text(artefact, left, taken)
        if artefact.reason == "running-header":
            yield from strange

    def _dated_field(self, artefact: Artefact, taken: Sequence[Line], text: str) -> bool:
        """Whether a line is a field at the head of a file in which a day is all there is to tell."""
        if artefact.reason != "other" or not self._cut.field(taken, text):
            return False
        return all(tell.what == "a date" for tell in tells.tells(text)) and not any(tells.sentences(text))

    def _like_text(self, artefact: Artefact, left: Sequence[Line], taken: Sequence[Line]) -> Iterator[Tell]:
        """Yield sentences, which need no word that rules, and other lines; none that its reason's own words make."""
        others = [
            text
            for text in _sentences(left)
            if not reasons.own_words(artefact, text) and not self._cut.known(artefact, text)
        ]
        for sentence in tells.sentences("\n".join(others)):
            yield Tell(sentence, "a sentence", rules=True)
        for text in others:
            if self._loose(artefact, text) and not self._cut.row(artefact, taken, text):
                yield Tell(text, _MAYBE, rules=False)
        if artefact.reason in ("other", "website-junk"):
            yield from (Tell(text, "what is of no known sort", rules=False) for text in others if not drawn(text))

    def _loose(self, artefact: Artefact, text: str) -> bool:
        """Whether words that are not their reason's own may be text; those of heads and links are told elsewhere."""
        if artefact.reason in ("running-header", "link-target"):
            return False
        if artefact.reason in ("version-line", "adoption-line"):
            return self._heads.strange(text)
        if artefact.reason == "contact-block" and self._heads.strange(text) and reasons.no_contact(artefact, text):
            return True
        return len(_LETTERS.findall(tells.without_addresses(text))) >= _LOOSE

    def _not_printed(self, artefact: Artefact, taken: Sequence[Line]) -> Iterator[Line]:
        """Yield the lines that are not the title or a heading once more, numbers included: those are lost to nobody."""
        if artefact.reason != "contents-list":
            yield from (line for line in taken if pagelines.name(line.text) not in self._headings)
            return
        passed = -1
        for number, line in enumerate(taken):
            wrapped = f"{line.text} {taken[number + 1].text}" if number + 1 < len(taken) else ""
            if number == passed or _CONTENTS.fullmatch(line.text) or _points(line.text, self._headings):
                continue
            if wrapped and _points(wrapped, self._headings):
                passed = number + 1
            else:
                yield line


def _sentences(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines cut after each sentence, a line that goes on on the next together with that."""
    whole: list[list[str]] = []
    for line in lines:
        if whole and (starts_low(line.text) or unfinished(whole[-1][-1])):
            whole[-1].append(line.text)
        else:
            whole.append([line.text])
    for parts in whole:
        yield from split(" ".join(parts))


def _points(entry: str, names: Set[str]) -> bool:
    """Whether a line of a list of contents names a heading: with its number or without, and a page behind it."""
    plain = squash(entry)
    bare = _PAGE.sub("", plain.rstrip(_LEADER)).rstrip(_LEADER)
    forms = {form for each in (plain, bare) for form in (each, _NUMBERED.sub("", each, count=1))}
    return not bare or not names.isdisjoint(map(pagelines.name, forms))


def _holding(lines: Sequence[Line], found: str) -> Line:
    """Return the line with the words that were found, or with the first of them where they go on on the next."""
    first = found.split()[0].lower()
    near = (line for line in lines if squash(found).lower() in squash(line.text).lower())
    begun = (line for line in lines if first in line.text.lower())
    return next(near, None) or next(begun, None) or lines[0]
