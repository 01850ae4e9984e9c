"""Topics and roles of more texts than a page shows: counted, with families; all of it in parts; few texts as before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import trees
import witness

from generator import addresses
from generator.book import parts
from generator.book.book import Book
from generator.book.marks import mark
from generator.book.tally import counts_of
from generator.book.topicparts import topic_parts
from generator.language import words
from generator.model import Corpus
from generator.pages.kinds import role, topic
from generator.pages.page import Page
from generator.pages.render import pages_of
from generator.pages.rolecounts import FEW, place_parts
from generator.pages.wordings import TOGETHER, wording_parts

pytestmark = pytest.mark.long

ELEMENTS = 1_500 - 150
"""The most that a page may have, less what its frame has: 130 elements."""


@pytest.fixture(scope="module")
def book(crowd: Corpus) -> Book:
    return Book(crowd)


@pytest.fixture(scope="module")
def pages(book: Book) -> Mapping[str, Page]:
    return {page.path: page for page in pages_of(book, (topic.KIND, role.KIND))}


def test_no_page_of_a_topic_or_a_role_has_more_elements_than_a_page_may(pages: Mapping[str, Page]) -> None:
    assert len(pages) > 250
    for path, page in pages.items():
        assert len(re.findall(r"<[a-z]", page.body)) <= ELEMENTS, path


def test_of_every_topic_the_parts_hold_each_text_and_each_statement_once(book: Book, pages: Mapping[str, Page]) -> None:
    for topic_id in book.topics:
        found = topic_parts(book, topic_id)
        assert Counter(work for part in found for work in part.items) == Counter(book.works)
        shown: Counter[str] = Counter()
        for part in found:
            shown.update(re.findall(r'data-statement="([^"]+)"', pages[part.address].body))
            assert set(re.findall(r'<section class="pw-column[^>]* id="([^"]+)"', pages[part.address].body)) == {
                work.institution.id for work in part.items
            }
        said = Counter(placed.id for work in book.works for placed in book.stands.on(topic_id, work.in_force))
        assert shown == said


def test_of_every_topic_the_parts_with_wordings_name_each_statement_once(book: Book, pages: Mapping[str, Page]) -> None:
    for topic_id in book.topics:
        found = wording_parts(book, topic_id)
        held = Counter(placed for part in found for each in part.items for placed in each.members)
        assert held == Counter(placed for work in book.works for placed in book.stands.on(topic_id, work.in_force))
        for part in found:
            listed = sum(len(each.members) for each in part.items)
            assert max(len(each.members) for each in part.items) <= TOGETHER
            body = pages[part.address].body
            lists = re.findall(r'<ul class="pw-(?:inline|list pw-redline)">(.*?)</ul>', body, re.DOTALL)
            assert sum(each.count("<li>") for each in lists) == listed


@pytest.mark.long
def test_the_witness_finds_every_quotation_in_its_source(crowded: Path, pages: Mapping[str, Page]) -> None:
    heard = witness.hear(crowded)
    assert [fault for page in pages.values() for fault in witness.held(page.path, page.body, heard)] == []


def test_every_link_to_an_anchor_of_these_pages_finds_it(pages: Mapping[str, Page]) -> None:
    """The ways from page to part and back, and from a statement to its wording."""
    followed = 0
    for page in pages.values():
        up = "../" * page.depth
        for target, anchor in re.findall(
            rf'href="{re.escape(up)}((?:onderwerpen|rollen)/[^"#]+)/(?:#([^"]+))?"', page.body
        ):
            assert target in pages, (page.path, target)
            followed += 1
            if anchor:
                assert f'id="{anchor}"' in pages[target].body, (page.path, target, anchor)
    assert followed > 1000


def test_the_square_of_a_text_leads_to_the_part_that_it_is_in(book: Book, pages: Mapping[str, Page]) -> None:
    for topic_id in book.topics:
        for work in book.works:
            path, _, anchor = mark(book, book.stand(topic_id, work)).path.partition("/#")
            assert f'id="{anchor}"' in pages[path].body


def test_the_counts_of_a_topic_are_those_of_its_texts(book: Book, pages: Mapping[str, Page]) -> None:
    for topic_id in book.topics:
        counts = counts_of(book, topic_id)
        body = pages[addresses.topic(topic_id)].body
        assert words.phrases.pages.topic.speaking(counts.speaking, len(book.works)) in body
        rows = trees.fragment(body).iterfind(".//section[@aria-labelledby='per-rol']//tbody/tr")
        for row in rows:
            numbers = [int(cell.text or "") for cell in list(row)[1:-1]]
            assert sum(numbers) == len(book.works)


def test_the_parts_of_a_role_lead_to_every_place_that_speaks_to_it(book: Book, pages: Mapping[str, Page]) -> None:
    for role_ in book.roles.values():
        held = Counter(place for part in place_parts(book, role_) for place in part.items)
        assert held == Counter(book.places_for(role_))
        linked = [
            path
            for part in place_parts(book, role_)
            for path in re.findall(
                r'<li><a href="(?:\.\./)+([^"]+)/">[^<]*</a>: \d+ onderwerp', pages[part.address].body
            )
        ]
        assert Counter(linked) == Counter(str(place.role_path(role_.id)) for place in held)


def test_up_to_a_few_texts_a_page_shows_everything_and_what_does_not_fit_goes_on_in_parts(crowd: Corpus) -> None:
    for kind, few, whole in (
        (topic.KIND, parts.FEW, crowd.vocabulary.topics),
        (role.KIND, FEW, crowd.vocabulary.roles),
    ):
        made = [page.path for page in pages_of(Book(replace(crowd, works=crowd.works[:few])), (kind,))]
        first = [path for path in made if "/deel-" not in path]
        assert len(first) == len(whole)
        # The page itself is the first part.
        assert not [path for path in made if path.endswith("/deel-1")]
        more = [page.path for page in pages_of(Book(replace(crowd, works=crowd.works[: few + 1])), (kind,))]
        assert {f"{path}/deel-1" for path in first} & set(more)
