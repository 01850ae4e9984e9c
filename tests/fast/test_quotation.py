"""What a quotation is: whole words of a text in their order, with ' … ' for what is left out between them."""

from __future__ import annotations

import string
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.ground import quotation
from generator.ground.quotation import ELLIPSIS, covered, differs_unseen, in_order, parts, without

WORD = st.sampled_from(
    ["foto’s", "niet", "e-mail", "16,5", "je", "mag", "(zoals", "WhatsApp)", "tenzij:", "é", "1.", "…"]
)


@st.composite
def quoted(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and what is left of it where some words are left out; each part begins and ends in a word."""
    words = draw(st.lists(WORD, min_size=1, max_size=12))
    kept = draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    runs: list[list[str]] = [[]]
    for word, stays in zip(words, kept, strict=True):
        if stays:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if run]
    assume(runs and all(any(map(str.isalnum, run[end])) for run in runs for end in (0, -1)))
    return " ".join(words), ELLIPSIS.join(" ".join(run) for run in runs)


@given(quoted())
def test_what_is_left_of_a_text_is_found_and_spells_the_quotation(pair: tuple[str, str]) -> None:
    text, quote = pair
    found = parts(quote, text)
    assert found is not None
    assert ELLIPSIS.join(text[start:stop] for start, stop in found) == quote
    assert [*found] == sorted(found)
    assert all(stop <= start for (_, stop), (start, _) in pairwise(found))
    assert set(found) <= set(covered(quote, text))
    assert list(in_order([quote, quote], text)) == [found, found]


@given(quoted(), st.text(string.ascii_lowercase, min_size=1, max_size=4))
def test_a_word_that_is_not_there_is_not_quoted(pair: tuple[str, str], word: str) -> None:
    text, quote = pair
    assume(word not in text.split())
    for wrong in (f"{quote} {word}", f"{word}{ELLIPSIS}{quote}", f"{quote}{word}"):
        assert parts(wrong, text) is None


@given(quoted(), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: tuple(sorted(pair)))))
def test_what_is_taken_out_leaves_the_rest_in_its_place(pair: tuple[str, str], spans: list[tuple[int, int]]) -> None:
    text, _ = pair
    spans = [(start, min(stop, len(text))) for start, stop in spans if start <= len(text)]
    left = without(text, spans)
    assert len(left) == len(text)
    taken = {place for start, stop in spans for place in range(start, stop)}
    assert all(left[place] == (" " if place in taken else sign) for place, sign in enumerate(text))


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("mag", "Je mocht en magister"),
        ("foto", "geen foto’s"),
        ("mail", "een e-mail"),
        ("toegestaan", "dat is niet-toegestaan"),
        ("gen", "je mo\u00adgen"),
        ("cafe", "een cafe\u0301"),
        ("16", "16,5 uur"),
        ("5 uur", "16,5 uur"),
        ("toestemming", "met toestemming1"),
        ("Je mag", "Je  mag"),
        ("mag Je", "Je mag"),
        ("mag … Je", "Je mag"),
        ("Je … Je", "Je mag"),
        ("… mag", "Je mag"),
        ("Je …", "Je mag"),
        ("", "Je mag"),
        (" ", "Je mag"),
        (" mag", "Je mag"),
        (".", "Je mag."),
        ("Je mag … … niet", "Je mag dat niet"),
    ],
)
def test_no_quotation(quote: str, text: str) -> None:
    assert parts(quote, text) is None


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("mag", "Je mag.", ((3, 6),)),
        ("ouders", "ouders/verzorgers", ((0, 6),)),
        ("Je … niet", "Je … mag niet", ((0, 2), (9, 13))),
        ("Je … mag", "Je … mag niet", ((0, 8),)),
        ("16", "vanaf 16.", ((6, 8),)),
        ("WhatsApp", "(zoals ‘WhatsApp’)", ((8, 16),)),
    ],
)
def test_a_quotation(quote: str, text: str, found: tuple[tuple[int, int], ...]) -> None:
    assert parts(quote, text) == found


def test_what_is_printed_twice_is_quoted_twice_and_a_later_quotation_has_the_later_place() -> None:
    text = "Dit mag niet. Dat wel. Dit mag niet."
    assert covered("Dit mag niet.", text) == ((0, 13), (23, 36))
    assert list(in_order(["Dit mag niet.", "Dat wel.", "Dit mag niet."], text)) == [
        ((0, 13),),
        ((14, 22),),
        ((23, 36),),
    ]
    assert list(in_order(["Dat wel.", "niet bestaat", "Dit mag"], text)) == [((14, 22),), None, ((23, 30),)]
    assert list(in_order(["Dat wel. Dit", "Dat"], text)) == [((14, 26),), ((14, 17),)]


def test_signs_that_nobody_sees_are_told() -> None:
    assert differs_unseen("je mogen", "je mo\u00adgen")
    assert differs_unseen("je\u00a0mag", "je mag")
    assert not differs_unseen("je mag", "je mag")
    assert not differs_unseen("je moet", "je mag")


@given(quoted())
def test_what_is_left_out_is_what_stands_between(pair: tuple[str, str]) -> None:
    text, quote = pair
    found = parts(quote, text) or ()
    between = list(quotation.left_out(found))
    assert len(between) == len(found) - 1
    assert without(text, [*found, *between]).strip() == without(text, [(found[0][0], found[-1][1])]).strip()
