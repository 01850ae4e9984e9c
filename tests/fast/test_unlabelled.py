"""A corpus under review, in which labels are still to come, and one without any text: every page and output is made."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tries import tries

from generator import addresses, stating
from generator.book.answers import answers
from generator.book.book import Book
from generator.book.wording import AWAITED, number
from generator.model import Corpus, DraftProvision, DraftSection, DraftVersion, Provision, Source, finish
from generator.outputs import output
from generator.pages.page import Page
from generator.pages.render import render
from generator.suggest import units

pytestmark = pytest.mark.long

WHOLE = DraftProvision(
    eid="intro__para_1",
    kind="paragraph",
    text="Wees aardig.",
    lines="1",
    roles=("leerlingen",),
    roles_basis="printed",
    norms=("verplicht", "advies"),
    topics=("fatsoen-en-respect", "pesten"),
    state="suggested",
    doubt="Of een advies.",
)


def changed(corpus: Corpus, change: Callable[[Provision], Provision], *, headings: bool = True) -> Corpus:
    """Return ``corpus`` with every provision in a section as ``change`` makes it, and what headings say if wanted."""
    works = []
    for work in corpus.works:
        editions = []
        for edition in work.editions:
            sections = tuple(
                dataclasses.replace(
                    section,
                    provisions=tuple(map(change, section.provisions)),
                    statements=section.statements if headings else (),
                )
                for section in edition.version.sections
            )
            version = dataclasses.replace(edition.version, sections=sections)
            editions.append(dataclasses.replace(edition, version=version))
        works.append(dataclasses.replace(work, editions=tuple(editions)))
    return dataclasses.replace(corpus, works=tuple(works))


def stripped(corpus: Corpus, eids: Collection[str] | None = None) -> Corpus:
    """Return ``corpus`` without the labels of the provisions with these eids, or of all."""

    def strip(provision: Provision) -> Provision:
        kept = eids is not None and provision.eid not in eids
        return dataclasses.replace(
            provision,
            labels=provision.labels if kept else None,
            statements=provision.statements if kept else (),
            items=tuple(map(strip, provision.items)),
        )

    return changed(corpus, strip, headings=eids is not None)


def made(corpus: Corpus) -> dict[str, str]:
    book = Book(corpus)
    output.files(book)
    return {page.path: page.body for page in render(book)}


@pytest.fixture(scope="module")
def bare(corpus: Corpus) -> Corpus:
    return stripped(corpus)


@pytest.fixture(scope="module")
def bare_pages(bare: Corpus) -> Mapping[str, str]:
    return made(bare)


def test_a_corpus_without_labels_is_rendered_whole_and_called_silent_on_nothing(
    corpus: Corpus, bare: Corpus, bare_pages: Mapping[str, str]
) -> None:
    pages = bare_pages
    for edition in bare.editions:
        assert AWAITED in pages[addresses.edition(edition)]
    topic = corpus.vocabulary.topics[0]
    assert "Niet geregeld</strong>" not in pages[addresses.topic(topic.id)]
    assert AWAITED in pages[addresses.topic(topic.id)]
    assert {stand.standing for role in (None, *Book(bare).roles) for stand in Book(bare).stands_on(topic.id, role)} == {
        None
    }


def finished(draft: DraftProvision) -> Provision:
    """Return the provision that becomes of a draft, alone in its version."""
    section = DraftSection(eid="intro", provisions=(draft,))
    version = DraftVersion(id="v1", source=Source(file="source.txt", sha256="0" * 64), sections=(section,))
    return finish(version).sections[0].provisions[0]


def test_a_finished_provision_has_every_label_that_was_written() -> None:
    provision = finished(WHOLE)
    assert (provision.eid, provision.text, provision.doubt) == (WHOLE.eid, WHOLE.text, WHOLE.doubt)
    assert provision.labels is not None
    for field in dataclasses.fields(provision.labels):
        assert getattr(provision.labels, field.name) == getattr(WHOLE, field.name)
    assert (provision.labels.main_norm, provision.labels.main_topic) == ("verplicht", "fatsoen-en-respect")


@pytest.mark.parametrize("gone", [{"norms": ()}, {"topics": ()}, {"roles_basis": None}, {"state": None}])
def test_of_a_provision_for_which_one_label_is_still_to_come_none_counts(gone: dict[str, Any]) -> None:
    provision = finished(dataclasses.replace(WHOLE, **gone))
    assert provision.labels is None
    assert (provision.text, provision.doubt) == (WHOLE.text, WHOLE.doubt)


def test_an_article_that_holds_only_items_awaits_no_labels(corpus: Corpus) -> None:
    bare = [passage for edition in corpus.editions for passage in edition.passages if passage.provision.text is None]
    assert bare
    assert not any(passage.provision.labels or passage.unlabelled for passage in bare)


# Each example makes every page and every file of the site once more, which takes a second.
@pytest.mark.long
@settings(max_examples=tries(2))
@given(st.data())
def test_any_labels_may_be_missing(corpus: Corpus, data: st.DataObject) -> None:
    eids = sorted({passage.provision.eid for edition in corpus.editions for passage in edition.passages})
    made(stripped(corpus, data.draw(st.sets(st.sampled_from(eids), max_size=60))))


@pytest.mark.long
def test_a_finished_corpus_awaits_nothing(corpus: Corpus, rendered: tuple[Page, ...]) -> None:
    assert not any(edition.unlabelled for edition in corpus.editions)
    shown = (
        re.sub(r"<template\b.*?</template>", "", body, flags=re.DOTALL) for body in [page.body for page in rendered]
    )
    assert not any(AWAITED in body for body in shown)


def test_a_corpus_without_texts_has_its_pages(corpus: Corpus) -> None:
    for empty in (
        dataclasses.replace(corpus, works=()),
        dataclasses.replace(corpus, works=(), institutions=()),
    ):
        pages = made(empty)
        assert {"", addresses.COMPARE, addresses.DATA, "zoeken"} <= pages.keys()


@pytest.mark.long
def test_a_guess_is_called_one_where_a_page_gives_answers(corpus: Corpus, rendered: tuple[Page, ...]) -> None:
    def guessed(provision: Provision) -> Provision:
        labels = provision.labels and dataclasses.replace(provision.labels, state="suggested")
        return dataclasses.replace(provision, labels=labels, items=tuple(map(guessed, provision.items)))

    unread = changed(corpus, guessed)
    book = Book(unread)
    said = [
        verdict.said
        for place in book.places
        for role in book.roles_at(place)
        for answer in answers(book, place, role)
        for verdict in answer.verdicts[:1]
    ]
    # What a heading says is in no text that a review covers.
    assert all(each.suggested for each in said if each.placed.statement.of is None)
    brief = re.compile(r'class="pw-brief__answer">.*?</li>', re.DOTALL)
    found = [each for body in made(unread).values() for each in brief.findall(body)]
    assert len([each for each in found if "indeling voorgesteld" in each]) >= sum(each.suggested for each in said) > 0
    reviewed = [each for page in rendered for each in brief.findall(page.body)]
    assert not any("indeling voorgesteld" in each for each in reviewed)


@pytest.mark.parametrize(
    ("section", "printed", "cited"),
    [
        ("2.", "2.4", "art. 2.4"),
        ("2.", "2.4.", "art. 2.4"),
        ("2", "4.", "art. 2.4"),
        ("2.", "24.", "art. 2.24"),
        ("B.", "b.6", "art. B.6"),
        ("B.", "6.", "art. B.6"),
        (None, "7.", "art. 7"),
    ],
)
def test_an_article_is_cited_by_the_number_of_its_section_once(
    corpus: Corpus, section: str | None, printed: str, cited: str
) -> None:
    passage = corpus.works[0].in_force.passages[0]
    provision = Provision(eid="sec__art_1", kind="article", num=printed, text="Tekst.", lines="1")
    above = dataclasses.replace(passage.section, num=section, provisions=(provision,))
    assert number(dataclasses.replace(passage, section=above, parents=(), provision=provision)) == cited


def test_what_is_awaited_is_counted_as_neither_reviewed_nor_silent(
    corpus: Corpus, bare_pages: Mapping[str, str]
) -> None:
    pages = bare_pages
    assert "Alle " not in pages[addresses.METHOD].split('id="indeling"')[1].split("</li>")[0]
    assert "volgt de indeling nog" in pages[addresses.METHOD]
    school = next(place for place in Book(corpus).places if place.school)
    assert "Niet geregeld: 0. Indeling volgt nog: " in pages[school.path]


def test_of_a_school_without_a_text_no_silence_is_told(corpus: Corpus) -> None:
    pages = made(dataclasses.replace(corpus, works=()))
    school = next(place for place in Book(corpus).places if place.school)
    assert "Niet geregeld" not in pages[school.path]
    assert (
        "beoordeeld" not in pages[addresses.METHOD].split('id="indeling"')[1].split("</p>")[0].partition("Verandert")[0]
    )


@pytest.mark.long
def test_statements_that_nobody_read_are_shown_as_suggested_beside_their_text(corpus: Corpus) -> None:
    edition = corpus.works[0].in_force
    sections, _ = stating.state(units.bare(edition.version), corpus.vocabulary)
    draft = DraftVersion(id="v1", source=Source(file="source.txt", sha256="0" * 64), sections=sections)
    weights = [norm.id for norm in corpus.vocabulary.norms]
    version = dataclasses.replace(edition.version, sections=finish(draft, weights).sections)
    suggested = dataclasses.replace(edition, version=version)
    work = dataclasses.replace(corpus.works[0], editions=(*corpus.works[0].editions[:-1], suggested))
    pages = render(Book(dataclasses.replace(corpus, works=(work, *corpus.works[1:]))))
    parts = re.compile(re.escape(addresses.edition(suggested)) + r"(/deel-\d+)?")
    body = "".join(page.body for page in pages if parts.fullmatch(page.path))
    shown = re.findall(r'data-statement="([^"~]*)~', body)
    # Of one that says no more than norm, roles and topics do, these stand in the margin already.
    expected = [placed.of for placed in suggested.statements if placed.passage is not None and not placed.implied]
    assert len(expected) > 20
    assert shown == expected
    assert body.count("Voorgestelde uitspraken") == len(set(expected))
    assert body.count("indeling voorgesteld") == len(shown)


def test_a_text_with_a_label_to_come_is_said_to_leave_no_role_out(corpus: Corpus) -> None:
    partly = stripped(corpus, {work.in_force.passages[-1].provision.eid for work in corpus.works})
    book = Book(partly)
    for work in partly.works:
        assert work.in_force.unlabelled
        for topic in book.topics:
            for role in (*book.roles, None):
                stand = book.stand(topic, work, role)
                assert stand.speaks or stand.standing is None, (topic, work.institution.id, role, stand.standing)
                assert not stand.gap
