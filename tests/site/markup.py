"""What the tests read from a built page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def parse(path: Path) -> Element:
    """Return the document element of an HTML file."""
    return html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)


def find(root: Element, tag: str, name: str) -> Element:
    """Return the first ``tag`` that carries the class ``name``."""
    for element in root.iter(tag):
        if name in (element.get("class") or "").split():
            return element
    raise AssertionError(f"no <{tag} class={name!r}>")


def text(element: Element) -> str:
    """Return the words a reader sees, white space aside."""
    return re.sub(r"\s+", " ", "".join(_words(element))).strip()


def _words(element: Element) -> Iterator[str]:
    if element.tag not in ("script", "style", "template"):
        yield element.text or ""
        for child in element:
            yield from _words(child)
            yield child.tail or ""


def ids(element: Element) -> list[str]:
    """Return all anchors in document order."""
    return [name for part in element.iter() if (name := part.get("id"))]


def headings(element: Element) -> list[tuple[str, str | None, str]]:
    """Return level, anchor and words of each heading."""
    return [(part.tag, part.get("id"), text(part)) for part in element.iter() if part.tag in HEADINGS]


def links(element: Element) -> Iterator[str]:
    """Return every address an element points at, to follow or to load."""
    for part in element.iter():
        for attribute in ("href", "src", "action", "poster", "data"):
            if (address := part.get(attribute)) is not None:
                yield address
