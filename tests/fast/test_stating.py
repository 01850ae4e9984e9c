"""The statements that the words of a text suggest: golden cases, and that none can say what the text does not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import load, stating
from generator.ground import quotation
from generator.load.tells import tells
from generator.model import DraftProvision, DraftSection, Vocabulary

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parents[1] / "golden" / "statements"
FORCE = Path(__file__).parents[1] / "golden" / "force"
CASES = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(GOLDEN.glob("*.yml"))}


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def stated(text: str, under: str | None = None, lead: str | None = None) -> DraftProvision:
    """A provision with what its words suggest, under a heading and, as an item, below a lead."""
    provision = DraftProvision(eid="sec_x__art_1", kind="article", num="1.", text=text, lines="1")
    if lead is not None:
        item = dataclasses.replace(provision, kind="item")
        provision = dataclasses.replace(provision, text=lead, items=(item,))
    sections, _ = stating.state((DraftSection(eid="sec_x", heading=under, provisions=(provision,)),), vocabulary())
    (found,) = sections[0].provisions
    return found.items[0] if lead is not None else found


def plain(value: Any) -> Any:
    """A record as its YAML has it: what it leaves out is not there."""
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if not dataclasses.is_dataclass(value):
        return value
    fields = ((field.name.rstrip("_"), getattr(value, field.name)) for field in dataclasses.fields(value))
    return {name: plain(each) for name, each in fields if each not in (None, (), {})}


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_text_suggests_the_statements_of_its_golden_case(name: str) -> None:
    case = CASES[name]
    found = stated(case["text"], case.get("under"), case.get("lead"))
    assert plain(found.statements) == case["statements"]
    assert found.roles_basis == case["basis"]


def prove(provision: DraftProvision) -> None:
    """Every quotation stands in the text, in its order, each part inside; no word that rules is left out."""
    text = provision.text
    assert text is not None
    begun = 0
    for statement in provision.statements:
        places = quotation.parts(statement.quote, text)
        assert places is not None, statement.quote
        assert places[0][0] >= begun
        begun = places[0][0]
        for quote in statement.quotes:
            assert quotation.parts(quote, statement.quote) is not None, quote
        assert statement.topics
    said = [*(each.quote for each in provision.statements), *(each.quote for each in provision.unstated)]
    spans = [span for quote in said for span in quotation.parts(quote, text) or ()]
    assert [tell.words for tell in tells(quotation.without(text, spans)) if tell.rules] == []


def sentences() -> Iterator[str]:
    for path in sorted(FORCE.glob("*.yml")):
        for each in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield from each.values()


WORDS = sorted(
    {word for sentence in sentences() for word in sentence.split()} | {"…", "niét", "(", "mits,", "tenzij", ";"}
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_whatever_the_words_nothing_is_invented_and_no_rule_left_out(chosen: list[str]) -> None:
    prove(stated(" ".join(chosen)))


@given(st.lists(st.sampled_from(sorted(sentences())), min_size=1, max_size=5))
def test_sentences_in_any_order_are_each_in_a_statement(chosen: list[str]) -> None:
    prove(stated(" ".join(chosen), under="Voor leerlingen"))


def test_of_a_text_of_many_pages_the_rest_is_said_to_be_unread() -> None:
    found = stated(" ".join(["Leerlingen filmen niet in de les."] * 1000))
    assert len(found.statements) < 300
    assert found.unstated
    prove(found)


def test_a_heading_that_forbids_says_so_and_gives_its_force_to_what_stands_below() -> None:
    item = DraftProvision(eid="sec_x__art_1__item_1", kind="item", num="-", text="Schelden.", lines="2")
    article = DraftProvision(
        eid="sec_x__art_1", kind="article", num="1.", heading="Niet doen:", lines="1", items=(item,)
    )
    sections, _ = stating.state((DraftSection(eid="sec_x", provisions=(article,)),), vocabulary())
    (found,) = sections[0].provisions
    forbids = next(norm.id for norm in vocabulary().norms if norm.force == "forbid")
    assert [(each.of, each.norm, each.quote, each.topics) for each in found.statements] == [
        ("heading", forbids, "Niet doen:", ())
    ]
    assert [each.norm for each in found.items[0].statements] == [forbids]
