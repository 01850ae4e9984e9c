"""What a clause does to whom it speaks to: forbids, permits, obliges … as its own words say it.

Read in a fixed order: words that define; verbs and adjectives that allow, oblige or forbid, with what denies them in
the same clause; a denied act; what is limited by "alleen"; then the cues of the vocabulary, never against a denial.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.language import words
from generator.model import Force
from generator.stating.segments import Kind, Segment, of_kind, segments

_read = words.patterns.stating.force


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_DENIAL, _NO_DENIAL, _INNER = _p(_read.DENIAL), _p(_read.NO_DENIAL), _p(_read.INNER)
_MAY, _CAN, _ALLOWED, _FREE = _p(_read.MAY), _p(_read.CAN), _p(_read.ALLOWED), _p(_read.FREE)
_MUST, _SHALL, _NEED = _p(_read.MUST), _p(_read.SHALL), _p(_read.NEED)
_REQUIRED, _CONSENT_REQUIRED, _INTENDED = _p(_read.REQUIRED), _p(_read.CONSENT_REQUIRED), _p(_read.INTENDED)
_FORBID, _FORBIDDEN, _UNWANTED, _AGAINST = (
    _p(_read.FORBID),
    _p(_read.FORBIDDEN),
    _p(_read.UNWANTED),
    _p(_read.ADVISED_AGAINST),
)
_AWARE, _DEFINES = _p(_read.AWARE), _p(_read.DEFINES)
_EXCEPTS, _WITHOUT, _UNTIL = _p(_read.EXCEPTS), _p(_read.WITHOUT), _p(_read.UNTIL)
_ONLY, _ONLY_TAIL, _PROVISO, _LIMITED = _p(_read.ONLY), _p(_read.ONLY_TAIL), _p(_read.PROVISO), _p(_read.LIMITED)
_CONSENT = _p(_read.CONSENT)
_PERSON, _YOU, _INVERTED_YOU = _p(_read.PERSON), _p(_read.YOU), _p(_read.INVERTED_YOU)
_FACT, _PASSIVE, _TOLD = _p(_read.FACT), _p(_read.PASSIVE), _p(_read.TOLD)
_INFINITIVE_END, _BARE_BAN, _VERB = _p(_read.INFINITIVE_END), _p(_read.BARE_BAN), _p(_read.VERB)
_DEVICE, _STILL = _p(_read.DEVICE), _p(_read.STILL)
_DECIDES, _MEASURES, _AFTER_COLON = _p(_read.DECIDES), _p(_read.MEASURES), _p(_read.AFTER_COLON)
_IN_DOUBT = _p(_read.IN_DOUBT)
_NOT_IMPERATIVE, _IMPERATIVE = _p(_read.NOT_IMPERATIVE), _p(_read.IMPERATIVE)

Basis = Literal["said", "act", "cue", "default"]
Subject = Literal["people", "organisation"] | None


@dataclass(frozen=True, slots=True)
class Cue:
    """What suggests a norm of the vocabulary, with its force."""

    norm: str
    force: Force
    pattern: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Reading:
    """The force of a clause; ``said``: a verb or adjective says so, ``act``: a denied or limited act, else a cue.

    ``norm`` is the norm whose cue it was. ``may``: it stands on a verb that a shortened clause after it can share.
    """

    force: Force
    basis: Basis
    norm: str | None = None
    may: bool = False


@dataclass(frozen=True, slots=True)
class _Clause:
    """A sentence made ready: without what only looks like a denial, in segments."""

    whole: str
    parts: tuple[Segment, ...]
    main: str
    subject: Subject

    def of(self, *kinds: Kind) -> str:
        return of_kind(self.whole, self.parts, *kinds)


def read(sentence: str, cues: Sequence[Cue], subject: Callable[[str], Subject]) -> Reading | None:
    """Return the force of a sentence or clause, null where nothing tells.

    ``subject`` says whom the first words of a sentence name: people, the organisation, or neither.
    """
    plain = _NO_DENIAL.sub(lambda found: "·" * len(found[0]), sentence)
    parts = segments(plain)
    main = of_kind(plain, parts, "main").strip()
    clause = _Clause(plain, parts, main, "people" if _PERSON.search(main) else subject(main))
    if _DEFINES.search(main):
        return Reading("define", "said")
    content = clause.of("content")
    if _AWARE.search(main) and not _spoken(content):
        return Reading("state", "said")
    threatens = any(cue.force == "sanction" and cue.pattern and cue.pattern.search(main) for cue in cues)
    for words_, whole in ((main, True), (content, False)):
        if (said := _said(words_, clause, whole=whole, threatens=threatens)) is not None:
            return said
    if _DECIDES.search(main) and not _MEASURES.search(clause.whole):
        return Reading("oblige", "said")
    if (act := _act(clause)) is not None:
        return act
    if (cued := _cued(clause, cues)) is not None:
        return cued
    relative = clause.of("relative")
    if (said := _said(relative, clause, whole=False, threatens=threatens)) is not None:
        return said
    return _default(clause)


def denied(text: str) -> bool:
    """Return whether ``text`` holds an explicit denial."""
    return _DENIAL.search(text) is not None


def denies(sentence: str) -> bool:
    """Return whether a sentence denies what it says itself, whatever the clauses do that hang on it."""
    plain = _NO_DENIAL.sub("", sentence)
    return denied(of_kind(plain, segments(plain), "main"))


def _spoken(content: str) -> bool:
    return bool(_MAY.search(content) or _ALLOWED.search(content) or _MUST.search(content) or _FORBIDDEN.search(content))


def _said(main: str, clause: _Clause, *, whole: bool, threatens: bool) -> Reading | None:
    """Return what a verb or an adjective of ``main`` says, with what denies it there."""
    against = _AGAINST.search(main)
    if against:
        return Reading("advise", "said")
    if _CONSENT_REQUIRED.search(main):
        return Reading("permit" if denied(main) else "permit-if", "said")
    if (free := _FREE.search(main)) and not _MAY.search(main) and _denies(main, free, modal=True):
        return Reading("permit", "said", may=True)
    found = sorted(
        (match.start(), rank, kind, match)
        for rank, (kind, pattern) in enumerate(_TELLING)
        if (match := pattern.search(main)) is not None
    )
    for _, _, kind, match in found:
        # A measure may follow, or another subject stand behind a colon: neither is a permission.
        if kind == "can" and (threatens or ":" in main[: match.start()]):
            continue
        no = _denies(main, match, modal=kind in _MODALS)
        force = _forces(kind, main, clause, no=no)
        if force is not None:
            if force in ("forbid", "permit"):
                force = _limited(force, main, match, clause, whole=whole)
            return Reading(force, "said", may=kind in ("may", "allowed", "can", "need"))
    return None


_MODALS = ("may", "can", "must", "need", "shall", "forbid")
_TELLING = (
    ("may", _MAY),
    ("need", _NEED),
    ("must", _MUST),
    ("forbid", _FORBID),
    ("forbidden", _FORBIDDEN),
    ("allowed", _ALLOWED),
    ("required", _REQUIRED),
    ("unwanted", _UNWANTED),
    ("can", _CAN),
    ("shall", _SHALL),
)


def _forces(kind: str, main: str, clause: _Clause, *, no: bool) -> Force | None:
    """Return the force of a kind of word, denied or not; null where it says nothing by itself."""
    if kind == "can":
        return ("forbid" if no else "permit") if clause.subject == "people" else None
    if kind == "need":
        return "permit" if no else "oblige"
    if kind == "must":
        return "forbid" if no else "oblige"
    if kind == "shall":
        return "forbid" if no and clause.subject else None
    if kind == "required":
        return ("forbid" if _INTENDED.search(main) else "permit") if no else "oblige"
    if kind in ("forbid", "forbidden"):
        return "permit" if no else "forbid"
    if kind == "unwanted":
        return "forbid" if no else None
    return "forbid" if no else "permit"


def _denies(main: str, match: re.Match[str], *, modal: bool) -> bool:
    """Whether something denies the word found.

    Of a verb a denial is anywhere in its clause, unless it belongs to what is chosen or asked; of an adjective it
    stands before it, or after it where the adjective opens the clause.
    """
    inner = _INNER.search(main)
    reach = main[: inner.start()] if inner and inner.start() > 0 else main
    if modal or match.start() <= 1:
        return denied(reach) or (inner is not None and inner.start() < match.start() and denied(main[: match.end()]))
    return denied(main[: match.end()])


def _limited(force: Force, main: str, match: re.Match[str], clause: _Clause, *, whole: bool) -> Force:
    """Return ``permit-if`` where a ban is lifted or a permission bound by something, else the force itself."""
    if force == "forbid":
        lifted = (
            _EXCEPTS.search(clause.whole)
            or _WITHOUT.search(clause.of("main", "aim"))
            or _UNTIL.search(clause.whole)
            or _ONLY_TAIL.search(clause.whole)
            or any(
                denied(clause.whole[each.start : each.stop]) and _CONSENT.search(clause.whole[each.start : each.stop])
                for each in clause.parts
                if each.kind == "condition"
            )
        )
        return "permit-if" if lifted else force
    if denied(main) or not whole:  # freedom not to is bound by nothing
        return force
    bound = (
        _ONLY.search(clause.of("main", "aim", "condition"))
        or _PROVISO.search(clause.of("main", "proviso", "exception", "aim"))
        or any(each.kind in ("condition", "proviso", "exception") and _counts(clause, each) for each in clause.parts)
        or (_MAY.fullmatch(match[0]) and _purpose(main, clause))
    )
    return "permit-if" if bound else force


def _counts(clause: _Clause, part: Segment) -> bool:
    """Whether a clause of condition binds: not one with "wie", which says of whom is spoken."""
    return not clause.whole[part.start : part.stop].lower().lstrip().startswith(words.patterns.stating.clauses.WHO)


def _purpose(main: str, clause: _Clause) -> bool:
    return any(each.kind == "aim" and not each.fronted for each in clause.parts) and not _INNER.search(main)


def _act(clause: _Clause) -> Reading | None:
    """Return what an act denied, or limited by "alleen", comes to, without a verb that allows or obliges."""
    main = clause.main
    no = denied(main)
    imperative = bool(_IMPERATIVE.search(main)) and not _NOT_IMPERATIVE.search(main)
    if no and (_banned(clause, main) or (imperative and not _FACT.search(main.split(" ", 1)[0]))):
        return Reading(_limited("forbid", main, _whole(main), clause, whole=True), "act", may=True)
    limited = not no and not imperative and _LIMITED.search(clause.whole)
    if limited and (clause.subject or _INVERTED_YOU.search(main) or _PASSIVE.search(main)):
        return Reading("permit-if", "act")
    return None


def _whole(main: str) -> re.Match[str]:
    match = re.match(r"[\s\S]*", main)
    assert match is not None
    return match


def _banned(clause: _Clause, main: str) -> bool:
    """Whether a denied act of people is one they shall not do, and no fact that is denied."""
    last = _AFTER_COLON.split(main)[-1]
    if _BARE_BAN.search(last) and not _VERB.search(last):
        return True
    if _PASSIVE.search(main):
        return not _TOLD.search(main)
    if _DEVICE.search(main) and _STILL.search(main):
        return True
    if not _VERB.search(main) and _INFINITIVE_END.search(main):
        return True
    return (clause.subject is not None or bool(_INVERTED_YOU.search(main))) and not _FACT.search(main)


def _cued(clause: _Clause, cues: Sequence[Cue]) -> Reading | None:
    """Return the force of the first cue in the clause that nothing denies."""
    main_only = clause.main
    no = denied(main_only)
    for text in (_IN_DOUBT.sub("", main_only), clause.whole):  # what is said itself goes before what hangs on it
        found = [
            (match.start(), rank, cue)
            for rank, cue in enumerate(cues)
            if cue.pattern is not None
            and (match := cue.pattern.search(text)) is not None
            and not (no and cue.force in _NOT_DENIED)
        ]
        if found:
            cue = min(found, key=lambda each: each[:2])[2]
            return Reading(cue.force, "cue", norm=cue.norm)
    return None


_NOT_DENIED: tuple[Force, ...] = ("oblige", "permit", "permit-if", "advise", "sanction")
"""Forces that a denial in the clause takes away."""


def _default(clause: _Clause) -> Reading | None:
    """Return that people who are told what they do are told to do it; facts about them are none."""
    main = clause.main
    if denied(main):
        return None
    if _DEVICE.search(main) and _STILL.search(main):
        return Reading("oblige", "default")
    if _FACT.search(main) or _VERB.search(main):
        return None
    imperative = bool(_IMPERATIVE.search(main)) and not _NOT_IMPERATIVE.search(main)
    if imperative or clause.subject == "people" or _INVERTED_YOU.search(main):
        return Reading("oblige", "default")
    return None
