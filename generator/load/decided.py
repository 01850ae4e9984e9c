"""Whether a sentence states something of the decision on a text, or denies it, plans it, or says it of another text.

A sentence is read by its parts, as commas and conjunctions make them; a part that tells of no act belongs to its
neighbour. Where in doubt it does not state it: a person may say in ``decision_basis`` how else we know.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.ground.text import squash
from generator.language import words

_read = words.patterns.decision


def _whole(pattern: str) -> re.Pattern[str]:
    return expression(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_ACTS = {
    name: _whole(getattr(_read, name))
    for name in ("ADOPTION", "IN_FORCE", "REVIEW", "END", "CONSULTATION", "CONCEPT", "OTHER_ACT")
}
_DATE = expression(rf"(?<![\w.,-])(?:{words.patterns.furniture.DATE})(?![\w-])", re.IGNORECASE)
_PARTS = expression(_read.PARTS, re.IGNORECASE)
_PARTED = expression(_read.PARTED, re.IGNORECASE)
_DENIED, _REVOKED, _OTHER_TEXT = map(_whole, (_read.DENIED, _read.REVOKED, _read.OTHER_TEXT))
_UNCERTAIN, _PLANNED, _PERFORMED = map(_whole, (_read.UNCERTAIN, _read.PLANNED, _read.PERFORMED))
_ASKED, _PAST, _WAS, _END = map(_whole, (_read.ASKED, _read.PAST, _read.WAS, _read.END))
_REPLACED = _whole(f"{_read.END}|{_read.HANDLED}")
_UNTIL = _whole(_read.UNTIL)
_TENTATIVE = _whole(_read.TENTATIVE)
_NEEDED = _whole(_read.NEEDED)
_AGAINST = expression(_read.AGAINST, re.IGNORECASE)
_OF_SOMETHING = expression(_read.OF_SOMETHING, re.IGNORECASE)
_SUBJECT = expression(_read.SUBJECT, re.IGNORECASE)
_BODY = expression(words.patterns.ingest.dated.BODY, re.IGNORECASE)
_BEFORE_A_DRAFT = expression(_read.BEFORE_A_DRAFT, re.IGNORECASE)
_BEHIND_A_DRAFT = expression(_read.BEHIND_A_DRAFT, re.IGNORECASE)
_BEFORE_AN_END = expression(_read.BEFORE_AN_END, re.IGNORECASE)
_BEFORE_AN_ADVISER = expression(_read.BEFORE_AN_ADVISER, re.IGNORECASE)
# Of more parts that tell of no act none is looked at: a sentence may be megabytes.
_NEIGHBOURS = 12
_STANDS_FOR = "\ue000"  # what is looked for, so that its own words deny nothing


@dataclass(frozen=True, slots=True)
class _Claim:
    """What is asked of a sentence: its ``act``, what ``voids`` it in its own part, and which ``others`` it is not."""

    act: str | None
    voids: tuple[re.Pattern[str], ...]
    others: tuple[str, ...] = ()


_ALWAYS = (_DENIED, _OTHER_TEXT, _OF_SOMETHING)
_NO_ADOPTION = ("IN_FORCE", "REVIEW", "END", "CONSULTATION", "CONCEPT", "OTHER_ACT")
_CLAIMS = {
    "date": _Claim(None, (*_ALWAYS, _REPLACED, _UNTIL)),
    "adopted_by": _Claim(
        "ADOPTION", (*_ALWAYS, _UNCERTAIN, _PLANNED, _TENTATIVE), ("REVIEW", "END", "CONSULTATION", "OTHER_ACT")
    ),
    "adopted": _Claim("ADOPTION", (*_ALWAYS, _UNCERTAIN, _PLANNED, _TENTATIVE), _NO_ADOPTION),
    "in_force": _Claim("IN_FORCE", (*_ALWAYS, _UNCERTAIN, _END), ("ADOPTION", "REVIEW", "CONSULTATION", "OTHER_ACT")),
    "review_due": _Claim("REVIEW", (*_ALWAYS, _PAST), ("ADOPTION", "IN_FORCE", "CONSULTATION", "OTHER_ACT")),
    "consultation": _Claim("CONSULTATION", (*_ALWAYS, _ASKED, _NEEDED)),
    "vastgesteld": _Claim("ADOPTION", (*_ALWAYS, _UNCERTAIN, _PLANNED, _TENTATIVE)),
    "concept": _Claim("CONCEPT", (*_ALWAYS, _WAS)),
    "vervallen": _Claim("END", (*_ALWAYS, _UNCERTAIN, _PLANNED)),
}


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    parted: bool
    """Whether it is a statement apart from the one before it."""


def states(field: str, value: str | datetime.date, sentence: str) -> bool:
    """Return whether ``sentence`` says of this text that ``field`` is ``value``; nothing else about it is wanted."""
    if sentence.rstrip().endswith("?"):
        return False
    claim = _CLAIMS.get(str(value) if field == "status" else field, _CLAIMS["vastgesteld"])
    if isinstance(value, datetime.date):
        return _any(claim, tuple(_parts(sentence, by_day=True)), lambda text: words.dates.states(text, value), field)
    form = expression(rf"(?<!\w){re.escape(squash(value))}(?!\w)", re.IGNORECASE)
    marked = form.sub(_STANDS_FOR, squash(sentence))
    return _any(claim, tuple(_parts(marked)), lambda text: _STANDS_FOR in text, field)


def _any(claim: _Claim, parts: tuple[_Part, ...], holds: Callable[[str], bool], field: str) -> bool:
    revoked = any(_REVOKED.search(part.text) and not _OTHER_TEXT.search(part.text) for part in parts)
    if revoked and claim.act in ("ADOPTION", "IN_FORCE"):
        return False
    return any(holds(part.text) and _one(claim, parts, index, field) for index, part in enumerate(parts))


def _one(claim: _Claim, parts: tuple[_Part, ...], index: int, field: str) -> bool:
    """Return whether the part at ``index``, which names what is claimed, does claim it."""
    own = parts[index].text
    around = _around(parts, index)
    if any(pattern.search(around) for pattern in claim.voids if not _performed(pattern, around)):
        return False
    if field == "adopted_by" and _AGAINST.search(own[: own.index(_STANDS_FOR)]):
        return False
    if field == "adopted_by" and _BEFORE_AN_ADVISER.search(own[: own.index(_STANDS_FOR)]):
        return False
    if field == "status" and ((claim.act == "CONCEPT" and not _of_a_draft(own)) or _of_another(around)):
        return False
    if field == "in_force" and (day := _DATE.search(own)) and _BEFORE_AN_END.search(own[: day.start()]):
        return False
    if claim.act is None or field in ("status", "consultation") or _ACTS[claim.act].search(around):
        return True
    if not any(_ACTS[name].search(around) for name in claim.others):
        return True
    # ‘Vastgesteld op 1 mei 2021 en direct in werking’: the act stands in a part without a day of its own.
    return field == "in_force" and any(
        _ACTS["IN_FORCE"].search(part.text) and not _DATE.search(part.text) and not _DENIED.search(part.text)
        for part in parts
    )


def _of_another(text: str) -> bool:
    """Whether it is said of something that is no text: "De toestemming is vervallen."."""
    return any(_BODY.fullmatch(found[1]) is None for found in _SUBJECT.finditer(text))


def _of_a_draft(text: str) -> bool:
    """Whether the word for a draft says so of this text, and is no notion that the text is about."""
    before, _, behind = text.partition(_STANDS_FOR)
    return _BEFORE_A_DRAFT.search(before) is not None and _BEHIND_A_DRAFT.match(behind) is not None


def _performed(pattern: re.Pattern[str], around: str) -> bool:
    return pattern is _PLANNED and _PERFORMED.search(around) is not None


def _around(parts: tuple[_Part, ...], index: int) -> str:
    """Return a part with its neighbours that tell of no act; one that tells of none itself takes what is before it."""
    first = last = index
    if index and not parts[index].parted and not _acts(parts[index].text):
        first -= 1
    while first > max(0, index - _NEIGHBOURS) and not parts[first].parted and not _tells(parts[first - 1].text):
        first -= 1
    while (
        last + 1 < min(len(parts), index + _NEIGHBOURS)
        and not parts[last + 1].parted
        and not _tells(parts[last + 1].text)
    ):
        last += 1
    return " ".join(part.text for part in parts[first : last + 1])


def _tells(text: str) -> bool:
    return _STANDS_FOR in text or _acts(text)


def _acts(text: str) -> bool:
    return any(act.search(text) for act in _ACTS.values())


def _parts(sentence: str, *, by_day: bool = False) -> Iterator[_Part]:
    """Yield the parts of a sentence; where ``by_day``, one of several days ends at each of them."""
    start, parted = 0, False
    for found in [*_PARTS.finditer(sentence), None]:
        end = found.start() if found else len(sentence)
        yield from _by_day(sentence[start:end], parted=parted) if by_day else (_Part(sentence[start:end], parted),)
        if found:
            start, parted = found.end(), _PARTED.fullmatch(found[0]) is not None


def _by_day(text: str, *, parted: bool) -> Iterator[_Part]:
    days = list(_DATE.finditer(text))
    ends = [*(day.end() for day in days[:-1]), len(text)]
    start = 0
    for number, end in enumerate(ends):
        yield _Part(text[start:end], parted or number > 0)
        start = end
