"""OpenDocument texts are read as they are printed; what is not final or not all there is refused."""

import io
import zipfile

import pytest

from generator import intake
from generator.ground.errors import DataError
from generator.intake.text import Facts, Text

NAMES = ("office", "text", "table", "style", "fo", "draw", "manifest")
URNS = {"fo": "xsl-fo-compatible", "draw": "drawing"}
SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{URNS.get(name, name)}:1.0"' for name in NAMES)
LISTS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>'
    '<text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")"/></text:list-style>'
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7">'
    '<style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet></text:list-style>'
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" '
    'style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>'
)
STYLES = (
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>'
    '<style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="200%"/>'
    "</style:style>"
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/>'
    "</style:style>"
    '<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="-33% 58%"/>'
    "</style:style>"
    '<style:style style:name="T5" style:family="text"><style:text-properties style:text-line-through-style="solid"/>'
    "</style:style>"
)


def made(body: str, pages: str = "", **parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
        archive.writestr(
            "styles.xml", f"<office:document-styles {SPACES}>{STYLES}{LISTS}{pages}</office:document-styles>"
        )
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def items(*inside: str, style: str = "L", more: str = "") -> str:
    every = "".join(f"<text:list-item>{each}</text:list-item>" for each in inside)
    return f'<text:list text:style-name="{style}" {more}>{every}</text:list>'


def read(content: bytes) -> Text:
    return intake.read(content, "a.odt")


def shown(text: Text) -> list[str]:
    return [line for line in text.lines if line]


def told(text: Text) -> dict[str, Facts]:
    return dict(zip(text.lines, text.facts, strict=True))


def test_numbers_and_bullets_are_written_out() -> None:
    deep = items(p("a"), p("b") + items(p("c") + items(p("d"), p("e")), p("f")), p("g"))
    on = items(p("h"), more='text:continue-numbering="true"')
    again = items(p("i"))
    started = (
        '<text:list text:style-name="L"><text:list-item text:start-value="7">'
        + p("j")
        + "</text:list-item></text:list>"
    )
    text = read(made(deep + on + again + started + items(p("k"), style="B")))
    assert shown(text) == ["1. a", "2. b", "2.1 c", "a) d", "b) e", "2.2 f", "3. g", "4. h", "1. i", "7. j", "• k"]
    assert (told(text)["a) d"].level, told(text)["a) d"].mark) == (2, "a)")


def test_headings_and_the_title_are_told_by_their_styles() -> None:
    heading = '<text:h text:outline-level="{}">{}</text:h>'.format
    text = read(made(p("Protocol", "P1") + heading(1, "Doel") + heading(2, "Wie") + heading(1, "Slot") + p("Tekst")))
    facts = told(text)
    assert {line: (facts[line].style, facts[line].mark) for line in shown(text)} == {
        "Protocol": ("title", None),
        "I. Doel": ("heading-1", "I."),
        "Wie": ("heading-2", None),
        "II. Slot": ("heading-1", "II."),
        "Tekst": ("body", None),
    }
    assert (facts["Protocol"].size, facts["Tekst"].size) == (22.0, 11.0)


def test_tables_notes_heads_and_boxes_are_read() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    table = f"<table:table><table:table-row>{cell('A')}{cell('B')}</table:table-row></table:table>"
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>De wet.</text:p></text:note-body></text:note>"
    )
    box = "<draw:frame><draw:text-box><text:p>In een kader</text:p></draw:text-box></draw:frame>"
    head = "<style:header><text:p>Het Baken</text:p></style:header>"
    pages = f'<style:master-page style:name="Standard">{head}</style:master-page>'
    text = read(made(p(f"Zie{note}.") + table + p(box) + p("Slot"), pages))
    assert shown(text) == ["Het Baken", "Zie¹.", "A", "B", "In een kader", "Slot", "¹ De wet."]
    facts = told(text)
    assert facts["Het Baken"].edge == "header"
    assert facts["B"].cell == (0, 0, 1)
    assert (facts["¹ De wet."].style, facts["¹ De wet."].mark) == ("footnote", "¹")
    assert text.origin(text.lines.index("Slot") + 1) == ("paragraph", 5)
    assert [note.what for note in text.notes] == ["here stands the text of a text box (1 in all)"]


def test_white_space_and_spans_are_read_as_they_are_printed() -> None:
    inside = (
        'een  <text:span text:style-name="T1">\n twee</text:span><text:s text:c="2"/>drie<text:tab/>vier'
        "<text:line-break/>"
        '<text:span text:style-name="T1">vijf</text:span><text:span text:style-name="T2">geheim</text:span>'
    )
    text = read(made(p(inside)))
    assert shown(text) == ["een twee  drie\tvier", "vijf"]
    assert [told(text)[line].bold for line in shown(text)] == [False, True]
    assert [note.what for note in text.notes] == ["hidden text was not read: nobody sees it on paper"]


def test_a_number_set_high_joins_no_number_and_words_that_are_struck_through_are_told() -> None:
    def span(style: str, text: str) -> str:
        return f'<text:span text:style-name="{style}">{text}</text:span>'

    text = read(made(p(f"maximaal 10{span('T3', '1')} berichten, H{span('T4', '2')}O")))
    assert shown(text) == ["maximaal 10¹ berichten, H2O"]
    assert text.notes == ()
    struck = read(made(p(f"Leerlingen mogen {span('T5', 'niet')} appen.")))
    assert shown(struck) == ["Leerlingen mogen niet appen."]
    assert [note.what for note in struck.notes] == ["words of it are struck through, and were read like the others"]


CHANGED = "<text:tracked-changes><text:changed-region><text:deletion/></text:changed-region></text:tracked-changes>"
ENCRYPTED = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
LOCKED = f"<manifest:manifest {SPACES}>{ENCRYPTED}</manifest:manifest>"
REFUSED = {
    "tracked changes": (made(CHANGED + p("a")), "this OpenDocument text holds tracked changes (1)"),
    "macros": (made(p("a"), **{"Basic/Standard/a.xml": "<x/>"}), "this OpenDocument text holds macros"),
    "a password": (
        made(p("a"), **{"META-INF/manifest.xml": LOCKED}),
        "this OpenDocument text is locked with a password",
    ),
    "a picture": (
        made(p("<draw:frame><draw:image/></draw:frame>")),
        "this OpenDocument text holds pictures and no text",
    ),
    "a cut": (made("<text:p>"), "this OpenDocument text is damaged"),
    "depth": (
        made("<text:section>" * 500 + "</text:section>" * 500),
        "this OpenDocument text is longer, or nested deeper",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_would_be_half_read_is_refused(name: str) -> None:
    content, expected = REFUSED[name]
    with pytest.raises(DataError) as refused:
        read(content)
    (problem,) = refused.value.problems
    assert problem.what.startswith(expected)
