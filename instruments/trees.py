"""A page as a tree, read by libxml2: in a thirtieth of the time that html5lib takes, which reads it as browsers do.

Both give the same tree of a page without errors; ``tests/site/test_build.py`` holds every page of the site to that.
What may have errors (words of somebody who means harm) is read by html5lib.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from lxml import etree

_SVG = "{http://www.w3.org/2000/svg}"
_SWITCHES = frozenset({"async", "checked", "defer", "disabled", "hidden", "multiple", "open", "readonly", "reversed"})
"""Attributes that say all by being there."""


def document(content: str) -> Element:
    """Return the document element of a page."""
    parser = etree.HTMLParser(remove_comments=True, encoding="utf-8", huge_tree=True)
    root: Element = etree.fromstring(content.encode(), parser)
    for drawing in [*root.iter("svg")]:
        for element in drawing.iter():
            if not element.tag.startswith(_SVG):  # a drawing may stand in a drawing
                element.tag = f"{_SVG}{element.tag}"
    return root


def fragment(body: str) -> Element:
    """Return an element that holds what a page has between its head and its foot."""
    inner = document(f"<!doctype html><html><head><title></title></head><body>{body}</body></html>").find("body")
    assert inner is not None
    return inner


def whole(bodies: Mapping[str, str], path: str) -> Element:
    """Return the same of a page and the parts that it goes on in, from what each page has there by its address."""
    parts = [path, *(f"{path}/deel-{number}" for number in range(1, len(bodies)))]
    return fragment("".join(body for part in parts if (body := bodies.get(part))))


def seen(root: Element) -> Iterator[tuple[object, ...]]:
    """Yield each element in order as both readers see it: name, attributes, the words in it and those behind it.

    libxml2 writes the names of SVG small and gives an attribute without value its own name as value; what lies between
    the elements of a page on lines of their own, the two hand to other elements.
    """
    for element in root.iter():
        if isinstance(element.tag, str):
            attributes = {
                str(name).lower(): "" if name in _SWITCHES and value == name else value
                for name, value in element.attrib.items()
                if "xmlns" not in str(name)
            }
            yield element.tag.lower(), attributes, _words(element.text), _words(element.tail)


def _words(text: str | None) -> str:
    return "" if not text or (text.isspace() and "\n" in text) else text
