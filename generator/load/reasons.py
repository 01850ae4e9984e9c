"""What lines with each reason look like: which say nothing else, and which say too much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.ground.sentences import ends_sentence
from generator.language import words
from generator.load import tells
from generator.load.tells import Tell
from generator.model import Artefact

_read = words.patterns.furniture
_dated = words.patterns.ingest.dated
_contact = words.patterns.ingest.contact


def _any(*patterns: str) -> re.Pattern[str]:
    return expression("|".join(patterns), re.IGNORECASE)


_OF_VERSIONS = _any(rf"\b(?:{_read.VERSION})\b", _dated.VERSION, rf"(?<!\w)(?:{_read.DATE})(?!\w)")
_OF_DECISIONS = _any(_dated.ADOPTION, _dated.BODY, rf"(?<!\w)(?:{_read.DATE})(?!\w)")
_OF_CONTACTS = _any(
    rf"^\s*(?:{_read.CONTACT})\b",
    _contact.POSTCODE,
    _contact.TELEPHONE,
    _contact.BOX,
    _contact.REGISTERED,
    r"\S@\S",
    r"\bwww\.",
)
_STREET = expression(_contact.STREET)
_OF_WEBSITES = _any(words.patterns.ingest.website.STRONG, words.patterns.ingest.website.WEAK)
_ADOPTER = expression(_dated.ADOPTER, re.IGNORECASE)
_HOLDING = expression(_dated.HOLDING, re.IGNORECASE)
_MEETING = expression(_read.MEETING, re.IGNORECASE)
_WORD = expression(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)*")
_JOINING = frozenset(_read.JOINING.split())
_OWN = {reason: frozenset(own.split()) for reason, own in _read.OWN.items()}
_PATTERNS = {
    "version-line": (_ADOPTER, _OF_VERSIONS, _OF_DECISIONS),
    "adoption-line": (_HOLDING, _ADOPTER, _OF_DECISIONS, _MEETING),
    "contact-block": (_OF_CONTACTS, _STREET),
}
# A name, a street, a body that decides has fewer words, or a capital for each that is no joining one.
_LONG = 4
_LINKING = frozenset(_read.LINKING.split())


@dataclass(frozen=True, slots=True)
class Line:
    """What an artefact takes of one line: its number, its first column (from 1), its words."""

    number: int
    column: int
    text: str


def misshapen(artefact: Artefact, taken: Sequence[Line]) -> tuple[Line, str] | None:
    """Return the line that is not what its reason says, and why; :mod:`pagelines` and :mod:`notes` see to the rest."""
    whole = " ".join(line.text for line in taken)
    if artefact.reason == "link-target":
        odd = next((line for number, line in enumerate(taken) if not _is_link(taken, number)), None)
        return None if odd is None else (odd, "and holds more than an address")
    if artefact.reason == "version-line" and not _OF_VERSIONS.search(whole):
        return taken[0], "and names no version and no day"
    if artefact.reason == "adoption-line" and not _OF_DECISIONS.search(whole):
        return taken[0], "and names no decision, no body and no day"
    if artefact.reason == "contact-block" and not any(_of_contacts(line.text) for line in taken):
        return taken[0], "and holds no address, no number and no word for contact"
    return None


def _of_contacts(text: str) -> bool:
    return bool(_OF_CONTACTS.search(text) or _STREET.search(text))


def _is_link(taken: Sequence[Line], number: int) -> bool:
    """Whether a line is an address with at most a mark or a word such as "bron" beside it, or the rest of one."""
    text = taken[number].text
    bare = tells.without_addresses(text)
    rest = [word for word in re.findall(r"[^\W\d_]+", bare) if word.lower() not in _LINKING]
    wrapped = (
        number > 0 and " " not in text and len(rest) == len(re.findall(r"\w+", bare)) and re.search(r"[/.?=&_%-]", text)
    )
    return bool(wrapped) or (bare != text and not rest)


def expected(artefact: Artefact, tell: Tell) -> bool:
    """Whether a tell is what such lines are for."""
    return tell.what == "a date" and artefact.reason in ("version-line", "adoption-line")


def own_words(artefact: Artefact, text: str) -> bool:
    """Whether a sentence or line says what lines with this reason say, and nothing that such lines do not."""
    if artefact.reason == "website-junk":
        return bool(_OF_WEBSITES.fullmatch(text))
    if artefact.reason == "contact-block" and not _of_contacts(text):
        return False
    if artefact.reason in ("version-line", "adoption-line") and not _named(artefact, text):
        return False
    return artefact.reason in _PATTERNS and not _strange(artefact, text)


def _strange(artefact: Artefact, text: str) -> bool:
    """Whether a sentence or a longer line holds a word that is not of its reason."""
    bare = tells.without_addresses(text)
    if not (ends_sentence(text) and len(_WORD.findall(bare)) > 1) and len(_WORD.findall(bare)) < _LONG:
        return False
    return _says_more(artefact, bare)


def no_contact(artefact: Artefact, text: str) -> bool:
    """Whether a line of a contact block holds no part of an address, and a word that is no name."""
    return not _of_contacts(text) and _says_more(artefact, text)


def _says_more(artefact: Artefact, bare: str) -> bool:
    """Whether a line holds a word in small letters that is not of its reason; names are written with capitals."""
    for pattern in _PATTERNS[artefact.reason]:
        bare = pattern.sub(" ", bare)
    known = _JOINING | _OWN[artefact.reason]
    return any(word[0].islower() and word not in known for word in _WORD.findall(bare))


def _named(artefact: Artefact, text: str) -> bool:
    return bool((_OF_VERSIONS if artefact.reason == "version-line" else _OF_DECISIONS).search(text))
