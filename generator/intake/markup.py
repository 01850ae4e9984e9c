"""XML parts of packed documents → elements with short names, without anything that XML can do besides.

XML goes through expat, which stops at the first ``<!DOCTYPE``: without it there are no entities, so nothing can grow or
be fetched. Names come out as ``prefix:local`` by a table of namespaces; of another namespace the prefix is ``?``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

__all__ = ["DamagedError", "DoctypeError", "Element", "TooLargeError", "descend", "parse"]

_CHUNK = 65_536  # how much of a part is in memory unparsed
MOST_DEPTH = 400
"""Word nests a cell in a table in a cell some five deep, each of them six elements; Python itself stops near 1,000."""
MOST_ELEMENTS = 600_000
"""Some 1,000 pages of Word."""


class DoctypeError(Exception):
    """The XML declares a document type."""


class DamagedError(Exception):
    """The XML is not well formed."""


class TooLargeError(Exception):
    """The XML is deeper, or has more elements, than any text."""


def parse(part: IO[bytes], prefixes: Mapping[str, str]) -> Element:
    """Return the root of a part; ``prefixes`` has the prefix of each namespace.

    Raises ``DoctypeError``, ``DamagedError`` and ``TooLargeError``.
    """
    known: dict[str, str] = {}
    builder = TreeBuilder()
    depth = count = 0

    def short(name: str) -> str:
        found = known.get(name)
        if found is None:
            space, _, local = name.rpartition(" ")
            found = known[name] = f"{prefixes.get(space, '?')}:{local}" if space else local
        return found

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > MOST_DEPTH or count > MOST_ELEMENTS:
            raise TooLargeError
        builder.start(short(name), {short(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(short(name))

    def doctype(*_: object) -> None:
        raise DoctypeError

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise DamagedError from None
    return builder.close()


def descend(element: Element, *path: str) -> Element | None:
    """Return the first child of the first child …, by their names, or None."""
    found: Element | None = element
    for name in path:
        found = next((child for child in found if child.tag == name), None) if found is not None else None
    return found


def every(element: Element, *names: str) -> Iterator[Element]:
    """Yield every element below ``element`` with one of ``names``, in order."""
    wanted = frozenset(names)
    return (each for each in element.iter() if each.tag in wanted)
