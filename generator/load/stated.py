"""What a version says of itself stands where it says so: its date, and who decided what about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.text import brief, squash
from generator.language import words
from generator.load.claims import Claim, source_lines, take
from generator.load.files import Record
from generator.model import DraftVersion
from generator.yamlio import Document

DECIDED = ("adopted_by", "status", "adopted", "in_force", "review_due", "consultation")
"""What may be known of the decision, each from the text or from elsewhere."""
_DAYS = ("adopted", "in_force", "review_due")


def check(record: Record[DraftVersion], source_text: str, source_path: str) -> Iterator[Problem]:
    """Yield every date, status, body or advice that the lines named for it do not state.

    These lines belong to an artefact or a provision as well, so they take no place of their own.
    """
    document, version, lines = record.document, record.value, source_lines(source_text)
    for field in ("date_lines", "decision_lines"):
        if (named := getattr(version, field)) is not None:
            _, wrong = take((Claim(field, (field,), named, ()),), lines)
            yield from (document.problem((field,), each.what, each.mend) for each in wrong)
            if not wrong:
                check_one = _date if field == "date_lines" else _decision
                yield from check_one(document, version, _stretches(named, lines), source_path)


def _stretches(named: str, lines: Sequence[str]) -> list[tuple[int, str]]:
    """Return the words of each stretch of lines that is named, with the number of its first line."""
    cuts = [(span.first, spans.cut(lines, span)) for span in spans.parse(named)]
    return [(number, squash("\n".join(text for _, _, text in pieces))) for number, pieces in cuts]


def _date(
    document: Document, version: DraftVersion, stretches: Sequence[tuple[int, str]], source_path: str
) -> Iterator[Problem]:
    for number, text in stretches:
        if version.date is not None and not words.dates.states(text, version.date):
            what = f"“{brief(text, 50)}” ({source_path}:{number}:1) does not say {version.date}"
            mend = "name the lines that print this day, or make 'date' null: we invent nothing"
            yield document.problem(("date_lines",), what, mend)


def _decision(
    document: Document, version: DraftVersion, stretches: Sequence[tuple[int, str]], source_path: str
) -> Iterator[Problem]:
    text = " ".join(text for _, text in stretches)
    for field in DECIDED if version.decision_basis is None else ():
        if not _says(version, field, text):
            what = f"'{field}' is given, and “{brief(text, 50)}” ({source_path}:{stretches[0][0]}:1) does not say so"
            mend = "name the lines that do in 'decision_lines', or say in 'decision_basis' how we know"
            yield document.problem((field,), what, mend)


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
    if value is None:
        return True
    if field in _DAYS:
        return words.dates.states(text, value)
    return re.search(rf"(?<!\w){re.escape(squash(value).casefold())}(?!\w)", text.casefold()) is not None
