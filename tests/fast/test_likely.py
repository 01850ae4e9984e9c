"""Which id was probably meant: a slip of the finger is one, another word is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.schema.likely import closest, distance

letters = st.text("abc", max_size=6)


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("de-wilgen-west", ["de-wilgen-noord"], None),
        ("de-wilgen-oost", ["de-wilgen-west"], None),
        ("de-wilgen-noordoost", ["de-wilgen-noord"], None),
        ("de-wilgen-nord", ["de-wilgen-noord", "de-wilgen-zuid"], "de-wilgen-noord"),
        ("de-wilegn-noord", ["de-wilgen-noord"], "de-wilgen-noord"),
        ("groepsaps", ["groepsapps", "gebruik-in-de-les"], "groepsapps"),
        ("leerling", ["leerlingen", "medewerkers"], "leerlingen"),
        ("v3", ["v1", "v2"], None),
        ("2023-09-01", ["2024-09-01"], None),
        ("sec_a__art_9", ["sec_a", "sec_a__art_3"], None),
        ("ouders", [], None),
    ],
)
def test_what_was_meant(word: str, known: list[str], meant: str | None) -> None:
    assert closest(word, known) == meant


def test_of_thousands_of_words_the_one_that_was_meant_is_found_by_its_beginning_or_its_end() -> None:
    known = [f"onderwerp-{chr(97 + at % 26)}{chr(97 + at // 26 % 26)}x{at}" for at in range(2000)]
    meant = ["toestemming", "groepsapps", "privacy"]
    for word, due in (("toestming", meant[0]), ("groepsaps", meant[1]), ("pirvacy", meant[2]), ("fotos", None)):
        assert closest(word, [*known, *meant]) == due


@given(letters, letters)
def test_the_distance_is_one_both_ways_and_nothing_only_between_equals(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) <= max(len(one), len(other))


@pytest.mark.parametrize(("one", "other"), [("ab", "ba"), ("abc", "ab"), ("abc", "axc"), ("abc", "abbc")])
def test_one_slip_is_one(one: str, other: str) -> None:
    assert distance(one, other) == 1
