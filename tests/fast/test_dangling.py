"""A mark without its footnote, a footnote without its mark: said in words, beside the change, by every output."""

import dataclasses
import datetime
import io
import json
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import goldens
import pypdf
import pytest
import wordreader
from docx import Document
from jsonschema import Draft202012Validator

from generator import addresses, intake, load
from generator.book import headline, wording
from generator.book.book import Book
from generator.book.danglingnotes import Dangles
from generator.compare import revision
from generator.compare.revision import Change, OutsideChange, Revision
from generator.compare.revision.around import surroundings
from generator.compare.revision.evaluation.furnishing import SIGN
from generator.compare.revision.evaluation.refurnishing import refurnished
from generator.compare.revision.evaluation.written import Layout, written
from generator.compare.revision.units import Unit, units_of
from generator.ground import signs
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus, Edition, Work
from generator.model.unanswered import unanswered
from generator.outputs import comparison
from generator.outputs.kinds import feeds, revisions
from generator.pages.render import render
from generator.papers import docx, pack, paper, pdf, tracked
from generator.papers.blocks import Paper
from generator.papers.remarks import remarks

_say = words.phrases.revisions

VOCABULARY = load.load_vocabulary(Path(__file__).parents[2] / "protocols")
CASES = [
    (case["name"], entry["text"], case["changes"], case["told"])
    for entry in goldens.entries("revision/dangling.yml")
    for case in entry["cases"]
]


def read(text: str) -> Edition:
    return loose.edition(intake.read(text.encode(), "x.txt"), VOCABULARY)


def changed(text: str, changes: list[list[str]]) -> str:
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def told(found: Revision) -> list[dict[str, str]]:
    """Return what is said and where, as the golden file has it."""
    dangles = Dangles(found)
    names = wording.unit_names(found.old) | wording.unit_names(found.new)
    places: list[tuple[Change | OutsideChange, str]] = [(change, names[change.key]) for change in found.changes]
    for change in found.outside:
        sides = ("-".join(map(str, lines)) for lines in (change.old_lines, change.new_lines))
        places.append((change, f"{_say.OUTSIDE_REASON[change.reason]} {' → '.join(sides)}".strip()))
    return [
        {"at": at, "class": change.verdict, "said": said}
        for change, at in places
        for said in dangles.said(change.dangling)
    ]


@pytest.mark.parametrize(("text", "changes", "due"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_dangles_is_told_beside_the_change(text: str, changes: list[list[str]], due: list[dict[str, str]]) -> None:
    found = revision.compare(read(text), read(changed(text, changes)), VOCABULARY)
    assert told(found) == due
    assert found.loose == ()


def beside(content: bytes) -> dict[str, list[str]]:
    """Return the comments of a Word file, as a library of another make reads them, by the paragraph they are about."""
    document = Document(io.BytesIO(content))
    said = {str(comment.comment_id): comment.text for comment in document.comments}
    assert {comment.author for comment in document.comments} <= {docx.AUTHOR}
    about: dict[str, list[str]] = {}
    for paragraph in wordreader.part(content).iter(f"{wordreader.W}p"):
        for sign in paragraph.iter(f"{wordreader.W}commentReference"):
            text = "".join(each.text or "" for each in paragraph.iter(f"{wordreader.W}t"))
            about.setdefault(said.pop(sign.get(f"{wordreader.W}id", "")), []).append(text)
    assert said == {}, "a comment that is about nothing"
    return about


@pytest.mark.parametrize(("text", "changes", "due"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_word_says_it_in_a_comment_and_the_words_stay_the_texts(
    text: str, changes: list[list[str]], due: list[dict[str, str]]
) -> None:
    found = revision.compare(read(text), read(changed(text, changes)), VOCABULARY)
    word, clean = docx.render(paper.tracked_text(found)), docx.render(paper.new_text(found.new, remarks(found)))
    sentences = {each["said"] for each in due}
    assert set(beside(word)) == set(beside(clean)) == sentences
    for mine, whose in ((word, "accept"), (clean, "accept")):
        given = [(docx.STYLES[line.style], signs.compared(line.text)) for line in tracked.lines(found.new)]
        assert [(style, signs.compared(words)) for style, words in wordreader.read(mine, whose)] == given
    went = "".join(line.text for line in tracked.lines(found.old))
    assert surroundings.letters("".join(words for _, words in wordreader.read(word, "reject"))) == surroundings.letters(
        went
    )
    told = sentences if sentences else {""}
    printed = "".join("".join(page.extract_text() for page in pages(paper.new_text(found.new, remarks(found)))).split())
    assert all("".join(sentence.split()) in printed for sentence in told)
    assert ("OpmerkingvanProtocolwijzer" in printed) == bool(sentences)


def test_a_comment_is_about_the_words_that_carry_the_mark() -> None:
    text = CASES[0][1]
    found = revision.compare(read(text), read(changed(text, [["² Behalve in de gymzaal.\n", ""]])), VOCABULARY)
    ((said, about),) = beside(docx.render(paper.tracked_text(found))).items()
    assert said.startswith("Het voetnootteken 2 staat er nog")
    assert len(about) == 1
    assert "²" in about[0]


def pages(printed: Paper) -> list[pypdf.PageObject]:
    return list(pypdf.PdfReader(io.BytesIO(pdf.render(printed))).pages)


@pytest.fixture(scope="module")
def lost(corpus: Corpus) -> tuple[Corpus, Work]:
    """A corpus of one work with two versions: a footnote lost its mark, a mark its footnote."""
    old = CASES[0][1]
    new = changed(old, [["toestemming¹", "toestemming"], ["² Behalve in de gymzaal.\n", ""]])
    calvijn = next(work for work in corpus.works if work.institution.id == "calvijn")
    editions = []
    for name, text in (("v1", old), ("v2", new)):
        edition = read(text)
        version = dataclasses.replace(edition.version, id=name, date=datetime.date(2024, 9, 1))
        editions.append(
            dataclasses.replace(edition, institution=calvijn.institution, protocol=calvijn.protocol, version=version)
        )
    work = dataclasses.replace(calvijn, editions=tuple(editions))
    return dataclasses.replace(corpus, works=(work,)), work


def test_every_output_says_it(lost: tuple[Corpus, Work]) -> None:
    corpus, work = lost
    book = Book(corpus)
    (found,) = (book.revision(*both) for both in book.revised.values())
    due = {said["said"] for said in told(found)}
    assert [sentence.partition(" bij ")[0].partition(" staat ")[0] for sentence in sorted(due)] == [
        "Dit was voetnoot 1",
        "Het voetnootteken 2",
    ]
    page = next(page for page in render(book) if page.path == addresses.revision(work.in_force))
    document = json.loads(revisions.write(book))
    Draft202012Validator(revisions.schema(book)).validate(document)
    (one,) = document["revisions"]
    table = paper.changes_table(found)
    word = "".join(wordreader.part(docx.render(table)).itertext())
    printed = "".join("".join(page.extract_text() for page in pages(table)).split())
    packed = {name: content for name, content in pack.files(found).items() if name.endswith(".docx")}
    (atom,) = (made for path, made in feeds.OUTPUT.write(book) if path == addresses.ALL_NEWS)
    feed = ElementTree.fromstring(atom()).findtext(".//{*}content", "")
    said = headline.sentence(found)
    for told_in in (
        comparison.as_text(found, "a", "b", colour=False),
        unescape(comparison.as_html(found, "a", "b")),
        unescape(page.body),
        one["summary"],
        feed,
        word,
    ):
        assert said in told_in
    assert "".join(said.split()) in printed
    for sentence in due:
        assert sentence in comparison.as_text(found, "a", "b", colour=False)
        assert sentence in unescape(comparison.as_html(found, "a", "b"))
        assert sentence in unescape(page.body)
        assert sentence in [each["said"] for each in one["dangling"]]
        assert sentence in [said for each in (*one["changes"], *one["outside"]) for said in each["dangling"]]
        assert sentence in word
        assert sentence in feed.split("\n")
        for name in (words.phrases.papers.TRACKED_DOCX, words.phrases.papers.TEXT_DOCX):
            assert sentence in beside(packed[name])
        assert "".join(sentence.split()) in printed


def test_a_footnote_of_a_stored_version_that_no_mark_leads_to_is_told(corpus: Corpus) -> None:
    units = [
        Unit(key="art_1", num="1", text="Filmen mag met toestemming\ue001."),
        Unit(key="art_2", num="2", text="Bel."),
    ]
    notes, layout = {"\ue001": "Niet bij een feest."}, Layout(form="raised", at_foot=False)
    old = written(corpus.editions[0], units, notes, ["\ue001"], layout)
    bare = [dataclasses.replace(units[0], text="Filmen mag met toestemming."), units[1]]
    new = written(corpus.editions[0], bare, notes, ["\ue001"], layout)
    found = revision.compare(old.edition, new.edition, corpus.vocabulary)
    said = "Voetnoot 1 hoorde bij inleiding, art. 1. De voetnoot staat er nog, maar haar teken staat nergens meer."
    assert told(found) == [
        {"at": "inleiding, art. 1", "class": "substantive", "said": said},
        {"at": "voetnoot 3 → 3", "class": "substantive", "said": said},
    ]


def test_a_furnished_text_tells_the_truth_about_itself(corpus: Corpus) -> None:
    case = refurnished(corpus, corpus.editions[2], 0.2, 7)
    again = refurnished(corpus, corpus.editions[2], 0.2, 7)
    assert (case.old.edition.source_bytes, case.new.edition.source_bytes, case.links, case.notes, case.dangling) == (
        again.old.edition.source_bytes,
        again.new.edition.source_bytes,
        again.links,
        again.notes,
        again.dangling,
    )
    old, new = ({unit.key for unit in units_of(side.edition)} for side in (case.old, case.new))
    assert {one for one, _ in case.links} <= old
    assert {other for _, other in case.links} <= new
    for side in (case.old, case.new):
        lines = side.edition.source_lines
        assert {sign: lines[line - 1] for sign, line in side.lines.items()} == side.printed
        assert not any(SIGN.search(line) for line in lines)


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Filmen mag met toestemming¹.", ["1"]),
        ("Filmen mag met toestemming[12] van de leraar.", ["12"]),
        ("Filmen mag met toestemming**.", ["**"]),
        ("Filmen mag vanaf 10 m², x², CO² en groep8.", []),
        ("Filmen mag **niet** door leerling*en.", []),
        ("Filmen mag: ja [x], nee [a].", []),
    ],
)
def test_only_what_surely_is_a_mark_is_one_without_a_footnote(line: str, due: list[str]) -> None:
    edition = read(f"Protocol media\n\n1. {line}\n2. Wees aardig.\n")
    assert [sign for sign, _ in unanswered(edition.version, edition.source_lines)] == due
