"""A file becomes a whole record: what is written, what is refused, what comes along, and when it is killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator import add, cli, load, schema, yamlio
from generator.add import placing, proposing
from generator.add.references import Alike
from generator.add.taking import Taking, taken
from generator.ground.errors import DataError
from generator.load.structure import walk
from generator.load.taken import same_words
from generator.model import Corpus, DraftProvision, DraftVersion, Reference

BASE = Path(__file__).parents[1] / "golden" / "check" / "base"
PROTOCOLS = Path(__file__).parents[2] / "protocols"
TEXT = textwrap.dedent("""\
    Protocol sociale media Duinrand College

    1. Regels
    1.1 Leerlingen plaatsen geen foto’s van anderen op sociale media.
    1.2 Leerlingen zijn aardig op sociale media.

    Versie 12 mei 2026
    """)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of data that is right, from which the command is started."""
    shutil.copytree(BASE, tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return Path("protocols")


def run(*arguments: str) -> int:
    return cli.main(["add", "--no-cache", *arguments])


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def written(text: str, name: str = "tekst.txt") -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


def version(path: Path) -> DraftVersion:
    found, problems = schema.decode(schema.VERSION, yamlio.load(path.read_bytes(), path.as_posix()))
    assert found is not None
    assert not problems
    return found


def test_a_text_of_a_new_school_becomes_a_record_that_check_accepts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    assert run(written(TEXT), "--yes") == 0
    assert capsys.readouterr().out.splitlines() == [
        "duinrand-college/sociale-media@2026-05-12: 2 provisions, not reviewed yet",
        "  protocols/duinrand-college/institution.yml",
        "  protocols/duinrand-college/sociale-media/2026-05-12/source.txt",
        "  protocols/duinrand-college/sociale-media/2026-05-12/version.yml",
        "  protocols/duinrand-college/sociale-media/protocol.yml",
    ]
    made = contents(folder)
    assert {name: made[name] for name in before} == before
    home = "duinrand-college/sociale-media"
    assert made[f"{home}/2026-05-12/source.txt"] == TEXT.encode()
    assert made["duinrand-college/institution.yml"].decode().splitlines()[1:] == [
        "id: duinrand-college",
        "name: Duinrand College",
        "short_name: Duinrand College",
        "website: null",
        "schools:",
        "  - {id: duinrand-college, name: Duinrand College}",
    ]
    assert made[f"{home}/protocol.yml"].decode().splitlines()[1:] == [
        "id: sociale-media",
        "title: Protocol sociale media Duinrand College",
        "subject: sociale media",
        "schools: [duinrand-college]",
        "versions: ['2026-05-12']",
        "order_basis: single",
        "order_reason: Er is één versie bekend.",
    ]
    draft = version(folder / home / "2026-05-12" / "version.yml")
    assert {placed.provision.state for placed in walk(draft)} == {"suggested"}
    assert draft.source.original is None
    load.load(folder)


def test_what_a_person_says_goes_before_what_is_proposed(folder: Path) -> None:
    given = ("--institution", "duinrand", "--name", "Stichting Duinrand", "--school", "Noord", "--school", "Zuid")
    more = ("--protocol", "regels", "--title", "Regels op internet", "--subject", "internet", "--show")
    assert run(written(TEXT.replace("Versie 12 mei 2026", "")), "--yes", *given, *more, "--date", "3 juni 2026") == 0
    corpus = load.load(folder)
    work = next(work for work in corpus.works if work.institution.id == "duinrand")
    assert (work.institution.name, work.institution.short_name) == ("Stichting Duinrand", "Duinrand")
    assert [school.name for school in work.schools] == ["Noord", "Zuid"]
    assert (work.protocol.id, work.protocol.title, work.protocol.subject) == (
        "regels",
        "Regels op internet",
        "internet",
    )
    assert "zo staat hij niet boven de tekst" in (work.protocol.title_note or "")
    assert "noemt deze naam niet" in (work.institution.name_note or "")
    (edition,) = work.editions
    assert (edition.version.id, edition.version.date) == ("v1", None)
    assert "3 juni 2026. De tekst zelf noemt die niet" in (edition.version.note or "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--name", "VOORBEELD"), "is an institution that is here already"),
        (
            ("--institution", "voorbeeldschool", "--name", "Andere naam"),
            "is called 'Stichting Voorbeeldschool (verzonnen)'",
        ),
        (("--institution", "Geen Id"), "cannot stand in an address"),
        (("--institution", "voorbeeldschool", "--protocol", "sociale-media", "--version", "v1"), "is here already"),
        (
            ("--institution", "voorbeeldschool", "--school", "voorbeeldschool  noord"),
            "is a school that is here already",
        ),
        (("--date", "31 februari 2026"), "is no day"),
        (("--title", " "), "this is empty"),
        (("--subject", "12 maart 2024"), "is a day or a number, and no subject"),
        (("--subject", "2024"), "is a day or a number, and no subject"),
        (("--school", "Noord", "--no-schools"), "some are named"),
        (("--version", "v7"), "the text is dated 2026-05-12"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    arguments: tuple[str, ...], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    assert run(written(TEXT), "--yes", *arguments) == 2
    assert said in capsys.readouterr().err
    assert contents(folder) == before
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


TAGGED = """<h1>Protocol sociale media Duinrand College</h1>

<p>Leerlingen plaatsen geen foto’s.</p>
<p>Leerlingen zijn <b>aardig</b>.</p>
"""


def test_what_no_record_can_hold_is_said_of_the_file_that_came(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    text = TEXT.replace("zijn aardig", "zijn \u202eaardig")
    assert run(written(text), "--yes", "--subject", "media") == 2
    *problems, _ = capsys.readouterr().err.splitlines()
    assert {line.partition(": ")[0].rpartition(":")[0] for line in problems} == {"tekst.txt:5"}
    assert not any("version.yml" in line or "source.txt" in line for line in problems)
    assert contents(folder) == before


def test_what_cannot_be_proven_is_added_with_less_structure_and_that_is_told_first(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(written(TAGGED), "--yes", "--subject", "media") == 0
    first, *_ = capsys.readouterr().err.splitlines()
    assert first.startswith("tekst.txt:1:1: it is not certain how this text is divided")
    load.load(folder)


@pytest.mark.parametrize("words", ["zijn <b>aardig</b>.", "zijn aardig.\n\n```\nNiet zo.\n```"])
@pytest.mark.parametrize("name", ["tekst.md", "tekst.txt"])
def test_tags_and_signs_of_code_in_a_text_keep_it_from_nothing(words: str, name: str, folder: Path) -> None:
    assert run(written(TEXT.replace("zijn aardig op sociale media.", words), name), "--yes") == 0


def test_what_nothing_tells_is_asked_for_by_the_name_of_its_option(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    assert run(written("1. Wees aardig tegen elkaar.\n2. Plaats geen foto’s.\n"), "--yes") == 2
    assert capsys.readouterr().err.splitlines()[:-1] == [
        "tekst.txt:1:1: the text does not tell what it is about → add: --subject TEXT",
        "tekst.txt:1:1: the text names no institution → add: --name NAME",
    ]
    assert contents(folder) == before


def test_of_several_institutions_that_are_named_none_is_chosen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = TEXT.replace("zijn aardig", "van Zeehoek College zijn aardig")
    assert run(written(text), "--yes") == 2
    assert "several institutions or schools are named: Duinrand College, Zeehoek College → add: --name NAME" in (
        capsys.readouterr().err
    )
    assert run(written(text), "--yes", "--name", "Zeehoek College") == 0


BOARD = (
    "Gedragscode telefoons De Linde\n\nStichting De Linde, vastgesteld op 12 maart 2024\n\nDit protocol geldt voor "
    "leerlingen van basisschool De Linde en basisschool De Wilg.\n\n1. Wees aardig.\n2. Plaats geen foto’s.\n"
)


def test_what_a_text_says_of_its_schools_its_subject_and_its_board_is_not_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(written(BOARD), "--yes") == 0
    (work,) = [each for each in load.load(folder).works if each.institution.name == "Stichting De Linde"]
    assert [school.name for school in work.schools] == ["Basisschool De Linde", "Basisschool De Wilg"]
    assert (work.protocol.subject, work.protocol.id) == ("telefoons", "telefoons")
    assert "for which schools" not in capsys.readouterr().err

    # Of a known institution its short name behind the title is enough, and no school is named without a word of it.
    other = "Regeling beeldmateriaal De Linde\n\n1. De school vraagt om toestemming.\n2. Ouders mogen die intrekken.\n"
    assert run(written(other, "beeld.txt"), "--yes") == 0
    (work,) = [each for each in load.load(folder).works if each.protocol.subject == "beeldmateriaal"]
    assert work.institution.name == "Stichting De Linde"
    assert (work.schools, work.protocol.schools_note) == ((), "Bij het toevoegen zijn geen scholen genoemd.")
    assert "the text does not tell for which schools it is, so none is written down" in capsys.readouterr().err

    named = f"{other}\nOp basisschool De Wilg is dat de mentor.\n".replace("beeldmateriaal", "tablets")
    assert run(written(named, "tablets.txt"), "--yes", "--institution", "de-linde", "--protocol", "tablets") == 0
    (work,) = [each for each in load.load(folder).works if each.protocol.id == "tablets"]
    assert [school.name for school in work.schools] == ["Basisschool De Wilg"]


def test_a_file_that_is_here_already_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (source,) = folder.glob("*/*/v1/source.txt")
    shutil.copy(source, "nogmaals.txt")
    assert run("nogmaals.txt", "--yes") == 2
    assert "this is voorbeeldschool/sociale-media@v1" in capsys.readouterr().err
    written("\n\n" + source.read_text(encoding="utf-8"), "nogmaals.txt")
    assert run("nogmaals.txt", "--yes", "--institution", "voorbeeldschool") == 2
    assert "this has the very words of voorbeeldschool/sociale-media@v1" in capsys.readouterr().err


@pytest.mark.long
def test_without_a_terminal_nothing_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator.cli", "add", "--no-cache", written(TEXT)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "there is no terminal to ask on" in done.stderr


def test_the_original_is_kept_beside_the_text_that_was_read_in_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = TEXT.encode("cp1252")
    Path("brief.txt").write_bytes(data)
    assert run("brief.txt", "--yes", "--show") == 0
    home = folder / "duinrand-college" / "sociale-media" / "2026-05-12"
    assert (home / "original.txt").read_bytes() == data
    assert (home / "source.txt").read_bytes() == TEXT.encode()
    original = version(home / "version.yml").source.original
    assert original is not None
    assert (original.file, original.type, original.shown) == ("original.txt", "plain text", True)
    load.load(folder)
    (home / "original.txt").write_bytes(data + b"\nNog een regel.")
    with pytest.raises(DataError, match=r"original\.txt is not the file that was kept"):
        load.load(folder)
    (home / "original.txt").unlink()
    with pytest.raises(DataError, match="this file is missing"):
        load.load(folder)
    (home / "original.txt").symlink_to(Path.cwd() / "brief.txt")
    with pytest.raises(DataError, match="this is a link to another place"):
        load.load(folder)


def with_original(folder: Path, change: Callable[[str], str]) -> Path:
    """Add a text with an original, and change what is written of it."""
    Path("brief.txt").write_bytes(TEXT.encode("cp1252"))
    assert run("brief.txt", "--yes") == 0
    path = folder / "duinrand-college" / "sociale-media" / "2026-05-12" / "version.yml"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("type: plain text", "type: plain tekst", "unknown type of file 'plain tekst' → choose one of: "),
        ("type: plain text", "type: Markdown", "is called a file of the type 'Markdown', and is one of 'plain text'"),
        ("file: original.txt", "file: ../original.txt", "is not the name of an original beside this file"),
        ("file: original.txt", "file: original.html\n    shown: true", "it could be taken for a page of this site"),
    ],
)
def test_what_is_said_of_an_original_must_be_so(was: str, becomes: str, said: str, folder: Path) -> None:
    with_original(folder, lambda text: text.replace(was, becomes))
    with pytest.raises(DataError) as refused:
        load.load(folder)
    assert said in str(refused.value)


def test_an_original_that_gives_another_text_is_told_by_its_first_line(folder: Path) -> None:
    path = with_original(folder, lambda text: text)
    source = path.with_name("source.txt")
    source.write_text(TEXT.replace("zijn aardig", "blijven aardig"), encoding="utf-8")
    digest = add.arrive(source.read_bytes(), "source.txt", load.load_vocabulary(folder)).sha256
    text = path.read_text(encoding="utf-8").replace("zijn aardig", "blijven aardig")
    head, old, rest = text.partition("sha256: ")
    path.write_text(f"{head}{old}{digest}{rest[64:]}", encoding="utf-8")
    with pytest.raises(DataError, match=r"gives another text than source\.txt: line 5 of it is “1\.2 Leerlingen zijn"):
        load.load(folder)
    # By another reader it is a warning: what was reviewed stays as it is.
    path.write_text(
        path.read_text(encoding="utf-8").replace("type: plain text", "type: plain text\n    made_by: old 1"),
        encoding="utf-8",
    )
    _, warnings = load.load_and_warn(folder)
    assert any("was read by old 1; another reader reads it otherwise" in each.what for each in warnings)


def second(text: str, folder: Path, *more: str) -> DraftVersion:
    """Add another version of the example school's text, and return it."""
    assert run(written(text), "--yes", "--institution", "voorbeeldschool", "--protocol", "sociale-media", *more) == 0
    load.load(folder)
    (path,) = [each for each in folder.glob("*/*/*/version.yml") if each.parent.name not in ("v1", "2024-09-01")]
    return version(path)


def test_a_second_version_inherits_what_was_decided_about_the_same_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    protocol = folder / "voorbeeldschool" / "sociale-media" / "protocol.yml"
    protocol.write_text(protocol.read_text(encoding="utf-8") + "# een opmerking\n", encoding="utf-8")
    draft = second("Versie 3 maart 2026\nProtocol sociale media\n\n1. Wees aardig.\n2. Plaats geen filmpjes.\n", folder)
    assert "1 of 2 provisions are word for word as in voorbeeldschool/sociale-media@2024-09-01" in (
        capsys.readouterr().out
    )
    first, other = (placed.provision for placed in walk(draft))
    assert first.taken_over == "voorbeeldschool/sociale-media@2024-09-01#intro__art_1"
    assert (first.state, first.roles_basis, first.reviewed_sha) == ("suggested", "generic", None)
    assert [(each.norm, each.topics, each.binds) for each in first.statements] == [
        ("verplicht", ("fatsoen",), ("leerlingen", "medewerkers"))
    ]
    assert other.taken_over is None
    assert (draft.id, draft.supersedes) == ("2026-03-03", "2024-09-01")
    lines = protocol.read_text(encoding="utf-8").splitlines()
    assert "versions: [v1, '2024-09-01', '2026-03-03']" in lines
    assert lines[-1] == "# een opmerking"
    assert "Versie 2026-03-03 is toegevoegd als opvolger van 2024-09-01." in " ".join(" ".join(lines).split())


def test_a_version_without_a_date_has_the_next_number_whatever_those_before_it_are_called(folder: Path) -> None:
    text = "Protocol sociale media\n\n1. Wees aardig.\n2. Plaats geen filmpjes.\n"
    assert second(text, folder).id == "v3"  # there are v1 and 2024-09-01
    work = load.load(folder).works[0]
    edition = replace(work.editions[0], version=replace(work.editions[0].version, id="2024-03-12"))
    for there, due in ((("2024-03-12",), "v2"), (("v1",), "v2"), (("v5",), "v6"), (("2024-03-12", "v1"), "v3")):
        among = replace(work, protocol=replace(work.protocol, versions=there), editions=(edition,))
        assert proposing.version_id(add.Given(), None, among, "voorbeeldschool", "sociale-media") == due
    assert proposing.version_id(add.Given(), None, None, "voorbeeldschool", "sociale-media") == "v1"


def test_a_school_that_is_new_is_added_to_those_of_the_institution(folder: Path) -> None:
    text = "Versie 3 maart 2026\nProtocol sociale media\n\n1. Wees aardig.\n2. Plaats geen filmpjes.\n"
    second(text, folder, "--school", "Voorbeeldschool Oost")
    lines = (folder / "voorbeeldschool" / "institution.yml").read_text(encoding="utf-8").splitlines()
    assert lines[-3:] == [
        "  - {id: voorbeeld-noord, name: Voorbeeldschool Noord}",
        "  - {id: voorbeeld-zuid, name: Voorbeeldschool Zuid}",
        "  - {id: voorbeeldschool-oost, name: Voorbeeldschool Oost}",
    ]
    protocol = (folder / "voorbeeldschool" / "sociale-media" / "protocol.yml").read_text(encoding="utf-8")
    assert "schools: [voorbeeld-noord, voorbeeld-zuid, voorbeeldschool-oost]" in protocol


def test_a_text_from_before_the_others_comes_before_them_and_replaces_none(folder: Path) -> None:
    draft = second("Versie 3 maart 2001\nProtocol sociale media\n\n1. Wees aardig.\n2. Plaats niets.\n", folder)
    protocol = (folder / "voorbeeldschool" / "sociale-media" / "protocol.yml").read_text(encoding="utf-8")
    # The text without a day is first: nothing tells that it is younger.
    assert "versions: [v1, '2001-03-03', '2024-09-01']" in protocol
    assert draft.supersedes == "v1"


def test_labels_that_were_taken_over_are_proved_against_where_they_came_from(folder: Path) -> None:
    second("Versie 3 maart 2026\nProtocol sociale media\n\n1. Wees aardig.\n2. Plaats geen filmpjes.\n", folder)
    path = folder / "voorbeeldschool" / "sociale-media" / "2026-03-03" / "version.yml"
    right = path.read_text(encoding="utf-8")
    for was, said in (("#intro__art_9'", "there is no provision"), ("#intro__art_2'", "which has other words")):
        path.write_text(right.replace("#intro__art_1'", was), encoding="utf-8")
        with pytest.raises(DataError, match=said):
            load.load(folder)
    path.write_text(right, encoding="utf-8")
    # Accepted by a person it is reviewed, and where it came from stays.
    assert cli.main(["review", "voorbeeldschool/sociale-media@2026-03-03", "intro__art_1", "--by", "redactie"]) == 0
    accepted = next(walk(version(path))).provision
    assert (accepted.state, accepted.reviewed_by) == ("reviewed", "redactie")
    assert accepted.taken_over == "voorbeeldschool/sociale-media@2024-09-01#intro__art_1"


def test_strict_refuses_what_nobody_reviewed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--no-cache", "--strict"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(
        "protocols/voorbeeldschool/sociale-media/2024-09-01/version.yml:1:1: 1 of 2 provisions have suggested labels, "
        "and nobody has reviewed them → read each, then run: protocolwijzer review"
    )
    reviewed = ["review", "--all", "voorbeeldschool/sociale-media@2024-09-01"]
    assert cli.main(reviewed) == 2
    assert capsys.readouterr().err.startswith("--by: ")
    assert cli.main([*reviewed, "--by", "Lezer"]) == 0
    assert cli.main(["check", "--no-cache", "--strict"]) == 0


@pytest.mark.long
def test_a_real_text_with_five_changes_inherits_all_the_rest(corpus: Corpus) -> None:
    edition = next(each for each in corpus.editions if each.locator == "calvijn/sociale-media@v2")
    text = edition.source_bytes.decode()
    for was, becomes in (
        ("Instagram, Twitter,", "Instagram, TikTok,"),
        ("4. Leerlingen dienen zich ervan", "4. Leerlingen filmen geen leraren.\n5. Leerlingen dienen zich ervan"),
        ("5. Het is voor leerlingen toegestaan om foto", "6. Het is voor leerlingen toegestaan om foto"),
        (" 6. Om overbelasting van het netwerk", " 7. Om overbelasting van het netwerk"),
        ("7. Alle leerlingen nemen", "8. Alle leerlingen nemen"),
        ("bij de schooldirecteur", "bij de directeur"),
        ("dient de medewerker direct contact", "dient de medewerker binnen een dag contact"),
        ("2. CSG Calvijn onderkent de educatieve kansen van sociale media.", "2. Sociale media bieden kansen."),
    ):
        assert text.count(was) == 1, was
        text = text.replace(was, becomes)
    arrived = add.arrive(text.encode(), "nieuw.txt", corpus.vocabulary)
    inherited = add.inherit(arrived.version, arrived.source, edition, corpus)
    assert (inherited.of, inherited.same, len(inherited.taken)) == (40, 35, 35)
    old = {passage.provision.eid: passage.provision for passage in edition.passages}
    for placed in walk(inherited.version):
        provision = placed.provision
        if provision.taken_over is None:
            continue
        origin = old[provision.taken_over.rpartition("#")[2]]
        assert origin.text == provision.text
        assert [replace(each, refers_to=(), doubt=None) for each in provision.statements] == [
            replace(each, refers_to=(), doubt=None) for each in origin.statements
        ]


def test_a_reference_follows_what_it_points_to_or_says_that_it_does_not(corpus: Corpus) -> None:
    edition = next(each for each in corpus.editions if each.locator == "calvijn/sociale-media@v2")
    passage = next(each for each in edition.labelled if each.provision.statements)
    first = replace(
        passage.provision.statements[0],
        refers_to=(Reference(quote="artikel 3", provision="sec_a__art_3"), Reference(quote="elders", provision="weg")),
    )
    alike = Alike(origin=passage, became={"sec_a__art_3": "sec_a__art_4"}, sections=())
    told = alike.referring(first)
    assert [each.provision for each in told.refers_to] == ["sec_a__art_4"]
    assert "sec_a__art_3, dat nu sec_a__art_4 is" in (told.doubt or "")
    assert "‘elders’ verwezen naar een andere plaats" in (told.doubt or "")


_KILLED = """
import os, sys, time
from pathlib import Path
from generator import cli
from generator.ground import swap
count = [int(sys.argv[1])]
def counted(real):
    def step(*given):
        if count[0] == 0:
            Path("here").touch()
            time.sleep(600)
        count[0] -= 1
        return real(*given)
    return step
for name in ("flush_one", "exchange"):
    setattr(swap, name, counted(getattr(swap, name)))
Path.rename = counted(Path.rename)
Path.write_bytes = counted(Path.write_bytes)
sys.exit(cli.main(["add", "--no-cache", *sys.argv[2:]]))
"""


@pytest.mark.long
@pytest.mark.parametrize("steps", [0, 1, 2, 4, 7, 9, 11, 13])
@pytest.mark.parametrize("known", [False, True], ids=["a new school", "a new version"])
def test_killed_at_any_step_the_data_are_as_they_were_or_whole(steps: int, known: bool, folder: Path) -> None:
    before = contents(folder)
    given = ("--institution", "voorbeeldschool", "--protocol", "sociale-media") if known else ()
    script = [sys.executable, "-c", _KILLED, str(steps), written(TEXT), "--yes", *given]
    child = subprocess.Popen(script, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 300
    while child.poll() is None and not Path("here").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    ended = child.poll()
    child.send_signal(signal.SIGKILL)
    child.wait()
    visible = {name: data for name, data in contents(folder).items() if not name.startswith(".")}
    load.load(folder)  # hidden folders are read by nobody
    if visible != before:
        assert len(visible) == len(before) + (2 if known else 4)
    else:
        assert ended is None
        assert run("tekst.txt", "--yes", *given) == 0
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == [] or visible != before


def test_two_at_once_are_told_of_each_other(folder: Path) -> None:
    held = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time; from pathlib import Path; from generator.ground import lock\n"
            "with lock.held(Path('protocols/.protocolwijzer-lock'), Path('protocols')):\n"
            "    print('held', flush=True); time.sleep(600)",
        ],
        stdout=subprocess.PIPE,
    )
    try:
        assert held.stdout is not None
        held.stdout.readline()
        with pytest.raises(DataError, match=rf"another change of these data is running \(process {held.pid}\)"):
            placing.place(folder, {folder / "nieuw" / "institution.yml": b"x"}, {})
    finally:
        held.kill()
        held.wait()


def test_where_folders_cannot_trade_places_the_old_one_comes_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(*_: object) -> None:
        raise OSError(22, os.strerror(22))

    monkeypatch.setattr(placing.swap, "exchange", unable)
    path = folder / "voorbeeldschool" / "extra.txt"
    placing.place(folder, {path: b"meer"}, {})
    assert path.read_bytes() == b"meer"
    path.unlink()
    before = contents(folder)
    (folder / "voorbeeldschool").rename(folder / ".voorbeeldschool.protocolwijzer-old")
    placing.mend(folder)
    assert contents(folder) == before


def test_what_was_changed_meanwhile_is_not_overwritten(folder: Path) -> None:
    path = folder / "voorbeeldschool" / "institution.yml"
    read = path.read_bytes()
    path.write_bytes(read + b"# intussen\n")
    with pytest.raises(DataError, match="this was changed while it was read"):
        placing.place(folder, {path: b"anders"}, {path: read})
    assert path.read_bytes() == read + b"# intussen\n"


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals on Windows")
def test_on_a_terminal_five_questions_are_asked_with_what_the_text_tells(folder: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "add", "--no-cache", written(TEXT)],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(theirs)
    os.write(ours, b"\nNoordschool; Zuidschool\n\n31 juni\n\n12 maart 2024\n\n")
    said, wrong = child.communicate(timeout=300)
    os.close(ours)
    assert child.returncode == 0, wrong
    for asked in (
        "Van welke school of welk bestuur is deze tekst? [Duinrand College]",
        "een streepje voor geen) [Duinrand College]",
        "Hoe heet het protocol? [Protocol sociale media Duinrand College]",
        "[2026-05-12] Dat is geen dag.",
        "Wat is het onderwerp? [sociale media] Dat is een datum of een getal.",
    ):
        assert asked in said
    (work,) = [work for work in load.load(folder).works if work.institution.name == "Duinrand College"]
    assert [school.name for school in work.schools] == ["Noordschool", "Zuidschool"]


def test_whom_a_provision_binds_by_its_heading_follows_the_heading_that_it_stands_under_now(corpus: Corpus) -> None:
    passage = next(
        each
        for edition in corpus.editions
        for each in edition.labelled
        if each.labels.roles_basis == "inherited" and not any(said.affects for said in each.provision.statements)
    )
    words = passage.provision
    draft = DraftProvision(
        eid="x", kind=words.kind, num=words.num, heading=words.heading, text=words.text, lines=words.lines
    )
    alike = Alike(origin=passage, became=None, sections=())
    other = ("studenten",) if passage.labels.roles != ("studenten",) else ("leerlingen",)
    made = taken(draft, passage, Taking(roles=other, alike=alike))
    assert made is not None
    assert {each.binds for each in made.statements if each.binds} == {other}
    assert made.roles_basis == "inherited"
    same = taken(draft, passage, Taking(roles=passage.labels.roles, alike=alike))
    assert same is not None
    assert same.statements == words.statements
    # A heading that names nobody gives nobody: then the words are read anew.
    assert taken(draft, passage, Taking(roles=(), alike=alike)) is None


def test_words_in_other_signs_are_quoted_in_those_of_their_own_text(corpus: Corpus) -> None:
    passage = next(
        each
        for edition in corpus.editions
        for each in edition.labelled
        if "-" in (each.provision.text or "") and each.labels.roles_basis != "inherited"
    )
    words = passage.provision
    text = (words.text or "").replace("-", "\u2011").replace("’", "'").replace("“", '"')
    draft = DraftProvision(eid="x", kind=words.kind, num=words.num, heading=words.heading, text=text, lines="1")
    assert same_words(draft, words)
    assert not same_words(replace(draft, text=f"Niet: {text}"), words)
    made = taken(draft, passage, Taking(roles=(), alike=Alike(origin=passage, became=None, sections=())))
    assert made is not None
    for statement in made.statements:
        assert statement.of or all(part in text for part in statement.quote.split(" … "))
