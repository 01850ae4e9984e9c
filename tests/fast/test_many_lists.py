"""The pages that hold all institutions, of more than a page shows: bounded, whole in parts, and few texts as before."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Mapping

import pytest

from generator import addresses
from generator.addresses import Address
from generator.book import answering, byname, news, parts
from generator.book.book import Book, quotable
from generator.book.differing import difference_view
from generator.book.kin import counting
from generator.book.tally import counts_of
from generator.compare import families, kinship
from generator.language import words
from generator.model import Corpus
from generator.pages import lineagecounts
from generator.pages.differenceparts import difference_parts
from generator.pages.kinds import (
    changes,
    data,
    differences,
    home,
    lineage,
    matrix,
    method,
    pair_any,
    schools,
    topics,
)
from generator.pages.page import Page
from generator.pages.render import pages_of, planned
from generator.pages.versionparts import version_parts

KINDS = (
    *(changes.KIND, data.KIND, differences.KIND, home.KIND, lineage.KIND, matrix.KIND, method.KIND, pair_any.KIND),
    *(schools.KIND, topics.KIND),
)
ELEMENTS = 1_500 - 130
"""The most that a page may have, less what its frame has."""


@pytest.fixture(scope="module")
def book(crowd: Corpus) -> Book:
    return Book(crowd)


@pytest.fixture(scope="module")
def pages(book: Book) -> Mapping[str, Page]:
    return {page.path: page for page in pages_of(book, KINDS)}


def elements(page: Page) -> int:
    return len(re.findall(r"<[a-z]", page.body))


def test_no_page_has_more_elements_than_a_page_may(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        assert elements(page) <= ELEMENTS, path


def named(page: Page, folder: str) -> list[str]:
    """Return the pages in a folder of the site to which the items of lists lead with their first link."""
    return re.findall(rf'<li><a href="(?:\.\./)+({folder}/[^/"]+)/">', page.body)


def test_each_school_and_each_institution_stands_by_name_once(book: Book, pages: Mapping[str, Page]) -> None:
    lists = [pages[part.address] for part in byname.name_parts(book)]
    found = Counter(path for page in lists for folder in ("scholen", "instellingen") for path in named(page, folder))
    institutions = book.corpus.institutions
    own = [each for each in institutions if each.name not in {school.name for school in each.schools}]
    assert found == Counter(
        [
            *(str(addresses.school(school)) for each in institutions for school in each.schools),
            *(str(addresses.institution(each)) for each in own),
        ]
    )


def test_each_name_stands_once_however_many_parts_there_are(
    book: Book, pages: Mapping[str, Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(byname, "MOST", 7)
    cut = Book(book.corpus)
    made = {page.path: page for page in pages_of(cut, (schools.KIND,))}
    lists = [made[part.address] for part in byname.name_parts(cut)]
    assert len(made) == len(lists) + 1
    for folder in ("scholen", "instellingen"):
        found = Counter(path for page in lists for path in named(page, folder))
        assert found == Counter(named(pages[addresses.SCHOOLS], folder))


def test_names_stand_in_their_order_under_their_letter(book: Book) -> None:
    names = [each.name for part in byname.name_parts(book) for each in part.items]
    assert names == sorted(names, key=byname.filed)
    for part in byname.name_parts(book):
        letters = byname.letters(part.items)
        assert [each for letter in letters for each in letter.names] == list(part.items)
        assert len({letter.anchor for letter in letters}) == len(letters)
        for letter in letters:
            assert {byname.filed(each.name)[0].upper() for each in letter.names} == {letter.sign}


def test_a_letter_leads_to_where_its_names_begin(
    book: Book, pages: Mapping[str, Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(byname, "MOST", 10)
    assert [part.address for part in byname.name_parts(book)] == [addresses.SCHOOLS]
    cut = Book(book.corpus)
    assert len(byname.name_parts(cut)) > 5
    made = {page.path: page for page in pages_of(cut, (home.KIND, schools.KIND))}
    for of in (addresses.HOME, addresses.SCHOOLS):
        linked = re.findall(r'href="(?:\./|(?:\.\./)+)(scholen/op-naam/[^"]+)/#(letter-[^"]+)">(.)<', made[of].body)
        assert linked
        assert [sign for _, _, sign in linked] == [each.sign for each in byname.letter_links(cut)]
        for path, anchor, sign in linked:
            before = [part for part in byname.name_parts(cut) if part.number < int(path.rpartition("-")[2])]
            assert f'<h2 id="{anchor}">{sign}</h2>' in made[path].body
            assert not any(f'id="{anchor}"' in made[part.address].body for part in before)


@pytest.mark.parametrize("name", ["1e Montessori", "'t Venster", "École", "Öst", "Ωmega"])
def test_whatever_a_name_begins_with_it_stands_somewhere(name: str) -> None:
    one = byname.Named(name=name, path=Address("x"), of=None, schools=None)
    (letter,) = byname.letters([one])
    assert letter.sign in {"0–9", "T", "E", "O"}
    assert re.fullmatch(r"letter-[a-z]+", letter.anchor)


def test_the_field_counts_the_texts_that_say_something(book: Book, pages: Mapping[str, Page]) -> None:
    for path in (addresses.HOME, addresses.TOPICS):
        told = dict(re.findall(r'onderwerpen/([^/"]+)/">[^<]+</a></(?:th|h3)>.*?(\d+ van 20)', pages[path].body, re.S))
        for topic in book.topics:
            assert told[topic] == f"{counts_of(book, topic).speaking} van 20"


def test_home_tells_of_the_latest_revisions_and_how_many_there_are(book: Book, pages: Mapping[str, Page]) -> None:
    body = pages[addresses.HOME].body
    revised = [work for work in book.works if len(work.editions) > 1]
    dates = {work: work.in_force.version.date or datetime.date.min for work in revised}
    shown = [work for work in revised if f'href="./{addresses.institution(work.institution)}/"' in body]
    assert len(shown) == min(4, len(revised)) < len(revised)
    assert sorted((dates[work] for work in shown), reverse=True) == sorted(dates.values(), reverse=True)[:4]
    assert f"de laatste 4 van alle {len(revised)}." in body


def test_the_parts_of_lineage_hold_each_text_once_with_all_its_provisions(
    book: Book, pages: Mapping[str, Page]
) -> None:
    held = Counter(work for part in lineagecounts.work_parts(book) for work in part.items)
    assert held == Counter(book.works)
    for part in lineagecounts.work_parts(book):
        rows = re.findall(r'<tr><th scope="row"><a href="(?:\.\./)+([^"]+)/">.*?</tr>', pages[part.address].body)
        assert rows == [str(addresses.edition(work.in_force)) for work in part.items]
    for work in book.works:
        assert sum(lineagecounts.work_kin(book, work).counts.values()) == len(quotable(work.in_force))
    view = lineagecounts.lineage_counts(book)
    assert sum(view.counts.values()) == sum(len(quotable(work.in_force)) for work in book.works)
    assert sum(each.texts for each in view.spread) == len(book.works)


@pytest.mark.parametrize(
    ("identical", "adapted", "own", "label"),
    [
        (0, 0, 0, "niets"),
        (0, 0, 9, "niets"),
        (1, 0, 99, "tot een kwart"),
        (0, 1, 3, "tot een kwart"),
        (1, 1, 5, "een kwart tot de helft"),
        (2, 0, 2, "een kwart tot de helft"),
        (2, 1, 1, "de helft tot driekwart"),
        (0, 4, 1, "meer dan driekwart"),
    ],
)
def test_a_text_is_counted_by_how_much_of_it_returns(
    book: Book, identical: int, adapted: int, own: int, label: str
) -> None:
    counts: Mapping[kinship.Relation, int] = {"identical": identical, "adapted": adapted, "own": own}
    one = lineagecounts.WorkKin(work=book.works[0], counts=counts, nearest=None)
    assert words.phrases.pages.lineage.STRETCHES[lineagecounts._stretch(one)] == label


def test_the_provisions_of_most_texts_return_in_as_many_as_is_said(book: Book) -> None:
    view = lineagecounts.lineage_counts(book)
    assert len(view.common) == lineagecounts.SHOWN
    counted = [int(each.texts.split()[0]) for each in view.common]
    assert counted == sorted(counted, reverse=True)
    for each, texts in zip(view.common, counted, strict=True):
        shown = book.kinship.masked(each.rule.passage)
        near = [
            work
            for work in book.works
            if any(
                kinship.share(shown, book.kinship.masked(passage)) >= families.NEAR for passage in counting(book, work)
            )
        ]
        # One that is near to two wordings is counted with the nearer.
        assert 1 < texts <= len(near)


def test_every_difference_has_all_texts_once_with_what_they_answer(book: Book, pages: Mapping[str, Page]) -> None:
    assert len(book.differences) > 30
    for each in book.differences:
        found = difference_parts(book, each)
        held = {text.work: text for part in found for text in part.items}
        assert Counter(text.work for part in found for text in part.items) == Counter(book.works)
        labels = {answer.id: answer.label for answer in each.question.answers}
        for camp in each.camps:
            told = "; ".join(label for id_, label in labels.items() if id_ in camp.answers)
            assert {held[position.work].answer for position in camp.positions} == {told}
        for position in each.silent:
            assert held[position.work].answer == answering.told(book, position).short
        for part in found:
            body = pages[part.address].body
            lists = re.findall(r'<ul class="pw-inline">(.*?)</ul>', body, re.DOTALL)
            listed = [href for each in lists for href in re.findall(r'<a href="([^"]+)">', each)]
            assert sorted(href.replace("../../../", "") for href in listed) == sorted(text.path for text in part.items)


def test_the_first_part_of_a_difference_quotes_a_few_of_each_camp(book: Book, pages: Mapping[str, Page]) -> None:
    for each in book.differences:
        view = difference_view(book, each)
        body = pages[difference_parts(book, each)[0].address].body
        counts = [len(camp.positions) for camp in each.camps]
        shown = re.findall(r"<h3>(\d+) tekst(?:en)?: <span", body)
        assert [int(count) for count in shown] == counts[: len(view.camps)]
        quoted = set(re.findall(r'data-statement="([^"]+)"', body))
        assert quoted == {reply.said.id for camp in view.camps for text in camp.shown for reply in text.replies}


def test_each_difference_has_its_anchor_and_its_counts_on_the_page_of_all(
    book: Book, pages: Mapping[str, Page]
) -> None:
    body = pages[addresses.DIFFERENCES].body
    assert re.findall(r'<li id="([^"]+)">', body) == [each.question.id for each in book.differences]
    ids = re.findall(r'id="([^"]+)"', body)
    assert len(ids) == len(set(ids))
    for each in book.differences:
        assert difference_view(book, each).path == difference_parts(book, each)[0].address
        assert f'<a href="../{difference_view(book, each).path}/">' in body


def test_every_version_stands_in_the_parts_of_the_data_once(book: Book, pages: Mapping[str, Page]) -> None:
    found = Counter(
        path
        for part in version_parts(book)
        for path in re.findall(r'<td><a href="(?:\.\./)+(protocollen/[^"]+)/bron/">', pages[part.address].body)
    )
    assert found == Counter(str(addresses.edition(edition)) for edition in book.editions)
    for of in (addresses.DATA, addresses.METHOD):
        assert f"{len(book.editions)} versies" in pages[of].body
        assert "/data/deel-1/" in pages[of].body


def test_of_many_feeds_that_on_all_is_named(book: Book, pages: Mapping[str, Page], corpus: Corpus) -> None:
    assert re.findall(r'href="\.\./(feeds/[^"]+)"', pages[addresses.CHANGES].body) == [str(addresses.ALL_NEWS)]
    (few,) = pages_of(Book(corpus), [changes.KIND])
    named_feeds = re.findall(r'href="\.\./(feeds/[^"]+)"', few.body)
    assert named_feeds == [str(feed.path) for feed in news.feeds(Book(corpus))]
    assert len(named_feeds) > 1


def test_up_to_a_few_texts_there_are_no_parts_and_all_schools_stand_on_one_page(corpus: Corpus) -> None:
    made = {page.path: page for page in pages_of(Book(corpus), KINDS)}
    first = [page for page in made.values() if "/deel-" not in page.path]
    assert len(first) == len(KINDS)
    # All differences of the real texts are more than one page may hold; they go on in a part.
    assert {page.kind for page in made.values() if "/deel-" in page.path + page.body} <= {"differences"}
    assert len(corpus.works) <= parts.FEW
    for each in corpus.institutions:
        assert f'<h2 id="{each.id}">' in made[addresses.SCHOOLS].body


def test_every_link_of_these_pages_leads_to_a_page_and_a_place_in_it(book: Book, pages: Mapping[str, Page]) -> None:
    known = {each.path for each in planned(book)} | {addresses.GUIDE}
    followed = 0
    for page in pages.values():
        up = "../" * page.depth or "./"
        for path, anchor in re.findall(rf'<a [^>]*href="{re.escape(up)}([^"?#]*)(?:\?[^"#]*)?#?([^"]*)"', page.body):
            if path.startswith(("data/", "feeds/")):
                continue
            target = path.removesuffix("/")
            assert target in known, (page.path, path)
            assert path in ("", f"{target}/")
            followed += 1
            if anchor and target in pages:
                assert f'id="{anchor}"' in pages[target].body, (page.path, path, anchor)
    assert followed > 1000
