"""Norms are the vocabulary's: code, templates, scripts and style sheets know their force and their drawing, no id."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import get_args

import pytest

from generator import search
from generator.book.book import Book
from generator.language import words
from generator.model import Corpus, Drawing, LabelledPassage, Norm, Provision
from generator.outputs.kinds import versions
from generator.pages.page import Page
from generator.pages.render import render

pytestmark = pytest.mark.long

ADDED = Norm(id="gevraagd", label="Gevraagd", sign="graag", force="oblige", drawing="star", definition="Een verzoek.")
DRAWINGS = get_args(Drawing)


@pytest.fixture(scope="module")
def larger(corpus: Corpus) -> Corpus:
    """The corpus with one norm more, which the first provision of each text in force now has."""
    vocabulary = dataclasses.replace(corpus.vocabulary, norms=(ADDED, *corpus.vocabulary.norms))
    works = []
    for work in corpus.works:
        first, *rest = work.in_force.version.sections
        provisions = tuple(relabelled(provision) for provision in first.provisions)
        sections = (dataclasses.replace(first, provisions=provisions), *rest)
        version = dataclasses.replace(work.in_force.version, sections=sections)
        editions = tuple(
            dataclasses.replace(edition, version=version) if edition is work.in_force else edition
            for edition in work.editions
        )
        works.append(dataclasses.replace(work, editions=editions))
    return dataclasses.replace(corpus, vocabulary=vocabulary, works=tuple(works))


def relabelled(provision: Provision) -> Provision:
    labels = provision.labels
    statements = tuple(dataclasses.replace(one, norm=ADDED.id) for one in provision.statements)
    labels = labels and dataclasses.replace(labels, norms=(ADDED.id,))
    return dataclasses.replace(provision, labels=labels, statements=statements)


@pytest.fixture(scope="module")
def pages(larger: Corpus) -> dict[str, Page]:
    return {page.path: page for page in render(Book(larger))}


@pytest.mark.long
def test_an_added_norm_is_drawn_wherever_its_provisions_are_quoted(larger: Corpus, pages: dict[str, Page]) -> None:
    passage = with_added(larger)
    topic = pages[f"onderwerpen/{passage.labels.main_topic}"].body
    assert "pw-quote--star" in topic
    for body in (topic, pages["begrippen"].body, pages["vergelijken"].body):
        drawn = re.findall(r'<span class="pw-norm pw-norm--star">(.*?)</span>', body, re.DOTALL)
        assert "graag" in drawn
    assert not any(ADDED.id in name for page in pages.values() for name in re.findall(r'class="([^"]*)"', page.body))


def with_added(corpus: Corpus) -> LabelledPassage:
    return next(p for work in corpus.works for p in work.in_force.labelled if p.labels.norms == (ADDED.id,))


def test_an_added_norm_reaches_the_scripts_with_its_force_and_drawing(larger: Corpus, pages: dict[str, Page]) -> None:
    body = pages["vergelijken"].body
    assert f'name="norm" value="{ADDED.id}"' in body
    assert f'<span data-part="norm-{ADDED.id}"><span class="pw-norm pw-norm--star">' in body
    assert {"id": ADDED.id, "sign": "graag", "drawing": "star"} in versions.index(Book(larger))["norms"]
    entry = search.files(larger)[search.ENTRY].decode()
    assert '"gevraagd","Gevraagd","graag"' in entry
    assert '"star","oblige"' in entry


def drawn(css: str, drawing: str) -> bool:
    """Return whether the style sheet has a colour and strokes for a sign."""
    return bool(
        re.search(
            rf"^\.pw-norm--{drawing}, \.pw-sign--{drawing} \{{ --pw-tint: var\(--pw-\w+\); --pw-drawn: url\(\"data:",
            css,
            re.M,
        )
    )


@pytest.fixture
def css(root: Path) -> str:
    return (root / "docs/assets/protocolwijzer.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_every_drawing_has_strokes_and_a_colour(css: str, drawing: str) -> None:
    assert drawn(css, drawing)
    assert re.search(rf"\.pw-quote--{drawing}\b[^{{}}]*\{{ border-color: ", css)


@pytest.mark.parametrize("drawing", words.phrases.standing.DRAWING.values())
def test_every_way_of_saying_nothing_has_strokes_and_a_colour(css: str, drawing: str) -> None:
    assert drawn(css, drawing)


def test_strokes_are_drawn_for_nothing_else(css: str) -> None:
    known = {*DRAWINGS, *words.phrases.standing.DRAWING.values()}
    assert set(re.findall(r"^\.pw-norm--([\w-]+), \.pw-sign--", css, re.MULTILINE)) == known
