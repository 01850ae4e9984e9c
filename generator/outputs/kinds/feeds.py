"""Atom feeds (RFC 4287): new versions and what changed in them, one feed for all and one per institution."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from functools import partial
from xml.etree import ElementTree

from generator import addresses
from generator.addresses import Address
from generator.book import headline, outsideviews, ruling, wording
from generator.book.book import Book, lasting
from generator.book.danglingnotes import Dangles
from generator.book.news import Feed, dated, feeds
from generator.book.outsideviews import OutsideView
from generator.language import words
from generator.model import Edition
from generator.outputs.output import Family, Making

_NAMESPACE = uuid.UUID("5f0c1c53-6f6b-5b0e-9c55-3f1f6d5b7a10")
_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 100

_say = words.phrases.outputs.feeds


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    for feed in feeds(book):
        yield feed.path, partial(_document, book, feed)


def _document(book: Book, feed: Feed) -> bytes:
    root = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": words.CODE})
    _add(root, "id", _id(feed.path))
    _add(root, "title", _say.NAME.format(site=words.phrases.site.NAME, feed=feed.name))
    _add(root, "subtitle", _say.LEFT_OUT)
    _add(root, "updated", _instant(feed.editions[0]))
    _add(_add(root, "author"), "name", words.phrases.site.NAME)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.path.rsplit("/", 1)[-1])
    _add(root, "link", rel="alternate", type="text/html", href=f"../{addresses.CHANGES}/")
    for edition in feed.editions[:_MOST]:
        _entry(root, book, edition)
    ElementTree.indent(root, " ")
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _entry(root: ElementTree.Element, book: Book, edition: Edition) -> None:
    revised = book.revised.get(edition)
    where = addresses.revision(edition) if revised else addresses.edition(edition)
    concept = edition.version.status == "concept"
    entry = _add(root, "entry")
    _add(entry, "id", _id(edition.locator))
    title = _say.TITLE.format(
        institution=edition.institution.name, title=edition.protocol.title, version=wording.edition_name(edition)
    )
    _add(entry, "title", _say.CONCEPT.format(title=title) if concept else title)
    _add(entry, "updated", _instant(edition))
    _add(entry, "link", rel="alternate", type="text/html", href=f"../{where}/")
    summary, content = book.once(_said, *revised) if revised else (_say.FIRST, "")
    _add(entry, "summary", summary)
    if content:
        _add(entry, "content", content, type="text")


@lasting
def _said(book: Book, old: Edition, new: Edition) -> tuple[str, str]:
    """Return in one sentence what changed, and with it what is worth telling; that is empty where nothing else is."""
    found = book.revision(old, new)
    summary = headline.summary(found)
    rules, views = list(ruling.lines(found)), outsideviews.views(found)
    lines = ["", f"{words.phrases.ruling.HEADING}:", *rules] if rules else []
    lines += ["", *_told(views)] if views else []
    dangling = list(dict.fromkeys(Dangles(found).said(found.dangling)))
    lines += ["", *dangling] if dangling else []
    return summary, "\n".join((summary, *lines)) if lines else ""


def _told(views: Sequence[OutsideView]) -> Iterator[str]:
    """Yield what differs outside the provisions, a line for each change."""
    yield f"{words.phrases.revisions.OUTSIDE}:"
    for change in views:
        old, new = (
            "".join(span.text for span in change.spans if span.operation in ("equal", side)).replace("\n", " / ")
            for side in ("delete", "insert")
        )
        yield _say.OUTSIDE.format(
            name=change.name, kind=change.kind, label=change.label,
            old=_say.QUOTED.format(text=old) if old else _say.ABSENT,
            new=_say.QUOTED.format(text=new) if new else _say.ABSENT,
        )  # fmt: skip


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


OUTPUT = Family(types={"atom": "application/atom+xml; charset=utf-8"}, write=_files, folder="feeds/")
