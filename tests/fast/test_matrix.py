"""The matrix as a page and as tables: both say what the reviewed data say, and a spreadsheet cannot be led astray."""

import csv
import dataclasses
import io
import re
import zipfile

import openpyxl
import pytest
import trees

from generator import addresses
from generator.book.book import Book
from generator.book.marks import norms_of
from generator.book.said import said
from generator.book.table import row_groups
from generator.language import words
from generator.model import Corpus
from generator.outputs import tables
from generator.outputs.kinds import matrix_csv, matrix_xlsx
from generator.outputs.tables import cell_text
from generator.pages.kinds import matrix
from generator.pages.kinds.matrix import matrix_view
from generator.pages.render import pages_of, render

FIRST = "belang-en-kansen"
FORMULAS = ("=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1")


def with_texts(corpus: Corpus, text: str) -> Corpus:
    """Return ``corpus`` with the first quotable provision of the first work in force saying ``text``."""
    work = corpus.works[0]
    edition = work.in_force
    section = next(section for section in edition.version.sections if section.provisions)
    implied = dataclasses.replace(section.provisions[0].statements[0], quote=text.strip(), topics=(FIRST,))
    first = dataclasses.replace(section.provisions[0], text=text, statements=(implied,))
    changed = dataclasses.replace(section, provisions=(first, *section.provisions[1:]))
    sections = tuple(changed if other is section else other for other in edition.version.sections)
    new = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    works = (dataclasses.replace(work, editions=(*work.editions[:-1], new)), *corpus.works[1:])
    return dataclasses.replace(corpus, works=works)


def workbook(corpus: Corpus) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(matrix_xlsx.write(Book(corpus))))


@pytest.mark.long
def test_every_cell_of_the_page_has_the_signs_of_the_statements_on_its_topic_and_says_how_many_there_are(
    corpus: Corpus,
) -> None:
    book = Book(corpus)
    tree = trees.fragment(next(page.body for page in render(book) if page.path == addresses.COMPARE))
    rows = {row.get("data-topic"): row for row in tree.iter("tr") if row.get("data-topic")}
    assert list(rows) == [topic.id for topic in corpus.vocabulary.topics]
    for topic, row in rows.items():
        cells = list(row.iter("td"))
        assert [cell.get("data-kolom") for cell in cells] == [work.in_force.locator for work in corpus.works]
        for cell, stand in zip(cells, book.stands_on(str(topic)), strict=True):
            signs = {"".join(part.itertext()).strip() for part in cell if "pw-norm" in part.get("class", "")}
            due = {book.norms[placed.statement.norm].sign for placed in stand.concerning}
            assert signs == due if due else len(signs) <= 1
            count = len(stand.concerning)
            told = cell.get("data-told", "")
            assert told == ("" if not count else "1 uitspraak" if count == 1 else f"{count} uitspraken")
            assert ("niet geregeld" in "".join(cell.itertext())) == (stand.standing == "silent")


def test_a_page_of_many_works_counts_and_draws_none(crowd: Corpus) -> None:
    book = Book(crowd)
    view = matrix_view(book)
    assert (view.columns, view.choices) == ((), ())
    (page,) = pages_of(book, [matrix.KIND])
    assert len(re.findall(r"<[a-z]", page.body)) <= 1_370
    assert "<article" not in page.body
    tree = trees.fragment(page.body)
    rows = {str(row.get("data-topic")): row for row in tree.iter("tr") if row.get("data-topic")}
    assert list(rows) == list(book.topics)
    for topic, row in rows.items():
        (cell,) = row.iter("td")
        stands = book.stands_on(topic)
        told = "".join(cell.itertext())
        for norm in book.norms.values():
            count = sum(norm in norms_of(book, stand) for stand in stands)
            assert (f"{norm.sign}: {count}" in told) == bool(count)
        silent = sum(stand.standing == "silent" for stand in stands)
        assert (f"niet geregeld: {silent}" in told) == bool(silent)
        meter = next(cell.iter("meter"))
        assert meter.get("value") == str(sum(stand.speaks for stand in stands))


def test_up_to_a_few_works_all_are_drawn(crowd: Corpus) -> None:
    for count, drawn in ((matrix.FEW, matrix.FEW), (matrix.FEW + 1, 0)):
        book = Book(dataclasses.replace(crowd, works=crowd.works[:count]))
        assert len(matrix_view(book).columns) == drawn


def lines_of(corpus: Corpus) -> list[dict[str, str]]:
    text = matrix_csv.write(Book(corpus)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_csv_has_a_line_for_every_statement_under_every_topic_and_one_for_every_silence(corpus: Corpus) -> None:
    book = Book(corpus)
    lines = lines_of(corpus)
    roles = [f"stand_{role}" for role in book.roles]
    assert list(lines[0]) == [*words.phrases.outputs.tables.COLUMNS, *roles]
    expected: list[tuple[str, ...]] = []
    for topic in corpus.vocabulary.topics:
        for work, stand in zip(corpus.works, book.stands_on(topic.id), strict=True):
            start = (topic.id, work.in_force.locator)
            expected += [
                (*start, placed.of if placed.passage else "", placed.id, tables.text(said(book, placed)))
                for placed in stand.concerning
            ] or [(*start, "", "", "")]
    assert [tuple(line[name] for name in KEYS) for line in lines] == expected


def test_the_csv_says_of_nothing_that_it_holds_for_everyone_which_is_said_of_others_only(corpus: Corpus) -> None:
    book = Book(corpus)
    told = {(line["onderwerp_id"], line["uitspraak_id"]): line["verhouding"] for line in lines_of(corpus)}
    names = words.phrases.standing.BARE
    others = 0
    for topic in book.topics:
        for stand in book.stands_on(topic):
            towards = [book.stand(topic, stand.work, role) for role in book.roles]
            for placed in stand.concerning:
                narrow = any(placed in each.others for each in towards)
                general = "affects" if narrow else "general"
                assert told[topic, placed.id] == names["binds" if placed.statement.binds else general]
                others += narrow and not placed.statement.binds
    assert others > 0


KEYS = ("onderwerp_id", "versie_id", "bepaling_id", "uitspraak_id", "tekst")


def test_the_workbook_has_everyone_and_each_role_with_the_statements_for_that_role_word_for_word(
    corpus: Corpus,
) -> None:
    book = workbook(corpus)
    of = Book(corpus)
    roles = corpus.vocabulary.roles
    assert book.sheetnames == ["Alles", *(role.label for role in roles), "Verschillen"]
    for role, sheet in zip([None, *roles], book.worksheets[:-1], strict=True):
        rows = list(sheet.iter_rows(min_row=2, values_only=True))
        assert [row[1] for row in rows] == [topic.label for topic in corpus.vocabulary.topics]
        for topic, row in zip(corpus.vocabulary.topics, rows, strict=True):
            for value, stand in zip(row[2:], of.stands_on(topic.id, role and role.id), strict=True):
                blocks = [block.split("\n") for block in str(value).split("\n\n")[1:]]
                assert len(blocks) == len(stand.concerning)
                for block, placed in zip(blocks, stand.concerning, strict=True):
                    assert tables.text(said(of, placed)) in block
        assert sheet.freeze_panes == "C2"
        assert all(20 <= sheet.column_dimensions[letter].width <= 60 for letter in "ABCDEF")
        assert sheet["C2"].alignment.wrap_text
        assert sheet.page_setup.orientation == "landscape"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize(
    "before", ["", " ", "a; ", "a;\u00a0", "a;" + 60 * " ", "a;", 'a;"', 'zie "a";""', "a\n", "a\t", "a\r\n", "a;\t"]
)
def test_no_separator_makes_a_formula_of_a_piece_of_a_cell(separator: str, start: str, before: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([matrix_csv.inert(f'{before}{start}cmd|" /C calc"!A0'), "b"])
    for strict in (True, False):
        # A reader that knows quotation marks, and one that splits wherever the sign stands.
        text = out.getvalue()
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator) if strict else _split(text, separator)
        for cell in (cell for row in rows for cell in row):
            assert not cell.lstrip('" \u00a0').startswith(tuple("=+-@＝＋－＠")), (text, cell)


def _split(text: str, separator: str) -> list[list[str]]:
    return [line.split(separator) for line in re.split(r"[\r\n]+", text)]


def test_a_text_that_no_spreadsheet_could_take_for_a_formula_stays_as_it_is() -> None:
    for text in ("Niet doen, - wel doen", "1+1=2", "a@b.nl", "regel 1\nregel 2"):
        assert matrix_csv.inert(text) == text


@pytest.mark.long
@pytest.mark.parametrize("formula", FORMULAS)
def test_what_looks_like_a_formula_stays_text(corpus: Corpus, formula: str) -> None:
    hostile = dataclasses.replace(
        corpus,
        vocabulary=dataclasses.replace(
            corpus.vocabulary,
            topics=tuple(dataclasses.replace(topic, label=formula) for topic in corpus.vocabulary.topics),
        ),
    )
    sheet = workbook(with_texts(hostile, formula))["Alles"]
    assert sheet["B2"].data_type == "s"
    assert sheet["B2"].quotePrefix
    assert sheet["B2"].value.replace("\r", "\n") == formula.replace("\r", "\n")  # XML knows one kind of line end
    lines = list(
        csv.reader(io.StringIO(matrix_csv.write(Book(with_texts(hostile, formula))).decode("utf-8-sig"), newline=""))
    )
    assert {line[1] for line in lines[1:]} == {matrix_csv.inert(formula)}
    assert matrix_csv.inert(formula).startswith("'")
    assert any(matrix_csv.inert(formula.strip()) in line[11] for line in lines[1:])
    assert not [value for line in lines for value in line if value.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize("long", ["woord " * 6000, "x" * 40_000, "x" + "\N{GRINNING FACE}" * 17_000 + "x"])
def test_a_cell_too_long_for_a_spreadsheet_goes_on_below_and_loses_nothing(corpus: Corpus, long: str) -> None:
    hostile = with_texts(corpus, long)
    sheet = workbook(hostile)["Alles"]
    values = [[cell.value or "" for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert max(len(value.encode("utf-16-le")) // 2 for row in values for value in row) <= matrix_xlsx.LONGEST
    told: dict[str, list[str]] = {}
    for _, topic, *cells in values:
        found = told.setdefault(topic.split(" (vervolg ")[0], [""] * len(cells))
        for place, cell in enumerate(cells):
            found[place] += cell
    assert any(topic.endswith(" (vervolg 2)") for _, topic, *_ in values)
    book = Book(hostile)
    rows = [row for group in row_groups(book) for row in group.rows]
    whole = {row.topic.label: [cell_text(cell, {}) for cell in row.cells] for row in rows}
    assert {topic: [" ".join(cell.split()) for cell in cells] for topic, cells in told.items()} == {
        topic: [" ".join(cell.split()) for cell in cells] for topic, cells in whole.items()
    }


@pytest.mark.long
def test_the_tables_carry_no_times_and_are_the_same_bytes_each_time(corpus: Corpus) -> None:
    first = matrix_xlsx.write(Book(corpus))
    assert first == matrix_xlsx.write(Book(corpus))
    assert matrix_csv.write(Book(corpus)) == matrix_csv.write(Book(corpus))
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms" not in archive.read("docProps/core.xml").replace(b"xmlns:dcterms", b"")


def test_on_a_narrow_screen_the_table_begins_at_the_first_topic_that_a_text_regulates(corpus: Corpus) -> None:
    view = matrix_view(Book(corpus))
    rows = [row for group in view.groups for row in group.rows]
    spoken = [row.topic.id for row in rows if any(not cell.empty for cell in row.cells)]
    assert view.begins == spoken[0]

    def without(*topics: str) -> matrix.MatrixView:
        groups = (
            dataclasses.replace(
                group,
                rows=tuple(dataclasses.replace(row, cells=()) if row.topic.id in topics else row for row in group.rows),
            )
            for group in view.groups
        )
        return dataclasses.replace(view, groups=tuple(groups))

    assert without(*spoken[:3]).begins == spoken[3]
    assert without(*spoken).begins == rows[0].topic.id
