"""What a draft takes from a text beside its rules: its day, who decided on it, whose it is; and what is unsure."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import goldens
import pytest

from generator import cli, intake, load
from generator.ground.errors import Problem
from generator.ground.text import split_lines
from generator.ingest import Draft, claims, doubts, hinted, ingest, naming
from generator.intake.original import receive
from generator.intake.text import Facts, Text
from generator.model import DraftProvision, Vocabulary

ROOT = Path(__file__).parents[2]
RULES = ("1. Leerlingen filmen niet in de les.", "2. De mentor helpt bij problemen.")


@cache
def vocabulary() -> Vocabulary:
    return load.load_vocabulary(ROOT / "protocols")


def text_of(*lines: str, facts: tuple[Facts, ...] = ()) -> Text:
    whole = "\n".join(lines)
    original = receive(whole.encode("utf-8"), "tekst.txt", "plain text")
    return Text(original=original, lines=split_lines(whole), facts=facts)


def draft(*lines: str) -> Draft:
    return ingest(text_of(*lines), vocabulary(), stated=False)


@pytest.mark.parametrize("case", goldens.entries("drafted/days.yml"), ids=lambda case: str(case["lines"][0]))
def test_a_draft_is_of_the_day_that_its_lines_say(case: dict[str, Any]) -> None:
    lines = case["lines"]
    top = ("Protocol sociale media", *lines, "", *RULES)
    found = draft(*(top if case["at"] == "top" else ("Protocol sociale media", "", *RULES, "", *lines)))
    version = found.version
    said = {"date": version.date, "by": version.adopted_by, "status": version.status, "adopted": version.adopted}
    assert {key: said[key] for key in said if key in case} == {key: case[key] for key in said if key in case}
    assert version.title == "Protocol sociale media"
    assert not [section.heading for section in version.sections if section.heading]
    texts = [provision.text for section in version.sections for provision in section.provisions if provision.text]
    assert "kept" not in case or any(case["kept"] in text for text in texts)
    if case.get("doubt"):
        assert any("date" in problem.what or "day" in problem.what for problem in found.structure)


def test_a_title_with_its_day_is_the_title() -> None:
    assert draft("Protocol telefoons, 1 januari 2026", "", *RULES).version.title == "Protocol telefoons, 1 januari 2026"


def test_what_stands_below_a_line_says_nothing_of_its_day() -> None:
    below = "Leerlingen filmen niet in de les, want dat vinden wij in onze school niet zo goed, hoe leuk het ook is."
    found = draft("Protocol sociale media", "Versie 2.0, vastgesteld door de directie op 10 januari 2024", "", below)
    assert found.version.date == datetime.date(2024, 1, 10)


@pytest.mark.parametrize("case", goldens.entries("drafted/institutions.yml"), ids=lambda case: str(case["lines"][0]))
def test_a_draft_names_the_institution_whole(case: dict[str, Any]) -> None:
    assert naming.institution("\n".join(case["lines"]))[0] == case["name"]


# --- What the original tells of its lines ----------------------------------------------------------------------------

BODY, LARGE, BOLD = Facts(page=1, size=11.0, bold=False), Facts(page=1, size=20.0), Facts(page=1, size=11.0, bold=True)


def of(*lines: tuple[str, Facts]) -> Draft:
    return ingest(text_of(*(line for line, _ in lines), facts=tuple(fact for _, fact in lines)), vocabulary())


def headings(found: Draft) -> list[str]:
    return [section.heading for section in found.version.sections if section.heading]


def test_the_largest_type_that_names_a_document_is_the_title() -> None:
    found = of(
        ("Samen leren", Facts(page=1, size=28.0)),
        ("Basisschool De Linde", Facts(page=1, size=24.0)),
        ("Omgang met beelden:", LARGE),
        ("protocol voor het team", LARGE),
        ("Filmen mag met toestemming van iedereen die in beeld komt.", BODY),
    )
    assert found.version.title == "Omgang met beelden: protocol voor het team"
    assert [artefact.lines for artefact in found.version.artefacts] == ["1-2"]


def test_the_largest_type_is_the_title_where_no_line_names_a_document() -> None:
    found = of(
        ("Basisschool De Linde", Facts(page=1, size=24.0)),
        ("Omgaan met beeld", LARGE),
        ("Filmen mag met toestemming.", BODY),
        ("Delen mag dan ook.", BODY),
    )
    assert found.version.title == "Omgaan met beeld"


def test_a_style_says_what_heads_a_text_and_how_deep() -> None:
    found = of(
        ("Veilig online", Facts(style="title")),
        ("1. Samen", Facts(style="heading-1")),
        ("In de klas", Facts(style="heading-2")),
        ("Wij delen geen beelden.", Facts(style="body")),
        ("2. Thuis", Facts(style="heading-1")),
        ("Ouders kijken mee.", Facts(style="body")),
    )
    assert found.version.title == "Veilig online"
    assert [(s.level, s.num, s.heading) for s in found.version.sections] == [
        (1, "1.", "Samen"),
        (2, None, "In de klas"),
        (1, "2.", "Thuis"),
    ]


ARTICLES = (
    ("Artikel 1 Leerlingen", Facts(style="heading-2")),
    ("1.1 Bel niet.", Facts(style="body")),
    ("1.2 App niet.", Facts(style="body")),
    ("Artikel 2 Ouders", Facts(style="heading-2")),
    ("2.1 Bel de school.", Facts(style="body")),
)


@pytest.mark.parametrize(("level", "sections"), [(1, ["Inleiding"]), (2, ["Inleiding", "Leerlingen", "Ouders"])])
def test_an_article_set_as_a_heading_stands_beside_the_headings_of_its_level(level: int, sections: list[str]) -> None:
    above = [
        ("Protocol telefoons", Facts(style="title")),
        ("Inleiding", Facts(style=f"heading-{level}")),
        ("Wij spreken dit af.", Facts(style="body")),
    ]
    found = of(*above, *ARTICLES)
    assert headings(found) == sections
    nums = ["Artikel 1", "Artikel 2"] if level == 1 else ["1.1", "1.2", "2.1"]
    articles = [each for section in found.version.sections for each in section.provisions if each.kind == "article"]
    assert [each.num for each in articles] == nums


@pytest.mark.parametrize(("bold", "sections"), [(False, []), (True, ["VERZONNEN – alleen als proef"])])
def test_where_styles_tell_headings_a_line_of_running_text_is_none(bold: bool, sections: list[str]) -> None:
    said = ("VERZONNEN – alleen als proef", Facts(style="body", bold=bold))
    found = of(("Protocol telefoons", Facts(style="title")), said, *ARTICLES)
    assert headings(found) == sections


@pytest.mark.parametrize(
    ("style", "heading", "title"),
    [("heading-1", "Telefoons op school", True), ("heading-1", "Doel", False), ("heading-2", "In de klas", False)],
)
def test_a_heading_alone_is_the_title_where_it_is_of_the_first_level(style: str, heading: str, title: bool) -> None:
    rules = [
        (f"{n}. {text}", Facts(style="list", mark=f"{n}.")) for n, text in enumerate(("Bel niet.", "App niet."), 1)
    ]
    found = of((heading, Facts(style=style)), *rules)
    assert (found.version.title, headings(found)) == ((heading, []) if title else (None, [heading]))


def test_bold_tells_a_heading_where_little_is_bold() -> None:
    lines = [("Bellen in de gang", BOLD), ("Dat mag alleen in de pauze en nooit tijdens een toets.", BODY)]
    assert headings(of(("Regels telefoon", LARGE), *lines, *lines[1:])) == ["Bellen in de gang"]


def test_the_second_line_of_a_member_of_a_list_on_paper_begins_nothing() -> None:
    def at(row: int, mark: str | None = None) -> Facts:
        box = (50.0, row * 12.0, 300.0, row * 12.0 + 10)
        return Facts(page=1, box=box, size=10.0, style="list", level=0, mark=mark)

    found = of(
        ("Regels telefoon", LARGE),
        ("1. Telefoons zijn in de les uit, tenzij de docent er", at(1, "1.")),
        ("bij Nederlands een opdracht mee geeft.", at(2)),
        ("2. In de pauze mag bellen.", at(3, "2.")),
    )
    rules = [provision.text for section in found.version.sections for provision in section.provisions]
    assert rules == [
        "Telefoons zijn in de les uit, tenzij de docent er bij Nederlands een opdracht mee geeft.",
        "In de pauze mag bellen.",
    ]


@pytest.mark.parametrize(
    ("first", "right", "second", "bold", "texts"),
    [
        ("Telefoons zijn uit, tenzij de docent", 290, "Nederlands er een opdracht mee geeft.", False, 1),
        ("Gebruik in de les", 150, "Nederlands is een les waarin telefoons uit zijn.", False, 2),
        ("Gebruik in de les", 290, "Nederlands is een les waarin telefoons uit zijn.", True, 2),
    ],
)
def test_a_full_line_on_paper_goes_on_whatever_letter_the_next_begins_with(
    first: str, right: int, second: str, bold: bool, texts: int
) -> None:
    def at(row: int, right: int, bold: bool = False) -> Facts:
        return Facts(page=1, box=(50.0, row * 12.0, float(right), row * 12.0 + 10), size=10.0, bold=bold)

    found = of(
        ("Regels telefoon", LARGE),
        (f"1. {first}", at(1, right, bold)),
        (second, at(2, 250)),
        ("2. Wie belt in de gang van het gebouw levert de", at(3, 298)),
        ("telefoon in bij de conciërge, die hem daar bewaart", at(4, 300)),
        ("tot het einde van de dag.", at(5, 180)),
    )
    article = found.version.sections[0].provisions[0]
    assert [article.heading, article.text] == ([None, f"{first} {second}"] if texts == 1 else [first, second])


def test_running_heads_feet_and_menus_are_what_the_original_calls_them() -> None:
    found = of(
        ("Home Nieuws Contact", Facts(edge="menu")),
        ("Protocol telefoons", BODY),
        ("1. Telefoons zijn uit.", BODY),
        ("De Linde", Facts(edge="footer")),
        ("12", Facts(edge="footer")),
    )
    said = [(artefact.lines, artefact.reason) for artefact in found.version.artefacts]
    assert said == [("1", "website-junk"), ("4", "running-header"), ("5", "page-number")]


def test_what_reads_as_a_rule_around_the_text_of_a_page_is_set_aside_with_a_doubt() -> None:
    found = of(
        ("Wat mag op school", Facts(edge="menu")),
        ("Protocol telefoons", BODY),
        ("1. Telefoons zijn uit.", BODY),
        ("Leerlingen mogen geen filmpjes maken in de les.", Facts(edge="menu")),
        ("Wie zich hier niet aan houdt, wordt geschorst.", Facts(edge="footer")),
        ("Alle rechten voorbehouden.", Facts(edge="footer")),
    )
    around = [doubt.line for doubt in found.structure if doubt.what.startswith("this stands around the text")]
    assert around == [4, 5]


def of_table(*rows: tuple[str, ...]) -> tuple[list[str | None], list[str]]:
    cells = [(text, Facts(cell=(0, n, m))) for n, row in enumerate(rows) for m, text in enumerate(row)]
    found = of(("Telefoonregels", BODY), ("Per ruimte geldt dit.", BODY), *cells, ("De mentor helpt.", BODY))
    texts = [provision.text for section in found.version.sections for provision in section.provisions]
    return texts[1:-1], [doubt.what for doubt in found.structure if "table" in doubt.what]


def test_rows_of_a_table_are_provisions_where_each_begins_as_one() -> None:
    rows = ("Ruimte: regel", "Aula: bellen mag", "Lokaal: bellen mag niet")
    assert of_table(*((row,) for row in rows)) == ([*rows], [])


def test_a_table_whose_rows_cannot_be_told_apart_is_one_paragraph_with_one_doubt() -> None:
    texts, doubted = of_table(("Ruimte", "Regel"), ("aula", "bellen mag."), ("lokaal", "bellen mag niet."))
    assert texts == ["Ruimte Regel aula bellen mag. lokaal bellen mag niet."]
    assert doubted == ["this looks like a table, and was read as one paragraph"]


def test_what_the_original_tells_stands_among_the_rules() -> None:
    text = text_of("Home", "1. Telefoons zijn uit.", facts=(Facts(edge="menu"), Facts()))
    assert [claim.rule for claim in claims(text)] == [hinted.NAME, "numbers"]


def provisions_of(found: Draft) -> list[str]:
    def walk(several: tuple[DraftProvision, ...]) -> Iterator[str]:
        for each in several:
            yield " ".join(filter(None, (each.num, each.heading, each.text)))
            yield from walk(each.items)

    return [said for section in found.version.sections for said in walk(section.provisions)]


@pytest.mark.parametrize("case", goldens.entries("drafted/markdown.yml"), ids=lambda case: str(case["name"]))
def test_what_a_file_in_markdown_marks_is_what_it_says(case: dict[str, Any]) -> None:
    found = ingest(intake.read(case["input"].encode(), "tekst.md"), vocabulary(), stated=False)
    assert found.version.title == case["title"]
    assert provisions_of(found) == case["provisions"]
    assert [f"{each.reason} {each.lines}" for each in found.version.artefacts] == case["aside"]


# --- What is unsure --------------------------------------------------------------------------------------------------


def problem(line: int, what: str) -> Problem:
    return Problem(path="tekst.txt", line=line, column=1, what=what, mend="look")


def test_doubts_that_say_the_same_are_told_as_one() -> None:
    same = [problem(line, "a line is short") for line in range(1, 12)]
    told = [each.what for each in doubts.told([problem(1, "one"), *same, problem(20, "two"), problem(21, "two")])]
    assert told == [
        "one",
        "a line is short (and the same of 10 more lines: 2, 3, 4, 5, 6, 7, 8, 9 …)",
        "two",
        "two",
    ]


def test_doubts_that_differ_but_in_what_they_name_are_told_as_one() -> None:
    labels = [problem(line, f"no topic suggests itself for sec_a__art_{line}") for line in (3, 4, 9)]
    jumps = [problem(line, f"the numbering jumps from {line} to {line + 2} (page {line})") for line in (12, 13, 14, 15)]
    other = problem(20, "no norm suggests itself for sec_a__art_1")
    assert [each.what for each in doubts.told([*labels, *jumps, other])] == [
        "no topic suggests itself for sec_a__art_3 (and the like of 2 more lines: 4, 9)",
        "the numbering jumps from 12 to 14 (page 12) (and the like of 3 more lines: 13, 14, 15)",
        "no norm suggests itself for sec_a__art_1",
    ]


def test_the_command_counts_doubts_and_tells_those_of_the_structure_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tekst.txt"
    path.write_text("Protocol\n\n1. Wolken drijven.\n2. Bomen ruisen.\n4. Het water stroomt.\n", encoding="utf-8")
    assert cli.main(["ingest", str(path)]) == 0
    counted, first, *labels = capsys.readouterr().err.splitlines()
    assert counted == "structure: 1, labels: 6"
    assert "the numbering jumps from 2 to 4" in first
    assert labels
    assert len(labels) == 2
    assert all("suggests itself" in line and "the like of 2 more lines" in line for line in labels)


# --- What paper tells by where its lines stand -----------------------------------------------------------------------


def on(row: float, left: float = 50.0, right: float = 300.0, size: float = 10.0) -> Facts:
    return Facts(page=1, box=(left, row * 12.0, right, row * 12.0 + 10.0), size=size)


def texts(found: Draft) -> list[str | None]:
    return [provision.text for section in found.version.sections for provision in section.provisions]


def test_white_between_lines_on_paper_begins_a_paragraph() -> None:
    long = "in de tas, ook als een toets vroeg klaar is, en dat"
    lines = [
        ("In de les blijft de telefoon van iedereen in de kluis of", on(1)),
        *((long, on(row)) for row in (2, 3, 4)),
    ]
    end, after = "geldt voor alle gangen en voor de kantine van de school.", "Bellen mag in de pauze."
    close = of(("Regels telefoon", LARGE), *lines, (end, on(5, right=240.0)), (after, on(6, right=160.0)))
    apart = of(("Regels telefoon", LARGE), *lines, (end, on(5, right=240.0)), (after, on(6.6, right=160.0)))
    assert (len(texts(close)), len(texts(apart))) == (1, 2)


@pytest.mark.parametrize(("left", "points"), [(50.0, 1), (70.0, 0)])
def test_what_stands_left_of_the_mark_of_a_point_is_none_of_it(left: float, points: int) -> None:
    found = of(
        ("Regels telefoon", LARGE),
        ("De telefoon is nodig voor:", on(1, right=170.0)),
        ("• foto's van eigen werk en van", on(2, left=70.0, right=180.0)),
        ("Wij vragen ouders om toestemming", on(3, left=left, right=260.0)),
    )
    rules = [provision for section in found.version.sections for provision in section.provisions]
    assert [len(rule.items) for rule in rules][:1] == [1]
    assert len(rules) - 1 == points


@pytest.mark.parametrize(
    ("foot", "aside"),
    [
        ("OBS De Klim", True),
        ("regels telefoon", True),
        ("OBS De Klim – wat wij afspreken 1", True),
        ("OBS De Klim – wat wij afspreken 7", False),
        ("Tot morgen", False),
    ],
)
def test_the_lowest_line_of_a_page_is_its_foot_where_it_says_whose_text_it_is(foot: str, aside: bool) -> None:
    found = of(("Regels telefoon", LARGE), ("1. Bel niet.", on(1)), ("2. App niet.", on(2)), (foot, on(50)))
    assert any(artefact.lines == "4" for artefact in found.version.artefacts) is aside


def test_rows_that_begin_low_below_a_head_that_asks_are_rows() -> None:
    rows = [("wat", "door wie"), ("bellen in de les", "docent"), ("dreigen", "teamleider"), ("schelden", "mentor")]
    lines: list[tuple[str, Facts]] = [("Regels telefoon", Facts(style="title")), ("", Facts())]
    for number, row in enumerate(rows):
        lines += [(words, Facts(style="table", cell=(0, number, column))) for column, words in enumerate(row)]
        lines.append(("", Facts()))
    assert texts(of(*lines)) == ["wat door wie", "bellen in de les docent", "dreigen teamleider", "schelden mentor"]


def test_a_name_below_a_title_set_in_its_type_is_part_of_it_where_the_line_above_was_full() -> None:
    body = [("1. Wij maken geen beelden van leerlingen zonder dat hun ouders", on(n)) for n in range(4, 7)]
    full = ("Gedragscode sociale media van het personeel van", on(0, right=290.0, size=20.0))
    short = ("Gedragscode sociale media", on(0, right=150.0, size=20.0))
    name = ("Praktijkschool De Linde", on(2, right=180.0, size=20.0))
    assert of(full, name, *body).version.title == f"{full[0]} {name[0]}"
    assert of(short, name, *body).version.title == short[0]
