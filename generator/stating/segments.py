"""A sentence in stretches: what is said itself, and the clauses that hang on it.

A denial counts in its own clause alone, so whoever reads a force must know where clauses begin and end. Dutch marks the
beginning by a word and the end by a comma, or by two verbs side by side; no more than that is read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.ground.expressions import expression
from generator.language import words
from generator.stating.around import (
    Tokens,
    asks_first,
    asks_whether,
    closed,
    has_ended,
    has_infinitive,
    has_verb,
    is_capacity,
    joins_both,
    lists_on,
    says_what_is_done,
)

Kind = Literal["main", "condition", "proviso", "exception", "reason", "content", "relative", "question", "aim"]

_read = words.patterns.stating.clauses
_WORD = expression(_read.WORD)
_OPENS: dict[str, Kind] = {
    **dict.fromkeys(_read.CONDITION.split(), "condition"),
    **dict.fromkeys(_read.PROVISO.split(), "proviso"),
    **dict.fromkeys(words.patterns.sentences.ABOUT_ALL.split(), "exception"),
    **dict.fromkeys(_read.REASON.split(), "reason"),
    **dict.fromkeys(_read.CONTENT.split(), "content"),
    **dict.fromkeys(_read.RELATIVE.split(), "relative"),
    **dict.fromkeys(_read.QUESTION.split(), "question"),
}
_AIM = frozenset(_read.AIM.split())
_FINITE = frozenset(_read.FINITE.split())
_MODAL = frozenset(_read.MODAL.split())
_BE = frozenset(_read.BE.split())
_CLUSTER = frozenset(_read.CLUSTER.split())
_WHO, _ENDS_ITSELF = frozenset(_read.WHO.split()), expression(_read.ENDS_ITSELF)
_SUBJECT = frozenset(_read.SUBJECT.split())
_ONE, _AND = frozenset(_read.ONE.split()), frozenset(_read.AND.split())
_HELPS = expression(_read.HELPS)
_PAIRS = frozenset((_read.SO_LONG, _read.SO_FAR))
_WE = frozenset(_read.WE.split())
_PRONOUNS = frozenset(_read.PRONOUNS.split())
_POINTS_AFTER = expression(_read.STANDS_FOR_NOUN)
_POINTS_BEFORE = frozenset(_read.BEFORE_NOUN.split())
_AS = expression(_read.AS)
_CONCEDES = expression(_read.CONCEDES)
_NOT_A_CONDITION = expression(_read.NOT_A_CONDITION)
_VERB_ENDS = expression(_read.VERB_ENDS)
_PARTING = frozenset(",;:()")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence, in characters; ``fronted``: it is a clause with which the sentence begins."""

    kind: Kind
    start: int
    stop: int
    fronted: bool = False


def segments(sentence: str) -> tuple[Segment, ...]:
    """Return the stretches of a sentence in their order; together they are all of it."""
    tokens = [(found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(sentence)]
    found: list[Segment] = []
    kind: Kind = "main"
    start, fronted, aside = 0, False, 0
    hanging = False  # nothing but what the sentence begins with, and what hangs on that, came yet
    for place, (token, at, stop) in enumerate(tokens):
        if place < aside:
            continue
        if kind != "main" and token == "(":  # what is said aside belongs to its clause: "als hij (of zij) filmt"
            aside = closed(tokens, place)
            continue
        turned = _turn(tokens, place, kind, fronted or (hanging and kind != "main"))
        if turned is not None and (turned != kind or turned != "main"):
            edge = stop if token in _PARTING else at
            if edge > start:
                found.append(Segment(kind, start, edge, fronted))
            kind, start = turned, edge
            fronted = turned != "main" and place == 0
            hanging = fronted or (hanging and turned != "main")
    if start < len(sentence):
        found.append(Segment(kind, start, len(sentence), fronted))
    return tuple(found)


def of_kind(sentence: str, found: Sequence[Segment], *kinds: Kind) -> str:
    """Return the words of the segments of these kinds, in small letters, with a space between segments."""
    return " ".join(sentence[each.start : each.stop].lower() for each in found if each.kind in kinds)


def _turn(tokens: Tokens, place: int, kind: Kind, fronted: bool) -> Kind | None:
    """Return what begins at a token, None where nothing does."""
    token = tokens[place][0]
    if place == 0 and asks_first(tokens):
        return "condition"
    before = tokens[place - 1][0] if place else ""
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if token in _PARTING:
        return None if kind != "main" and lists_on(tokens, place) else "main"
    if fronted and tokens[0][0] in _WHO and token in _FINITE - {_read.ITS} and _ENDS_ITSELF.fullmatch(before):
        return "main"  # "wie zich niet aan de regels houdt wordt …"
    clause = "condition" if kind == "exception" and tokens[0][0] == _read.UNLESS else kind
    if kind != "main" and _resumes(token, before, after, clause, fronted=fronted):
        return "main"
    if kind != "main" and token in _FINITE and after in _PRONOUNS and has_ended(tokens, place):
        return "main"  # "en wanneer je reageert doe je dat netjes"
    if token in _AIM:
        return "aim" if has_infinitive(tokens, place) else None
    if token == _read.WHETHER:
        return "question" if after in _PRONOUNS or asks_whether(tokens, place) else None
    opened = "proviso" if (token, after) in _PAIRS else _OPENS.get(token)
    if opened is None or (opened == kind and opened != "condition"):
        return None
    if token == _read.WHO:
        return "condition" if place == 0 else ("question" if before and before not in _PARTING else "relative")
    if token == _read.IF and _CONCEDES.match(before):
        return "reason"  # "ook als" binds nothing
    if token == _read.IF and joins_both(tokens, place):
        return None
    if token == _read.IF and (_NOT_A_CONDITION.match(before) or (_AS.match(after) and not has_verb(tokens, place))):
        return None
    if token == _read.IF and place == 0 and is_capacity(tokens):
        return None
    told = after in _PRONOUNS or after in _PARTING or _HELPS.match(after) or says_what_is_done(tokens, place)
    if token == _read.IF and not told:
        return None
    if token == _read.WHEN and (after in _AND or after in _PARTING):
        return None  # "wie, wanneer en waarom"
    if opened in ("content", "relative") and not token.startswith(_read.WHERE):
        if place == 0 or before in _POINTS_BEFORE or before in _PARTING - {","} or (before == "," and after in _FINITE):
            return None
        if (before in _FINITE or before in _PRONOUNS) and _POINTS_AFTER.match(after or "."):
            return None
    return opened


def _resumes(token: str, before: str, after: str, kind: Kind, *, fronted: bool) -> bool:
    """Whether what is said itself goes on at a verb, without a comma before it."""
    if token == _read.ITS and not (before in _BE or (_VERB_ENDS.match(before) and before not in _SUBJECT)):
        return False  # "als een leerling zijn ouders wil bellen"
    subject = after.split("/")[0] in _SUBJECT
    if fronted and (token == _read.THEN or (token in _FINITE and (subject or kind == "exception"))):
        return True
    if fronted and after in _WE and _VERB_ENDS.match(token):
        return True  # "als school vinden wij"
    if kind == "aim":
        return token in _FINITE and (after in _SUBJECT or token in _MODAL) and before not in ("", _read.TO)
    return token in _MODAL and before in _BE and after not in _CLUSTER
