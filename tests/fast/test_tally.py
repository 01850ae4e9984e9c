"""How many texts stand how: counted once for all pages, and the same as when each is looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.book.book import Book
from generator.book.tally import counts_of, knowing, speakers
from generator.compare.stand import Stand
from generator.model import Corpus, Work


@pytest.fixture(scope="module", params=["corpus", "crowd"])
def book(request: pytest.FixtureRequest) -> Book:
    corpus: Corpus = request.getfixturevalue(request.param)
    return Book(corpus)


def asked(book: Book) -> Iterator[tuple[str, str | None]]:
    for topic in book.topics:
        for role in (None, *book.roles):
            yield topic, role


def test_the_texts_that_speak_are_told_in_the_works_order(book: Book) -> None:
    for topic, role in asked(book):
        assert speakers(book, topic, role) == tuple(stand for stand in book.stands_on(topic, role) if stand.speaks)


def test_without_those_of_a_place_the_others_are_left(book: Book) -> None:
    for place in book.places[:12]:
        for topic, role in asked(book):
            own = [book.stand(topic, work, role) for work in place.works]
            others = [stand for stand in book.stands_on(topic, role) if stand.work not in place.works]
            found = counts_of(book, topic, role).without(own)
            assert found.texts == len(others)
            assert found.speaking == sum(stand.speaks for stand in others)
            assert found.comparable == sum(stand.standing != "not-applicable" for stand in others)
            assert found.elsewhere == sum(stand.standing == "elsewhere" for stand in others)
            assert found.gaps == sum(stand.gap for stand in others)
            assert found.awaited == sum(stand.standing is None for stand in others)


def test_a_role_is_known_where_a_text_binds_or_touches_it(book: Book) -> None:
    for role in book.roles:
        assert knowing(book, role) == sum(role in book.stands.roles_in(work.in_force) for work in book.works)


def test_the_stands_on_a_topic_are_gone_through_once_however_many_ask(crowd: Corpus) -> None:
    class Counting(Book):
        asked = 0

        def stand(self, topic_id: str, work: Work, role_id: str | None = None) -> Stand:
            self.asked += 1
            return super().stand(topic_id, work, role_id)

    book = Counting(crowd)
    topic = next(iter(book.topics))
    for _ in book.places:
        counts_of(book, topic)
        speakers(book, topic)
    # Of each text once on everything, and of those that speak on this topic once more.
    assert book.asked == len(book.works) * len(list(asked(book))) + len(speakers(book, topic))
