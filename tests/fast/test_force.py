"""Sentences and their force: what a denial turns round, and what it leaves alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import goldens
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import load
from generator.model import Force, Vocabulary
from generator.stating.clauses import Clause, clauses
from generator.stating.denials import against_denial
from generator.stating.known import Known, known
from generator.stating.segments import segments

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parents[1] / "golden" / "force"


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


@cache
def ready() -> Known:
    return known(vocabulary())


def cases(name: str) -> list[tuple[str, str]]:
    """Each sentence with its forces, as written in a golden file."""
    listed = goldens.read(GOLDEN / name)
    return [(sentence, forces) for each in listed for forces, sentence in each.items()]


def read(sentence: str) -> list[Clause]:
    return list(clauses(sentence, ready().read))


def force(clause: Clause) -> Force:
    return clause.reading.force if clause.reading is not None else "inform"


def forces(sentence: str) -> str:
    return ", ".join(force(clause) for clause in read(sentence))


READ = [*cases("sentences.yml"), *cases("rules-of-phones.yml"), *cases("measures-and-clauses.yml")]


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_a_sentence_has_the_force_that_reading_gives_it(sentence: str, expected: str) -> None:
    assert forces(sentence) == expected


# What was measured when they were written: 37 of 40; and 76 of 82, 78 after the program was mended by others.
UNSEEN = {"unseen.yml": 37, "unseen-phones.yml": 78}
OPPOSITES = {frozenset(("forbid", "permit")), frozenset(("forbid", "oblige")), frozenset(("permit", "oblige"))}


@pytest.mark.parametrize("name", UNSEEN)
def test_sentences_that_it_was_not_mended_by_are_mostly_read_right(name: str) -> None:
    right = [sentence for sentence, expected in cases(name) if forces(sentence) == expected]
    assert len(right) >= UNSEEN[name]


@pytest.mark.parametrize("name", [*UNSEEN, "missed.yml"])
def test_no_sentence_is_read_as_the_opposite_of_what_it_says(name: str) -> None:
    # A sentence of two rules may be read as one of them; as what neither says, never.
    turned = [
        sentence
        for sentence, expected in cases(name)
        for read in forces(sentence).split(", ")
        if all(frozenset((one, read)) in OPPOSITES for one in expected.split(", "))
    ]
    assert turned == []


@pytest.mark.parametrize(("sentence", "expected"), cases("missed.yml"))
def test_what_is_listed_as_missed_is_missed(sentence: str, expected: str) -> None:
    assert forces(sentence) != expected


@pytest.mark.parametrize("name", ["sentences.yml", "rules-of-phones.yml", *UNSEEN])
def test_no_force_goes_against_a_denial_in_its_clause(name: str) -> None:
    clauses_of = [clause for sentence, _ in cases(name) for clause in read(sentence)]
    assert [clause.quote for clause in clauses_of if against_denial(clause.quote, force(clause))] == []


@pytest.mark.parametrize(
    ("quote", "wrong"),
    [
        ("Een telefoon is niet toegestaan.", "permit"),
        ("Leerlingen zijn niet verplicht een account te maken.", "oblige"),
        ("Je mag nooit filmen.", "permit-if"),
        ("Het is niet aan te raden om te reageren.", "advise"),
        ("De leerling wordt niet geschorst.", "sanction"),
    ],
)
def test_the_watch_on_denials_sees_a_force_turned_round(quote: str, wrong: Force) -> None:
    assert against_denial(quote, wrong)


@pytest.mark.parametrize(
    ("quote", "right"),
    [
        ("Het is niet verboden om te bellen.", "permit"),
        ("Je mag niet zonder toestemming filmen.", "permit-if"),
        ("Je moet niet alleen de mentor, maar ook je ouders inlichten.", "oblige"),
        ("Als je het niet weet, vraag je het.", "oblige"),
        ("Reageer liever niet op boze berichten.", "advise"),
    ],
)
def test_the_watch_on_denials_lets_pass_what_is_right(quote: str, right: Force) -> None:
    assert not against_denial(quote, right)


WHO = ["Leerlingen", "Medewerkers", "Ouders", "De school", "Een docent"]
DENIALS = ["niet", "nooit", "nimmer", "niet langer", "niet meer", "nergens", "evenmin", "geenszins", "in geen geval"]
ACTS = ["filmen", "foto’s plaatsen", "berichten doorsturen", "een account openen", "een telefoon gebruiken"]
FRONTS = ["", "Als je het niet weet: ", "In de les ", "Tijdens een toets ", "Wie niet meedoet, weet: "]
BEHIND = ["", ", ook niet in de pauze", " als dat niet nodig is", ", want dat is verboden", " omdat het verplicht is"]
DENIED = [
    "{who} mogen {no} {act}{behind}.",
    "{who} is het {no} toegestaan om te {act}{behind}.",
    "{front}is {act} voor {who} {no} toegestaan{behind}.",
    "{who} zijn {no} verplicht tot {act}{behind}.",
    "{who} hoeven {no} te {act}{behind}.",
    "{who} moeten {no} {act}{behind}.",
    "{who} worden {no} geschorst voor {act}{behind}.",
    "Het is voor {who} {no} aan te raden om te {act}{behind}.",
    "{who}: {act} mag {no}{behind}.",
    "{who} weten dat zij {no} mogen {act}{behind}.",
]


@given(*map(st.sampled_from, (DENIED, WHO, DENIALS, ACTS, FRONTS, BEHIND)))
def test_no_norm_is_suggested_against_a_denial_in_its_clause(
    frame: str, who: str, no: str, act: str, front: str, behind: str
) -> None:
    sentence = frame.format(who=who, no=no, act=act, front=front, behind=behind)
    assert [clause.quote for clause in read(sentence) if against_denial(clause.quote, force(clause))] == []


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in cases("sentences.yml")])
def test_the_segments_of_a_sentence_are_all_of_it(sentence: str) -> None:
    found = segments(sentence)
    assert "".join(sentence[each.start : each.stop] for each in found) == sentence
    assert all(each.start < each.stop for each in found)
