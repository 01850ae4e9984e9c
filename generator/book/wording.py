"""The Dutch words around the quoted text: dates, versions, citations, counts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from generator.ground import eid, spans
from generator.ground.text import MONTHS
from generator.model import Edition, Passage, Version

NOT_STATED = "niet vermeld"
NOT_REGULATED = "Niet geregeld"
SILENCE = "Deze tekst zegt hier niets over. Dat betekent niet dat het mag."
SILENCE_FOR_ROLE = "Deze tekst zegt hier niets over tegen deze rol."

_STATUS = {
    None: NOT_STATED,
    "concept": "concept: niet vastgesteld",
    "vastgesteld": "vastgesteld",
    "vervallen": "vervallen",
}


def date(day: datetime.date | None) -> str:
    """Return ``25 mei 2018``, or that the text states none."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else NOT_STATED


def status(version: Version) -> str:
    """Return what is known of the standing of a version."""
    return _STATUS[version.status]


def version_name(version: Version, count: int) -> str:
    """Return how a version is called on the site; ``count`` is the number of versions of its protocol."""
    if version.status == "concept":
        return f"concept {version.id.removeprefix('concept').strip('-')}".strip()
    if version.date:
        return date(version.date)
    return f"ongedateerd, versie {version.id.removeprefix('v')}" if count > 1 else "ongedateerd"


def edition_name(edition: Edition) -> str:
    """Return :func:`version_name` for an edition."""
    return version_name(edition.version, len(edition.protocol.versions))


def plural(count: int, one: str, many: str) -> str:
    """Return ``1 bepaling`` or ``2 bepalingen``."""
    return f"{count} {one if count == 1 else many}"


def enumeration(words: Sequence[str], last: str = "en") -> str:
    """Return ``a, b en c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def number(passage: Passage) -> str:
    """Return the short name of a provision inside its section: ``art. B.6``, ``alinea 2``, ``art. 7, punt 3``."""
    provision = passage.provision
    ordinal = provision.eid.rsplit("_", 1)[-1]
    clean = eid.clean_num(provision.num or "").replace("-", ".")
    if provision.kind == "item":
        siblings = passage.parents[-1].items if passage.parents else passage.section.provisions
        position = [item.eid for item in siblings if item.kind == "item"].index(provision.eid) + 1
        own = f"onder {clean}" if clean else f"punt {position}"
        if not passage.parents:
            return own
        above = replace(passage, parents=passage.parents[:-1], provision=passage.parents[-1])
        return f"{number(above)}, {own}"
    if provision.kind == "paragraph":
        return f"alinea {ordinal}"
    marker = eid.clean_num(passage.section.num or "").upper()
    return f"art. {marker}.{clean}" if marker else f"art. {clean or ordinal}"


def section_name(passage: Passage) -> str:
    """Return the printed heading of the section, or ``inleiding`` for the words before the first heading."""
    section = passage.section
    return " ".join(part for part in (section.num, section.heading) if part) or "inleiding"


def place_in_text(passage: Passage) -> str:
    """Return the name of a provision that is unique in its version; a lettered section is part of the number."""
    if passage.section.num and passage.provision.kind != "paragraph":
        return number(passage)
    return f"{section_name(passage)}, {number(passage)}"


def citation(passage: Passage) -> str:
    """Return the ready citation: ``CSG Calvijn, Protocol Social Media (ongedateerd, versie 2), art. B.6``."""
    version = version_name(passage.version, len(passage.protocol.versions))
    return f"{passage.institution.name}, {passage.protocol.title} ({version}), {place_in_text(passage)}"


def source_lines(lines: str) -> str:
    """Return ``regel 78`` or ``regels 78–81 en 83`` for a locator."""
    found = spans.parse(lines)
    shown = [f"{span.first}" if span.first == span.last else f"{span.first}–{span.last}" for span in found]
    word = "regel" if len(found) == 1 and found[0].first == found[0].last else "regels"
    return f"{word} {enumeration(shown)}"
