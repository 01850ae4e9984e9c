"""What is too much for one page: each item stands in exactly one part, and no part, nor the way to it, grows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import addresses
from generator.book import parts


@given(st.lists(st.tuples(st.text("Abéc ", max_size=3), st.integers(0, 9)), max_size=60), st.integers(1, 20))
def test_each_item_is_in_exactly_one_part_and_no_part_is_too_heavy(items: list[tuple[str, int]], most: int) -> None:
    found = parts.parts(addresses.TOPICS, enumerate(items), most, lambda each: each[1][0], lambda each: each[1][1])
    held = [item for part in found for item in part.items]
    assert sorted(held) == list(enumerate(items))
    for part in found:
        assert len(part.items) == 1 or sum(item[1][1] for item in part.items) <= most
    assert [part.number for part in found] == list(range(1, len(found) + 1))


def test_names_are_filed_as_a_reader_looks_for_them() -> None:
    (part,) = parts.parts(addresses.TOPICS, ["Zeeland", "élan", "’t Atrium", "Clusius", "atheneum"], 9, str)
    assert part.items == ("atheneum", "Clusius", "élan", "’t Atrium", "Zeeland")
    assert (part.name, part.address) == ("atheneum – Zeeland", "onderwerpen/deel-1")


@pytest.mark.parametrize("number", [1, 2, parts.LISTED, parts.LISTED + 1, 500, 3000])
def test_every_part_is_a_few_clicks_from_every_other_and_no_list_grows(number: int) -> None:
    found = parts.parts(addresses.TOPICS, (f"{each:05}" for each in range(number)), 1, str)
    for here in (None, found[0], found[number // 2], found[-1]):
        way = parts.ways(found, here)
        assert len(way.listed) <= parts.LISTED + 2 * parts.AROUND + 1
        assert way.listed[0] is found[0]
        assert way.listed[-1] is found[-1]
        assert here is None or here in way.listed
    assert parts.ways(found, found[-1]).following is None
    assert parts.ways(found, found[0]).previous is None
    # From one part to the next by the links alone, all of them are met.
    met = [found[0]]
    while (following := parts.ways(found, met[-1]).following) is not None:
        met.append(following)
    assert met == list(found)
