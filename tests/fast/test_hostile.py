"""Hostile words are shown as they stand wherever they can reach: pages, data, feeds, tables, papers."""

import csv
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import hostilecorpus
import html5lib
import openpyxl
import pypdf
import pytest
import wordreader
from hostilecorpus import HARMLESS, HOSTILE, SEPARATED

from generator import addresses, load, search
from generator.book.book import Book
from generator.ground.signs import compared
from generator.model import Corpus
from generator.outputs import output
from generator.pages.page import Page
from generator.pages.render import render

RUNS = re.compile(r"[\s\x00-\x20]*(?:javascript|data|vbscript):", re.IGNORECASE)
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcdoc")


@dataclass(frozen=True)
class Made:
    """What the generator makes of one of the two corpora."""

    corpus: Corpus
    words: tuple[str, ...]
    pages: Mapping[str, Page]
    files: Mapping[str, bytes]


def _made(root: Path, folder: Path, words: tuple[str, ...]) -> Made:
    corpus = load.load(hostilecorpus.build(root, folder, words))
    return Made(corpus, words, {page.path: page for page in render(Book(corpus))}, output.files(Book(corpus)))


@pytest.fixture(scope="module")
def hostile(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return _made(root, tmp_path_factory.mktemp("hostile"), HOSTILE)


@pytest.fixture(scope="module")
def harmless(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return _made(root, tmp_path_factory.mktemp("harmless"), HARMLESS)


def parsed(page: Page) -> Element:
    """Return what a page holds, without what the page of a source says of signs that nobody sees."""
    body = re.sub(r'<span class="pw-unseen">[^<]*</span>', "", page.body)
    body = re.sub(r'<h2 id="tekens">.*?</ul>', "", body, flags=re.DOTALL)
    return html5lib.parseFragment(body, namespaceHTMLElements=False)


def counted(text: str, words: tuple[str, ...]) -> list[int]:
    """Return how often each of ``words`` stands in ``text``; the short ones count only where nothing adjoins them."""
    return [len(re.findall(rf"(?<![\w+=-]){re.escape(word)}(?![\w])", text)) for word in words]


def seen(root: Element, words: tuple[str, ...]) -> list[int]:
    """Return how often each word stands in the visible text, in attributes, and in the strings of data blocks."""
    attributes = (pair for element in root.iter() for pair in element.attrib.items())
    # What is compared are lower-case words without their signs, so no hostile word is in there whole.
    values = [value for name, value in attributes if name != "data-words"]
    for element in root.iter("script"):
        values += strings(json.loads(element.text or "null"))
        element.text = ""
    return counted("\n".join([*root.itertext(), *values]), words)


def strings(data: Any) -> Iterator[str]:
    """Yield every string in a JSON value, names included."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield name
            yield from strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from strings(value)
    elif isinstance(data, str):
        yield data


def shapes(root: Element) -> Counter[tuple[str, tuple[str, ...]]]:
    """Return every element by its name and those of its attributes."""
    return Counter((str(element.tag), tuple(sorted(element.attrib))) for element in root.iter())


# Word for word comparison cuts words at other places in other words, so these pages differ in more than the words.
COMPARED = {"pair", "lineage", "revision", "matrix", "home"}


@pytest.mark.long
def test_every_page_shows_hostile_words_and_gets_no_element_or_attribute_from_them(
    hostile: Made, harmless: Made
) -> None:
    assert hostile.pages.keys() == harmless.pages.keys()
    reached = [path for path, page in harmless.pages.items() if any(word in page.body for word in HARMLESS)]
    trees = {path: parsed(harmless.pages[path]) for path in reached}
    known = {shape for tree in trees.values() for shape in shapes(tree)}
    shown = 0
    for path, theirs in trees.items():
        page = hostile.pages[path]
        ours = parsed(page)
        assert shapes(ours).keys() <= known, path
        if page.kind not in COMPARED:
            assert shapes(ours) == shapes(theirs), path
            assert seen(parsed(page), HOSTILE) == seen(theirs, HARMLESS), path
        assert (page.title, page.description) == _turned(harmless.pages[path].title, harmless.pages[path].description)
        for element in ours.iter():
            for name, value in element.attrib.items():
                assert not name.startswith("on"), path
                assert name not in ADDRESSES or not RUNS.match(value), path
            if element.tag == "script" and element.get("type") in ("application/json", "application/ld+json"):
                json.loads(element.text or "")
            elif element.tag == "script":
                assert element.get("src"), path
                assert not element.text, path
        shown += sum(seen(ours, HOSTILE))
    assert shown > 1000


def _turned(*texts: str) -> tuple[str, ...]:
    """Return harmless texts with the hostile words in their place."""
    turned = []
    for text in texts:
        for harmless, hostile in zip(HARMLESS, HOSTILE, strict=True):
            text = text.replace(harmless, hostile)
        turned.append(text)
    return tuple(turned)


def test_each_hostile_word_is_read_in_the_text_of_its_version(hostile: Made) -> None:
    words = " ".join("".join(parsed(hostile.pages["protocollen/vijandig/regels/v1"]).itertext()).split())
    for word in HOSTILE:
        assert " ".join(word.split()) in words


def pieces(markup: str) -> Iterator[str]:
    """Yield every text and every attribute of a quotation."""
    for element in html5lib.parseFragment(markup, namespaceHTMLElements=False).iter():
        yield from filter(None, (element.text, element.tail, *element.attrib.values()))


def leaves(value: Any, *, drawn: bool) -> Iterator[str]:
    """Yield the names and texts of a JSON value; its quotations are HTML where they are ``drawn``."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield key
            if drawn and key == "quote" and part is not None:
                yield from pieces(part)
            elif key != "words":  # lower-case words without their signs, so no hostile word is in there whole
                yield from leaves(part, drawn=drawn)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, drawn=drawn)


def test_every_json_file_holds_the_words_as_they_are(hostile: Made, harmless: Made) -> None:
    held = 0
    for path in [path for path in hostile.files if path.endswith(".json")]:
        drawn = path.startswith("data/versies/")
        ours, theirs = (list(leaves(json.loads(made.files[path]), drawn=drawn)) for made in (hostile, harmless))
        if path != "data/revisions.json" and not path.endswith(".schema.json"):
            # The fingerprint of a review is one of the words.
            turned = [_turned(text)[0] for text in theirs if not re.fullmatch("[0-9a-f]{16}", text)]
            assert Counter(text for text in ours if not re.fullmatch("[0-9a-f]{16}", text)) == Counter(turned), path
        held += sum(counted("\n".join(ours), HOSTILE))
    assert held > 200
    assert SEPARATED in hostile.files["data/provisions.json"].decode()


def test_every_feed_holds_the_words_as_they_are(hostile: Made, harmless: Made) -> None:
    for path in ("feeds/alles.atom", "feeds/vijandig.atom"):
        ours, theirs = (ElementTree.fromstring(made.files[path]) for made in (hostile, harmless))
        assert shapes(ours) == shapes(theirs)
        assert tuple(ours.itertext())[:3] == _turned(*tuple(theirs.itertext())[:3])
        assert seen(ours, HOSTILE)[0] == seen(theirs, HARMLESS)[0] > 0


def test_tables_hold_words_and_no_formulas(hostile: Made) -> None:
    rows = list(csv.reader(io.StringIO(hostile.files["data/matrix.csv"].decode("utf-8-sig"), newline="")))
    values = [value for row in rows for value in row]
    assert not [value for value in values if value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    for word in HOSTILE:
        plain = " ".join(word.split())
        expected = f"'{plain}" if plain[0] in "=+-@" else plain
        assert {expected, f"{expected} erbij"} & set(values), word
    book = openpyxl.load_workbook(io.BytesIO(hostile.files["data/matrix.xlsx"]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    text = "\n".join(str(cell.value) for cell in cells)
    assert all(" ".join(word.split()) in text for word in HOSTILE)


def test_the_papers_for_a_board_hold_the_words_as_they_are(hostile: Made) -> None:
    papers = {
        path.rsplit("/", 1)[-1]: content for path, content in hostile.files.items() if "/herzieningen/vijandig" in path
    }
    assert len(papers) == 5
    for name in ("wijzigingen.docx", "nieuwe-tekst.docx"):
        words = "\n".join(text for _, text in wordreader.read(papers[name], "accept"))
        # A redline shows the words as they are compared, so without what nobody sees.
        due = HOSTILE if name == "nieuwe-tekst.docx" else tuple(map(compared, HOSTILE))
        assert [word for word in due if word not in words] == [], name
        with zipfile.ZipFile(io.BytesIO(papers[name])) as archive:
            for part in archive.namelist():
                ElementTree.fromstring(archive.read(part))
    for name in ("nieuwe-tekst.pdf", "was-wordt.pdf"):
        read = pypdf.PdfReader(io.BytesIO(papers[name]))
        assert not read.trailer["/Root"].get("/OpenAction")
        assert not [note for page in read.pages for note in page.get("/Annots", ())]
        text = _bare("".join(page.extract_text() for page in read.pages))
        words = HOSTILE if name == "nieuwe-tekst.pdf" else HOSTILE[:3]
        assert [word for word in words if _bare(word) not in text] == [], name


def _bare(text: str) -> str:
    """Return ``text`` without white space, soft hyphens and marks of direction, which a PDF does not tell."""
    return re.sub(r"[\s\u00ad\u200e\u200f\u061c]", "", text).replace("[U+F0B7]", "\uf0b7")


def test_the_source_is_published_as_it_came(hostile: Made) -> None:
    for edition in hostile.corpus.editions:
        assert hostile.files[addresses.source_file(edition)] == edition.source_bytes


def test_the_search_index_hands_over_hostile_words_as_they_are(hostile: Made) -> None:
    shown = []
    for path, content in search.files(hostile.corpus).items():
        text = content.decode()
        assert not re.search("[\u2028\u2029]", text), path
        call = re.fullmatch(r'protocolwijzerZoek\("\w+",(.*)\);\n', text, re.DOTALL)
        assert call, path
        piece = json.loads(call[1])
        shown += [entry[3] for entry in piece] if "/t" in path else []
    due = [
        passage.provision.text
        for edition in hostile.corpus.editions
        for passage in edition.passages
        if passage.provision.text is not None
    ]
    assert shown == due
