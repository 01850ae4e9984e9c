"""Gaps: like is compared with like, and what is missing is said as the one definition of silence says it."""

from __future__ import annotations

import dataclasses
import re
from itertools import islice

import pytest
from markupsafe import escape

from generator import addresses
from generator.book.book import Book
from generator.book.families import wording_of
from generator.book.neighbours import speaking
from generator.book.places import Place
from generator.book.stances import stand_column
from generator.model import Corpus, Role
from generator.pages.kinds import gaps
from generator.pages.kinds.gaps import KIND, GapsView, gaps_view
from generator.pages.render import pages_of, render

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def place_of(book: Book, name: str) -> Place:
    return next(place for place in book.places if place.name == name)


def view_of(book: Book, name: str, role: str) -> GapsView:
    return gaps_view(book, place_of(book, name), book.roles[role])


def every(book: Book) -> list[tuple[Place, Role, GapsView]]:
    return [(place, role, gaps_view(book, place, role)) for place in book.places for role in book.roles_at(place)]


def test_a_gap_is_a_topic_without_a_rule_for_the_role_here_and_with_one_elsewhere(book: Book) -> None:
    for place, role, view in every(book):
        counts = [gap.regulated for gap in view.gaps]
        assert counts == sorted(counts, reverse=True)
        listed = {gap.topic.id: gap for gap in (*view.gaps, *view.expected)}
        for topic in book.topics.values():
            own = [book.stand(topic.id, work, role.id) for work in place.works]
            theirs = [stand for stand in book.stands_on(topic.id, role.id) if stand.work not in place.works]
            missing = not any(stand.speaks for stand in own) and any(stand.gap for stand in own)
            speaking = [stand for stand in theirs if stand.speaks]
            assert (topic.id in listed) == (missing and bool(speaking or topic.expected))
            if topic.id in listed:
                gap = listed[topic.id]
                knowing = [stand for stand in theirs if stand.standing != "not-applicable"]
                assert (gap.regulated, gap.others) == (len(speaking), len(knowing))
                assert [column.mark.stand for column in gap.columns] == speaking


def test_only_here_is_said_where_another_text_knows_the_role_and_none_speaks(book: Book) -> None:
    for place, role, view in every(book):
        for alone in view.alone:
            theirs = [stand for stand in book.stands_on(alone.topic.id, role.id) if stand.work not in place.works]
            knowing = [stand for stand in theirs if stand.standing != "not-applicable"]
            assert len(knowing) == alone.others > 0
            assert not any(stand.speaks for stand in knowing)


def test_a_role_that_no_other_text_knows_is_alone_in_nothing(book: Book) -> None:
    view = view_of(book, "Clusius College", "studenten")
    assert (view.others, view.alone, view.gaps) == (0, (), ())
    assert view.unshared
    body = next(page.body for page in render(book) if page.path == "scholen/clusius-college/studenten/hiaten")
    assert "Geen andere tekst op deze site zegt iets dat studenten aangaat." in body
    assert "door geen van" not in body


def test_what_a_protocol_of_today_is_expected_to_have_is_told_with_its_source(book: Book) -> None:
    expected = [gap.topic for gap in view_of(book, "CSG Calvijn", "leerlingen").expected]
    assert "ai-gebruik" in {topic.id for topic in expected}
    body = next(page.body for page in render(book) if page.path == "scholen/csg-calvijn/leerlingen/hiaten")
    for topic in expected:
        assert topic.expected
        assert f'href="{escape(topic.expected.url)}"' in body


def test_a_text_with_an_absent_document_names_it_where_it_is_silent(book: Book) -> None:
    body = next(page.body for page in render(book) if page.path == "instellingen/kalisto/leerlingen/hiaten")
    assert (
        "Protocol sociale media van stichting Kalisto Boeiend Basisonderwijs!’ geldt ook en staat niet op deze site"
        in body
    )


def test_a_general_topic_is_compared_too(book: Book) -> None:
    spoken = {gap.topic.group for _, _, view in every(book) for gap in (*view.gaps, *view.alone)}
    assert "grondslag" in spoken


def test_a_corpus_of_one_text_compares_nothing(corpus: Corpus) -> None:
    work = corpus.works[0]
    book = Book(dataclasses.replace(corpus, institutions=(work.institution,), works=(work,)))
    view = gaps_view(book, book.places[0], book.roles["leerlingen"])
    assert (view.gaps, view.alone, view.others) == ((), (), 0)
    assert view.unshared
    assert all(gap.others == 0 for gap in view.expected)


def test_a_text_that_awaits_its_labels_is_missing_nothing_and_leaves_nothing_to_one_alone(corpus: Corpus) -> None:
    first, *rest = corpus.works
    edition = first.in_force
    section = next(section for section in edition.version.sections if section.provisions)
    bare = dataclasses.replace(section.provisions[0], labels=None, statements=())
    sections = tuple(
        dataclasses.replace(each, provisions=(bare, *each.provisions[1:])) if each is section else each
        for each in edition.version.sections
    )
    awaited = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    works = (dataclasses.replace(first, editions=(*first.editions[:-1], awaited)), *rest)
    book = Book(dataclasses.replace(corpus, works=works))
    for place, role, view in every(book):
        if works[0] in place.works:
            assert all(mark.standing == "others" for gap in (*view.gaps, *view.expected) for mark in gap.own)
        for alone in view.alone:
            if works[0] not in place.works:
                assert book.stand(alone.topic.id, works[0], role.id).standing is not None


@pytest.fixture(scope="module")
def many(crowd: Corpus) -> Book:
    return Book(crowd)


def test_of_many_texts_all_are_counted_and_a_few_quoted(many: Book) -> None:
    for place, role, view in every(many):
        for rank, gap in enumerate(view.gaps):
            theirs = [stand for stand in many.stands_on(gap.topic.id, role.id) if stand.work not in place.works]
            told = [stand for stand in theirs if stand.speaks]
            assert gap.regulated == len(told)
            assert gap.others == sum(stand.standing != "not-applicable" for stand in theirs)
            assert gap.columns == ()
            assert 0 < len(gap.examples) <= (3 if rank < 8 else 1)
            assert {each.column.mark.stand for each in gap.examples} <= set(told)
            assert [norm for norm, _ in gap.spread] == [
                norm for norm in many.norms.values() if norm in dict(gap.spread)
            ]
            assert all(0 < count <= len(told) for _, count in gap.spread)
            wordings = [wording_of(many, gap.topic.id, each.said.placed) for each in gap.examples]
            for example, wording in zip(gap.examples, wordings, strict=True):
                assert example.alike == len(wording.works) - 1
                assert example.more == len(example.column.mark.stand.concerning) - 1
            # One wording is shown again only where the nearest texts have no other.
            if len(set(wordings)) < len(wordings):
                near = islice(speaking(many, place.works, gap.topic.id, role.id), 24)
                firsts = {
                    wording_of(many, gap.topic.id, stand_column(many, each).groups[0].said[0].placed) for each in near
                }
                assert firsts == set(wordings)


def test_what_many_texts_say_is_quoted_with_its_place_on_a_page_of_bounded_size(many: Book) -> None:
    bodies = {page.path: page.body for page in pages_of(many, [KIND])}
    for place, role, view in every(many):
        body = bodies[addresses.gaps(place.institution, place.school, role.id)]
        # With the 125 elements of the frame that is within the 1,500 that a page may have.
        assert len(re.findall(r"<[a-z]", body)) <= 1_375
        for gap in (*view.gaps, *view.expected):
            for example in gap.examples:
                assert all(f"{escape(piece.text)}</q>" in body for piece in example.said.pieces)
                assert example.said.path.rpartition("#")[2] in body


def test_the_schools_of_one_text_are_looked_at_once(many: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(gaps, "speaking", lambda *given: asked.append(given[2]) or speaking(*given))
    places = many.places_of(next(each for each in many.corpus.institutions if len(each.schools) > 1))
    book = Book(many.corpus)
    for place in places:
        gaps_view(book, place, book.roles["leerlingen"])
    view = gaps_view(book, places[0], book.roles["leerlingen"])
    assert len(asked) == len(view.gaps) + len(view.expected)
    assert [gaps_view(book, place, book.roles["leerlingen"]).place for place in places] == list(places)
