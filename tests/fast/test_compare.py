"""``protocolwijzer compare`` and ``pack``: what they show, write, refuse, and the status they end with."""

import json
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import checkcases
import pytest
import wordreader

from generator import cli, intake
from generator.cli import files
from generator.compare import revision
from generator.ground.errors import DataError
from generator.language import words
from generator.model import Corpus
from generator.papers import docx, paper, tracked

OLD = """Protocol sociale media

A. Voor leerlingen

1. Leerlingen mogen tijdens de les geen telefoon gebruiken zonder toestemming.
2. Leerlingen plaatsen geen foto’s van anderen op sociale media.
3. Wie zich niet aan de regels houdt, krijgt een waarschuwing van de mentor.
"""
NEW = OLD.replace("geen telefoon", "een telefoon").replace("de mentor", "de directie")
OTHER = """Bezoekersregeling fietsenstalling

1. Rijwielen horen achter het hek te staan, nooit voor de hoofdingang.
2. Bromfietsen parkeert men uitsluitend naast gymzaal twee.
"""


@dataclass(frozen=True)
class Done:
    """What a command did."""

    returncode: int
    stdout: bytes
    stderr: bytes


Run = Callable[..., Done]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run the command in this process, in another folder."""

    def ran(*arguments: str, cwd: Path) -> Done:
        monkeypatch.chdir(cwd)
        status = cli.main(arguments)
        sys.stdout.flush()
        return Done(status, *capsysbinary.readouterr())

    return ran


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("oud.txt", OLD), ("nieuw.txt", NEW), ("anders.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_two_files_that_differ_are_shown_as_a_redline_with_status_1(run: Run, folder: Path) -> None:
    done = run("compare", "oud.txt", "nieuw.txt", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode().splitlines() == [
        "oud.txt → nieuw.txt: 2 substantive",
        "2 bepalingen gewijzigd: andere woorden (art. A.1 en art. A.3). 2 inhoudelijke vervangingen.",
        words.phrases.ruling.BOTH_BY_WORDS,
        "",
        "art. A.1: changed (substantive)",
        "Leerlingen mogen tijdens de les [-geen-][+een+] telefoon gebruiken zonder toestemming.",
        "",
        "art. A.3: changed (substantive)",
        "Wie zich niet aan de regels houdt, krijgt een waarschuwing van de [-mentor-][+directie+].",
    ]


@pytest.mark.parametrize("form", ["text", "html", "json", "docx"])
def test_a_text_against_itself_ends_with_status_0(run: Run, form: str, folder: Path) -> None:
    (folder / "zelfde.txt").write_text(OLD.replace("\n", "\r\n"), encoding="utf-8", newline="")
    done = run("compare", "oud.txt", "zelfde.txt", "--format", form, cwd=folder)
    assert done.returncode == 0
    if form == "text":
        assert done.stdout.decode() == "no differences: oud.txt and zelfde.txt\n"
    elif form == "html":
        assert "<p>No differences.</p>" in done.stdout.decode()
    elif form == "json":
        assert json.loads(done.stdout) | {"equal": True, "changes": []} == json.loads(done.stdout)
    else:
        assert wordreader.read(done.stdout, "accept") == wordreader.read(done.stdout, "reject")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Bij een overtreding, een-op-een, binnen 24 uur.",
            "Bij een over\u200ctreding, een\u2011op\u2011een, binnen 24\u200e uur.",
        ),
        (
            "Alleen met toestemming, ten hoogste vijftien dagen.",
            "Alleen met toe\u00adstemming, ten hoogste vijf\u00adtien dagen.",
        ),
        ("Alleen met toestemming van de school.", "Alleen met toe\u00ad\nstemming van de school."),
        ("Medewerkers zijn terug-\nhoudend met vrienden.", "Medewerkers zijn terughou-\ndend met vrienden."),
        ("Een profiel is privé.", "Een pro\ufb01el\u2060 is prive\u0301."),
    ],
)
def test_texts_that_differ_only_in_what_nobody_sees_are_equal(old: str, new: str, run: Run, tmp_path: Path) -> None:
    for name, rule in (("oud.txt", old), ("nieuw.txt", new)):
        (tmp_path / name).write_text(f"Protocol media\n\n1. Regels\n\n1.1 {rule}\n1.2 Wees aardig.\n", encoding="utf-8")
    assert run("compare", "oud.txt", "nieuw.txt", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("binnen 24 uur bij de mentor", "binnen 24 uur² bij de mentor", "voetnootteken"),
        ("binnen vijf dagen bij de mentor", "binnen vijf¹ dagen bij de mentor", "voetnootteken"),
        ("een lokaal van 20 m² groot", "een lokaal van 20 m³ groot", None),
        ("mag niet filmen", "mag n\u0456et filmen", None),
        ("mag niet filmen", "mag n\u0336i\u0336e\u0336t\u0336 filmen", None),
    ],
)
def test_the_mark_of_a_footnote_is_editorial_and_a_power_or_a_false_letter_is_not(
    old: str, new: str, said: str | None, run: Run, tmp_path: Path
) -> None:
    for name, rule in (("oud.txt", old), ("nieuw.txt", new)):
        text = f"Protocol media\n\n1. Regels\n\n1.1 Een leerling {rule}.\n1.2 Wees aardig.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("compare", "oud.txt", "nieuw.txt", "--format", "json", cwd=tmp_path)
    (change,) = json.loads(done.stdout)["changes"]
    assert change["class"] == ("editorial" if said else "substantive")
    assert said is None or said in str(change)


@pytest.mark.parametrize("marks", [("¹", "²"), ("1", "2")])
def test_two_footnotes_that_trade_places_are_about_other_words(
    marks: tuple[str, str], run: Run, tmp_path: Path
) -> None:
    one, two = marks
    for name, ages in (("oud.txt", (16, 12)), ("nieuw.txt", (12, 16))):
        notes = "\n".join(f"{mark} Vanaf {age} jaar." for mark, age in zip("¹²", ages, strict=True))
        text = f"Artikel 1 Telefoon\n\n1. Bellen mag.{one}\n2. Filmen mag.{two}\n\n{notes}\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("compare", "oud.txt", "nieuw.txt", "--format", "json", cwd=tmp_path)
    found = json.loads(done.stdout)
    told = found["outside"] + found["changes"]
    assert {each["class"] for each in told} == {"substantive"}
    assert len(told) == 2


@pytest.mark.parametrize("word", ["x", "niet", "foto-"])
def test_one_word_of_20_000_letters_is_compared_while_somebody_waits(word: str, run: Run, tmp_path: Path) -> None:
    for name, end in (("oud.txt", ""), ("nieuw.txt", "y")):
        text = f"Artikel 1\n\n1. {word * (20_000 // len(word))}{end} mag.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert run("compare", "oud.txt", "nieuw.txt", cwd=tmp_path).returncode == 1


def test_only_another_title_is_a_difference_too(run: Run, folder: Path) -> None:
    (folder / "titel.txt").write_text(OLD.replace("Protocol sociale", "Regels sociale", 1), encoding="utf-8")
    done = run("compare", "oud.txt", "titel.txt", cwd=folder)
    assert done.returncode == 1
    assert "only the title differs" in done.stdout.decode()
    assert "[-Protocol sociale media-][+Regels sociale media+]" in done.stdout.decode()


def test_two_texts_that_share_nothing_are_told_so_instead_of_a_page_of_red(run: Run, folder: Path) -> None:
    rule = "Bromfietsen parkeert men uitsluitend naast gymzaal {}, nooit voor hoofdingang {}."
    rules = "\n".join(f"{number}. {rule.format(number, number)}" for number in range(3, 30))
    (folder / "lang.txt").write_text(f"{OTHER}{rules}\n", encoding="utf-8")
    done = run("compare", "oud.txt", "lang.txt", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "these two texts share next to nothing: a redline would say nothing (oud.txt and lang.txt)"
    ]


def test_two_short_texts_that_share_nothing_are_shown_both(run: Run, folder: Path) -> None:
    done = run("compare", "oud.txt", "anders.txt", cwd=folder)
    assert done.returncode == 1
    shown = done.stdout.decode().replace("-][-", "").replace("+][+", "")  # a negation stands in marks of its own
    for text, marks in ((OLD, "[-{}-]"), (OTHER, "[+{}+]")):
        for rule in text.splitlines()[4:]:
            assert marks.format(rule.split(". ", 1)[-1]) in shown
    found = json.loads(run("compare", "oud.txt", "anders.txt", "--format", "json", cwd=folder).stdout)
    assert found["changes"]


@pytest.mark.long
def test_stored_versions_are_named_by_their_locators(run: Run, root: Path) -> None:
    done = run("compare", "calvijn/sociale-media@v1", "calvijn/sociale-media@v2", "--format", "json", cwd=root)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert (found["old"], found["new"], found["equal"]) == (
        "calvijn/sociale-media@v1", "calvijn/sociale-media@v2", False,
    )  # fmt: skip
    assert [change["class"] for change in found["changes"]].count("substantive") == 1
    same = run("compare", "calvijn/sociale-media@v1", "protocols/calvijn/sociale-media/v1/source.txt", cwd=root)
    assert same.stdout.decode().startswith("no differences")
    assert same.returncode == 0


def test_a_page_shows_markup_as_it_is_and_needs_no_style(run: Run, folder: Path) -> None:
    (folder / "fel.txt").write_text(OLD.replace("geen foto’s", "5 < 6 & {{ x }}"), encoding="utf-8")
    page = run("compare", "oud.txt", "fel.txt", "--format", "html", cwd=folder).stdout.decode()
    assert "5 &lt; 6 &amp; {{ x }}" in page
    assert "<style" not in page
    assert "<del>[−" in page
    assert "<ins>[+" in page


def test_a_word_file_opens_with_both_texts_in_it(run: Run, folder: Path) -> None:
    done = run("compare", "oud.txt", "nieuw.txt", "--format", "docx", "--out", "uit/wijzigingen.docx", cwd=folder)
    assert (done.returncode, done.stdout) == (1, b"")
    made = (folder / "uit" / "wijzigingen.docx").read_bytes()
    accepted = [text for _, text in wordreader.read(made, "accept")]
    assert "1.\tLeerlingen mogen tijdens de les een telefoon gebruiken zonder toestemming." in accepted
    assert "Leerlingen mogen tijdens de les geen telefoon" in str(wordreader.read(made, "reject"))


def test_control_characters_cannot_steer_a_terminal(run: Run, folder: Path) -> None:
    (folder / "fel.txt").write_text(NEW.replace("directie", "dire\x1b[2Jctie"), encoding="utf-8")
    done = run("compare", "oud.txt", "fel.txt", cwd=folder)
    assert b"\x1b" not in done.stdout
    assert b"dire\\x1b" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_colour_is_used_on_a_terminal_only_and_not_against_the_readers_wish(
    no_colour: str, coloured: bool, folder: Path
) -> None:
    inner, outer = pty.openpty()
    command = [sys.executable, "-m", "generator.cli", "compare", "oud.txt", "nieuw.txt"]
    with subprocess.Popen(command, cwd=folder, stdout=outer, env={**os.environ, "NO_COLOR": no_colour}) as process:
        os.close(outer)
        shown = b""
        while True:
            try:
                piece = os.read(inner, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(inner)
    assert process.returncode == 1
    assert (b"\x1b[" in shown) is coloured
    assert b"[-geen-]" in shown


def test_a_word_file_with_tracked_changes_is_refused_as_two_texts(run: Run, corpus: Corpus, folder: Path) -> None:
    old, new = (edition for edition in corpus.editions if edition.institution.id == "calvijn")
    (folder / "dubbel.docx").write_bytes(docx.render(paper.tracked_text(revision.compare(old, new, corpus.vocabulary))))
    (folder / "enkel.txt").write_bytes(docx.render(paper.new_text(new)))
    done = run("compare", "dubbel.docx", "enkel.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    first, second, count = done.stderr.decode().splitlines()
    assert first.startswith("dubbel.docx:1:1: this Word file holds tracked changes (")
    assert "→ accept or reject them all" in first
    assert second.startswith("enkel.txt:1:1: this is a Word file (though its name ends in .txt) → ")
    assert count == "2 problems"
    ingested = run("ingest", "dubbel.docx", cwd=folder)
    assert (ingested.returncode, ingested.stdout) == (2, b"")
    assert b"tracked changes" in ingested.stderr


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.pdf", b"%PDF-1.7 ...", "this PDF is cut off"),
        ("x.txt", b"%PDF-1.7 ...", "this is a PDF \\(though its name ends in .txt\\)"),
        ("x.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office file"),
        ("x.txt", b"PK\x03\x04 and then nonsense", "a packed file"),
        ("x.txt", b"abc\x00def", "NUL bytes"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(name: str, content: bytes, said: str) -> None:
    with pytest.raises(DataError, match=said):
        intake.read(content, name)


@pytest.mark.long
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nergens.txt", "oud.txt"), "nergens.txt:1:1: the file cannot be read"),
        (("calvijn/sociale-media@v9", "calvijn/sociale-media@v1"), "calvijn/sociale-media@v9:1:1: there is no such"),
        (("protocols/calvijn", "calvijn/sociale-media@v1"), "protocols/calvijn:1:1: this is a folder"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line_with_status_2(
    run: Run, arguments: tuple[str, str], said: str, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "oud.txt").write_text(OLD, encoding="utf-8")
    here = tmp_path if arguments[1] == "oud.txt" else root
    done = run("compare", *arguments, cwd=here)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(said)
    assert done.stderr.decode().splitlines()[1:] == ["1 problem"]


@pytest.mark.long
def test_the_pack_is_written_whole_to_a_new_folder(run: Run, root: Path, corpus: Corpus, tmp_path: Path) -> None:
    data = str(root / "protocols")
    done = run("pack", "calvijn/sociale-media", "v1", "v2", "--root", data, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    folder = tmp_path / "calvijn-sociale-media-v1-v2"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["nieuwe-tekst.docx", "nieuwe-tekst.pdf", "was-wordt.docx", "was-wordt.pdf", "wijzigingen.docx"]
    lines = [line.text for line in tracked.lines(next(e for e in corpus.editions if e.locator.endswith("@v2")))]
    assert [text for _, text in wordreader.read((folder / "wijzigingen.docx").read_bytes(), "accept")] == lines
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    again = run("pack", "calvijn/sociale-media", "v1", "v2", "--root", data, cwd=tmp_path)
    assert again.returncode == 2
    assert b"this is not an empty folder" in again.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("empty", ["", " \n\n"])
def test_a_file_without_a_word_is_no_text_to_compare(run: Run, folder: Path, empty: str) -> None:
    (folder / "leeg.txt").write_text(empty, encoding="utf-8")
    for both in (("oud.txt", "leeg.txt"), ("leeg.txt", "oud.txt"), ("leeg.txt", "leeg.txt")):
        done = run("compare", *both, cwd=folder)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode().startswith("leeg.txt:1:1: there is no text in this file → ")


def test_the_heading_of_an_article_without_words_of_its_own_counts_as_a_heading(run: Run, folder: Path) -> None:
    old = "Protocol media\n\nRegels\n\n1. Leerlingen\n1.1 Wees aardig.\n2. Ouders\n2.1 Plaats geen foto’s.\n"
    (folder / "oud.txt").write_text(old, encoding="utf-8")
    (folder / "nieuw.txt").write_text(old.partition("2. Ouders")[0], encoding="utf-8")
    done = run("compare", "oud.txt", "nieuw.txt", cwd=folder)
    assert done.stdout.decode().splitlines()[1].endswith(" 1 vervallen bepaling, 1 vervallen kop.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("calvijn/x", "v1", "v2"), "calvijn/x:1:1: there is no such protocol → name one of: calvijn/sociale-media"),
        (("calvijn/sociale-media", "v0", "v2"), "calvijn/sociale-media@v0:1:1: there is no such version → name"),
        (
            ("calvijn/sociale-media", "calvijn/sociale-media@v0", "v2"),
            "calvijn/sociale-media@v0:1:1: there is no such version → name one of: v1, v2",
        ),
        (
            ("calvijn/sociale-media", "calvijn/sociale-media@v2", "calvijn/sociale-media@v1"),
            "calvijn/sociale-media@v1:1:1: v1 is the older of the two → write: pack calvijn/sociale-media v1 v2",
        ),
    ],
)
def test_a_pack_of_what_is_not_there_is_refused_and_writes_nothing(
    run: Run, arguments: tuple[str, ...], said: str, root: Path, tmp_path: Path
) -> None:
    done = run("pack", *arguments, "--root", str(root / "protocols"), cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(said)
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_never_takes_the_place_of_a_text_however_it_is_named(run: Run, folder: Path) -> None:
    (folder / "los").mkdir()
    (folder / "koppeling.txt").symlink_to("oud.txt")
    os.link(folder / "nieuw.txt", folder / "tweede.txt")
    before = {name: (folder / name).read_bytes() for name in ("oud.txt", "nieuw.txt")}
    outs = ("oud.txt", "nieuw.txt", "./los/../oud.txt", str(folder / "oud.txt"), "koppeling.txt", "tweede.txt")
    outs += ("nergens/../oud.txt",)  # through a folder that would be made
    for form in ("text", "html", "json", "docx"):
        for out in outs:
            done = run("compare", "oud.txt", "nieuw.txt", "--format", form, "--out", out, cwd=folder)
            assert (done.returncode, done.stdout) == (2, b""), out
            assert b"this is one of the texts to compare \xe2\x86\x92 name another file with --out" in done.stderr
    assert {name: (folder / name).read_bytes() for name in before} == before


@pytest.mark.long
def test_what_is_written_never_takes_the_place_of_the_data(run: Run, root: Path, tmp_path: Path) -> None:
    data = tmp_path / "protocols"
    shutil.copytree(root / "protocols", data)
    source = data / "calvijn" / "sociale-media" / "v1" / "source.txt"
    (tmp_path / "koppeling.txt").symlink_to(source)
    os.link(source, tmp_path / "tweede.txt")
    before = source.read_bytes()
    named = source.relative_to(tmp_path).as_posix()
    for out in (named, f"nergens/../{named}", "koppeling.txt", "tweede.txt"):
        done = run("compare", "calvijn/sociale-media@v1", "calvijn/sociale-media@v2", "--out", out, cwd=tmp_path)
        assert done.returncode == 2, out
        assert b"the data" in done.stderr
    assert source.read_bytes() == before
    done = run("pack", "calvijn/sociale-media", "v1", "v2", "--out", "protocols/stukken", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"protocols/stukken:1:1: this lies among the data")
    assert not (data / "stukken").exists()
    (tmp_path / "eerder").mkdir()
    (tmp_path / "eerder" / "was-wordt.docx").write_bytes(b"met de hand")
    (tmp_path / "rond").symlink_to("rond")
    for out, said in (
        ("nergens/../eerder", b"this is not an empty folder"),
        ("nergens/../protocols/stukken", b"this lies among the data"),
        ("rond/stukken", b"this cannot be written (Too many levels of symbolic links)"),
    ):
        done = run("pack", "calvijn/sociale-media", "v1", "v2", "--out", out, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(out.encode())
        assert said in done.stderr
    assert (tmp_path / "eerder" / "was-wordt.docx").read_bytes() == b"met de hand"
    assert not (tmp_path / "nergens").exists()


@pytest.mark.parametrize(
    ("versions", "said"),
    [
        (
            ("v2", "v1"),
            "v1 is the older of the two → write: pack calvijn/sociale-media v1 v2",
        ),
        (
            ("v1", "v1"),
            "this is one version, and a pack is about two → name two of: v1, v2",
        ),
    ],
)
def test_a_pack_the_wrong_way_round_or_of_one_version_is_refused(
    run: Run, versions: tuple[str, str], said: str, root: Path, tmp_path: Path
) -> None:
    done = run("pack", "calvijn/sociale-media", *versions, "--root", str(root / "protocols"), cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[0] == f"calvijn/sociale-media@v1:1:1: {said}"
    assert list(tmp_path.iterdir()) == []


def test_a_pack_of_two_equal_versions_says_so(run: Run, tmp_path: Path) -> None:
    data = checkcases.build(next(case for case in checkcases.read_all() if case.name == "00-nothing-changed"), tmp_path)
    work = data / "voorbeeldschool" / "sociale-media"
    shutil.copytree(work / "2024-09-01", work / "v2")
    written = (work / "v2" / "version.yml").read_text(encoding="utf-8")
    for old, new in (("id: '2024-09-01'", "id: v2"), ("date: 2024-09-01\ndate_lines: '1'\n", "")):
        assert old in written
        written = written.replace(old, new)
    (work / "v2" / "version.yml").write_text(written, encoding="utf-8")
    listed = (work / "protocol.yml").read_text(encoding="utf-8").replace("'2024-09-01'", "'2024-09-01', v2")
    (work / "protocol.yml").write_text(listed, encoding="utf-8")
    done = run("pack", "voorbeeldschool/sociale-media", "2024-09-01", "v2", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines()[0] == (
        "2024-09-01 and v2 are equal: there is no change to decide on, and the papers say so"
    )


def test_nothing_is_written_among_the_data_of_any_corpus(run: Run, root: Path, tmp_path: Path) -> None:
    other = tmp_path / "elders"
    shutil.copytree(root / "tests/golden/check/base", other)
    for name in ("oud.txt", "nieuw.txt"):
        (tmp_path / name).write_text(f"Protocol\n\n1. {name}\n", encoding="utf-8")
    source = other / "voorbeeldschool/sociale-media/v1/source.txt"
    before = source.read_bytes()
    for out in (source, source.with_name("wijzigingen.html"), other / "voorbeeldschool" / "uit.html"):
        done = run("compare", "oud.txt", "nieuw.txt", "--format", "html", "--out", str(out), cwd=tmp_path)
        assert done.returncode == 2
    assert source.read_bytes() == before
    assert not (other / "voorbeeldschool" / "uit.html").exists()


@pytest.mark.long
def test_a_thousand_like_articles_are_compared(run: Run, tmp_path: Path) -> None:
    lines = [f"{n}. Leerlingen filmen niet in lokaal {n}." for n in range(1, 1_001)]
    changed = [line.replace("filmen", "chatten") if at % 17 == 5 else line for at, line in enumerate(lines)]
    for name, articles in (("oud.txt", lines), ("nieuw.txt", changed)):
        (tmp_path / name).write_text("\n".join(("Protocol", "", *articles, "")), encoding="utf-8")
    done = run("compare", "oud.txt", "nieuw.txt", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stdout.decode().count("[-filmen-][+chatten+]") == 59


@pytest.mark.parametrize(
    ("articles", "said"),
    [
        (files.MOST_PARTS, f"{files.MOST_PARTS + 1:,} headings and provisions, more than the {files.MOST_PARTS:,}"),
        (8_000, f"8,001 lines, more than the {files.MOST_LINES:,}"),
    ],
)
def test_a_text_longer_than_anybody_waits_for_is_refused(articles: int, said: str, run: Run, tmp_path: Path) -> None:
    text = "Protocol\n\n" + "".join(f"{n}. Leerlingen filmen niet in lokaal {n}.\n" for n in range(1, articles + 1))
    (tmp_path / "oud.txt").write_text(text, encoding="utf-8")
    done = run("compare", "oud.txt", "oud.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert f"oud.txt:1:1: the text has {said} of a text that is compared → compare it in parts" in done.stderr.decode()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<p>Je mag <s>niet</s> filmen.", "<p>Je mag niet filmen.", "oud.html:1:1: “niet” is struck through here"),
        ("<p>Je mag niet filmen.", "<p>Je mag <del>niet</del> filmen.", "nieuw.html:1:1: “niet” is struck through"),
        (
            "<p>Je mag niet filmen.",
            '<p>Je mag <span style="text-decoration: line-through">niet</span> filmen.',
            "nieuw.html:1:1: “niet” is struck through here",
        ),
        ("<p>Niet <s>niet</s> doen.", "<p><s>Niet</s> niet doen.", "“Niet” is struck through here"),
        ("<p><s>ni</s>et doen, niet.", "<p>niet doen, <s>ni</s>et.", "“ni” is struck through here"),
        (
            "<table><tr><td>bellen<td>ja<td></table>",
            "<table><tr><td>bellen<td><td>ja</table>",
            "the words are those of the other file, in another cell of a table",
        ),
        (
            "<ul><li>bellen<ul style=list-style:disc><li>in de pauze</ul><li>zwemmen</ul>",
            "<ul><li>bellen<li>in de pauze<li>zwemmen</ul>",
            "the words are those of the other file, at another depth of a list",
        ),
    ],
)
def test_words_that_are_the_same_are_not_equal_where_a_page_shows_them_otherwise(
    old: str, new: str, said: str, run: Run, tmp_path: Path
) -> None:
    for name, body in (("oud", old), ("nieuw", new), ("zelfde", old)):
        page = f"<!doctype html><html><body><h1>Protocol</h1>{body}</body></html>"
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    done = run("compare", "oud.html", "nieuw.html", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert run("compare", "oud.html", "zelfde.html", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(("kind", "signs"), [("checkbox", "☐☑"), ("radio", "○◉")])
def test_a_box_that_is_ticked_is_another_sign(kind: str, signs: str, run: Run, tmp_path: Path) -> None:
    for name, ticked in (("oud", ""), ("nieuw", " checked")):
        page = f"<!doctype html><html><body><h1>Protocol</h1><p><input type={kind}{ticked}> Bellen mag.</body></html>"
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    done = run("compare", "oud.html", "nieuw.html", cwd=tmp_path)
    assert done.returncode == 1
    assert all(sign in done.stdout.decode() for sign in signs)
