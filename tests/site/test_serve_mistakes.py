"""``mkdocs serve`` while somebody edits data or program: what is wrong is on the page, and goes when it is mended."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import engine
import folders
import ports
import pytest
import small
from playwright.sync_api import Browser, expect

SECONDS = 240_000
"""Milliseconds: a build takes two seconds, on a machine with six times as much to do as it can seventeen (measured);
what waits longest here waits for two builds, a trial and the start of a process."""


@contextmanager
def served(
    project: Path, *options: str, log: Path | None = None, meanwhile: Callable[[], None] | None = None
) -> Iterator[str]:
    """Serve a project; ``meanwhile`` is done as soon as ``log`` says that the first build is under way."""
    port = ports.free()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}", *options]
    with (
        (log or Path(os.devnull)).open("wb") as said,
        subprocess.Popen(command, cwd=project, stdout=said, stderr=subprocess.STDOUT) as server,
    ):
        try:
            if log and meanwhile:
                _said_after(log, 0, "Building documentation")
                meanwhile()
            end = time.monotonic() + SECONDS / 1000
            while not _answers(port):
                assert time.monotonic() < end
                assert server.poll() is None, "it ended"
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small.project(tmp_path / "project")


def institution(project: Path) -> Path:
    return project / "protocols" / "voorbeeldschool" / "institution.yml"


def program(project: Path, *names: str) -> list[Path]:
    """Give the project a program of its own and return the files of these names."""
    # `python -m` looks for packages where it is started first.
    shutil.copytree(engine.REPOSITORY / "generator", project / "generator")
    return [project / "generator" / name for name in names]


def wrong(project: Path) -> list[str]:
    """Return what ``check`` prints."""
    done = folders.run([sys.executable, "-m", "generator.cli", "check"], cwd=project)
    assert done.returncode == 2
    return done.stderr.splitlines()[:-1]


def test_mistakes_in_the_data_are_on_every_page_until_they_are_mended(project: Path, browser: Browser) -> None:
    file = institution(project)
    words = file.read_text(encoding="utf-8")
    context = browser.new_context()
    context.set_default_timeout(SECONDS)
    home, deep = context.new_page(), context.new_page()
    with served(project, "--strict") as url:
        home.goto(url)
        deep.goto(f"{url}scholen/")
        expect(home.locator(".frame-tabs")).to_be_visible()
        file.write_text(f"{words}<b>kleur</b>: rood\ngeur: munt\n", encoding="utf-8")
        for tab in (home, deep):
            expect(tab.locator("h1")).to_have_text("2 problems", timeout=SECONDS)
            # Asked until it is so: a file written in two strokes is built twice, and the tab may reload in between.
            expect(tab.locator("li")).to_have_text(wrong(project), use_inner_text=True, timeout=SECONDS)
            expect(tab.locator("b")).to_have_count(0)
        file.write_text(words.replace("Voorbeeld", "Ander"), encoding="utf-8")
        for tab in (home, deep):
            expect(tab.locator(".frame-tabs")).to_be_visible(timeout=SECONDS)
        expect(home.locator("main")).to_contain_text("Ander", timeout=SECONDS)
    context.close()


def test_it_starts_with_mistakes_and_shows_them(project: Path, browser: Browser) -> None:
    file = institution(project)
    words = file.read_text(encoding="utf-8")
    file.write_text("{", encoding="utf-8")
    (project / "docs" / "scholen.md").write_text("# Van ons\n", encoding="utf-8")
    context = browser.new_context()
    context.set_default_timeout(SECONDS)
    tab = context.new_page()
    with served(project) as url:
        tab.goto(f"{url}rollen/")
        expect(tab.locator("li")).to_have_text(wrong(project), use_inner_text=True, timeout=SECONDS)
        file.write_text(words, encoding="utf-8")
        told = tab.locator("li", has_text="docs/scholen.md:1:1: this has the address of")
        expect(told).to_have_count(1, timeout=SECONDS)
        (project / "docs" / "scholen.md").unlink()
        expect(tab.locator(".frame-tabs")).to_be_visible(timeout=SECONDS)
        assert tab.url == f"{url}rollen/"
    context.close()


def test_a_change_of_the_program_is_shown_once_it_is_python(project: Path, browser: Browser) -> None:
    phrases, addresses = program(project, "language/nl/phrases/frame.py", "addresses.py")
    words, code = (path.read_text(encoding="utf-8") for path in (phrases, addresses))
    log = project.parent / "serve.log"
    context = browser.new_context()
    context.set_default_timeout(SECONDS)
    tab = context.new_page()
    with served(project, "--strict", log=log) as url:
        tab.goto(url)
        expect(tab.locator(".frame-menu summary")).to_have_text("Menu")
        seen = log.stat().st_size
        addresses.write_text(f"{code}def (", encoding="utf-8")
        phrases.write_text(words.replace('MENU = "Menu"', 'MENU = "Keuze"'), encoding="utf-8")
        _said_after(log, seen, "the site stays as it was")
        tab.reload()
        expect(tab.locator(".frame-menu summary")).to_have_text("Menu")
        addresses.write_text(code, encoding="utf-8")
        expect(tab.locator(".frame-menu summary")).to_have_text("Keuze", timeout=SECONDS)
    context.close()


def test_what_is_written_while_a_build_runs_is_shown_in_the_end(project: Path, browser: Browser) -> None:
    (phrases,) = program(project, "language/nl/phrases/frame.py")
    words, data = (path.read_text(encoding="utf-8") for path in (phrases, institution(project)))
    log = project.parent / "serve.log"
    context = browser.new_context()
    context.set_default_timeout(SECONDS)
    tab = context.new_page()

    def name(new: str) -> None:
        institution(project).write_text(data.replace("Voorbeeld", new), encoding="utf-8")

    def menu(new: str) -> None:
        phrases.write_text(words.replace('MENU = "Menu"', f'MENU = "{new}"'), encoding="utf-8")

    def shown(*, school: str, called: str) -> None:
        expect(tab.locator(".frame-menu summary")).to_have_text(called, timeout=SECONDS)
        expect(tab.locator("main")).to_contain_text(school, timeout=SECONDS)

    def both() -> None:
        name("Eerder")
        menu("Keuze")

    with served(project, "--strict", log=log, meanwhile=both) as url:
        tab.goto(url)  # the first build was under way, and nothing was watched yet
        shown(school="Eerder", called="Keuze")
        for first, second, school, called in (
            (lambda: name("Tussen"), lambda: menu("Lijst"), "Tussen", "Lijst"),
            (lambda: menu("Index"), lambda: name("Later"), "Later", "Index"),
            (lambda: menu("Wijzer"), lambda: menu("Inhoud"), "Later", "Inhoud"),
        ):
            seen = log.stat().st_size
            first()
            _said_after(log, seen, "Building documentation")
            second()
            shown(school=school, called=called)
    context.close()


def test_what_cannot_be_built_is_one_line_and_the_last_site_stays(project: Path) -> None:
    program(project)
    log = project.parent / "serve.log"
    templates, programs = project / "generator" / "pages" / "templates", project / "generator"
    settings, home, addresses = project / "mkdocs.yml", templates / "home.html", programs / "addresses.py"
    kind = programs / "pages" / "kinds" / "home.py"
    # One fault takes the place of another, which is mended in the same breath; the last of each row is mended alone.
    rows: list[list[tuple[Path, str]]] = [
        [(settings, "plugins: ]")],
        [(home, "{% if %}"), (home, "{{ nergens.iets }}")],
        [(addresses, "nergens"), (kind, "from generator import nergens"), (addresses, "def (")],
    ]
    right = {file: file.read_text(encoding="utf-8") for row in rows for file, _ in row}
    with served(project, "--strict", log=log) as url:
        assert _shows_the_site(url)
        for row in rows:
            before: Path | None = None
            for file, fault in row:
                seen = log.stat().st_size
                file.write_text(f"{right[file]}\n{fault}\n", encoding="utf-8")
                if before not in (None, file):
                    before.write_text(right[before], encoding="utf-8")
                place = f"{file.relative_to(project).as_posix()}:{right[file].count(chr(10)) + 2}:"
                said = _said_after(log, seen, place, "the site stays as it was")
                assert [line for line in said.splitlines() if place in line and line.endswith(" → mend it")], said
                assert _shows_the_site(url)
                before = file
            seen = log.stat().st_size
            file.write_text(right[file], encoding="utf-8")
            _said_after(log, seen, "Serving on" if file.suffix == ".py" else "Reloading browsers")
            assert _shows_the_site(url)
    assert "Traceback" not in log.read_text(encoding="utf-8")


def _shows_the_site(url: str) -> bool:
    with urllib.request.urlopen(url, timeout=SECONDS / 1000) as answer:
        return b"frame-tabs" in answer.read()


def _said_after(log: Path, start: int, *words: str) -> str:
    """Return what was said from ``start`` on, as soon as all ``words`` are among it, each after the one before."""
    end = time.monotonic() + SECONDS / 1000
    wanted = re.compile(".*".join(map(re.escape, words)), re.DOTALL)
    while not wanted.search(said := log.read_bytes()[start:].decode("utf-8")):
        assert time.monotonic() < end, said
        time.sleep(0.05)
    return said
