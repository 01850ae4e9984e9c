"""Personal data in texts that the site publishes: found by their form, told as warnings unless a person accepted them.

The forms are chosen to be right rather than complete: :mod:`.people` has those of names, :mod:`.contacts` the rest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.ground import signs
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.text import brief, squash
from generator.load import contacts, people, profiles
from generator.load.files import Record
from generator.model import AcceptedPersonalData, DraftVersion, Institution, PersonalDataKind, Protocol
from generator.yamlio import Document, Place


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that looks like personal data; ``text`` with single spaces, ``start`` an offset from 0."""

    kind: PersonalDataKind
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    """The same, with its place in the text as it is read, and of an ``account`` how that is called.

    The kind is None where it is told as nothing, and no part of it as something else.
    """

    kind: PersonalDataKind | None
    start: int
    end: int
    account: str = ""


_LABELS: dict[PersonalDataKind, str] = {
    "email": "an e-mail address",
    "phone": "a telephone number",
    "name": "the name of a person",
    "iban": "a bank account",
    "bsn": "a citizen service number (BSN)",
    "address": "a postcode, so an address",
    "handle": "the account of a person on social media",
    "birth": "a day of birth",
}

_LINE_END = expression(r"\r\n|\n|\r")
_STRETCH = expression(r"[\x00-\x7f]+|[^\x00-\x7f]")
_ACCENTS = frozenset(map(chr, range(0x300, 0x370)))


def find(text: str, names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Return what looks like personal data in ``text``, in order; no two findings overlap.

    It is read as a person reads it, without the signs that nobody sees; ``names`` are nobody's, see :mod:`.people`.
    """
    candidates = _candidates(text)
    return tuple(sorted(_told(text, candidates, tuple(names)), key=lambda each: each.start)) if candidates else ()


@lru_cache(maxsize=4096)  # four in five texts of a file are ids of the vocabulary, or stand in it or another before
def _candidates(text: str) -> tuple[_Candidate, ...]:
    """Return what may be personal data in ``text`` by its form, whoever it is of, the surest forms first."""
    plain, _ = _readable(text)
    return (
        *(_Candidate(*each) for each in contacts.find(plain)),
        *(_Candidate("birth", *place) for place in profiles.born(plain)),
        *(_Candidate("handle", start, end, account) for account, start, end in profiles.accounts(plain)),
        *(_Candidate("name", *place) for place in people.find(plain)),
    )


def _told(text: str, candidates: Sequence[_Candidate], names: Sequence[str]) -> Iterator[Finding]:
    """Yield the candidates that are of no one called by ``names``, none of them where a surer one stands."""
    plain, places = _readable(text)
    hidden = people.places(plain, names)
    taken = bytearray(len(plain))
    for each in candidates:
        start, end = each.start, each.end
        if each.kind == "handle" and profiles.called_after(each.account, names):
            continue
        if each.kind == "name" and any(first <= start and end <= last for first, last in hidden):
            continue
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            if each.kind is not None:
                yield Finding(each.kind, squash(text[places[start] : places[end - 1] + 1]), places[start])


def _readable(text: str) -> tuple[str, Sequence[int]]:
    """Return ``text`` as it is compared, its line ends as they are, and for each character its offset in ``text``."""
    if text.isascii():
        return text, range(len(text))
    plain: list[str] = []
    places: list[int] = []
    for stretch in _STRETCH.finditer(text):
        offset, sign = stretch.start(), stretch[0]
        if sign.isascii():
            plain.extend(sign)
            places.extend(range(offset, stretch.end()))
            continue
        if sign in _ACCENTS and plain and len(composed := signs.compared(plain[-1] + sign)) == 1:
            plain[-1] = composed
            continue
        counts_as = signs.compared(sign)
        plain.extend(counts_as)
        places.extend([offset] * len(counts_as))
    return "".join(plain), places


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
            where = "the site shows it wherever it quotes these words, in its data and its search, and with the source"
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
    document, accepted = record.document, record.value.accepted_personal_data
    if not accepted:
        return
    whole = _compared(source)
    written = [_compared(text) for _, text in _written(document)]
    seen: set[tuple[str, str]] = set()
    for index, each in enumerate(accepted):
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


_VERBATIM = ("num", "heading", "text", "quote")


def _written(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield every text that a person wrote in a file: not what is copied from the source, and not the acceptances."""
    for place, text in document.texts():
        copied = place[:1] == ("sections",) and place[-1] in _VERBATIM
        if not copied and place[:1] not in (("title",), ("accepted_personal_data",)) and place[-1:] != ("sha256",):
            yield place, text
