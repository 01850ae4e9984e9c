"""What the tests read from a built page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import trees

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def parse(path: Path) -> Element:
    """Return the document element of an HTML file."""
    return trees.document(path.read_text(encoding="utf-8"))


def errors(path: Path) -> list[str]:
    """Return a line per error of the HTML of a file, and one where :func:`parse` reads it as browsers do not."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(path.read_text(encoding="utf-8"))
    found = [f"{place}: {code}" for place, code, _ in parser.errors]
    for ours, theirs in zip_longest(trees.seen(parse(path)), trees.seen(root)):
        if ours != theirs:
            return [*found, f"{ours} is {theirs}"]
    return found


class Trees(Mapping[str, Element]):
    """HTML files by their path in a folder; each is parsed when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths = dict.fromkeys(path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.html")))
        self._parsed: dict[str, Element] = {}

    def __getitem__(self, path: str) -> Element:
        if path not in self._parsed:
            self._parsed[path] = parse(self._folder / path)
        return self._parsed[path]

    def __contains__(self, path: object) -> bool:
        return path in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def errors(self, path: str) -> list[str]:
        """Return what the parser had to mend."""
        return errors(self._folder / path)


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


def resolve(path: str, address: str) -> str:
    """Return the file a browser asks a plain web server for, given the page it stands on."""
    target, _ = urldefrag(address)
    target = unquote(urlsplit(target).path)
    if not target:
        return path
    if target.startswith("/"):
        folders: list[str] = []
    else:
        folders = path.split("/")[:-1]
    for part in target.split("/"):
        if part == "..":
            folders.pop()
        elif part not in ("", "."):
            folders.append(part)
    is_folder = target.endswith(("/", "/.", "/..")) or target in (".", "..")
    return "/".join([*folders, "index.html"] if is_folder else folders)


def dead(site: Path, pages: Trees) -> list[str]:
    """Return the links of the ``pages`` of a site that lead to no file of it, or to no anchor; each after its page."""
    anchors = {path: set(ids(tree)) for path, tree in pages.items()}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    found = []
    for path, tree in pages.items():
        for address in links(tree):
            if path == "404.html" and address.endswith(("assets/wortel.css", "assets/wortel.js")):
                continue  # asked for in every folder above it, until one has it
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = resolve(path, address)
            anchor = unquote(parts.fragment)
            if target not in files or (anchor and anchor not in anchors[target]):
                found.append(f"{path}: {address}")
    return found
