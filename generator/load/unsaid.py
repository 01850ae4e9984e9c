"""What reads as a rule stands in a statement; a quotation leaves out nothing that turns its sense."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from generator.ground import quotation, sentences
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.quotation import Span
from generator.ground.text import brief
from generator.language import words
from generator.load.tells import tells
from generator.model import DraftProvision, Statement
from generator.yamlio import Document, Place, visible

_SANCTION = expression(rf"(?<!\w)(?:{words.patterns.statements.SANCTION})(?!\w)", re.IGNORECASE)
_WEAKENING = expression(rf"(?<!\w)(?:{words.patterns.statements.WEAKENING})(?!\w)", re.IGNORECASE)
_JOINS = expression(words.patterns.statements.JOINS, re.IGNORECASE)
_LIMITS, _LIMITS_FARTHER, _LIMITS_APART, _LIMITS_ALONE, _LIMITS_AHEAD, _LIMITS_INSIDE = (
    expression(getattr(words.patterns.statements, name), re.IGNORECASE)
    for name in ("LIMITS", "LIMITS_FARTHER", "LIMITS_APART", "LIMITS_ALONE", "LIMITS_AHEAD", "LIMITS_INSIDE")
)
# With a verb of its own what follows is another clause, and what limits that is its own.
_FINITE = expression(
    rf"(?<!\w)(?:{words.patterns.furniture.MODAL}|{words.patterns.statements.BEING})(?!\w)", re.IGNORECASE
)
_ONLY = expression(words.patterns.statements.ONLY, re.IGNORECASE)
# What goes on after a semicolon is a sentence but for its capital.
_CLAUSE_END = expression(r";(?=\s)")
# A comma or colon parts what has a verb of its own from what shares its subject ("mogen niet filmen, maar wel …"). At
# the very end it parts nothing that is left out ("niet, tenzij").
_NEW_CLAUSE = expression(r"[,;:]\s*\w")
_STOPS = " .!?;\n"
_LONGEST_CLAUSE = 500
"""Characters: what is longer is more than a clause, whatever signs are in it."""
_WORD = expression(r"[^\W\d_]{2,}")
_MEND = "quote it in a statement, or in 'unstated' with a reason, in Dutch"


def check(document: Document, place: Place, provision: DraftProvision) -> Iterator[Problem]:
    """Yield each clause that reads as a rule and stands in no statement, and each ``unstated`` that is without need.

    Labels of a whole provision are about all of it, so nothing is left out where there are only those.
    """
    if not was_read(provision):
        if provision.unstated and not (provision.statements or provision.norms):
            what = "'unstated' stands beside statements, and there are none"
            yield document.problem(
                (*place, "unstated"), what, "write a statement: of a wish, one with a principle's norm"
            )
        elif provision.unstated:
            what = "'unstated' says what no statement holds, and here labels or statements are about all of the text"
            yield document.problem((*place, "unstated"), what, "leave it out, or quote parts of the text in statements")
        return
    if not all(map(partial(_stands, provision), provision.statements)):
        return  # mended first, it may hold what would be missed here
    accepted: set[int] = set()
    for of, printed in (("heading", provision.heading), (None, provision.text)):
        if printed is None:
            continue
        rest = quotation.without(printed, _said([each for each in provision.statements if each.of == of], printed))
        for index, unstated in enumerate(provision.unstated):
            places = quotation.covered(unstated.quote, printed)
            before, rest = rest, quotation.without(rest, places)
            if places and rest == before:
                what = f"a statement holds '{brief(unstated.quote)}'"
                yield document.problem((*place, "unstated", index), what, "leave it out here")
            if places:
                accepted.add(index)
        yield from _left(document, place, printed, rest, of_text=of is None)
    for index, unstated in enumerate(provision.unstated):
        if index not in accepted:
            what = f"neither text nor heading says '{brief(unstated.quote)}'"
            yield document.problem((*place, "unstated", index, "quote"), what, "quote it word for word")


def hidden(text: str, places: Sequence[Span]) -> str | None:
    """Return a word that denies or limits what is quoted at ``places``, and is left out: of its midst, or beside it."""
    ends = _ends(text)
    for start, stop in quotation.left_out(places):
        first, last = bisect_left(ends, start), bisect_right(ends, stop)
        if first == last:
            gap = text[start : min(stop, start + _LONGEST_CLAUSE)]
            found = _of_gap(gap) if len(gap) == stop - start else None
        else:
            found = _denied(_JOINS.split(text[start : ends[first]])[0]) or _denied(
                _JOINS.split(text[max(ends[last - 1], stop - _LONGEST_CLAUSE) : stop])[-1]
            )
        if found is not None:
            return found
    return _beside(text, places[0][0], places[-1][1], ends) if places else None


def _of_gap(gap: str) -> str | None:
    """Return what in words left out of a clause denies or limits the rest of it.

    After a comma may stand what shares its subject ("mogen niet filmen, maar wel …"); what begins with one is put in.
    """
    inserted = _NEW_CLAUSE.match(gap.lstrip()) is not None
    for tell in tells(gap):
        if tell.rules and tell.words.lower() not in words.lists.MODAL_VERBS:
            behind = gap[gap.lower().rfind(tell.words.lower()) + len(tell.words) :]
            if inserted or not _NEW_CLAUSE.search(behind):
                return tell.words
    weak = _WEAKENING.search(gap) or _LIMITS_INSIDE.search(gap)
    return weak[0] if weak else None


def _beside(text: str, start: int, stop: int, ends: Sequence[int]) -> str | None:
    """Return what denies the words from ``start`` to ``stop`` in the rest of their clause, or limits them beside it."""
    first, last = bisect_right(ends, start), bisect_left(ends, stop)
    begin = max(ends[first - 1] if first else 0, start - _LONGEST_CLAUSE)
    end = min(ends[last] if last < len(ends) else len(text), stop + _LONGEST_CLAUSE)
    after = text[stop:end]
    before = text[begin:start]
    if limited := _limited(before, after, text[stop : stop + _LONGEST_CLAUSE], closed=text[stop - 1] in ".!?;"):
        return limited[1]
    if only := _ONLY.search(before):
        return only[1]
    behind = "" if text[stop - 1] in ".!?;:," else _JOINS.split(after)[0]
    return _denied(_JOINS.split(before)[-1]) or _denied(behind)


def _limited(before: str, after: str, beyond: str, *, closed: bool) -> re.Match[str] | None:
    """Return what limits a quotation, in the words of its sentence before and after it or ``beyond`` its end."""
    if ahead := _LIMITS_AHEAD.match(before):
        return ahead
    if closed or not after.strip(_STOPS):
        return _limited_apart(beyond.lstrip(_STOPS))
    limited = _LIMITS.match(after)
    if limited and not _FINITE.search(limited[1]):
        return limited
    farther = _LIMITS_FARTHER.search(after)
    return farther if farther and not _FINITE.search(after[: farther.start()]) else None


def _limited_apart(next_: str) -> re.Match[str] | None:
    """Return what limits a sentence in the one that comes after it."""
    if limited := _LIMITS_APART.match(next_):
        return limited
    sentence = next_[: (*_ends(next_), len(next_))[0]]
    return None if _FINITE.search(sentence) else _LIMITS_ALONE.match(sentence)


def _denied(text: str) -> str | None:
    for tell in tells(text):
        if tell.words.lower() in words.lists.NEGATIONS:
            return tell.words
    weak = _WEAKENING.search(text)
    return weak[0] if weak else None


def _stands(provision: DraftProvision, statement: Statement) -> bool:
    printed = provision.heading if statement.of else provision.text
    return printed is not None and quotation.parts(statement.quote, printed) is not None


def was_read(provision: DraftProvision) -> bool:
    """Return whether a provision has statements of its own, or is a lead without a text to items that have."""
    if provision.statements:
        return not provision.implied
    return provision.text is None and any(map(was_read, provision.items))


def _said(statements: Sequence[Statement], printed: str) -> list[Span]:
    """Return what statements quote of ``printed``."""
    quotes = [each.quote for each in statements]
    found = (places for places in quotation.in_order(quotes, printed) if places)
    return [
        *(span for places in found for span in places),
        *(span for quote in quotes for span in quotation.covered(quote, printed)),
    ]


def _left(document: Document, place: Place, printed: str, rest: str, *, of_text: bool) -> Iterator[Problem]:
    """Yield each clause of which what is left tells that it rules; of a text, that threatens, or that is left whole.

    A heading may name a subject, sanctions too.
    """
    for start, stop in _clauses(printed):
        left = rest[start:stop]
        if not left.strip():
            continue
        telling = next((tell.words for tell in tells(left) if tell.rules), None)
        telling = telling or (_sanction(left) if of_text else None)
        if telling is not None:
            what = f"'{visible(telling)}' reads as a rule, and stands in no statement of this provision"
            yield document.problem((*place, "statements"), f"{what}: '{brief(printed[start:stop])}'", _MEND)
        elif of_text and left == printed[start:stop] and len(_WORD.findall(left)) > 1:
            what = f"no statement holds '{brief(left)}'"
            yield document.problem((*place, "statements"), what, _MEND)


def _sanction(text: str) -> str | None:
    found = _SANCTION.search(text)
    return found[0] if found else None


def _sentences(text: str) -> Iterator[Span]:
    """Yield the place of each sentence; one in which three points are printed goes on in a small letter."""
    whole: Span | None = None
    for start, stop in sentences.places(text):
        if whole is None or not sentences.starts_low(text[start : start + 2]):
            if whole is not None:
                yield whole
            whole = start, stop
        whole = whole[0], stop
    if whole is not None:
        yield whole


@lru_cache(maxsize=1)
def _ends(text: str) -> tuple[int, ...]:
    """Return where sentences end; kept for the next statement of the same text."""
    return tuple(stop for _, stop in _sentences(text))


def _clauses(text: str) -> Iterator[Span]:
    for start, stop in _sentences(text):
        for found in _CLAUSE_END.finditer(text, start, stop):
            yield start, found.end()
            start = found.end()
        yield start, stop
