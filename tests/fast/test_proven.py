"""Whatever is read: `add` makes a record of it that `check` accepts, whole, and a person can review it to the end."""

from __future__ import annotations

import shutil
from pathlib import Path

import placed
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tries import tries

from generator import add, load, schema, yamlio
from generator.add.undivided import DOUBT
from generator.ground.errors import DataError
from generator.ground.text import LONGEST
from generator.load import reviews
from generator.load.claims import source_lines
from generator.load.structure import walk
from generator.model import DraftVersion
from generator.review.desk import Desk
from generator.review.operations import Begin, Deepen, Split
from generator.review.questions import Answers
from generator.review.settling import provisions

ROOT = Path(__file__).resolve().parents[2] / "protocols"
GIVEN = add.Given(name="Duinrand College", subject="sociale media", title="Regels")
LINES = (
    *("Protocol sociale media Duinrand College", "Regels", "Voor leerlingen", "HOOFDSTUK 2", "Niet toegestaan is:"),
    *(
        "1. Leerlingen plaatsen geen foto’s van anderen.",
        "2) Bel niet",
        "3 Wees aardig.",
        "1.2 Een regel",
        "a. filmen;",
    ),
    *(
        "• de groepsfoto van de klas",
        "- appen in de les",
        "* Kijk uit.",
        "– ",
        "1.",
        "•",
        "b)",
        "IV. Slot",
        "Artikel 3",
    ),
    *(
        "Uw keuze kunt u op elk moment zelf wijzigen in het portaal.",
        "te plaatsen in de les.",
        "tenzij het mag",
        "NIET",
    ),
    *("Als het niet goed gaat:", "Daarom:", "Leerlingen mogen", "en ouders,", "op school van", "zie artikel", "€ 25"),
    *(
        "Pagina 1 van 3",
        "2",
        "3",
        "- 4 -",
        "Duinrand College",
        "Versie 12 mei 2026",
        "Vastgesteld op 3 juni 2025",
        "v2",
    ),
    *("De MR stemde in op 27 oktober 2022. Het bestuur stelde dit vast op 8", "november 2022.", "Datum: ........"),
    *("info@duinrand.example", "Dorpsstraat 1", "1234 AB Zand", "tel. 0000 55 55 55", "https://duinrand.example/x"),
    *(
        "wie\twat\tgevolg",
        "filmen\tbeelden\tschorsing",
        "kolom een    kolom twee",
        "¹ Of de mentor.",
        "een noot¹",
        "[1] zie",
    ),
    *("# Kop", "## Regels", "**Let op**", "```", "| a | b |", "|---|---|", "<p>Wees <b>lief</b>.</p>", "&nbsp;", "---"),
    *(
        "\f",
        "  ",
        "",
        "",
        "\u00adzacht",
        "cafe\u0301",
        "漢字",
        "😀",
        "een heel lang woord zonder einde " * 9,
        "x" * 300,
    ),
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of data that holds a vocabulary and no school."""
    folder = tmp_path_factory.mktemp("data") / "protocols"
    shutil.copytree(ROOT / "vocabulary", folder / "vocabulary")
    return folder


def added(text: str, root: Path, name: str = "tekst.txt") -> tuple[add.Arrived, add.Addition]:
    """Return what `add` would write of a text."""
    corpus = load.load(root)
    arrived = add.arrive(text.encode(), name, corpus.vocabulary)
    proposal = add.propose(GIVEN, arrived, corpus)
    proven = add.proven(arrived, add.trial(arrived, proposal, root))
    return proven, add.compose(add.propose(GIVEN, proven, corpus), proven, corpus, root)


def reviewed(addition: add.Addition, root: Path) -> Desk:
    """Write what is added, open the review of it, accept all, and ask for what only a reviewed text promises."""
    version, source = _record(addition)
    assert placed.each_once(version, source_lines(source.decode()))
    add.place(root, addition.files, addition.before)
    try:
        desk = Desk(root, addition.locator, root.parent / ".cache")
        assert desk.state.rows is not None
        assert not desk.state.found.problems
        assert desk.doubts.by_row(desk.state.rows.rows) or not desk.doubts.every
        accept(desk, root)
        return desk
    finally:
        shutil.rmtree(root / addition.locator.institution)
        shutil.rmtree(root.parent / ".cache", ignore_errors=True)


def accept(desk: Desk, root: Path) -> None:
    """Say who reads, and that all was read; then `check --strict` must accept it."""
    asked = desk.asked
    desk.answer(
        Answers(
            name=asked.institution.name, short_name=asked.institution.short_name, schools=asked.protocol.schools,
            school="", title=asked.protocol.title, date=str(asked.version.date or ""),
            subject=asked.protocol.subject, reader="Lezer",
        )
    )  # fmt: skip
    desk.accept([each.eid for each in provisions(desk.state.record.value)], "akkoord")
    assert not desk.state.found.problems
    assert not reviews.unreviewed(load.load(root), root, refused=True)


def _record(addition: add.Addition) -> tuple[DraftVersion, bytes]:
    """Return the version that is to be written, and its source."""
    files = {path.name: data for path, data in addition.files.items()}
    version, wrong = schema.decode(schema.VERSION, yamlio.load(files["version.yml"], "version.yml"))
    assert version is not None
    assert not wrong
    return version, files["source.txt"]


def told(arrived: add.Arrived) -> list[str]:
    return [each.what for each in arrived.draft.structure if "it is not certain" in each.what]


@pytest.mark.long
@settings(deadline=None, max_examples=tries(40))
@given(
    lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=24),
    name=st.sampled_from(["t.txt", "t.md"]),
)
def test_whatever_is_read_is_added_whole_and_can_be_reviewed(lines: list[str], name: str, root: Path) -> None:
    try:
        arrived = add.arrive("\n".join(lines).encode(), name, load.load_vocabulary(ROOT))
    except DataError:
        assume(False)
        raise
    proposal = add.propose(GIVEN, arrived, load.load(root))
    proven = add.proven(arrived, add.trial(arrived, proposal, root))
    assert (proven is arrived) or told(proven)
    reviewed(add.compose(add.propose(GIVEN, proven, load.load(root)), proven, load.load(root), root), root)


def test_what_ingest_can_prove_is_left_as_it_is(root: Path) -> None:
    text = "Regels\n\n1. Leerlingen plaatsen geen foto’s.\n2. Wees aardig.\n"
    arrived = add.arrive(text.encode(), "t.txt", load.load_vocabulary(ROOT))
    trial = add.trial(arrived, add.propose(GIVEN, arrived, load.load(root)), root)
    assert add.proven(arrived, trial) is arrived


CHOICE = """Regels voor beeld

Wij vragen toestemming voor:
• de nieuwsbrief
• de groepsfoto van de schoolfotograaf
Uw keuze kunt u op elk moment zelf wijzigen in het portaal. Dat kan zonder reden.
"""


def test_what_no_sign_proves_is_left_with_what_stands_before_it_and_a_person_parts_it(root: Path) -> None:
    proven, addition = added(CHOICE, root)
    assert told(proven) == [
        "it is not certain here that a new part begins, so its words were left with those before it"
    ]
    add.place(root, addition.files, addition.before)
    try:
        desk = Desk(root, addition.locator, root.parent / ".cache")
        assert desk.state.rows is not None
        ((at, doubts),) = desk.doubts.by_row(desk.state.rows.rows).items()
        assert [(each.line, each.what) for each in doubts] == [(6, told(proven)[0])]
        desk.structure(Split(at, 6, 1))
        desk.structure(Deepen(at + 1, -1))
        assert [each.what for each in desk.state.found.problems] == [
            "“Uw keuze kunt u op elk moment zelf wijzigen in het…” begins inside a sentence, after “…epsfoto van de "
            f"schoolfotograaf” ({(desk.folder / 'source.txt').as_posix()}:6:1)"
        ]
        desk.structure(Begin(at + 1, "In het origineel begint hier een nieuwe alinea."))
        assert not desk.state.found.problems
        (accepted,) = desk.state.record.value.accepted_beginnings
        assert next(each.text for each in provisions(desk.state.record.value) if each.eid == accepted.eid) == (
            "Uw keuze kunt u op elk moment zelf wijzigen in het portaal. Dat kan zonder reden."
        )
        accept(desk, root)
        file = desk.folder / "version.yml"
        once = file.read_text(encoding="utf-8")
        entry = next(line for line in once.splitlines(keepends=True) if "alinea.}" in line)
        file.write_text(once.replace(entry, entry * 2), encoding="utf-8")
        desk.reload()
        assert [each.what for each in desk.state.found.problems] == [
            f"the beginning of '{accepted.eid}' is accepted twice"
        ]
        desk.undo()
        desk.structure(Begin(at + 1, ""))
        assert len(desk.state.found.problems) == 1
    finally:
        shutil.rmtree(root / addition.locator.institution)
        shutil.rmtree(root.parent / ".cache")


@pytest.mark.parametrize(
    "text",
    [
        "Daarom:\n" * 40,
        "\n\n".join(["Leerlingen mogen nooit iets:"] * 40),
        "<h1>Regels</h1>\n\n<p>Leerlingen plaatsen geen foto’s.</p>\n",
    ],
)
def test_of_what_nothing_proves_nothing_is_concluded_and_that_is_told(text: str, root: Path) -> None:
    proven, addition = added(text, root)
    assert DOUBT.what in told(proven)
    reviewed(addition, root)


@pytest.mark.long
def test_a_text_that_no_sentence_ends_and_one_provision_cannot_hold_is_parted_somewhere(root: Path) -> None:
    _, addition = added("woord en " * (LONGEST // 4), root)
    version, source = _record(addition)
    assert len([*walk(version)]) == 3
    assert placed.each_once(version, source_lines(source.decode()))
    load.load(root, over=addition.files)


def test_a_sign_without_words_says_nothing_and_is_no_mistake(root: Path) -> None:
    _, addition = added("Regels\n\n1. Wees aardig.\n2. 😀\n", root)
    version, _ = _record(addition)
    assert [bool(each.provision.statements) for each in walk(version)] == [True, False]
    reviewed(addition, root)
