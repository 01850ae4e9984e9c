"""What a version says of itself stands where it says so: its date, and who decided what about it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import BULLETS
from generator.ground.sentences import complete, last_word, leaves_open, split, starts_low, unfinished
from generator.ground.text import brief, squash
from generator.language import words
from generator.load import decided
from generator.load.claims import Claim, source_lines, take
from generator.load.files import Record
from generator.model import DraftVersion
from generator.yamlio import Document

DECIDED = ("adopted_by", "status", "adopted", "in_force", "review_due", "consultation")
"""What may be known of the decision, each from the text or from elsewhere."""
_BEGINS_WITH_A_DAY = expression(rf"(?:{words.patterns.furniture.DATE})", re.IGNORECASE)
# A number with its sign, or a bullet, stands where something begins, and that of a version before its day.
_BEGINS_A_RULE = expression(
    rf"(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}[.)]?|[a-zA-Z][.)]|[{BULLETS}*–-])\s+(?=[A-ZÀ-Þ“‘])|"
    rf"(?=[A-Z])(?i:{words.patterns.numbering.NAMING})\s{{1,3}}[0-9IVX]|"
    rf"v?[0-9]{{1,2}}\.[0-9]{{1,2}}\W{{1,20}}(?i:{words.patterns.furniture.DATE})"
)
# A line of this many characters that no sign ends was most likely broken by the width of the page.
_WRAPPED = 40
# Where a blank line follows, only if it is nearly as long as those around it: a page may have one behind each line.
_FULL = 0.7
# How many lines a sentence goes on before and behind those that are named: a source may be one sentence of megabytes.
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Lines that are named: the number of the first, their ``words``, and the sentences that these are part of."""

    number: int
    words: str
    sentences: tuple[str, ...]


def check(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield every date, status, body or advice that the lines named for it do not state.

    They are read with the whole sentences they are part of, which may deny what a piece of them says. These lines
    belong to an artefact or a provision as well, so they take no place of their own.
    """
    document, version, lines = record.document, record.value, source_lines(source_text)
    for field in ("date_lines", "decision_lines"):
        if (named := getattr(version, field)) is not None:
            _, wrong = take((Claim(field, (field,), named, ()),), lines)
            yield from (document.problem((field,), each.what, each.mend) for each in wrong)
            if not wrong:
                check_one = _date if field == "date_lines" else _decision
                yield from check_one(document, version, _stretches(named, lines), source_path)


def _stretches(named: str, lines: Sequence[str]) -> list[_Stretch]:
    found = []
    for span in spans.parse(named):
        said = squash("\n".join(text for _, _, text in spans.cut(lines, span)))
        first, last = _whole(lines, span.first - 1, span.last - 1)
        around = "\n".join(lines[first : last + 1])
        start = _offset(lines, first, span.first - 1) + (span.first_column or 1) - 1
        stop = _offset(lines, first, span.last - 1) + (span.last_column or len(lines[span.last - 1]))
        found.append(_Stretch(span.first, said, tuple(_overlapping(around, start, stop))))
    return found


def _offset(lines: Sequence[str], first: int, line: int) -> int:
    return sum(len(each) + 1 for each in lines[first:line])


def _whole(lines: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """Return the first and last line (from 0) of the sentences in these lines, between which a line may be blank."""
    near = lines[max(first - _LONGEST, 0) : last + _LONGEST]
    full = max(map(len, near), default=0) * _FULL
    for _ in range(_LONGEST):
        above, below = _next(lines, first, -1), _next(lines, last, 1)
        if above is not None and _goes_on(lines[above], lines[first], full if first - above > 1 else 0):
            first = above
        if below is not None and _goes_on(lines[last], lines[below], full if below - last > 1 else 0):
            last = below
    return first, last


def _next(lines: Sequence[str], at: int, step: int) -> int | None:
    for index in (at + step, at + 2 * step):
        if 0 <= index < len(lines) and lines[index].strip():
            return index
    return None


def _goes_on(line: str, following: str, full: float = 0) -> bool:
    """Return whether a sentence of ``line`` goes on in ``following``, as far as that can be seen.

    ``full`` is how many characters a line has that the width of the page may have broken.
    """
    one, other = squash(line), squash(following)
    if not one or not other or complete(one):
        return False
    return (
        starts_low(other)
        or unfinished(one)
        or leaves_open(one)
        or (len(one) >= max(_WRAPPED, full) and not _BEGINS_A_RULE.match(other))
        or last_word(one) in words.lists.NEGATIONS
        or _BEGINS_WITH_A_DAY.match(other) is not None
    )


def _overlapping(around: str, start: int, stop: int) -> Iterator[str]:
    """Yield the sentences of ``around`` that have characters between ``start`` and ``stop``; a line may be one."""
    reached = 0
    for paragraph in _paragraphs(around):
        for sentence in split(paragraph):
            at = around.index(sentence, reached)
            reached = at + len(sentence)
            if at < stop and reached > start:
                yield squash(sentence)


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of ``text``, those together in which a sentence goes on."""
    held: list[str] = []
    for line in text.split("\n"):
        if held and line.strip() and not _goes_on(next(filter(str.strip, reversed(held)), ""), line):
            yield "\n".join(held)
            held = []
        held.append(line)
    yield "\n".join(held)


def _date(
    document: Document, version: DraftVersion, stretches: Sequence[_Stretch], source_path: str
) -> Iterator[Problem]:
    mend = "name the lines that print this day, or make 'date' null: we invent nothing"
    for each in stretches:
        if version.date is not None and not _says(version, "date", each.words):
            what = f"“{brief(each.words, 50)}” ({source_path}:{each.number}:1) does not say {version.date}"
            yield document.problem(("date_lines",), what, mend)
        elif version.date is not None and (denied := _denied(version, "date", (each,))):
            said = f"“{brief(denied, 120)}” ({source_path}:{each.number}:1)"
            what = f"{said} does not say that this text is of {version.date}"
            yield document.problem(("date_lines",), what, mend)


def _decision(
    document: Document, version: DraftVersion, stretches: Sequence[_Stretch], source_path: str
) -> Iterator[Problem]:
    text = " ".join(each.words for each in stretches)
    place = f"{source_path}:{stretches[0].number}:1"
    for field in DECIDED if version.decision_basis is None else ():
        if not _says(version, field, text):
            what = f"'{field}' is given, and “{brief(text, 50)}” ({place}) does not say so"
            mend = "name the lines that do in 'decision_lines', or say in 'decision_basis' how we know"
            yield document.problem((field,), what, mend)
        elif denied := _denied(version, field, stretches):
            said = f"“{brief(denied, 120)}” ({place})"
            what = f"'{field}' is given, and {said} denies it, only plans it, or says something else"
            mend = f"make '{field}' null, name lines that say so, or say in 'decision_basis' how else we know"
            yield document.problem((field,), what, mend)


def states(field: str, value: str | datetime.date, named: str, lines: Sequence[str]) -> bool:
    """Return whether the lines that are named state a value, by the measure by which a version is checked."""
    stretches = _stretches(named, lines)
    text = " ".join(each.words for each in stretches)
    return _holds(field, value, text) and _denies(field, value, stretches) is None


def basis(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Yield the first thing that is said of the decision while nothing says how we know."""
    version = record.value
    first = next((field for field in DECIDED if getattr(version, field) is not None), None)
    if first is not None and version.decision_basis is None and version.decision_lines is None:
        what = f"'{first}' is given, but not how we know"
        mend = "add 'decision_lines' (where the text says so) or 'decision_basis' (where else); we invent nothing"
        yield record.document.problem((first,), what, mend)
    if first is None and version.decision_lines is not None:
        what = "'decision_lines' is given, and nothing is said of the decision"
        yield record.document.problem(("decision_lines",), what, f"make it null, or add one of: {', '.join(DECIDED)}")


def _says(version: DraftVersion, field: str, text: str) -> bool:
    value = getattr(version, field)
    return value is None or _holds(field, value, text)


def _holds(field: str, value: str | datetime.date, text: str) -> bool:
    if isinstance(value, datetime.date):
        return words.dates.states(text, value)
    return re.search(rf"(?<!\w){re.escape(squash(value).casefold())}(?!\w)", text.casefold()) is not None


def _denied(version: DraftVersion, field: str, stretches: Sequence[_Stretch]) -> str | None:
    """Return the first sentence that names what ``field`` says and does not state it, where no other does."""
    value = getattr(version, field)
    return None if value is None else _denies(field, value, stretches)


def _denies(field: str, value: str | datetime.date, stretches: Sequence[_Stretch]) -> str | None:
    sentences = [sentence for each in stretches for sentence in each.sentences]
    naming = [sentence for sentence in sentences if _holds(field, value, sentence)] or [" ".join(sentences)]
    return None if any(decided.states(field, value, sentence) for sentence in naming) else naming[0]
