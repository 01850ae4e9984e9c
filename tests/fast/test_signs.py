"""The table of signs that nobody sees: complete, read by both languages alike, and told by `check`."""

import shutil
import sys
import unicodedata
from pathlib import Path
from typing import Any

import checkcases
import goldens
import node
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import ingest, intake, load
from generator.ground import signs, unseen
from generator.ground.errors import DataError
from generator.language import words
from generator.load.unseen import of_source
from generator.pages import unseen as unseen_signs
from generator.search import terms

CASES: list[dict[str, Any]] = [
    case
    for path in sorted((node.REPOSITORY / "tests" / "golden" / "signs").glob("*.yml"))
    for case in goldens.read(path)
]
EVERY = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sign"])
def test_a_sign_is_treated_as_the_golden_file_says(case: dict[str, Any]) -> None:
    sign = chr(int(case["number"], 16))
    told = signs.kind(sign)
    if case["treatment"] == "own" or (told is None and signs.mixed(case["text"])):
        assert told is None
    else:
        assert told is not None
        assert told.treatment == case["treatment"]
    if "equal" in case:
        one, other = case["equal"]
        assert signs.compared(one) == signs.compared(other)
        assert set(terms.words(other)) <= set(terms.words(one)), "a search for the plain word finds it"
    found = {each.treatment for each in unseen.find(case.get("text", ""))}
    assert found == ({case["treatment"]} & {"warned", "refused"})
    if "different" in case:
        one, other = case["different"]
        assert signs.compared(one) != signs.compared(other)


@pytest.mark.long
def test_every_sign_that_nobody_sees_has_a_treatment() -> None:
    due = {"Cf", "Zs", "Zl", "Zp", "Co", "Cn"}
    without = [
        signs.number(sign)
        for sign in EVERY
        if unicodedata.category(sign) in due and sign != " " and signs.kind(sign) is None
    ]
    assert without == []


def test_no_sign_stands_in_two_rows_of_the_table() -> None:
    assert [
        signs.number(sign) for sign in map(chr, range(0x3200)) if sum(kind.holds(sign) for kind in signs.KINDS) > 1
    ] == []


# Letters of Cyrillic and Greek that the fonts of browsers draw as Latin ones (Unicode's confusables.txt, class MA).
ALIKE = "АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορνα"


@pytest.mark.parametrize("letter", ALIKE)
def test_a_letter_that_looks_latin_is_seen_in_a_latin_word(letter: str) -> None:
    assert signs.mixed(f"Leerlingen fi{letter}lmen.") == [(11, f"fi{letter}lmen", letter)]
    assert signs.mixed(f"In de klas {letter}{letter}.") == [(11, letter * 2, letter)]


@given(st.text())
def test_what_is_compared_is_its_own_and_composed(text: str) -> None:
    once = signs.compared(text)
    assert signs.compared(once) == once == unicodedata.normalize("NFC", once)


@given(st.text())
def test_letters_and_digits_are_never_lost(text: str) -> None:
    held, plain = (unicodedata.normalize("NFKC", each) for each in (signs.compared(text), text))
    assert [*filter(str.isalnum, held)] == [*filter(str.isalnum, plain)]


@pytest.mark.long
def test_both_languages_read_the_table_alike() -> None:
    texts = [text for case in CASES for text in (*case.get("equal", ()), *case.get("different", ()))]
    told = (sign for sign in EVERY if signs.kind(sign) and unicodedata.category(sign) not in ("Cn", "Co"))
    texts += [f"a{sign}b {sign}" for sign in told]
    assert node.ask("signs.js", "compared", [[text] for text in texts]) == [signs.compared(text) for text in texts]
    assert node.ask("search/dutch.js", "words", [[text] for text in texts]) == [
        list(terms.words(text)) for text in texts
    ]


@pytest.mark.long
def test_both_languages_read_every_character_alike() -> None:
    # A letter between each two, since versions of Unicode differ in how new accents are put in order.
    texts = ["a".join(EVERY[at : at + 500]) for at in range(0, len(EVERY), 500)]
    assert node.ask("signs.js", "compared", [[text] for text in texts]) == [signs.compared(text) for text in texts]


def test_a_sign_is_shown_at_its_place_and_listed_with_line_and_column() -> None:
    line = "Alleen met toe\u00adstemming,\u00a0n\u0456et later\u200b"
    shown = unseen_signs.pieces(line)
    assert "".join(piece.text for piece in shown) == line
    assert "".join(f"{piece.text}{piece.mark or ''}" for piece in shown) == (
        "Alleen met toe\u00ad⟨U+00AD zacht afbreekstreepje⟩stemming,\u00a0⟨U+00A0 vaste spatie⟩"
        "n\u0456⟨U+0456 letter uit een ander schrift, die op een gewone letter lijkt⟩et later"
        "\u200b⟨U+200B spatie zonder breedte⟩"
    )
    (first, *_) = unseen_signs.listed(["Protocol", line, "toe\u00adzicht"])
    assert (first.name, first.count) == ("U+00AD zacht afbreekstreepje", 2)
    assert first.places == ("regel 2, teken 15", "regel 3, teken 4")


def test_nothing_is_shown_where_there_is_nothing_unseen() -> None:
    line = "Wees aardig: “één” foto’s – € 5 … coöperatief."
    assert unseen_signs.pieces(line) == (unseen_signs.Piece(line, None),)
    assert unseen_signs.listed([line, ""]) == ()


def test_every_kind_that_can_be_shown_has_a_name() -> None:
    named = words.phrases.pages.source.UNSEEN_KINDS
    others = (signs.OTHER_FORMAT, signs.OTHER_UNKNOWN, signs.COMPOSED)
    assert {kind.id for kind in (*signs.KINDS, *others) if not kind.seen} | {"lookalike"} == named.keys()


def test_the_table_for_editors_is_the_one_that_is_used(root: Path) -> None:
    written = (root / "protocols" / "README.md").read_text(encoding="utf-8")
    assert f"a test compares -->\n{signs.table()}\n<!-- /signs -->" in written


def test_check_warns_once_of_each_sort_with_its_place_number_and_name() -> None:
    text = "Protocol\n\n1. Leerlingen mogen n\u0456et filmen, n\u0456et \ufffd.\r\n2. \u202eWees aardig.\n"
    refused, warned = of_source(text, "source.txt")
    assert [str(problem).split(" → ")[0] for problem in (*refused, *warned)] == [
        "source.txt:4:4: the source holds U+202E RIGHT-TO-LEFT OVERRIDE, "
        "which turns the order in which what follows is read",
        "source.txt:3:21: warning: the source holds “n\u0456et” with U+0456 CYRILLIC SMALL LETTER "
        "BYELORUSSIAN-UKRAINIAN I, which looks like another letter (2 times; this is the first)",
        "source.txt:3:39: warning: the source holds U+FFFD REPLACEMENT CHARACTER, "
        "which stands where something of the original was lost",
    ]


def test_check_warns_of_such_signs_in_what_people_write_and_not_in_what_they_copy(tmp_path: Path) -> None:
    root = tmp_path / "protocols"
    shutil.copytree(checkcases.CASES / "base", root)
    written = {
        "voorbeeldschool/institution.yml": ("Voorbeeldschool Noord", "V\u043eorbeeldschool Noord"),
        "voorbeeldschool/sociale-media/protocol.yml": ("order_reason: Alleen", "order_reason: Al\u200bleen"),
        "voorbeeldschool/sociale-media/v1/version.yml": ("note: null", 'note: "\\u0274iet zichtbaar"'),
        "vocabulary/roles.yml": ("label: Leerlingen", "label: Leer\u00adlingen"),
        "vocabulary/norms.yml": ("definition: ", "definition: \ufb01lmen "),
    }
    for name, (old, new) in written.items():
        text = (root / name).read_text(encoding="utf-8")
        assert old in text, name
        (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        warnings = load.load_and_warn(root)[1]
    except DataError as error:
        raise AssertionError("\n".join(map(str, error.problems))) from None
    said = [
        (each.path.split("protocols/")[1], each.line, each.column, each.what.partition("holds ")[2])
        for each in warnings
        if "this text holds" in each.what
    ]
    assert said == [
        ("vocabulary/norms.yml", 2, 108, "U+FB01 LATIN SMALL LIGATURE FI, which counts as “fi”"),
        ("vocabulary/roles.yml", 2, 31, "U+00AD SOFT HYPHEN, which nobody sees"),
        (
            "voorbeeldschool/institution.yml",
            6,
            33,
            "“V\u043eorbeeldschool” with U+043E CYRILLIC SMALL LETTER O, which looks like another letter",
        ),
        ("voorbeeldschool/sociale-media/protocol.yml", 8, 17, "U+200B ZERO WIDTH SPACE, which nobody sees"),
        (
            "voorbeeldschool/sociale-media/v1/version.yml",
            13,
            7,
            "U+0274 LATIN LETTER SMALL CAPITAL N, which counts as “n”",
        ),
    ]


def test_a_draft_says_which_signs_to_look_at(root: Path) -> None:
    original = "Protocol sociale media\n\n1. Leerlingen mogen n\u0456et filmen.\n".encode()
    draft = ingest.ingest(intake.read(original, "protocol.txt"), load.load_vocabulary(root / "protocols"))
    assert any("U+0456" in problem.what and (problem.line, problem.column) == (3, 21) for problem in draft.unsure)


def test_a_word_with_signs_that_nobody_sees_is_read_as_the_word(root: Path) -> None:
    vocabulary = load.load_vocabulary(root / "protocols")
    plain = "Protocol sociale media\n\n1. Leerlingen mogen niet filmen in de les.\n"
    hidden = plain.replace("Leerlingen", "Leer\u00adlingen").replace("niet", "ni\u200bet").replace("fi", "\ufb01")
    drafts = [ingest.ingest(intake.read(text.encode(), "p.txt"), vocabulary) for text in (plain, hidden)]
    first, second = (draft.version.sections[0].provisions[0] for draft in drafts)
    assert first.derived().norms
    assert first.derived() == second.derived()
    assert second.text == "Leer\u00adlingen mogen ni\u200bet \ufb01lmen in de les."
