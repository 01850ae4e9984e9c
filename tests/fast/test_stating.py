"""The statements that the words of a text suggest: golden cases, and that none can say what the text does not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import goldens
import pytest
import rulesread
from hypothesis import assume, given
from hypothesis import strategies as st

from generator import load, schema, stating, yamlio
from generator.load import statements
from generator.load.files import Record
from generator.load.known import Known
from generator.model import DraftProvision, DraftSection, DraftVersion, Source, Vocabulary
from generator.stating.above import Above
from generator.stating.denials import against_denial
from generator.stating.known import known as ready
from generator.stating.provisions import say

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parents[1] / "golden" / "statements"
FORCE = Path(__file__).parents[1] / "golden" / "force"
CASES = {path.stem: goldens.read(path) for path in sorted(GOLDEN.glob("*.yml"))}


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def stated(text: str, under: str | None = None, lead: str | None = None, heading: str | None = None) -> DraftProvision:
    """A provision with what its words suggest, under a heading and, as an item, below a lead."""
    provision = DraftProvision(eid="sec_x__art_1", kind="article", num="1.", text=text, lines="1")
    if lead is not None or heading is not None:
        item = dataclasses.replace(provision, kind="item")
        provision = dataclasses.replace(provision, text=lead, heading=heading, items=(item,))
    sections, _ = stating.state((DraftSection(eid="sec_x", heading=under, provisions=(provision,)),), vocabulary())
    (found,) = sections[0].provisions
    return found.items[0] if found.items else found


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
    found = stated(case["text"], case.get("under"), case.get("lead"), case.get("heading"))
    assert plain(found.statements) == case["statements"]
    assert found.roles_basis == case["basis"]


def prove(provision: DraftProvision) -> None:
    """What `check` asks of statements holds, and each is about something."""
    version = DraftVersion(
        id="v1",
        source=Source(file="source.txt", sha256="0" * 64, original_name=None),
        sections=(DraftSection(eid="sec_x", provisions=(provision,)),),
    )
    document = yamlio.load(yamlio.dump(schema.encode(version), "#").encode(), "version.yml")
    decoded, problems = schema.decode(schema.VERSION, document)
    assert decoded == version
    assert not problems
    found = list(statements.check(Record(version, document), known()))
    assert [str(problem) for problem in found] == []
    assert all(statement.topics for statement in provision.statements)


@cache
def known() -> Known:
    listed = vocabulary()
    return Known(
        roles=tuple(role.id for role in listed.roles),
        named={},
        norms=tuple(norm.id for norm in listed.norms),
        sanctions=frozenset(listed.norms_that("sanction")),
        topics=tuple(topic.id for topic in listed.topics),
        contexts=listed.contexts,
        actors=tuple(actor.id for actor in listed.actors),
        measures=tuple(measure.id for measure in listed.measures),
    )


def sentences() -> Iterator[str]:
    for path in sorted(FORCE.glob("*.yml")):
        for each in goldens.read(path):
            yield from each.values()


UNSEEN = {"first": (58, 49, 60, 60), "second": (39, 29, 38, 40)}
"""How many sentences of each file are right in force, topic, binds and consent, at least."""


def right(case: dict[str, str]) -> tuple[bool, bool, bool, bool]:
    """Whether the force, topic, binds and consent suggested for a sentence are among those that reading allows."""

    def allowed(field: str) -> list[list[str]]:
        return [sorted(each.split(", ")) for each in case.get(field, "nobody").split(" | ")]

    found = stated(case["say"]).statements
    force_of = {norm.id: norm.force for norm in vocabulary().norms}
    consenting = {actor for each in found for part in (*each.conditions, *each.exceptions) for actor in part.from_}
    return (
        ", ".join(force_of[each.norm] for each in found) in case["force"].split(" | "),
        found[0].topics[0] in case["topic"].split(" | "),
        sorted(found[0].binds or ["nobody"]) in allowed("binds"),
        sorted(consenting or {"nobody"}) in allowed("consent"),
    )


@pytest.mark.parametrize("name", sorted(UNSEEN))
def test_sentences_written_beforehand_are_mostly_read_right(name: str) -> None:
    listed = goldens.read(GOLDEN / "unseen" / f"{name}.yml")
    found = [right(case) for case in listed]
    counted = tuple(sum(each) for each in zip(*found, strict=True))
    assert all(count >= floor for count, floor in zip(counted, UNSEEN[name], strict=True)), counted


RULES = {"kinds": (80, 28, 47, 18), "sixty": (59, 5, 34, 16), "forty": (40, 3, 25, 14)}
"""How many rules of each list are right in force, topic, binds and conditions, at least; none is turned round."""


@pytest.mark.parametrize("name", sorted(RULES))
def test_rules_written_beforehand_are_mostly_read_right_and_never_turned_round(name: str) -> None:
    found = rulesread.read(name)
    counted = (found.force.some, found.topic.some, found.binds.some, found.bound.some)
    assert all(count >= floor for count, floor in zip(counted, RULES[name], strict=True)), found.wrong
    assert not found.opposite.some, found.wrong


WORDS = sorted(
    {word for sentence in sentences() for word in sentence.split()} | {"…", "niét", "(", "mits,", "tenzij", ";"}
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
def test_whatever_the_words_nothing_is_invented_and_no_rule_left_out(chosen: list[str]) -> None:
    text = " ".join(chosen)
    assume(any(letter.isalpha() for letter in text))
    prove(stated(text))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=20))
def test_whatever_the_words_no_norm_goes_against_a_denial_in_its_clause(chosen: list[str]) -> None:
    text = " ".join(chosen)
    assume(any(letter.isalpha() for letter in text))
    force_of = {norm.id: norm.force for norm in vocabulary().norms}
    found = say(text, "", Above(), ready(vocabulary())).statements
    assert [each.quote for each in found if against_denial(each.quote, force_of[each.norm or ""])] == []


@given(st.lists(st.sampled_from(sorted(sentences())), min_size=1, max_size=5, unique=True))
def test_sentences_in_any_order_are_each_in_a_statement(chosen: list[str]) -> None:
    prove(stated(" ".join(chosen), under="Voor leerlingen"))


def test_of_a_text_of_many_pages_the_rest_is_said_to_be_unread() -> None:
    found = stated(" ".join(f"Leerlingen filmen niet in lokaal {number}." for number in range(1000)))
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
