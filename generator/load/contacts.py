"""Where a text holds an address or number of a person: found by its form, and by its check digits where it has any."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ground.expressions import expression
from generator.language import words
from generator.model import PersonalDataKind

_read = words.patterns.contact
_upper = words.patterns.people.UPPER
_EMAIL = expression(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:@\s?| @ )"
    rf"(?:[\w-]{{1,63}}(?:\.| ?(?i:{_read.DOT_IN_BRACKETS}) ?)){{1,5}}[a-zA-Z]{{2,24}}\b"
)
_AT = rf"(?: ?(?:{_read.AT_IN_BRACKETS}) ?| (?:{_read.AT_LOOSE}) )"
_SAYS_AT = expression(_AT, re.IGNORECASE)
_DISGUISED = expression(
    rf"(?<![\w.+-])(?=[\w.+-]{{0,63}}[a-z])[\w.+-]{{1,64}}{_AT}(?!www\.)"
    rf"(?:[\w-]{{1,63}}(?:\.| ?(?:{_read.DOT_IN_BRACKETS}) ?| (?:{_read.DOT_LOOSE}) )){{1,5}}(?:{_read.TOP_LEVELS})\b",
    re.IGNORECASE,
)
_DIGIT = expression(r"[0-9]")
# A number may go on on the next line; a day is none, whatever stands behind it.
_DAY = r"[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}(?![0-9])"
_BETWEEN = r"0-9() ./–—·•_\t-"
_BEGIN = rf"(?<![\w+.,/-])(?!{_DAY})(?:\(?\+[1-9]|\(?0)"
_PHONE = expression(rf"{_BEGIN}[{_BETWEEN}]{{6,30}}[0-9](?![\w])")
_PARTED_PHONE = expression(rf"{_BEGIN}[{_BETWEEN}]{{0,20}}\r?\n[{_BETWEEN}]{{1,20}}[0-9](?![\w])")
_CALLED = expression(rf"{_read.CALLED}(?!{_DAY})([0-9][{_BETWEEN}]{{4,20}}[0-9])(?![\w])")
# Cells of a table stand behind tabs as well; a number has two of them at most.
_MOST_TABS = 2
_ACCOUNT = expression(r"(?<![\w])[A-Za-z]{2}[\s.-]?[0-9]{2}(?=[\s.-]{0,2}[A-Za-z0-9])")
_ACCOUNT_SIGN = expression(r"[\s.–-]{0,2}([A-Za-z0-9])")
_ACCOUNT_LENGTHS = {each[:2]: int(each[2:]) for each in _read.ACCOUNT_LENGTHS.split()}
_DUTCH_ACCOUNT = expression(r"NL[0-9]{2}[A-Z]{4}[0-9]{10}")
_NINE = expression(r"(?<![\w.,/-])[0-9](?:[. \t-]?\r?\n?[0-9]){8}(?![\w-]|[.,/][0-9])")
_CITIZEN_NUMBER = expression(_read.CITIZEN_NUMBER, re.IGNORECASE)
_OTHER_NUMBER = expression(_read.OTHER_NUMBER, re.IGNORECASE)
_POSTCODE = expression(r"(?<![\w.,/-])([1-9][0-9]{3})(\s?)([A-Za-z]{2})(?![\w-])")
_PLACE_AFTER = expression(rf"\s{{1,2}}[{_upper}]")
_STREET = expression(_read.STREET)
_POSTED = expression(_read.POSTED, re.IGNORECASE)
_NORM = expression(_read.NORM)
_UNITS = expression(_read.UNITS)
_NEVER_GIVEN_OUT = expression(_read.NEVER_GIVEN_OUT)
_LETTERS_AFTER_A_YEAR = expression(_read.LETTERS_AFTER_A_YEAR)
# How far before a number a word says what it is.
_BEFORE = 40


def find(text: str) -> Iterator[tuple[PersonalDataKind | None, int, int]]:
    """Yield kind, start and end of each, the surest forms first; some are found twice.

    The kind is None for an account with a slip in it: it is told as nothing, and no part of it as something else.
    """
    for pattern, said in ((_EMAIL, "@" in text), (_DISGUISED, _SAYS_AT.search(text))):
        for match in pattern.finditer(text) if said else ():
            yield "email", *match.span()
    if _DIGIT.search(text):
        yield from _numbers(text)


def _numbers(text: str) -> Iterator[tuple[PersonalDataKind | None, int, int]]:
    yield from _accounts(text)
    for pattern in (_PHONE, _PARTED_PHONE):
        for match in pattern.finditer(text):
            if _is_phone(match[0]):
                yield "phone", *match.span()
    for match in _CALLED.finditer(text):
        if 6 <= len(digits := re.sub(r"\D", "", match[1])) <= 15 and not digits.startswith(("0800", "0900")):
            yield "phone", *match.span(1)
    for match in _NINE.finditer(text):
        if _is_citizen_number(match, text):
            yield "bsn", *match.span()
    for match in _POSTCODE.finditer(text):
        if _is_postcode(match, text):
            yield "address", *match.span()


def _accounts(text: str) -> Iterator[tuple[PersonalDataKind | None, int, int]]:
    """ISO 13616: as many signs as its country has, and of the number they make 97 leaves 1."""
    for match in _ACCOUNT.finditer(text):
        signs, end = re.sub(r"[^A-Z0-9]", "", match[0].upper()), match.end()
        due = _ACCOUNT_LENGTHS.get(signs[:2], 0)
        while len(signs) < due and (sign := _ACCOUNT_SIGN.match(text, end)):
            signs, end = signs + sign[1].upper(), sign.end()
        if len(signs) < due or not due or text[end : end + 1].isalnum():
            continue
        # The check digits begin with what stands in front, which goes to the end; letters become numbers.
        right = int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1
        dutch = _DUTCH_ACCOUNT.fullmatch(signs)
        if right and (dutch or signs[:2] != "NL"):
            yield "iban", match.start(), end
        elif dutch:
            yield None, match.start(), end


def _is_phone(printed: str) -> bool:
    """Ten digits in the Netherlands, the 0 included; elsewhere nine to fifteen after the plus sign."""
    digits = re.sub(r"\D", "", printed.replace("(0)", ""))
    if printed.count("\t") > _MOST_TABS or digits == "0123456789":
        return False
    abroad = printed.lstrip("(").startswith("+")
    if abroad and not digits.startswith("31"):
        return 9 <= len(digits) <= 15
    national = re.sub(r"^(?:0031|31)", "0", digits) if abroad or printed.startswith("00") else digits
    return len(national) == 10 and national[1] != "0" and not national.startswith(("0800", "0900"))


def _is_citizen_number(match: re.Match[str], text: str) -> bool:
    """Called one in the six words or so before it, it counts with a slip in it too; else it must pass the test.

    The number of a firm passes the same test: the last word that says what it is decides.
    """
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    called, other = (_last(pattern, before) for pattern in (_CITIZEN_NUMBER, _OTHER_NUMBER))
    if called > other:
        return True
    if other >= 0 and not re.search(r"[0-9]{5}", before[other:]):
        return False
    if re.match(rf"\s?[(,]?\s?{_read.OTHER_NUMBER}", text[match.end() : match.end() + 20], re.IGNORECASE):
        return False
    return match[0].isdigit() and _passes_eleven(match[0])


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _passes_eleven(digits: str) -> bool:
    """The test of eleven: the last digit counts negatively."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11 == 0 and int(digits) > 0


def _is_postcode(match: re.Match[str], text: str) -> bool:
    """In capitals, unless they are a unit as well or follow a year; in small letters only where an address is told."""
    digits, space, letters = match.groups()
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    year = 1900 <= int(digits) <= 2099
    if _NEVER_GIVEN_OUT.fullmatch(letters.upper()) or (year and _LETTERS_AFTER_A_YEAR.fullmatch(letters.upper())):
        return False
    if _STREET.search(before):
        return True
    if _NORM.search(before):
        return False
    placed = bool(_PLACE_AFTER.match(text[match.end() :][:3]))
    unit = bool(_UNITS.fullmatch(letters.lower()))
    if letters.isupper():
        return "\n" not in space and (not (unit or year) or (placed and bool(_POSTED.search(before))))
    return not space and not unit and placed
