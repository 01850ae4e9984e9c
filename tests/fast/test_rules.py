"""What became of the rules between two versions: statement by statement, part by part."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import goldens
import pytest
import saying
import test_statements
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.book import headline, ruling
from generator.book.book import Book
from generator.compare import revision
from generator.compare.revision import statements
from generator.compare.revision.aspects import ASPECTS, OF_A_RULE
from generator.compare.revision.rules import RuleChange, rules
from generator.compare.revision.statements import Words
from generator.language import words
from generator.model import Corpus, Edition, Force, Statement
from generator.outputs.kinds import revisions

CASES = [case for name in ("fields", "words") for case in goldens.entries(f"revision/statements-{name}.yml")]
FORCES: Mapping[str, Force] = {"mag": "permit", "moet": "oblige", "mag-niet": "forbid"}
OURS = {"act", "doubt", "of"}
"""What the editors say of a statement, and where it is quoted from: no part of what it says."""
WHOSE = {"quote"}
"""What only counts where the words of the provision changed with it."""


@pytest.fixture(scope="module")
def calvijn(corpus: Corpus) -> revision.Revision:
    work = next(work for work in corpus.works if work.institution.id == "calvijn")
    return revision.compare(*work.editions, corpus.vocabulary)


def compared(corpus: Corpus, case: Mapping[str, Any]) -> revision.Revision:
    of = corpus.works[0].in_force
    old, new = (saying.edition(of, name, case[side]) for name, side in (("v1", "old"), ("v2", "new")))
    return revision.compare(old, new, corpus.vocabulary)


@pytest.mark.parametrize("case", CASES, ids=[case["what"] for case in CASES])
def test_of_each_made_up_pair_is_told_what_was_kept(corpus: Corpus, case: dict[str, Any]) -> None:
    found = compared(corpus, case)
    assert "; ".join(headline.ruled(found)) == case["rules"]
    names = {f"{view.name[:1].upper()}{view.name[1:]}:" for view in ruling.views(found)}
    assert [line for line in ruling.lines(found) if line not in names] == case["told"]
    for side in (found.old, found.new):
        assert revision.compare(side, side, corpus.vocabulary).rules == ()


def test_of_calvijn_is_told_what_was_kept(calvijn: revision.Revision) -> None:
    due = goldens.FOLDER / "revision" / "statements-calvijn.txt"
    assert "\n".join(ruling.lines(calvijn)) + "\n" == due.read_text(encoding="utf-8")
    assert calvijn.ruled == 0
    assert not any(calvijn.unread)


def test_a_version_against_itself_changes_no_statement(corpus: Corpus) -> None:
    for text in corpus.editions:
        assert revision.compare(text, text, corpus.vocabulary).rules == ()


def test_every_aspect_is_in_a_made_up_pair_and_has_words() -> None:
    told = "\n".join(line for case in CASES for line in case["told"])
    assert all(f"  {words.phrases.ruling.ASPECT[aspect]} (" in told for aspect in set(ASPECTS) - {"topic", "wording"})


def _differing(old: Statement, new: Statement) -> list[str]:
    found = statements.differences(old, new, Words(changed=True), FORCES)
    return [each.aspect for each in found]


@given(st.data(), test_statements.STATEMENT)
def test_a_change_of_any_one_field_is_told(data: st.DataObject, old: Statement) -> None:
    name = data.draw(st.sampled_from(sorted(set(test_statements.FIELDS) - OURS - WHOSE)))
    new = dataclasses.replace(old, **{name: data.draw(test_statements.FIELDS[name])})
    if _coded(old) == _coded(new):
        return  # parts in another order, or the same ones in other words: those are judged as words are
    assert _differing(old, new)


def _coded(statement: Statement) -> set[tuple[str, object]]:
    return {(aspect, part.coded) for aspect, parts in statements.parts(statement, FORCES).items() for part in parts}


@given(test_statements.SAID)
def test_statements_against_themselves_in_any_order_differ_in_nothing(said: tuple[Statement, ...]) -> None:
    assert all(_differing(statement, statement) == [] for statement in said)


@pytest.mark.long
def test_every_real_statement_with_another_part_is_told(corpus: Corpus) -> None:
    text = next(work for work in corpus.works if work.institution.id == "calvijn").in_force
    others: dict[str, Any] = {
        "norm": lambda each: next(norm.id for norm in corpus.vocabulary.norms if norm.id != each.norm),
        "binds": lambda each: () if each.binds else ("ouders",),
        "affects": lambda each: () if each.affects else ("ouders",),
        "topics": lambda each: (*each.topics, "overig"),
        "certainty": lambda each: "may" if each.certainty is None else None,
    }
    matches = revision.compare(text, text, corpus.vocabulary).matches
    for placed in text.statements:
        if placed.passage is None:
            continue
        for field, other in others.items():
            changed = dataclasses.replace(placed.statement, **{field: other(placed.statement)})
            new = _with(text, placed.passage.provision.eid, placed.number, changed)
            found = rules(text, new, matches, (), corpus.vocabulary)
            told = [each for rule in found for each in rule.statements]
            assert [each.new.id for each in told if each.new] == [placed.id], (placed.id, field)


def _with(text: Edition, eid: str, number: int, statement: Statement) -> Edition:
    def provision(own: Any) -> Any:
        said = own.statements
        if own.eid == eid:
            said = (*said[: number - 1], statement, *said[number:])
        return dataclasses.replace(own, statements=said, items=tuple(map(provision, own.items)))

    sections = tuple(
        dataclasses.replace(section, provisions=tuple(map(provision, section.provisions)))
        for section in text.version.sections
    )
    return dataclasses.replace(text, version=dataclasses.replace(text.version, sections=sections))


def test_no_rule_changed_is_said_only_where_none_did(corpus: Corpus) -> None:
    for case in CASES:
        found = compared(corpus, case)
        said = headline.ruled(found)[0]
        if said in (words.phrases.revisions.NO_RULE_CHANGED, words.phrases.revisions.NO_RULE_IN_PROVISIONS):
            assert not any(_weighty(rule) for rule in found.rules)


def _weighty(rule: RuleChange) -> bool:
    return any(
        change.rules and (not change.differences or any(each.aspect in OF_A_RULE for each in change.differences))
        for change in rule.statements
    )


def test_what_was_not_read_statement_by_statement_is_compared_by_its_words_and_says_so(corpus: Corpus) -> None:
    cases = [case for case in CASES if case["old"].get("implied")]
    assert len(cases) > 1
    for case in cases:
        found = compared(corpus, case)
        assert ruling.unread(found)
        assert all(rule.by_words and not rule.statements for rule in found.rules)


@pytest.mark.long
def test_the_open_data_tell_of_every_rule_what_the_page_tells(corpus: Corpus, calvijn: revision.Revision) -> None:
    schema = revisions.schema(Book(corpus))["properties"]["revisions"]["items"]
    for found in (calvijn, *(compared(corpus, case) for case in CASES)):
        document = revisions.one(found)
        Draft202012Validator(schema).validate(document)
        assert document["rules_changed"] == sum(rule["sure"] for rule in document["rules"]) == found.ruled
        told = [statement for rule in document["rules"] for statement in rule["statements"]]
        shown = [statement for view in ruling.views(found) for statement in view.statements]
        assert len(told) == len(shown)
        assert sorted(len(each["differences"]) for each in told) == sorted(len(each.differences) for each in shown)
