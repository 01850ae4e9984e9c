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
    assert text.lines == tuple(SOURCE.split("\n"))
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
    assert text.source == SOURCE.encode()
    assert text.made_by == "markdown 2"
