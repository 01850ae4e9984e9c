"""Wording families and gaps, on the real corpus and on small cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.book.book import Book
from generator.compare import kinship
from generator.compare.kinship import Kinship
from generator.model import Corpus, Institution, Passage, School
from generator.pages.topictexts import topic_texts

CALVIJN = Institution(
    id="calvijn", name="CSG Calvijn", short_name="Calvijn", schools=(School(id="csg-calvijn", name="CSG Calvijn"),)
)


def passage(corpus: Corpus, locator: str) -> Passage:
    return next(found for edition in corpus.editions for found in edition.passages if found.locator == locator)


def test_names_of_the_institution_do_not_count_as_wording() -> None:
    text = "Wie over CSG Calvijn schrijft, noemt Calvijn. Calvijns blijft staan."
    assert kinship.masked(text, CALVIJN) == "Wie over ⌂ schrijft, noemt ⌂. Calvijns blijft staan."


LITTLE = ("de", "het", "niet", "geen", "school", "leerling", "mag", "plaatst", "foto", "⌂", "en", "of")
WORDS = st.lists(st.sampled_from(LITTLE), max_size=12)


@given(WORDS, WORDS)
def test_the_share_of_shared_words_is_between_nothing_and_all_and_the_same_from_both_sides(
    one: list[str], other: list[str]
) -> None:
    here, there = " ".join(one), " ".join(other)
    share = kinship.share(here, there)
    assert 0 <= share <= 1
    assert (share == 1) == (one == other)
    assert share == pytest.approx(kinship.share(there, here))


@given(WORDS)
def test_a_text_is_identical_to_itself_whatever_its_capitals_and_signs(words: list[str]) -> None:
    text = " ".join(words)
    assert kinship.relation(kinship.share(text, text.upper() + "!")) == "identical"


def test_a_template_shared_by_two_schools_is_found_as_adapted_wording(corpus: Corpus) -> None:
    book = Book(corpus)
    columns = topic_texts(book, book.topics["gebruik-in-de-les"], book.works).columns
    families = {column.work.institution.id: column.families for column in columns}
    calvijn = families["calvijn"][0]
    assert calvijn is not None
    assert calvijn.relation == "adapted"
    assert calvijn.rule is not None
    assert calvijn.rule.id == "scala-coenecoop/sociale-media@v1#sec_a__art_1"
    assert families["kalisto"][0] is not None
    assert families["kalisto"][0].relation == "own"


def test_wording_taken_over_whole_is_found_as_identical(corpus: Corpus) -> None:
    own = passage(corpus, "calvijn/sociale-media@v2#sec_c__art_2")
    others = [passage(corpus, "scala-coenecoop/sociale-media@v1#sec_b__art_2")]
    kin = Kinship().nearest(own, others)
    assert kin is not None
    assert (kin.relation, kin.share) == ("identical", 1.0)
