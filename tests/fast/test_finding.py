"""What the search answers, asked of its scripts in node: what it may never deny, fold away or tell twice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import finding
import goldens
import pytest

from generator.model import Corpus
from generator.search.documents import parts

pytestmark = pytest.mark.long
Shared = Callable[[str, Callable[[Path], object]], Path]


def asked(corpus: Corpus, *questions: str, wide: bool = False) -> list[dict[str, Any]]:
    return finding.answers(corpus, questions, wide=wide)


def places(answer: dict[str, Any]) -> list[list[str]]:
    return [[place["place"] for place in result["places"]] for result in answer["results"]]


def test_no_word_that_a_provision_holds_is_said_to_be_in_none(corpus: Corpus) -> None:
    documents = [document for part in parts(corpus) for document in part.documents]
    texts = {text for each in documents for text in (each.text, each.heading, each.section, each.lead, each.noted)}
    held = sorted({word.strip(".,;:!?()“”‘’\"'-–…/") for text in texts for word in re.split(r"[\s/]+", text)} - {""})
    answers = finding.answers(corpus, held, limit=1)
    assert len(held) > 700
    assert [
        (word, each["unknown"], each["silent"])
        for word, each in zip(held, answers, strict=True)
        if each["unknown"] or each["silent"]
    ] == []
    assert [(word, each["read"]) for word, each in zip(held, answers, strict=True) if each["read"]] == []


TOLD = goldens.entries("search/told.yml")
PHRASES = ("één op één", "een op een", "een-op-een", "1 op 1", "1-op-1", "1op1")


@pytest.fixture(scope="module")
def told(corpus: Corpus, shared: Shared) -> Mapping[str, dict[str, Any]]:
    """What is answered to each of these: to make an index and start node takes longer than all the answers."""
    questions = [*(case["ask"] for case in TOLD), *PHRASES]
    made = shared("told", lambda file: file.write_text(json.dumps(asked(corpus, *questions)), encoding="utf-8"))
    return dict(zip(questions, json.loads(made.read_text(encoding="utf-8")), strict=True))


@pytest.mark.parametrize("case", TOLD, ids=lambda case: str(case["ask"]))
def test_what_is_said_of_the_words_of_a_question(case: dict[str, Any], told: Mapping[str, dict[str, Any]]) -> None:
    answer = told[case["ask"]]
    assert answer["unknown"] == []
    assert answer["silent"] == case.get("silent", [])
    assert answer["read"] == case.get("read", [])
    assert answer["results"]
    assert all(result["aside"] for result in answer["results"]) == case.get("near", False)


def test_half_a_sentence_is_read_in_its_order_and_a_preposition_with_what_follows_it(corpus: Corpus) -> None:
    about, where = asked(corpus, "mag ik schrijven over mijn klas", "vraag over schrijven in de klas")
    topics = [[choice["id"] for choice in answer["facets"]["onderwerp"]] for answer in (about, where)]
    assert "over-school-publiceren" in topics[0]
    assert "gebruik-in-de-les" not in topics[0]
    assert "gebruik-in-de-les" in topics[1]


def test_a_compound_that_texts_write_in_part_is_answered_by_them(corpus: Corpus) -> None:
    expected = {
        "filmopnamen": "film- en geluidsopnamen",
        "film- en geluidsopnamen": "film- en geluidsopnamen",
        "filmopname": "film- en geluidsopnamen",
        "foto-opnames": "film- en geluidsopnamen",
        "schoolklimaat": "school- en onderwijsklimaat",
        "leerlingdossier": "leerling- of personeelsdossier",
        "privacyrecht": "privacy-en auteursrecht",
    }
    for answer, held in zip(asked(corpus, *expected), expected.values(), strict=True):
        assert answer["unknown"] == answer["read"] == []
        shown = ["".join(piece["text"] for piece in each["snippet"]) for each in answer["results"][: finding.TOP]]
        assert any(held in text for text in shown), (held, shown)


@pytest.mark.parametrize("words", PHRASES)
def test_a_phrase_of_small_words_that_the_vocabulary_knows_is_found(
    told: Mapping[str, dict[str, Any]], words: str
) -> None:
    answer = told[words]
    assert not answer["empty"]
    assert answer["unknown"] == answer["read"] == []
    assert places(answer)[0] == ["art. B.7", "art. C.8"]


def test_what_one_text_says_twice_to_the_letter_is_one_result(corpus: Corpus) -> None:
    [answer] = asked(corpus, "groepsapp", wide=True)
    assert places(answer)[0] == ["art. B.6", "art. C.7"]
    every = [place["path"] for result in answer["results"] for place in result["places"]]
    assert len(set(every)) == len(every)


def test_a_vague_question_is_answered_by_a_quarter_at_most_and_the_rest_is_folded(corpus: Corpus) -> None:
    provisions = sum(len(part.documents) for part in parts(corpus) if part.in_force)
    questions = (
        "sociale media",
        "medewerkers",
        "school",
        "regels",
        "wat mag ik niet op internet",
        "leerlingen en ouders",
    )
    for near, every in zip(asked(corpus, *questions), asked(corpus, *questions, wide=True), strict=True):
        assert 0 < near["total"] <= 0.35 * provisions
        assert near["total"] + near["beside"] == every["total"]
        assert every["beside"] == 0
        assert places(every)[: near["total"]] == places(near)
        assert [result["aside"] for result in every["results"]] == sorted(
            result["aside"] for result in every["results"]
        )


def test_what_readers_typed_and_missed_is_answered_and_no_word_of_it_denied(corpus: Corpus) -> None:
    names = [
        f"search/questions/{half}/{who}-typed.yml"
        for half in ("tuning", "held-out")
        for who in ("leerling", "ouder", "medewerker", "bestuur")
    ]
    typed = [each for _, found in finding.answered(corpus, names) for each in found]
    assert len(typed) == 50
    assert [each.ask for each in typed if each.denied] == []
    missed = [each.ask for each in typed if each.first is None or each.first >= finding.TOP]
    assert len(missed) <= 0.1 * len(typed), missed
