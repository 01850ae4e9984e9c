"""``protocolwijzer build`` as a user runs it: MkDocs and all, killed, starved, disturbed and repeated."""

from __future__ import annotations

import errno
import os
import random
import re
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import engine
import folders
import pytest
import small

from generator.site.build import manifest
from generator.site.hosting import files as hosting
from generator.site.hosting import policy

APART = ["unshare", "--user", "--map-root-user", "--mount", "--net", "--"]
"""Runs a command without any network, and where it may mount what nobody else sees; the kernel may let users do so."""
if not shutil.which(APART[0]) or folders.run([*APART, "mount", "-t", "tmpfs", "none", "/mnt"]).returncode:
    APART = []

BUILD = [sys.executable, "-m", "generator.cli", "build"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with its site built."""
    project = small.project(tmp_path_factory.mktemp("small") / "project")
    small.build(project, SITE_URL="https://voorbeeld.nl/wijzer/")
    return project


@pytest.fixture
def old(project: Path) -> Iterator[folders.Content]:
    """What is published; after the test nothing may have been left beside it."""
    site = folders.content(project / "site")
    assert site == manifest.read(project / "site")
    yield site
    assert folders.beside(project / "site") == []


def start(*arguments: str, cwd: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*BUILD, *arguments],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )


def until(holds: Callable[[], bool], seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


HOLD = """
import time
from pathlib import Path

HERE = Path(__file__).parent


def on_post_build(**_):
    (HERE / "reached").touch()
    while not (HERE / "go").exists():
        time.sleep(0.01)
"""


@pytest.fixture
def held(project: Path, old: folders.Content) -> Iterator[Path]:
    """A folder in which MkDocs says that it is half-way, and waits for ``go``: so a build is met however busy it is."""
    settings = project / "mkdocs.yml"
    words = settings.read_text(encoding="utf-8")
    folder = project / "half-way"
    folder.mkdir()
    (folder / "hold.py").write_text(HOLD, encoding="utf-8")
    settings.write_text(f"{words}\nhooks: [half-way/hold.py]\n", encoding="utf-8")
    yield folder
    settings.write_text(words, encoding="utf-8")
    shutil.rmtree(folder)


def half_way(held: Path, process: subprocess.Popen[str]) -> None:
    """Wait until MkDocs has written pages that are not published yet."""

    def reached() -> bool:
        assert process.poll() is None
        return (held / "reached").exists()

    until(reached)


def test_another_folder_zone_locale_seed_and_day_without_network_give_the_same_bytes(
    site: Path, copy_of_project: Callable[[], Path]
) -> None:
    copy = copy_of_project()
    built = folders.run(
        [*APART, *BUILD, "--out", "elsewhere"],
        cwd=copy,
        TZ="Pacific/Auckland",
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONHASHSEED="7",
        SOURCE_DATE_EPOCH="1527206400",
        COLUMNS="40",
    )
    assert built.returncode == 0, built.stderr
    first, second = folders.content(site), folders.content(copy / "elsewhere")
    assert first.keys() == second.keys()
    assert [name for name, digest in first.items() if second[name] != digest] == []
    assert (site / manifest.NAME).read_bytes() == (copy / "elsewhere" / manifest.NAME).read_bytes()
    assert {".docx", ".xlsx", ".pdf", ".atom", ".png"} <= {Path(name).suffix for name in first}


def test_what_systems_leave_beside_files_changes_nothing(project: Path, old: folders.Content, tmp_path: Path) -> None:
    copy = shutil.copytree(project, tmp_path / "project", ignore=shutil.ignore_patterns("site"))
    for folder in (copy / "protocols", copy / "protocols/voorbeeldschool", copy / "docs/assets", copy / "overrides"):
        for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$rotocol.docx", "protocol.yml~", "__MACOSX/x.txt"):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text("x", encoding="utf-8")
    built = folders.run(BUILD, cwd=copy, SITE_URL="https://voorbeeld.nl/wijzer/")
    assert (built.returncode, folders.complaints(built.stderr)) == (0, [])
    assert folders.content(copy / "site") == old


def test_the_site_map_claims_no_day_on_which_a_page_changed(project: Path) -> None:
    text = (project / "site" / "sitemap.xml").read_bytes()
    assert text.count(b"<loc>https://voorbeeld.nl/wijzer/") > 30
    assert b"lastmod" not in text


def test_mkdocs_makes_the_same_site_by_itself(project: Path, old: folders.Content, tmp_path: Path) -> None:
    built = engine.run(
        "mkdocs", "build", "--strict", "--site-dir", tmp_path, cwd=project, SITE_URL="https://voorbeeld.nl/wijzer/"
    )
    assert built.returncode == 0, built.stderr
    assert folders.content(tmp_path) == old


def test_the_files_for_web_servers_are_in_the_site_and_every_file_has_a_type(site: Path) -> None:
    for path, content in hosting.files().items():
        assert (site / path).read_bytes() == content
    names = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert [name for name in names if policy.content_type(name) == policy.UNKNOWN_TYPE] == []
    unversioned = [
        name
        for name in names
        if policy.cache_control(name) == policy.KEEP
        and not re.search(r"[.-]([0-9a-f]{8}|\d+\.\d+\.\d+)(\.min)?\.(css|js)(\.map)?$|LICENSE", name)
        and not re.match(r"zoekindex/[a-z][0-9a-f]{12}[.]js", name)
    ]
    assert unversioned == [], "a browser would keep these for a year"


def test_a_file_changed_during_the_build_is_named_and_nothing_is_published(
    project: Path, old: folders.Content, held: Path
) -> None:
    institution = project / "protocols" / "voorbeeldschool" / "institution.yml"
    words = institution.read_bytes()
    with start(cwd=project) as process:
        half_way(held, process)
        institution.write_bytes(words.replace(b"Voorbeeld", b"Ander"))
        (held / "go").touch()
        _, said = process.communicate()
    institution.write_bytes(words)
    assert process.returncode == 2
    assert said.splitlines() == [
        "protocols/voorbeeldschool/institution.yml:1:1: this file was changed while the site was built"
        " → build again, now that it is there as you want it",
        "1 problem",
    ]
    assert folders.content(project / "site") == old


def test_what_mkdocs_warns_of_is_told_at_its_line_and_all_at_once(project: Path, old: folders.Content) -> None:
    guide, settings = project / "docs" / "gids" / "index.md", project / "mkdocs.yml"
    words, setting = guide.read_text(encoding="utf-8"), settings.read_text(encoding="utf-8")
    lines = len(words.splitlines())
    guide.write_text(f"{words}\nZie [dit](weg.md) en [dat](#nergens).\n", encoding="utf-8")
    settings.write_text(setting.replace("\nnav:\n", "\nnav:\n  - Kwijt: kwijt.md\n"), encoding="utf-8")
    built = folders.run(BUILD, cwd=project)
    guide.write_text(words, encoding="utf-8")
    settings.write_text(setting, encoding="utf-8")
    assert built.returncode == 2
    assert "Traceback" not in built.stderr
    *problems, count = built.stderr.splitlines()
    assert count == "3 problems"
    assert [problem.split(": ")[0] for problem in problems] == [
        f"docs/gids/index.md:{lines + 2}:11",
        f"docs/gids/index.md:{lines + 2}:28",
        "mkdocs.yml:1:1",
    ]
    assert folders.content(project / "site") == old


def test_settings_that_mkdocs_cannot_read_are_told_at_their_line(project: Path, old: folders.Content) -> None:
    settings = project / "mkdocs.yml"
    words = settings.read_text(encoding="utf-8")
    said = []
    for wrong in (words.replace("name: material", "name: nonexistent"), f"{words}\nnav: [open\n"):
        settings.write_text(wrong, encoding="utf-8")
        built = folders.run(BUILD, cwd=project)
        assert built.returncode == 2
        assert "Traceback" not in built.stderr
        said.append(built.stderr.splitlines())
    settings.write_text(words, encoding="utf-8")
    theme = words.splitlines().index("theme:") + 1
    assert said[0][0].split(": ")[0] == f"mkdocs.yml:{theme}:1"
    assert re.match(rf"mkdocs\.yml:{len(words.splitlines()) + 2}:\d+: ", said[1][0])
    assert all(re.fullmatch(folders.LOCATED, line) for lines in said for line in lines[:-1])
    assert folders.content(project / "site") == old


def test_a_bug_keeps_its_traceback_and_publishes_nothing(project: Path, old: folders.Content) -> None:
    page = project / "overrides" / "main.html"
    words = page.read_text(encoding="utf-8")
    page.write_text(words.replace("{% block htmltitle %}", "{% block htmltitle %}{{ 1 / 0 }}"), encoding="utf-8")
    built = folders.run(BUILD, cwd=project)
    page.write_text(words, encoding="utf-8")
    assert built.returncode == 1
    assert "ZeroDivisionError" in built.stderr
    assert folders.content(project / "site") == old


def no_large_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


def test_a_write_of_mkdocs_that_fails_is_told_plainly(project: Path, old: folders.Content) -> None:
    built = subprocess.run(
        BUILD, cwd=project, preexec_fn=no_large_files, capture_output=True, encoding="utf-8", check=False
    )
    told_plainly(built, errno.EFBIG)
    assert built.stderr.startswith("site:1:1: ")
    assert folders.content(project / "site") == old


def told_plainly(built: subprocess.CompletedProcess[str], number: int) -> None:
    *problems, _ = built.stderr.splitlines()
    assert built.returncode == 2
    assert [problem for problem in problems if not re.fullmatch(folders.LOCATED, problem)] == []
    assert os.strerror(number) in built.stderr
    assert "Traceback" not in built.stderr


# Elsewhere the test above, of another write that fails, has to do.
@pytest.mark.parametrize("megabytes", [2, 4] if APART else [])
def test_a_disk_that_is_full_leaves_the_old_site(megabytes: int, project: Path, tmp_path: Path) -> None:
    earlier = folders.fill(tmp_path / "earlier", "earlier")
    disk, left = tmp_path / "disk", tmp_path / "left"
    disk.mkdir()
    script = f"""
        mount -t tmpfs -o size={megabytes}m none {disk}
        {shlex.join(folders.publishing(disk / "site", earlier))}
        status=0
        {shlex.join([*BUILD, "--out", str(disk / "site")])} || status=$?
        cp -a {disk} {left}
        exit $status
    """
    built = folders.run([*APART, "sh", "-ec", script], cwd=project)
    told_plainly(built, errno.ENOSPC)
    assert built.stderr.startswith(f"{disk}/site:1:1: ")
    assert folders.content(left / "site") == folders.content(earlier)
    assert folders.beside(left / "site") == []


def test_a_stop_during_mkdocs_ends_it_too(project: Path, old: folders.Content, held: Path) -> None:
    with start(cwd=project) as process:
        half_way(held, process)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate()
    assert (process.returncode, said) == (143, "stopped; the published folder is as it was\n")
    assert folders.content(project / "site") == old


def test_what_an_orphan_still_writes_keeps_the_folder_locked(project: Path, old: folders.Content, held: Path) -> None:
    out = project / "site"
    with start(cwd=project) as process:
        half_way(held, process)
        process.kill()  # it alone: mkdocs goes on
        second = folders.run(folders.publishing(out, out), cwd=project)
        (held / "go").touch()
        process.communicate()
    assert second.returncode == 2
    assert f"another build of this folder is running (process {process.pid})" in second.stderr
    until(lambda: folders.run(folders.publishing(out, out)).returncode == 0)
    assert folders.content(out) == old


def seconds(command: Sequence[str], cwd: Path | None = None) -> float:
    """Run a command that must succeed and return how long it took."""
    began = time.monotonic()
    assert folders.run(command, cwd=cwd).returncode == 0
    return time.monotonic() - began


class Killer:
    """Starts commands that publish in one folder, kills each with all its children, and keeps what is there then."""

    def __init__(self, out: Path, seed: int, within: float) -> None:
        self.out = out
        self.within = within
        self.found: list[folders.Content] = []
        self.unfinished = 0
        self._random = random.Random(seed)

    def kill(self, command: Sequence[str], cwd: Path) -> None:
        """Start a command and kill it at a random moment of ``within`` seconds; what is there must be what it says.

        A command that was done sooner shortens that time: how busy the machine is changes from one to the next.
        """
        process = subprocess.Popen(
            command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(self._random.uniform(0, self.within))
        if process.poll() is None:
            self.unfinished += 1
        else:
            self.within *= 0.9
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.found.append(folders.content(self.out))
        assert manifest.read(self.out) == self.found[-1]


def test_of_94_kills_while_a_site_is_published_none_leaves_a_mixture(site: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(site, other)
    for path in other.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes() + b"\n")
    sources = (site, other)
    sites = [folders.content(source) for source in sources]
    out = tmp_path / "www" / "site"
    out.parent.mkdir()
    assert folders.run(folders.publishing(out, site)).returncode == 0
    # The quickest of three: what the other tests do at the same time makes one of them slow.
    whole = min(seconds(folders.publishing(out, sources[number % 2], "--link")) for number in (1, 0, 1))
    killer = Killer(out, seed=94, within=whole)
    for number in range(94):
        killer.kill(folders.publishing(out, sources[number % 2], "--link"), tmp_path)
        assert killer.found[-1] in sites
        if number % 47 == 46:
            # The other of the two is met here: on a busy machine no kill may come late enough to.
            whole_one = (number // 47 + 1) % 2
            assert folders.run(folders.publishing(out, sources[whole_one])).returncode == 0
            assert folders.content(out) == sites[whole_one]
            assert folders.beside(out) == []
    assert killer.unfinished >= 47, "most kills must come before the end"


def test_of_6_kills_of_the_whole_build_none_leaves_a_mixture(project: Path, old: folders.Content) -> None:
    out = project / "killed"
    build = [*BUILD, "--out", "killed"]
    whole = seconds(build, project)  # the address is not told now: each page differs
    new = folders.content(out)
    assert new["index.html"] != old["index.html"]
    assert folders.run(folders.publishing(out, project / "site")).returncode == 0
    killer = Killer(out, seed=6, within=whole)
    while killer.unfinished < 6:
        killer.kill(build, project)
        assert len(killer.found) < 60
    assert [content for content in killer.found if content not in (old, new)] == []
    assert folders.run(build, cwd=project).returncode == 0
    assert folders.content(out) == new
    assert folders.beside(out) == []
    shutil.rmtree(out)
