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


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.kind == "told"], ids=lambda pair: pair.name)
def test_what_only_looks_like_layout_is_told_as_a_difference(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert not found.equal
        assert found.changes or found.outside


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.kind == "layout"], ids=lambda pair: pair.name)
def test_what_is_layout_is_told_and_is_no_difference(pair: Pair, corpus: Corpus) -> None:
    for found in both_ways(pair, corpus):
        assert found.equal
        assert (found.changes, found.outside) == ((), ())
        assert found.layout
