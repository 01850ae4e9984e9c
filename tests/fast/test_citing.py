"""How a provision is called: the printed numbers of its section and its article, each once."""

import dataclasses

import pytest

from generator.book import wording
from generator.model import Corpus, Passage, Provision, Section


def passage(corpus: Corpus, section: str | None, article: str) -> Passage:
    provision = Provision(eid="sec_x__art_1", kind="article", num=article, text="Regel.", lines="1")
    part = Section(eid="sec_x", num=section, heading="Kop", provisions=(provision,))
    version = dataclasses.replace(corpus.works[0].in_force.version, sections=(part,))
    return dataclasses.replace(corpus.works[0].in_force, version=version).passages[0]


@pytest.mark.parametrize(
    ("section", "article", "called"),
    [
        ("B.", "6.", "art. B.6"),
        ("2.", "2.4", "art. 2.4"),
        ("2.4", "2.4.1", "art. 2.4.1"),
        ("1.2", "1", "art. 1.2.1"),
        ("A.1", "A.1.2", "art. A.1.2"),
        ("Thema 2", "2.4", "art. 2.4"),
        ("Afdeling 2", "3", "art. 2.3"),
        ("II", "II.3", "art. II.3"),
        ("II", "3", "art. II.3"),
        ("B.", "B6", "art. B6"),
        ("2", "21", "art. 2.21"),
        ("Hoofdstuk 3", "Artikel 3", "art. 3.3"),
    ],
)
def test_the_number_of_the_section_stands_once_before_that_of_the_article(
    corpus: Corpus, section: str, article: str, called: str
) -> None:
    found = passage(corpus, section, article)
    assert wording.number(found) == called
    assert wording.place_in_text(found) == called


@pytest.mark.parametrize(("section", "article", "called"), [("3.", "2.4", "art. 2.4"), (None, "7", "art. 7")])
def test_where_the_number_does_not_tell_the_section_its_heading_does(
    corpus: Corpus, section: str | None, article: str, called: str
) -> None:
    found = passage(corpus, section, article)
    assert wording.number(found) == called
    assert wording.place_in_text(found) == f"{wording.section_name(found)}, {called}"
