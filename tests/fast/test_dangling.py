"""A mark without its footnote, a footnote without its mark: said in words, beside the change, by every output."""

import dataclasses
import io
import zipfile
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import goldens
import pypdf
import pytest
from jsonschema import Draft202012Validator

from generator import addresses, intake, load
from generator.book import wording
from generator.book.book import Book
from generator.book.danglingnotes import Dangles
from generator.compare import revision
from generator.compare.revision import Change, OutsideChange, Revision
from generator.compare.revision.furnishing import SIGN
from generator.compare.revision.refurnishing import refurnished
from generator.compare.revision.units import Unit, units_of
from generator.compare.revision.written import Layout, written
from generator.ingest import loose
from generator.language import words
from generator.model import Corpus, Edition, Work
from generator.model.unanswered import unanswered
from generator.outputs import comparison
from generator.outputs.kinds import revisions
from generator.pages.render import render
from generator.papers import docx, paper, pdf

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


@pytest.fixture(scope="module")
def lost(corpus: Corpus) -> tuple[Corpus, Work]:
    """A corpus of one work with two versions: a footnote lost its mark, a mark its footnote."""
    old = CASES[0][1]
    new = changed(old, [["toestemming¹", "toestemming"], ["² Behalve in de gymzaal.\n", ""]])
    calvijn = next(work for work in corpus.works if work.institution.id == "calvijn")
    editions = []
    for name, text in (("v1", old), ("v2", new)):
        edition = read(text)
        version = dataclasses.replace(edition.version, id=name)
        editions.append(
            dataclasses.replace(edition, institution=calvijn.institution, protocol=calvijn.protocol, version=version)
        )
    work = dataclasses.replace(calvijn, editions=tuple(editions))
    return dataclasses.replace(corpus, works=(work,)), work


def test_every_output_says_it(lost: tuple[Corpus, Work]) -> None:
    corpus, work = lost
    book = Book(corpus)
    (found,) = book.revisions
    due = {said["said"] for said in told(found)}
    assert [sentence.partition(" bij ")[0].partition(" staat ")[0] for sentence in sorted(due)] == [
        "Dit was voetnoot 1",
        "Het voetnootteken 2",
    ]
    page = next(page for page in render(book) if page.path == addresses.revision(work.in_force))
    document = revisions.document(book)
    Draft202012Validator(revisions.schema(book)).validate(document)
    (one,) = document["revisions"]
    with zipfile.ZipFile(io.BytesIO(docx.render(paper.changes_table(found)))) as archive:
        word = "".join(ElementTree.fromstring(archive.read("word/document.xml")).itertext())
    pages = pypdf.PdfReader(io.BytesIO(pdf.render(paper.changes_table(found)))).pages
    printed = "".join("".join(page.extract_text() for page in pages).split())
    for sentence in due:
        assert sentence in comparison.as_text(found, "a", "b", colour=False)
        assert sentence in unescape(comparison.as_html(found, "a", "b"))
        assert sentence in unescape(page.body)
        assert sentence in [each["said"] for each in one["dangling"]]
        assert sentence in [said for each in (*one["changes"], *one["outside"]) for said in each["dangling"]]
        assert sentence in word
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
