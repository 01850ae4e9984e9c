"""Hostile words in the frame that the site engine puts around a page, and in its search index."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import engine
import html5lib
import markup
from hostilecorpus import HOSTILE, build

from generator import load
from generator.pages.render import render


def test_the_frame_around_a_page_and_the_search_index_hold_hostile_words_as_they_are(tmp_path: Path) -> None:
    project, target = tmp_path / "project", tmp_path / "site"
    project.mkdir()
    for name in ("docs", "overrides"):
        shutil.copytree(engine.REPOSITORY / name, project / name)
    shutil.copy(engine.REPOSITORY / "mkdocs.yml", project)
    root = build(engine.REPOSITORY, project, HOSTILE)
    built = engine.run("mkdocs", "build", "--strict", "--site-dir", target, cwd=project)
    assert built.returncode == 0, built.stderr
    pages = [page for page in render(load.load(root)) if "vijandig" in page.path and page.depth < 5]
    assert len(pages) > 6
    for page in pages:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse((target / page.path / "index.html").read_text(encoding="utf-8"))
        assert [code for _, code, _ in parser.errors] == [], page.path
        assert markup.text(next(tree.iter("title"))).startswith(" ".join(page.title.split())), page.path
        described = [tag.get("content") for tag in tree.iter("meta") if tag.get("name") == "description"]
        assert described == [page.description], page.path
        for element in tree.iter():
            assert not [name for name in element.attrib if name.startswith("on")], page.path
            if element.tag == "script":
                assert element.get("src") or json.loads(element.text or ""), page.path
    indexes = [path for path in target.rglob("*.json") if "search" in path.relative_to(target).parts[0]]
    assert indexes
    for path in indexes:
        json.loads(path.read_text(encoding="utf-8"))
        assert "<script>alert" not in path.read_text(encoding="utf-8"), path
