"""Where texts part ways: every difference that reading found, none that it did not, and works in any number."""

import dataclasses
import io
from collections.abc import Sequence
from typing import Any

import goldens
import manyschools
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import addresses
from generator.book.answering import NAMED, told
from generator.book.book import Book
from generator.book.differing import (
    CAMPS,
    QUOTED,
    difference_view,
    differences_towards,
    own_differences,
    position_of,
)
from generator.book.standing import stood
from generator.compare.codebook import Given, Position
from generator.compare.differences import Difference, difference, differences
from generator.model import CodebookQuestion, Corpus, Work
from generator.outputs import output
from generator.pages.kinds.differences import differences_view
from generator.pages.kinds.own_differences import own_view
from generator.pages.kinds.topic import topic_view
from generator.pages.topictexts import topic_texts


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


def question(book: Book, id_: str) -> CodebookQuestion:
    return next(each for each in book.corpus.vocabulary.codebook if each.id == id_)


def answers(book: Book, id_: str) -> dict[str, str]:
    """Return what every text answers, in words, by institution; those that do not say are left out."""
    said = (told(book, each) for each in book.positions(question(book, id_)))
    return {each.work.institution.id: each.words for each in said if each.unsaid is None}


def institution_work(book: Book, id_: str) -> Work:
    return next(work for work in book.works if work.institution.id == id_)


def silences(book: Book, id_: str) -> dict[str, str | None]:
    said = (told(book, each) for each in book.positions(question(book, id_)))
    return {each.work.institution.id: each.unsaid for each in said if each.unsaid is not None}


def differ(book: Book) -> set[str]:
    return {each.question.id for each in book.differences}


def test_the_differences_are_those_that_were_read_with_the_words_that_make_them(book: Book) -> None:
    found: list[dict[str, Any]] = []
    for each in book.differences:
        given_: dict[str, object] = {}
        for position in book.positions(each.question):
            of = told(book, position)
            given_[of.work.institution.id] = of.words if of.unsaid else list(map(_line, of.replies))
        found.append(
            {
                "question": each.question.question,
                "topic": book.topics[each.question.topic].label,
                "answers": given_,
            }
        )
    assert found == goldens.entries("differences.yml")


def _line(reply: Any) -> str:
    lead = f"{reply.said.lead} " if reply.said.lead else ""
    return f"{reply.words}: {lead}«{reply.said.placed.statement.quote}» ({reply.said.place})"


STAFF = "ontslag op staande voet, ontslag, schorsing, berisping, rechtspositionele maatregelen en waarschuwing"
HARMED = "mensen pesten, kwetsen, stalken, bedreigen, zwartmaken of anderszins beschadigen"
BY_GRAVITY = "“Afhankelijk van de ernst van de uitlatingen, gedragingen en gevolgen”"
# The first list of differences that this site had held fourteen, of which seven were another wording of one rule.
SAME_RULE = {
    # "toegestaan … als toestemming" (Calvijn A.1) and "niet toegestaan, tenzij" (Scala A.1): it was the first in rank
    "in-de-les": {
        "calvijn": "onder een voorwaarde",
        "kalisto": "onder een voorwaarde",
        "scala-coenecoop": "onder een voorwaarde",
    },
    # forbidden (Clusius 6), or allowed on condition that it is not confidential (the others)
    "vertrouwelijk": {"calvijn": "nee", "clusius": "nee", "kalisto": "nee", "scala-coenecoop": "nee"},
    # awareness printed as a duty, or as a thought
    "ook-na-verwijderen": {"calvijn": "ja", "clusius": "ja", "scala-coenecoop": "ja"},
    # a duty everywhere it is ruled on
    "fatsoen": {
        "calvijn": "ja, dat moet",
        "clusius": "ja, dat moet",
        "kalisto": "ja, dat moet",
        "scala-coenecoop": "ja, dat moet",
    },
}


@pytest.mark.parametrize("id_", SAME_RULE)
def test_the_same_rule_in_other_words_is_no_difference(book: Book, id_: str) -> None:
    # Apart from whom it is said of: that a rule binds fewer is no other rule.
    said = {
        work.institution.id: "; ".join(dict.fromkeys(reply.words for reply in told(book, each).replies))
        for each in book.positions(question(book, id_))
        if not each.silent
        for work in (each.work,)
    }
    assert id_ not in differ(book)
    assert said == SAME_RULE[id_]
    assert len(set(said.values())) == 1


# What was missing altogether, though it matters most.
MISSED = {
    "plaatsen-toestemming": {
        "calvijn": "de leraar en/of de directie (voor leerlingen)",
        "clusius": "wie erop staat en/of de maker (voor leerlingen, studenten en medewerkers); een ouder of de "
        "leerling of student zelf (voor de school zelf)",
        "kalisto": "‘betrokkenen’, de tekst zegt niet wie",
        "scala-coenecoop": "‘betrokkenen’, de tekst zegt niet wie",
    },
    "welke-berichten": {
        "calvijn": "enkel schoolgerelateerde, of bij overlap van school, werk en privé",
        "scala-coenecoop": "alle die direct of indirect met school te maken hebben, of bij overlap van school, werk en "
        "privé",
    },
    "wie-beslist": {
        "calvijn": f"de directie (“Als fatsoensnormen worden overschreden (bijvoorbeeld: {HARMED})”)",
        "kalisto": "de schoolleiding of het bestuur (“Het hangt van de aard, ernst en van de overtreding af”)",
        "scala-coenecoop": f"de stichting (“Als fatsoensnormen worden overschreden (bijvoorbeeld {HARMED})”)",
    },
    "twijfel-medewerker-vraagt": {
        "calvijn": "de leidinggevende (kop: “tijdens werksituaties”); de directie (kop: “buiten werksituaties”)",
        "kalisto": "de directeur",
        "scala-coenecoop": "de leidinggevende",
    },
    "maatregel-medewerker": {
        "calvijn": f"mogelijk ({BY_GRAVITY})",
        "clusius": f"ja ({BY_GRAVITY})",
        "scala-coenecoop": f"mogelijk ({BY_GRAVITY})",
    },
    "zwaarste-medewerker": {
        "calvijn": "ontslag op staande voet",
        "clusius": "ontslag",
        "scala-coenecoop": "ontslag op staande voet",
    },
    "maatregelen-medewerker": {
        "calvijn": STAFF,
        "clusius": "ontslag, schorsing, disciplinaire maatregelen en waarschuwing",
        "scala-coenecoop": STAFF,
    },
    "in-dossier": {
        "calvijn": "ja",
        "clusius": "ja",
        "kalisto": "ja",
        "scala-coenecoop": "mogelijk",
    },
}


@pytest.mark.parametrize("id_", MISSED)
def test_a_difference_that_was_missing_is_there_with_every_answer(book: Book, id_: str) -> None:
    assert id_ in differ(book)
    assert answers(book, id_) == MISSED[id_]


def test_what_one_text_alone_says_is_shown_and_no_difference(book: Book) -> None:
    assert "leeftijd-toestemming" not in differ(book)
    assert answers(book, "leeftijd-toestemming") == {"clusius": "16 jaar"}
    assert silences(book, "leeftijd-toestemming") == {
        "calvijn": "unsaid",
        "kalisto": "elsewhere",
        "scala-coenecoop": "unsaid",
    }


def test_a_silence_names_the_document_that_is_not_here(book: Book) -> None:
    position = next(
        each for each in book.positions(question(book, "welke-berichten")) if each.work.institution.id == "kalisto"
    )
    assert told(book, position).words == (
        "zegt de tekst niet; ‘Protocol sociale media van stichting Kalisto Boeiend Basisonderwijs!’ geldt ook en staat "
        "niet op deze site"
    )


def test_what_is_not_read_yet_is_no_silence(book: Book) -> None:
    silent = next(each for each in book.positions(question(book, "welke-berichten")) if each.silent)
    unread = told(book, dataclasses.replace(silent, awaited=True))
    assert (unread.unsaid, unread.words) == ("unread", "nog niet gelezen")


def test_a_text_that_answers_one_group_otherwise_than_another_says_to_whom(book: Book) -> None:
    assert answers(book, "ook-persoonlijk")["calvijn"] == (
        "ja, ook voor persoonlijke informatie (voor medewerkers, kop: “buiten werksituaties”); "
        "de tekst noemt alleen vertrouwelijke informatie (voor leerlingen)"
    )


def test_every_answer_shown_quotes_a_statement_that_gives_it(book: Book) -> None:
    for each in book.differences:
        for position in each.positions:
            of = told(book, position)
            shown = {reply.said.placed for reply in of.replies}
            shown |= {other.placed for reply in of.replies for other in reply.others}
            giving = {placed for given_ in position.given for placed in given_.statements}
            assert shown <= giving
            assert {placed.of for placed in shown} == {placed.of for placed in giving}
            for reply in of.replies:
                places = [reply.said.placed.of, *(other.placed.of for other in reply.others)]
                assert len(set(places)) == len(places)
            for placed in shown:
                assert each.question.topic in placed.statement.topics


def test_of_several_sentences_that_answer_the_same_the_one_about_nothing_else_is_quoted(book: Book) -> None:
    (reply,) = told(book, position_of(book, question(book, "bij-twijfel"), institution_work(book, "clusius"))).replies
    assert reply.said.placed.statement.quote == "Bij twijfel een bericht plaatsen."
    assert [other.placed.of.split("__")[-1] for other in reply.others] == ["art_2"]


def test_differences_come_most_consequential_first_and_count_no_silence(book: Book) -> None:
    weights = [each.weight for each in book.differences]
    assert weights == sorted(weights, reverse=True)
    for each in book.differences:
        assert len(each.camps) > 1
        assert all(not position.silent for position in each.positions)
        assert all(position.silent for position in each.silent)
        assert len(each.positions) + len(each.silent) == len(book.works)
        sizes = [len(camp.positions) for camp in each.camps]
        assert sizes == sorted(sizes, reverse=True)


def shape(found: Sequence[Difference]) -> list[object]:
    return [
        (
            each.question.id,
            [(camp.answers, {position.work.institution.id for position in camp.positions}) for camp in each.camps],
            {position.work.institution.id for position in each.silent},
        )
        for each in found
    ]


@pytest.fixture(scope="module")
def crowd(corpus: Corpus) -> Book:
    """Forty texts: the real ones, and copies of them."""
    return Book(manyschools.many(corpus, 40))


@st.composite
def positions(draw: st.DrawFn, crowd: Book) -> list[Position]:
    """Draw what twelve texts answer to a question, any of them nothing."""
    asked = draw(st.sampled_from([each for each in crowd.corpus.vocabulary.codebook if len(each.answers) > 2]))
    said = crowd.works[0].in_force.statements[:1]
    return [
        dataclasses.replace(
            position,
            given=tuple(
                Given(answer=answer, statements=said)
                for answer in asked.answers
                if draw(st.sampled_from([True, False, False]))
            ),
        )
        for position in crowd.positions(asked)[:12]
    ]


@pytest.mark.long
@given(data=st.data())
def test_the_differences_of_works_in_any_order_are_the_same(crowd: Book, data: st.DataObject) -> None:
    rows = data.draw(st.lists(positions(crowd), max_size=3))
    turned = [data.draw(st.permutations(row)) for row in rows]
    assert shape(differences(turned)) == shape(differences(rows))


@given(data=st.data())
def test_texts_that_answer_the_same_or_nothing_differ_in_nothing(crowd: Book, data: st.DataObject) -> None:
    first, *others = data.draw(positions(crowd))
    silent = [dataclasses.replace(each, given=()) for each in others[:5]]
    alike = [dataclasses.replace(each, given=first.given) for each in others[5:]]
    assert difference([first, *silent, *alike]) is None


@given(data=st.data())
def test_every_text_is_in_one_camp_or_silent(crowd: Book, data: st.DataObject) -> None:
    row = data.draw(positions(crowd))
    found = difference(row)
    spoken = [each for each in row if not each.silent]
    if found is None:
        assert len({each.answers for each in spoken}) < 2
    else:
        assert sorted(map(id, found.positions)) == sorted(map(id, spoken))
        assert all(each.answers == camp.answers for camp in found.camps for each in camp.positions)


def test_of_many_texts_a_camp_counts_all_and_quotes_a_few(crowd: Book) -> None:
    assert crowd.differences
    large = 0
    for each in crowd.differences:
        view = difference_view(crowd, each)
        assert len(view.camps) == min(CAMPS, len(each.camps))
        for shown, camp in zip(view.camps, each.camps, strict=False):
            assert len(shown.works) == len(camp.positions)
            assert len(shown.shown) == min(QUOTED, len(camp.positions))
            if len(camp.positions) > NAMED:
                large += 1
                rest = len(camp.positions) - NAMED
                assert shown.names.endswith(f" en nog {rest} {'tekst' if rest == 1 else 'teksten'}")
    assert large


def test_a_corpus_of_one_text_differs_in_nothing(corpus: Corpus) -> None:
    work = corpus.works[0]
    alone = Book(dataclasses.replace(corpus, institutions=(work.institution,), works=(work,)))
    assert alone.differences == ()
    assert differences_view(alone).without == ()
    assert own_view(alone, work.institution).differences == ()


def test_each_institution_is_told_its_own_answer_beside_those_of_the_others(book: Book) -> None:
    for institution in book.corpus.institutions:
        found = own_differences(book, institution)
        expected = [each for each in book.differences if institution in _institutions(each.positions)]
        assert [each.view.question.id for each in found] == [each.question.id for each in expected]
        for own, whole in zip(found, expected, strict=True):
            assert [each.work.institution for each in own.own] == [institution]
            others = {work.institution for camp in own.otherwise for work in camp.works}
            mine = next(camp for camp in whole.camps if institution in _institutions(camp.positions))
            assert others == set(_institutions(whole.positions)) - set(_institutions(mine.positions))
        view = own_view(book, institution)
        assert {each.view for each in view.differences} == {each.view for each in found}
        assert [each.alone for each in view.differences[len(view.first) :]] == sorted(
            (each.alone for each in view.further), reverse=True
        )
        assert len({each.view.topic for each in view.first}) == len(view.first) == 7
        silent = view.silent
        assert len(found) + len(silent) == len(book.differences)
        assert all(of.unsaid for _, of in silent)


def test_only_here_is_said_only_of_an_answer_that_no_other_text_gives(book: Book) -> None:
    for institution in book.corpus.institutions:
        for own in own_differences(book, institution):
            theirs = {
                given.answer.label
                for each in book.positions(own.view.question)
                if each.work.institution != institution
                for given in each.given
            }
            said = {reply.words for each in own.own for reply in each.replies}
            assert not (own.alone and said & theirs), (institution.id, own.view.question.id)
    alone = {
        (institution.id, own.view.question.id): own.alone
        for institution in book.corpus.institutions
        for own in own_differences(book, institution)
    }
    assert not alone["clusius", "bij-twijfel"]  # Scala says "niet plaatsen" too, beside "vragen"
    assert not alone["scala-coenecoop", "bij-twijfel"]
    assert alone["calvijn", "les-toestemming-leerling"]  # "de leraar of de schoolleiding"; elsewhere the teacher alone


def _institutions(positions: Sequence[Position]) -> list[object]:
    return [each.work.institution for each in positions]


# As the published page had them: the topic and the first role of a difference.
ANCHORS = (
    *("dossier-leerlingen", "dossier-medewerkers", "dossier-ouders", "twijfel-leerlingen", "twijfel-medewerkers"),
    *("namens-wie-medewerkers", "fatsoen-en-respect-ouders", "eigen-verantwoordelijkheid-leerlingen"),
    *("eigen-verantwoordelijkheid-medewerkers", "blijvend-vindbaar-leerlingen", "blijvend-vindbaar-medewerkers"),
    *("blijvend-vindbaar-ouders", "gebruik-in-de-les-leerlingen", "gebruik-in-de-les-medewerkers"),
)


def test_every_anchor_of_before_is_on_the_page_once(book: Book) -> None:
    view = differences_view(book)
    listed = [anchor for anchors in view.former.values() for anchor in anchors]
    listed += [anchor for each in view.without for anchor in each.former]
    assert len(listed) == len(set(listed))
    assert set(ANCHORS) <= set(listed)
    # A topic of before that was split leads to the part that took its place.
    assert any(anchor.startswith("foto-film-geluid-") for anchor in view.former["plaatsen-toestemming"])


def test_a_topic_says_of_a_role_only_what_was_compared(book: Book) -> None:
    seen = set()
    for topic in book.topics.values():
        for row in topic_texts(book, topic, book.works).roles:
            stands = book.stands_on(topic.id, row.role.id)
            speaking = [stand for stand in stands if stand.speaks]
            forces = {
                frozenset(book.norms[placed.statement.norm].force for placed in stand.concerning) for stand in speaking
            }
            assert [each.stand for each in row.stood] == list(stands)
            if row.verdict.questions:
                assert len(speaking) > 1
            elif len(speaking) < 2:
                assert row.verdict.words == "niets te vergelijken"
            else:
                same = "zelfde soort regel; lees de voorwaarden"
                assert row.verdict.words == (same if len(forces) == 1 else "andere soort regel; lees ze naast elkaar")
            seen.add("questions" if row.verdict.questions else row.verdict.words)
    assert len(seen) == 4


def test_a_difference_towards_a_role_is_in_what_is_said_to_that_role(book: Book) -> None:
    def ids(role: str) -> set[str]:
        return {each.id for each in differences_towards(book, "opnamen-plaatsen", role)}

    # To parents Kalisto and Scala say the same, and Clusius touches them by a rule on the maker and whoever is shown.
    assert ids("ouders") == {"plaatsen-toestemming"}
    assert ids("leerlingen") == {"plaatsen-toestemming", "plaatsen-voor-wie"}
    # Students are known to one text alone.
    assert ids("studenten") == set()


def test_a_parent_reads_on_top_of_the_page_who_must_consent_to_a_picture(book: Book) -> None:
    view = topic_view(book, book.topics["opnamen-plaatsen"])
    first = view.differences[0]
    assert first.question.question == "Wiens toestemming vraagt de tekst om opnamen te plaatsen?"
    assert {camp.names: camp.words for camp in first.camps}["Clusius"] == MISSED["plaatsen-toestemming"]["clusius"]
    asked = next(each for each in view.partly if each.question.question.startswith("Aan wie vraagt de school"))
    assert [(each.names, each.words) for each in asked.given] == [
        ("Clusius", "een ouder of de leerling of student zelf")
    ]


def test_a_stand_in_words_names_the_document_that_is_not_here(book: Book) -> None:
    kalisto = next(work for work in book.works if work.institution.id == "kalisto")
    silent = _silent(book, kalisto)
    assert stood(book, silent).words.startswith("niet hier; ‘Protocol sociale media van stichting Kalisto")


def _silent(book: Book, work: Work) -> Any:
    return next(stand for topic in book.topics if (stand := book.stand(topic, work)).standing == "elsewhere")


@pytest.mark.long
def test_the_workbook_has_a_sheet_with_every_difference_and_the_words_of_every_answer(book: Book) -> None:
    content = output.files(book)["data/matrix.xlsx"]
    *_, sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    heads, *rows = sheet.iter_rows(values_only=True)
    assert sheet.title == "Verschillen"
    assert heads[:3] == ("Onderwerp", "Vraag", "Gevraagd over")
    assert [row[1] for row in rows] == [each.question.question for each in book.differences]
    for row, each in zip(rows, book.differences, strict=True):
        for cell, position in zip(row[3:], book.positions(each.question), strict=True):
            of = told(book, position)
            assert isinstance(cell, str)
            if of.unsaid:
                assert cell == of.words
            else:
                assert all(reply.said.placed.statement.quote in cell for reply in of.replies)


def test_the_page_of_an_institution_is_an_address_of_its_own(book: Book) -> None:
    institution = book.works[0].institution
    assert addresses.own_differences(institution) == f"{addresses.DIFFERENCES}/{institution.id}"
