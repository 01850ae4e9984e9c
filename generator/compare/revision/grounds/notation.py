"""Ground: the same number, day, hour or amount, written in another way."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ground.expressions import expression, in_small, small
from generator.language import words

_read = words.patterns.notation
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_longest = sorted(_read.IN_WORDS, key=len, reverse=True)
_WORDED = rf"{_BEFORE}(?:{'|'.join(_longest)})(?=(?:{_read.AGED})|(?![^\W_]))"
_IN_WORDS, _HOLDS_WORDED = expression(_WORDED, re.IGNORECASE), in_small(_WORDED)
_TWICE = expression(r"\b(\d+e?) \(\1\)")
_months = "|".join(sorted(_read.MONTH, key=len, reverse=True))
_DAY_IN_WORDS = expression(rf"\b(\d{{1,2}})e? ({_months})\b\.?(?: (\d{{4}})\b)?", re.IGNORECASE)
_DAY = expression(r"\b0?(\d{1,2})[-/.]0?(\d{1,2})[-/.]((?:19|20)\d{2})\b")
_SHORT_YEAR = expression(r"\b0?(\d{1,2})[-/.]0?(\d{1,2})[-/.] ?['’‘](\d{2})\b")
_HOUR = expression(rf"\b0?(\d{{1,2}})(?:[.:](\d{{2}})\s?(?:{_read.HOUR}){_AFTER}|u(\d{{2}})(?: uur)?\b)", re.IGNORECASE)
_HOUR_TO = expression(
    rf"\b0?(\d{{1,2}})[.:](\d{{2}})(?=\s?(?:{_read.TWO_HOURS})\s?\d{{1,2}}[.:]\d{{2}}\s?(?:{_read.HOUR}){_AFTER})"
)
# Of a telephone: the numbers of rooms in a row begin with no zero.
_MANY_DIGITS = expression(r"(?<![\w.,])(?:\+\d|0)[\d ()-]{7,20}\d(?!\w|,\d)")
_TELEPHONE = 9  # digits that a number of a telephone has at least; days and years have eight
_RANGE = expression(rf"(?<=\d)(?:\s?[–—-]\s?| (?:{_read.UP_TO}) )(?=\d)")
_YEARS = expression(r"\b(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b")
_THOUSANDS = expression(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+)(?![\d]|[.,]\d)")
_EURO_BEFORE = expression(rf"(?:{_read.EURO})\s?(\d+(?:,\d{{2}})?)(?:,(?:-{{1,2}}|–|—))?", re.IGNORECASE)
_EURO_AFTER = expression(rf"(\d+)(?:,(?:00|-{{1,2}}|–|—))\s?(?:{_read.EURO})", re.IGNORECASE)
_EURO_SIGN = expression(rf"(\d)\s?(?:{_read.EURO})", re.IGNORECASE)
_PERCENT = expression(rf"(\d)\s?(?:{_read.PERCENT})", re.IGNORECASE)
_ORDINAL = expression(rf"\b(\d+)-?{_read.ORDINAL_END}\b")
_TIMES = expression(rf"\b(\d+)\s?(?:{_read.TIMES})\b")
_AGED = expression(rf"\b(\d+){_read.AGED}", re.IGNORECASE)
_ROMAN = expression(rf"\b({_read.ROMAN_AFTER}) ([IVX]{{1,5}})\b", re.IGNORECASE)
_ROMANS = {"I": 1, "V": 5, "X": 10}


@lru_cache(maxsize=64)  # asked of the sides of an edit, of both texts whole, and of their members in order
def common(text: str) -> str:
    """Return ``text`` with each number, day, hour and amount in one notation."""
    if _HOLDS_WORDED.search(small(text)):
        text = _IN_WORDS.sub(lambda match: _read.IN_WORDS[small(match[0])], text)
    if not any(sign.isdigit() for sign in text):
        return _ROMAN.sub(_arabic, text)
    text = _MANY_DIGITS.sub(_telephone, text)
    text = _TWICE.sub(r"\1", text)
    text = _DAY_IN_WORDS.sub(_day, text)
    text = _DAY.sub(r"\1-\2-\3", text)
    text = _SHORT_YEAR.sub(r"\1-\2-20\3", text)
    text = _RANGE.sub("-", text)
    text = _YEARS.sub(r"\1-\2", text)
    text = _HOUR_TO.sub(r"\1:\2", text)
    text = _HOUR.sub(rf"\1:\2\3 {_read.HOUR.split('|', 1)[0]}", text)
    text = _THOUSANDS.sub(lambda match: match[1].replace(".", ""), text)
    text = _EURO_BEFORE.sub(lambda match: f"{match[1].removesuffix(',00')} €", text)
    text = _EURO_AFTER.sub(r"\1 €", text)
    text = _EURO_SIGN.sub(r"\1 €", text)
    text = _PERCENT.sub(r"\1%", text)
    text = _ORDINAL.sub(r"\1e", text)
    text = _TIMES.sub(rf"\1 {_read.KEER}", text)
    text = _AGED.sub(rf"\1-{_read.AGED.rsplit(')', 1)[1]}", text)
    return _ROMAN.sub(_arabic, text)


def _telephone(match: re.Match[str]) -> str:
    digits = re.sub(r"[ ()-]", "", match[0])
    return digits if len(digits) >= _TELEPHONE else match[0]


def _day(match: re.Match[str]) -> str:
    day = f"{match[1].lstrip('0')}-{_read.MONTH[small(match[2])]}"
    return f"{day}-{match[3]}" if match[3] else day


def _arabic(match: re.Match[str]) -> str:
    values = [_ROMANS[sign] for sign in small(match[2]).upper()]
    following = [*values[1:], 0]
    number = sum(-value if value < after else value for value, after in zip(values, following, strict=True))
    return f"{match[1]} {number}"
