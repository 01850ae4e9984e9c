"""What pages say about themselves to machines, and the files that search engines read."""

import dataclasses
import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import html5lib
import pytest

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.model import Corpus, Settings
from generator.outputs import output
from generator.outputs.kinds import picture, sitemap
from generator.pages import linked
from generator.pages.page import Page
from generator.pages.render import render

ADDRESS = "https://voorbeeld.example/sub/"
REFERENCES = ("@id", "url", "item", "contentUrl")


@pytest.fixture(scope="module")
def pages(corpus: Corpus) -> dict[str, Page]:
    return {page.path: page for page in render(Book(corpus))}


@pytest.fixture(scope="module")
def addressed(corpus: Corpus) -> dict[str, Page]:
    """The same pages of a site that knows its address."""
    return {page.path: page for page in render(Book(corpus), ADDRESS)}


class Scripts(HTMLParser):
    """Collects the JSON-LD of a page, with a tenth of the work that a tree costs."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and ("type", "application/ld+json") in attrs
        self.found += [""] * self._inside

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._inside = False


def nodes(page: Page) -> list[dict[str, Any]]:
    """Return the JSON-LD of a page, read from its HTML by a parser."""
    scripts = Scripts()
    scripts.feed(page.body)
    scripts.close()
    return [json.loads(text) for text in scripts.found]


def references(value: Any) -> Iterator[str]:
    """Yield every address in a node."""
    if isinstance(value, list):
        for part in value:
            yield from references(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name in REFERENCES:
                yield part
            else:
                yield from references(part)


@pytest.mark.long
def test_every_page_with_a_way_to_it_tells_that_way_and_each_kind_what_it_is(pages: dict[str, Page]) -> None:
    due = {
        "home": "WebSite",
        "institution": "Organization",
        "school": "School",
        "version": "CreativeWork",
        "revision": "CreativeWork",
        "data": "Dataset",
    }
    for page in pages.values():
        types = [node["@type"] for node in nodes(page)]
        assert ("BreadcrumbList" in types) == ("pw-crumbs" in page.body), page.path
        assert page.kind not in due or due[page.kind] in types, page.path
        assert "Legislation" not in page.body


@pytest.mark.long
def test_addresses_for_machines_lead_to_pages_and_files_whether_the_site_knows_its_own_or_not(
    corpus: Corpus, pages: dict[str, Page], addressed: dict[str, Page]
) -> None:
    files = [*(item.path for item in output.listed(Book(corpus))), *map(addresses.source_file, corpus.editions)]
    known = {f"{ADDRESS}{path}/" if path else ADDRESS for path in pages} | {ADDRESS + path for path in files}
    for path, page in pages.items():
        here = f"{ADDRESS}{path}/" if path else ADDRESS
        relative = [urljoin(here, reference) for node in nodes(page) for reference in references(node)]
        full = [reference for node in nodes(addressed[path]) for reference in references(node)]
        assert relative == full
        assert {reference.partition("#")[0] for reference in full} <= known, path


@pytest.mark.long
def test_a_version_says_no_more_than_its_record(corpus: Corpus, addressed: dict[str, Page]) -> None:
    for edition in corpus.editions:
        node = next(n for n in nodes(addressed[addresses.edition(edition)]) if n["@type"] == "CreativeWork")
        stated = edition.version.date
        assert node.get("datePublished") == (stated.isoformat() if stated else None)
        assert node["identifier"] == edition.locator
        assert node["author"]["name"] == edition.institution.name
        assert node["inLanguage"] == "nl"
        parts = [part["@id"].partition("#")[2] for part in node.get("hasPart", [])]
        assert parts == [section.eid for section in edition.version.sections if section.num or section.heading]
        assert "isBasedOn" not in node or edition.version.supersedes or "v2" not in edition.locator


def test_hostile_words_stay_words(corpus: Corpus) -> None:
    hostile = '</script><script>alert(1)</script><!-- \u2028 \u2029 & "'
    first, *others = corpus.institutions
    changed = dataclasses.replace(first, name=hostile, name_note=hostile)
    text = linked.script(linked.institution("./", changed))
    assert text.count("<") == 2
    assert not re.search("[\u2028\u2029]|<!--", text)
    assert others
    tree = html5lib.parseFragment(text, namespaceHTMLElements=False)
    (script,) = tree.iter("script")
    assert json.loads(script.text)["name"] == hostile


def test_the_site_names_who_publishes_it_where_that_is_known() -> None:
    assert "publisher" not in linked.website("./", "Naam", "Over", Settings())
    node = linked.website("./", "Naam", "Over", Settings(publisher="Voorbeeld"))
    assert node["publisher"] == {"@type": "Organization", "name": "Voorbeeld"}
    assert node["potentialAction"]["target"]["urlTemplate"] == "./zoeken/?q={search_term_string}"


@pytest.mark.long
def test_the_sitemap_names_every_page_once_and_robots_are_told_where_it_is(
    corpus: Corpus, addressed: dict[str, Page]
) -> None:
    found = output.around(
        output.Site(book=Book(corpus), pages=tuple(addressed.values()), handwritten=["gids"], address=ADDRESS)
    )
    places = [
        place.text for place in ElementTree.fromstring(found["sitemap.xml"]).iter() if place.text and "loc" in place.tag
    ]
    assert sorted(map(str, places)) == sorted(
        [*(f"{ADDRESS}{path}/" if path else ADDRESS for path in addressed), f"{ADDRESS}gids/"]
    )
    assert found["robots.txt"].decode().splitlines()[-1] == f"Sitemap: {ADDRESS}sitemap.xml"


def test_a_sitemap_that_would_be_too_long_is_cut_into_several(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "_MOST", 2)
    found: Mapping[str, bytes] = output.around(
        output.Site(book=Book(corpus), pages=(), handwritten=["a", "b", "c"], address=ADDRESS)
    )
    assert b"<sitemapindex" in found["sitemap.xml"]
    assert found["sitemap.xml"].count(b"<loc>") == 2
    assert [found[f"sitemap-{number}.xml"].count(b"<url>") for number in (1, 2)] == [2, 1]


def test_the_picture_is_a_png_of_its_size_and_the_same_each_time() -> None:
    made = picture.render("Protocolwijzer", words.phrases.site.LINE)
    assert made[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(made[16:20]), int.from_bytes(made[20:24])) == picture.SIZE
    assert made == picture.render("Protocolwijzer", words.phrases.site.LINE)
    assert len(made) < 60_000


@pytest.mark.long
def test_pages_of_an_institution_with_news_name_its_feed_beside_that_of_all(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    dated = {edition.institution.id for edition in corpus.editions if edition.version.date}
    assert dated
    for institution in corpus.institutions:
        wanted = ["feeds/alles.atom", *([f"feeds/{institution.id}.atom"] if institution.id in dated else [])]
        assert [path for _, path in pages[addresses.institution(institution)].feeds] == wanted
    assert [path for _, path in pages[""].feeds] == ["feeds/alles.atom"]


@pytest.mark.parametrize(
    ("given", "set_", "due"),
    [
        (None, None, ""),
        ("", "https://a.example", "https://a.example/"),
        ("https://b.example/sub", "https://a.example/", "https://b.example/sub/"),
    ],
)
def test_the_address_of_this_build_goes_before_that_of_the_settings(
    given: str | None, set_: str | None, due: str
) -> None:
    assert addresses.of_the_site(Settings(address=set_), given) == due
