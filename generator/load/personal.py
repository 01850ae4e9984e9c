"""Personal data in texts that the site publishes: found by their form, told as warnings unless a person accepted them.

The forms are chosen to be right rather than complete: a name is seen only after a title, initials or a word such as
‘contactpersoon:’. There is no list of first names; a bare ‘Anna Jansen’ is missed, and a person has to read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.ground import signs
from generator.ground.errors import Problem
from generator.ground.text import brief, squash
from generator.language import words
from generator.load.files import Record
from generator.model import AcceptedPersonalData, DraftVersion, Institution, PersonalDataKind, Protocol
from generator.yamlio import Document, Place


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that looks like personal data; ``text`` with single spaces, ``start`` an offset from 0."""

    kind: PersonalDataKind
    text: str
    start: int


_LABELS: dict[PersonalDataKind, str] = {
    "email": "an e-mail address",
    "phone": "a telephone number",
    "name": "the name of a person",
    "iban": "a bank account",
    "bsn": "a citizen service number (BSN)",
    "address": "a postcode, so an address",
}

_read = words.patterns.people
_LINE_END = re.compile(r"\r\n|\n|\r")
_ACCENTS = frozenset(map(chr, range(0x300, 0x370)))
_EMAIL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:@| @ | ?[\[(](?:{_read.AT})[\])] ?)"
    rf"(?:[\w-]{{1,63}}(?:\.| ?[\[(](?:{_read.DOT})[\])] ?)){{1,5}}[a-zA-Z]{{2,24}}\b"
)
# A number may go on on the next line; a day is none, whatever stands behind it.
_DAY = r"[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2}(?![0-9])"
_PHONE = re.compile(rf"(?<![\w+.,/-])(?!{_DAY})(?:\+[1-9]|\(?0)[0-9() ./–-]{{6,30}}[0-9](?![\w])")
_PARTED_PHONE = re.compile(
    rf"(?<![\w+.,/-])(?!{_DAY})(?:\+[1-9]|\(?0)[0-9() ./–-]{{0,20}}\r?\n[0-9() ./–-]{{1,20}}[0-9](?![\w])"
)
_CALLED = re.compile(rf"{_read.CALLED}(?!{_DAY})([0-9][0-9() ./–-]{{4,20}}[0-9])(?![\w])")
_IBAN = re.compile(r"\b[A-Z]{2}\s?[0-9]{2}(?:\s{0,2}[A-Z0-9]{4}){2,7}(?:\s{0,2}[A-Z0-9]{1,3})?\b")
_NINE = re.compile(r"(?<![\w.,/-])[0-9](?:[. -]?\r?\n?[0-9]){8}(?![\w-]|[.,/][0-9])")
_POSTCODE = re.compile(r"(?<![\w.,/-])([1-9][0-9]{3})(\s?)([A-Za-z]{2})(?![\w-])")
_PLACE_AFTER = re.compile(rf"\s{{1,2}}[{_read.UPPER}]")
_STREET = re.compile(_read.STREET)
_UNITS = re.compile(_read.UNITS)
_LETTERS_AFTER_A_YEAR = re.compile(_read.LETTERS_AFTER_A_YEAR)
_CITIZEN_NUMBER = re.compile(_read.CITIZEN_NUMBER)
_TITLED = re.compile(_read.TITLED)
_CUED = re.compile(_read.CUED)
_INITIALLED = re.compile(_read.INITIALLED)
_ORGANISED = re.compile(_read.ORGANISED, re.IGNORECASE)
_ORGANISATION_AFTER = re.compile(_read.ORGANISATION_AFTER)
_NO_NAMES = re.compile(_read.NO_NAMES)


def find(text: str, names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Return what looks like personal data in ``text``, in order; no two findings overlap.

    It is read as a person reads it, without the signs that nobody sees; ``names`` are masked, see :func:`_without`.
    """
    found: list[Finding] = []
    plain, places = _readable(text)
    taken = bytearray(len(plain))
    for kind, start, end in _candidates(_without(plain, names)):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(Finding(kind, squash(text[places[start] : places[end - 1] + 1]), places[start]))
    return tuple(sorted(found, key=lambda finding: finding.start))


def _readable(text: str) -> tuple[str, Sequence[int]]:
    """Return ``text`` as it is compared, its line ends as they are, and for each character its offset in ``text``."""
    if text.isascii():
        return text, range(len(text))
    plain: list[str] = []
    places: list[int] = []
    for offset, sign in enumerate(text):
        if sign in _ACCENTS and plain and len(composed := signs.compared(plain[-1] + sign)) == 1:
            plain[-1] = composed
            continue
        counts_as = sign if sign.isascii() else signs.compared(sign)
        plain.extend(counts_as)
        places.extend([offset] * len(counts_as))
    return "".join(plain), places


def _candidates(text: str) -> Iterator[tuple[PersonalDataKind, int, int]]:
    """Yield kind and offsets of all that fits a form, the surest forms first."""
    for match in _EMAIL.finditer(text):
        yield "email", *match.span()
    for match in _IBAN.finditer(text):
        if _is_iban(match[0]):
            yield "iban", *match.span()
    for pattern in (_PHONE, _PARTED_PHONE):
        for match in pattern.finditer(text):
            if _is_phone(match[0]):
                yield "phone", *match.span()
    for match in _CALLED.finditer(text):
        if 6 <= len(digits := re.sub(r"\D", "", match[1])) <= 15 and not digits.startswith(("0800", "0900")):
            yield "phone", *match.span(1)
    for match in _NINE.finditer(text):
        # Called one in the six words or so before it, it counts with a slip in it too; else it must pass the check.
        named = _CITIZEN_NUMBER.search(text[max(0, match.start() - 40) : match.start()])
        if named or (match[0].isdigit() and _is_bsn(match[0])):
            yield "bsn", *match.span()
    for match in _POSTCODE.finditer(text):
        if _is_postcode(match, text):
            yield "address", *match.span()
    for pattern in (_TITLED, _CUED, _INITIALLED):
        for match in pattern.finditer(text):
            start, end = match.span(match.lastindex or 0)
            if _is_person(text[start:end], text[end : end + 20]):
                yield "name", start, end


def _is_iban(printed: str) -> bool:
    """ISO 13616: the four signs in front go to the end, letters become numbers, and 97 leaves 1."""
    bare = re.sub(r"\s", "", printed)
    return 15 <= len(bare) <= 34 and int("".join(str(int(sign, 36)) for sign in bare[4:] + bare[:4])) % 97 == 1


def _is_phone(printed: str) -> bool:
    """Ten digits in the Netherlands, the 0 included; elsewhere nine to fifteen after the plus sign."""
    digits = re.sub(r"\D", "", printed.replace("(0)", ""))
    if printed.startswith("+") and not digits.startswith("31"):
        return 9 <= len(digits) <= 15
    national = re.sub(r"^(?:0031|31)", "0", digits) if printed.startswith(("+", "00")) else digits
    return len(national) == 10 and national[1] != "0" and not national.startswith(("0800", "0900"))


def _is_postcode(match: re.Match[str], text: str) -> bool:
    """In capitals; in small letters only right behind the digits with a place after them, or behind a street."""
    digits, space, letters = match.groups()
    if 1900 <= int(digits) <= 2099 and _LETTERS_AFTER_A_YEAR.fullmatch(letters.upper()):
        return False
    if letters.isupper():
        return "\n" not in space
    if _STREET.search(text[max(0, match.start() - 40) : match.start()]):
        return True
    return not space and not _UNITS.fullmatch(letters.lower()) and bool(_PLACE_AFTER.match(text[match.end() :][:3]))


def _is_bsn(digits: str) -> bool:
    """The test of eleven: the last digit counts negatively."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11 == 0 and int(digits) > 0


def _is_person(name: str, after: str) -> bool:
    """Return whether a name is that of a person and no school, street or sentence that begins alike."""
    parts = re.findall(r"[^\W\d_]{2,}", name)
    capitalised = [word for word in parts if word[0].isupper()]
    return (
        not _ORGANISED.search(name)
        and not _ORGANISATION_AFTER.match(after)
        and bool(capitalised)
        and not _NO_NAMES.fullmatch(capitalised[-1])
    )


def of_version(record: Record[DraftVersion], source: str, source_path: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield a warning per piece of personal data in a source, and in what people wrote about it.

    ``names`` are those of the institution and its schools, which are no persons though they may be called after one.
    """
    accepted = record.value.accepted_personal_data
    starts = [0, *(match.end() for match in _LINE_END.finditer(source))]
    for finding in find(source, names):
        if not _accepts(accepted, finding):
            line = bisect_right(starts, finding.start)
            column = finding.start - starts[line - 1] + 1
            where = "the site shows it on the source page and in the download of the source"
            mend = f"{_accept(finding, 'version.yml')}; else ask for a text without it"
            yield Problem(path=source_path, line=line, column=column, what=_what(finding, where), mend=mend)
    yield from of_record(record, names)


def of_record(
    record: Record[DraftVersion] | Record[Protocol] | Record[Institution], names: Iterable[str]
) -> Iterator[Problem]:
    """Yield a warning per piece of personal data in a YAML file; not for words that its source has as well."""
    document, accepted, masked = record.document, record.value.accepted_personal_data, tuple(names)
    for place, text in _written(document):
        for finding in find(text, masked):
            if not _accepts(accepted, finding):
                own = document.path.rsplit("/", 1)[-1]
                mend = f"leave it out; or {_accept(finding, own)}"
                yield document.problem(place, _what(finding, "the site may show what stands here"), mend)


def check(record: Record[DraftVersion] | Record[Protocol] | Record[Institution], source: str = "") -> Iterator[Problem]:
    """Yield a problem per acceptance of something that is not, or no longer, there, and per acceptance given twice."""
    document = record.document
    whole = _compared(source)
    written = [_compared(text) for _, text in _written(document)]
    seen: set[tuple[str, str]] = set()
    for index, each in enumerate(record.value.accepted_personal_data):
        place: Place = ("accepted_personal_data", index, "text")
        text = _compared(each.text)
        if text not in whole and not any(text in part for part in written):
            what = f"“{brief(each.text)}” is accepted as personal data, and occurs nowhere (any more)"
            yield document.problem(place, what, "remove it from 'accepted_personal_data', or copy the words exactly")
        if (each.kind, text) in seen:
            yield document.problem(place, f"“{brief(each.text)}” is accepted twice", "remove one")
        seen.add((each.kind, text))


def _what(finding: Finding, where: str) -> str:
    return f"warning: “{brief(finding.text)}” looks like {_LABELS[finding.kind]}; {where}"


def _accept(finding: Finding, file: str) -> str:
    entry = f"{{kind: {finding.kind}, text: '{_compared(finding.text).replace(chr(39), chr(39) * 2)}', reason: …}}"
    return f"if it may be published, add to 'accepted_personal_data' in {file}: {entry}"


def _accepts(accepted: Sequence[AcceptedPersonalData], finding: Finding) -> bool:
    text = _compared(finding.text)
    return any(each.kind == finding.kind and _compared(each.text) == text for each in accepted)


def _compared(text: str) -> str:
    return squash(signs.compared(text))


def _without(text: str, names: Iterable[str]) -> str:
    """Return ``text`` with each of ``names`` made unreadable, at the same length.

    Only as whole words, and of three letters or more: a school called ``Jan`` does not hide ``dhr. Jansen``.
    """
    telling = sorted({name for name in names if sum(map(str.isalpha, name)) > 2}, key=lambda name: (-len(name), name))
    if not telling:
        return text
    written = "|".join(r"\s+".join(map(re.escape, signs.compared(name).split())) for name in telling)
    return re.sub(rf"(?<!\w)(?:{written})(?!\w)", lambda found: "·" * len(found[0]), text)


_VERBATIM = ("num", "heading", "text", "quote")


def _written(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield every text that a person wrote in a file: not what is copied from the source, and not the acceptances."""
    for place, text in document.texts():
        copied = place[:1] == ("sections",) and place[-1] in _VERBATIM
        if not copied and place[:1] not in (("title",), ("accepted_personal_data",)) and place[-1:] != ("sha256",):
            yield place, text
