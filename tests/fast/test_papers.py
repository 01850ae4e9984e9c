"""The papers for a board: what is in them; that they are accessible, literal, and the same bytes every time."""

import dataclasses
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pytest
import wordreader
from wordreader import W

from generator.book.book import Book
from generator.book.revisionfacts import facts
from generator.book.wording import NOT_STATED, source_lines
from generator.compare import revision
from generator.compare.revision import Revision
from generator.model import Corpus, Edition, Motivation
from generator.outputs import output
from generator.papers import docx, pack, paper, pdf, tracked
from generator.papers.blocks import Heading, Paper, Prose, Run, Table
from generator.papers.line import Line

HOSTILE = (
    "#strong[vet] $x^2$ *b* _c_ @ref <label> // weg /* weg */ `code` \\ \\u0001 #import 'x' ]]> &amp; "
    "<script>alert(1)</script> {{ x }} {% y %} “citaat” --- ~ =1+1 [+nep+] <w:del/> \u202e\u200b"
)
DECISION = ["☐ akkoord", "☐ aanpassen", "☐ bespreken", "paraaf: ________"]


@pytest.fixture(scope="module")
def calvijn(corpus: Corpus) -> Revision:
    old, new = (edition for edition in corpus.editions if edition.institution.id == "calvijn")
    return revision.compare(old, new, corpus.vocabulary)


@pytest.fixture(scope="module")
def files(calvijn: Revision) -> dict[str, bytes]:
    return pack.files(calvijn)


def pdf_text(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def squeezed(text: str) -> str:
    return "".join(text.replace("\u00ad", "").split())


def rows(content: bytes) -> list[list[list[list[str]]]]:
    """Return the tables of a Word file: rows of cells of paragraphs."""
    return [
        [
            [
                ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in cell.iter(f"{W}p")]
                for cell in row.findall(f"{W}tc")
            ]
            for row in table.findall(f"{W}tr")
        ]
        for table in wordreader.part(content).iter(f"{W}tbl")
    ]


def test_the_cover_says_in_one_sentence_what_changed_and_what_is_not_known(files: dict[str, bytes]) -> None:
    sentence = (
        "Geen regel zeker gewijzigd; mogelijk anders: door wie ‘(laten) verwijderen van uitingen "
        "oppakken’ (art. E.6), aan wie je meldt (art. B.6) en 4 begrippen."
    )
    tallied = (
        "1 inhoudelijke invoeging, 1 naamswijziging op 5 plaatsen, 5 redactionele verschillen; 6 tekstregels buiten de "
        "bepalingen verschillen inhoudelijk (contactgegevens); 3 tekstregels buiten de bepalingen verschillen (titel "
        "en kopregel van de bladzijde)."
    )
    paragraphs = [text for _, text in wordreader.read(files["was-wordt.docx"], "accept")]
    assert paragraphs[:3] == ["Was-wordt: Protocol Social Media", sentence, tallied]
    assert any(text.startswith("De volgorde van de versies is afgeleid. Geen van beide") for text in paragraphs)
    facts = {row[0][0]: (row[1][0], row[2][0]) for row in rows(files["was-wordt.docx"])[0]}
    assert facts["Datum in de tekst"] == facts["In werking"] == ("niet vermeld", "niet vermeld")
    assert facts["Titel in de tekst"] == ("Protocol Social Media", "niet vermeld")
    assert facts["Bronbestand, sha256"][1].startswith("680f3c3f1d958346")
    assert squeezed(sentence) in squeezed(pdf_text(files["was-wordt.pdf"]))


@pytest.mark.long
def test_each_change_has_a_row_with_its_words_its_class_and_an_empty_decision(
    calvijn: Revision, files: dict[str, bytes]
) -> None:
    tables = rows(files["was-wordt.docx"])[2:]
    assert [len(table) - 1 for table in tables] == [1, 5, 5, 3]
    heads = [[cell[0] for cell in table[0]] for table in tables]
    assert [head.pop(0) for head in heads] == ["Artikel", "Artikel", "Artikel", "Soort regel"]
    for table, head in zip(tables, heads, strict=True):
        assert head == ["Was", "Wordt", "Soort wijziging", "Motivering", "Besluit"]
        own = [row for row in table[1:] if row[5] != ["zie Naamswijzigingen"]]
        assert len(own) == len(table) - 1 - (table is tables[2])
        assert all(row[5] == DECISION for row in own)
        assert all(row[4] == ["niet vermeld"] for row in own)
    assert tables[2][5] == [
        ["art. E.6"],
        ["…ernst van de uitlatingen[− / −]uitingen wordt dit opgepakt…"],
        ["…ernst van de uitlatingen[+/+]uitingen wordt dit opgepakt…"],
        ["redactioneel", "spatie", "Staat ook bij Naamswijzigingen; hier alleen dit verschil."],
        ["zie Naamswijzigingen"],
        ["zie Naamswijzigingen"],
    ]
    assert tables[1][1][:3] == [
        ["art. B.6"],
        [
            "Medewerkers hebben een verantwoordelijkheid als zij onrechtmatigheden waarnemen bij het gebruik van "
            "sociale media. Zij melden dit zo spoedig mogelijk bij de [−vestigingsdirecteur−]."
        ],
        [
            "Medewerkers hebben een verantwoordelijkheid als zij onrechtmatigheden waarnemen bij het gebruik van "
            "sociale media. Zij melden dit zo spoedig mogelijk bij de [+schooldirecteur+]."
        ],
    ]
    assert tables[3][2][:4] == [
        ["Contactgegevens", "bronregels 79, 81–85"],
        ["[−CSG Calvijn−]", "[−Roerdomplaan 42−]", "[−3084 NM Rotterdam−]", "[−010 4933366−]", "[−info@calvijn.nl−]",
         "[−www.calvijn.nl−]"],
        ["vervalt"],
        ["inhoudelijk", "vervallen", "getal, datum of verwijzing en persoonsgegevens"],
    ]  # fmt: skip
    words = squeezed(pdf_text(files["was-wordt.pdf"]))
    for mark in ("[−vestigingsdirecteur−]", "[+schooldirecteur+]", "[+Instagram,+]", "[−info@calvijn.nl−]"):
        assert mark in words
    assert words.count(squeezed("☐ bespreken")) == len(calvijn.changes) + len(calvijn.outside)


def test_a_motivation_and_a_decision_are_shown_where_they_are_given(corpus: Corpus, calvijn: Revision) -> None:
    version = dataclasses.replace(
        calvijn.new.version,
        motivation="Nieuwe namen.",
        motivations=(Motivation(eid="sec_b__art_6", text="De vestigingen heten nu scholen."),),
        consultation="Instemming van de GMR.",
        decision_basis="Notulen.",
    )
    new = dataclasses.replace(calvijn.new, version=version)
    made = docx.render(paper.changes_table(revision.compare(calvijn.old, new, corpus.vocabulary)))
    assert rows(made)[3][1][4] == ["De vestigingen heten nu scholen."]
    assert rows(made)[3][2][4] == ["niet vermeld"]
    assert ["Advies of instemming (G)MR"] in [row[0] for row in rows(made)[0]]
    assert "Nieuwe namen." in [text for _, text in wordreader.read(made, "accept")]


def test_the_new_text_is_the_text_and_what_stands_around_it(calvijn: Revision, files: dict[str, bytes]) -> None:
    lines = [line.text for line in tracked.lines(calvijn.new)]
    assert [text for _, text in wordreader.read(files["nieuwe-tekst.docx"], "accept")] == lines
    assert [text for _, text in wordreader.read(files["wijzigingen.docx"], "accept")] == lines
    words = squeezed(pdf_text(files["nieuwe-tekst.pdf"]))
    assert all(squeezed(line) in words or len(line) > 300 for line in lines)


def test_every_text_becomes_a_tagged_pdf_with_title_and_language(corpus: Corpus) -> None:
    # Typst refuses to write PDF/UA-1 where its rules are broken; this reads back what it declares.
    for edition in corpus.editions:
        reader = pypdf.PdfReader(io.BytesIO(pdf.render(paper.new_text(edition))))
        root = reader.trailer["/Root"]
        assert root["/Lang"] == "nl-NL"
        assert root["/MarkInfo"]["/Marked"]
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
        assert "/StructTreeRoot" in root
        assert reader.metadata is not None
        assert reader.metadata.title == paper.new_text(edition).title
        assert reader.metadata.creation_date is None


def _roles(content: bytes) -> list[str]:
    """Return the structure types of a PDF in reading order."""
    found: list[str] = []
    seen: set[int] = set()

    def walk(node: object) -> None:
        node = node.get_object() if isinstance(node, pypdf.generic.IndirectObject) else node
        if isinstance(node, pypdf.generic.ArrayObject):
            for child in node:
                walk(child)
        elif isinstance(node, pypdf.generic.DictionaryObject) and id(node) not in seen:
            seen.add(id(node))
            if "/S" in node:
                found.append(str(node["/S"]))
            if "/K" in node:
                walk(node["/K"])

    walk(pypdf.PdfReader(io.BytesIO(content)).trailer["/Root"]["/StructTreeRoot"])
    return found


@pytest.mark.long
def test_tables_have_heading_cells_and_headings_skip_no_level(corpus: Corpus, files: dict[str, bytes]) -> None:
    found = _roles(files["was-wordt.pdf"])
    assert found.count("/TH") == 3 + 4 + 4 * 6
    assert found.count("/Table") == 6
    for edition in corpus.editions:
        levels = [int(role[2:]) for role in _roles(pdf.render(paper.new_text(edition))) if role[:2] == "/H"]
        assert levels
        assert all(level <= before + 1 for before, level in zip([0, *levels], levels, strict=False))


def hostile_paper() -> Paper:
    return Paper(
        title=HOSTILE,
        header=HOSTILE,
        footer=HOSTILE,
        blocks=(
            Heading(1, HOSTILE),
            Prose((Run(HOSTILE, "insert"), Run(HOSTILE, "delete"), Run(HOSTILE, emphasis="strong"))),
            Table(head=(HOSTILE, "b"), rows=((((Run(HOSTILE),),), ((Run("x"),),)),), widths=(1, 1)),
            Line("part", f"A.\t{HOSTILE}"),
            Line("article", f"1.\t{HOSTILE}"),
            Line("item", f"•\t{HOSTILE}"),
        ),
    )


def test_markup_in_a_text_is_shown_as_it_is() -> None:
    made = pdf.render(hostile_paper())
    due = squeezed(HOSTILE.replace("\u202e", "").replace("\u200b", ""))
    assert squeezed(pdf_text(made).replace("\u202e", "").replace("\u200b", "")).count(due) >= 8
    words = [text for _, text in wordreader.read(docx.render(hostile_paper()), "accept")]
    assert words[0] == words[1] == HOSTILE
    assert words[2] == f"[+{HOSTILE}+][−{HOSTILE}−]{HOSTILE}"


def test_what_a_format_cannot_hold_is_shown_as_its_number_or_replaced() -> None:
    odd = Paper(title="T", header="", footer="", blocks=(Prose((Run("a😀b漢\x01c\\u0001"),)),))
    assert "a[U+1F600]b[U+6F22][U+0001]c\\u0001" in pdf_text(pdf.render(odd))
    assert wordreader.read(docx.render(odd), "accept")[1] == ("Prose", "a😀b漢\ufffdc\\u0001")


def test_every_part_of_a_word_file_is_xml_and_carries_no_moment(files: dict[str, bytes]) -> None:
    for name in ("wijzigingen.docx", "was-wordt.docx", "nieuwe-tekst.docx"):
        with zipfile.ZipFile(io.BytesIO(files[name])) as archive:
            assert archive.testzip() is None
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            for part in archive.namelist():
                ElementTree.fromstring(archive.read(part))
            assert b"nl-NL" in archive.read("docProps/core.xml")
            assert b"created" not in archive.read("docProps/core.xml")


_AGAIN = """
import hashlib, sys
from pathlib import Path
from generator import load
from generator.compare import revision
from generator.papers import pack
corpus = load.load(Path(sys.argv[1]))
old, new = (edition for edition in corpus.editions if edition.institution.id == "calvijn")
for name, content in pack.files(revision.compare(old, new, corpus.vocabulary)).items():
    print(name, hashlib.sha256(content).hexdigest())
"""


@pytest.mark.long
def test_equal_data_give_equal_bytes_whatever_the_hash_seed_time_zone_and_locale(root: Path, tmp_path: Path) -> None:
    said = set()
    for seed, zone, locale in (("0", "UTC", "C.UTF-8"), ("77", "Asia/Tokyo", "nl_NL.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(root)}
        command = [sys.executable, "-c", _AGAIN, str(root / "protocols")]
        said.add(subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, check=True).stdout)
    assert len(said) == 1
    assert next(iter(said)).count(b"\n") == 5


@pytest.mark.long
def test_the_site_publishes_the_pack_that_the_page_offers(corpus: Corpus, calvijn: Revision) -> None:
    published = output.files(Book(corpus))
    offered = [download.path for download in pack.downloads(calvijn)]
    assert offered[0] == "data/herzieningen/calvijn/sociale-media/v1-v2/wijzigingen.docx"
    for path in offered:
        assert published[path] == pack.files(calvijn)[path.rsplit("/", 1)[-1]]


def test_texts_that_share_nothing_get_a_cover_that_says_so_and_no_table_of_changes(corpus: Corpus) -> None:
    by_name: dict[str, Edition] = {edition.institution.id: edition for edition in corpus.editions}
    found = revision.compare(by_name["kalisto"], by_name["clusius"], corpus.vocabulary)
    made = docx.render(paper.changes_table(found))
    assert wordreader.read(made, "accept")[1][1].startswith("De twee teksten hebben bijna geen woorden gemeen.")
    assert len(rows(made)) == 1


def test_where_a_decision_stands_in_the_text_is_told(corpus: Corpus) -> None:
    book = Book(corpus)
    found = book.revision(*next(iter(book.revised.values())))
    decided = dataclasses.replace(found.new.version, decision_lines="50-51", decision_basis="Besluitenlijst.")
    revision = dataclasses.replace(found, new=dataclasses.replace(found.new, version=decided))
    told = [(fact.old, fact.new) for fact in facts(revision)][-1]
    assert told == (NOT_STATED, f"{source_lines('50-51')}; Besluitenlijst.")
