"""Compiled templates: kept where Python keeps what it compiled, never in the way of a page."""

import shutil
import sys
from pathlib import Path

import pytest

from generator import markup


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "templates" / "a.html"
    path.parent.mkdir()
    path.write_text("een {{ x }}", encoding="utf-8")
    return path


def rendered(template: Path) -> str:
    return markup.environment([template.parent]).get_template(template.name).render(x="<b>")


def test_a_template_is_kept_and_compiled_anew_once_it_changed(kept: Path, template: Path) -> None:
    assert [rendered(template) for _ in range(2)] == ["een &lt;b&gt;"] * 2
    assert len([*kept.rglob("*.cache")]) == 1
    template.write_text("twee {{ x }}", encoding="utf-8")
    assert rendered(template) == "twee &lt;b&gt;"


def test_one_template_is_kept_apart_for_each_kind_of_settings(kept: Path) -> None:
    folders = {made.directory for name in ("pages", "frame") if (made := markup.compiled(name))}
    assert len(folders) == 2
    assert all(Path(folder).is_relative_to(kept) for folder in folders)


def test_nothing_is_kept_where_no_place_was_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", None)
    assert markup.compiled("pages") is None


def test_a_page_is_made_where_nothing_can_be_kept(kept: Path, template: Path) -> None:
    made = markup.environment([template.parent])
    shutil.rmtree(kept)
    assert made.get_template(template.name).render(x="1") == "een 1"
    kept.write_text("no folder", encoding="utf-8")
    assert markup.compiled("pages") is None
    assert rendered(template) == "een &lt;b&gt;"
