"""What a pull request shows: a changed source against itself, a new version against the one before it."""

import hashlib
import subprocess
import sys
from pathlib import Path

import checkcases
import pytest

from generator.ground.text import fingerprint


@pytest.fixture
def branch(tmp_path: Path) -> Path:
    """A repository with the small corpus of the checks in ``main``, and a branch off it checked out."""
    case = next(case for case in checkcases.read_all() if case.name == "00-nothing-changed")
    checkcases.build(case, tmp_path)
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path)
    git(tmp_path, "checkout", "-q", "-b", "branch")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x")


def redlines(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "scripts" / "redlines.py"), "main"]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.long
def test_a_new_version_is_shown_against_the_one_it_follows(root: Path, branch: Path) -> None:
    case = next(case for case in checkcases.read_all() if case.name == "two-successors")
    for step in case.change[:2]:
        path = branch / "protocols" / step["file"]
        path.parent.mkdir(exist_ok=True)
        path.write_text(step["write"], encoding="utf-8")
    protocol = branch / "protocols" / "voorbeeldschool" / "sociale-media" / "protocol.yml"
    listed = protocol.read_text(encoding="utf-8").replace("'2024-09-01'", "'2024-09-01', v2")
    protocol.write_text(listed, encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    assert (done.returncode, done.stderr) == (0, "")
    assert "<h2>voorbeeldschool/sociale-media@2024-09-01 → voorbeeldschool/sociale-media@v2</h2>" in done.stdout
    assert done.stdout.count("<h2>") == 1


@pytest.mark.long
@pytest.mark.parametrize("sound", [True, False])
def test_a_changed_source_is_shown_against_itself_where_the_data_are_sound(
    sound: bool, root: Path, branch: Path
) -> None:
    source = branch / "protocols" / "voorbeeldschool" / "sociale-media" / "2024-09-01" / "source.txt"
    before = source.read_bytes()
    after = before.replace(b"Wees aardig.", b"Wees gemeen.")
    source.write_bytes(after)
    version = source.with_name("version.yml")
    written = version.read_text(encoding="utf-8")
    for old, new in (
        ("text: Wees aardig.", "text: Wees gemeen."),
        (fingerprint("Wees aardig."), fingerprint("Wees gemeen.")),
        *([(hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest())] if sound else []),
    ):
        assert old in written
        written = written.replace(old, new)
    version.write_text(written, encoding="utf-8")
    commit(branch)
    done = redlines(root, branch)
    if sound:
        assert (done.returncode, done.stderr) == (0, "")
        assert "<del>[−aardig−]</del><ins>[+gemeen+]</ins>" in done.stdout
    else:
        assert (done.returncode, done.stdout) == (2, "")
        assert "its sha256 differs" in done.stderr


@pytest.mark.long
def test_a_branch_that_touches_no_text_says_so(root: Path, branch: Path) -> None:
    (branch / "iets.txt").write_text("x", encoding="utf-8")
    commit(branch)
    assert redlines(root, branch).stdout == "<p>No text of a protocol changes.</p>\n"
