"""Markdown stays as it is, and what its marks mean is told beside it."""

from generator import intake

SOURCE = """# Protocol

Doel
====

1. Een
   - onder
     1) dieper
2. Twee

**Wat niet mag:**

| A | B |
|---|---|

[^1]: De wet.
```
# geen kop
```
Slot
"""


def test_marks_of_markdown_are_told_line_by_line() -> None:
    text = intake.read(SOURCE.encode(), "a.md")
    assert text.lines == tuple(SOURCE.replace("```", "").split("\n"))
    facts = dict(zip(text.lines, text.facts, strict=True))
    assert [
        facts[line].style for line in ("# Protocol", "Doel", "| A | B |", "[^1]: De wet.", "# geen kop", "Slot")
    ] == [
        *("heading-1", "heading-1", "table", "footnote", None, "body"),
    ]
    assert [
        (facts[line].mark, facts[line].level) for line in ("1. Een", "   - onder", "     1) dieper", "2. Twee")
    ] == [
        *(("1.", 0), ("-", 1), ("1)", 2), ("2.", 0)),
    ]
    assert facts["**Wat niet mag:**"].bold
    assert facts["Slot"].bold is False
    assert text.source == SOURCE.replace("```", "").encode()
    assert text.made_by == "markdown 2"


def test_a_text_without_tags_is_its_own_source() -> None:
    plain = SOURCE.replace("```", "")
    assert intake.read(plain.encode(), "a.md").source == plain.encode()


def test_tags_and_comments_go_and_every_line_keeps_its_number() -> None:
    lines = (
        "1. Telefoons zijn <b>uit</b>.<br>",
        "2. De <u>men</u>tor helpt<br/>ouders.",
        "<!-- nog",
        "nakijken --> Slot",
        "3. Bel <https://school.nl>, typ `<b>` of 2 < 3.",
        "~~~html",
        "<b>code</b>",
        "~~~",
    )
    text = intake.read("\n".join(lines).encode(), "a.md")
    assert text.lines == (
        "1. Telefoons zijn uit.",
        "2. De mentor helpt ouders.",
        "",
        " Slot",
        "3. Bel <https://school.nl>, typ `<b>` of 2 < 3.",
        "",
        "<b>code</b>",
        "",
    )
    assert [note.line for note in text.notes] == [3, 4]
