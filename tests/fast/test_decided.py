"""What a text says of the decision on it is read with what denies it, plans it or says it of another text."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.load import decided

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "decisions"
PAIRS: list[dict[str, Any]] = [
    group for path in sorted(GOLDEN.glob("*.yml")) for group in yaml.safe_load(path.read_text(encoding="utf-8"))
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
