"""One definition of silence: everything that is published says of a text what ``stand`` says, and nothing else.

Each surface is read back from what is published (pages with another HTML parser, tables with another reader) as claims
``(topic, work, role, value)``; a role of null is anyone. Claims of any kind of page that marks where a text stands with
``data-stand`` are taken in by being there.
"""

from __future__ import annotations

import csv
import dataclasses
import functools
import io
import json
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import openpyxl
import pytest
import trees

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.model import Corpus, Incorporated, Provision, Statement
from generator.outputs import output
from generator.pages.page import Page
from generator.pages.render import render

pytestmark = pytest.mark.long

Claim = tuple[str, str, str | None, str | None]

SAID, BARE = words.phrases.standing.SAID, words.phrases.standing.BARE
ABSENT = "staat niet op deze site"
FIRST = "belang-en-kansen"
SPEAKING = ("binds", "affects", "general")


# Corpora: the real one, and some that are made of it.


def rewritten(corpus: Corpus, number: int) -> Corpus:
    """Return the corpus with every statement of one text bound to other roles, touching others, about other topics."""
    roles = [role.id for role in corpus.vocabulary.roles]
    topics = [topic.id for topic in corpus.vocabulary.topics]

    def other(statement: Statement, rank: int) -> Statement:
        turn = rank * 7 + number
        return dataclasses.replace(
            statement,
            topics=tuple(dict.fromkeys((topics[turn % len(topics)], topics[turn * 3 % len(topics)]))),
            binds=tuple(roles[turn % len(roles) :][:1]) if turn % 3 else (),
            affects=tuple(roles[(turn + 1) % len(roles) :][:1]) if turn % 2 else (),
            codes={},
        )

    ranks = iter(range(1_000_000))

    def provision(of: Provision) -> Provision:
        said = tuple(other(each, next(ranks)) for each in of.statements)
        return dataclasses.replace(of, statements=said, items=tuple(map(provision, of.items)))

    work = corpus.works[number % len(corpus.works)]
    edition = work.in_force
    sections = tuple(
        dataclasses.replace(section, statements=(), provisions=tuple(map(provision, section.provisions)))
        for section in edition.version.sections
    )
    new = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    editions = tuple(new if each is edition else each for each in work.editions)
    return _with(corpus, number, dataclasses.replace(work, editions=editions))


def referring(corpus: Corpus) -> Corpus:
    """Return the corpus with a document that a text makes binding, not here, on two topics for one group alone."""
    work = corpus.works[1]
    absent = Incorporated(title="Gedragscode", provision="", quote="", topics=(FIRST, "ai-gebruik"), roles=("ouders",))
    protocol = dataclasses.replace(work.protocol, incorporates=(absent,))
    editions = tuple(dataclasses.replace(each, protocol=protocol) for each in work.editions)
    return _with(corpus, 1, dataclasses.replace(work, protocol=protocol, editions=editions))


def awaiting(corpus: Corpus) -> Corpus:
    """Return the corpus with one text in which labels of a provision are still to come."""
    work = corpus.works[0]
    edition = work.in_force
    section = next(each for each in edition.version.sections if each.provisions)
    bare = dataclasses.replace(section.provisions[0], labels=None, statements=())
    sections = tuple(
        dataclasses.replace(each, provisions=(bare, *each.provisions[1:])) if each is section else each
        for each in edition.version.sections
    )
    new = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    return _with(corpus, 0, dataclasses.replace(work, editions=(*work.editions[:-1], new)))


def _with(corpus: Corpus, number: int, work: object) -> Corpus:
    place = number % len(corpus.works)
    return dataclasses.replace(corpus, works=(*corpus.works[:place], work, *corpus.works[place + 1 :]))


CORPORA = {
    "real": lambda corpus: corpus,
    "one text": lambda corpus: dataclasses.replace(
        corpus,
        works=corpus.works[:1],
        institutions=tuple(i for i in corpus.institutions if i.id == corpus.works[0].institution.id),
    ),
    "rewritten": lambda corpus: rewritten(rewritten(corpus, 2), 3),
    "referring": referring,
    "awaiting": awaiting,
}


@dataclasses.dataclass(frozen=True)
class Site:
    """A corpus with all that is published of it."""

    book: Book
    pages: dict[str, Page]
    files: dict[str, bytes]

    def work(self, institution: str) -> str:
        """Return the text in force of an institution by its short name, which heads columns."""
        return next(w.in_force.locator for w in self.book.works if w.institution.short_name == institution)


@pytest.fixture(scope="module", params=list(CORPORA))
def site(request: pytest.FixtureRequest, corpus: Corpus) -> Site:
    book = Book(CORPORA[request.param](corpus))
    pages = {page.path: page for page in render(book)}
    return Site(book=book, pages=pages, files={str(path): content for path, content in output.files(book).items()})


@functools.lru_cache(maxsize=200)  # the pages of one corpus, which several tests read
def tree(page: Page) -> Element:
    return trees.fragment(page.body)


def whole(site: Site, path: str) -> tuple[Page, ...]:
    """Return a page and the parts that it goes on in."""
    return tuple(page for each, page in site.pages.items() if each == path or each.startswith(f"{path}/deel-"))


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def having(element: Element, name: str) -> Iterator[Element]:
    return (each for each in element.iter() if name in (each.get("class") or "").split())


def value(said: str, *, words_: dict[str | None, str] = SAID) -> str | None:
    """Return which of the seven values words say; null where the labels are still to come."""
    if ABSENT in said or "staan niet op deze site" in said:
        return "elsewhere"
    found = [each for each, told in words_.items() if told and said.lower().startswith(told)]
    assert found, said
    return found[0]


def true(site: Site, topic: str, work: str, role: str | None) -> str | None:
    of = next(each for each in site.book.works if each.in_force.locator == work)
    return site.book.stand(topic, of, role).standing


def agree(site: Site, claims: Iterator[Claim], *, at_least: int) -> None:
    told = list(claims)
    assert len(told) >= at_least
    wrong = [claim for claim in told if true(site, *claim[:3]) != claim[3]]
    assert wrong == []


# The matrix: its page and its files.


def test_the_page_of_the_matrix(site: Site) -> None:
    topics = site.book.topics

    def claims() -> Iterator[Claim]:
        for row in tree(site.pages[addresses.COMPARE]).iter("tr"):
            topic = row.get("data-topic")
            for cell in row.iter("td") if topic else ():
                work = cell.get("data-kolom") or ""
                stand = next(s for s in site.book.stands_on(str(topic)) if s.work.in_force.locator == work)
                said = cell.get("data-told") or ""
                assert said.partition(" ")[0] == (str(len(stand.concerning)) if stand.concerning else "")
                if not said:
                    yield str(topic), work, None, value(text_of(cell))
                else:
                    assert stand.standing in ("binds", "general")

    agree(site, claims(), at_least=min(10, len(topics)))


def test_the_script_of_the_matrix_works_on_the_same_stands(site: Site) -> None:
    found = next(
        each for each in tree(site.pages[addresses.COMPARE]).iter("script") if each.get("class") == "pw-prepared"
    )
    prepared = json.loads(found.text or "")
    roles = [None, *prepared["roles"]]
    files = {text["id"]: text["file"] for text in prepared["texts"]}
    texts = [json.loads(site.files[files[drawn]]) for drawn in prepared["drawn"]]
    agree(
        site,
        (
            (topic, text["id"], role, standing)
            for text in texts
            for topic, stands in text["stands"].items()
            for role, standing in zip(roles, stands, strict=True)
        ),
        at_least=len(site.book.topics) * len(roles),
    )


def test_the_json_of_the_matrix(site: Site) -> None:
    document = json.loads(site.files["data/matrix.json"])

    def claims() -> Iterator[Claim]:
        for topic in document["topics"]:
            for work, cell in topic["cells"].items():
                yield topic["id"], work, None, cell["stand"]
                yield from ((topic["id"], work, role, standing) for role, standing in cell["stands"].items())
                assert bool(cell["statements"]) == (cell["stand"] in SPEAKING)

    agree(site, claims(), at_least=len(site.book.topics) * 7)


def test_the_csv_of_the_matrix(site: Site) -> None:
    text = site.files["data/matrix.csv"].decode("utf-8-sig")

    def claims() -> Iterator[Claim]:
        for line in csv.DictReader(io.StringIO(text, newline="")):
            place = line["onderwerp_id"], line["versie_id"]
            if not line["uitspraak_id"]:
                yield *place, None, value(line["verhouding"])
            for role in site.book.roles:
                yield *place, role, value(line[f"stand_{role}"], words_={**BARE, "elsewhere": "niet hier"})

    agree(site, claims(), at_least=len(site.book.topics) * 7)


def test_the_workbook_of_the_matrix(site: Site) -> None:
    book = openpyxl.load_workbook(io.BytesIO(site.files["data/matrix.xlsx"]))
    roles = {None: "Alles", **{role.id: role.label for role in site.book.roles.values()}}

    def claims() -> Iterator[Claim]:
        for role, name in roles.items():
            rows = [row for row in book[name].iter_rows(min_row=2, values_only=True) if "(vervolg " not in str(row[1])]
            for topic, row in zip(site.book.corpus.vocabulary.topics, rows, strict=True):
                for cell, work in zip(row[2:], site.book.works, strict=True):
                    first = str(cell).split("\n", 1)[0]
                    if role or " · " not in first:
                        yield topic.id, work.in_force.locator, role, value(first, words_=BARE)

    agree(site, claims(), at_least=len(site.book.topics) * 6)


# Pages.


def squares(site: Site, page: Page) -> Iterator[Claim]:
    """Yield what the squares of a page say to anyone; one with the sign of a norm says that the text speaks."""
    signs = {norm.sign for norm in site.book.norms.values()}
    for square in having(tree(page), "pw-square"):
        topic, _, institution = (square.get("href") or "").partition("onderwerpen/")[2].partition("/#")
        work = next(w for w in site.book.works if w.institution.id == institution)
        said = (square.get("title") or "").removeprefix(f"{work.institution.short_name}: ")
        if re.split(", | en ", said)[0] in signs:
            assert site.book.stand(topic, work).speaks, (topic, institution)
        else:
            yield topic, work.in_force.locator, None, value(said)


def test_the_picture_of_the_field(site: Site) -> None:
    agree(site, squares(site, site.pages[addresses.HOME]), at_least=10)


def test_the_list_of_topics(site: Site) -> None:
    def claims() -> Iterator[Claim]:
        for marks in having(tree(site.pages[addresses.TOPICS]), "pw-topiclist__marks"):
            for link in marks.iter("a"):
                topic, _, institution = (link.get("href") or "").partition("onderwerpen/")[2].partition("/#")
                work = next(w for w in site.book.works if w.institution.id == institution)
                said = text_of(link).removeprefix(work.institution.short_name).strip()
                if any(list(having(link, f"pw-norm--{norm.drawing}")) for norm in site.book.norms.values()):
                    assert site.book.stand(topic, work).speaks
                else:
                    yield topic, work.in_force.locator, None, value(said)

    agree(site, claims(), at_least=10)


def test_the_pages_of_schools_and_their_counts(site: Site) -> None:
    rest = site.book.corpus.vocabulary.rest_topics
    for place in site.book.places:
        if not place.school or not place.works:
            continue
        page = site.pages[place.path]
        agree(site, squares(site, page), at_least=0)
        told = re.search(r"Geregeld of genoemd: (\d+) \S+ Niet geregeld: (\d+)\.", text_of(tree(page)))
        assert told
        stands = [
            [site.book.stand(topic, work) for work in place.works] for topic in site.book.topics if topic not in rest
        ]
        assert int(told[1]) == sum(any(stand.speaks for stand in each) for each in stands) + sum(
            any(site.book.stand(topic, work).speaks for work in place.works) for topic in rest
        )
        assert int(told[2]) == sum(all(stand.standing == "silent" for stand in each) for each in stands)
        for row in tree(page).iter("tr"):
            numbers = list(having(row, "pw-num"))
            link = next((each.get("href") or "" for each in row.iter("a")), "")
            if numbers:
                topic = link.rpartition("onderwerpen/")[2].strip("/")
                theirs = [site.book.stand(topic, work) for work in site.book.works if work not in place.works]
                assert text_of(numbers[0]) == f"{sum(stand.speaks for stand in theirs)}/{len(theirs)}"


def test_every_page_that_marks_where_a_text_stands(site: Site) -> None:
    def claims() -> Iterator[Claim]:
        for page in site.pages.values():
            for element in tree(page).iter() if "data-stand=" in page.body else ():
                topic, work = element.get("data-topic"), element.get("data-work")
                if topic and work:
                    yield topic, work, element.get("data-role") or None, element.get("data-stand") or None

    agree(site, claims(), at_least=10)


def test_role_pages_tell_what_binds_from_what_touches_and_what_is_said_to_all(site: Site) -> None:
    labels = {label: side for side, label in words.phrases.standing.GROUPS.items()}
    works = {work.in_force.locator: work for work in site.book.works}
    for role in site.book.roles:
        shown = set()
        columns = (each for page in whole(site, addresses.role(role)) for each in having(tree(page), "pw-column"))
        for column in columns:
            stand = site.book.stand(column.get("data-topic") or "", works[column.get("data-work") or ""], role)
            told: dict[str, list[str | None]] = {}
            side = ""
            for element in column:
                if element.get("class") == "pw-side":
                    side = labels[text_of(element)]
                if element.tag == "article":
                    told.setdefault(side, []).append(element.get("data-statement"))
            said = {"binds": stand.binding, "affects": stand.affecting} | {
                each: [placed for placed in stand.general if bool(placed.statement.affects) is about_others]
                for each, about_others in (("general", False), ("about-others", True))
            }
            assert told == {
                each: [placed.id for placed in found] for each, found in said.items() if stand.speaks and found
            }
            if not stand.speaks:
                assert (
                    value(
                        text_of(next(having(column, "pw-silence"), column))
                        .removeprefix(stand.work.institution.short_name)
                        .strip()
                    )
                    == stand.standing
                )
            shown.add(stand.topic)
        asked = {topic for topic in site.book.topics if any(s.speaks for s in site.book.stands_on(topic, role))}
        assert shown == asked


def test_gaps(site: Site) -> None:
    for place in site.book.places:
        for role in site.book.roles_at(place):
            every = whole(site, addresses.gaps(place.institution, place.school, role.id))
            for fold in (each for page in every for each in having(tree(page), "pw-fold")):
                kind, _, topic = (fold.get("id") or "").partition("-")
                own = [site.book.stand(topic, work, role.id) for work in place.works]
                theirs = [s for s in site.book.stands_on(topic, role.id) if s.work not in place.works]
                known = [stand for stand in theirs if stand.standing != "not-applicable"]
                count = re.search(r"geregeld door (\d+) van (\d+) ", text_of(fold))
                if kind == "alleen":
                    assert any(stand.speaks for stand in own)
                    assert known
                    assert not any(stand.speaks for stand in known)
                elif count:
                    assert (int(count[1]), int(count[2])) == (sum(s.speaks for s in known), len(known))
                if kind == "onderwerp":
                    assert not any(stand.speaks for stand in own)
                    said = text_of(next(having(fold, "pw-fold__mark"))).removeprefix("Hier:").strip()
                    assert value(said) in {stand.standing for stand in own}


def test_the_columns_of_topic_pages_say_silent_only_of_what_is(site: Site) -> None:
    for topic in site.book.topics:
        root = tree(site.pages[addresses.topic(topic)])
        for stand in site.book.stands_on(topic):
            column = next(each for each in root.iter("section") if each.get("id") == stand.work.institution.id)
            silences = [text_of(each).rstrip(".") for each in having(column, "pw-silence")]
            assert bool(silences) == (not stand.speaks and stand.standing is not None), (
                topic,
                stand.work.institution.id,
            )
            for said in silences:
                assert value(said) == stand.standing


def test_pages_of_a_role_at_a_school_call_a_question_unanswered_only_where_no_text_speaks_to_the_role(
    site: Site,
) -> None:
    by_words = {question.question: question for question in site.book.questions}
    for place in site.book.places:
        for role in site.book.roles_at(place):
            page = site.pages.get(place.role_path(role.id))
            section = (
                next((each for each in tree(page).iter("section") if each.get("aria-labelledby") == "niets"), None)
                if page
                else None
            )
            for item in section.iter("li") if section is not None else ():
                asked = next((by_words[each] for each in by_words if text_of(item).startswith(each)), None)
                for topic in asked.topics if asked and "data-stand" in page.body else ():  # type: ignore[union-attr]
                    assert not any(site.book.stand(topic, work, role.id).speaks for work in place.works), text_of(item)


def test_nothing_is_called_touched_upon_any_more(site: Site) -> None:
    assert [path for path, page in site.pages.items() if "zijdelings" in page.body.lower()] == []
    texts = (".json", ".csv", ".xml")
    assert [
        path for path, content in site.files.items() if path.endswith(texts) and b"zijdelings" in content.lower()
    ] == []
