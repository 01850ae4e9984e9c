"""Names of many schools in small pieces: every name is found by each word that tells something, and no piece grows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.addresses import Address
from generator.book.byname import Named
from generator.book.namepieces import MOST, divided, told

WORDS = st.sampled_from(
    ["basisschool", "de", "het", "regenboog", "Regenpijp", "rég", "'t", "spring-plank", "st.", "x", "1e"]
)


def school(number: int, name: str) -> Named:
    return Named(name=name, path=Address(f"scholen/s{number}"), of=None, schools=None)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=40))
def test_every_name_stands_in_a_piece_for_each_of_its_words(names: list[str]) -> None:
    made = [school(number, name) for number, name in enumerate(names)]
    found = divided(made)
    for each in made:
        for word in told(each.name):
            assert any(each in held for key, held in found.pieces.items() if word.startswith(key)), (each.name, word)


def test_a_word_of_very_many_names_has_no_piece_and_the_others_find_each() -> None:
    made = [school(number, f"Basisschool {chr(97 + number % 26)}{chr(97 + number // 26)}stad") for number in range(600)]
    found = divided(made)
    assert found.common == ("basisschool",)
    assert not any(key.startswith("ba") and len(held) > 1 for key, held in found.pieces.items())
    assert all(any(each in held for held in found.pieces.values()) for each in made)


def test_a_piece_of_too_many_names_is_divided_by_the_next_letter() -> None:
    made = [school(number, f"De Linde{number:04}") for number in range(3 * MOST)]
    found = divided(made)
    assert found.common == ("de",)
    assert max(map(len, found.pieces.values())) <= MOST
    assert {each.name for held in found.pieces.values() for each in held} == {each.name for each in made}


def test_names_of_nothing_but_such_words_are_kept() -> None:
    made = [school(number, "De School") for number in range(MOST + 1)]
    assert {each for held in divided(made).pieces.values() for each in held} == set(made)
