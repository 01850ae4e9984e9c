"""Dutch stands in the language package and nowhere else, and the lists of words there agree with each other."""

from __future__ import annotations

from pathlib import Path

import dutch_literals
import phrases
import pytest

from generator.compare import redline
from generator.compare.revision import cues
from generator.language import words


@pytest.mark.long
def test_no_dutch_stands_outside_the_language() -> None:
    found = dutch_literals.found()
    assert not found, "Dutch outside generator/language:\n" + "\n".join(map(str, found))


def test_every_name_that_is_let_pass_is_still_there(root: Path) -> None:
    gone = [
        f"{path}: {name}"
        for path, names in dutch_literals.NAMES.items()
        for name in names
        if name not in (root / path).read_text(encoding="utf-8")
    ]
    assert gone == []


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.py", '"""Over het onderwerp."""\n# niet hier\nX = f"{1} bepalingen"\n', ["3:  bepalingen"]),
        ("a.py", 'X = "vastgesteld"\nY = "the status vastgesteld"\n', []),
        (
            "a.html",
            "{# geen woord #}\n<p class='geen'>{{ x }}</p>\n<p aria-label='Geen'>{{ plural(n, 'dag') }}",
            ["3:"],
        ),
        (
            "a.js",
            "// geen\nconst a = `x ${b ? `geen ${c}` : 'y'}`; /* geen */\nconst r = /\\bgeen['\"]/;",
            ["2:", "3:"],
        ),
    ],
)
def test_a_dutch_word_is_found_where_a_reader_or_a_pattern_meets_it(
    name: str, content: str, told: list[str], tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = [f"{literal.line}: {literal.text}" for literal in dutch_literals.in_file(path, tmp_path)]
    assert len(found) == len(told)
    assert all(one.startswith(expected) for one, expected in zip(found, told, strict=True))


def test_what_is_said_in_more_than_one_place_is_written_once() -> None:
    written: dict[str, set[str]] = {}
    for module, text in phrases.literals():
        written.setdefault(text, set()).add(module)
    twice = {text: sorted(modules) for text, modules in written.items() if len(modules) > 1 and len(text.split()) > 2}
    assert twice == {}


@pytest.mark.parametrize("word", sorted(words.lists.NEGATIONS))
def test_what_denies_in_the_redline_denies_in_the_classes_of_a_revision(word: str) -> None:
    for form in (word, word.upper(), word.capitalize()):
        assert redline.is_negation(form)
        assert cues.NEGATION in cues.touched(f"Dat mag {form} op school.", "Dat mag op school.")
        assert cues.is_sharp(form)


def test_a_denial_with_stress_is_the_same_denial() -> None:
    assert redline.is_negation("níét")
    assert cues.touched("Dat mag níet.", "Dat mag niet.") == ()
    assert cues.touched("Dat mag níet.", "Dat mag.") == (cues.NEGATION,)


@pytest.mark.parametrize("word", sorted(words.lists.MODAL_VERBS))
def test_every_modal_verb_is_one_in_the_classes_of_a_revision(word: str) -> None:
    assert cues.touched(f"Dat {word} hij.", "Dat hij.") == (cues.MODAL,)


def test_a_list_of_words_holds_words_as_they_are_compared() -> None:
    for listed in (words.lists.NEGATIONS, words.lists.MODAL_VERBS, words.lists.STOP_WORDS, words.lists.IN_NAMES):
        assert all(word == redline.unstressed(word).lower().strip() for word in listed)
