"""Atom feeds (RFC 4287): new versions and what changed in them, one feed for all and one per institution.

An entry must say when it was updated, and a feed too. The date the text carries serves, else the day the source was
taken in. A version of which neither is known is left out, and an institution with nothing but such versions has no
feed: a date of our own would be an invention. Nothing depends on when or where the site is built.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from generator import addresses
from generator.book import revisions, wording
from generator.book.atlas import Atlas
from generator.model import Edition

ALL = "feeds/alles.atom"

_NAMESPACE = uuid.UUID("5f0c1c53-6f6b-5b0e-9c55-3f1f6d5b7a10")
_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 100
_LEFT_OUT = "Versies zonder datum staan niet in deze feed: wij verzinnen geen datum."


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that exists: its name for readers, its path, and how many versions are in it."""

    name: str
    path: str
    count: int


def path(institution_id: str) -> str:
    """Return where the feed of an institution is published."""
    return f"feeds/{institution_id}.atom"


def dated(edition: Edition) -> datetime.date | None:
    """Return the day a version counts as updated: the date it carries, else the day its source was taken in."""
    return edition.version.date or edition.version.source.retrieved


def listed(atlas: Atlas) -> tuple[Feed, ...]:
    """Return the feeds that exist, that for all first."""
    return tuple(Feed(name=name, path=where, count=len(editions)) for name, where, editions in _feeds(atlas))


def files(atlas: Atlas) -> dict[str, bytes]:
    """Return every feed: site-relative path → content."""
    return {where: _document(atlas, name, where, editions) for name, where, editions in _feeds(atlas)}


def _feeds(atlas: Atlas) -> Iterator[tuple[str, str, list[Edition]]]:
    every = _newest_first([edition for edition in atlas.corpus.editions if dated(edition)])
    if every:
        yield "Alle instellingen", ALL, every
    for institution in atlas.corpus.institutions:
        own = [edition for edition in every if edition.institution is institution]
        if own:
            yield institution.name, path(institution.id), own


def _newest_first(editions: list[Edition]) -> list[Edition]:
    return sorted(editions, key=lambda edition: (-(dated(edition) or datetime.date.min).toordinal(), edition.locator))


def _document(atlas: Atlas, name: str, where: str, editions: list[Edition]) -> bytes:
    root = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": "nl"})
    _add(root, "id", _id(where))
    _add(root, "title", f"Protocolwijzer: {name}")
    _add(root, "subtitle", _LEFT_OUT)
    _add(root, "updated", _instant(editions[0]))
    _add(_add(root, "author"), "name", "Protocolwijzer")
    _add(root, "link", rel="self", type="application/atom+xml", href=where.rsplit("/", 1)[-1])
    _add(root, "link", rel="alternate", type="text/html", href=f"../{addresses.CHANGES}/")
    for edition in editions[:_MOST]:
        _entry(root, atlas, edition)
    ElementTree.indent(root, " ")
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _entry(root: ElementTree.Element, atlas: Atlas, edition: Edition) -> None:
    found = atlas.revision_to(edition)
    where = addresses.revision(edition) if found else addresses.edition(edition)
    concept = edition.version.status == "concept"
    entry = _add(root, "entry")
    _add(entry, "id", _id(edition.locator))
    title = f"{edition.institution.name}: {edition.protocol.title} ({wording.edition_name(edition)})"
    _add(entry, "title", f"Concept, niet vastgesteld: {title}" if concept else title)
    _add(entry, "updated", _instant(edition))
    _add(entry, "link", rel="alternate", type="text/html", href=f"../{where}/")
    summary = revisions.sentence(found) if found else "De eerste tekst van dit protocol die wij kennen."
    _add(entry, "summary", summary)


def _id(name: str) -> str:
    return uuid.uuid5(_NAMESPACE, name).urn


def _instant(edition: Edition) -> str:
    day = dated(edition)
    assert day is not None  # only dated editions come here
    return f"{day.isoformat()}T00:00:00Z"


def _add(parent: ElementTree.Element, tag: str, text: str | None = None, **attributes: str) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag, attributes)
    element.text = text
    return element
