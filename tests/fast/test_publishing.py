"""Replacing a published folder: what is refused, and what a stop, a second build or a full disk leave behind."""

from __future__ import annotations

import errno
import os
import re
import resource
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import folders
import pytest

from generator import cli
from generator.ground import swap
from generator.ground.errors import DataError
from generator.site.build import inputs, manifest, place, publish


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return folders.fill(tmp_path / "old", "old")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return folders.fill(tmp_path / "new", "new")


@pytest.fixture
def out(tmp_path: Path, old: Path) -> Path:
    """A published folder, in a folder of its own, that holds the content of ``old``."""
    out = tmp_path / "www" / "site"
    out.parent.mkdir()
    assert folders.run(folders.publishing(out, old)).returncode == 0
    assert folders.content(out) == folders.content(old)
    return out


@pytest.fixture
def project(tmp_path: Path, root: Path) -> Path:
    """A small project whose data are valid."""
    project = tmp_path / "project"
    shutil.copytree(root / "tests" / "golden" / "check" / "base", project / "protocols")
    (project / "docs").mkdir()
    (project / "mkdocs.yml").write_text("site_name: Proef\n", encoding="utf-8")
    return project


@pytest.fixture
def command(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Run the command in the project and return its status and what it said on stderr."""
    monkeypatch.chdir(project)

    def ran(*arguments: str) -> tuple[int, str]:
        status = cli.main(arguments)
        return status, capsys.readouterr().err

    return ran


def refused(status: int, said: str) -> list[str]:
    """Check that a run was refused in located lines only, and return them without the count."""
    assert status == 2
    *problems, count = said.splitlines()
    assert problems
    assert re.fullmatch(r"\d+ problems?", count)
    assert [line for line in problems if not re.fullmatch(folders.LOCATED, line)] == []
    return problems


def test_a_first_site_comes_in_one_step_and_takes_the_place_of_an_empty_folder(tmp_path: Path, new: Path) -> None:
    for out in (tmp_path / "absent", tmp_path / "empty"):
        if out.name == "empty":
            out.mkdir()
        assert folders.run(folders.publishing(out, new)).returncode == 0
        assert folders.content(out) == folders.content(new)
        assert folders.beside(out) == []


def test_a_site_is_replaced_as_a_whole_and_keeps_the_rights_of_its_folder(out: Path, new: Path) -> None:
    out.chmod(0o2750)
    (new / "scholen" / "index.html").unlink()
    assert folders.run(folders.publishing(out, new)).returncode == 0
    assert folders.content(out) == folders.content(new)
    assert out.stat().st_mode & 0o7777 == 0o2750
    assert folders.beside(out) == []


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_everyone_may_read_a_new_site_whatever_the_umask(tmp_path: Path, new: Path, umask: int) -> None:
    out = tmp_path / "site"
    script = f"umask {umask:03o} && exec {shlex.join(folders.publishing(out, new))}"
    assert folders.run(["sh", "-c", script]).returncode == 0
    modes = {path.is_dir(): path.stat().st_mode & 0o777 for path in (out, *out.rglob("*"))}
    assert modes == {True: 0o755, False: 0o644}
    assert {path.stat().st_mode & 0o777 for path in out.rglob("*") if path.is_file()} == {0o644}


def test_a_new_site_is_told_though_the_old_one_cannot_be_removed() -> None:
    # Not below pytest's own folder, which nobody else may enter.
    with tempfile.TemporaryDirectory() as name:
        old, new, out = (Path(name) / each for each in ("old", "new", "www/site"))
        folders.fill(old, "old")
        folders.fill(new, "new")
        out.parent.mkdir()
        assert folders.run(folders.publishing(out, old)).returncode == 0
        for path in (Path(name), out.parent, out):
            path.chmod(0o777)
        closed = out / "scholen"
        closed.chmod(0o555)

        def publishing() -> None:
            placed = publish.publish(out, lambda folder, _: shutil.copytree(new, folder, dirs_exist_ok=True))
            raise DataError([placed.left] if placed.left else [])

        said = folders.as_nobody(publishing)
        left = publish.staging(out)
        assert said.startswith(f"{left}:1:1: warning: the new site is published, but this folder of the build cannot")
        assert folders.content(out) == folders.content(new)
        (left / "scholen").chmod(0o755)


def test_the_manifest_is_what_sha256sum_checks(out: Path) -> None:
    checked = folders.run(["sha256sum", "--check", "--strict", manifest.NAME], cwd=out)
    assert checked.returncode == 0
    assert checked.stdout.count(": OK") == len(folders.content(out)) == len(manifest.read(out) or ())


Place = Callable[[Path], str]


def foreign(project: Path) -> str:
    (project / "elsewhere").mkdir()
    (project / "elsewhere" / "thesis.txt").write_text("years of work", encoding="utf-8")
    return "elsewhere"


def file(project: Path) -> str:
    (project / "elsewhere").write_text("a file", encoding="utf-8")
    return "elsewhere"


def link(project: Path) -> str:
    (project / "real").mkdir()
    (project / "elsewhere").symlink_to("real")
    return "elsewhere"


def dangling(project: Path) -> str:
    (project / "elsewhere").symlink_to("nowhere")
    return "elsewhere"


def below_a_link(project: Path) -> str:
    (project / "elsewhere").symlink_to("protocols")
    return "elsewhere/site"


def home(project: Path) -> str:
    return str(Path.home())


def system(project: Path) -> str:
    """A folder in which nobody may make one: as root too."""
    if os.geteuid() == 0:
        return "/proc/site"
    (project / "closed").mkdir(mode=0o555)
    return "closed/site"


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (foreign, "was not made by"),
        (file, "a file, not a folder"),
        (link, "a link to another place"),
        (dangling, "a link to another place"),
        (below_a_link, "from which the site is made"),
        (home, "which a build would remove"),
        (system, "may not be changed|cannot be written here"),
        (lambda project: "protocols", "from which the site is made"),
        (lambda project: "protocols/site", "from which the site is made"),
        (lambda project: "docs/site", "from which the site is made"),
        (lambda project: ".", "which a build would remove"),
        (lambda project: "..", "which a build would remove"),
        (lambda project: "docs/..", "which a build would remove"),
        (lambda project: "/", "which a build would remove"),
        (lambda project: "no/such/site", "no such folder"),
    ],
)
def test_a_folder_that_is_not_for_a_site_is_refused_and_left_alone(
    make: Place, what: str, project: Path, command: Callable[..., tuple[int, str]]
) -> None:
    out = make(project)
    before = {path: path.lstat().st_mtime_ns for path in project.rglob("*")}
    [problem] = refused(*command("build", "--out", out))
    assert re.search(what, problem), problem
    assert {path: path.lstat().st_mtime_ns for path in project.rglob("*")} == before


def test_files_of_somebody_else_among_ours_are_each_named(
    out: Path, new: Path, project: Path, command: Callable[..., tuple[int, str]]
) -> None:
    (out / "scholen" / "my holiday.jpg").write_bytes(b"sun")
    (out / "CNAME").symlink_to("index.html")
    (out / ".DS_Store").write_bytes(b"")
    before = folders.content(out)
    problems = refused(*command("build", "--out", str(out)))
    assert [problem.split(":1:1: ")[0].removeprefix(f"{out}/") for problem in problems] == [
        "CNAME",
        "scholen/my holiday.jpg",
    ]
    assert folders.run(folders.publishing(out, new)).returncode == 2
    assert folders.content(out) == before


def test_a_manifest_that_somebody_wrote_over_proves_nothing(out: Path) -> None:
    for wrong in (b"", b"site\n", b"\xff\xfe", b"0" * 64 + b" index.html\n"):
        (out / manifest.NAME).write_bytes(wrong)
        assert [problem.what for problem in place.owned(out)] == [
            "this folder is not empty and was not made by 'protocolwijzer build'"
        ]


def test_all_problems_of_folder_and_data_are_told_at_once(
    project: Path, command: Callable[..., tuple[int, str]]
) -> None:
    institution = project / "protocols" / "voorbeeldschool" / "institution.yml"
    institution.write_text(institution.read_text(encoding="utf-8") + "colour: red\nsmell: none\n", encoding="utf-8")
    problems = refused(*command("build", "--out", foreign(project), "--config", "weg.yml"))
    assert [problem.split(":")[0] for problem in problems] == [
        "elsewhere",
        "protocols/voorbeeldschool/institution.yml",
        "protocols/voorbeeldschool/institution.yml",
        "weg.yml",
    ]


@pytest.fixture
def waiting(out: Path, new: Path) -> Iterator[subprocess.Popen[str]]:
    """A build that has its site ready and waits for a line before it publishes."""
    with folders.started(folders.publishing(out, new, "--wait")) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "filled\n"
        yield process


def test_a_second_build_is_refused_at_once_and_hears_who_is_at_work(
    waiting: subprocess.Popen[str], out: Path, old: Path, new: Path
) -> None:
    second = folders.run(folders.publishing(out, old))
    assert waiting.poll() is None, "it waited for the first, which waits for a line"
    assert second.returncode == 2
    assert f"another build of this folder is running (process {waiting.pid})" in second.stderr
    assert re.search(folders.LOCATED, second.stderr)
    assert folders.content(out) == folders.content(old)
    waiting.communicate("go on\n")
    assert waiting.returncode == 0
    assert folders.content(out) == folders.content(new)
    assert folders.beside(out) == []


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stop_is_told_plainly_and_leaves_the_old_site_and_nothing_beside_it(
    number: signal.Signals, status: int, waiting: subprocess.Popen[str], out: Path, old: Path
) -> None:
    os.killpg(waiting.pid, number)
    _, said = waiting.communicate()
    assert waiting.returncode == status
    assert said == "stopped; the published folder is as it was\n"
    assert folders.content(out) == folders.content(old)
    assert folders.beside(out) == []


def test_a_killed_build_lets_go_of_its_lock_and_the_next_one_clears_up(
    waiting: subprocess.Popen[str], out: Path, old: Path, new: Path
) -> None:
    os.killpg(waiting.pid, signal.SIGKILL)
    waiting.communicate()
    assert folders.content(out) == folders.content(old)
    assert folders.beside(out) == [publish.lock_file(out).name, publish.staging(out).name]
    assert folders.run(folders.publishing(out, new)).returncode == 0
    assert folders.content(out) == folders.content(new)
    assert folders.beside(out) == []


def test_a_write_that_fails_leaves_the_old_site_and_is_told_plainly(out: Path, old: Path, new: Path) -> None:
    def no_large_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    built = subprocess.run(
        folders.publishing(out, new), preexec_fn=no_large_files, capture_output=True, encoding="utf-8", check=False
    )
    assert built.returncode == 2
    assert os.strerror(errno.EFBIG) in built.stderr
    assert re.fullmatch(folders.LOCATED, built.stderr.strip())
    assert folders.content(out) == folders.content(old)
    assert folders.beside(out) == []


def test_where_folders_cannot_trade_places_that_is_said_and_nothing_is_lost(
    out: Path, old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap.sys, "platform", "plan9")
    with pytest.raises(DataError, match="cannot trade places in one step") as caught:
        publish.publish(out, lambda folder, _: shutil.copytree(new, folder, dirs_exist_ok=True))
    assert re.fullmatch(folders.LOCATED, str(caught.value))
    assert folders.content(out) == folders.content(old)
    assert folders.beside(out) == []


def test_trading_places_is_refused_by_the_system_where_one_folder_is_missing(tmp_path: Path, old: Path) -> None:
    with pytest.raises(FileNotFoundError):
        swap.exchange(old, tmp_path / "missing")
    assert (old / "index.html").is_file()


def test_a_file_that_came_went_or_was_written_is_noticed_even_if_it_was_changed_back(project: Path) -> None:
    page = project / "docs" / "index.md"
    gone = project / "docs" / "gone.md"
    for path in (page, gone):
        path.write_text("# Gids\n", encoding="utf-8")
    sources = [project / "protocols", project / "docs", project / "mkdocs.yml"]
    before = inputs.take(sources)
    assert list(inputs.changes(before, inputs.take(sources))) == []
    time.sleep(0.02)  # longer than one tick of the clock by which the system marks files
    page.write_text("# Anders\n", encoding="utf-8")
    page.write_text("# Gids\n", encoding="utf-8")
    gone.unlink()
    (project / "protocols" / "extra.yml").write_text("new: 1\n", encoding="utf-8")
    (project / "docs" / ".index.md.swp").write_text("an editor at work", encoding="utf-8")
    after = inputs.take(sources)
    assert {Path(problem.path).name: problem.what.split()[3] for problem in inputs.changes(before, after)} == {
        "extra.yml": "added",
        "gone.md": "removed",
        "index.md": "changed",
    }


def test_links_and_unreadable_files_among_the_inputs_are_each_named(project: Path) -> None:
    (project / "docs" / "system").symlink_to("/etc")
    (project / "docs" / "lost.md").symlink_to("nowhere.md")
    with pytest.raises(DataError) as caught:
        inputs.take([project / "docs"])
    assert [Path(problem.path).name for problem in caught.value.problems] == ["lost.md", "system"]
    assert {problem.what for problem in caught.value.problems} == {"this is a link to another place"}


def test_a_file_put_among_ours_during_a_build_is_not_lost(waiting: subprocess.Popen[str], out: Path, old: Path) -> None:
    (out / "letter.txt").write_text("dear reader", encoding="utf-8")
    _, said = waiting.communicate("go on\n")
    assert waiting.returncode == 2
    assert said.startswith(f"{out}/letter.txt:1:1: ")
    assert folders.content(out).keys() == {*folders.content(old), "letter.txt"}
    assert folders.beside(out) == []
