"""Regular expressions that are compiled when they are asked, and those that are asked of small letters."""

import copy
import pickle
import re
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import load
from generator.compare.revision import cues
from generator.compare.revision.grounds import notation, slips, synonyms
from generator.ground.expressions import expression, in_small, small
from generator.ground.guarded import guarded, holds, needed
from generator.language import words

_read = words.patterns.cues
# Letters of another sign that an expression which ignores capitals takes for an i, an s and a k.
LIKE = {"i": "iIıİ", "s": "sSſ", "k": "kK\u212a"}
WORDS = st.sampled_from(
    [
        *("mag", "moet", "niet", "geen", "níet", "alleen", "tenzij", "altijd", "tien", "zes", "drie", "I", "iv", "B"),
        *("leerling", "docenten", "schorsing", "WhatsApp", "e-mailadres", "in", "de", "klas", "10", "€", "artikel"),
    ]
)
SEPARATORS = st.sampled_from((" ", ", ", ". ", "\n", "-", "/"))


def test_an_expression_answers_as_what_is_compiled_at_once() -> None:
    late, early = expression(r"(?P<word>[a-z]+)\d", re.IGNORECASE), re.compile(r"(?P<word>[a-z]+)\d", re.IGNORECASE)
    text = "Aula1 en aula2, lokaal"
    assert late.findall(text) == early.findall(text)
    assert [match.span() for match in late.finditer(text)] == [match.span() for match in early.finditer(text)]
    assert (late.sub("x", text), late.split(text)) == (early.sub("x", text), early.split(text))
    assert (late.pattern, late.flags, late.groupindex) == (early.pattern, early.flags, early.groupindex)
    assert late.match(text) is not None
    assert late.fullmatch(text) is None


@pytest.mark.parametrize("asked", [False, True])
def test_an_expression_goes_to_another_process_asked_or_not(asked: bool) -> None:
    late = expression("a+")
    if asked:
        assert late.search("a")
    for again in (pickle.loads(pickle.dumps(late)), copy.deepcopy(late), copy.copy(late)):
        assert again == late
        assert hash(again) == hash(late)
        assert again.fullmatch("aaa")
    assert late != expression("a+", re.IGNORECASE)


def test_an_expression_that_is_none_says_so_when_it_is_asked() -> None:
    wrong = expression("(")
    with pytest.raises(re.error):
        wrong.search("a")


@pytest.mark.parametrize("pattern", [_read.NEGATION, _read.MODAL, _read.CONDITION, _read.QUANTITY, _read.PLATFORM])
@given(st.lists(st.tuples(WORDS, SEPARATORS)), st.booleans())
def test_small_letters_hold_what_an_expression_that_ignores_capitals_finds(
    pattern: str, parts: list[tuple[str, str]], loud: bool
) -> None:
    text = "".join(word + between for word, between in parts)
    text = text.upper() if loud else text
    whole = rf"(?<![^\W_])(?:{pattern})(?![^\W_])"
    asked = re.compile(whole, re.IGNORECASE).findall(text)
    assert in_small(whole).findall(small(text)) == [small(found) for found in asked]


def test_letters_that_look_alike_to_an_expression_are_small_ones() -> None:
    for letter, forms in LIKE.items():
        for form in forms:
            assert re.fullmatch(letter, form, re.IGNORECASE)
            assert small(form) == letter


@pytest.mark.parametrize("word", ["zes", "tien", "artikel iv", "12 juni 2024", "dient te"])
def test_a_word_with_such_a_letter_is_read_as_the_word_without(word: str) -> None:
    for forms in product(*(LIKE.get(letter, letter) for letter in word)):
        text = f"de leerling {''.join(forms)} uur"
        notation.common(text)
        synonyms.common(text)
        slips.common(text, {"".join(forms).lower(): word})
        assert cues.numbers(text) == cues.numbers(f"de leerling {word} uur")


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bschoolklimaat\b", ("schoolklimaat",)),
        (r"nummers?", ("nummer",)),
        (r"\b(?:telefoon|priv[eé])nummers?\b", ("nummer",)),
        (r"\bveilige?\b[^.]{0,30}\b(?:omgeving|school)\b", ("veilig",)),
        (r"\(laten\) verwijderen", (" verwijderen",)),
        (r"ab{0,2}c", ("a",)),
        (r"ab{2}c", ("ab",)),
        (r"foto|film", ("film", "foto")),
        (r"(?:foto|film)\w+", ("film", "foto")),
        (r"(?P<what>foto|filmen|film)+?s", ("film", "foto")),
        (r"(?:foto|film){0,2}s", ("s",)),
        (r"(?:foto|film)*s", ("s",)),
        (r"(?:foto|)s", ("s",)),
        (r"(?<!geen )(?=alle )ouders(?! niet)", ("ouders",)),
        (r"(?i:MAG|Moet)", ("mag", "moet")),
        (r"(?i)x", ()),
        (r"fotos(?#meervoud)?hop", ()),
        (r"(?x:fo to)", ()),
        (r"(?ix)fo to", ()),
        (r"(?(1)lang|langer)x", ("x",)),
        (r"caf\u00e9s|\N{LATIN SMALL LETTER A}lles", ("caf", "lles")),
        (r"[|)(]a\|b", ("a",)),
        (r"foto|\w+", ()),
        (r"\w+", ()),
        (r"", ()),
    ],
)
def test_letters_are_told_of_which_all_that_an_expression_finds_holds_some(
    pattern: str, letters: tuple[str, ...]
) -> None:
    assert needed(pattern) == letters


PROTOCOLS = Path(__file__).parents[2] / "protocols"
VOCABULARY = load.load_vocabulary(PROTOCOLS)
CUES = [
    *(cue for each in (*VOCABULARY.topics, *VOCABULARY.norms, *VOCABULARY.actors) for cue in each.cues),
    *(cue for each in (*VOCABULARY.measures, *VOCABULARY.roles) for cue in each.cues),
    *(getattr(words.patterns.stating.force, name) for name in dir(words.patterns.stating.force) if name.isupper()),
]


@given(st.data())
def test_all_that_a_cue_finds_holds_letters_it_is_first_looked_for_by(data: st.DataObject) -> None:
    cue = data.draw(st.sampled_from(CUES))
    text = data.draw(st.from_regex(re.compile(cue, re.IGNORECASE)))
    assert holds(small(text), needed(cue))


@given(st.sampled_from(CUES), st.lists(st.tuples(WORDS, SEPARATORS)))
def test_a_guarded_expression_answers_as_any_other(cue: str, parts: list[tuple[str, str]]) -> None:
    text = "".join(word + between for word, between in parts)
    wary, plain = guarded(cue, re.IGNORECASE), re.compile(cue, re.IGNORECASE)
    for one, other in ((wary.search(text), plain.search(text)), (wary.match(text), plain.match(text))):
        assert (one and one.span()) == (other and other.span())
    assert [found.span() for found in wary.finditer(text)] == [found.span() for found in plain.finditer(text)]
    assert wary.sub("x", text) == plain.sub("x", text)
