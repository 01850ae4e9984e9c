"""No page asks more of a reader than it may before anything is done on it: elements, and bytes with styles and scripts.

Here the pages of made institutions, of as many texts as a page shows in full and of more; ``tests/site/test_weight.py``
weighs the real ones with their frame.
"""

from __future__ import annotations

import gzip
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from firstload import BYTES, ELEMENTS, elements
from heavytexts import articles, corpus, statement
from invented import corpora

from generator import load
from generator.book import parts
from generator.book.book import Book
from generator.pages.page import Page
from generator.pages.render import planned, render
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


@pytest.fixture(scope="module")
def long_text(tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, ...]:
    """The pages of two texts of the same 300 provisions without a heading."""
    folder = corpus(tmp_path_factory.mktemp("long"), articles(300), lambda text: [statement(text)])
    for file in (shutil.copytree(folder / "voorbeeldschool", folder / "andere-school")).rglob("*.yml"):
        file.write_text(re.sub("[Vv]oorbeeld(school)?", "andere-school", file.read_text("utf-8")), encoding="utf-8")
    return tuple(page.made() for page in planned(Book(load.load(folder))) if page.kind in MENDED)


MENDED = {"lineage", "pair", "school-role", "source", "version"}
"""The kinds of pages that go on in parts wherever a text is long, in the middle of a section too."""


def test_no_page_of_a_text_with_one_long_section_is_larger_than_a_page_may_be(
    long_text: tuple[Page, ...], root: Path
) -> None:
    assert not {page.path: elements(page.body) for page in long_text if elements(page.body) > ELEMENTS - FRAME}
    weighed = {page.path: sum(weight(page.body, root)) for page in long_text}
    assert not {path: size for path, size in weighed.items() if size > BYTES - THEME}


def test_every_provision_of_a_long_section_is_in_one_part_and_has_its_anchor_on_the_first(
    long_text: tuple[Page, ...],
) -> None:
    text, *further = (page.body for page in long_text if re.search("/voorbeeldschool/.*/v1(/tekst/.*)?$", page.path))
    eids = [f"intro__art_{number}" for number in range(1, 301)]
    assert [eid for body in (text, *further) for eid in re.findall(r'<h3 id="([^"]+)"', body)] == eids
    assert set(re.findall(r' id="(intro__art_[^"]+)"', text)) == set(eids)
    assert all(f'data-continued="{"" if body is further[-1] else ".."}' in body for body in (text, *further))


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
