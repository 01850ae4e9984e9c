"""A sentence in stretches: what is said itself, and the clauses that hang on it.

A denial counts in its own clause alone, so whoever reads a force must know where clauses begin and end. Dutch marks the
beginning by a word and the end by a comma, or by two verbs side by side; no more than that is read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from generator.ground.expressions import expression
from generator.language import words

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
_VERB_FIRST = frozenset(_read.VERB_FIRST.split())
_VERB_FIRST_ANY = expression(_read.VERB_FIRST_ANY)
_WHO, _ENDS_ITSELF = frozenset(_read.WHO.split()), expression(_read.ENDS_ITSELF)
_SUBJECT = frozenset(_read.SUBJECT.split())
_ONE, _AND = frozenset(_read.ONE.split()), frozenset(_read.AND.split())
_HELPS = expression(_read.HELPS)
_PAIRS = frozenset((_read.SO_LONG, _read.SO_FAR))
_ASKING = frozenset(_read.ASKING.split())
_WE = frozenset(_read.WE.split())
_PRONOUNS = frozenset(_read.PRONOUNS.split())
_POINTS_AFTER = expression(_read.STANDS_FOR_NOUN)
_POINTS_BEFORE = frozenset(_read.BEFORE_NOUN.split())
_AS = expression(_read.AS)
_CONCEDES = expression(_read.CONCEDES)
_NOT_A_CONDITION = expression(_read.NOT_A_CONDITION)
_WHOSE = frozenset(_read.WHOSE.split())
_MANY = frozenset(_read.MANY.split())
_VERB_ENDS = expression(_read.VERB_ENDS)
_OF_WHOM = frozenset(_read.OF_WHOM.split())
_PARTING = frozenset(",;:()")
_NEAR = 3  # words: how far before "of" what is asked stands; "vraagt eerst even of"
_LISTED = 7  # words: how far a list is looked for behind a comma
_LOOK = 25  # words: how far after "om" its "te" may stand


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
            aside = _closed(tokens, place)
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


def _turn(tokens: Sequence[tuple[str, int, int]], place: int, kind: Kind, fronted: bool) -> Kind | None:
    """Return what begins at a token, None where nothing does."""
    token = tokens[place][0]
    if place == 0 and _asks_first(tokens):
        return "condition"
    before = tokens[place - 1][0] if place else ""
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if token in _PARTING:
        return None if kind != "main" and _lists_on(tokens, place) else "main"
    if fronted and tokens[0][0] in _WHO and token in _FINITE - {_read.ITS} and _ENDS_ITSELF.fullmatch(before):
        return "main"  # "wie zich niet aan de regels houdt wordt …"
    clause = "condition" if kind == "exception" and tokens[0][0] == _read.UNLESS else kind
    if kind != "main" and _resumes(token, before, after, clause, fronted=fronted):
        return "main"
    if kind != "main" and token in _FINITE and after in _PRONOUNS and _has_ended(tokens, place):
        return "main"  # "en wanneer je reageert doe je dat netjes"
    if token in _AIM:
        return "aim" if _has_infinitive(tokens, place) else None
    if token == _read.WHETHER:
        return "question" if after in _PRONOUNS or _asks_whether(tokens, place) else None
    opened = "proviso" if (token, after) in _PAIRS else _OPENS.get(token)
    if opened is None or (opened == kind and opened != "condition"):
        return None
    if token == _read.WHO:
        return "condition" if place == 0 else ("question" if before and before not in _PARTING else "relative")
    if token == _read.IF and _CONCEDES.match(before):
        return "reason"  # "ook als" binds nothing
    if token == _read.IF and _joins_both(tokens, place):
        return None
    if token == _read.IF and (_NOT_A_CONDITION.match(before) or (_AS.match(after) and not _has_verb(tokens, place))):
        return None
    if token == _read.IF and place == 0 and _is_capacity(tokens):
        return None
    told = after in _PRONOUNS or after in _PARTING or _HELPS.match(after) or _says_what_is_done(tokens, place)
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


def _closed(tokens: Sequence[tuple[str, int, int]], place: int) -> int:
    """Return the place behind what is said aside; that of its sign where nothing closes it."""
    closing = (number for number, (token, _, _) in enumerate(tokens) if number > place and token == ")")
    return next(closing, place - 1) + 1


def _asks_first(tokens: Sequence[tuple[str, int, int]]) -> bool:
    """Whether a sentence that begins with a verb goes on to what is then to be done: "Weet je het niet, vraag het"."""
    words_ = [token for token, _, _ in tokens]
    if len(words_) < 3 or "," not in words_ or "?" in words_:
        return False
    then = words_[words_.index(",") + 1 :][:1] == [_read.THEN]
    subject = words_[1] in _SUBJECT or words_[1] in _WHOSE
    by_then = words_[1] in _PRONOUNS or (subject and _VERB_FIRST_ANY.fullmatch(words_[0]))
    return bool(then and by_then) or (words_[0] in _VERB_FIRST and words_[1] in _SUBJECT)


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


def _joins_both(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether "zowel" stands before an "als" with no other in between."""
    before = [token for token, _, _ in tokens[max(0, place - _LOOK) : place]]
    return _read.BOTH in before and _read.IF not in before[before.index(_read.BOTH) :]


def _has_verb(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether people behind "als" do something in their clause, so that no capacity is meant: its last word tells."""
    people, *rest = [token for token, _, _ in tokens[place + 1 : place + 1 + _LOOK]]
    clause = list(takewhile(lambda token: token[0].isalnum(), rest))
    if people not in _MANY or not clause or clause[0] in _OF_WHOM:
        return False
    return clause[-1] in _FINITE | _BE or _VERB_ENDS.match(clause[-1]) is not None


def _lists_on(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a comma parts what is listed inside a clause: "als de docent, de mentor of de rector dat goedvindt"."""
    if tokens[place][0] != "," or place < 2:
        return False
    rest = [token for token, _, _ in tokens[place + 1 : place + 1 + _LISTED]]
    listed = [*takewhile(lambda token: token not in _AND and token not in _PARTING - {","}, rest)]
    if len(listed) == len(rest) or rest[len(listed)] not in _AND or not listed or listed[-1] == ",":
        return False
    verb = _is_verb(tokens, place - 1)
    if listed[0] in _FINITE or listed[0] in _OPENS or listed[0] in _PRONOUNS:
        return False
    first = _VERB_ENDS.match(listed[0]) is not None and listed[0] not in _SUBJECT
    return (first and len(listed) == 1) if verb else not (first and len(listed) > 1)


def _is_verb(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a word may be the verb at the end of its clause: of "je" and "hij" none ends in -en."""
    word = tokens[place][0]
    if word in _FINITE or word in _BE:
        return True
    one = not _ONE.isdisjoint(token for token, _, _ in tokens[max(0, place - _LISTED) : place])
    return _VERB_ENDS.match(word) is not None and word not in _SUBJECT and not (one and word.endswith(_read.MANY_ENDS))


def _has_ended(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a clause may have had its verb before a place."""
    return any(_is_verb(tokens, at) for at in range(max(0, place - _NEAR), place))


def _end(tokens: Sequence[tuple[str, int, int]], place: int) -> int:
    """Return where the clause ends that begins at a place: at the first sign that parts no list."""
    places = range(place + 1, min(len(tokens), place + _LOOK))
    return next((at for at in places if tokens[at][0] in _PARTING and not _lists_on(tokens, at)), len(tokens))


def _asks_whether(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether "of" behind a verb of asking opens what is asked: "vraagt eerst of ouders akkoord zijn"."""
    before = [token for token, _, _ in tokens[max(0, place - _NEAR) : place]]
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    return not _ASKING.isdisjoint(before) and (after in _SUBJECT or after in _WHOSE)


def _says_what_is_done(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a verb may stand in what "als" opens: as its last word, or anywhere where it is one that all know."""
    clause = [token for token, _, _ in tokens[place + 1 : _end(tokens, place)]]
    if not _FINITE.isdisjoint(clause[1:]) or not _BE.isdisjoint(clause[1:]):
        return True
    return any(_VERB_ENDS.match(token) and token not in _SUBJECT for token in clause[1:])


def _is_capacity(tokens: Sequence[tuple[str, int, int]]) -> bool:
    """Whether a sentence begins with as what somebody acts: "Als Voorbeeld College vinden wij", "Als mentor mag je"."""
    words_ = [token for token, _, _ in tokens[1:_LOOK]]
    name = [*takewhile(lambda token: token not in _PRONOUNS, words_)][:-1]
    ended = any(_VERB_FIRST_ANY.fullmatch(each) or each in _BE for each in name)
    return bool(name) and len(name) < len(words_) - 1 and not ended


def _has_infinitive(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    for token, _, _ in tokens[place + 1 : place + 1 + _LOOK]:
        if token == _read.TO:
            return True
        if token in _PARTING - {","}:
            return False
    return False
