"""A corpus under review, in which labels are still to come, and one without any text: every page and output is made."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import addresses
from generator.book.book import Book
from generator.book.wording import AWAITED
from generator.model import Corpus, Provision
from generator.outputs import output
from generator.pages.render import render

NONE: Mapping[str, Any] = {"norms": (), "topics": (), "roles_basis": None, "state": None, "roles": ()}


def stripped(corpus: Corpus, labels: Mapping[str, list[str]]) -> Corpus:
    """Return ``corpus`` without the labels named for each eid; "*" stands for every provision."""

    def strip(provision: Provision) -> Provision:
        gone = labels.get(provision.eid, labels.get("*", []))
        items = tuple(map(strip, provision.items))
        return dataclasses.replace(provision, items=items, **{name: NONE[name] for name in gone})

    works = []
    for work in corpus.works:
        editions = []
        for edition in work.editions:
            sections = tuple(
                dataclasses.replace(section, provisions=tuple(map(strip, section.provisions)))
                for section in edition.version.sections
            )
            editions.append(
                dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
            )
        works.append(dataclasses.replace(work, editions=tuple(editions)))
    return dataclasses.replace(corpus, works=tuple(works))


def made(corpus: Corpus) -> dict[str, str]:
    book = Book(corpus)
    output.files(book)
    return {page.path: page.body for page in render(book)}


@pytest.mark.parametrize("names", [["norms"], ["topics"], ["roles", "roles_basis"], ["state"], list(NONE)])
def test_a_corpus_without_labels_is_rendered_whole_and_called_silent_on_nothing(
    corpus: Corpus, names: list[str]
) -> None:
    bare = stripped(corpus, {"*": names})
    pages = made(bare)
    for edition in bare.editions:
        assert AWAITED in pages[addresses.edition(edition)]
    if "topics" in names:
        topic = corpus.vocabulary.topics[0]
        assert "Niet geregeld</strong>" not in pages[addresses.topic(topic.id)]
        assert AWAITED in pages[addresses.topic(topic.id)]
        assert all(not row.silent and not row.speaks for row in Book(bare).row(topic.id))


@settings(max_examples=4)
@given(st.data())
def test_any_labels_may_be_missing(corpus: Corpus, data: st.DataObject) -> None:
    eids = sorted({passage.provision.eid for edition in corpus.editions for passage in edition.passages})
    gone = st.lists(st.sampled_from(sorted(NONE)), unique=True)
    labels = data.draw(st.dictionaries(st.sampled_from(eids), gone, max_size=60))
    made(stripped(corpus, labels))


def test_a_finished_corpus_awaits_nothing(corpus: Corpus) -> None:
    assert not any(edition.unlabelled for edition in corpus.editions)
    assert not any(AWAITED in body for body in made(corpus).values())


def test_a_corpus_without_texts_has_its_pages(corpus: Corpus) -> None:
    for empty in (
        dataclasses.replace(corpus, works=()),
        dataclasses.replace(corpus, works=(), institutions=()),
    ):
        pages = made(empty)
        assert {"", addresses.COMPARE, addresses.DATA, "zoeken"} <= pages.keys()
