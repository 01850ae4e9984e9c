"""The pages of a place and of a text among more than a page shows: counted, bounded, and none looks at all others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qs, unquote

import pytest

from generator import addresses
from generator.book import news, pairs
from generator.book.book import Book
from generator.book.neighbours import kindred, neighbours
from generator.compare.stand import Stand
from generator.model import Corpus, Work
from generator.pages.annotations import annotated, annotation_parts
from generator.pages.kinds import annotations, institution, own_differences, school, school_role, source, version
from generator.pages.page import Page
from generator.pages.render import pages_of

pytestmark = pytest.mark.long

KINDS = (
    annotations.KIND,
    institution.KIND,
    own_differences.KIND,
    school.KIND,
    school_role.KIND,
    source.KIND,
    version.KIND,
)


class Counting(Book):
    """A Book that counts how often all stands on a topic are gone through."""

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)
        self.gone_through: Counter[tuple[str, str | None]] = Counter()

    def stands_on(self, topic_id: str, role_id: str | None = None) -> tuple[Stand, ...]:
        self.gone_through[topic_id, role_id] += 1
        return super().stands_on(topic_id, role_id)


@pytest.fixture(scope="module")
def book(crowd: Corpus) -> Counting:
    return Counting(crowd)


@pytest.fixture(scope="module")
def pages(book: Counting) -> Mapping[str, Page]:
    return {page.path: page for page in pages_of(book, KINDS)}


def test_all_stands_on_a_topic_are_gone_through_a_few_times_whatever_the_number_of_pages(
    book: Counting, pages: Mapping[str, Page]
) -> None:
    assert len(pages) > 400
    # Once for the count of all, once for how texts differ towards a role.
    assert max(book.gone_through.values()) <= 2


def test_beside_a_provision_stand_a_few_other_texts_that_speak_on_its_topic(
    book: Book, pages: Mapping[str, Page]
) -> None:
    met: Counter[str] = Counter()
    for work in book.works:
        parts = annotation_parts(book, work.in_force)
        assert any("<dt>Elders geregeld in</dt>" in pages[part.address].body for part in parts)
        assert tuple(passage for part in parts for passage in part.items) == work.in_force.passages
        for entry in annotated(book, work.in_force, work.in_force.passages):
            names = [each.name for each in entry.elsewhere]
            speaking = [
                each.institution.short_name
                for topic in entry.rule.topics[:1]
                for each in book.works
                if each is not work and book.stand(topic.id, each).speaks
            ]
            assert len(names) == len(set(names)) == min(3, len(speaking))
            assert {len(each.rules) for each in entry.elsewhere} <= {1}
            assert set(names) <= set(speaking)
            met.update(names)
    # Not the same few on every page.
    assert len(met) > 15


def test_the_page_of_differences_quotes_the_heaviest_and_leads_to_the_rest(
    book: Book, pages: Mapping[str, Page]
) -> None:
    for each in book.corpus.institutions:
        body = pages[addresses.own_differences(each)].body
        view = own_differences.own_view(book, each)
        assert re.findall(r'<section class="pw-difference" aria-labelledby="([^"]+)"', body) == [
            own.view.question.id for own in view.first
        ]
        for own in view.further:
            assert f'/{own.view.path}/">' in body
        for own in view.differences:
            answers = [
                camp for camp in own.otherwise if camp.answers not in {each.position.answers for each in own.own}
            ]
            assert answers == list(own.otherwise)
            positions = book.positions(own.view.question)
            mine = {told.position.answers for told in own.own}
            others = [at for at in positions if not at.silent and at.answers not in mine]
            assert own.others == len(others)
            assert len(own.otherwise) + own.further == len({at.answers for at in others})
        # With the 125 elements of the frame that is within the 1,500 that a page may have.
        assert len(re.findall(r"<[a-z]", body)) <= 1_375


def test_an_institution_is_told_whose_texts_share_most_words(
    book: Book, pages: Mapping[str, Page], corpus: Corpus
) -> None:
    for work in book.works:
        body = pages[addresses.institution(work.institution)].body
        shown = re.findall(r'\?a=([^&"]+)&amp;b=([^"]+)"', body)
        assert [(unquote(a), unquote(b)) for a, b in shown] == [
            (work.in_force.locator, other.in_force.locator) for other in neighbours(book, work)[:6]
        ]
        assert shown
    assert not any("?a=" in page.body or "?kolom=" in page.body for page in pages_of(Book(corpus), [institution.KIND]))


def test_an_institution_leads_to_the_table_with_its_text_first_and_those_nearest_or_of_its_kind(
    book: Book, pages: Mapping[str, Page]
) -> None:
    for work in book.works:
        body = pages[addresses.institution(work.institution)].body
        assert [columns(each) for each in re.findall(r'<a href="\.\./\.\./vergelijken/\?(kolom=[^"]+)">', body)] == [
            [each.in_force.locator for each in (work, *neighbours(book, work)[:6])]
        ]
    kinds = ("mbo", "vo", None, "vo")
    own = {each.id: replace(each, kind=kinds[number % 4]) for number, each in enumerate(book.corpus.institutions)}
    works = tuple(replace(work, institution=own[work.institution.id]) for work in book.works)
    kindly = Book(replace(book.corpus, institutions=tuple(own.values()), works=works))
    for work in kindly.works:
        alike = [each for each in works if each.institution.kind == work.institution.kind and each is not work]
        found = kindred(kindly, work, 6)
        if not work.institution.kind:
            assert found == ()
            continue
        assert len(set(found)) == len(found) == min(6, len(alike))
        assert set(found) <= set(alike)
        later = [each for each in alike if works.index(each) > works.index(work)]
        assert list(found[: len(later)]) == later[:6]
    (_, first), *_ = (
        (page, re.findall(r"kolom=([^&\"]+)", page.body)) for page in pages_of(kindly, [institution.KIND])
    )
    assert [unquote(each) for each in first[-5:]] == [
        each.in_force.locator for each in (works[0], *kindred(kindly, works[0], 6))
    ]


def columns(query: str) -> list[str]:
    return parse_qs(query.replace("&amp;", "&"))["kolom"]


def test_a_topic_on_which_others_speak_and_a_text_does_not_is_named_to_the_role(book: Book) -> None:
    for place in book.places[:8]:
        for role in book.roles_at(place):
            view = school_role.place_role(book, place, role)
            asked = {topic for answer in view.answers for topic in answer.question.topics}
            own = {topic: [book.stand(topic, work, role.id) for work in place.works] for topic in book.topics}
            expected = {
                topic
                for topic, stands in own.items()
                if topic not in asked
                and not any(stand.speaks for stand in stands)
                and any(stand.standing != "not-applicable" for stand in stands)
                and any(stand.speaks for stand in book.stands_on(topic, role.id))
            }
            assert {silence.topic.id for silence in view.silent} == expected


def test_feeds_and_pairs_are_found_by_institution(book: Book, corpus: Corpus) -> None:
    for of in (book, Book(corpus)):
        for each in of.corpus.institutions:
            paths = {addresses.ALL_NEWS, addresses.news(each)}
            assert news.wanted(of, each) == tuple(
                (feed.name, feed.path) for feed in news.feeds(of) if feed.path in paths
            )
            links = [
                (left, right)
                for left, right in pairs.prerendered(of)
                if (left.institution is each) != (right.institution is each)
            ]
            assert [link.path for link in pairs.links_of(of, each)] == [addresses.pair(*pair) for pair in links]
    first = book.works[0].institution
    assert [
        edition.institution
        for feed in news.feeds(book)
        if feed.path == addresses.news(first)
        for edition in feed.editions
    ] == [first for edition in book.editions if edition.institution is first and news.dated(edition)]


def test_what_is_kept_lately_is_made_once_while_it_is_asked_for_and_does_not_pile_up(book: Book) -> None:
    made: list[Work] = []

    def named(_: Book, work: Work, number: int) -> str:
        made.append(work)
        return f"{work.institution.name} {number}"

    for work in book.works:
        for _ in range(3):
            assert book.lately(named, work, 1) == f"{work.institution.name} 1"
    assert made == list(book.works)
    for number in range(100):
        book.lately(named, book.works[0], number)
    assert sum(map(len, book._lately.values())) <= 64 * len(book._lately)
    assert len(made) == len(book.works) + 99
