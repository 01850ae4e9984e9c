"""A build of what was built before: nothing is done where nothing changed, and all where anything did."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import folders
import pytest
import small

from generator.ground import store
from generator.site.build import manifest, unchanged
from generator.site.build.origin import origin

Built = Callable[..., str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small.project(tmp_path)


@pytest.fixture
def build(project: Path) -> Built:
    """Build the site with a store, and return the line that says what was published."""

    def built(*options: str, **environment: str) -> str:
        kept = {store.VARIABLE: str(project / ".cache" / "stages")}
        done = small.run(*options, cwd=project, **kept, **environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return built


def modified(site: Path) -> dict[str, int]:
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns for path in site.rglob("*")}


def test_nothing_is_done_where_nothing_changed(project: Path, build: Built) -> None:
    assert "nothing changed" not in build()
    before = modified(project / "site")
    assert "nothing changed" in build()
    assert modified(project / "site") == before
    assert "nothing changed" not in build("--no-cache")


def test_a_site_that_is_taken_over_is_warned_of_as_it_was(project: Path, build: Built) -> None:
    environment = {store.VARIABLE: str(project / ".cache" / "stages")}
    said = [small.run(cwd=project, **environment).stderr for _ in range(2)]
    assert said[0] == said[1]
    assert ": warning: " in said[1]


def test_a_site_that_was_touched_is_made_again(project: Path, build: Built) -> None:
    build()
    whole = folders.content(project / "site")
    page, name = project / "site" / "index.html", project / "site" / manifest.NAME

    def edited() -> None:
        state = page.stat()
        page.write_bytes(page.read_bytes().replace(b"a", b"b", 1))
        os.utime(page, ns=(state.st_atime_ns, state.st_mtime_ns))

    def written_again() -> None:
        name.write_text(name.read_text(encoding="utf-8").replace("index.html", "index.htm"), encoding="utf-8")
        name.write_text(name.read_text(encoding="utf-8").replace("index.htm\n", "index.html\n"), encoding="utf-8")

    changes: Mapping[str, Callable[[], object]] = {
        "edited": edited,
        "removed": page.unlink,
        "added": (project / "site" / "leeg").mkdir,
        "touched": page.touch,
        "manifest": written_again,
    }
    # One after the other: what each build puts right is what the next change is made in.
    for change, make in changes.items():
        make()
        assert "nothing changed" not in build(), change
        assert folders.content(project / "site") == whole, change


@pytest.mark.parametrize(
    "line", ["hooks: [hook.py]", "docs_dir: teksten", "plugins: [protocolwijzer]", "plugins:\n  - search"]
)
def test_settings_that_bring_in_what_is_not_looked_at_are_never_taken_for_known(tmp_path: Path, line: str) -> None:
    (tmp_path / "protocols").mkdir()
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(f"site_name: Proef\n{line}\n", encoding="utf-8")
    made_from = origin(tmp_path / "protocols")
    assert unchanged.key(made_from, unchanged.prints(made_from) or {}) is None
    settings.write_text("site_name: Proef\nplugins:\n  # ours\n  - protocolwijzer\n\nextra: {}\n", encoding="utf-8")
    assert unchanged.key(made_from, unchanged.prints(made_from) or {}) is not None


def test_a_broken_note_of_a_site_is_no_note(project: Path, build: Built) -> None:
    build()
    for path in (project / ".cache" / "stages" / "site").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1])
    assert "nothing changed" not in build()
    assert "nothing changed" in build()


def test_a_note_tells_nothing_of_another_folder(project: Path, build: Built) -> None:
    build()
    assert "nothing changed" not in build("--out", "elders")
    assert "nothing changed" in build()
    notes = [path for path in (project / ".cache" / "stages" / "site").rglob("*") if path.is_file()]
    assert len(notes) == 2
    assert all(json.loads(path.read_bytes()[32:])["files"] for path in notes)


def test_whatever_changes_one_after_the_other_the_site_is_that_of_a_build_of_everything(
    project: Path, build: Built, tmp_path: Path
) -> None:
    protocols = project / "protocols"
    environment: dict[str, str] = {}

    def edit(path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text, path
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    version = min(protocols.glob("*/*/*/version.yml"))
    topics = (protocols / "vocabulary" / "topics.yml").read_text(encoding="utf-8")
    label = re.search(r"label: (\w+)", topics)
    assert label
    steps: Mapping[str, Callable[[], object]] = {
        "a name": lambda: edit(next(protocols.rglob("institution.yml")), "name: ", "name: Nieuwe "),
        "a label": lambda: edit(protocols / "vocabulary" / "topics.yml", label[0], f"{label[0]}en"),
        "a note": lambda: edit(
            version, "source:\n", "adopted_by: Het bestuur\ndecision_basis: Zo is het gemeld.\nsource:\n"
        ),
        "a template": lambda: edit(project / "overrides" / "main.html", "{% block", "<!-- nieuw -->{% block"),
        "settings": lambda: edit(project / "mkdocs.yml", "site_name: Protocolwijzer", "site_name: Wijzer"),
        "a document": lambda: (project / "docs" / "beeld.txt").write_text("nieuw", encoding="utf-8"),
        "a template that nobody uses": lambda: (project / "overrides" / "own.html").write_text("weg", encoding="utf-8"),
        "an address": lambda: environment.update(SITE_URL="https://voorbeeld.example/"),
        "a place of programs": lambda: environment.update(PYTHONPATH=str(tmp_path)),
    }
    assert "taken over" not in build()
    taken = {}
    for name, step in steps.items():
        step()
        said = build(**environment)
        assert "nothing changed" not in said, name
        taken[name] = "taken over" in said
        # What was wrongly taken over would stay: each comparison is of all the steps before it.
        if name in ("a note", "settings", "an address"):
            build("--no-cache", "--out", "alles", **environment)
            assert folders.content(project / "site") == folders.content(project / "alles"), name
    assert taken["a template"]
    assert taken["settings"]
