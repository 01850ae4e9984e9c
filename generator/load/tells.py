"""What gives a rule away among lines that are called furniture: words that rule, sentences, ages, days, sums."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ground import signs
from generator.ground.expressions import expression
from generator.ground.marker import is_bullet
from generator.ground.sentences import ends_sentence, split
from generator.ground.text import squash
from generator.language import words

_read = words.patterns.furniture


def _whole(pattern: str) -> re.Pattern[str]:
    return expression(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_RULING = _whole(f"{_read.MODAL}|{_read.NEGATION}|{_read.RULING}")
_PUNISHING = _whole(_read.PUNISHING)
# The amount first: of "€ 25 per week" the sum is told, and not the "25 p…".
_HOLDS = (
    ("an amount", expression(rf"(?<![\w.,])(?:{_read.AMOUNT})(?!\w)", re.IGNORECASE)),
    ("a date", expression(rf"(?<![\w.,-])(?:{_read.DATE})(?![\w-])", re.IGNORECASE)),
    ("a number with a unit", expression(rf"(?<![\w.,-])(?:{_read.QUANTITY})(?!\w)", re.IGNORECASE)),
)
_LETTERS = expression(r"[^\W\d_]{2,}")
_ADDRESS = expression(
    r"(?:https?://|file:///|www\.|mailto:)\S+|(?<![^\s<(:])[^\s@]{1,64}@\S+|"
    r"(?<!\S)[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:nl|com|org|net|eu|be)\b(?:/\S*)?"
)
_LISTED = expression(r"[0-9]{1,2}[.)]|[a-z]\)")


@dataclass(frozen=True, slots=True)
class Tell:
    """Words of a text by which it may be a rule, what they are, and whether they make it read as one."""

    words: str
    what: str
    rules: bool


def tells(text: str, *, aside: bool = False) -> Iterator[Tell]:
    """Yield what gives ``text`` away, what reads as a rule first; addresses on the web say nothing.

    Where it is set ``aside`` a punishment rules as well: no verb need stand beside it ("Telefoon weg"). Names of
    persons are told for the whole source, by :mod:`generator.load.personal`.
    """
    plain = without_addresses(_plain(text))
    yield from (Tell(found[0], "a word that rules", rules=True) for found in _RULING.finditer(plain))
    if aside:
        yield from (Tell(found[0], "a punishment", rules=True) for found in _PUNISHING.finditer(plain))
    for what, pattern in _HOLDS:
        for found in pattern.finditer(plain):
            yield Tell(squash(found[0]), what, rules=False)


def sentences(text: str) -> Iterator[str]:
    """Yield each sentence, and each line of a list, among the lines ``text``: an order needs no word that rules."""
    for line in text.split("\n"):
        first, _, rest = squash(line).partition(" ")
        if first and (is_bullet(first) or _LISTED.fullmatch(first)) and len(_LETTERS.findall(rest)) > 1:
            yield squash(line)
    for sentence in split(without_addresses(squash(text))):
        if ends_sentence(sentence) and len(_LETTERS.findall(sentence)) > 1:
            yield sentence


def without_addresses(text: str) -> str:
    """Return ``text`` without addresses on the web and of e-mail, at the same length."""
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text)


def _plain(text: str) -> str:
    """Return ``text`` as a person reads it, without accents: ``níét`` denies as well, whatever hides in it."""
    apart = unicodedata.normalize("NFKD", signs.compared(text))
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if unicodedata.category(sign) != "Mn"))
