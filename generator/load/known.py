"""Ids: which are safe, which are known, and which were probably meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from generator import schema
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.model import CodebookQuestion
from generator.yamlio import Document, Place, visible

Ids = tuple[str, ...] | None
"""Known ids; None where the file that lists them cannot be read, so that nothing is called unknown."""

# An address holds up to four ids, and some systems allow a path of 260 characters or a name of 255 bytes.
_LONGEST = 100
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids that versions may use; ``named`` tells for each role whether a text names it.

    ``sanctions`` are the norms that threaten, ``questions`` those of the codebook by id, each with its answers; None
    where they cannot be read.
    """

    roles: Ids
    named: Mapping[str, re.Pattern[str]]
    norms: Ids
    sanctions: frozenset[str] | None = None
    topics: Ids
    contexts: Ids
    actors: Ids = ()
    measures: Ids = ()
    questions: Mapping[str, CodebookQuestion] | None = None


class Entry(Protocol):
    """An entry of a list of the vocabulary."""

    @property
    def id(self) -> str:
        """What names it, in files and in addresses."""


def entries(document: Document, place: Place, listed: Sequence[Entry]) -> Iterator[Problem]:
    """Check that ids are safe and unlike, and that cues are regular expressions."""
    seen: dict[str, int] = {}
    for index, entry in enumerate(listed):
        at = (*place, index, "id")
        yield from safe_id(document, at, entry.id)
        if entry.id in seen:
            line = document.place((*place, seen[entry.id]))[0]
            what = f"the id '{visible(entry.id)}' is used twice (first on line {line})"
            yield document.problem(at, what, "give one of the two another id")
        seen.setdefault(entry.id, index)
        for number, cue in enumerate(getattr(entry, "cues", ())):
            if (wrong := no_pattern(cue)) is not None:
                what = f"the cue '{visible(cue)}' is not a regular expression ({wrong})"
                yield document.problem(
                    (*place, index, "cues", number), what, "mend it, or put a \\ before special signs"
                )


_FLAGS = "(?i) → (?i:…)"
"""What is wrong with an expression that is none among others, in no language, and how it is written there."""


@cache  # Python itself keeps 512 patterns, and a vocabulary has more cues: each reading would compile them all anew
def no_pattern(cue: str) -> str | None:
    """Return why a cue is no regular expression, by itself and among others; None where it is one."""
    try:
        re.compile(cue)
    except re.error as error:
        return error.msg
    # Cues are read together, and flags for all of an expression can stand nowhere but at its start.
    try:
        re.compile(f"(?:{cue})")
    except re.error:
        return _FLAGS
    return None


def is_safe(id_: str) -> bool:
    """Return whether an id may stand in an address and be the name of a folder."""
    return bool(re.fullmatch(schema.SLUG, id_)) and len(id_) <= _LONGEST and not _RESERVED.fullmatch(id_)


def safe_id(document: Document, place: Place, id_: str) -> Iterator[Problem]:
    """Check that an id is safe as the name of a folder and in an address, on every system."""
    mend = f"use lower-case letters a-z, digits and single hyphens, at most {_LONGEST} characters"
    if not re.fullmatch(schema.SLUG, id_) or len(id_) > _LONGEST:
        yield document.problem(place, f"the id '{brief(id_)}' cannot stand in an address", mend)
    elif reserved(id_):
        yield document.problem(place, f"'{id_}' cannot be the name of a folder on Windows", "choose another id")


def reserved(name: str) -> bool:
    """Return whether Windows keeps ``name`` (without its ending) for a device."""
    return bool(_RESERVED.fullmatch(name.lower()))


def known_ids(
    document: Document, place: Place, ids: Sequence[str], known: Ids, noun: str, where: str
) -> Iterator[Problem]:
    """Check a list of ids: each known, none twice."""
    for index, id_ in enumerate(ids):
        yield from known_id(document, (*place, index), id_, known, noun, where)
    yield from twice(document, place, ids)


def known_id(document: Document, place: Place, id_: str, known: Ids, noun: str, where: str) -> Iterator[Problem]:
    """Check one id; ``noun`` and ``where`` say what it is and which file lists it."""
    if known is None or id_ in known:
        return
    meant = schema.closest(id_, known)
    mend = f"did you mean '{meant}'?" if meant else f"choose one from {where}, or add it there"
    yield document.problem(place, f"unknown {noun} '{brief(id_)}'", mend)


def twice(document: Document, place: Place, ids: Sequence[str]) -> Iterator[Problem]:
    """Check that no id stands twice in a list."""
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield document.problem((*place, index), f"'{visible(id_)}' stands twice in this list", "remove one")
