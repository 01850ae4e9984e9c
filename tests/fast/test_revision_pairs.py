"""No change belittled, none invented: pairs of texts with the class that is right, and the worked cases in full."""

from typing import Any

import goldens
import pytest
import revisionpairs
import revisiontable
from revisionpairs import Pair

from generator import intake
from generator.book.headline import sentence, summary
from generator.compare import revision
from generator.compare.revision import Revision
from generator.compare.revision.changes import WEIGHT
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus, Vocabulary
from generator.outputs import comparison

CLASSES = {"substantive", "terminological", "editorial", "none"}
NO_RULE = (words.phrases.revisions.NO_RULE_CHANGED, words.phrases.ruling.NO_RULE_BY_WORDS)


def test_every_pair_is_two_texts_with_a_class_and_a_reason() -> None:
    pairs = revisionpairs.read_all()
    assert len(pairs) >= 420
    assert len({pair.name for pair in pairs}) == len(pairs)
    assert len({pair.old for pair in pairs}) >= 40
    assert {pair.right for pair in pairs} == CLASSES
    assert not [pair.name for pair in pairs if pair.old == pair.new or not pair.why]


def test_every_text_is_short_and_says_that_its_school_is_made_up() -> None:
    for pair in revisionpairs.read_all():
        lines = [line for line in pair.old.splitlines() if line.strip()]
        assert 4 <= len(lines) <= 25, pair.name
        assert "verzonnen" in pair.old, pair.name


def both(old: bytes, new: bytes, vocabulary: Vocabulary) -> Revision:
    before, after = (loose.edition(intake.read(text, "x.txt"), vocabulary) for text in (old, new))
    return revision.compare(before, after, vocabulary)


@pytest.mark.parametrize("case", goldens.entries("revision/cases.yml"), ids=lambda case: str(case["name"]))
def test_a_worked_case_shows_what_a_person_expects(case: dict[str, Any], corpus: Corpus) -> None:
    found = both(case["old"].encode(case.get("encoding", "utf-8")), case["new"].encode(), corpus.vocabulary)
    said = comparison.as_text(found, "oud", "nieuw", colour=False)
    assert (summary(found), found.equal) == (case["sentence"], not case["shown"])
    assert found.equal or said.split("\n\n", 1)[1] == case["shown"].rstrip("\n")


@pytest.mark.parametrize("case", goldens.entries("revision/documents.yml"), ids=lambda case: str(case["name"]))
def test_each_of_several_changes_is_told_as_no_less_than_it_is(case: dict[str, Any], corpus: Corpus) -> None:
    found = both(case["old"].encode(), case["new"].encode(), corpus.vocabulary)
    every = (*found.changes, *found.outside)
    for right, quoted in case["told"]:
        told = [change.verdict for change in every if quoted in change.old_text or quoted in change.new_text]
        assert told, quoted
        assert max(WEIGHT[verdict] for verdict in told) >= WEIGHT[right], (quoted, told)


@pytest.mark.long
@pytest.mark.parametrize("kind", ["handed", "unseen"])
def test_no_substance_is_missed_nothing_unchanged_is_told_and_little_exaggerated(kind: str, corpus: Corpus) -> None:
    every = revisionpairs.handed() if kind == "handed" else revisionpairs.read_all()
    # What another careful reader could class otherwise counts where it is of substance: that is never told as less.
    pairs = [pair for pair in every if not pair.doubt or pair.right == "substantive"]
    found = revisiontable.table(pairs, corpus.vocabulary)
    assert [pair.name for right, _, pair in found.misses() if right == "substantive"] == []
    # A page number in the midst of a sentence, where one page ends: it may be an age, and nothing tells.
    assert [pair.name for right, _, pair in found.misses() if right == "none"] in ([], ["furn-form-feed"])
    assert found.invented[0] / found.invented[1] <= 0.02
    assert found.exaggerated[0] / found.exaggerated[1] <= 0.25


@pytest.mark.long
@pytest.mark.parametrize("pair", revisionpairs.handed(), ids=lambda pair: pair.name)
def test_the_one_sentence_follows_from_the_changes_that_are_shown(pair: Pair, corpus: Corpus) -> None:
    found = revisiontable.compared(pair, corpus.vocabulary)
    said = sentence(found)
    weighty = [change for change in found.changes if change.verdict == "substantive"]
    assert not (weighty and any(phrase in said for phrase in NO_RULE))
    assert said.startswith(words.phrases.revisions.NO_DIFFERENCES[:-1]) == (found.equal and not found.layout)
    assert (said == words.phrases.revisions.ONLY_REPAGED) == (found.equal and bool(found.layout))
    assert found.equal == (not found.changes and not found.outside and not found.seeming)
