"""The list of bad input: every kind of it is shown by cases that exist and run, and all of them are told in one way."""

import ast
import os
import re
import shutil
import socket
import sys
from pathlib import Path

import checkcases
import folders
import goldens
import pytest
import test_documents
from checkcases import CASES, Case

from generator import cli, ingest, intake, load
from generator.cli import files
from generator.ground.errors import DataError
from generator.model import Corpus

TESTS = Path(__file__).parents[1]
LISTED: dict[str, dict[str, list[str]]] = goldens.files("badinput")
PROOFS = sorted({proof for group in LISTED.values() for proofs in group.values() for proof in proofs})
CHECKS = {f"check/{case.name}": case for case in checkcases.read_all()}
LOCATED = re.compile(r"[^:\n]+:[1-9]\d*:[1-9]\d*: [^\n]+ → [^\n]+")


def test_every_kind_of_bad_input_is_shown_by_something_that_exists() -> None:
    assert all(proofs for group in LISTED.values() for proofs in group.values())
    documents = {f"document/{name}" for name in test_documents.CASES}
    missing = [proof for proof in PROOFS if proof not in CHECKS and proof not in documents and not _is_test(proof)]
    assert missing == []
    assert documents <= set(PROOFS) | {"document/web-page-in-utf-16", "document/word-number-switched-off"}


def _is_test(proof: str) -> bool:
    """Return whether ``proof`` names a test that nothing skips."""
    file, _, name = proof.partition("::")
    for path in TESTS.glob(f"*/{file}"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name == name:
                marks = map(ast.unparse, node.decorator_list)
                return not any("skip" in mark or "xfail" in mark for mark in marks)
    return False


@pytest.mark.parametrize("proof", [proof for proof in PROOFS if proof in CHECKS])
def test_the_command_refuses_with_every_problem_in_its_place_and_writes_nothing(
    proof: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case: Case = CHECKS[proof]
    checkcases.build(case, tmp_path)
    before = _state(tmp_path)
    monkeypatch.chdir(tmp_path)
    status = cli.main(["check"])
    out, err = capsys.readouterr()
    if not case.expected:
        # The newer of the two texts in every case has one provision that nobody reviewed.
        assert (status, err.splitlines()[1:]) == (0, ["1 warning"])
        assert "nobody has reviewed them" in err
        assert out.endswith("%)\n")
        return
    *said, count = err.splitlines()
    assert (status, out) == (cli.REFUSED, "")
    assert said == case.expected
    assert count == f"{len(said)} problem{'s'[: len(said) > 1]}"
    assert all(LOCATED.fullmatch(line) for line in said)
    assert _state(tmp_path) == before


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns) for path in folder.rglob("*")
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(CASES / "base", tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_that_may_not_be_read_is_named_like_any_other_problem(folder: Path) -> None:
    institution = Path("protocols/voorbeeldschool/institution.yml")
    institution.write_text(institution.read_text(encoding="utf-8") + "geur: munt\n", encoding="utf-8")
    Path("protocols/vocabulary/roles.yml").chmod(0)
    Path("protocols/voorbeeldschool/sociale-media/v1").chmod(0)
    folder.chmod(0o755)
    said = folders.as_nobody(lambda: load.load(Path("protocols")))
    Path("protocols/voorbeeldschool/sociale-media/v1").chmod(0o755)
    assert [line.split(" → ")[0] for line in said.splitlines()] == [
        "protocols/vocabulary/roles.yml:1:1: the file cannot be read (Permission denied)",
        "protocols/voorbeeldschool/institution.yml:8:1: unknown field 'geur'",
        "protocols/voorbeeldschool/sociale-media/v1:1:1: the folder cannot be read (Permission denied)",
        "protocols/voorbeeldschool/sociale-media/v1/version.yml:1:1: the file cannot be read (Permission denied)",
    ]


def test_a_folder_that_may_be_listed_but_not_entered_is_one_problem(folder: Path) -> None:
    protocol = Path("protocols/voorbeeldschool/sociale-media")
    protocol.chmod(0o644)
    folder.chmod(0o755)
    said = folders.as_nobody(lambda: load.load(Path("protocols")))
    protocol.chmod(0o755)
    assert [line.split(" → ")[0] for line in said.splitlines()] == [
        f"{protocol}:1:1: what is in the folder cannot be looked at (Permission denied)"
    ]


def test_a_working_folder_that_is_gone_is_one_problem(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    script = (
        f'cd "{gone}" && rmdir "{gone}" && exec "{sys.executable}" -m generator.cli check --root "{CASES / "base"}"'
    )
    said = folders.run(["sh", "-c", script])
    assert said.returncode == cli.REFUSED
    assert said.stderr.splitlines()[0].startswith(".:1:1: the folder this was started in cannot be found (")
    assert len(said.stderr.splitlines()) == 2


def test_a_file_that_vanishes_is_named_as_missing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_bytes

    def vanishing(path: Path) -> bytes:
        if path.name == "protocol.yml":
            path.unlink()
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", vanishing)
    with pytest.raises(DataError) as refused:
        load.load(Path("protocols"))
    (problem,) = refused.value.problems
    assert str(problem).startswith("protocols/voorbeeldschool/sociale-media/protocol.yml:1:1: this file is missing → ")


def test_what_is_no_plain_file_is_not_waited_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pijp")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("dop")
        Path("map").mkdir()
        for name, what in (
            ("pijp", "this is a pipe, socket or device and no file"),
            ("dop", "this is a pipe, socket or device and no file"),
            ("/dev/zero", "this is a pipe, socket or device and no file"),
            ("map", "this is a folder"),
            ("nergens", "the file cannot be read (No such file or directory)"),
        ):
            for command in (["ingest", name], ["compare", name, name], ["suggest", name]):
                assert cli.main(command) == cli.REFUSED, command
                out, err = capsys.readouterr()
                assert out == ""
                assert err.splitlines()[0].startswith(f"{name}:1:1: {what} → "), command


def test_a_file_over_the_limit_is_refused_before_it_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Path("groot.txt").open("wb") as large:
        large.truncate(files.MOST_BYTES + 1)
    assert cli.main(["ingest", "groot.txt"]) == cli.REFUSED
    assert capsys.readouterr().err.startswith("groot.txt:1:1: the file is over 50 MB → ")


@pytest.mark.long
def test_an_article_of_ten_megabytes_is_taken_in_whole(corpus: Corpus) -> None:
    words = "De leerling mag niet filmen. " * 350_000
    draft = ingest.ingest(intake.read(words.encode(), "groot.txt"), corpus.vocabulary)
    ((provision,),) = (section.provisions for section in draft.version.sections)
    assert provision.text == words.strip()


def test_a_text_too_long_to_compare_is_refused_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        Path(f"{name}.txt").write_text(" ".join(f"{name}{number}" for number in range(70_000)), encoding="utf-8")
    assert cli.main(["compare", "a.txt", "b.txt"]) == cli.REFUSED
    said = capsys.readouterr().err.splitlines()
    assert [line.split(" of ")[0] for line in said[:2]] == [
        "a.txt:1:1: a text without numbers begins here",
        "b.txt:1:1: a text without numbers begins here",
    ]


def test_a_name_that_is_no_text_is_shown_as_its_escapes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["ingest", "a\n\udcff\u202e.txt"]) == cli.REFUSED
    assert capsys.readouterr().err.startswith("a\\n\\udcff\\u202e.txt:1:1: the file cannot be read")
