"""No page asks more of a reader than it may before anything is done on it: elements, and bytes with styles and scripts.

Here the pages of made institutions, of as many texts as a page shows in full and of more; ``tests/site/test_weight.py``
weighs the real ones with their frame.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from firstload import BYTES, ELEMENTS, elements
from invented import corpora

from generator import load
from generator.book import parts
from generator.book.book import Book
from generator.pages.page import Page
from generator.pages.render import render
from generator.pages.weights import FRAME

THEME = 27_000
"""What the style sheets of the theme and the scripts of the frame take; a test of the site weighs all."""


@pytest.fixture(scope="module", params=[4, parts.FEW, 20], ids="{} texts".format)
def pages(request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, ...]:
    folder = tmp_path_factory.mktemp("made") / "protocols"
    corpora.write(folder, root / "protocols", request.param)
    return tuple(render(Book(load.load(folder))))


@pytest.mark.long
def test_no_page_of_made_institutions_has_more_elements_than_a_page_may(pages: tuple[Page, ...]) -> None:
    found = {page.path: elements(page.body) for page in pages}
    assert not {path: count for path, count in found.items() if count > ELEMENTS - FRAME}


@pytest.mark.long
def test_no_page_of_made_institutions_has_more_bytes_than_a_page_may(pages: tuple[Page, ...], root: Path) -> None:
    weighed = {page.path: sum(weight(page.body, root)) for page in pages}
    assert not {path: size for path, size in weighed.items() if size > BYTES - THEME}


def weight(body: str, root: Path) -> Iterator[int]:
    yield packed(body.encode())
    named = re.findall(r'(?:src|href)="(?:\.{1,2}/)*(assets/[^"]+\.(?:js|css))"', body)
    for path in (*named, "assets/material.css", "assets/protocolwijzer.css", "assets/protocolwijzer.js"):
        yield asset(root / "docs" / path)


@cache
def asset(path: Path) -> int:
    return packed(path.read_bytes())


def packed(content: bytes) -> int:
    return len(gzip.compress(content, 6))
