"""One edit → substantive or editorial, and why.

Editorial is only what is proved to be harmless: what remains the same words once each allowed ground
(:mod:`generator.compare.revision.grounds`) has been given its due. All else is substantive, and so is whatever then
still touches a number, a date, a reference, a negation, a modal verb, a condition or a conjunction. The evidence for
substantive names every category of :mod:`generator.compare.revision.cues` that was touched.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.compare.revision import cues, pauses, wraps
from generator.compare.revision.cues import HARD
from generator.compare.revision.edits import Edit
from generator.compare.revision.grounds import form, notation, slips, synonyms
from generator.ground.expressions import expression
from generator.language import words
from generator.model import Verdict
from generator.model.carriers import plain

_say = words.phrases.evidence

# Words on either side that an edit is judged with, so that "mag" before "niet" is seen. From 1 to 5 the labelled edits
# come out the same (none missed, precision .914, of the unseen .708).
_NEIGHBOURS = 3
# Raised behind a word or a sign, not behind a number or a unit (10², m², 8.³⁰): three letters make a word.
_FOOTNOTE_MARK = expression(
    r"(?:(?<=[^\W\d_]{3})|(?<=[.,;:!?)’”\"']))(?<![0-9][.,:])(?:[²³¹⁰⁴-⁹]+|[†‡]|\*{1,4}(?=\s|$|[.,;]))"
)
# A number set as high in the other text: "vertrouwen1", "vertrouwen¹".
_SET_LOW = expression(r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_]{3}[.,;:!?)]))\d{1,2}(?=\s|$|[.,;])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The class of an edit and its evidence, the heaviest first."""

    verdict: Verdict
    basis: tuple[str, ...]


def judge(edit: Edit) -> Judgement:
    """Return what kind of edit this is, judged by itself; what recurs elsewhere is not known here."""
    old, new = _within(edit)
    if old == new or _remarked(edit):
        return Judgement(verdict="editorial", basis=(_say.FOOTNOTE_MARK,))
    if broken := _broken(old, new):
        return broken
    one, other, grounds = _in_common(old, new)
    categories = cues.touched(one, other)
    same_letters = form.same_letters(one, other)
    if same_letters and form.stressed(one) != form.stressed(other):
        return Judgement(verdict="substantive", basis=(_say.ACCENT, *categories))
    if categories and not (same_letters and HARD.isdisjoint(categories)):
        return Judgement(verdict="substantive", basis=categories)
    if form.meaningful(one) != form.meaningful(other):
        return Judgement(verdict="substantive", basis=(_say.SIGN,))
    if pauses.weigh(one, other, edit):
        return Judgement(verdict="substantive", basis=(_say.COMMA,))
    if same_letters and form.parted(one, other):
        return Judgement(verdict="substantive", basis=(_say.PARTED,))
    if harmless := form.ground(one, other):
        light = grounds if harmless in (_say.SPACES, _say.CAPITALS) and grounds else (*grounds, harmless)
        return Judgement(verdict="editorial", basis=tuple(dict.fromkeys(light)))
    shuffled = sorted(form.plain(one).split()) == sorted(form.plain(other).split())
    return Judgement(verdict="substantive", basis=(_say.ORDER if shuffled else _say.OTHER,))


def residue(old: str, new: str, mended: Mapping[str, str]) -> tuple[str, ...]:
    """Return what two whole texts differ in that no single edit may show: numbers and the words of a rule.

    ``mended`` are the slips that the edits mend, with the words meant.
    """
    texts = [slips.common(wraps.whole(_unmarked(text)), mended) for text in (old, new)]
    if len({bool(_FOOTNOTE_MARK.search(text)) for text in (old, new)}) > 1:
        texts = [_SET_LOW.sub("", text) for text in texts]
    before, after = (synonyms.common(notation.common(text)) for text in texts)
    return tuple(category for category in cues.touched(before, after) if category in HARD)


def mended(edit: Edit) -> dict[str, str]:
    """Return the slips of an edit with the words meant."""
    return slips.mended(*_within(edit))


def _in_common(old: str, new: str) -> tuple[str, str, tuple[str, ...]]:
    """Return two texts in common terms, and the grounds that made them more alike."""
    grounds = []
    found = slips.mended(old, new)
    if found:
        grounds.append(_say.TYPO)
        old, new = (slips.common(text, found) for text in (old, new))
    for ground, common in ((_say.NOTATION, notation.common), (_say.SAME_FORCE, synonyms.common)):
        one, other = common(old), common(new)
        if (one, other) != (old, new) and _apart(one, other) < _apart(old, new):
            grounds.append(ground)
        old, new = one, other
    return old, new, tuple(grounds)


def _apart(old: str, new: str) -> int:
    """Return how many words only one of two texts has."""
    one, other = Counter(old.lower().split()), Counter(new.lower().split())
    return (one - other).total() + (other - one).total()


def _broken(old: str, new: str) -> Judgement | None:
    """Return the judgement of a word that a hyphen and a space part on one side only; None of anything else.

    What a printer broke is one word in both. Where a piece of it is a word that limits or denies, it may be two.
    """
    if old == new or wraps.whole(old) != wraps.whole(new):
        return None
    before, after = wraps.parted(old), wraps.parted(new)
    pieces = [piece for pair in {*before} ^ {*after} for piece in pair]
    ruling = {category for piece in pieces for category, told in cues.found(piece).items() if told} & HARD
    touched = (category for category in cues.CATEGORIES if category in ruling)
    return Judgement(verdict="substantive" if ruling else "editorial", basis=(_say.BROKEN_WORD, *touched))


def _remarked(edit: Edit) -> bool:
    """Return whether the mark of a footnote is only set otherwise, low here and raised there: the same one."""
    before, after = _tail(edit.before), _head(edit.after)
    sides = before + edit.old + after, before + edit.new + after
    marked = [bool(_FOOTNOTE_MARK.search(side)) for side in sides]
    bare = {_SET_LOW.sub("", _unmarked(side)) for side in sides}
    return marked[0] != marked[1] and len(bare) == 1 and _marks(sides[0]) == _marks(sides[1])


def _marks(text: str) -> list[str]:
    """Return the marks of footnotes, raised or low, in order of the alphabet, each as it is looked up."""
    return sorted(map(plain, (*_FOOTNOTE_MARK.findall(text), *_SET_LOW.findall(text))))


def _unmarked(text: str) -> str:
    """Return ``text`` without the marks of footnotes."""
    return _FOOTNOTE_MARK.sub("", text)


def _within(edit: Edit) -> tuple[str, str]:
    """Return both sides of an edit between their nearest words, without the marks of footnotes."""
    before, after = _tail(edit.before), _head(edit.after)
    return _unmarked(before + edit.old + after), _unmarked(before + edit.new + after)


def _tail(text: str) -> str:
    return "".join(re.findall(r"\S+\s*|^\s+", text)[-_NEIGHBOURS:])


def _head(text: str) -> str:
    return "".join(re.findall(r"\s*\S+|\s+$", text)[:_NEIGHBOURS])
