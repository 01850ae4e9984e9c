import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.text import slug, squash


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  een\n\ntwee\u00a0drie\t vier ", "een twee drie vier"),
        ("e\u0301e\u0301n", "één"),
        ("", ""),
        ("\uf0b7 blijft", "\uf0b7 blijft"),
    ],
)
def test_the_same_words_have_one_form(text: str, expected: str) -> None:
    assert squash(text) == expected


@given(st.text())
def test_the_one_form_is_its_own_one_form_and_keeps_every_word(text: str) -> None:
    once = squash(text)
    assert squash(once) == once
    assert once.split() == unicodedata.normalize("NFC", text).split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doelgroep en reikwijdte", "doelgroep-en-reikwijdte"),
        ("Privé & 's avonds", "prive-s-avonds"),
        ("foto’s", "fotos"),
        ("***", ""),
        ("gedragsregels " * 6, "gedragsregels-gedragsregels-gedragsregels-gedragsregels"),
        ("x" * 80, "x" * 60),
    ],
)
def test_a_slug_is_readable_and_cut_at_a_word(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(), st.integers(1, 80))
def test_a_slug_is_always_safe_in_an_address(text: str, limit: int) -> None:
    result = slug(text, limit)
    assert len(result) <= limit
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", result)
