"""Bytes and a name become a text, the same for every command, or are refused with a place; a file type is one file."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator import cli, intake, load
from generator.cli.commands.compare import DIFFERENT
from generator.ground.errors import DataError
from generator.ingest import ingest
from generator.intake import decoding, readers, register
from generator.intake.original import receive
from generator.intake.text import Stretch, Text
from generator.model import Corpus
from generator.suggest import proposals
from generator.suggest.adviser import Adviser

TEXT = """Protocol media

1. Regels

1.1 Leerlingen delen geen foto’s.
1.2 Iedereen gaat netjes met elkaar om in het café.
1.3 Ouders lezen dit protocol elk jaar.
"""
WARNED = "the file is not UTF-8; it was read as {} → check the accents and save it as UTF-8"
READ_AS = {
    "utf-8": None,
    "utf-8-sig": None,
    "utf-16": "a.txt:1:1: " + WARNED.format("UTF-16"),
    "utf-32": "a.txt:1:1: " + WARNED.format("UTF-32"),
    "cp1252": "a.txt:5:31: " + WARNED.format("Windows-1252"),
}
MIXED = "Privé is privé.\n".encode() + b"Ook priv\xe9 blijft priv\xe9.\n"
REFUSED = {
    "utf-16 without a mark": (TEXT.encode("utf-16-le"), "1:2: this is no text: it holds NUL bytes"),
    "utf-32 without a mark": (TEXT.encode("utf-32-be"), "1:1: this is no text: it holds NUL bytes"),
    "a NUL far down": ((TEXT * 60).encode() + b"1.4 En\0verder.", "421:7: this is no text: it holds NUL bytes"),
    "a NUL in UTF-16": ((TEXT + "\0").encode("utf-16"), "8:1: this is no text: it holds NUL bytes"),
    "two encodings": (MIXED, "2:9: the file mixes UTF-8 with another encoding"),
    "two encodings, the other first": (MIXED[::-1].join((b"\xe9\n", MIXED)), "1:1: the file mixes UTF-8"),
    "marked UTF-8 and not": (b"\xef\xbb\xbfEen\npriv\xe9", "2:5: the file is marked as UTF-8, and a character here"),
    "half a character of UTF-16": (TEXT.encode("utf-16")[:-1], "7:40: the file is marked as UTF-16"),
    "half a pair of UTF-16": (b"\xff\xfea\0\n\0\0\xd8b\0", "2:1: the file is marked as UTF-16"),
    "half a character of UTF-32": (TEXT.encode("utf-32")[:-2], "7:40: the file is marked as UTF-32"),
    "no character of Windows-1252": (b"Een\ntwee \x81 drie", "2:6: the byte 0x81 here is no character"),
}


@pytest.fixture(scope="module")
def learned(corpus: Corpus) -> Adviser:
    return proposals.learn(corpus)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path, corpus: Corpus, learned: Adviser) -> Path:
    """An empty folder with the data of this project at hand, and what is learned from them: both are not tried here."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "protocols").symlink_to(root / "protocols")
    monkeypatch.setattr(load, "load", lambda root, **_: corpus)
    monkeypatch.setattr(load, "load_vocabulary", lambda root: corpus.vocabulary)
    monkeypatch.setattr(proposals, "learn", lambda *_: learned)
    return tmp_path


@pytest.mark.long
@pytest.mark.parametrize("encoding", READ_AS)
def test_a_text_is_the_same_text_in_every_encoding_it_is_saved_in(
    encoding: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.txt").write_bytes(TEXT.encode(encoding))
    Path("b.txt").write_bytes(TEXT.encode())
    warning = READ_AS[encoding]
    said = [warning] if warning else []

    assert cli.main(["compare", "a.txt", "b.txt"]) == 0
    out, err = capsys.readouterr()
    assert "no differences" in out
    assert err.splitlines() == said

    Path("b.txt").write_bytes(TEXT.replace("geen foto’s", "foto’s").encode(encoding))
    assert cli.main(["compare", "a.txt", "b.txt"]) == DIFFERENT
    err = capsys.readouterr().err
    assert err.splitlines() == [
        *said,
        *(line.replace("a.txt:5:31", "b.txt:5:26").replace("a.txt", "b.txt") for line in said),
    ]

    assert cli.main(["ingest", "a.txt"]) == 0
    out, err = capsys.readouterr()
    assert "Leerlingen delen geen foto’s." in out
    assert [line for line in err.splitlines() if "was read as" in line] == said

    assert cli.main(["suggest", "a.txt"]) == 0
    assert capsys.readouterr().err.splitlines() == said


@pytest.mark.long
@pytest.mark.parametrize("name", REFUSED)
def test_bytes_that_are_no_certain_text_are_refused_with_a_place(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, expected = REFUSED[name]
    Path("a.txt").write_bytes(content)
    Path("b.txt").write_text(TEXT, encoding="utf-8")
    for command in (["ingest", "a.txt"], ["compare", "b.txt", "a.txt"], ["suggest", "a.txt"]):
        assert cli.main(command) == cli.REFUSED, command
        out, err = capsys.readouterr()
        assert out == ""
        first, count = err.splitlines()
        assert first.startswith(f"a.txt:{expected}"), command
        assert count == "1 problem"


def test_shouted_words_before_a_curly_quote_are_no_mixture() -> None:
    decoded = decoding.decode("Het CAFÉ” en “privé”".encode("cp1252"))
    assert decoded.encoding == "Windows-1252"
    assert decoded.text == "Het CAFÉ” en “privé”"


@given(st.text(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-32")))
def test_what_is_marked_or_utf_8_comes_out_as_it_went_in(text: str, encoding: str) -> None:
    text = text.replace("\0", "").removeprefix("\ufeff")
    assert decoding.decode(text.encode(encoding)).text == text


@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00\x00")
@example(b"\xc9\x94\xe9")
def test_no_character_is_ever_put_in_the_place_of_a_byte(source: bytes) -> None:
    try:
        decoded = decoding.decode(source)
    except decoding.UndecodableError as error:
        line, column = error.place
        assert line >= 1
        assert column >= 1
        return
    codec = "cp1252" if decoded.encoding == "Windows-1252" else decoded.encoding
    mark = source[: len(source) - len(decoded.text.encode(codec))] if codec == "UTF-8" else b""
    if codec in ("UTF-8", "cp1252"):
        assert mark + decoded.text.encode(codec) == source
    else:
        assert source.decode(codec) == decoded.text


# --- Any bytes, through the commands ---------------------------------------------------------------------------------

bits = st.sampled_from(
    (
        *(b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00", b"\x81", b"\xe9", "é’”".encode(), b"\xed\xa0\x80", b"\r"),
        *(
            b"1. Leerlingen filmen niet.\n",
            b"A. Regels\n",
            b"\x01\x0b\x1f",
            "\u2028\ufffe\u202e".encode(),
            b"<p>",
            b"- ",
        ),
        *(b"PK\x03\x04", b"%PDF-1.7\n", b"{\\rtf1", b"<html>", b"\x85", b"\x0c", "\U0001f600\u0301".encode()),
    )
)
anything = st.one_of(st.binary(max_size=120), st.lists(bits | st.binary(max_size=6), max_size=8).map(b"".join))


SUM = re.compile(r"\d+ problems?|structure: \d+, labels: \d+")
"""The last line of what a command has to say."""


class Commands:
    """The commands, run in one folder; whatever they say is located, and what they refuse is said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *arguments: str) -> int:
        """Return the status of a command."""
        status = cli.main(arguments)
        err = self._capsys.readouterr().err
        assert (status == cli.REFUSED) <= bool(err)
        said = [line for line in err.splitlines() if not SUM.fullmatch(line)]
        assert all(" → " in line for line in said)
        return status


@pytest.fixture
def commands(folder: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(capsys)


@pytest.mark.long
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=anything, new=anything, form=st.sampled_from(("text", "json", "html", "docx")))
@example(old=b"", new=b"", form="docx")
@example(old=b"1. Leerlingen\x01 filmen niet.\n", new=b"1. Leerlingen filmen wel.\x02\n", form="docx")
@example(old=b"1. Leerlingen filmen niet.\n", new=b"1. Leerlingen\xef\xbf\xbe filmen niet.\n", form="docx")
@example(old=b"1. Leerlingen filmen niet.\n", new=b"\xff\xfe1\x00", form="text")
def test_no_bytes_end_a_command_otherwise_than_in_words(commands: Commands, old: bytes, new: bytes, form: str) -> None:
    Path("a.txt").write_bytes(old)
    Path("b.txt").write_bytes(new)
    for name in ("a.txt", "b.txt"):
        ingested, suggested = commands.run("ingest", name), commands.run("suggest", name)
        assert ingested in (0, cli.REFUSED)
        assert suggested in (0, ingested)
    status = commands.run("compare", "a.txt", "b.txt", "--format", form, "--out", "c")
    assert status in (0, cli.REFUSED) if old == new else status in (0, DIFFERENT, cli.REFUSED)


# --- A file type is one file -----------------------------------------------------------------------------------------

TOY = '''
"""A toy: a first line "TOY", then pages that a line "=" parts."""

from generator.intake.original import Original
from generator.intake.reader import Reader
from generator.intake.text import Stretch, Text


def read(original: Original) -> Text:
    lines, stretches = [], []
    pages = original.content.decode("ascii").removeprefix("TOY\\n").split("=\\n")
    for number, page in enumerate(pages, 1):
        stretches.append(Stretch(len(lines) + 1, "page", number))
        lines += page.splitlines()
    return Text(original=original, lines=tuple(lines), stretches=tuple(stretches))


READER = Reader(
    name="toy", suffixes=(".toy",), magic=lambda source: source.startswith(b"TOY\\n"), read=read
)
'''
PLAY = (
    b"TOY\nProtocol sociale media\n\n1. Leerlingen filmen niet.\n2. Ouders vragen toestemming.\n=\n"
    b"4. Leerlingen spelen.\n"
)


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of file types of one's own."""
    mine = tmp_path / "types"
    mine.mkdir()
    monkeypatch.setattr(readers, "__path__", [*readers.__path__, str(mine)])
    before = set(sys.modules)
    yield mine
    for name in set(sys.modules) - before:
        if name.startswith(f"{readers.__name__}."):
            del sys.modules[name]


def test_a_file_type_is_one_file_that_every_command_then_reads(
    toys: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (toys / "toy.py").write_text(TOY, encoding="utf-8")
    Path("spel.toy").write_bytes(PLAY)
    Path("anders.toy").write_bytes(PLAY.replace(b"niet", b"wel"))
    Path("zelfde.txt").write_bytes(PLAY.removeprefix(b"TOY\n").replace(b"=\n", b""))

    assert cli.main(["ingest", "spel.toy"]) == 0
    out, err = capsys.readouterr()
    assert "text: Leerlingen spelen." in out
    assert "lines: '5'" in out
    assert "spel.toy:5:1: the numbering jumps from 2 to 4 (page 2) → " in err

    assert cli.main(["compare", "spel.toy", "zelfde.txt"]) == 0
    assert cli.main(["compare", "spel.toy", "anders.toy"]) == DIFFERENT
    assert cli.main(["suggest", "spel.toy"]) == 0
    assert "spelen" in capsys.readouterr().out


def test_without_its_file_the_type_is_plain_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert intake.read(PLAY, "spel.toy").original.type == "plain text"


def test_a_file_that_declares_no_reader_is_a_fault_of_ours(toys: Path) -> None:
    (toys / "leeg.py").write_text("READER = None\n", encoding="utf-8")
    with pytest.raises(TypeError, match=r"leeg\.py"):
        register.all_readers()


def test_every_suffix_and_name_belongs_to_one_reader() -> None:
    known = register.all_readers()
    suffixes = [suffix for reader in known for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert len(known) == len({reader.name for reader in known})


def test_lines_are_traced_to_lines_pages_and_paragraphs_of_the_original() -> None:
    original = receive(b"", "a.toy", "toy")
    stretches = (Stretch(1, "line", 5), Stretch(3, "line", 20), Stretch(5, "paragraph", 7))
    text = Text(original=original, lines=("a", "b", "c", "d", "e", "f"), stretches=stretches)
    assert [text.origin(line) for line in range(1, 7)] == [
        *(("line", 5), ("line", 6), ("line", 20), ("line", 21), ("paragraph", 7), ("paragraph", 7)),
    ]
    assert str(text.problem(4, 2, "x", "y")) == "a.toy:21:2: x → y"
    assert str(text.problem(6, 2, "x", "y")) == "a.toy:6:2: x (paragraph 7) → y"
    with pytest.raises(ValueError, match="line end"):
        Text(original=original, lines=("a\nb",))


def test_a_draft_of_markdown_is_that_of_its_text(corpus: Corpus) -> None:
    source = b"# Regels\n\n1. Leerlingen filmen niet.\n"
    markdown, plain = (intake.read(source, name) for name in ("a.md", "a.txt"))
    assert markdown.original.type == "Markdown"
    assert ingest(markdown, corpus.vocabulary).version.sections == ingest(plain, corpus.vocabulary).version.sections


def test_load_reads_only_utf_8_and_says_where_it_is_not() -> None:
    with pytest.raises(decoding.UndecodableError) as refused:
        decoding.utf_8(b"\xef\xbb\xbfEen\rtwee\r\ndrie \xe9")
    assert refused.value.place == (3, 6)


def test_a_refusal_names_the_file_that_was_named() -> None:
    with pytest.raises(DataError) as refused:
        intake.read(b"\0", "map/een.txt")
    assert str(refused.value).startswith("map/een.txt:1:1: ")
