"""Which texts share most wording: found through a small sample of each, as good as by comparing all, in linear work."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.book.book import Book, quotable
from generator.book.neighbours import neighbours, speaking
from generator.book.tally import speakers
from generator.compare import kinship, resemblance
from generator.model import Corpus, Work

TEXT = kinship.words("Het is verboden een film van een ander te delen zonder dat zij of hij het goed vindt.")


def nearest(texts: Sequence[Sequence[Sequence[str]]], most: int) -> tuple[tuple[int, ...], ...]:
    return resemblance.nearest(list(map(resemblance.sample, texts)), most)


@pytest.fixture(scope="module")
def book(crowd: Corpus) -> Book:
    return Book(crowd)


def shared(one: Sequence[Sequence[str]], other: Sequence[Sequence[str]]) -> float:
    """Return what part of the runs of one text another has."""
    mine, theirs = (
        {run for words in text for run in zip(words, words[1:], words[2:], strict=False)} for text in (one, other)
    )
    return len(mine & theirs) / len(mine)


def test_the_nearest_share_almost_as_much_as_those_that_all_comparisons_find(book: Book) -> None:
    texts = [[book.kinship.counted(each).split(" ") for each in quotable(work.in_force)] for work in book.works]
    found = kept = 0.0
    for place, near in enumerate(nearest(texts, 6)):
        every = sorted((shared(texts[place], texts[each]) for each in range(len(texts)) if each != place), reverse=True)
        best = [each for each in every[:6] if each >= resemblance.LEAST]
        kept += sum(best)
        found += sum(shared(texts[place], texts[each]) for each in near[: len(best)])
        assert place not in near
        assert len(near) == len(set(near)) <= 6
    # 0.92 on 240 such texts, and no more with twice the sample.
    assert found >= 0.9 * kept


@given(st.integers(2, 60))
def test_texts_of_the_same_words_are_told_from_the_next_one_on_and_not_all_of_them(count: int) -> None:
    found = nearest([[TEXT]] * count, 3)
    for place, near in enumerate(found):
        assert near == tuple((place + step) % count for step in range(1, min(3, count - 1) + 1))


def test_what_half_of_all_texts_hold_costs_no_more_than_its_nearest_holders() -> None:
    class Counting(list[int]):
        looked_at = 0

        def __getitem__(self, at: int) -> int:  # type: ignore[override]
            self.looked_at += 1
            return super().__getitem__(at)

    holders = Counting(range(5_000))
    assert list(resemblance._around(holders, 7)) == [*range(4_999, 5_000), *range(7), *range(8, 16)]
    assert holders.looked_at < 50


def test_texts_with_nothing_in_common_do_not_resemble_each_other() -> None:
    assert nearest([[TEXT], [TEXT[::-1]], [["een", "twee"]], []], 3) == ((), (), (), ())


def test_all_that_speak_are_met_once_the_own_texts_never_and_those_that_share_words_first(book: Book) -> None:
    for work in book.works:
        for topic in book.topics:
            found = [stand.work for stand in speaking(book, [work], topic)]
            assert sorted(map(book.rank, found)) == [
                book.rank(stand.work) for stand in speakers(book, topic) if stand.work is not work
            ]
            near = [each for each in neighbours(book, work) if book.stand(topic, each).speaks]
            assert found[: len(near)] == near
            rest = [(book.rank(each) - book.rank(work)) % len(book.works) for each in found[len(near) :]]
            assert rest == sorted(rest)


def test_of_those_that_share_no_words_the_same_kind_goes_first(book: Book) -> None:
    def of_kind(work: Work) -> Work:
        kind = "a kind" if book.rank(work) % 3 == 0 else "another"
        return dataclasses.replace(work, institution=dataclasses.replace(work.institution, kind=kind))

    kinds = Book(dataclasses.replace(book.corpus, works=tuple(map(of_kind, book.works))))
    for work in kinds.works:
        near = neighbours(kinds, work)
        for topic in kinds.topics:
            rest = [stand.work for stand in speaking(kinds, [work], topic) if stand.work not in near]
            other = [each.institution.kind != work.institution.kind for each in rest]
            assert other == sorted(other)
