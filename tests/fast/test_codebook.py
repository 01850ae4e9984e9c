"""The codebook put to the decided reading: what is coded fits, and the differences found by reading come out."""

import re
from collections.abc import Iterator, Mapping

import answering
import codings
import pytest
from codings import Reading, Statement

from benchmarks import differences
from generator.model import CodebookQuestion, Corpus

# As `benchmarks/readings/differences.md` has them: the question there, and those of the codebook that bring it out.
DIFFERENT = {
    "Wie moet toestemming geven om opnamen te plaatsen": {"plaatsen-toestemming"},
    "Voor wie geldt dat": {"plaatsen-voor-wie"},
    "Van wie toestemming voor ander werk (muziek, tekst)": {"werk-waar"},
    "Mag een leerling in de les, en van wie": {"les-toestemming-leerling"},
    "En een medewerker": {"werk-voorwaarde"},
    "Werk en privé scheiden": {"werk-prive-scheiden"},
    "Mogen leerling en medewerker vrienden worden": {"vrienden-leerling-medewerker"},
    "Wie mag je volgen": {"wie-volgen"},
    "Met wie niet in discussie": {"discussie-medewerker"},
    "Mag je namens de school publiceren": {"namens-school", "eigen-mening"},
    "Geldt de grens ook voor persoonlijke informatie": {"ook-persoonlijk"},
    "Mag een mening botsen met de missie": {"botsende-mening"},
    "Ook aansprakelijk": {"ook-aansprakelijk"},
    "Wat bij twijfel": {"bij-twijfel"},
    "Wie vraag je": {"twijfel-medewerker-vraagt"},
    "Staat een maatregel tegen medewerkers vast": {"maatregel-medewerker"},
    "De zwaarste": {"zwaarste-medewerker", "maatregelen-medewerker"},
    "Tegen leerlingen en ouders": {"maatregel-ouders"},
    "Wie beslist": {"wie-beslist"},
    "Komt het in het dossier": {"in-dossier"},
    "Wie doet aangifte": {"aangifte-door"},
    "Welke berichten": {"welke-berichten"},
    "Welke mensen": {"doelgroep-ouders", "doelgroep-anderen"},
}
# There too: one text rules on it, and the others are silent.
ONE_ALONE = {
    "Hoe vaak gevraagd": {"hoe-vaak-gevraagd", "school-vraagt"},
    "Welke leeftijd": {"leeftijd-toestemming"},
    "Medewerker en ouder": {"vrienden-ouder-medewerker"},
    "Wie meldt onrechtmatigheden, en aan wie": {"misstand-melden", "misstand-aan-wie", "misstand-wanneer"},
    "Mag de school berichten laten verwijderen": {"verwijderen-mag", "verwijderen-wie"},
}
# Not there, and true: found when the codebook was written.
BESIDE = {"media-in-onderwijs", "media-omschreven", "veilig-klimaat-belofte", "wiens-naam"}
# "Alleen anders gedrukt, dezelfde regel", and what all texts that rule on it rule alike.
ALIKE = {
    *("vertrouwelijk", "in-de-les", "opnamen-plaatsen", "over-school", "kennis-delen", "fatsoen", "goede-naam"),
    *("maatregel-leerling", "zwaarste-leerling", "maatregelen-leerling", "aangifte", "werk-van-ander"),
}


@pytest.fixture(scope="module")
def readings(corpus: Corpus) -> dict[str, Reading]:
    return {text.name: codings.read("decided", text.name) for text in codings.texts(corpus)}


@pytest.fixture(scope="module")
def found(corpus: Corpus, readings: dict[str, Reading]) -> dict[str, answering.Answers]:
    force = forces(corpus)
    current = {text.name: readings[text.name] for text in codings.texts(corpus) if text.in_force}
    return {question.id: answering.of_texts(question, current, force) for question in corpus.vocabulary.codebook}


def forces(corpus: Corpus) -> Mapping[str, str]:
    return {norm.id: norm.force for norm in corpus.vocabulary.norms}


def faults(statement: Statement, known: Mapping[str, CodebookQuestion], force: Mapping[str, str]) -> Iterator[str]:
    """Yield what is coded on a statement that its topics and roles do not ask, or that says nothing new."""
    plain = {name: value for name, value in statement.items() if name != "codes"}
    for id_, coded in statement.get("codes", {}).items():
        question = known.get(id_)
        if question is None or not answering.asked(question, statement):
            yield id_
            continue
        yield from set(coded) - {answer.id for answer in question.answers}
        read_off = {given.answer for given in answering.answers(question, "", plain, force)}
        if set(coded) == read_off:
            yield f"{id_} says what is read off"


def test_what_is_coded_is_asked_and_answers_what_cannot_be_read_off(
    corpus: Corpus, readings: dict[str, Reading]
) -> None:
    known = {question.id: question for question in corpus.vocabulary.codebook}
    assert [
        (name, eid, fault)
        for name, reading in readings.items()
        for eid, statements in reading.items()
        for statement in statements
        for fault in faults(statement, known, forces(corpus))
    ] == []


def test_every_difference_found_by_reading_comes_out_and_no_other(found: dict[str, answering.Answers]) -> None:
    expected = set().union(*DIFFERENT.values()) | BESIDE
    assert {id_ for id_, given in found.items() if answering.differ(given)} == expected


def test_what_one_text_alone_rules_on_is_answered_by_it_alone(found: dict[str, answering.Answers]) -> None:
    for ids in ONE_ALONE.values():
        for id_ in ids:
            assert sum(map(bool, found[id_].values())) == 1, id_


def test_the_same_rule_in_other_words_is_no_difference(found: dict[str, answering.Answers]) -> None:
    for id_ in ALIKE:
        assert sum(map(bool, found[id_].values())) > 1, id_
        assert not answering.differ(found[id_]), id_


def test_every_question_of_the_list_made_by_reading_is_looked_for() -> None:
    told = (codings.FOLDER / "differences.md").read_text(encoding="utf-8")
    questions = re.findall(r"\*\*([^*]+)\?\*\*", told)
    assert sorted(questions) == sorted({*DIFFERENT, *ONE_ALONE})


def test_older_and_newer_version_of_a_work_answer_alike(corpus: Corpus, readings: dict[str, Reading]) -> None:
    both = {name: readings[name] for name in ("calvijn.v1", "calvijn.v2")}
    for question in corpus.vocabulary.codebook:
        assert not answering.differ(answering.of_texts(question, both, forces(corpus))), question.id


def test_the_written_list_of_differences_is_in_step(corpus: Corpus) -> None:
    assert differences.FILE.read_text(encoding="utf-8") == differences.text(corpus)


def test_an_answer_coded_counts_instead_of_one_read_off(corpus: Corpus) -> None:
    question = next(one for one in corpus.vocabulary.codebook if one.id == "in-de-les")
    norms = forces(corpus)
    forbids = next(id_ for id_, force in norms.items() if force == "forbid")
    statement = {"topics": [question.topic], "norm": forbids, "quote": "Niet in de les."}
    read = [given.answer for given in answering.answers(question, "art_1", statement, norms)]
    assert read == ["nee"]
    for coded in ([], ["ja"]):
        given = answering.answers(question, "art_1", {**statement, "codes": {question.id: coded}}, norms)
        assert [one.answer for one in given] == coded
    assert not list(answering.answers(question, "art_1", {**statement, "topics": []}, norms))
