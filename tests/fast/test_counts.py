"""What is counted is told in the singular where it is one: by every phrase, and on every page of a corpus of ones."""

import dataclasses
import inspect
import re

import phrases
import pytest

from generator.book.book import Book
from generator.language import words
from generator.model import Corpus
from generator.pages.render import render

PLURALS = sorted({many for _, value in phrases.constants() for _, many in phrases.pairs(value)}, key=len, reverse=True)
NOUNS = sorted(
    {many.split()[-1] for many in PLURALS} | {"koppen", "protocollen", "herzieningen", "tekens", "onderdelen"}
)
NEVER_ONE = {
    ("pages.changes", "LAST_OF_ALL"): "said where there are more than the page shows",
    ("pages.lineage", "SHARING"): "the pairs are counted: 1 paar bepalingen",
    ("pages.lineage", "PICTURE_PAIR"): "the pairs are counted: 1 paar bepalingen",
    ("scripts.switches", "shown"): "a pair, of whole sentences",
    ("scripts.concept", "overlong"): "a bound of thousands",
    ("scripts.collect", "full"): "a bound of hundreds",
    ("scripts.matrix", "too_many"): "a bound of many",
    ("scripts.receive", "too_much"): "a bound of hundreds",
    ("scripts.receive", "too_long"): "a bound of thousands",
    ("scripts.concept", "refused"): "a bound of hundreds, and one of thousands",
    ("scripts.takeaway", "too_long"): "a bound of thousands",
    ("scripts.state", "too_many"): "a bound of many",
    ("scripts.tables", "too_long"): "more than a cell holds",
    ("marking", "SUGGESTED_MANY"): "more than six texts",
    ("review.page", "FOUND"): "one has a sentence of its own",
}
"""Phrases with a number right before a plural, and why that is right or the number never one."""

_BEFORE_A_PLURAL = re.compile(rf"\{{\w+\}}(?: |<[^>]+>)(?:[a-z]+ )?(?:{'|'.join(NOUNS)})\b")
_ONE_OF_MANY = re.compile(rf"(?<![\w.,/–-])1 (?:andere )?(?:{'|'.join(NOUNS)})\b|\b[Aa]lle 1\b|\bde 1 ")


def test_the_plurals_are_found() -> None:
    assert {"bepalingen", "teksten", "instellingen", "redactionele verschillen", "plaatsen"} <= set(PLURALS)


def test_a_number_is_put_before_a_plural_by_the_one_function_that_knows_of_one() -> None:
    found = {
        place
        for place, value in phrases.constants()
        if any(_BEFORE_A_PLURAL.search(text) for text in phrases.strings(value))
    }
    assert found == NEVER_ONE.keys()


@pytest.mark.parametrize(
    ("place", "pair"), [(place, pair) for place, value in phrases.constants() for pair in phrases.pairs(value)]
)
def test_one_is_told_in_the_singular(place: phrases.Place, pair: tuple[str, str]) -> None:
    assert words.numbers.plural(1, *pair) == f"1 {pair[0]}"
    assert words.numbers.plural(2, *pair) == f"2 {pair[1]}"
    assert not _ONE_OF_MANY.search(words.numbers.plural(1, *pair)), place


def test_every_phrase_that_is_made_of_numbers_knows_of_one() -> None:
    told = []
    for name, module in phrases.modules():
        for key, make in inspect.getmembers(module, inspect.isfunction):
            asked = inspect.signature(make).parameters.values()
            if make.__module__ == module.__name__ and asked and all(each.annotation in (int, "int") for each in asked):
                told.append((name, key, str(make(*(1 for _ in asked)))))
    assert told
    assert [each for each in told if _ONE_OF_MANY.search(each[2])] == []


@pytest.mark.long
@pytest.mark.parametrize("institutions", [1, 2])
def test_no_page_of_a_corpus_of_ones_counts_one_as_many(corpus: Corpus, institutions: int) -> None:
    works = []
    for work in corpus.works[:institutions]:
        edition = work.editions[-1]
        section = next(
            section for section in edition.version.sections if section.provisions and section.provisions[0].text
        )
        few = dataclasses.replace(section, provisions=(dataclasses.replace(section.provisions[0], items=()),))
        version = dataclasses.replace(edition.version, sections=(few,), supersedes=None)
        works.append(dataclasses.replace(work, editions=(dataclasses.replace(edition, version=version),)))
    ones = dataclasses.replace(corpus, works=tuple(works), institutions=corpus.institutions[:institutions], renamed=())
    pages = list(render(Book(ones)))
    assert len(pages) > 10
    found = [(page.path, said[0]) for page in pages for said in _ONE_OF_MANY.finditer(page.body)]
    assert found == []
