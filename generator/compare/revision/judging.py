"""One edit → substantive or editorial, and why.

Editorial is only what is known to be harmless: spaces, signs without meaning, capitals, accents, spelling variants and
abbreviations, words that mean the same, endings, a doubled or exchanged letter. All else is substantive, and so is
whatever touches a number, a date, a reference, a negation, a modal verb, a condition or a conjunction. The evidence for
substantive names every category of :mod:`generator.compare.revision.cues` that was touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.compare.redline import unstressed
from generator.compare.revision import cues, pauses, wraps
from generator.compare.revision.edits import Edit
from generator.language import words
from generator.model import Verdict

_same = words.patterns.spelling
_say = words.phrases.evidence

HARD = frozenset({cues.NUMBER, cues.NEGATION, cues.MODAL, cues.CONDITION, cues.CONJUNCTION})
"""What is never editorial and never a mere change of name."""

# Words on either side that an edit is judged with, so that "mag" before "niet" is seen. From 1 to 5 the labelled edits
# come out the same (none missed, precision .914, of the unseen .708).
_NEIGHBOURS = 3
_LONG = 8  # letters of a word in which one slip is a slip and no other word; 5 and 6 give the same labelled edits
_HARMLESS = frozenset(".,;:!'’‘`´\"“”„‚«»-‐–—…·*•\uf0b7")

_VARIANT_PATTERNS = tuple(
    (re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE), same) for pattern, same in _same.VARIANTS
)
# Letters that two words begin with alike where only their endings differ. From 1 to 4 the labelled edits come out the
# same, with 5 one correction more is called substantive (precision .914 → .911): the most that costs nothing.
_ENDING_STEM = 4
# Raised behind a word or a sign, not behind a number or a unit (10², m²): three letters make a word.
_FOOTNOTE_MARK = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=[.,;:!?)’”\"']))(?:[²³¹⁰⁴-⁹]+|[†‡])")
_AUXILIARY = re.compile(words.patterns.verbs.AUXILIARY)
_PARTICIPLE = re.compile(words.patterns.verbs.PARTICIPLE)
_STRESSED = re.compile(_same.STRESSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The class of an edit and its evidence, the heaviest first."""

    verdict: Verdict
    basis: tuple[str, ...]


def judge(edit: Edit) -> Judgement:
    """Return what kind of edit this is, judged by itself; what recurs elsewhere is not known here."""
    before, after = _tail(edit.before), _head(edit.after)
    old, new = _unmarked(before + edit.old + after), _unmarked(before + edit.new + after)
    if old == new:
        return Judgement(verdict="editorial", basis=(_say.FOOTNOTE_MARK,))
    if broken := _broken(old, new):
        return broken
    plain_old, plain_new = _plain(old), _plain(new)
    categories = cues.touched(_spelled(old), _spelled(new))
    same_letters = _folded(_bare(old)) == _folded(_bare(new))
    if same_letters and _stressed(old) != _stressed(new):
        return Judgement(verdict="substantive", basis=(_say.ACCENT, *categories))
    if categories and not (same_letters and HARD.isdisjoint(categories)):
        return Judgement(verdict="substantive", basis=categories)
    if _meaningful(_unmarked(before + edit.old)) != _meaningful(_unmarked(before + edit.new)):
        return Judgement(verdict="substantive", basis=(_say.SIGN,))
    apart = pauses.changed(_spelled(old), _spelled(new)) and pauses.beside_sharp(edit)
    if apart or pauses.sharp_compounds(_spelled(old)) != pauses.sharp_compounds(_spelled(new)):
        return Judgement(verdict="substantive", basis=(_say.COMMA,))
    harmless = _harmless(old, new, plain_old, plain_new)
    if harmless:
        return Judgement(verdict="editorial", basis=(harmless,))
    shuffled = sorted(plain_old.split()) == sorted(plain_new.split())
    return Judgement(verdict="substantive", basis=(_say.ORDER if shuffled else _say.OTHER,))


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


def residue(old: str, new: str) -> tuple[str, ...]:
    """Return what two whole texts differ in that no single edit may show: numbers and the words of a rule."""
    before, after = (_spelled(wraps.whole(_unmarked(text))) for text in (old, new))
    return tuple(category for category in cues.touched(before, after) if category in HARD)


def _harmless(old: str, new: str, plain_old: str, plain_new: str) -> str | None:
    """Return the evidence that an edit is editorial, or None."""
    if "".join(old.split()) == "".join(new.split()):
        return _say.SPACES
    if _bare(old) == _bare(new):
        return _say.SIGNS
    if _bare(old).lower() == _bare(new).lower():
        return _say.CAPITALS
    if _folded(_bare(old)) == _folded(_bare(new)):
        return _say.SPELLING
    if _folded(_bare(plain_old)) == _folded(_bare(plain_new)):
        return _say.SPELLING if _looks_shortened(old, new) else _say.SAME_MEANING
    if _turned(plain_old.split(), plain_new.split()):
        return _say.VERB_ORDER
    differing = _one_pair(plain_old.split(), plain_new.split())
    if differing and _is_ending(*differing):
        return _say.ENDING
    if differing and _is_slip(*differing):
        return _say.TYPO
    return None


def _unmarked(text: str) -> str:
    """Return ``text`` without the marks of footnotes."""
    return _FOOTNOTE_MARK.sub("", text)


def _tail(text: str) -> str:
    return "".join(re.findall(r"\S+\s*|^\s+", text)[-_NEIGHBOURS:])


def _head(text: str) -> str:
    return "".join(re.findall(r"\s*\S+|\s+$", text)[:_NEIGHBOURS])


@lru_cache(maxsize=16)  # one edit asks three times of both sides
def _spelled(text: str) -> str:
    """Return ``text`` with one spelling for each variant, so that the cue words of both sides can be compared."""
    result = text
    for pattern, same in _VARIANT_PATTERNS:
        result = pattern.sub(same, result)
    return result


def _plain(text: str) -> str:
    """Return the words that carry meaning, in lower case, one spelling for each."""
    kept = "".join(" " if sign in _HARMLESS else sign for sign in _spelled(text).lower())
    return " ".join(word for word in kept.split() if word not in _same.EMPTY_WORDS)


def _bare(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFC", text) if not sign.isspace() and sign not in _HARMLESS)


def _folded(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))


def _stressed(text: str) -> list[str]:
    """Return the words that say something else with an accent, as they are written."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())
    return [word for word in words if _STRESSED.fullmatch(unstressed(word))]


def _looks_shortened(old: str, new: str) -> bool:
    return bool(re.search(r"\w\.", old)) != bool(re.search(r"\w\.", new))


def _meaningful(text: str) -> str:
    return "".join(sign for sign in text if not sign.isalnum() and not sign.isspace() and sign not in _HARMLESS)


def _turned(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a participle and its auxiliary changed places: "verspreid wordt", "wordt verspreid".

    Any other word says something else there ("alleen is toegestaan", "is alleen toegestaan"), and so does an auxiliary
    that a sentence begins with ("is de ouder akkoord").
    """
    places = [place for place in range(min(len(old), len(new))) if old[place] != new[place]]
    if len(old) != len(new) or len(places) != 2 or places[1] != places[0] + 1 or places[0] == 0:
        return False
    pair = [old[place] for place in places]
    helped = any(_AUXILIARY.fullmatch(one) and _PARTICIPLE.fullmatch(other) for one, other in (pair, pair[::-1]))
    return helped and pair == [new[places[1]], new[places[0]]]


def _one_pair(old: Sequence[str], new: Sequence[str]) -> tuple[str, str] | None:
    if len(old) != len(new):
        return None
    pairs = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
    return pairs[0] if len(pairs) == 1 else None


def _is_ending(old: str, new: str) -> bool:
    stem = 0
    while stem < min(len(old), len(new)) and old[stem] == new[stem]:
        stem += 1
    rest = old[stem:], new[stem:]
    return stem >= _ENDING_STEM and (rest in _same.ENDINGS or rest[::-1] in _same.ENDINGS)


def _is_slip(old: str, new: str) -> bool:
    """Whether two long words differ by neighbouring letters exchanged, a letter doubled, or a c for an s or a k."""
    if min(len(old), len(new)) < _LONG or old[0] != new[0]:
        return False
    if len(old) == len(new):
        places = [place for place in range(len(old)) if old[place] != new[place]]
        if len(places) == 1:
            return {old[places[0]], new[places[0]]} in _same.SOUNDS
        beside = len(places) == 2 and places[1] == places[0] + 1
        return beside and (old[places[0]], old[places[1]]) == (new[places[1]], new[places[0]])
    longer, shorter = (old, new) if len(old) > len(new) else (new, old)
    # The one letter too many is the first that differs; of a double either is.
    place = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    return longer[place] == longer[place - 1] and longer[:place] + longer[place + 1 :] == shorter
