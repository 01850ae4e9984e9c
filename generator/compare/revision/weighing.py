"""Two texts → their edits, each with its class; and the class of what changed outside the provisions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.compare import redline
from generator.compare.redline import Span
from generator.compare.revision import cues, pauses
from generator.compare.revision.around.surroundings import OutsideReason
from generator.compare.revision.changes import JudgedEdit, OutsideKind
from generator.compare.revision.edits import Edit, edits
from generator.compare.revision.grounds import enumeration, synonyms
from generator.compare.revision.judging import judge, mended, residue
from generator.ground.expressions import expression
from generator.language import words
from generator.model import Verdict

_say = words.phrases.evidence
_LEAD_WORD = expression(rf"^(?:{words.patterns.numbering.LEAD_WORD})\s*", re.IGNORECASE)


def weighed(old: str, new: str, spans: Sequence[Span]) -> tuple[JudgedEdit, ...]:
    """Return the edits of a redline of two texts in order, with the class of each."""
    return tuple(_weighed(old, new, spans))


def _weighed(old: str, new: str, spans: Sequence[Span]) -> Iterator[JudgedEdit]:
    found = [(edit, judge(edit)) for edit in edits(spans)]
    if len(found) > 1 and len(old) + len(new) <= _AT_ONCE:
        # One number, date or end of a sentence may be several edits: "€ 10,-", "10 euro"; "mag in", "mag. In".
        together = judge(Edit(old=old, new=new))
        if together.verdict == "editorial" or all(own.verdict == "editorial" for _, own in found):
            found = [(edit, together) for edit, _ in found]
    if all(own.verdict == "editorial" for _, own in found):
        # Edits that are harmless one by one, and not together: nothing is allowed to slip through.
        slips = {wrong: right for edit, _ in found for wrong, right in mended(edit).items()}
        if hidden := residue(old, new, slips):
            found = [(edit, replace(own, verdict="substantive", basis=hidden)) for edit, own in found]
        crossing = pauses.crossed([edit for edit, _ in found])
        for at in crossing:
            edit, own = found[at]
            found[at] = edit, replace(own, verdict="substantive", basis=(_say.CROSSED,))
    elif enumeration.reordered(old, new):
        found = [(edit, replace(own, verdict="editorial", basis=(_say.MEMBERS,))) for edit, own in found]
    for edit, own in found:
        yield JudgedEdit(edit=edit, verdict=own.verdict, basis=own.basis)


# Characters of two texts that are also judged as one edit: some five sentences. Beyond, it would cost too much.
_AT_ONCE = 1_200

# What stands on a page for its own sake: it carries no rule, unless it holds the words of one.
_ON_THE_PAGE = frozenset({"running-header", "page-number", "contents-list", "link-target", "website-junk"})
# What a person wrote to be read: that it came or went is told as weighty whatever its words.
_TO_BE_READ = frozenset({"footnote", "adoption-line", "other", "unread"})
# What says the same of the text wherever it stands.
_ANYWHERE = frozenset({"adoption-line", "version-line"})
_TELLING = (
    cues.NUMBER,
    cues.NEGATION,
    cues.MODAL,
    cues.CONDITION,
    cues.QUANTITY,
    cues.RULING,
    cues.SANCTION,
    cues.PERSONAL,
)
# Signs before an item or around a number that mean nothing; a tick and a cross do.
_MARKS = frozenset(".:,;()[]{}-–—‐•·*°▪■◦●○‣⁃➢►▸→§/ \uf0b7\uf0a7\uf02d")
_NOTE_MARK = expression(r"\s*(?:\[?\(?\d{1,3}\)?\]?|[¹²³⁰⁴-⁹]+|\*{1,4}|[†‡])(?=\s|[A-Z])\s*")
_RULES = frozenset("=|~+")  # what lines across a page are drawn with, besides dashes and other punctuation
_people = words.patterns.people
_PERSON = tuple(map(expression, (_people.TITLED, _people.CUED, _people.INITIALLED, r"[^\s@]{1,64}@\S{1,200}")))
# Of two passages whose words are told apart; beyond, the one is told to replace the other. A redline of unlike texts
# takes quadratic time, some .3 s at this size. Lines are aligned before, so that a passage is seldom above a footnote.
_MOST_CHARACTERS = 5_000


def weigh(
    kind: OutsideKind, reason: OutsideReason, old: str, new: str, *, paged: bool = False
) -> tuple[Verdict, tuple[str, ...]]:
    """Return the class of a change outside the provisions, and why.

    ``old`` and ``new`` are its texts without the numbers of pages; ``paged`` is whether they had any.
    """
    if reason == "number":
        return _of_mark(old, new)
    if all(sign in _RULES or unicodedata.category(sign)[0] in "PZ" for sign in (old + new).replace("\n", "")):
        return "editorial", (_say.PAGE,)
    if kind == "changed" and reason == "footnote":
        marks = [_NOTE_MARK.match(text) for text in (old, new)]
        if marks[0] and marks[1] and marks[0][0] != marks[1][0]:
            rest = [text[mark.end() :] for text, mark in zip((old, new), marks, strict=True) if mark]
            return _of_words(*rest) if rest[0] != rest[1] else ("editorial", (_say.FOOTNOTE_MARK,))
    if kind == "changed":
        return _of_words(old, new) if old != new or not paged else ("editorial", (_say.PAGE,))
    found = _telling(old or new)
    if kind == "moved":
        # The number of a head or a list of contents goes along; one that surely numbers a page does not come here.
        found = tuple(
            category
            for category in found
            if category != cues.NUMBER or reason == "page-number" or reason not in _ON_THE_PAGE
        )
        heavy = (bool(found) or reason in _TO_BE_READ) and reason not in _ANYWHERE
        return ("substantive" if heavy else "editorial"), (_say.OTHER_PLACE,)
    if found:
        return "substantive", found
    if reason in _TO_BE_READ:
        return "substantive", (_say.NEW_TEXT if new else _say.LAPSED_TEXT,)
    return "editorial", (_say.PAGE if reason in _ON_THE_PAGE else _say.NOTHING_TELLING,)


def compared(old: str, new: str) -> tuple[Span, ...]:
    """Return the redline of two passages, or the one replaced by the other where they are too long for that."""
    has_words = any(sign.isalnum() for sign in old + new)
    return redline.spans(old, new) if has_words and len(old) + len(new) <= _MOST_CHARACTERS else replaced(old, new)


def replaced(old: str, new: str) -> tuple[Span, ...]:
    """Return a redline in which the one passage goes and the other comes as a whole."""
    if old == new:
        return (Span("equal", old),)
    return tuple(span for span in (Span("delete", old), Span("insert", new)) if span.text)


def _of_words(old: str, new: str) -> tuple[Verdict, tuple[str, ...]]:
    found = weighed(old, new, compared(old, new))
    heavy = [basis for edit in found if edit.verdict == "substantive" for basis in edit.basis]
    if _people_in(synonyms.common(old)) != _people_in(synonyms.common(new)):
        heavy.insert(0, cues.PERSONAL)
    light = [basis for edit in found for basis in edit.basis]
    return ("substantive" if heavy else "editorial"), tuple(dict.fromkeys(heavy or light))


def _of_mark(old: str, new: str) -> tuple[Verdict, tuple[str, ...]]:
    kept = [[sign for sign in _LEAD_WORD.sub("", text) if sign not in _MARKS] for text in (old, new)]
    return ("editorial" if kept[0] == kept[1] else "substantive"), (_say.MARK,)


def telling_signs(mark: str) -> str:
    """Return the signs of a mark before a provision that are no letter or digit and mean something, as a tick does."""
    return "".join(sign for sign in mark if not sign.isalnum() and not sign.isspace() and sign not in _MARKS)


def _telling(text: str) -> tuple[str, ...]:
    """Return the categories of words in a text by which it may hold a rule, a number or a person."""
    found = {category for category, told in cues.found(text).items() if told}
    if cues.numbers(text):
        found.add(cues.NUMBER)
    if _people_in(text):
        found.add(cues.PERSONAL)
    return tuple(category for category in _TELLING if category in found)


def _people_in(text: str) -> list[str]:
    return [match[0] for pattern in _PERSON for match in pattern.finditer(text)]
