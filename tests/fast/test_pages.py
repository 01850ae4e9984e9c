"""The pages as any engine receives them, read back with a parser of another make."""

import dataclasses
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
import trees

from generator import addresses
from generator.book.book import Book, quotable
from generator.ground.text import squash
from generator.model import Corpus, Edition, Provision, Section, Work
from generator.outputs import output
from generator.outputs.kinds import versions
from generator.pages.annotations import annotation_parts
from generator.pages.page import Page
from generator.pages.render import render

pytestmark = pytest.mark.long

HOSTILE = (
    "<script>alert(1)</script> & \"quoted\" 'single' {{ 7*7 }} {% raw %} javascript:alert(1) "
    "<svg onload=alert(1)> 5 * 2 _dagen_ [x](y) | `code` &amp; </blockquote></p>"
)

MARKED = re.compile("“([^“”]*)”")
NOT_QUOTED = " niet vermeld niet vastgelegd niet geregeld in gewone taal"
"""What the page on the method puts between marks and is our own."""
OMITTED = "[…]"
"""Where a quotation leaves words out."""


@pytest.fixture(scope="session")
def pages(rendered: tuple[Page, ...]) -> dict[str, Page]:
    return {page.path: page for page in rendered}


@functools.cache
def tree(page: Page) -> Element:
    """Return the parsed body; equal pages share it, so nobody may change it."""
    return trees.fragment(page.body)


def words(element: Element) -> str:
    return squash("".join(element.itertext()))


def having(element: Element, name: str) -> Iterator[Element]:
    for inner in element.iter():
        if name in inner.get("class", "").split():
            yield inner


def quotes(element: Element) -> list[str]:
    return [words(quote) for quote in element.iter("blockquote")]


def whole(pages: dict[str, Page], path: str) -> Element:
    """Return the parsed body of a page and of the parts that it goes on in."""
    return trees.whole({name: page.body for name, page in pages.items()}, path)


def test_no_two_pages_share_an_address_even_where_case_is_ignored(rendered: tuple[Page, ...]) -> None:
    paths = [page.path.lower() for page in rendered]
    assert len(paths) == len(set(paths))


@pytest.mark.long
def test_every_page_is_one_element_with_one_main_heading_a_title_and_a_description(pages: dict[str, Page]) -> None:
    for page in pages.values():
        root = tree(page)
        assert len(list(root)) == 1, page.path
        assert len(list(root.iter("h1"))) == 1, page.path
        assert page.title, page.path
        assert 20 <= len(page.description) <= 320, page.path


@pytest.mark.long
def test_headings_never_skip_a_level(pages: dict[str, Page]) -> None:
    for page in pages.values():
        before = 0
        for element in tree(page).iter():
            if isinstance(element.tag, str) and element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
                level = int(element.tag[1])
                assert level <= before + 1, (page.path, words(element))
                before = level


@pytest.mark.long
def test_ids_are_unique_on_a_page(pages: dict[str, Page]) -> None:
    for page in pages.values():
        ids = [element.get("id") for element in tree(page).iter() if element.get("id")]
        assert len(ids) == len(set(ids)), page.path


def test_a_version_page_shows_every_provision_once_word_for_word_at_its_own_address(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    for edition in corpus.editions:
        root = tree(pages[addresses.edition(edition)])
        shown = [words(element) for element in having(root, "pw-prov__text")]
        assert shown == [passage.provision.text for passage in quotable(edition)]
        ids = {element.get("id") for element in root.iter()}
        assert {passage.provision.eid for passage in edition.passages} <= ids
        assert {section.eid for section in edition.version.sections} <= ids


def test_a_version_page_gives_each_provision_a_link_a_citation_and_its_place_in_the_source(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    for edition in corpus.editions:
        root = tree(pages[addresses.edition(edition)])
        links = [element.get("href") for element in having(root, "pw-permalink")]
        assert links == [f"#{passage.provision.eid}" for passage in edition.passages]
        noted = [tree(pages[part.address]) for part in annotation_parts(Book(corpus), edition)]
        citations = [words(element) for page in noted for element in having(page, "pw-cite")]
        assert len(citations) == len(set(citations)) == len(edition.passages)
        assert all(citation.startswith(f"{edition.institution.name}, ") for citation in citations)
        source = {element.get("id") for element in tree(pages[addresses.source(edition)]).iter()}
        lines = [
            href for page in noted for element in page.iter("a") if "bron/#" in (href := element.get("href") or "")
        ]
        assert len(lines) == len(edition.passages)
        assert all(href.split("#")[1] in source for href in lines)


def test_the_source_page_shows_every_line_as_it_came(corpus: Corpus, pages: dict[str, Page]) -> None:
    for edition in corpus.editions:
        rows = list(tree(pages[addresses.source(edition)]).iter("tr"))[1:]
        shown = [_without_marks(list(row)[-1]) for row in rows]
        assert shown == list(edition.source_lines)


def _without_marks(cell: Element) -> str:
    """Return a line as it came, without what the page calls the signs in it that nobody sees."""
    marks = [mark for mark in cell if mark.get("class") == "pw-unseen"]
    return (cell.text or "") + "".join(mark.tail or "" for mark in marks)


def test_a_topic_page_quotes_every_statement_and_its_whole_provision_and_says_where_a_text_is_silent(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    book = Book(corpus)
    for topic in corpus.vocabulary.topics:
        root = whole(pages, addresses.topic(topic.id))
        placed = [book.stands.on(topic.id, work.in_force) for work in corpus.works]
        ids = [element.get("data-statement") for element in root.iter() if element.get("data-statement")]
        assert ids == [each.id for said in placed for each in said]
        shown = [quotes(element) for element in having(root, "pw-whole")]
        texts = [
            list(dict.fromkeys(each.passage for each in said if each.passage and each.passage.provision.text))
            for said in placed
        ]
        assert shown == [[each.provision.text for each in of_text] for of_text in texts if of_text]
        silent = [element.get("data-stand") or None for element in having(root, "pw-silence")]
        stands = [book.stand(topic.id, work) for work in corpus.works]
        assert silent == [stand.standing for stand, said in zip(stands, placed, strict=True) if not said]


@pytest.mark.long
def test_a_role_page_shows_each_statement_that_concerns_the_role(corpus: Corpus, pages: dict[str, Page]) -> None:
    book = Book(corpus)
    for role in corpus.vocabulary.roles:
        root = whole(pages, addresses.role(role.id))
        shown = {element.get("data-statement") for element in root.iter() if element.get("data-statement")}
        stands = [book.stand(topic, work, role.id) for topic in book.topics for work in book.works]
        due = {each.id for stand in stands if stand.speaks for each in (*stand.binding, *stand.affecting)}
        assert due <= shown, role.id


@pytest.mark.long
def test_a_role_page_of_a_school_quotes_each_statement_that_concerns_the_role(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    book = Book(corpus)
    for place in book.places:
        for role in book.roles_at(place):
            quoted = {
                statement.get("data-statement"): squash("".join(quotes(statement)).replace(OMITTED, "…"))
                for statement in having(whole(pages, place.role_path(role.id)), "pw-quote")
            }
            stands = [book.stand(topic, work, role.id) for topic in book.topics for work in place.works]
            said = [
                each for stand in stands if stand.speaks for each in (*stand.binding, *stand.affecting, *stand.general)
            ]
            # For whom the rules hold is answered by whom they name, where they do not name the reader.
            asked = {topic for each in book.questions_of(role) if each.asks == "audience" for topic in each.topics}
            defines = corpus.vocabulary.norms_that("define")
            named = [stand for stand in stands if stand.topic in asked]
            if not any(each.statement.norm in defines for stand in named for each in stand.binding):
                said += [each for stand in named for each in stand.others if each.statement.norm in defines]
            every = {each.id: squash(each.statement.quote) for each in said}
            # What a text prints twice is quoted once, with a way to where else it stands.
            assert quoted.items() <= every.items(), place.role_path(role.id)
            assert set(quoted.values()) == set(every.values()), place.role_path(role.id)
            ways = [link.get("href", "") for link in whole(pages, place.role_path(role.id)).iter("a")]
            for name in every.keys() - quoted.keys():
                eid = name.partition("#")[2].partition("~")[0]
                assert any(way.endswith(f"#{eid}") for way in ways), name


def evidence(corpus: Corpus) -> set[str]:
    """Return every text, heading and title of every version, each a part of its source without a break."""
    found: set[str | None] = set()
    for edition in corpus.editions:
        found |= {edition.version.title, *(section.heading for section in edition.version.sections)}
        for passage in edition.passages:
            found |= {passage.provision.text, passage.provision.heading}
    return {squash(text) for text in found if text}


@pytest.mark.long
def test_what_stands_in_one_pair_of_marks_stands_so_in_a_source(corpus: Corpus, pages: dict[str, Page]) -> None:
    whole = "\0".join(evidence(corpus))
    ours = squash(" ".join(item.label for item in corpus.vocabulary.topic_groups) + NOT_QUOTED)
    seen: set[str] = set()
    for page in pages.values():
        top = tree(page)
        for element in top.iter():
            if element.tag in ("q", "blockquote"):
                seen.update(squash(part) for part in words(element).split(OMITTED))
        marked = MARKED.findall(words(top))
        marked += [
            text for element in top.iter() for value in element.attrib.values() for text in MARKED.findall(value)
        ]
        strange = {text for text in marked if squash(text) not in whole and squash(text) not in ours}
        assert not strange, page.path
    assert len(seen) > 100
    assert {text for text in seen if text not in whole} == set()


def test_in_one_minute_each_verdict_opens_a_quotation_that_stands_below_and_names_its_place(
    pages: dict[str, Page],
) -> None:
    for page in (page for page in pages.values() if page.kind == "school-role"):
        top = tree(page)
        whole = [words(quote) for quote in having(top, "pw-words")]
        for opened in having(next(having(top, "pw-brief")), "pw-brief__long"):
            verdict, shown = list(opened)[:2]
            assert words(next(having(verdict, "pw-spoken")))
            parts = [words(quote) for quote in having(shown, "pw-brief__quote")]
            assert f" {OMITTED} ".join(parts) in whole
            assert len(list(shown.iter("a"))) == 1
            assert not [lead for lead in having(shown, "pw-brief__lead") if lead.tag == "q"]


def test_what_the_text_does_not_state_is_shown_as_not_stated(corpus: Corpus, pages: dict[str, Page]) -> None:
    for edition in corpus.editions:
        facts = {
            words(row[0]): words(row[1]) for row in next(having(tree(pages[addresses.edition(edition)]), "pw-facts"))
        }
        unstated = facts["Niet vermeld"].split(", ")
        for label, value in (
            ("Titel in de tekst", edition.version.title),
            ("Datum", edition.version.date),
            ("Vastgesteld door", edition.version.adopted_by),
        ):
            named = label[0].lower() + label[1:]
            assert ((named in unstated), (label in facts)) == ((value is None), (value is not None)), edition.locator


def test_an_inferred_order_is_said_to_be_inferred_wherever_versions_are_listed(
    corpus: Corpus, pages: dict[str, Page]
) -> None:
    inferred = [work for work in corpus.works if work.protocol.order_basis == "inferred"]
    assert inferred
    for work in inferred:
        for path in ("", addresses.institution(work.institution), *map(addresses.edition, work.editions)):
            assert squash(work.protocol.order_reason) in words(tree(pages[path])), path


def with_text(corpus: Corpus, text: str) -> Corpus:
    """Return ``corpus`` with one provision of the first work saying ``text`` in every free field."""
    work = corpus.works[0]
    edition = work.in_force
    section = edition.version.sections[0]
    first = section.provisions[0]
    changed = dataclasses.replace(first, text=text, summary=text, doubt=text, heading=text, num=text[:8])
    sections: tuple[Section, ...] = (
        dataclasses.replace(section, heading=text, provisions=(changed, *section.provisions[1:])),
        *edition.version.sections[1:],
    )
    version = dataclasses.replace(edition.version, sections=sections, title=text, note=text)
    new = Edition(
        institution=edition.institution,
        protocol=edition.protocol,
        version=version,
        source_bytes=text.encode(),
    )
    hostile = Work(institution=work.institution, protocol=work.protocol, editions=(*work.editions[:-1], new))
    return dataclasses.replace(corpus, works=(hostile, *corpus.works[1:]))


@pytest.mark.long
def test_hostile_text_is_shown_literally_and_makes_no_element_or_attribute(corpus: Corpus) -> None:
    seen = 0
    for page in render(Book(with_text(corpus, HOSTILE))):
        root = html5lib.parseFragment(page.body, namespaceHTMLElements=False)
        for script in root.iter("script"):
            if script.get("type") == "application/ld+json":
                assert "@context" in json.loads(script.text or ""), page.path
                continue
            if script.get("type") == "application/json":
                assert "texts" in json.loads(script.text or ""), page.path
                continue
            assert (script.get("src") or "").startswith(f"{'../' * page.depth}assets/"), page.path
            assert not script.text, page.path
        for element in root.iter():
            assert not any(name.startswith("on") for name in element.attrib), page.path
            assert not (element.get("href") or "").startswith("javascript:"), page.path
        seen += HOSTILE in words(root)
    assert seen >= 4


@pytest.mark.long
def test_a_text_with_items_inside_items_is_shown_whole(corpus: Corpus) -> None:
    deep = Provision(eid="intro__art_1__item_1__item_1", kind="item", num="i.", text="Diep punt.", lines="1")
    item = Provision(eid="intro__art_1__item_1", kind="item", num="a.", text="Eerste punt:", lines="1", items=(deep,))
    article = Provision(eid="intro__art_1", kind="article", num="1.", text="Artikel.", lines="1", items=(item,))
    work = corpus.works[0]
    loose = Provision(eid="intro__item_1", kind="item", num="•", text="Los punt.", lines="1")
    section = Section(eid="intro", provisions=(article, loose))
    version = dataclasses.replace(work.in_force.version, sections=(section,))
    edition = dataclasses.replace(work.in_force, version=version)
    nested = dataclasses.replace(corpus, works=(dataclasses.replace(work, editions=(edition,)), *corpus.works[1:]))
    page = next(page for page in render(Book(nested)) if page.path == addresses.edition(edition))
    assert [words(element) for element in having(tree(page), "pw-prov__text")] == [
        "Artikel.",
        "Eerste punt:",
        "Diep punt.",
        "Los punt.",
    ]
    (notes,) = annotation_parts(Book(nested), edition)
    noted = next(page for page in render(Book(nested)) if page.path == notes.address)
    citations = [words(element) for element in having(tree(noted), "pw-cite")]
    assert citations[-2].endswith("inleiding, art. 1, onder a, onder i")
    assert citations[-1].endswith("inleiding, punt 1")


@pytest.mark.long
def test_pages_are_the_same_bytes_whatever_the_hash_seed_time_zone_or_locale(
    root: Path, corpus: Corpus, rendered: tuple[Page, ...]
) -> None:
    script = (
        "import hashlib, pathlib; from generator import load; from generator.pages.render import render;"
        "from generator.book.book import Book; from generator.outputs import output;"
        "book = Book(load.load(pathlib.Path('protocols'))); h = hashlib.sha256();"
        "[h.update(repr(p).encode()) for p in render(book)];"
        "[h.update(k.encode() + v) for k, v in output.files(book).items()]; print(h.hexdigest())"
    )
    # What the tests look at was made with the seed, zone and locale of their own process; here with others.
    here = hashlib.sha256()
    for page in rendered:
        here.update(repr(page).encode())
    for address, content in output.files(Book(corpus)).items():
        here.update(address.encode() + content)
    environment = os.environ | {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == here.hexdigest()


def test_each_statement_on_a_topic_stands_on_one_side_of_each_role(corpus: Corpus) -> None:
    book = Book(corpus)
    for topic in book.topics:
        for work in book.works:
            said = book.stands.on(topic, work.in_force)
            for role in (None, *book.roles):
                stand = book.stand(topic, work, role)
                sides = (*stand.binding, *stand.affecting, *stand.general, *stand.others)
                assert sorted(each.id for each in sides) == sorted(each.id for each in said)


@pytest.mark.long
def test_what_is_only_suggested_is_marked_wherever_it_is_quoted(corpus: Corpus) -> None:
    work = corpus.works[0]
    edition = work.in_force
    section = next(section for section in edition.version.sections if section.eid == "sec_a")
    first = section.provisions[0]
    assert first.labels is not None
    first = dataclasses.replace(first, labels=dataclasses.replace(first.labels, state="suggested", reviewed_sha=None))
    sections = tuple(
        dataclasses.replace(part, provisions=(first, *part.provisions[1:])) if part is section else part
        for part in edition.version.sections
    )
    changed = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    editions = (*work.editions[:-1], changed)
    suggested = dataclasses.replace(corpus, works=(dataclasses.replace(work, editions=editions), *corpus.works[1:]))
    book = Book(suggested)
    pages = {page.path: page for page in render(book)}
    # What the table of all texts puts into its cells.
    assert any("indeling voorgesteld" in each["quote"] for each in versions.document(book, changed)["statements"])
    for path in ("onderwerpen/gebruik-in-de-les", "rollen/leerlingen", "scholen/csg-calvijn/leerlingen"):
        assert words(whole(pages, path)).count("indeling voorgesteld") >= 1, path
    assert "nog niet beoordeeld" in words(tree(pages[addresses.edition(changed)]))


def test_one_other_text_is_counted_as_one(corpus: Corpus) -> None:
    works = corpus.works[:2]
    two = dataclasses.replace(corpus, works=works, institutions=tuple(work.institution for work in works))
    bodies = [page.body for page in render(Book(two)) if page.kind == "gaps"]
    assert any("van 1 andere tekst<" in body for body in bodies)
    assert not any("1 andere teksten" in body for body in bodies)
