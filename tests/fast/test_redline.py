"""The word redline: its promises over random texts and over the corpus, and the cases that it shares with its twin."""

import hashlib
import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import redlinecases
from hypothesis import given
from hypothesis import strategies as st

from generator.compare import differ, redline
from generator.ground.signs import compared
from generator.model import Corpus

WORDS = (
    "de",
    "leerling",
    "mag",
    "niet",
    "geen",
    "NIET",
    "foto’s",
    "1,5",
    "school-app",
    "in",
    "klas",
    ".",
    ",",
    "–",
    "(",
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
PAIRS = st.tuples(SENTENCES, SENTENCES) | st.tuples(ANYTHING, ANYTHING)


def sides(spans: tuple[redline.Span, ...]) -> tuple[list[str], list[str]]:
    old = [span.text for span in spans if span.operation != "insert"]
    return old, [span.text for span in spans if span.operation != "delete"]


def assert_promises(old: str, new: str) -> None:
    spans = redline.spans(old, new)
    for text, parts in zip((old, new), sides(spans), strict=True):
        assert "".join(parts) == compared(text)
        whole = "".join(parts)
        for edge in itertools.accumulate(map(len, parts[:-1])):
            assert not (redline.is_word(whole[edge - 1]) and redline.is_word(whole[edge])), (whole[:edge], whole[edge:])
    for span in spans:
        assert span.text
        if span.operation != "equal":
            negations = [word for word in redlinecases.words(span.text) if redline.is_negation(word)]
            assert not negations or span.text.strip() == negations[0], span


@given(PAIRS)
def test_any_two_texts_come_back_whole_with_no_word_cut_and_no_negation_hidden(texts: tuple[str, str]) -> None:
    assert_promises(*texts)


@pytest.mark.long
def test_the_promises_hold_for_all_related_provisions_of_the_corpus(corpus: Corpus) -> None:
    pairs = list(redlinecases.corpus_pairs(corpus, related=True))
    assert len(pairs) > 500
    for old, new in pairs:
        assert_promises(old, new)


@pytest.mark.long
def test_a_redline_touches_at_most_a_tenth_more_words_than_it_must(corpus: Corpus) -> None:
    touched = least = 0
    for old, new in redlinecases.corpus_pairs(corpus, related=True):
        touched += redline.words_touched(redline.spans(old, new))
        least += redlinecases.fewest_touched(old, new)
    assert least <= touched <= 1.10 * least


@given(SENTENCES, SENTENCES)
def test_no_redline_can_touch_fewer_words_than_the_minimum(old: str, new: str) -> None:
    assert redline.words_touched(redline.spans(old, new)) >= redlinecases.fewest_touched(old, new)


@given(ANYTHING)
def test_equal_texts_have_no_edit(text: str) -> None:
    assert all(span.operation == "equal" for span in redline.spans(text, text))


@given(ANYTHING)
def test_the_tokens_of_a_text_joined_are_the_text(text: str) -> None:
    assert "".join(redline.tokens(text)) == compared(text)


@pytest.mark.parametrize("case", redlinecases.read_all(), ids=lambda case: case.name)
def test_a_case_written_down_gives_its_spans(case: redlinecases.Case) -> None:
    assert [[span.operation, span.text] for span in redline.spans(case.old, case.new)] == case.spans, case.what


def test_only_a_changed_negation_counts_as_one() -> None:
    spans = redline.spans("Het mag niet, nooit.", "Het mag nooit.")
    assert [(span.text, span.negation) for span in spans if span.negation] == [("niet", True)]


def test_a_machine_that_takes_for_ever_gives_the_same_redline(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = list(itertools.islice(redlinecases.corpus_pairs(corpus, related=True), 50))
    expected = [redline.spans(*pair) for pair in pairs]
    clock = itertools.count(step=3600)
    monkeypatch.setattr(time, "time", lambda: float(next(clock)))
    assert [redline.spans(*pair) for pair in pairs] == expected


@pytest.mark.long
def test_processes_that_compete_for_the_machine_give_the_same_redlines(root: Path) -> None:
    script = (
        "import hashlib, itertools, pathlib, sys; sys.path.insert(0, 'instruments');"
        "import redlinecases; from generator import load; from generator.compare import redline;"
        "c = load.load(pathlib.Path('protocols')); h = hashlib.sha256();"
        "p = itertools.islice(redlinecases.corpus_pairs(c, related=True), 0, None, 5);"
        "[h.update(repr(redline.spans(*pair)).encode()) for pair in p]; print(h.hexdigest())"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=root,
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2", "3")
    ]
    digests = {process.communicate()[0].strip() for process in started}
    assert all(process.returncode == 0 for process in started)
    assert len(digests) == 1
    assert len(digests.pop()) == hashlib.sha256().digest_size * 2


TOKENS = st.lists(st.sampled_from("abcd"), max_size=40)


def common(old: list[str], new: list[str]) -> int:
    """The length of the longest common subsequence, by its definition."""
    above = [0] * (len(new) + 1)
    for one in old:
        here = [0]
        for place, other in enumerate(new):
            here.append(above[place] + 1 if one == other else max(here[-1], above[place + 1]))
        above = here
    return above[-1]


@given(TOKENS, TOKENS)
def test_what_is_kept_is_the_most_that_can_be(old: list[str], new: list[str]) -> None:
    most = common(old, new)
    assert differ.kept(old, new) == most
    assert sum(len(run.old) for run in differ.runs(old, new) if run.kept) == most


@pytest.mark.long
@pytest.mark.parametrize("words", [300, 1000, 4000])
def test_long_texts_give_their_words_back_whatever_they_are(words: int) -> None:
    for old, new in redlinecases.long_pairs(words).values():
        assert_promises(old, new)


@given(st.integers(500, 900), st.lists(st.integers(0, 499), max_size=5, unique=True))
def test_a_long_text_with_few_edits_keeps_what_was_not_edited(size: int, edited: list[int]) -> None:
    old = [str(number) for number in range(size)]
    new = ["x" if number in edited else str(number) for number in range(size)]
    assert sum(len(run.old) for run in differ.runs(old, new) if run.kept) == size - len(edited)


@pytest.mark.long
def test_more_different_words_than_the_differ_has_signs_for_are_a_replacement() -> None:
    old, new = (" ".join(map(str, numbers)) for numbers in (range(70_000), range(70_000, 71_000)))
    assert {span.operation for span in redline.spans(old, new)} == {"delete", "insert"}
