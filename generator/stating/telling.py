"""What a verb or an adjective says: that something is allowed, asked or forbidden, or with a denial the opposite."""

from __future__ import annotations

import re

from generator.language import words
from generator.model import Force
from generator.stating.segments import Segment
from generator.stating.sentence import Sentence, denied, pattern

_read = words.patterns.stating.force
_INNER, _FREE, _MAY, _INTENDED = map(pattern, (_read.INNER, _read.FREE, _read.MAY, _read.INTENDED))
_CONSENT_REQUIRED, _AGAINST = pattern(_read.CONSENT_REQUIRED), pattern(_read.ADVISED_AGAINST)
_OFFERED, _UNDERGONE = pattern(_read.OFFERED), pattern(_read.UNDERGONE)
_EXCEPTS, _WITHOUT, _UNTIL = map(pattern, (_read.EXCEPTS, _read.WITHOUT, _read.UNTIL))
_ONLY, _ONLY_TAIL, _PROVISO, _CONSENT = map(pattern, (_read.ONLY, _read.ONLY_TAIL, _read.PROVISO, _read.CONSENT))
_TELLING = (
    ("may", _MAY),
    ("need", pattern(_read.NEED)),
    ("must", pattern(_read.MUST)),
    ("forbid", pattern(_read.FORBID)),
    ("forbidden", pattern(_read.FORBIDDEN)),
    ("allowed", pattern(_read.ALLOWED)),
    ("required", pattern(_read.REQUIRED)),
    ("unwanted", pattern(_read.UNWANTED)),
    ("can", pattern(_read.CAN)),
    ("shall", pattern(_read.SHALL)),
)
_VERBS = ("may", "can", "must", "need", "shall", "forbid")
_SHARED = ("may", "allowed", "can", "need")


def told(main: str, sentence: Sentence, *, whole: bool, threatens: bool) -> tuple[Force, bool] | None:
    """Return what a verb or an adjective of ``main`` says, with what denies it there; null where none does.

    The second of the two: whether a shortened clause behind it can share that verb. ``whole``: ``main`` is what the
    sentence says itself, and not a clause that hangs on it. ``threatens``: it names a measure.
    """
    against = _AGAINST.search(main)
    if against:
        return "advise", False
    if _CONSENT_REQUIRED.search(main):
        return ("permit" if denied(main) else "permit-if"), False
    if (free := _FREE.search(main)) and not _MAY.search(main) and _denies(main, free, verb=True):
        return "permit", True
    found = sorted(
        (match.start(), rank, kind, match)
        for rank, (kind, pattern) in enumerate(_TELLING)
        if (match := pattern.search(main)) is not None
    )
    for _, _, kind, match in found:
        # A measure may follow, another subject stand behind a colon, a clause tell what can be: no permission.
        if kind == "can" and (threatens or not whole or ":" in main[: match.start()] or _only_tells(main)):
            continue
        no = _denies(main, match, verb=kind in _VERBS)
        force = _forces(kind, main, sentence, no=no)
        if force is not None:
            if force in ("forbid", "permit"):
                force = _limited(force, main, match[0], sentence, whole=whole)
            return force, kind in _SHARED
    return None


def _only_tells(main: str) -> bool:
    """Whether "kunnen" says but where people can go, or what can happen to them."""
    return bool(_OFFERED.search(main) or _UNDERGONE.search(main))


def _forces(kind: str, main: str, sentence: Sentence, *, no: bool) -> Force | None:
    """Return the force of a kind of word, denied or not; null where it says nothing by itself."""
    if kind == "can":
        return ("forbid" if no else "permit") if sentence.subject == "people" else None
    if kind == "need":
        return "permit" if no else "oblige"
    if kind == "must":
        return "forbid" if no else "oblige"
    if kind == "shall":
        return "forbid" if no and sentence.subject else None
    if kind == "required":
        return ("forbid" if _INTENDED.search(main) else "permit") if no else "oblige"
    if kind in ("forbid", "forbidden"):
        return "permit" if no else "forbid"
    if kind == "unwanted":
        return "forbid" if no else None
    return "forbid" if no else "permit"


def _denies(main: str, match: re.Match[str], *, verb: bool) -> bool:
    """Whether something denies the word found.

    Of a verb a denial is anywhere in its clause, unless it belongs to what is chosen or asked; of an adjective it
    stands before it, or after it where the adjective opens the sentence.
    """
    inner = _INNER.search(main)
    reach = main[: inner.start()] if inner and inner.start() > 0 else main
    if verb or match.start() <= 1:
        return denied(reach) or (inner is not None and inner.start() < match.start() and denied(main[: match.end()]))
    return denied(main[: match.end()])


def _limited(force: Force, main: str, verb: str, sentence: Sentence, *, whole: bool) -> Force:
    """Return ``permit-if`` where a ban is lifted or a permission bound by something, else the force itself."""
    if force == "forbid":
        return "permit-if" if lifted(sentence) else force
    if denied(main) or not whole:  # freedom not to is bound by nothing
        return force
    bound = (
        _ONLY.search(sentence.of("main", "aim", "condition"))
        or _PROVISO.search(sentence.of("main", "proviso", "exception", "aim"))
        or any(_binds(sentence, each) for each in sentence.parts)
        or (_MAY.fullmatch(verb) and _purpose(main, sentence))
    )
    return "permit-if" if bound else force


def lifted(sentence: Sentence) -> bool:
    """Return whether an exception, a consent or a moment lifts what a sentence forbids."""
    without_consent = (
        denied(words_) and _CONSENT.search(words_)
        for words_ in (sentence.words_of(each) for each in sentence.parts if each.kind == "condition")
    )
    return bool(
        _EXCEPTS.search(sentence.whole)
        or _WITHOUT.search(sentence.of("main", "aim"))
        or _UNTIL.search(sentence.whole)
        or _ONLY_TAIL.search(sentence.whole)
        or any(without_consent)
    )


def _binds(sentence: Sentence, part: Segment) -> bool:
    """Whether a clause binds what is allowed: not one with "wie", which says of whom is spoken."""
    return part.kind in ("condition", "proviso", "exception") and not sentence.words_of(part).lstrip().startswith(
        words.patterns.stating.clauses.WHO
    )


def _purpose(main: str, sentence: Sentence) -> bool:
    return any(each.kind == "aim" and not each.fronted for each in sentence.parts) and not _INNER.search(main)
