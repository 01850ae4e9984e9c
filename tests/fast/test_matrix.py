"""The matrix as a page and as tables: both say what the reviewed data say, and a spreadsheet cannot be led astray."""

import csv
import dataclasses
import io
import re
import zipfile

import html5lib
import openpyxl
import pytest

from generator import addresses
from generator.book.book import Book
from generator.book.table import row_groups
from generator.compare.difference import difference
from generator.compare.flips import ORDER, weigh
from generator.compare.matrix import Cell, Matrix
from generator.language import words
from generator.model import Corpus, Passage, Work
from generator.outputs.kinds import matrix_csv, matrix_xlsx, versions
from generator.outputs.tables import cell_text
from generator.pages.kinds.matrix import MOST_COLUMNS, matrix_view, weights
from generator.pages.render import render

FORMULAS = ("=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1")


def with_texts(corpus: Corpus, text: str) -> Corpus:
    """Return ``corpus`` with the first quotable provision of the first work in force saying ``text``."""
    work = corpus.works[0]
    edition = work.in_force
    section = next(section for section in edition.version.sections if section.provisions)
    first = dataclasses.replace(section.provisions[0], text=text)
    changed = dataclasses.replace(section, provisions=(first, *section.provisions[1:]))
    sections = tuple(changed if other is section else other for other in edition.version.sections)
    new = dataclasses.replace(edition, version=dataclasses.replace(edition.version, sections=sections))
    works = (dataclasses.replace(work, editions=(*work.editions[:-1], new)), *corpus.works[1:])
    return dataclasses.replace(corpus, works=works)


def copied(corpus: Corpus, times: int) -> Corpus:
    """Return ``corpus`` with its first work ``times`` more, each of an institution of its own."""
    works: list[Work] = list(corpus.works)
    institutions = list(corpus.institutions)
    for number in range(times):
        first = corpus.works[0]
        institution = dataclasses.replace(first.institution, id=f"copy-{number}", short_name=f"C{number}", schools=())
        protocol = dataclasses.replace(first.protocol, schools=())
        editions = tuple(
            dataclasses.replace(edition, institution=institution, protocol=protocol) for edition in first.editions
        )
        works.append(Work(institution=institution, protocol=protocol, editions=editions))
        institutions.append(institution)
    return dataclasses.replace(corpus, works=tuple(works), institutions=tuple(institutions))


def workbook(corpus: Corpus) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(matrix_xlsx.write(Book(corpus))))


@pytest.mark.long
def test_every_cell_of_the_page_holds_the_provisions_of_the_matrix(corpus: Corpus) -> None:
    matrix = Matrix(corpus)
    body = next(page.body for page in render(Book(corpus)) if page.path == addresses.COMPARE)
    tree = html5lib.parseFragment(body, namespaceHTMLElements=False)
    rows = {row.get("data-topic"): row for row in tree.iter("tr") if row.get("data-topic")}
    assert list(rows) == [topic.id for topic in corpus.vocabulary.topics]
    for topic, row in rows.items():
        cells = list(row.iter("td"))
        assert [cell.get("data-kolom") for cell in cells] == [work.in_force.locator for work in corpus.works]
        for cell, expected in zip(cells, matrix.row(str(topic)), strict=True):
            passages = (*expected.primary, *expected.secondary)
            quotes = [part for part in cell.iter("article") if part.get("data-locator")]
            assert [quote.get("data-locator") for quote in quotes] == [passage.locator for passage in passages]
            shown = ["".join(list(next(quote.iter("blockquote")))[-1].itertext()) for quote in quotes]
            assert shown == [passage.provision.text for passage in passages]
            words = "".join(cell.itertext())
            assert ("niet geregeld" in words) == expected.silent
            assert ("zijdelings genoemd" in words) == bool(expected.secondary and not expected.primary)


@pytest.mark.long
def test_a_page_of_many_works_draws_twenty_columns_and_says_how_many_are_left(corpus: Corpus) -> None:
    many = copied(corpus, MOST_COLUMNS)
    book = Book(many)
    view = matrix_view(book)
    assert len(view.columns) == MOST_COLUMNS
    assert view.left_out == len(many.works) - MOST_COLUMNS
    body = next(page.body for page in render(Book(many)) if page.path == addresses.COMPARE)
    assert f"Toon ook de andere {view.left_out} protocollen" in body


@pytest.mark.parametrize(
    ("norms", "weight", "stands"),
    [
        (("niet-toegestaan", "toegestaan"), "opposite", 2),
        (("toegestaan", "toegestaan-onder-voorwaarde"), "condition", 2),
        (("verplicht", "niet-toegestaan"), "demand", 2),
        (("verplicht", "aanbevolen"), "force", 2),
        (("verplicht", "verplicht"), None, 1),
        (("verplicht", None), None, 2),
        ((None, None), None, 1),
        (("niet-toegestaan", "toegestaan", "verplicht", None), "opposite", 4),
    ],
)
def test_a_row_is_as_different_as_its_heaviest_pair_and_its_number_of_stands(
    corpus: Corpus, norms: tuple[str | None, ...], weight: str | None, stands: int
) -> None:
    cells = [cell_with(corpus, norm) for norm in norms]
    found = difference(cells, {norm.id: norm for norm in corpus.vocabulary.norms})
    assert (found.weight, found.stands) == (weight, stands)


def test_a_certain_and_a_possible_sanction_are_two_stands(corpus: Corpus) -> None:
    order = {norm.id: norm for norm in corpus.vocabulary.norms}
    certain = cell_with(corpus, "sanctie", "Dit wordt opgenomen in het dossier.")
    possible = cell_with(corpus, "sanctie", "Dit kan worden opgenomen in het dossier.")
    assert (difference([certain, possible], order).weight, difference([certain, possible], order).stands) == (
        "certainty",
        2,
    )
    assert difference([certain, certain], order).stands == 1


def cell_with(corpus: Corpus, norm: str | None, text: str = "Tekst.") -> Cell:
    """Return a cell with one provision that does ``norm``; silent without."""
    work = corpus.works[0]
    if norm is None:
        return Cell(work=work, primary=(), secondary=())
    passage = work.in_force.labelled[0]
    labels = dataclasses.replace(passage.labels, norms=(norm,))
    provision = dataclasses.replace(passage.provision, labels=labels, text=text)
    return Cell(work=work, primary=(dataclasses.replace(passage, provision=provision, labels=labels),), secondary=())


def test_the_page_carries_the_weight_of_every_pair_of_norms(corpus: Corpus) -> None:
    book = Book(corpus)
    carried = {frozenset((one, other)): weight for one, other, weight in weights(book.norms)}
    for one in book.norms.values():
        for other in book.norms.values():
            weight = weigh(one.force, other.force)
            assert carried.get(frozenset((one.id, other.id))) == (ORDER.index(weight) if weight else None)


def test_the_csv_has_a_line_for_every_provision_under_every_topic_and_one_for_every_silence(corpus: Corpus) -> None:
    lines = list(csv.DictReader(io.StringIO(matrix_csv.write(Book(corpus)).decode("utf-8-sig"), newline="")))
    assert tuple(lines[0]) == words.phrases.outputs.tables.COLUMNS
    matrix = Matrix(corpus)
    expected: list[tuple[str, str, str, str, str | None]] = []
    for topic in corpus.vocabulary.topics:
        for work, cell in zip(corpus.works, matrix.row(topic.id), strict=True):
            start = (topic.id, work.in_force.locator)
            if cell.silent:
                expected.append((*start, "niet geregeld", "", ""))
            expected += [(*start, "onderwerp", one.locator, one.provision.text) for one in cell.primary]
            expected += [(*start, "zijdelings", one.locator, one.provision.text) for one in cell.secondary]
    found = [tuple(line[name] for name in KEYS) for line in lines]
    assert found == expected


KEYS = ("onderwerp_id", "versie_id", "verhouding", "bepaling_id", "tekst")


def test_the_workbook_has_everyone_and_each_role_with_the_provisions_for_that_role_word_for_word(
    corpus: Corpus,
) -> None:
    book = workbook(corpus)
    roles = corpus.vocabulary.roles
    assert book.sheetnames == ["Alles", *(role.label for role in roles), "Verschillen"]
    matrix = Matrix(corpus)
    for role, sheet in zip([None, *roles], book.worksheets[:-1], strict=True):
        rows = list(sheet.iter_rows(min_row=2, values_only=True))
        assert [row[1] for row in rows] == [topic.label for topic in corpus.vocabulary.topics]
        for topic, row in zip(corpus.vocabulary.topics, rows, strict=True):
            for value, cell in zip(row[2:], matrix.row(topic.id), strict=True):
                narrowed = cell.narrowed(role.id) if role else cell
                passages: tuple[Passage, ...] = (*narrowed.primary, *narrowed.secondary)
                blocks = str(value).split("\n\n")[1:]
                assert [block.split("\n")[-1] for block in blocks] == [one.provision.text for one in passages]
                if cell.silent:
                    assert value == "niet geregeld"
                elif narrowed.silent:
                    assert str(value).startswith("niet voor deze rol (")
        assert sheet.freeze_panes == "C2"
        assert all(20 <= sheet.column_dimensions[letter].width <= 60 for letter in "ABCDEF")
        assert sheet["C2"].alignment.wrap_text
        assert sheet.page_setup.orientation == "landscape"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize(
    "before", ["", " ", "a; ", "a;\u00a0", "a;", 'a;"', 'zie "a";""', "a\n", "a\t", "a\r\n", "a;\t"]
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
    assert any(matrix_csv.inert(formula) in line[11] for line in lines[1:])
    assert not [value for line in lines for value in line if value.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize("long", ["woord " * 6000, "x" * 40_000, "\N{GRINNING FACE}" * 17_000])
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
    whole = {row.topic.label: [cell_text(cell) for cell in row.cells] for row in rows}
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


def test_the_file_of_a_version_says_whether_a_sanction_only_may_follow(corpus: Corpus) -> None:
    book = Book(corpus)
    told = {
        one["possible"]
        for edition in corpus.editions
        for one in versions.document(book, edition)["provisions"]
        if one["norms"][:1] == ["sanctie"]
    }
    assert {True, False} <= told
