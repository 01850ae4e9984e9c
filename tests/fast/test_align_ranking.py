"""Learning what evidence is worth: the maximum is found, whatever the start."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.suggest.evidence import Row
from generator.suggest.ranking import Sample, chances, fit, shares

NUMBER = st.floats(0, 1, allow_nan=False)
ROWS = st.lists(st.tuples(NUMBER, NUMBER), min_size=3, max_size=3)


def sample(rows: list[tuple[float, float]], right: int) -> Sample:
    kept: tuple[Row, ...] = tuple(tuple((at, value) for at, value in enumerate(row) if value) for row in rows)
    return Sample(kept, tuple(float(place == right) for place in range(len(rows))))


@given(st.lists(st.tuples(ROWS, st.integers(0, 2)), min_size=1, max_size=6))
def test_the_start_of_the_search_does_not_change_what_is_learned(
    given_samples: list[tuple[list[tuple[float, float]], int]],
) -> None:
    samples = [sample(rows, right) for rows, right in given_samples]
    one, other = fit(samples, 2, 0.3), fit(samples, 2, 0.3, (4.0, -3.0))
    for each in samples:
        assert chances(one, each.rows) == pytest.approx(chances(other, each.rows), abs=0.05)
        assert sum(chances(one, each.rows)) == pytest.approx(1)


def test_evidence_that_is_always_right_outweighs_evidence_that_is_noise() -> None:
    samples = [sample([(1.0, place % 2), (0.0, 1.0), (0.0, 0.0)], 0) for place in range(20)]
    right, noise = fit(samples, 2, 0.3)
    assert right > 2 > noise


def test_the_primary_topic_counts_most_and_all_topics_together_for_one() -> None:
    given_shares = shares(("b", "a", "d"), ("a", "b", "c", "d"))
    assert given_shares == pytest.approx((0.075, 0.85, 0, 0.075))
    assert shares(("c",), ("a", "b", "c")) == (0, 0, 1)
