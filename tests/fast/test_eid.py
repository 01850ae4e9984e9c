import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.eid import child_eid, clean_num, distinct, section_eid


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1.", "1"),
        ("B.", "b"),
        ("Artikel 1.1.3", "1-1-3"),
        ("art. 4", "4"),
        ("Hoofdstuk IV", "iv"),
        ("§ 2", "2"),
        ("(a)", "a"),
        ("\uf0b7", ""),
        ("-", ""),
    ],
)
def test_a_printed_number_loses_its_punctuation(printed: str, expected: str) -> None:
    assert clean_num(printed) == expected


@pytest.mark.parametrize(
    ("num", "heading", "ordinal", "expected"),
    [
        ("E.", "Sancties", 7, "sec_e"),
        (None, "Doelgroep en reikwijdte", 3, "sec_doelgroep-en-reikwijdte"),
        ("\uf0b7", "Foto’s", 2, "sec_fotos"),
        (None, "***", 4, "sec_4"),
    ],
)
def test_a_section_is_named_by_its_marker_else_its_heading_else_its_place(
    num: str | None, heading: str | None, ordinal: int, expected: str
) -> None:
    assert section_eid(num, heading, ordinal) == expected


def test_a_provision_is_named_inside_what_holds_it() -> None:
    assert child_eid("sec_b", "art", "5.", 3) == "sec_b__art_5"
    assert child_eid("sec_b__art_5", "item", "\uf0b7", 2) == "sec_b__art_5__item_2"
    assert child_eid("intro", "para", None, 1) == "intro__para_1"


def test_a_repeated_number_gets_a_count() -> None:
    assert distinct("art_1", set()) == "art_1"
    assert distinct("art_1", {"art_1"}) == "art_1_2"
    assert distinct("art_1", {"art_1", "art_1_2"}) == "art_1_3"


@given(st.text(), st.text(), st.integers(1, 99))
def test_an_eid_can_always_stand_in_an_address(num: str, heading: str, ordinal: int) -> None:
    assert re.fullmatch(r"sec_[a-z0-9]+(-[a-z0-9]+)*", section_eid(num, heading, ordinal))
    assert re.fullmatch(r"intro__art_[a-z0-9]+(-[a-z0-9]+)*", child_eid("intro", "art", num, ordinal))


@given(st.lists(st.sampled_from(["a", "b", "a_2"]), max_size=12))
def test_distinct_names_never_meet(names: list[str]) -> None:
    taken: set[str] = set()
    for name in names:
        taken.add(distinct(name, taken))
    assert len(taken) == len(names)
