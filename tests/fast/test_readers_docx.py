"""Word files are read as they are printed: numbers, bullets, notes, tables and heads; what would be half is refused."""

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import intake
from generator.ground.errors import DataError
from generator.intake import marks
from generator.intake.text import Facts, Text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SPACES = (
    f'{W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def made(*paragraphs: str, numbering: str = "", styles: str = "", sections: str = "", **parts: str) -> bytes:
    """Return a Word file of paragraphs in WordprocessingML, written by hand."""
    parts = {
        **{f"word/{name}.xml": f"<w:{name} {SPACES}>{inside}</w:{name}>" for name, inside in parts.items()},
        "word/numbering.xml": f"<w:numbering {SPACES}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
        "word/document.xml": f"<w:document {SPACES}><w:body>{''.join(paragraphs)}{sections}</w:body></w:document>",
        "_rels/.rels": _relations(("d", "officeDocument", "word/document.xml")),
    }
    named = [name.removeprefix("word/").removesuffix(".xml") for name in parts if name.startswith("word/")]
    kinds = {"hdr": "header", "ftr": "footer"}
    parts["word/_rels/document.xml.rels"] = _relations(
        *((name, kinds.get(name, name), f"{name}.xml") for name in named if name != "document")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _relations(*relations: tuple[str, str, str]) -> str:
    inside = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{part}"/>' for i, kind, part in relations)
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )


def p(text: str = "", properties: str = "", run: str = "") -> str:
    inside = f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def item(text: str, level: int = 0, num: int = 1) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def lists(*levels: str, overrides: str = "", more: str = "") -> str:
    """Return a list (1) of levels, and another (2) with the same count and overrides."""
    inside = "".join(f'<w:lvl w:ilvl="{n}">{level}</w:lvl>' for n, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="7">{inside}</w:abstractNum>{more}'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{overrides}</w:num>'
    )


def level(form: str, text: str, start: int = 1, more: str = "") -> str:
    return f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}'


DEEP = lists(
    level("decimal", "%1."), level("decimal", "%1.%2"), level("lowerLetter", "%3)"), level("upperRoman", "(%4)")
)
RESTARTED = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
NUMBERED = {
    "four levels": (
        DEEP,
        [item("a"), item("b", 1), item("c", 1), item("d", 2), item("e", 3), item("f"), item("g", 1), item("h", 2)],
        ["1. a", "1.1 b", "1.2 c", "a) d", "(I) e", "2. f", "2.1 g", "a) h"],
    ),
    "a level without the one above it": (DEEP, [item("a", 1), item("b"), item("c", 1)], ["0.1 a", "1. b", "1.1 c"]),
    "another list that counts on": (lists(level("decimal", "%1.")), [item("a"), item("b", num=2)], ["1. a", "2. b"]),
    "another list that begins anew": (
        lists(level("decimal", "%1."), overrides=RESTARTED),
        [item("a"), item("b", num=2), item("c", num=2), item("d")],
        ["1. a", "1. b", "2. c", "3. d"],
    ),
    "a level that never begins anew": (
        lists(level("decimal", "%1."), level("decimal", "%2.", more='<w:lvlRestart w:val="0"/>')),
        [item("a"), item("b", 1), item("c"), item("d", 1)],
        ["1. a", "1. b", "2. c", "2. d"],
    ),
    "roman chapters, legal articles": (
        lists(level("upperRoman", "%1"), level("decimal", "%1.%2", more="<w:isLgl/>")),
        [item("a"), item("b", 1)],
        ["I a", "1.1 b"],
    ),
    "a start, zeros and no gap": (
        lists(level("decimalZero", "Art. %1:", start=8, more='<w:suff w:val="nothing"/>')),
        [item("a"), item("b"), item("c")],
        ["Art. 08:a", "Art. 09:b", "Art. 10:c"],
    ),
    "bullets as they look": (
        lists(
            level("bullet", "\uf0b7", more='<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'),
            level("bullet", "\uf0fc", more='<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
            level("bullet", "–"),
        ),
        [item("a"), item("b", 1), item("c", 2)],
        ["• a", "✓ b", "– c"],
    ),
    "no mark, and no list": (
        lists(level("none", ""), level("decimal", "%2.", more="<w:rPr><w:vanish/></w:rPr>")),
        [item("a"), item("b", 1), item("c", num=0)],
        ["a", "b", "c"],
    ),
    "an item that is empty": (lists(level("decimal", "%1.")), [item(""), item("b")], ["1.", "2. b"]),
}


def read(content: bytes, name: str = "a.docx") -> Text:
    return intake.read(content, name)


def shown(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def told(text: Text) -> dict[str, Facts]:
    return dict(zip(text.lines, text.facts, strict=True))


@pytest.mark.parametrize("name", NUMBERED)
def test_numbers_and_bullets_are_written_out_as_word_prints_them(name: str) -> None:
    numbering, paragraphs, expected = NUMBERED[name]
    text = read(made(*paragraphs, numbering=numbering))
    assert shown(text) == expected
    for line, facts in told(text).items():
        assert line.startswith(facts.mark or "")


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr>'
    '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Los"><w:name w:val="Los"/><w:basedOn w:val="Kop1"/><w:pPr><w:numPr>'
    '<w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)


def styled(text: str, style: str, run: str = "") -> str:
    return p(text, f'<w:pStyle w:val="{style}"/>', run)


def test_styles_tell_title_headings_size_bold_and_which_level_counts() -> None:
    linked = lists(
        level("decimal", "%1", more='<w:pStyle w:val="Kop1"/>'),
        level("decimal", "%1.%2", more='<w:pStyle w:val="Kop2"/>'),
    )
    paragraphs = (
        styled("Protocol", "Titel"),
        styled("Doel", "Kop1"),
        styled("Wie", "Kop2"),
        styled("Los", "Los"),
        p("Tekst"),
        p("Vet", run='<w:rStyle w:val="Vet"/>'),
        p("Kop", '<w:outlineLvl w:val="2"/>', '<w:b w:val="0"/>'),
        styled("Doel\t3", "Inhopg1"),
    )
    facts = told(read(made(*paragraphs, numbering=linked, styles=STYLES)))
    assert {line: (each.style, each.size, each.bold, each.mark) for line, each in facts.items() if line} == {
        "Protocol": ("title", 20.0, False, None),
        "1 Doel": ("heading-1", 14.0, True, "1"),
        "1.1 Wie": ("heading-2", 14.0, True, "1.1"),
        "Los": ("heading-1", 14.0, True, None),
        "Tekst": ("body", 11.0, False, None),
        "Vet": ("body", 11.0, True, None),
        "Kop": ("heading-3", 11.0, False, None),
        "Doel 3": ("contents", 11.0, False, None),
    }


def test_tables_are_read_row_by_row_with_their_cells() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

    rows = (
        cell("A") + cell("B") + cell("C"),
        cell("wijd", '<w:gridSpan w:val="2"/>') + cell("smal"),
    )
    table = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    text = read(made(p("voor"), table, p("na")))
    assert text.lines == ("voor", "", "A", "B", "C", "", "wijd", "smal", "", "na", "")
    assert [told(text)[line].cell for line in ("A", "B", "C", "wijd", "smal", "na")] == [
        *((0, 0, 0), (0, 0, 1), (0, 0, 2), (0, 1, 0), (0, 1, 2), None),
    ]


def test_notes_stand_behind_the_text_with_their_marks_and_heads_are_told_apart() -> None:
    reference = '<w:p><w:r><w:t>Zie</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    own = '<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> De wet.</w:t></w:r>'
    note = f'<w:footnote w:id="2"><w:p>{own}</w:p></w:footnote>'
    ruled = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    first = '<w:footerReference w:type="first" r:id="ftr"/>'  # which no page shows: no first page is another
    head = f'<w:sectPr><w:headerReference w:type="default" r:id="hdr"/>{first}</w:sectPr>'
    parts = {"footnotes": ruled + note, "hdr": p("Het Baken"), "ftr": p("Alleen op de eerste")}
    text = read(made(reference, p("Slot"), sections=head, **parts))
    assert shown(text) == ["Het Baken", "Zie¹.", "Slot", "¹ De wet."]
    assert told(text)["Het Baken"].edge == "header"
    assert told(text)["¹ De wet."].style == "footnote"
    assert text.origin(text.lines.index("¹ De wet.") + 1) == ("paragraph", 1)


def test_what_stands_in_a_paragraph_is_read_as_it_is_printed() -> None:
    runs = (
        "<w:r><w:t>E</w:t></w:r><w:r><w:t>-mail</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/>"
        '<w:t>C</w:t></w:r><w:hyperlink r:id="x"><w:r><w:t xml:space="preserve"> link</w:t></w:r></w:hyperlink>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve"> 3</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br/></w:r>'
        "<w:smartTag><w:r><w:rPr><w:b/></w:rPr><w:t>tweede</w:t></w:r></w:smartTag>"
        '<w:sdt><w:sdtContent><w:r><w:t xml:space="preserve"> regel</w:t></w:r></w:sdtContent></w:sdt>'
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )
    drop = '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>D</w:t></w:r></w:p>'
    text = read(made(f"<w:p>{runs}</w:p>", drop, p("e school")))
    assert shown(text) == ["E-mail\tA\u2011BC link 3", "tweede regel✓", "De school"]
    assert text.origin(2) == ("paragraph", 1)


def test_what_is_no_text_is_said() -> None:
    box = "<w:r><w:pict><v:textbox><w:txbxContent>" + p("In een kader") + "</w:txbxContent></v:textbox></w:pict></w:r>"
    fallback = f"<mc:Fallback>{box[5:-6]}</mc:Fallback>"
    twice = f"<w:r><mc:AlternateContent><mc:Choice Requires='x'/>{fallback}</mc:AlternateContent></w:r>"
    water = '<w:p><w:r><w:pict><v:shape><v:textpath string="CONCEPT"/></v:shape></w:pict></w:r></w:p>'
    hidden = p("geheim", run="<w:vanish/>")
    comment = '<w:p><w:r><w:t>Tekst</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>'
    head = '<w:sectPr><w:headerReference w:type="default" r:id="hdr"/></w:sectPr>'
    text = read(made(f"<w:p>{box}</w:p>", f"<w:p>{twice}</w:p>", hidden, comment, sections=head, hdr=water))
    assert shown(text) == ["CONCEPT", "In een kader", "Tekst"]
    assert [note.what for note in text.notes] == [
        "here stands the text of a text box (1 box in all)",
        "1 run of hidden text was not read: nobody sees it on paper",
        "1 comment in the margin was not read",
    ]
    assert text.problems()[0].what.endswith("(paragraph 1)")


REFUSED = {
    "a part that lies in another file": (
        made('<w:altChunk r:id="x"/>'),
        "a part of this Word file lies in another file",
    ),
    "numbers in words": (
        made(item("a"), numbering=lists(level("cardinalText", "%1"))),
        "Word numbers paragraphs of this file in a way that is not known here (cardinalText)",
    ),
    "nested deeper than any text": (
        made("<w:sdt><w:sdtContent>" * 300 + p("a") + "</w:sdtContent></w:sdt>" * 300),
        "this Word file is longer, or nested deeper, than any protocol",
    ),
    "longer than any text": (made("<w:p/>" * 600_001), "this Word file is longer, or nested deeper, than any protocol"),
    "changes in a footnote": (
        made(p("a"), footnotes='<w:footnote w:id="2"><w:p><w:del w:id="1"/></w:p></w:footnote>'),
        "this Word file holds tracked changes (1 mark)",
    ),
    "a scan": (
        made('<w:p><w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r></w:p>'),
        "this Word file holds pictures and no text (a scan)",
    ),
}


def test_a_number_set_high_joins_no_number_and_words_that_are_struck_through_are_told() -> None:
    def run(text: str, look: str = "") -> str:
        return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    high, low = '<w:vertAlign w:val="superscript"/>', '<w:vertAlign w:val="subscript"/>'
    text = read(made(f"<w:p>{run('maximaal 10')}{run('1', high)}{run(' berichten, 5 m')}{run('2', high)}</w:p>"))
    assert text.lines[0] == "maximaal 10¹ berichten, 5 m²"
    assert text.notes == ()
    style = f'<w:style w:type="character" w:styleId="Noot"><w:rPr>{high}</w:rPr></w:style>'
    marked = run("filmen.") + run("3", '<w:rStyle w:val="Noot"/>') + run(" H") + run("2", low) + run("O")
    assert read(made(f"<w:p>{marked}</w:p>", styles=style)).lines[0] == "filmen.³ H2O"
    for look in ("<w:strike/>", "<w:dstrike/>"):
        struck = read(made(f"<w:p>{run('Leerlingen mogen ')}{run('niet ', look)}{run('appen.')}</w:p>"))
        assert struck.lines[0] == "Leerlingen mogen niet appen."
        assert [note.what for note in struck.notes] == ["words of it are struck through, and were read like the others"]
    whole = read(made(p("Wel.", run='<w:strike w:val="0"/>')))
    assert whole.notes == ()


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long) if name == "longer than any text" else name for name in REFUSED]
)
def test_what_would_be_half_read_is_refused(name: str) -> None:
    content, expected = REFUSED[name]
    with pytest.raises(DataError) as refused:
        read(content)
    (problem,) = refused.value.problems
    assert problem.what.startswith(expected)


words = st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters="\ufffe\uffff"), min_size=1)


@pytest.mark.long
@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("Normal", "List Bullet", "Heading 1")), st.lists(words, min_size=1))))
def test_every_word_comes_out_as_it_went_in(paragraphs: list[tuple[str, list[str]]]) -> None:
    document = docx.Document()
    expected = []
    for style, said in paragraphs:
        document.add_paragraph(" ".join(said), style=style)
        expected += [*(["•"] if style == "List Bullet" else []), *said]
    out = io.BytesIO()
    document.save(out)
    assert " ".join(read(out.getvalue()).lines).split() == " ".join(expected).split()


def test_marks_count_as_word_and_the_web_do() -> None:
    assert [marks.roman(number) for number in (1, 4, 9, 14, 40, 1999)] == ["i", "iv", "ix", "xiv", "xl", "mcmxcix"]
    assert [marks.doubled(number) for number in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]
    assert [marks.lettered(number) for number in (1, 26, 27, 53)] == ["a", "z", "aa", "ba"]
    assert marks.raised("12a*") == "¹²ᵃ*"


def test_a_part_may_be_called_as_it_likes() -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {W}><w:r><w:t>Tekst</w:t></w:r></w:p>"))
    out = io.BytesIO()
    document.save(out)
    renamed = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(renamed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name in ("_rels/.rels", "[Content_Types].xml"):
                content = content.replace(b"word/document.xml", b"word/document2.xml")
            new.writestr(
                name.replace("word/document.xml", "word/document2.xml").replace(
                    "_rels/document.xml", "_rels/document2.xml"
                ),
                content,
            )
    assert shown(read(renamed.getvalue())) == ["Tekst"]
