"""What a text says of the decision on it is read with what denies it, plans it or says it of another text."""

from functools import cache
from pathlib import Path
from typing import Any

import goldens
import pytest

from generator import load
from generator.ingest import ingest
from generator.intake.original import receive
from generator.intake.readers import plain
from generator.load import decided
from generator.model import Vocabulary

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "decisions"
PAIRS: list[dict[str, Any]] = [
    group for path in sorted(GOLDEN.glob("*.yml")) if path.stem != "drafts" for group in goldens.read(path)
]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [(group["field"], group["value"], sentence) for group in PAIRS for sentence in group["so"]],
)
def test_a_sentence_that_says_so_is_taken_at_its_word(field: str, value: Any, sentence: str) -> None:
    assert decided.states(field, value, sentence)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [(group["field"], group["value"], sentence) for group in PAIRS for sentence in group["not"]],
)
def test_a_sentence_that_denies_or_plans_it_or_says_it_of_another_does_not(
    field: str, value: Any, sentence: str
) -> None:
    assert not decided.states(field, value, sentence)


DRAFTS: list[dict[str, Any]] = goldens.read(GOLDEN / "drafts.yml")
FIELDS = ("adopted_by", "status", "adopted", "in_force", "review_due")


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def drafted(line: str) -> dict[str, Any]:
    """What the draft of a text that ends in this line says of the decision."""
    text = f"Protocol sociale media\n\n1. Leerlingen filmen niet.\n2. Leerlingen vragen het eerst.\n\n{line}\n"
    version = ingest(plain.read(receive(text.encode(), "protocol.txt", "plain text")), vocabulary()).version
    assert (version.decision_lines is None) == all(getattr(version, field) is None for field in FIELDS)
    return {field: value for field in FIELDS if (value := getattr(version, field)) is not None}


@pytest.mark.parametrize("case", DRAFTS, ids=lambda case: case["line"])
def test_a_draft_says_of_the_decision_what_the_text_does(case: dict[str, Any]) -> None:
    assert drafted(case["line"]) == {field: case[field] for field in FIELDS if field in case}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [(group["field"], group["value"], each) for group in PAIRS if group["field"] in FIELDS for each in group["not"]],
)
def test_a_draft_takes_no_denial_or_plan_for_the_decision(field: str, value: Any, sentence: str) -> None:
    assert drafted(sentence).get(field) != value
