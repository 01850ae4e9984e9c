"""What a text may be divided into: right readings of many layouts pass the check, and what tears sentences does not."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import goldens
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import ingest, intake, load, schema, yamlio
from generator.ground import spans
from generator.ground.marker import counts_on
from generator.ground.text import squash
from generator.load import artefacts, claims, coverage, notes, shapes
from generator.load.files import Record
from generator.model import DraftVersion, Vocabulary

ROOT = Path(__file__).parents[2]
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['title']}")
    for path in sorted((ROOT / "tests" / "golden" / "divided").glob("*.yml"))
    for case in goldens.read(path)
]
_PART = re.compile(
    r"(?P<indent> *)(?P<kind>[a-z-]+) (?P<lines>[0-9:,\s-]*[0-9])(?P<printed>(?: +\[[^\]]+\])*)(?P<accepted>.*)"
)
NAMES = ("Stichting Voorbeeld", "Voorbeeldschool Noord", "OBS De Linde")
"""Whose text each case is."""
_PROVISIONS = ("article", "paragraph", "item")


@functools.cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def words_at(lines: Sequence[str], place: str) -> str:
    pieces = [characters for span in spans.parse(place) for _, _, characters in spans.cut(lines, span)]
    return squash(" ".join(pieces))


def divided(text: str, division: str) -> dict[str, Any]:
    """The version.yml of a division, line by line: what it is, where it stands, and its [number] and [heading]."""
    lines = claims.source_lines(text)
    version: dict[str, Any] = {"id": "v1", "source": {"file": "source.txt", "sha256": "0" * 64}, "artefacts": []}
    version["sections"] = [{"eid": "intro", "provisions": []}]
    open_lists: list[list[dict[str, Any]]] = [version["sections"][0]["provisions"]]
    for number, line in enumerate(division.splitlines(), 1):
        found = _PART.fullmatch(line)
        assert found, line
        kind, place = found["kind"], found["lines"]
        words = words_at(lines, place)
        own = re.findall(r"\[([^\]]+)\]", found["printed"])
        if kind == "title":
            version |= {"title": words, "title_lines": place}
            continue
        if kind != "section" and kind not in _PROVISIONS:
            version["artefacts"].append({"lines": place, "reason": kind})
            if found["accepted"].strip():
                version["artefacts"][-1]["accepted"] = found["accepted"].strip()
            continue
        made: dict[str, Any] = {"eid": f"part_{number}", "lines": place}
        num = own[0] if own else None
        heading = own[1] if len(own) > 1 else None
        rest = words.removeprefix(num or "").strip()
        if kind == "section":
            made |= {"num": num, "heading": rest or None, "provisions": []}
            version["sections"].append(made)
            open_lists = [made["provisions"]]
            continue
        made |= {"kind": kind, "num": num, "heading": heading, "items": []}
        made["text"] = rest.removeprefix(heading or "").strip() or None
        depth = len(found["indent"]) // 2
        open_lists = open_lists[: depth + 1]
        open_lists[-1].append(made)
        open_lists.append(made["items"])
    return version


def record(case: dict[str, Any]) -> Record[DraftVersion]:
    """The version of a case: as its division says, else as the ingester drafts it."""
    if "division" in case:
        version = divided(case["text"], case["division"])
        begins = [{"eid": f"part_{number}", "reason": "In het origineel."} for number in case.get("begins", ())]
        written = yaml.safe_dump(version | {"accepted_beginnings": begins}, allow_unicode=True)
        document = yamlio.load(written.encode(), "version.yml")
        decoded = schema.decode(schema.VERSION, document)
        assert decoded[0] is not None, decoded[1]
        return Record(decoded[0], document)
    draft = ingest.ingest(intake.read(case["text"].encode(), "source.txt"), vocabulary()).version
    return Record(draft, yamlio.load(yamlio.dump(schema.encode(draft)).encode(), "version.yml"))


def said(case: dict[str, Any]) -> list[str]:
    """What is refused, then the warnings; without the place in the file and how to mend it."""
    read, text = record(case), case["text"]
    refused = [
        *shapes.check(read),
        *coverage.check(read, text, "source.txt", names=NAMES),
        *artefacts.check(read, text, "source.txt", NAMES),
        *notes.check(read, text, "source.txt"),
    ]
    warned = [each.problem for each in artefacts.warnings(read, text, "source.txt", NAMES)]
    # A place that is looked at with and without the lines between is told twice, and once by the command.
    return list(dict.fromkeys((*(f"refused: {each.what}" for each in refused), *(each.what for each in warned))))


@pytest.mark.parametrize("case", CASES)
def test_a_division_is_judged_as_its_case_expects(case: dict[str, Any]) -> None:
    assert said(case) == case["said"]


def test_numbers_letters_and_numerals_count_on_as_themselves() -> None:
    steps = [
        "1. 2.",
        "9. 10.",
        "B.6 B.7",
        "a. b.",
        "z. aa.",
        "h. i.",
        "i. j.",
        "i. ii.",
        "iii) iv)",
        "A-1 A-2",
        "IX. X.",
    ]
    assert [step for step in steps if not counts_on(*step.split())] == []
    others = ["1. 3.", "a. c.", "i. x.", "1. b.", "a. B.", "A-1 B-2", "2. 1.", "² ³", "• •"]
    assert [step for step in others if counts_on(*step.split())] == []


@pytest.mark.long
@given(st.text(min_size=1, max_size=6), st.text(min_size=1, max_size=6))
def test_no_number_counts_on_both_ways(one: str, two: str) -> None:
    assert not (counts_on(one, two) and counts_on(two, one))


PARTS = (
    *(
        "*",
        "- ",
        "1. ",
        "2. ",
        "a. ",
        "i. ",
        "²",
        ",",
        ";",
        "…",
        "(",
        "•",
        "✗ pesten",
        "!!!",
        "Artikel 1",
        "Pagina A-1",
    ),
    *("Het is verboden", "WhatsApp te gebruiken", "Leerlingen mogen nooit", "tenzij hij", "te filmen,", "in de klas"),
    *(
        "Stichting Voorbeeld",
        "1 waarschuwing",
        "iii",
        "7",
        "zet hem uit",
        "geen foto's",
        "Beste ouders,",
        "Wel mag:",
        "",
    ),
)


@pytest.mark.long
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=12).map("\n".join))
def test_the_draft_of_any_text_is_judged(text: str) -> None:
    assert all(line.startswith(("refused: ", "warning: ")) for line in said({"text": f"Protocol\n\n{text}"}))
