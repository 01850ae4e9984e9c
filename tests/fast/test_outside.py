"""Equal means equal: what differs outside the provisions is found, weighed, and told by every output."""

import dataclasses
import datetime
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

import goldens
import pypdf
import pytest
import wordreader
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tries import tries

from generator import addresses, intake, load
from generator.book.book import Book
from generator.book.headline import summary
from generator.book.revisions import revision_view
from generator.compare import revision
from generator.compare.revision import OutsideChange, Revision
from generator.compare.revision.around.blocks import kept
from generator.compare.revision.around.surroundings import OUTSIDE_REASONS, asides, letters, plain
from generator.compare.revision.wraps import same_text
from generator.ground import signs
from generator.ingest import loose
from generator.language import words
from generator.model import Artefact, Corpus, Edition, Vocabulary, Work
from generator.outputs import comparison
from generator.outputs.kinds import feeds, revisions
from generator.pages.render import render
from generator.papers import docx, pack, paper, tracked

CASES = sorted((goldens.FOLDER / "outside").glob("*.yml"))
VOCABULARY = load.load_vocabulary(Path(__file__).parents[2] / "protocols")


def read(text: str, vocabulary: Vocabulary = VOCABULARY) -> Edition:
    return loose.edition(intake.read(text.encode(), "x.txt"), vocabulary)


def compared(old: str, new: str) -> Revision:
    return revision.compare(read(old), read(new), VOCABULARY)


def as_written(change: OutsideChange) -> dict[str, Any]:
    """Return a change as the golden files have it."""
    every = {
        "reason": change.reason,
        "kind": change.kind,
        "class": change.verdict,
        "why": list(change.basis),
        "times": change.times if change.times > 1 else None,
        "old": change.old_text,
        "new": change.new_text if change.kind != "moved" else None,
        "old_lines": list(change.old_lines),
        "new_lines": list(change.new_lines),
    }
    return {name: value for name, value in every.items() if value}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_gives_what_a_person_expects(path: Path) -> None:
    case = goldens.read(path)
    found = compared(case["old"], case["new"])
    assert [as_written(change) for change in found.outside] == case.get("outside", [])
    assert [as_written(change) for change in found.layout] == case.get("layout", [])
    assert summary(found) == case["sentence"]
    for change in (*found.outside, *found.layout):
        sides = [
            [span.text for span in change.spans if span.operation in ("equal", side)] for side in ("delete", "insert")
        ]
        assert ["".join(side) for side in sides] == [change.old_text, change.new_text]


def test_the_golden_files_hold_every_reason_and_every_kind() -> None:
    cases = [goldens.read(path) for path in CASES]
    told = [change for case in cases for change in (*case.get("outside", ()), *case.get("layout", ()))]
    assert {change["reason"] for change in told} >= set(OUTSIDE_REASONS) - {"unread", "website-junk"}
    assert {change["kind"] for change in told} == {"added", "removed", "moved", "changed"}


def test_two_of_very_many_lines_that_trade_places_are_told_beside_another_change() -> None:
    offences = [f"Overtreding nummer {number} in de les ........ {1 + number % 5}" for number in range(400)]
    traded = [offences[-1], *offences[1:-1], offences[0]]
    old, new = (
        "\n".join(("Protocol media", "", *lines, "", f"1. Klachten gaan naar {whom}.", ""))
        for lines, whom in ((offences, "de mentor"), (traded, "het bestuur"))
    )
    for found in (compared(old, new), compared(new, old)):
        assert len(found.changes) == 1
        moved = {change.old_text for change in (*found.outside, *found.layout) if change.kind == "moved"}
        assert moved == {offences[0], offences[-1]}


@pytest.fixture(scope="module")
def calvijn(corpus: Corpus) -> Work:
    return next(work for work in corpus.works if work.institution.id == "calvijn")


def test_every_line_of_every_real_source_has_a_unit_or_stands_aside(corpus: Corpus) -> None:
    for edition in corpus.editions:
        set_aside = Counter(letters("".join(aside.text for aside in asides(edition))))
        inside = Counter(
            letters("".join(part or "" for p in edition.passages for part in _printed(p.provision)))
            + letters("".join(part or "" for s in edition.version.sections for part in (s.num, s.heading)))
        )
        assert set_aside + inside == Counter(letters("\n".join(edition.source_lines))), edition.locator
        assert not [aside for aside in asides(edition) if aside.reason == "unread"]


def _printed(provision: Any) -> tuple[str | None, ...]:
    return provision.num, provision.heading, provision.text


def test_a_title_and_a_contact_block_that_come_are_told_as_those_that_go(calvijn: Work, corpus: Corpus) -> None:
    old, new = calvijn.editions
    gone, come = (revision.compare(*pair, corpus.vocabulary) for pair in ((old, new), (new, old)))
    told = [[(each.reason, each.kind) for each in found.outside] for found in (gone, come)]
    assert told[0] == [(reason, "removed") for reason in ("title", "contact-block", "running-header")]
    assert told[1] == [(reason, "added") for reason in ("title", "contact-block", "running-header")]
    assert all("inhoudelijk (contactgegevens); 3 tekstregels buiten" in summary(found) for found in (gone, come))


def with_source(edition: Edition, line: int, text: str) -> Edition:
    """Return a stored version of which one line of the source says something else."""
    lines = [*edition.source_lines[: line - 1], text, *edition.source_lines[line:]]
    return dataclasses.replace(edition, source_bytes="\n".join(lines).encode())


def test_one_other_character_in_any_line_set_aside_of_a_real_text_is_told(corpus: Corpus) -> None:
    for edition in corpus.editions:
        for aside in asides(edition):
            line = edition.source_lines[aside.line - 1]
            other = with_source(edition, aside.line, line.replace(aside.text[-1], "§", 1))
            (change,) = revision.compare(edition, other, corpus.vocabulary).outside
            assert (change.reason, change.new_lines) == (aside.reason, (aside.line,))


@pytest.mark.parametrize(
    "reason", [reason for reason in OUTSIDE_REASONS if reason not in ("title", "number", "unread")]
)
def test_whatever_a_stored_line_is_called_a_word_that_went_from_it_is_told(reason: Any) -> None:
    def stored(line: str) -> Edition:
        edition = read(f"Protocol media\n\n1. Wees aardig.\n2. Wees lief.\n{line}\n")
        (section,) = edition.version.sections
        provisions = tuple(
            dataclasses.replace(
                each, lines=str(3 + at), text=each.text and each.text.partition(line)[0].strip(), items=()
            )
            for at, each in enumerate(section.provisions[:2])
        )
        version = dataclasses.replace(
            edition.version,
            artefacts=(Artefact(lines="5", reason=reason),),
            sections=(dataclasses.replace(section, provisions=provisions),),
        )
        return dataclasses.replace(edition, version=version)

    found = revision.compare(stored("Dit geldt niet in de pauze"), stored("Dit geldt in de pauze"), VOCABULARY)
    assert not found.equal
    assert [(c.reason, c.verdict, c.basis) for c in found.outside] == [(reason, "substantive", ("ontkenning",))]


def test_a_line_that_no_reading_has_a_place_for_is_told() -> None:
    def without_place(text: str) -> Edition:
        edition = read(text)
        return dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=(), artefacts=()))

    old, new = (without_place(f"Protocol media\n\n1. Filmen mag {word} in de les.\n") for word in ("niet", "wel"))
    (change,) = revision.compare(old, new, VOCABULARY).outside
    assert (change.reason, change.verdict, change.old_lines) == ("unread", "substantive", (3,))


LINES = st.sampled_from(
    (
        "Protocol sociale media",
        "De School – Protocol media",
        "De School – Protocol media",
        "1. Regels",
        "1.1 Leerlingen filmen niet in de les[1].",
        "1.2 Iedereen gaat netjes",
        "met elkaar om.",
        "2. Wees aardig*",
        "2) Wees aardig*",
        "• filmen",
        "- filmen",
        "✓ bellen",
        "[1] Toestemming is niet nodig bij een feest.",
        "* Behalve in de pauze.",
        "1 Onder de 16 jaar geven de ouders toestemming.",
        "2",
        "3",
        "4",
        "16",
        "Pagina 2 van 5",
        "Contact",
        "Vertrouwenspersoon: mevrouw A. de Wit",
        "T 0118-111111",
        "info@school.nl",
        "https://www.school.nl/protocol.pdf",
        "Versie 1 januari 2024",
        "Vastgesteld door het bestuur op 3 maart 2024.",
        "Inhoudsopgave",
        "1. Regels ........ 3",
        "-----",
        "Home | Contact | Inloggen",
        "Lees voor",
        "",
    )
)
EDITS = st.sampled_from((("niet ", ""), ("16", "12"), ("2024", "2025"), ("1", "9"), ("e", "é"), (".", ";"), ("-", "–")))


@st.composite
def two_texts(draw: st.DrawFn) -> tuple[str, str]:
    """Return two texts that have most lines in common, in whatever order."""
    old = draw(st.lists(LINES, min_size=1, max_size=14))
    new = list(old)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(new)))
        kind = draw(st.sampled_from(("edit", "out", "in", "swap")))
        if kind == "in":
            new.insert(at, draw(LINES))
        elif at < len(new):
            if kind == "out":
                del new[at]
            elif kind == "swap":
                new.append(new.pop(at))
            else:
                new[at] = new[at].replace(*draw(EDITS), 1)
    return "\n".join(old), "\n".join(new)


@pytest.mark.long
@given(two_texts())
@settings(max_examples=tries(300))
def test_two_texts_are_equal_only_if_all_their_characters_are(texts: tuple[str, str]) -> None:
    found = compared(*texts)
    if found.equal and not found.layout:
        assert same_text(*(text.split("\n") for text in texts))
    if plain(texts[0]) == plain(texts[1]):
        assert found.equal


@pytest.mark.long
@given(two_texts(), st.randoms(use_true_random=False))
@settings(max_examples=tries(100))
def test_white_space_makes_no_difference_however_it_lets_a_text_be_read(texts: tuple[str, str], dice: Random) -> None:
    parts = texts[0].split()
    assert compared(texts[0], "".join(part + dice.choice((" ", "\n", "\n\n", "\t")) for part in parts)).equal


@pytest.mark.long
@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=tries(200))
def test_so_are_any_two_texts_at_all(old: str, new: str) -> None:
    one, other = (text.encode("utf-8", "replace").decode().replace("\0", "") for text in (old, new))
    try:
        found = compared(one, other)
    except load.DataError:
        return
    if found.equal and not found.layout:
        assert same_text(found.old.source_lines, found.new.source_lines)


@pytest.mark.long
@given(two_texts())
@settings(max_examples=tries(250))
def test_every_character_that_went_or_came_outside_the_provisions_is_told(texts: tuple[str, str]) -> None:
    found = compared(*texts)
    if same_text(*(text.split("\n") for text in texts)):
        return  # white space may have a line be read as something else, and nothing differs
    went: Counter[str] = Counter()
    came: Counter[str] = Counter()
    for change in (*found.outside, *found.layout):
        if change.reason != "number":
            times = 1 if change.reason == "page-number" else change.times
            for _ in range(times):
                went += Counter(letters("".join(s.text for s in change.spans if s.operation == "delete")))
                came += Counter(letters("".join(s.text for s in change.spans if s.operation == "insert")))
    before, after = (Counter(letters("".join(a.text for a in asides(side)))) for side in (found.old, found.new))
    for counter in (went, came, before, after):
        del counter["·"]  # what joins the numbers of pages
    if any(change.reason == "unread" for change in found.outside):
        return
    # A line that is of the title of one text and a heading of the other is printed in both.
    printed = [*_title_lines_that_are_headings(found.old, found.new)]
    printed_new = [*_title_lines_that_are_headings(found.new, found.old)]
    assert any(
        before - sum(gone, Counter()) + came == after - sum(there, Counter()) + went
        for gone in _some(printed)
        for there in _some(printed_new)
    )


def _some(lines: list[Counter[str]]) -> Iterator[tuple[Counter[str], ...]]:
    for count in range(len(lines) + 1):
        yield from combinations(lines, count)


def _title_lines_that_are_headings(edition: Edition, other: Edition) -> Iterator[Counter[str]]:
    headings = {letters(each.heading or "") for each in other.version.sections}
    lines = [letters(aside.text) for aside in asides(edition) if aside.reason == "title"]
    yield from (Counter(line) for line in lines if line in headings)


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_the_lines_that_stayed_are_equal_and_in_order(old: list[str], new: list[str]) -> None:
    row = column = 0
    for first, second, size in kept(old, new):
        assert first >= row
        assert second >= column
        assert old[first : first + size] == new[second : second + size]
        row, column = first + size, second + size
    assert (row, column) == (len(old), len(new))


FOOTNOTE = """Protocol media

1. Filmen mag met toestemming[1].
2. Wees aardig.
[1] Toestemming is niet nodig bij een feest.
"""


@pytest.fixture(scope="module")
def footnote(corpus: Corpus, calvijn: Work) -> tuple[Corpus, Work]:
    """A corpus of one work with two versions, dated, that differ in one footnote."""
    versions = []
    for name, text in (("v1", FOOTNOTE), ("v2", FOOTNOTE.replace("niet nodig", "nodig"))):
        edition = read(text, corpus.vocabulary)
        version = dataclasses.replace(edition.version, id=name, date=datetime.date(2024, 9, len(versions) + 1))
        versions.append(
            dataclasses.replace(edition, institution=calvijn.institution, protocol=calvijn.protocol, version=version)
        )
    work = dataclasses.replace(calvijn, editions=tuple(versions))
    return dataclasses.replace(corpus, works=(work,)), work


def rows_of(content: bytes) -> list[str]:
    """The paragraphs of a Word file, those in tables too."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = ElementTree.fromstring(archive.read("word/document.xml"))
    return ["".join(each.itertext()) for each in document.iter(f"{wordreader.W}p")]


SAID = "Geen bepaling gewijzigd; 1 tekstregel buiten de bepalingen verschilt inhoudelijk (voetnoot)."


def test_every_output_tells_a_footnote_that_lost_its_denial(footnote: tuple[Corpus, Work]) -> None:
    corpus, work = footnote
    book = Book(corpus)
    (found,) = (book.revision(*both) for both in book.revised.values())
    assert summary(found) == SAID
    text = comparison.as_text(found, "oud", "nieuw", colour=False)
    assert "footnote, line 5: changed (substantive)" in text
    assert "is [-niet -]nodig" in text
    html = comparison.as_html(found, "oud", "nieuw")
    assert "<h3>Outside the provisions</h3>" in html
    assert "is <del>[−niet −]</del>nodig" in html
    (view,) = revision_view(work, found).outside
    assert (view.name, view.label, view.why, view.left) == (
        "voetnoot bij inleiding, art. 1",
        "inhoudelijk",
        "ontkenning",
        "bronregel 5",
    )
    making: Any = dict(feeds.OUTPUT.files(book))["feeds/alles.atom"]
    entry = ElementTree.fromstring(making() if callable(making) else making)
    told = [part.text or "" for part in entry.iter("{http://www.w3.org/2005/Atom}content")]
    assert [
        "voetnoot bij inleiding, art. 1, gewijzigd (inhoudelijk). Was: ‘[1] Toestemming is niet nodig bij een feest.’"
        in part
        for part in told
    ] == [True]
    page = next(page for page in render(book) if page.path == addresses.revision(work.in_force))
    assert "Buiten de bepalingen" in page.body
    assert "Geen verschillen" not in page.body


def test_the_papers_for_a_board_tell_it_too(footnote: tuple[Corpus, Work]) -> None:
    corpus, work = footnote
    found = revision.compare(*work.editions, corpus.vocabulary)
    files = pack.files(found)
    lines = {
        name: [text for _, text in wordreader.read(files[name], "accept")] for name in files if name.endswith("docx")
    }
    assert SAID in lines["was-wordt.docx"]
    with zipfile.ZipFile(io.BytesIO(files["was-wordt.docx"])) as archive:
        assert "[−niet −]" in "".join(ElementTree.fromstring(archive.read("word/document.xml")).itertext())
    assert lines["nieuwe-tekst.docx"][-3:] == [
        "1.\tFilmen mag met toestemming[1].",
        "[1] Toestemming is nodig bij een feest.",
        "2.\tWees aardig.",
    ]
    assert "Voetnoot bij inleiding, art. 1" in rows_of(files["was-wordt.docx"])
    assert lines["wijzigingen.docx"] == lines["nieuwe-tekst.docx"]
    assert wordreader.read(files["wijzigingen.docx"], "reject")[-2][1] == "[1] Toestemming is niet nodig bij een feest."
    for name, said in (("was-wordt.pdf", "Voetnoot bij"), ("nieuwe-tekst.pdf", "[1] Toestemming is nodig")):
        words_in = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(files[name])).pages)
        assert said in " ".join(words_in.split()), name


def test_a_changed_rule_stands_in_the_table_with_the_footnotes_of_both_versions(corpus: Corpus) -> None:
    text = FOOTNOTE.replace("Filmen mag", "Filmen mag soms")
    found = revision.compare(read(FOOTNOTE, corpus.vocabulary), read(text, corpus.vocabulary), corpus.vocabulary)
    made = rows_of(docx.render(paper.changes_table(found)))
    assert made.count("Voetnoot 1 bij deze tekst: “Toestemming is niet nodig bij een feest.”") == 2


def test_the_open_data_hold_it_and_count_what_the_text_counts(footnote: tuple[Corpus, Work]) -> None:
    corpus, _ = footnote
    book = Book(corpus)
    document = json.loads(revisions.write(book))
    Draft202012Validator(revisions.schema(book)).validate(document)
    (found,) = document["revisions"]
    assert (found["equal"], found["changes"], found["summary"]) == (False, [], SAID)
    assert [(each["reason"], each["class"], each["new_lines"]) for each in found["outside"]] == [
        ("footnote", "substantive", [5])
    ]
    assert found["counts"]["outside"] == {"substantive": 1, "terminological": 0, "editorial": 0}


def test_text_and_json_count_the_same_in_the_same_text() -> None:
    old = (
        "Protocol media\n\n1. Regels\n\n1.1 De mentor moet dit binnen 24 uur melden.\n1.2 Ouders lezen dit elk jaar.\n"
    )
    found = compared(old, old.replace("moet dit binnen 24 uur melden", "dient dit binnen 48 uur te melden"))
    shown = comparison.as_text(found, "oud", "nieuw", colour=False).splitlines()
    data = json.loads(comparison.as_json(found))
    assert shown[:2] == [f"oud → nieuw: {data['counted']}", data["summary"]]
    assert data["counted"] == "1 substantive and 1 editorial"
    assert data["counts"]["differences"] == {"substantive": 1, "terminological": 0, "editorial": 1}
    assert len(data["changes"][0]["edits"]) == 2
    assert data["counts"]["changes"]["substantive"] == len(data["changes"]) == 1


def test_a_new_rule_that_nobody_labelled_is_not_called_no_rule() -> None:
    old = "Protocol media\n\n1. Regels\n\n1.1 Leerlingen filmen niet in de les.\n1.2 Ouders lezen dit protocol.\n"
    new = old.replace("1.2", "1.3").replace("1.1", "1.1 Leerlingen leggen hun telefoon in de kluis.\n1.2")
    said = summary(compared(old, new))
    assert said.startswith("1 bepaling nieuw, vervallen of gewijzigd: nieuw (art. 1.1). 1 nieuwe bepaling")
    assert words.phrases.revisions.NO_RULE_CHANGED not in said


def test_accepting_and_rejecting_gives_either_text_with_all_that_stands_around_it() -> None:
    for path in CASES:
        case = goldens.read(path)
        found = compared(case["old"], case["new"])
        made = docx.render(paper.tracked_text(found))
        new = [signs.compared(line.text) for line in tracked.lines(found.new)]
        assert [text for _, text in wordreader.read(made, "accept")] == new, path.stem
        old = letters("".join(line.text for line in tracked.lines(found.old)))
        assert letters("".join(text for _, text in wordreader.read(made, "reject"))) == old, path.stem
