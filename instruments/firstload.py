"""What a page asks of a reader before anything is done on it: ``python instruments/firstload.py SITE [ROOT]``.

Prints of each kind of page how many there are, the most elements that one has, and the most kB at first load, with the
page of each. ``SITE`` is a built site, ``ROOT`` the data it was built from. What scripts draw is not in it:
``benchmarks/scale.py`` opens the pages in a browser.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from generator.book.book import Book
from generator.load import load
from generator.pages.render import planned

ELEMENTS = 1_500
"""The most elements that a page may have before anything is done on it."""
BYTES = 90_000
"""The most bytes, gzipped, that it may take then, its style sheets and scripts included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """A page at first load: its address, elements, and bytes of it and of the styles and scripts it names, gzipped."""

    address: str
    elements: int
    page: int
    assets: int

    @property
    def bytes(self) -> int:
        """Of all together."""
        return self.page + self.assets


@dataclass
class _Elements(HTMLParser):
    """Counts what a document holds: as in a browser, what stands in a template element is no part of it."""

    count: int = 0
    assets: list[str] = field(default_factory=list)
    _inside: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count += not self._inside
        self._inside += tag == "template"
        named = dict(attrs)
        if tag == "link" and named.get("rel") == "stylesheet" and named.get("href"):
            self.assets.append(str(named["href"]))
        if tag == "script" and named.get("src"):
            self.assets.append(str(named["src"]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._inside -= tag == "template"


def elements(html: str) -> int:
    """Return how many elements a document, or a part of one, has."""
    return _read(html).count


def first_load(site: Path, address: str) -> Load:
    """Return what the page at ``address``, relative to the root of ``site``, asks at first load."""
    file = site / address / "index.html"
    content = file.read_bytes()
    found = _read(content.decode())
    assets = {(file.parent / path.partition("?")[0]).resolve() for path in found.assets}
    return Load(
        address=address,
        elements=found.count,
        page=len(gzip.compress(content, 6)),
        assets=sum(map(_packed, assets)),
    )


def by_kind(site: Path, book: Book) -> Mapping[str, tuple[Load, ...]]:
    """Return all generated pages of a site by their kind."""
    found: dict[str, list[Load]] = {}
    for page in planned(book):
        found.setdefault(page.kind, []).append(first_load(site, page.path))
    return {kind: tuple(loads) for kind, loads in found.items()}


def table(found: Mapping[str, Iterable[Load]]) -> Iterator[str]:
    """Yield a line per kind, the one with the largest page first."""
    yield f"{'kind':<18}{'pages':>7}{'elements':>10}{'over':>6}{'kB':>7}{'over':>6}  largest"
    kinds = {kind: tuple(loads) for kind, loads in found.items()}
    for kind, loads in sorted(kinds.items(), key=lambda item: -max(each.elements for each in item[1])):
        largest = max(loads, key=lambda each: each.elements)
        heaviest = max(loads, key=lambda each: each.bytes)
        yield (
            f"{kind:<18}{len(loads):>7}{largest.elements:>10,}{sum(each.elements > ELEMENTS for each in loads):>6}"
            f"{heaviest.bytes / 1e3:>7.1f}{sum(each.bytes > BYTES for each in loads):>6}  {largest.address}"
            + (f" · {heaviest.address}" if heaviest is not largest else "")
        )


def _read(html: str) -> _Elements:
    found = _Elements()
    found.feed(html)
    found.close()
    return found


@cache
def _packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


if __name__ == "__main__":
    root = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("protocols")
    print("\n".join(table(by_kind(Path(sys.argv[1]), Book(load(root))))))
