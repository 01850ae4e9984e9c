"""The first sentences of a text, and the rest of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import words

opening = words.sentences.opening


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Dat mag. Vraag het eerst.", "Dat mag."),
        ("Mag dat? Vraag het eerst.", "Mag dat?"),
        ("“Dat mag.” Vraag het eerst.", "“Dat mag.”"),
        ("Zie art. 5 van de regels. Vraag het.", "Zie art. 5 van de regels."),
        ("Meld het bij dhr. Jansen of J. Bos. Vraag het.", "Meld het bij dhr. Jansen of J. Bos."),
        ("Deel o.a. Foto’s nooit. Vraag het.", "Deel o.a. Foto’s nooit."),
        ("Deel mits het mag. en anders niet", "Deel mits het mag. en anders niet"),
        ("Een zin zonder einde die langer is dan er mag", "Een zin zonder einde die langer is dan er mag"),
    ],
)
def test_a_text_is_parted_after_its_first_sentence(text: str, shown: str) -> None:
    assert opening(text, 3)[0] == shown


def test_as_many_whole_sentences_are_shown_as_fit() -> None:
    text = "Een. Twee. Drie."
    assert opening(text, 16) == (text, "")
    assert opening(text, 15) == ("Een. Twee.", "Drie.")
    assert opening(text, 9) == ("Een.", "Twee. Drie.")


@given(st.text(alphabet="Ab.!? “”\n1", max_size=60), st.integers(0, 60))
def test_the_two_parts_are_the_text(text: str, limit: int) -> None:
    first, rest = opening(text, limit)
    assert text.startswith(first)
    assert text[len(first) :].lstrip() == rest
    assert first or not text
