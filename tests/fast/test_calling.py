"""Two protocols of one institution, and two schools of one name: wherever they are named it is told which is meant."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import addresses
from generator.book import calling, unread
from generator.book.book import Book
from generator.book.table import text_column
from generator.load import load
from generator.outputs.kinds import versions
from generator.pages.render import render
from generator.search import files

BASE = Path(__file__).parents[1] / "golden" / "check" / "base"
TITLE = "Regeling beeldmateriaal"


def rewritten(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """A book of an institution with two protocols, and another that has a school of the name of one of its."""
    root = tmp_path_factory.mktemp("two") / "protocols"
    shutil.copytree(BASE, root)
    own, other = root / "voorbeeldschool", root / "anderschool"
    shutil.copytree(own, other)
    rewritten(
        other / "institution.yml",
        ("id: voorbeeldschool", "id: anderschool"),
        ("Stichting Voorbeeldschool (verzonnen)", "Stichting Anderschool"),
        ("short_name: Voorbeeld", "short_name: Ander"),
        ("id: voorbeeld-", "id: ander-"),
        ("Voorbeeldschool Zuid", "Anderschool Zuid"),
    )
    rewritten(other / "sociale-media" / "protocol.yml", ("voorbeeld-", "ander-"))
    shutil.copytree(own / "sociale-media", own / "beeldmateriaal")
    rewritten(
        own / "beeldmateriaal" / "protocol.yml",
        ("id: sociale-media", "id: beeldmateriaal"),
        ("title: Protocol sociale media", f"title: {TITLE}\ntitle_note: zo noemen wij hem"),
    )
    return Book(load(root, finished=False))


@pytest.fixture(scope="module")
def pages(book: Book) -> Mapping[str, str]:
    return {page.path: page.body for page in render(book)}


def test_the_title_is_told_only_where_an_institution_has_several(book: Book) -> None:
    images, media = book.works_of(next(each for each in book.corpus.institutions if each.id == "voorbeeldschool"))
    (other,) = book.works_of(next(each for each in book.corpus.institutions if each.id == "anderschool"))
    assert calling.called(book, images) == f"Voorbeeld: {TITLE}"
    assert calling.called(book, media.in_force.passages[0]) == "Voorbeeld: Protocol sociale media"
    assert calling.called(book, other) == "Ander"
    assert text_column(book, other.in_force).label.startswith("Ander (")
    told = {each["id"]: each["called"] for each in versions.index(book)["versions"]}
    assert told["voorbeeldschool/beeldmateriaal@v1"] == f"Voorbeeld: {TITLE}"
    assert told["anderschool/sociale-media@v1"] == "Ander"


def test_one_note_names_every_unreviewed_text_by_what_tells_it_apart(book: Book) -> None:
    images, media = book.works_of(next(each for each in book.corpus.institutions if each.id == "voorbeeldschool"))
    (other,) = book.works_of(next(each for each in book.corpus.institutions if each.id == "anderschool"))
    assert str(unread.note(book)).startswith(
        "Van deze teksten is niet alles beoordeeld: de tekst van Ander (1 van 2 bepalingen), "
        f"“{TITLE}” van Voorbeeld (1 van 2 bepalingen) en “Protocol sociale media” van Voorbeeld (1 van 2 bepalingen). "
    )
    assert str(unread.note(book, [other.in_force])).startswith("Van de tekst van Ander zijn 1 van 2 bepalingen")
    assert str(unread.note(book, other.editions)).startswith("Van de tekst van Ander, 1 september 2024 zijn 1 van 2")
    assert "Voorbeeld, 1 september 2024 zijn" in str(unread.note(book, media.editions))
    assert f"“{TITLE}” van Voorbeeld, " in str(unread.note(book, images.editions))


def test_no_page_says_twice_the_same_of_two_texts_or_schools(book: Book, pages: Mapping[str, str]) -> None:
    institution = next(each for each in book.corpus.institutions if each.id == "voorbeeldschool")
    school = pages[addresses.school(institution.schools[0])]
    assert re.findall(r'<h2 id="protocol-\d">([^<]*)', school) == [TITLE, "Protocol sociale media"]
    assert school.count("pw-unreviewed") == 1
    assert school.index("pw-unreviewed") < school.index('id="rollen"')
    buttons = re.findall(r">(Vergelijk [^<]* met Ander)<", pages[addresses.institution(institution)])
    assert buttons == [f"Vergelijk “{TITLE}” met Ander", "Vergelijk “Protocol sociale media” met Ander"]
    two = pages[addresses.ANY_TWO]
    first = two[: two.index("</select>")]
    options = re.findall(r"<option value=\"[^\"]+\">([^<]*)", first)
    assert len(set(options)) == len(options) == 6
    listed = re.findall(r"<li><a [^>]*>([^<]* naast [^<]*)<", two)
    assert len(set(listed)) == len(listed)
    noord = re.compile(r"<a [^>]*>(Voorbeeldschool Noord[^<]*)<")
    named = [
        "Voorbeeldschool Noord (Stichting Anderschool)",
        "Voorbeeldschool Noord (Stichting Voorbeeldschool (verzonnen))",
    ]
    for path in (addresses.HOME, addresses.role("leerlingen")):
        assert noord.findall(pages[path]) == named, path
    assert set(noord.findall(pages[addresses.ROLES])) == set(named)
    pieces = "".join(content.decode() for content in files(book.corpus).values())
    assert all(name in pieces for name in named)
    assert "Voorbeeldschool Zuid (" not in pieces


def test_what_stands_on_a_page_has_an_id_of_its_own(pages: Mapping[str, str]) -> None:
    for path, body in pages.items():
        found = re.findall(r'\sid="([^"]*)"', body)
        assert len(set(found)) == len(found), path
