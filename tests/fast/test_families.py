"""Families of wording: what is nearly the same stands together, what turns a rule never, and the work stays linear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import goldens
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.book import families as of_topics
from generator.book.book import Book
from generator.compare import families, kinship, runs
from generator.model import Corpus

pytestmark = pytest.mark.long

LITTLE = ("de", "het", "niet", "school", "leerling", "mag", "plaatst", "foto", "13", "en", "of", "⌂")
TEXTS = st.lists(st.lists(st.sampled_from(LITTLE), max_size=9).map(" ".join), max_size=30)


@pytest.fixture(scope="module")
def made(crowd: Corpus) -> Book:
    """Twenty made institutions."""
    return Book(crowd)


def found(texts: list[str]) -> Iterator[list[str]]:
    kinds = [families.turns(text) for text in texts]
    for family in families.families(texts, kinds):
        signs = (" ", *("=" if member.share == 1 else "~" for member in family.members[1:]))
        yield [f"{sign} {texts[member.place]}" for sign, member in zip(signs, family.members, strict=True)]


@pytest.mark.parametrize("case", goldens.entries("families.yml"), ids=lambda case: case["case"])
def test_each_case_makes_the_families_that_it_lists(case: dict[str, Any]) -> None:
    assert list(found(case["texts"])) == case["families"]


@given(TEXTS)
def test_each_text_is_in_one_family_near_its_leader_and_turns_nothing_in_it(texts: list[str]) -> None:
    kinds = [families.turns(text) for text in texts]
    made = families.families(texts, kinds)
    assert sorted(member.place for family in made for member in family.members) == list(range(len(texts)))
    for family in made:
        for member in family.members:
            assert member.share == kinship.share(texts[family.leader], texts[member.place]) >= families.NEAR
            assert kinds[member.place] == kinds[family.leader]
    # Of one kind no wording is in two families.
    wordings = Counter(
        (kinds[family.leader], words)
        for family in made
        for words in {kinship.words(texts[member.place]) for member in family.members}
    )
    assert not [words for words, count in wordings.items() if count > 1]


def test_a_wording_is_compared_with_a_few_leaders_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []
    share = kinship.share
    monkeypatch.setattr(kinship, "share", lambda *pair: asked.append(pair) or share(*pair))  # type: ignore[func-returns-value]
    for number in (100, 800):
        # All share four runs, and none is near another.
        texts = [
            f"de school vraagt altijd om toestemming {' '.join(f'w{each}x{k}' for k in range(3))}"
            for each in range(number)
        ]
        asked.clear()
        assert len(families.families(texts)) == number
        assert len(asked) <= runs.BEST * number


def test_the_statements_on_a_topic_are_each_in_one_wording(made: Book) -> None:
    for topic_id in made.topics:
        said = [placed for work in made.works for placed in made.stands.on(topic_id, work.in_force)]
        wordings = of_topics.wordings(made, topic_id)
        assert Counter(placed for each in wordings for placed in each.members) == Counter(said)
        assert [each.number for each in wordings] == list(range(1, len(wordings) + 1))
        assert [len(each.works) for each in wordings] == sorted((len(each.works) for each in wordings), reverse=True)
        for each in wordings:
            assert {work.institution for work in each.works} == {placed.institution for placed in each.members}
            one = each.shown.statement
            for placed in each.members:
                said_ = placed.statement
                assert of_topics.wording_of(made, topic_id, placed) is each
                assert (said_.norm, {*said_.binds}, {*said_.affects}) == (one.norm, {*one.binds}, {*one.affects})
        many = of_topics.covering(wordings)
        sizes = [len(each.members) for each in wordings]
        assert not sizes or sum(sizes[:many]) >= 0.8 * sum(sizes) > sum(sizes[: many - 1])


def test_the_index_loses_no_near_wording_of_the_real_texts(corpus: Corpus) -> None:
    """Compared with looking at every leader."""
    book = Book(corpus)
    for topic_id in book.topics:
        said = [placed for work in book.works for placed in book.stands.on(topic_id, work.in_force)]
        texts = [book.kinship.masked_of(placed.statement.quote, placed.institution) for placed in said]
        for family in families.families(texts):
            for other in families.families(texts):
                if other.leader != family.leader:
                    near = kinship.share(texts[family.leader], texts[other.leader]) >= families.NEAR
                    assert not near, (texts[family.leader], texts[other.leader])


def test_how_a_member_differs_reads_from_the_wording_that_is_shown_to_its_own(made: Book) -> None:
    near = [(each, placed) for topic in made.topics for each in of_topics.wordings(made, topic) for placed in each.near]
    assert near
    for wording, placed in near[:50]:
        spans = of_topics.differing(made, wording, placed)
        assert any(span.operation != "equal" for span in spans)
        old = "".join(span.text for span in spans if span.operation != "insert")
        assert kinship.words(old) == kinship.words(
            made.kinship.masked_of(wording.shown.statement.quote, wording.shown.institution).replace("⌂", "(naam)")
        )
