"""A text that nobody reviewed: wherever a page, a file or the search tells what it says, that is told too."""

from __future__ import annotations

import dataclasses
import json
import re

import pytest

from generator import addresses
from generator.book import revisionfacts, unread
from generator.book.book import Book
from generator.book.said import said
from generator.book.table import text_column
from generator.book.unstated import unstated
from generator.model import Corpus, Edition, Provision, Work
from generator.outputs.kinds import statements
from generator.pages.render import render
from generator.papers import paper
from generator.papers.blocks import Table
from generator.search import files

ORIGIN = "scala-coenecoop/sociale-media@v1#sec_inleiding__para_1"


def suggested(provision: Provision) -> Provision:
    labels = provision.labels and dataclasses.replace(provision.labels, state="suggested", reviewed_by=None)
    return dataclasses.replace(provision, labels=labels, items=tuple(map(suggested, provision.items)))


def unreviewed(edition: Edition) -> Edition:
    sections = tuple(
        dataclasses.replace(section, provisions=tuple(map(suggested, section.provisions)))
        for section in edition.version.sections
    )
    return dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))


@pytest.fixture(scope="module")
def half(corpus: Corpus) -> Corpus:
    """The corpus, in which nobody reviewed Calvijn's text in force."""

    def work(each: Work) -> Work:
        if each.institution.id != "calvijn":
            return each
        return dataclasses.replace(each, editions=(*each.editions[:-1], unreviewed(each.editions[-1])))

    return dataclasses.replace(corpus, works=tuple(map(work, corpus.works)))


def calvijn(corpus: Corpus) -> Work:
    return next(work for work in corpus.works if work.institution.id == "calvijn")


def test_of_a_text_that_nobody_reviewed_it_is_not_said_what_it_does_not_mention(corpus: Corpus, half: Corpus) -> None:
    edition = calvijn(half).in_force
    assert (unstated(calvijn(corpus).in_force), unstated(edition)) == ("niet vermeld", "niet vastgelegd")
    assert unstated(*calvijn(half).editions) == "niet vastgelegd"
    path = addresses.edition(edition)
    assert {page.path: "Niet vastgelegd</dt>" in page.body for page in render(Book(half)) if page.path == path}[path]
    book = Book(half)
    compared = book.revision(*next(pair for pair in book.revised.values() if pair[1] == edition))
    told = {fact.name: (fact.old, fact.new) for fact in revisionfacts.facts(compared)}
    assert told["Datum in de tekst"] == told["Status"] == ("niet vermeld", "niet vastgelegd")
    rows = [block for block in paper.changes_table(compared).blocks if isinstance(block, Table)]
    assert "niet vastgelegd" in repr(rows[-1])
    assert "niet vermeld" not in repr(rows[1:])


def test_how_far_a_text_was_reviewed_stands_behind_its_name(corpus: Corpus, half: Corpus) -> None:
    edition = calvijn(half).in_force
    count = len(edition.labelled)
    assert unread.counted(edition) == unread.Read(0, count)
    assert text_column(Book(half), edition).label == "Calvijn (voorgesteld)"
    assert text_column(Book(corpus), calvijn(corpus).in_force).label == "Calvijn"
    assert unread.Read(3, 5).words == "deels voorgesteld"
    assert unread.note(Book(corpus)) is None
    note = unread.note(Book(half))
    assert note is not None
    assert note.startswith(f"Van de tekst van Calvijn zijn 0 van {count} bepalingen beoordeeld.")


def test_of_many_texts_it_is_told_how_many_were_not_reviewed(half: Corpus) -> None:
    book = Book(dataclasses.replace(half, works=calvijn_times(half, 9)))
    note = unread.note(book)
    assert note is not None
    assert note.startswith("Van 9 van de 9 teksten is de indeling niet of niet helemaal beoordeeld")


def calvijn_times(corpus: Corpus, count: int) -> tuple[Work, ...]:
    work = calvijn(corpus)
    return tuple(dataclasses.replace(work, editions=(dataclasses.replace(work.in_force),)) for _ in range(count))


def test_what_a_heading_says_was_read_where_all_below_it_was(corpus: Corpus) -> None:
    for edition in corpus.editions:
        book, other = Book(corpus), unreviewed(edition)
        work = dataclasses.replace(book.work_of(edition), editions=(other,))
        unread_book = Book(dataclasses.replace(corpus, works=(work,)))
        headed = [each for each in edition.statements if each.passage is None]
        assert not any(said(book, each).suggested for each in headed)
        assert all(said(unread_book, each).suggested for each in other.statements if each.passage is None)


def test_the_search_and_the_open_data_say_so_too(corpus: Corpus, half: Corpus) -> None:
    pieces = "".join(content.decode() for content in files(half).values())
    assert "ongedateerd, versie 2, voorgesteld" in pieces
    assert "(voorgesteld)" not in "".join(content.decode() for content in files(corpus).values())
    found = json.loads(statements.write(Book(half)))["statements"]
    states = {(each["institution"], each["version"]): set() for each in found}
    for each in found:
        states[each["institution"], each["version"]].add(each["state"])
    assert states.pop(("calvijn", "v2")) == {"suggested"}
    assert set().union(*states.values()) == {"reviewed"}


@pytest.mark.long
def test_every_page_that_tells_what_it_says_tells_that_nobody_read_it(corpus: Corpus, half: Corpus) -> None:
    work = calvijn(half)
    book = Book(half)
    pages = {page.path: page.body for page in render(book)}
    topic = next(topic for topic in book.topics if book.stand(topic, work).speaks)
    place = next(place for place in book.places if place.institution.id == "calvijn")
    role = book.roles_at(place)[0]
    telling = [
        addresses.HOME,
        addresses.TOPICS,
        addresses.topic(topic),
        addresses.role(role.id),
        addresses.COMPARE,
        addresses.DIFFERENCES,
        addresses.own_differences(work.institution),
        addresses.edition(work.in_force),
        addresses.revision(work.in_force),
        place.path,
        place.role_path(role.id),
        addresses.gaps(place.institution, place.school, role.id),
    ]
    assert [path for path in telling if "pw-unreviewed" not in pages[path]] == []
    squares = [
        each for body in pages.values() for each in re.findall(r'<a class="pw-square[^>]*title="Calvijn: [^>]*>', body)
    ]
    assert squares
    assert all("pw-square--proposed" in each and "(voorgesteld)" in each for each in squares)
    quoted = re.compile(
        rf'<article class="pw-quote[^>]*data-statement="{re.escape(work.in_force.locator)}#.*?</article>', re.S
    )
    articles = [each for body in pages.values() for each in quoted.findall(body)]
    assert articles
    assert all("indeling voorgesteld" in each for each in articles)
    for page in render(Book(corpus)):
        assert "pw-unreviewed" not in page.body
        assert "voorgesteld)" not in page.body


@pytest.mark.long
def test_what_was_taken_over_is_said_with_where_it_came_from(half: Corpus) -> None:
    work = calvijn(half)
    edition = work.in_force
    first = edition.version.sections[0].provisions[0]
    assert first.labels is not None
    taken = dataclasses.replace(first, labels=dataclasses.replace(first.labels, taken_over=ORIGIN))
    section = dataclasses.replace(
        edition.version.sections[0], provisions=(taken, *edition.version.sections[0].provisions[1:])
    )
    version = dataclasses.replace(edition.version, sections=(section, *edition.version.sections[1:]))
    changed = dataclasses.replace(work, editions=(dataclasses.replace(edition, version=version),))
    works = tuple(changed if each is work else each for each in half.works)
    book = Book(dataclasses.replace(half, works=works))
    at = addresses.edition(changed.in_force)
    pages = {page.path: page.body for page in render(book)}
    body = pages[at]
    assert "Indeling overgenomen van <a href=" in body
    assert "Scala / Coenecoop, ongedateerd" in body
    assert "</a>, niet beoordeeld." in body
    beside = "".join(body for path, body in pages.items() if path.startswith(f"{at}/"))
    assert "indeling overgenomen, niet beoordeeld" in beside
