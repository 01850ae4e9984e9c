"""What is coded against the words it quotes is told, and nothing is told of the texts that were read."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import goldens
import pytest
import yaml

from generator import load, schema, yamlio
from generator.load.files import Record
from generator.model import DraftVersion, Vocabulary
from generator.stating import contrary

ROOT = Path(__file__).parents[2]
CASES = [
    pytest.param(case, id=f"{kind}: {case['norm']}: {case['text']}")
    for kind, cases in goldens.files("contrary").items()
    for case in cases
]
_OF_STATEMENT = (
    "norm", "act", "conditions", "exceptions", "decided_by", "report_to", "consequences", "certainty", "doubt",
)  # fmt: skip


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def record(case: dict[str, Any]) -> Record[DraftVersion]:
    """A version of one provision, or of an article with one item, coded as the case says."""
    statement = {"topics": ["overig"], "quote": case["text"]} | {
        field: case[field] for field in _OF_STATEMENT if field in case
    }
    statement.setdefault("act", "doen wat er staat")
    provision = {"eid": "art_1", "kind": "article", "text": case["text"], "lines": "1", "statements": [statement]}
    provision["summary"] = case.get("summary")
    if "lead" in case:
        item = {**provision, "kind": "item"}
        provision = {"eid": "art_1", "kind": "article", "heading": case["lead"], "lines": "1", "items": [item]}
    version = {
        "id": "v1",
        "source": {"file": "source.txt", "sha256": "0" * 64},
        "sections": [{"eid": "intro", "provisions": [provision]}],
    }
    document = yamlio.load(yaml.safe_dump(version, allow_unicode=True).encode(), "version.yml")
    decoded = schema.decode(schema.VERSION, document)
    assert decoded[0] is not None, decoded[1]
    return Record(decoded[0], document)


@pytest.mark.parametrize("case", CASES)
def test_what_is_coded_against_its_words_is_told(case: dict[str, Any]) -> None:
    told = [each.what.removeprefix("warning: ") for each in contrary.warnings(record(case), vocabulary())]
    assert told == case["said"]


@pytest.mark.long
def test_nothing_is_told_of_the_texts_that_were_read() -> None:
    told = load.load_and_warn(ROOT / "protocols", contrary.warnings)[1]
    assert [each for each in told if each not in load.load_and_warn(ROOT / "protocols")[1]] == []
