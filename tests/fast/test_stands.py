"""Where the texts stand, the whole table as it was kept, and 28 cells that were wrong before statements."""

from __future__ import annotations

from collections import Counter
from itertools import product

import goldens
import pytest
import stands

from generator.book.book import Book
from generator.book.stances import stand_column
from generator.language import words
from generator.model import Corpus

GUIDELINES = "sec_richtlijnen-sociale-media-voor-medewerkers-studenten-en__"
SANCTIONS = "sec_sancties-en-gevolgen-voor-medewerkers-en-leerlingen__"
PROFILE = "sec_profilering-van-de-school-op-sociale-media-en-website__"
FOR_PUPILS = "sec_gedragsregels-gebruik-social-media-voor-leerlingen-en-ouders__"

# Topic, text, role, where it stands, and a provision that says so: what the pages had wrong, and why.
NAMED = [
    # “Ontslag” and the other measures of Clusius 9.2 were called silent towards staff; 9.2 says what may follow.
    ("maatregelen-medewerkers", "clusius", "medewerkers", "affects", f"{GUIDELINES}art_9__item_2"),
    ("maatregelen-leerlingen-ouders", "clusius", "leerlingen", "affects", f"{GUIDELINES}art_9__item_2"),
    ("maatregelen-leerlingen-ouders", "clusius", "studenten", "affects", f"{GUIDELINES}art_9__item_1"),
    # Clusius 8.5 is the photo rule; it was only “named beside”, and for parents the text was silent.
    ("opnamen-plaatsen", "clusius", "leerlingen", "binds", f"{GUIDELINES}art_8__item_5"),
    ("opnamen-plaatsen", "clusius", "studenten", "binds", f"{GUIDELINES}art_8__item_5"),
    ("opnamen-plaatsen", "clusius", "medewerkers", "binds", f"{GUIDELINES}art_8__item_5"),
    ("opnamen-plaatsen", "clusius", "ouders", "affects", f"{PROFILE}art_4"),
    # Provisions that name nobody were hidden from every role.
    ("veilig-klimaat", "calvijn", "leerlingen", "general", "sec_uitgangspunten__art_3"),
    ("veilig-klimaat", "calvijn", "ouders", "general", "sec_uitgangspunten__art_3"),
    ("reikwijdte", "calvijn", "leerlingen", "general", "sec_doelgroep-en-reikwijdte__art_2"),
    ("reikwijdte", "scala-coenecoop", "ouders", "general", "sec_doelgroep-en-reikwijdte__art_2"),
    ("begrip-sociale-media", "scala-coenecoop", "medewerkers", "general", "sec_inleiding__para_4"),
    # A rule for a teacher is about pupils too: no silence in their rules.
    ("groepsapps", "scala-coenecoop", "leerlingen", "affects", "sec_b__art_6"),
    ("groepsapps", "scala-coenecoop", "medewerkers", "binds", "sec_b__art_6"),
    ("volgen", "scala-coenecoop", "medewerkers", "affects", "sec_b__art_5"),
    # What the board promises or does binds the school, and touches whom it is done to.
    ("aangifte", "calvijn", "school", "binds", "sec_e__art_5"),
    ("aangifte", "scala-coenecoop", "school", "binds", f"{SANCTIONS}art_6"),
    ("aangifte", "scala-coenecoop", "leerlingen", "affects", f"{SANCTIONS}art_6"),
    ("maatregelen-leerlingen-ouders", "kalisto", "school", "binds", f"{FOR_PUPILS}art_10"),
    # Measures against staff are no gap in a pupil's rules, and a text is not silent to a role that it does not know.
    ("maatregelen-medewerkers", "calvijn", "leerlingen", "not-applicable", None),
    ("groepsapps", "calvijn", "studenten", "not-applicable", None),
    ("overig", "clusius", None, "not-applicable", None),
    # Kalisto makes another protocol binding that is not here: none of its silences is certain.
    ("opnamen-maken", "kalisto", "ouders", "elsewhere", None),
    ("aangifte", "kalisto", "medewerkers", "elsewhere", None),
    ("reikwijdte", "kalisto", None, "elsewhere", None),
    ("reikwijdte", "kalisto", "school", "elsewhere", None),
    # It says that pupils, parents and staff must keep it and that it holds for the school: to nobody else.
    ("reikwijdte", "kalisto", "betrokkenen", "silent", None),
    # A heading that names for whom its section is, says nothing to others.
    ("doelgroep", "clusius", "ouders", "others", None),
    # And what truly is silent stays so.
    ("groepsapps", "clusius", "leerlingen", "silent", None),
    ("opnamen-maken", "scala-coenecoop", "ouders", "silent", None),
    ("ai-gebruik", "calvijn", None, "silent", None),
]


@pytest.fixture(scope="module")
def book(corpus: Corpus) -> Book:
    return Book(corpus)


@pytest.mark.parametrize(("topic", "institution", "role", "standing", "provision"), NAMED)
def test_what_was_wrong_is_right(
    book: Book, topic: str, institution: str, role: str | None, standing: str, provision: str | None
) -> None:
    work = next(each for each in book.works if each.institution.id == institution)
    stand = book.stand(topic, work, role)
    assert stand.standing == standing
    said = {placed.of.rpartition("#")[2] for placed in stand.statements}
    assert provision in said if provision else standing == "others" or not said


def test_the_whole_table_is_the_one_that_was_kept(book: Book) -> None:
    """`python instruments/stands.py` writes it anew: read what changed before it is committed."""
    assert stands.document(book) == goldens.read(stands.PATH)


def test_what_is_about_others_is_said_to_be_for_everyone_nowhere(book: Book) -> None:
    to_everyone, about_others = (words.phrases.standing.GROUPS[each] for each in ("general", "about-others"))
    labels: Counter[str] = Counter()
    for topic, work, role in product(book.topics, book.works, book.roles):
        for side in stand_column(book, book.stand(topic, work, role)).groups:
            labels[side.label] += 1
            for said in side.said:
                assert side.label != to_everyone or not (said.binds or said.affects)
                assert side.label != about_others or (said.affects and not said.binds)
    assert labels[to_everyone]
    assert labels[about_others]
