"""The pairs of texts that measure a comparison: each can be read, and differs as its class says it may."""

import revisionpairs

CLASSES = {"substantive", "terminological", "editorial", "none"}


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
