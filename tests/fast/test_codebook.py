"""The codebook put to the texts: what is coded fits, and the differences found by reading come out."""

import dataclasses
import re

import codings
import pytest

from generator.book.book import Book
from generator.compare.codebook import Position, answered, position
from generator.compare.differences import difference
from generator.model import Corpus, Statement

# As `benchmarks/readings/differences.md` has them: the question there, and those of the codebook that bring it out.
DIFFERENT = {
    "Wie moet toestemming geven om opnamen te plaatsen": {"plaatsen-toestemming"},
    "Voor wie geldt dat": {"plaatsen-voor-wie"},
    "Mag een leerling in de les, en van wie": {"les-toestemming-leerling"},
    "En een medewerker": {"werk-voorwaarde"},
    "Werk en privé scheiden": {"werk-prive-scheiden"},
    "Mogen leerling en medewerker vrienden worden": {"vrienden-leerling-medewerker"},
    "Met wie niet in discussie": {"discussie-medewerker"},
    "Geldt de grens ook voor persoonlijke informatie": {"ook-persoonlijk"},
    "Wat bij twijfel": {"bij-twijfel"},
    "Wie vraag je": {"twijfel-medewerker-vraagt"},
    "Staat een maatregel tegen medewerkers vast": {"maatregel-medewerker"},
    "De zwaarste": {"zwaarste-medewerker", "maatregelen-medewerker"},
    "Tegen leerlingen en ouders": {"maatregel-ouders"},
    "Wie beslist": {"wie-beslist"},
    "Komt het in het dossier": {"in-dossier"},
    "Welke berichten": {"welke-berichten"},
    "Welke mensen": {"doelgroep-ouders", "doelgroep-anderen"},
}
# There too: one text rules on it, and the others are silent.
ONE_ALONE = {
    # Another text only asks to make plain for whom one speaks: whether that may be the school, it does not say.
    "Mag je namens de school publiceren": {"namens-school"},
    "Van wie toestemming voor ander werk (muziek, tekst)": {"werk-toestemming", "werk-waar"},
    "Mag een mening botsen met de missie": {"botsende-mening"},
    "Ook aansprakelijk": {"ook-aansprakelijk"},
    "Mag een leerling een medewerker volgen": {"volgen-medewerker"},
    "En wie de goede naam schaadt": {"volgen-wie-schaadt"},
    "Hoe vaak gevraagd": {"hoe-vaak-gevraagd", "school-vraagt"},
    "Welke leeftijd": {"leeftijd-toestemming"},
    "Medewerker en ouder": {"vrienden-ouder-medewerker"},
    "Wie meldt onrechtmatigheden, en aan wie": {"misstand-melden", "misstand-aan-wie", "misstand-wanneer"},
    "Mag de school berichten laten verwijderen": {"verwijderen-mag", "verwijderen-wie"},
}
# Not there, and true: found when the codebook was written, or its answers were held against the words again.
# "For study" (Calvijn A.1) is wider than "functional for the lesson of that moment" (Kalisto).
BESIDE = {"media-omschreven", "wiens-naam", "les-doel-leerling"}
# "Alleen anders gedrukt, dezelfde regel", and what all texts that rule on it rule alike.
ALIKE = {
    *("vertrouwelijk", "in-de-les", "opnamen-plaatsen", "over-school", "kennis-delen", "fatsoen", "goede-naam"),
    *("aangifte-door", "maatregel-leerling", "zwaarste-leerling", "maatregelen-leerling", "aangifte", "werk-van-ander"),
    "eigen-mening",
}


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def positions(book: Book, id_: str) -> tuple[Position, ...]:
    return book.positions(next(one for one in book.corpus.vocabulary.codebook if one.id == id_))


def test_what_is_coded_says_what_cannot_be_read_off(book: Book) -> None:
    force = {norm.id: norm.force for norm in book.norms.values()}
    known = {question.id: question for question in book.corpus.vocabulary.codebook}
    placed = [each for edition in book.editions for each in edition.statements]
    assert [
        (each.id, id_)
        for each in placed
        for id_, coded in each.statement.codes.items()
        if set(coded) == set(answered(known[id_], dataclasses.replace(each.statement, codes={}), force))
    ] == []


def test_every_difference_found_by_reading_comes_out_and_no_other(book: Book) -> None:
    assert {each.question.id for each in book.differences} == set().union(*DIFFERENT.values()) | BESIDE


def test_what_one_text_alone_rules_on_is_answered_by_it_alone(book: Book) -> None:
    for ids in ONE_ALONE.values():
        for id_ in ids:
            assert sum(not each.silent for each in positions(book, id_)) == 1, id_


def test_the_same_rule_in_other_words_is_no_difference(book: Book) -> None:
    for id_ in ALIKE:
        assert sum(not each.silent for each in positions(book, id_)) > 1, id_
        assert difference(positions(book, id_)) is None, id_


def test_every_question_of_the_list_made_by_reading_is_looked_for() -> None:
    told = (codings.FOLDER / "differences.md").read_text(encoding="utf-8")
    questions = re.findall(r"\*\*([^*]+)\?\*\*", told)
    # Named there for the words; whether school or its foundation reports is no other answer.
    assert sorted(questions) == sorted({*DIFFERENT, *ONE_ALONE, "Wie doet aangifte"})


def test_older_and_newer_version_of_a_work_answer_alike(book: Book) -> None:
    force = {norm.id: norm.force for norm in book.norms.values()}
    work = next(work for work in book.works if len(work.editions) > 1)
    for question in book.corpus.vocabulary.codebook:
        both = [position(question, work, book.stands, force, edition).answers for edition in work.editions]
        assert both[0] == both[1], question.id


def test_an_answer_coded_counts_instead_of_one_read_off(book: Book) -> None:
    question = next(one for one in book.corpus.vocabulary.codebook if one.id == "in-de-les")
    force = {norm.id: norm.force for norm in book.norms.values()}
    forbids = next(id_ for id_, each in force.items() if each == "forbid")
    statement = Statement(topics=(question.topic,), norm=forbids, quote="Niet in de les.")
    assert answered(question, statement, force) == ("nee",)
    for coded in ((), ("ja",)):
        told = dataclasses.replace(statement, codes={question.id: coded})
        assert answered(question, told, force) == coded
