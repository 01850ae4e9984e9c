"""A sentence about a rule says no more than the rule: on which occasion, under which heading, and who of the school."""

from dataclasses import replace
from typing import Any

import pytest

from generator.book import limits
from generator.book.answers import answers
from generator.book.book import Book
from generator.book.verdicts import verdict
from generator.model import Condition, Corpus, Exemption, Force, Named, PlacedStatement, Statement

LONG = " ".join(["als"] + 24 * ["woord"])


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def placed(book: Book, id_: str) -> PlacedStatement:
    found = (each for edition in book.editions for each in edition.statements)
    return next(each for each in found if each.id == id_)


def made_up(book: Book, force: Force, **parts: Any) -> PlacedStatement:
    """Return a statement of ``force`` in a place where no heading says when."""
    somewhere = placed(
        book, "clusius/sociale-media@v1#sec_richtlijnen-sociale-media-voor-medewerkers-studenten-en__art_1~1"
    )
    norm = next(norm.id for norm in book.norms.values() if norm.force == force)
    said = {"topics": somewhere.statement.topics, "quote": "", "act": "melden", "binds": ("medewerkers",)}
    return replace(somewhere, statement=Statement(norm=norm, **{**said, **parts}))


def when(*quotes: str, kind: Any = "trigger") -> tuple[Condition, ...]:
    return tuple(Condition(kind=kind, quote=quote) for quote in quotes)


# What is coded, and the sentence; `force` and what else the statement has.
OCCASIONS: list[tuple[Force, dict[str, Any], str]] = [
    ("oblige", {"conditions": when("indien nodig")}, "Moet (“indien nodig”): melden"),
    ("oblige", {"conditions": when("bij twijfel", kind="doubt")}, "Moet (“bij twijfel”): melden"),
    ("oblige", {"conditions": when("als a", "als b")}, "Moet (“als a” en “als b”): melden"),
    ("advise", {"exceptions": (Exemption(quote="behalve op zondag"),)}, "Advies (“behalve op zondag”): melden"),
    # Too long for a sentence: then at least that it does not always hold.
    ("oblige", {"conditions": when(LONG)}, "Moet (in een geval dat de tekst noemt): melden"),
    ("oblige", {"conditions": when(LONG, "als b")}, "Moet (in een geval dat de tekst noemt): melden"),
    # Said by the act already.
    ("oblige", {"act": "indien nodig melden", "conditions": when("Indien nodig")}, "Moet: indien nodig melden"),
    # A purpose, a place and a manner are named by the act.
    ("oblige", {"conditions": when("voor het werk", kind="purpose")}, "Moet: melden"),
    # What a permission depends on is said once, and so is its occasion.
    (
        "permit-if",
        {"conditions": (*when("mits kort", kind="content"), *when("bij brand"))},
        "Mag, onder een voorwaarde (“mits kort”) (“bij brand”): melden",
    ),
    (
        "permit-if",
        {"conditions": when("mits kort", "mits lief", kind="content")},
        "Mag, onder voorwaarden (“mits kort” en “mits lief”): melden",
    ),
    ("permit-if", {"conditions": when(LONG, "mits lief", kind="content")}, "Mag, onder voorwaarden: melden"),
    # By how much a measure depends.
    (
        "sanction",
        {"binds": (), "certainty": "will", "conditions": when("Afhankelijk van de ernst", kind="other")},
        "Gebeurt (“Afhankelijk van de ernst”): melden",
    ),
    # What a word means holds always.
    ("define", {"binds": (), "conditions": when("wanneer er overlap is")}, "Uitleg: melden"),
]


@pytest.mark.parametrize(("force", "parts", "due"), OCCASIONS, ids=lambda each: str(each)[:50])
def test_a_sentence_says_on_which_occasion(book: Book, force: Force, parts: dict[str, Any], due: str) -> None:
    assert verdict(book, made_up(book, force, **parts), "binds").words == due


SCHOOL: list[tuple[Force, dict[str, Any], str]] = [
    ("oblige", {"quote": "De stichting zorgt voor rust."}, "De stichting doet dit: melden"),
    ("oblige", {"quote": "De school moet zorgen voor rust."}, "De school moet: melden"),
    ("oblige", {"quote": "Wij zorgen voor rust."}, "De school doet dit: melden"),
    ("permit", {"quote": "De school mag dit; de directie doet het."}, "De school mag: melden"),
    ("state", {"quote": "Het bestuur vindt dit van belang."}, "Uitgangspunt van het bestuur: melden"),
    (
        "sanction",
        {
            "quote": "of de schoolleiding of het bestuur bepaalt",
            "decided_by": (Named(actor="schoolleiding", quote="x"), Named(actor="bestuur", quote="x")),
        },
        "De schoolleiding of het bestuur doet dit: melden",
    ),
    # Who is no part of the school decides nothing in its name.
    (
        "oblige",
        {"quote": "De school meldt.", "decided_by": (Named(actor="politie", quote="x"),)},
        "De school doet dit: melden",
    ),
]


@pytest.mark.parametrize(("force", "parts", "due"), SCHOOL, ids=lambda each: str(each)[:50])
def test_who_of_the_school_acts_has_the_name_that_the_text_gives(
    book: Book, force: Force, parts: dict[str, Any], due: str
) -> None:
    assert verdict(book, made_up(book, force, binds=("school",), **parts), "binds").words == due


def test_a_rule_under_a_heading_that_says_when_says_so_too(book: Book) -> None:
    scala = "scala-coenecoop/sociale-media@v1#"
    during, outside = (placed(book, f"{scala}{eid}") for eid in ("sec_b__art_4~1", "sec_c__art_5~1"))
    assert verdict(book, during, "binds", "permission").words == (
        "Nee, niet: met leerling of ouder in discussie gaan (kop: “tijdens werksituaties”)"
    )
    assert limits.setting(outside) == "buiten werksituaties"
    assert limits.of_all(limits.setting(each) for each in (during, outside)) == (
        "tijdens werksituaties",
        "buiten werksituaties",
    )
    assert limits.of_all(["buiten werksituaties", None]) == ()
    # The heading itself, a section whose heading says for whom alone, and who says it in so many words.
    assert limits.setting(placed(book, f"{scala}sec_b~1")) is None
    assert limits.setting(placed(book, f"{scala}sec_a__art_6~1")) is None
    inside = replace(during, statement=replace(during.statement, conditions=when("in de les", kind="place-time")))
    assert limits.setting(inside) is None


def test_a_rule_that_a_text_prints_under_two_headings_says_both(book: Book) -> None:
    place = next(
        place for place in book.places if place.role_path("medewerkers") == "scholen/scala-college/medewerkers"
    )
    found = {each.question.id: each for each in answers(book, place, book.roles["medewerkers"])}
    both = "(kop: “tijdens werksituaties” en “buiten werksituaties”)"
    (first,) = found["vrienden"].brief
    assert first.words == f"Nee, niet: als leerling en medewerker vrienden worden {both}"
    assert [len(alike) for alike in found["vrienden"].parts[0].worded] == [2]
    # What the text says under one of them alone.
    assert found["ontsporing"].brief[0].words.endswith("(kop: “tijdens werksituaties”)")


def test_what_only_a_heading_orders_says_so(book: Book) -> None:
    clusius = "clusius/sociale-media@v1#sec_richtlijnen-sociale-media-voor-medewerkers-studenten-en__art_4"
    heading, below = (verdict(book, placed(book, f"{clusius}~{number}"), "binds").words for number in (1, 2))
    assert heading == "Moet: privé en werk of school gescheiden houden (dat zegt alleen de kop)"
    assert not below.endswith("(dat zegt alleen de kop)")


def test_yes_or_no_is_said_only_by_what_is_mainly_about_the_question(book: Book) -> None:
    for place in book.places:
        for role in book.roles_at(place):
            for answer in (each for each in answers(book, place, role) if each.question.asks == "permission"):
                for each in answer.verdicts:
                    aside = each.placed.statement.topics[0] not in answer.question.topics
                    assert not (aside and each.words.startswith(("Ja", "Nee", "Alleen"))), each.words


def test_every_condition_on_which_a_duty_waits_stands_in_its_sentence(book: Book) -> None:
    told = 0
    for each in (each for work in book.works for each in work.in_force.statements):
        waits = [one.quote for one in each.statement.conditions if one.kind in ("trigger", "doubt", "other")]
        if waits and book.norms[each.statement.norm].force != "define":
            told += 1
            words = verdict(book, each, "binds").words.lower()
            assert all(quote.lower() in words for quote in waits), each.id
    assert told > 30
