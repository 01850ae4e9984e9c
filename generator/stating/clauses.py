"""The clauses of a text with a force of their own: a sentence each, or the parts of one that says several things."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.ground import sentences
from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.ground.quotation import ELLIPSIS
from generator.language import words
from generator.model import Force
from generator.stating import conditions
from generator.stating.force import Reading
from generator.stating.segments import Segment, segments

_read = words.patterns.stating.clauses
_JOIN = expression(_read.JOIN, re.IGNORECASE)
_JOINING_WORD = expression(_read.JOINING_WORD, re.IGNORECASE)
_SHORT_NO = expression(_read.ELLIPTIC_NOT, re.IGNORECASE)
_CONCLUDES = expression(_read.CONCLUDES, re.IGNORECASE)
_DENIED_ACT = expression(_read.DENIED_ACT, re.IGNORECASE)
_SHORT_YES = expression(_read.ELLIPTIC_YES, re.IGNORECASE)
_BUT_DOES_NOT = expression(_read.BUT_DOES_NOT, re.IGNORECASE)
_TURNS = guarded(
    rf"(?<!\w)(?:{words.patterns.furniture.NEGATION}|{words.patterns.furniture.RULING})(?!\w)", re.IGNORECASE
)
_CONTINUES = expression(_read.CONTINUES, re.IGNORECASE)
_WORDS = expression(r"\S+")
_A_WORD = expression(r"\w")
_MODAL = frozenset(_read.MODAL.split())
_NEEDS = frozenset(_read.NEEDS.split())
_FINITE = frozenset(_read.FINITE.split())
_SUBJECT = frozenset(_read.SUBJECT.split())
_PRONOUNS = frozenset(_read.PRONOUNS.split())
_POINTING = frozenset(_read.POINTING.split())
_HEAD = 12
"""How many words before a verb are taken for what a shortened clause leaves out; more would be half the sentence."""
_READ = 2000  # characters of a sentence in which it is parted; the longest in the data has 313
_FEWEST = 3  # words of a clause: fewer are a subject, or the first half of a pair
_JOINS = 6  # so many places in a sentence are tried; an enumeration of more is one statement


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its force; ``quote`` is verbatim, with the words before it that it leaves out, ``own`` without.

    ``words`` are those it is read by; ``shortened``: it leaves its subject to the clause before.
    """

    quote: str
    own: str
    words: str
    reading: Reading | None
    shortened: bool = False


Read = Callable[[str], Reading | None]


def clauses(text: str, read: Read) -> Iterator[Clause]:
    """Yield the clauses of a text in their order; together they are all of its words but joining ones."""
    for sentence in _sentences(text):
        yield from _of_sentence(sentence, read)


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text; one that begins as no sentence does belongs to the one before.

    Signs without a word belong to the sentence behind them: nobody can quote them.
    """
    whole = ""
    for part in sentences.split(text):
        joined = f"{whole} {part}" if whole else part
        goes_on = sentences.starts_low(part) or _CONTINUES.search(part) or not _A_WORD.search(whole)
        if whole and (not goes_on or joined not in text):
            yield whole
            whole = part
        else:
            whole = joined
    if whole:
        yield whole


def _of_sentence(sentence: str, read: Read) -> Iterator[Clause]:
    rest, offset = sentence, 0
    before: str | None = None  # the clause that a shortened one leaves its first words to
    tried = 0
    parts = segments(sentence[:_READ])
    for join in _JOIN.finditer(sentence, 0, _READ):
        tried += 1
        if tried > _JOINS:
            break
        if join[0][0] not in ",;" and not _is_free(parts, join.start()):
            continue
        left, right = sentence[offset : join.start()], sentence[join.start() :]
        parted = _part(before, left, right, sentence, read)
        if parted is None:
            continue
        before = left if before is None or not parted.shortened else before
        yield parted
        offset = join.start()
        rest = right
    yield _clause(before, rest, sentence, read)


def _is_free(parts: Sequence[Segment], place: int) -> bool:
    """Whether a joining word stands in what is said itself, and joins no two parts of a clause that hangs on it."""
    return any(part.start <= place < part.stop and part.kind in ("main", "aim") for part in parts)


def _part(before: str | None, left: str, right: str, sentence: str, read: Read) -> Clause | None:
    """Return the clause ``left`` where ``right`` has a force of its own, else null."""
    one = _clause(before, left, sentence, read)
    bare = _JOINING_WORD.sub("", right, count=1)
    if len(left.split()) < _FEWEST and not _DENIED_ACT.match(right):
        return None
    if one.reading is None:
        return one if _is_released(left, bare) or (_CONCLUDES.match(right) and read(bare) is not None) else None
    if _shares_subject(right):
        return one
    if (short := _short(right, one.reading, read)) is not None:
        if short != one.reading.force:
            return one
        return None
    opening = [word.strip(".,;:()").lower() for word in bare.split()[:8]]
    verb = next((place for place, word in enumerate(opening) if word in _MODAL), None)
    other = read(bare)
    if other is not None and right.startswith(";"):
        return one
    if other is None or other.basis not in ("said", "act"):
        return None
    only_comma = right.startswith(",") and bare == right.lstrip(", ")
    if only_comma and other.basis == "act":  # "plaats …, verspreid geen …"
        return one
    # "Leerlingen en medewerkers mogen niet": without a verb before it, a noun behind "en" belongs to the same subject.
    subjects = _PRONOUNS if one.reading.basis == "default" else _SUBJECT
    if verb == 0 or ((verb is not None or other.basis == "act") and opening[0] in subjects):
        return one
    return None


def _clause(before: str | None, part: str, sentence: str, read: Read) -> Clause:
    """Return a clause with its force: its own, or that of the verb before it which it shares."""
    own = part.strip().strip(",;").strip()
    bare = _JOINING_WORD.sub("", part, count=1).strip()
    if before is None:
        return Clause(own, own, own, read(own))
    shared = read(_bare(before))
    if shared is not None and (force := _short(part, shared, read)) is not None:
        quote = _joined(before, _head(before, through=True), part, sentence)
        return Clause(quote, own, own, Reading(force, "said", may=True), shortened=True)
    opening = [word.strip(".,;:()").lower() for word in bare.split()[:2]]
    finite = opening and opening[0] in _FINITE and (len(opening) < 2 or opening[1] not in _SUBJECT - _POINTING)
    if finite or _shares_subject(part):
        head = _head(before, through=False)
        full = f"{_bare(head)} {bare}".strip()
        return Clause(_joined(before, head, part, sentence), own, full, read(full), shortened=True)
    return Clause(own, own, bare, read(bare))


def _is_released(left: str, right: str) -> bool:
    """Whether what tells how things are goes on to say that they need not be: "zijn … niet bereikbaar en hoeven …"."""
    first, *_ = [*right.lower().split(), ""]
    return first in _NEEDS and not _FINITE.isdisjoint(left.lower().split())


def _shares_subject(part: str) -> bool:
    """Whether a clause behind "maar" has a verb of its own and a denial, and leaves out who: "maar filmen niemand"."""
    found = _BUT_DOES_NOT.match(part)
    return found is not None and words.lexicon.audience(found["verb"].lower()) is None


def _bare(part: str) -> str:
    return _JOINING_WORD.sub("", part, count=1).strip()


def _short(part: str, shared: Reading, read: Read) -> Force | None:
    """Return the force of a clause without a verb, such as "maar niet in de les", by the verb it shares."""
    if any(word.strip(".,;:()").lower() in _FINITE for word in part.split()):
        return None
    if not shared.may and shared.force != "forbid":
        return None
    own = read(_bare(part))
    if own is not None and own.basis == "said":  # "maar niet verplicht" says so itself
        return own.force
    if shared.force in ("permit", "permit-if") and (_SHORT_NO.match(part) or _DENIED_ACT.match(part)):
        return "permit-if" if conditions.lifts(part) else "forbid"
    if shared.force in ("forbid", "permit-if") and _SHORT_YES.match(part):
        return "permit"
    return None


def _head(before: str, *, through: bool) -> str:
    """Return the first words of a clause, up to its verb that allows or obliges, or ``through`` that verb."""
    part = before.strip()
    for number, found in enumerate(_WORDS.finditer(part)):
        if number >= _HEAD:
            break
        if found[0].strip(".,;:()").lower() in _FINITE:
            return part[: found.end() if through else found.start()].strip()
    return ""


def _joined(before: str, head: str, part: str, sentence: str) -> str:
    """Return a shortened clause behind the words that it shares; alone, where leaving out the rest turns sense."""
    own = part.strip().strip(",;").strip()
    if _TURNS.search(before.strip()[len(head) :]):
        return own
    whole = f"{before}{part}".strip().strip(",;").strip()
    if head:
        return f"{head}{ELLIPSIS}{own}"
    return whole if whole in sentence else own
