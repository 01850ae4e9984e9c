"""What differs in the layout of pages alone, and what looks like layout and is told: a rule may hide in it."""

import pytest
import revisionpairs
from revisionpairs import Pair

from generator import intake
from generator.compare import revision
from generator.compare.revision import Revision
from generator.ingest import loose
from generator.model import Corpus

PAIRS = revisionpairs.read_all("layout")


def both_ways(pair: Pair, corpus: Corpus) -> list[Revision]:
    sides = [loose.edition(intake.read(text.encode(), "x.txt"), corpus.vocabulary) for text in (pair.old, pair.new)]
    return [revision.compare(*order, corpus.vocabulary) for order in (sides, sides[::-1])]


def of(kind: str) -> list[Pair]:
    return [pair for pair in PAIRS if pair.kind == kind]


@pytest.mark.parametrize("pair", of("told"), ids=lambda pair: pair.name)
def test_what_only_looks_like_layout_is_told_as_a_difference(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert not found.equal
        assert found.changes or found.outside


@pytest.mark.parametrize("pair", of("unequal"), ids=lambda pair: pair.name)
def test_texts_that_a_rule_may_part_are_never_called_equal(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert not found.equal
        assert found.changes or found.outside or found.seeming


@pytest.mark.parametrize("pair", of("layout"), ids=lambda pair: pair.name)
def test_what_looks_like_layout_is_told_as_such_and_makes_two_texts(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert (found.changes, found.outside) == ((), ())
        assert found.seeming
        assert not found.equal


@pytest.mark.parametrize("pair", of("pages"), ids=lambda pair: pair.name)
def test_numbers_that_say_they_are_of_pages_make_no_other_text(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert found.equal
        assert found.layout
        assert not found.seeming
