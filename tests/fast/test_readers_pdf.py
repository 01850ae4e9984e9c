"""PDFs are read as pages are: rows, columns, cells, heads; what nobody sees, or nobody can tell, is said or refused."""

import io
import struct
import zlib
from pathlib import Path

import pypdf
import pytest
import typst
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf.generic import DecodedStreamObject, NameObject

from generator import intake
from generator.ground.errors import DataError
from generator.intake.paper import apart, extract
from generator.intake.text import Facts, Text

LINE = "Leerlingen filmen niet in de les en vragen eerst toestemming aan hun docent of mentor"
WORDS = tuple(LINE.split())


def paper(content: str, head: str = '#set page(height: 20cm)\n#set text(lang: "nl", hyphenate: false)\n') -> bytes:
    made = typst.compile((head + content).encode())
    assert isinstance(made, bytes)
    return made


def by_hand(*contents: str, height: int = 800, font: str = "Helvetica", rotate: int = 0) -> bytes:
    """Return a PDF with pages of these contents, in the operators of PDF."""
    writer = pypdf.PdfWriter()
    for content in contents:
        page = writer.add_blank_page(width=600, height=height)
        stream = DecodedStreamObject()
        stream.set_data(content.encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
        kind = pypdf.generic.DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject(f"/{font}"),
            }
        )
        fonts = pypdf.generic.DictionaryObject({NameObject("/F"): writer._add_object(kind)})
        page[NameObject("/Resources")] = pypdf.generic.DictionaryObject({NameObject("/Font"): fonts})
        if rotate:
            page.rotate(rotate)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def at(x: float, y: float, text: str, more: str = "", size: int = 11) -> str:
    return f"BT /F {size} Tf {more} {x} {y} Td ({text}) Tj ET\n"


def read(content: bytes) -> Text:
    return intake.read(content, "a.pdf")


def shown(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def told(text: Text) -> dict[str, Facts]:
    return dict(zip(text.lines, text.facts, strict=True))


def refusal(content: bytes) -> list[str]:
    with pytest.raises(DataError) as refused:
        read(content)
    return [problem.what for problem in refused.value.problems]


@pytest.mark.parametrize("how", ["", '#set super(typographic: false)\n#set footnote(numbering: "1")\n'])
def test_a_number_set_high_joins_no_number(how: str) -> None:
    # Drawn by the font as signs of their own, or as digits that are smaller and stand higher.
    text = read(paper(how + "Maximaal 10#footnote[Per dag.] berichten, in 5 m#super[2], nooit H#sub[2]O of 24.\n"))
    assert "Maximaal 10¹ berichten, in 5 m², nooit H2O of 24." in text.lines
    assert "¹ Per dag." in text.lines


def test_headings_lists_heads_and_cells_are_told_from_the_tags() -> None:
    text = read(
        paper(
            "#set page(header: [Het Baken], footer: context [Pagina #counter(page).display()])\n"
            '#set heading(numbering: "1.1")\n= Doel\nTekst met *vet* woord.\n+ Een.\n+ Twee.\n- Punt.\n'
            "#table(columns: 2, [Wat], [Gevolg], [eerste keer], [gesprek])\n#pagebreak()\n"
            "== Slot\nEinde.#footnote[De wet.]"
        )
    )
    facts = told(text)
    assert [line for line in shown(text) if facts[line].edge is None] == [
        *(
            "1 Doel",
            "Tekst met vet woord.",
            "1. Een.",
            "2. Twee.",
            "• Punt.",
            "Wat",
            "Gevolg",
            "eerste keer",
            "gesprek",
        ),
        *("1.1 Slot", "Einde.¹", "¹ De wet."),
    ]
    assert {line: facts[line].edge for line in ("Het Baken", "Pagina 1", "Pagina 2")} == {
        "Het Baken": "header",
        "Pagina 1": "footer",
        "Pagina 2": "footer",
    }
    assert (facts["1 Doel"].style, facts["1 Doel"].bold, facts["1 Doel"].size) == ("heading-1", True, 15.4)
    assert [facts[line].cell for line in ("Wat", "Gevolg", "eerste keer", "gesprek")] == [
        *((0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)),
    ]
    assert (facts["2. Twee."].style, facts["2. Twee."].mark) == ("list", "2.")
    assert text.origin(text.lines.index("1.1 Slot") + 1) == ("page", 2)
    box = facts["1 Doel"].box
    assert box is not None
    assert 60 < box[0] < 90
    assert box[1] < box[3] < 110
    assert text.made_by is not None
    assert text.made_by.startswith("pdf 3 (pypdfium2 5.")


def test_two_columns_are_read_one_after_the_other_below_what_stands_over_both() -> None:
    left = "".join(at(60, 640 - 14 * n, f"links {n} {LINE[:30]}") for n in range(8))
    right = "".join(at(320, 633 - 14 * n, f"rechts {n} {LINE[:30]}") for n in range(8))
    over = at(60, 700, f"{LINE} over beide")
    text = read(by_hand(over + left + right + at(60, 480, f"{LINE} eronder, over beide")))
    assert [line.split()[0] for line in shown(text)] == ["Leerlingen", *["links"] * 8, *["rechts"] * 8, "Leerlingen"]
    assert text.notes == ()


def test_a_last_column_of_a_few_rows_is_read_behind_the_full_one() -> None:
    left = "".join(at(60, 640 - 14 * n, f"links {n} {LINE[:30]}") for n in range(20))
    right = "".join(at(270, 633 - 14 * n, f"rechts {n}{' kort' * n}") for n in range(3))
    text = read(by_hand(left + right + at(560, 300, "1")))
    assert [line.split()[0] for line in shown(text)] == [*["links"] * 20, *["rechts"] * 3, "1"]


def test_a_number_that_is_set_against_its_words_is_read_apart_from_them() -> None:
    text = read(by_hand(at(60, 640, f"1.2Leerlingen {LINE[:20]}") + at(60, 620, f"H.3Docenten {LINE[:20]}")))
    assert [line.split()[:2] for line in shown(text)] == [["1.2", "Leerlingen"], ["H.3", "Docenten"]]


def test_columns_that_cannot_be_told_apart_are_said() -> None:
    left = "".join(at(60, 640 - 14 * n, f"een twee drie vier vijf zes {n}") for n in range(4))
    right = "".join(at(320, 640 - 14 * n, f"zeven acht negen tien elf {n}") for n in range(4))
    text = read(by_hand(left + right))
    (note,) = text.notes
    assert note.what == "columns may have been read across here: the file tells its words in another order"


def test_a_table_that_is_drawn_is_read_cell_by_cell() -> None:
    lines = "".join(f"60 {y} m 460 {y} l S {x} 500 m {x} 620 l S\n" for y, x in ((500, 60), (560, 200), (620, 460)))
    words = (
        at(70, 600, "eerste")
        + at(70, 586, "keer")
        + at(210, 593, "gesprek")
        + at(70, 530, "tweede")
        + at(210, 530, "thuis")
    )
    text = read(by_hand(lines + words))
    assert [(line, told(text)[line].cell) for line in shown(text)] == [
        ("eerste", (0, 0, 0)),
        ("keer", (0, 0, 0)),
        ("gesprek", (0, 0, 1)),
        ("tweede", (0, 1, 0)),
        ("thuis", (0, 1, 1)),
    ]


def test_words_beside_each_other_without_a_table_keep_their_distance() -> None:
    assert shown(read(by_hand(at(60, 700, "1.") + at(90, 700, "Regel") + at(300, 700, "Gevolg")))) == [
        "1. Regel   Gevolg"
    ]


def test_what_nobody_sees_on_paper_is_not_read_and_said() -> None:
    white, unseen = at(60, 650, "wit", "1 1 1 rg"), at(60, 630, "niets", "3 Tr")
    dark = "0 0 0.5 rg 55 595 200 20 re f\n" + at(60, 600, "wit op blauw", "1 1 1 rg")
    text = read(by_hand(at(60, 700, "Tekst", "0 g") + white + unseen + "0 Tr 0 g\n" + at(-300, 700, "buiten") + dark))
    assert shown(text) == ["Tekst", "wit op blauw"]
    assert [note.what for note in text.notes] == [
        "8 signs that nobody sees on paper (white, or invisible) was not read",
        "6 signs beyond the edges of the page was not read",
    ]


def test_what_stands_at_an_angle_is_read_apart_and_said() -> None:
    text = read(by_hand(at(60, 700, "Tekst") + "BT /F 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (CONCEPT) Tj ET\n"))
    assert shown(text) == ["Tekst", "CONCEPT"]
    assert [note.line for note in text.notes] == [text.lines.index("CONCEPT") + 1]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_is_read_as_it_is_turned(degrees: int) -> None:
    turned = {90: "0 1 -1 0 100 60", 180: "-1 0 0 -1 540 100", 270: "0 -1 1 0 500 740"}[degrees]
    lower = {90: "0 1 -1 0 120 60", 180: "-1 0 0 -1 540 120", 270: "0 -1 1 0 480 740"}[degrees]
    first, second = (
        f"BT /F 11 Tf {place} Tm ({text}) Tj ET\n" for place, text in ((turned, "boven"), (lower, "onder"))
    )
    text = read(by_hand(second + first, rotate=degrees))
    assert shown(text) == ["boven", "onder"]
    assert text.notes == ()


def test_letters_printed_twice_for_bold_are_read_once() -> None:
    assert shown(read(by_hand(at(60, 700, "Ballen") + at(60.4, 700, "Ballen")))) == ["Ballen"]


def test_letters_that_a_pdf_does_not_name_are_refused_with_their_page() -> None:
    source = by_hand(at(60, 700, "Tekst"), at(60, 700, "geheim"))
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(source))
    for page, first in ((writer.pages[0], 84), (writer.pages[1], 0xE000)):
        font = page["/Resources"]["/Font"]["/F"]  # type: ignore[index]
        stream = DecodedStreamObject()
        lines = "".join(f"<{code:02x}> <{code - 97 + first if first > 255 else code:04x}>\n" for code in range(97, 123))
        stream.set_data(f"1 begincodespacerange <00> <ff> endcodespacerange 26 beginbfchar\n{lines}endbfchar".encode())
        font[NameObject("/ToUnicode")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    (what,) = refusal(out.getvalue())
    assert what == "page 2 of this PDF has 1 words with letters of which it does not tell which they are"


def test_more_pages_than_any_protocol_has_are_refused() -> None:
    writer = pypdf.PdfWriter()
    for _ in range(extract.MOST_PAGES + 1):
        writer.add_blank_page(width=100, height=100)
    out = io.BytesIO()
    writer.write(out)
    assert refusal(out.getvalue()) == [f"this PDF has {extract.MOST_PAGES + 1} pages, more than any protocol"]


def test_a_page_that_is_a_picture_among_pages_of_text_is_refused(tmp_path: Path) -> None:
    dot = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2L5B", 8, 8, 8, 0, 0, 0, 0))
    dot += chunk(b"IDAT", zlib.compress((b"\0" + bytes(8)) * 8)) + chunk(b"IEND", b"")
    (tmp_path / "a.png").write_bytes(dot)
    (tmp_path / "a.typ").write_text('Een.\n#pagebreak()\n#image("a.png", width: 100%)\n#pagebreak()\nDrie.')
    made = typst.compile(tmp_path / "a.typ")
    assert isinstance(made, bytes)
    assert refusal(made) == ["page 2 of this PDF holds a picture and no text (a scan)"]


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", zlib.crc32(kind + content))


def test_a_file_that_lies_in_a_pdf_is_said() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper("Tekst.")))
    writer.add_attachment("geheim.txt", b"x")
    out = io.BytesIO()
    writer.write(out)
    assert [note.what for note in read(out.getvalue()).notes] == ["1 other file lies in this PDF and was not read"]


def test_a_process_that_crashes_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(apart.CrashedError):
        apart.extracted(paper("Tekst."))


@pytest.mark.long
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_pdf_bent_anywhere_is_told_in_words(data: st.DataObject) -> None:
    source = by_hand(at(60, 700, "Tekst"), at(60, 700, "En meer"))
    start = data.draw(st.integers(0, len(source) - 200))
    until = data.draw(st.integers(start, min(start + 60, len(source) - 100)))
    told = outcome(source[:start] + data.draw(st.binary(max_size=12)) + source[until:])
    assert told
    assert all(told)


def outcome(source: bytes) -> list[str]:
    """Return the lines with words of a file, or how to mend it."""
    try:
        return shown(intake.read(source, "a")) or ["nothing"]
    except DataError as error:
        return [problem.mend for problem in error.problems]


word = st.sampled_from((*WORDS, "foto’s", "“nee”", "en/of", "café", "1.2", "3", "(zie", "bijlage)", "€", "–"))
paragraph = st.lists(word, min_size=1, max_size=40)


@pytest.mark.long
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(paragraph, min_size=1, max_size=12), st.integers(1, 2))
@example([["1.2"], ["3", "–"]], 1)
def test_every_word_comes_out_as_it_went_in(paragraphs: list[list[str]], columns: int) -> None:
    text = "\n\n".join(f'#"{" ".join(said)}"' for said in paragraphs)
    found = read(paper(text, f'#set page(columns: {columns})\n#set text(lang: "nl", hyphenate: false)\n'))
    joined = " ".join(found.lines).replace("en/ of", "en/of")
    expected = [each for said in paragraphs for each in said]
    assert sorted(joined.split()) == sorted(expected)
    if columns == 1:
        assert joined.split() == expected
