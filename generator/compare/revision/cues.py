"""Words by which a small edit changes a rule; each category is a label that the site shows as evidence.

A category counts as touched where its words differ before and after an edit.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from generator.compare.redline import unstressed
from generator.ground.expressions import expression, in_small, small
from generator.language import words

_read = words.patterns.cues
_say = words.phrases.evidence

NUMBER = _say.NUMBER
NEGATION = _say.NEGATION
MODAL = _say.MODAL
CONDITION = _say.CONDITION
CONJUNCTION = _say.CONJUNCTION
QUANTITY = _say.QUANTITY
RULING = _say.RULING
ACTOR = _say.ACTOR
SANCTION = _say.SANCTION
PERSONAL = _say.PERSONAL
PLATFORM = _say.PLATFORM
PLACE = _say.PLACE

# A hyphen right before a number, or by itself between a word and a number, is a minus: "boven -5", "boven - 5".
_MINUS = r"(?:(?<![^\W_])[-–‐‑−](?=\d)|(?<=[^\W\d_] )[-–‐‑−] (?=\d))?"
_NUMBERS = in_small(
    rf"{_MINUS}\d+(?:(?:\s*[-–/]\s*|[.:,])\d+)*[a-z]?\b|[%€§]|(?<!\w)(?:{words.patterns.numbers.NUMERALS})(?!\w)|(?<![^\W_])[a-z](?![\w'’])|\b[ivx]{{2,}}\b"
)

HARD = frozenset({NUMBER, NEGATION, MODAL, CONDITION, CONJUNCTION})
"""What is never a mere change of name, and never editorial but for another word of the same force."""

_HYPHENS = str.maketrans(dict.fromkeys("–‐‑−", "-"))

_WORDS: Mapping[str, str] = {
    NEGATION: _read.NEGATION,
    MODAL: _read.MODAL,
    CONDITION: _read.CONDITION,
    CONJUNCTION: _read.CONJUNCTION,
    QUANTITY: _read.QUANTITY,
    RULING: _read.RULING,
    ACTOR: _read.ACTOR,
    SANCTION: _read.SANCTION,
    PERSONAL: _read.PERSONAL,
    PLATFORM: _read.PLATFORM,
    PLACE: _read.PLACE,
}
CATEGORIES = (NUMBER, *_WORDS)
"""Every category, in the order in which they are told."""
_PATTERNS = {category: in_small(rf"(?<![^\W_])(?:{pattern})(?![^\W_])") for category, pattern in _WORDS.items()}

# Letters that a cue word has at most without losing its last e: "alle" and "beide" are whole words, "schriftelijke" is
# inflected. From 3 to 9 the labelled edits come out the same; where no e is taken off, one correction more is called
# substantive (precision .914 → .911).
_LONG = 7

_TOKEN = expression(r"\w+")
_LETTER = expression(r"(?<![^\W_])[a-z](?![\w'’])")
_SHARP = expression(_read.SHARP, re.IGNORECASE)


def numbers(text: str) -> list[str]:
    """Return the numbers, dates and references to articles in ``text``, in order, without spaces inside them."""
    return ["".join(each.split()).translate(_HYPHENS) for each in _NUMBERS.findall(small(_without_letters(text)))]


def _without_letters(text: str) -> str:
    # Only capitals standing alone are references; the expression sees small letters.
    return _LETTER.sub("·", text)


def _form(word: str) -> str:
    """Return a cue word in lower case, without spaces and without the ending of an adjective."""
    bare = "".join(word.lower().split())
    return bare[:-1] if len(bare) > _LONG and bare.endswith("e") else bare


def found(text: str, categories: Iterable[str] = tuple(_WORDS)) -> dict[str, Counter[str]]:
    """Return the cue words of each of ``categories`` in ``text``, in lower case and without spaces, with their number.

    A denial with stress (``níet``) is the same denial. Numbers are no words: ask :func:`numbers`.
    """
    plain = small(text)
    return {category: Counter(map(_form, _matches(category, plain))) for category in categories}


def _matches(category: str, text: str) -> Iterable[str]:
    if category == ACTOR:
        return [actor for word in _TOKEN.findall(text) for actor in _actors(word)]
    return _PATTERNS[category].findall(unstressed(text) if category == NEGATION and not text.isascii() else text)


@lru_cache(maxsize=4096)  # words, of which a text has some hundreds
def _actors(word: str) -> tuple[str, ...]:
    """Return who acts in one word: any of some sixty may end it, which is dear to look for."""
    return tuple(_PATTERNS[ACTOR].findall(word))


def touched(old: str, new: str) -> tuple[str, ...]:
    """Return the categories whose words differ between two texts, numbers first."""
    if old == new:
        return ()
    before, after = found(old), found(new)
    categories = [NUMBER] if numbers(old) != numbers(new) else []
    return tuple(categories + [category for category in _WORDS if before[category] != after[category]])


def is_sharp(word: str) -> bool:
    """Return whether a comma beside ``word`` can change what a sentence says: it limits, denies or begins a clause."""
    return bool(_SHARP.fullmatch(unstressed(word)))


def rules(word: str) -> bool:
    """Return whether ``word`` denies, allows, obliges, limits or counts."""
    kinds = HARD | {QUANTITY, RULING}
    plain = small(word)
    return any(pattern.fullmatch(plain) for category, pattern in _PATTERNS.items() if category in kinds)
