"""A footnote may stand in the middle of a text where a page ends, is quoted with it, and hides no word of it."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import goldens
import pytest
import yaml

from generator import schema, yamlio
from generator.ground import spans
from generator.ground.text import squash
from generator.load import artefacts, coverage, notes
from generator.load.files import Record
from generator.model import Corpus, DraftVersion, Edition, finish

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "pagefoot"
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in goldens.read(path)]


def written(place: str, lines: Sequence[str]) -> str:
    return squash("\n".join(text for span in spans.parse(place) for _, _, text in spans.cut(lines, span)))


def rule(given: Any, lines: Sequence[str], *, item: bool = False) -> dict[str, Any]:
    """A rule of a case as version.yml has it: what begins with a bullet is an item."""
    whole = given if isinstance(given, dict) else {"lines": given}
    text = written(whole["lines"], lines)
    num, text = (text[0], text[2:]) if item and text[0] == "-" else (None, text)
    eid = f"line_{spans.parse(whole['lines'])[0].first}"
    made = {"eid": eid, "kind": "item" if item else "paragraph", "num": num, "text": text, "lines": whole["lines"]}
    return made | {"items": [rule(each, lines, item=True) for each in whole.get("items", [])]}


def record(case: dict[str, Any]) -> Record[DraftVersion]:
    lines = case["text"].splitlines()
    headed = case.get("headings", [])
    sections: list[dict[str, Any]] = [{"eid": f"sec_{n}", "heading": lines[n - 1], "lines": str(n)} for n in headed]
    sections = sections or [{"eid": "intro"}]
    sections[-1]["provisions"] = [rule(each, lines) for each in case["rules"]]
    version = {
        "id": "v1",
        "title": lines[0],
        "title_lines": "1",
        "source": {"file": "source.txt", "sha256": "0" * 64},
        "artefacts": [each | {"of": [f"line_{line}" for line in each.get("of", [])]} for each in case["artefacts"]],
        "sections": sections,
    }
    document = yamlio.load(yaml.safe_dump(version, allow_unicode=True).encode(), "version.yml")
    decoded = schema.decode(schema.VERSION, document)
    assert decoded[0] is not None, decoded[1]
    return Record(decoded[0], document)


def said(case: dict[str, Any], read: Record[DraftVersion]) -> list[str]:
    checks = (each.check(read, case["text"], "source.txt") for each in (coverage, artefacts, notes))
    return [problem.what for found in checks for problem in found]


def quoted(case: dict[str, Any], read: Record[DraftVersion], any_edition: Edition) -> Iterator[str]:
    edition = dataclasses.replace(any_edition, version=finish(read.value), source_bytes=case["text"].encode())
    for passage in edition.passages:
        yield "‖ ".join(passage.parts)
        yield from (f"  ({note.mark}) {note.text}" for note in passage.footnotes)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_a_footnote_in_mid_text_comes_out_as_its_case_expects(case: dict[str, Any], corpus: Corpus) -> None:
    read = record(case)
    assert said(case, read) == case.get("refused", [])
    if "quoted" in case:
        assert list(quoted(case, read, corpus.editions[0])) == case["quoted"]
