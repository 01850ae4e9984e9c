"""What a book keeps of what it makes: all, the last few, or nothing."""

from __future__ import annotations

import pytest

from generator.book import book as books
from generator.book.book import Book
from generator.book.ledger import Ledger
from generator.ground.aside import Aside
from generator.ground.store import Store
from generator.model import Corpus


def _pair(_: Book, one: object = None, two: object = None) -> list[object]:
    return [one, two]


def test_what_is_made_once_is_told_by_its_arguments_and_their_names(corpus: Corpus) -> None:
    book = Book(corpus)
    made = [book.once(_pair, 1, 2), book.once(_pair, 1, two=2), book.once(_pair, ("one", 1), ("two", 2))]
    made += [book.once(_pair, one=1, two=2), book.once(_pair, 1), book.once(_pair)]
    assert len(set(map(id, made))) == len(made)
    assert made[1] is book.once(_pair, 1, two=2)
    assert made == [[1, 2], [1, 2], [("one", 1), ("two", 2)], [1, 2], [1, None], [None, None]]


def test_what_is_made_in_passing_is_kept_only_where_readings_are_followed(corpus: Corpus) -> None:
    book = Book(corpus)
    assert book.in_passing(_pair, 1) is not book.in_passing(_pair, 1)
    Ledger(book, Store(None))
    assert book.in_passing(_pair, 1) is book.in_passing(_pair, 1)


def test_of_what_is_large_the_last_is_kept(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(corpus)
    first, second = book.lately(_pair, 1), book.lately(_pair, 2)
    assert (book.lately(_pair, 1), book.lately(_pair, 2)) == (first, second)
    assert book.lately(_pair, 1) is first
    monkeypatch.setattr(books, "LARGE", {_pair})
    book = Book(corpus)
    first, second = book.lately(_pair, 1), book.lately(_pair, 2)
    assert book.lately(_pair, 2) is second
    assert book.lately(_pair, 1) is not first


def test_of_what_is_recent_the_last_are_kept_where_nobody_follows(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "RECENT", {_pair})
    monkeypatch.setattr(books, "_RECENT", 3)
    book = Book(corpus)
    made = [book.once(_pair, each) for each in range(6)]
    assert [book.once(_pair, each) is made[each] for each in (5, 3, 4, 1)] == [True] * 4
    assert book.once(_pair, 0) == made[0]
    assert book.once(_pair, 0) is not made[0]
    monkeypatch.setattr(books, "RECENT", set())
    book = Book(corpus)
    made = [book.once(_pair, each) for each in range(12)]
    assert [book.once(_pair, each) is made[each] for each in range(12)] == [True] * 12


def test_what_is_put_aside_comes_back_in_any_order() -> None:
    aside = Aside()
    made = [b"", b"one", bytes(range(256)) * 1000, b"three"]
    got = [aside.put(content) for content in made]
    assert [each() for each in reversed(got)] == made[::-1]
    assert got[1]() == b"one"
