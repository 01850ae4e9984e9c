"""The way out: the same pages, written to a folder, built by other site engines."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import engine
import markup
import pytest

from generator.model import Corpus
from generator.pages.page import Page
from generator.site import folder

ENGINES = {
    "zensical": ("build", "--strict", "--config-file", "mkdocs.yml"),
    "properdocs": ("build", "--strict", "--config-file", "mkdocs.yml"),
}
OF_THE_ENGINE = {"pagina-inhoud", "__skip"}
"""Anchors that a frame adds around the content for its skip link."""


@pytest.fixture(scope="session")
def written(site_corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("folder") / "out"
    folder.write(site_corpus, engine.REPOSITORY / "protocols", out)
    return out


@pytest.mark.parametrize("name", ENGINES)
def test_another_engine_shows_the_same_headings_anchors_and_words(
    name: str, written: Path, trees: Mapping[str, markup.Element], pages: tuple[Page, ...], tmp_path: Path
) -> None:
    project = tmp_path / name
    shutil.copytree(written, project)
    built = engine.run(name, *ENGINES[name], cwd=project)
    assert built.returncode == 0, built.stdout + built.stderr
    for page in pages:
        address = Path(page.path, "index.html")
        ours = markup.find(trees[address.as_posix()], "article", "md-content__inner")
        theirs = markup.find(markup.parse(project / "site" / address), "article", "md-content__inner")
        assert markup.headings(theirs) == markup.headings(ours), page.path
        assert anchors(theirs) == anchors(ours), page.path
        assert markup.text(theirs) == markup.text(ours), page.path


def test_the_folder_names_the_same_pages_in_its_menu_as_our_own_site(written: Path) -> None:
    def menu(settings: Path) -> list[str]:
        return [line for line in settings.read_text(encoding="utf-8").splitlines() if line.endswith("index.md")]

    assert menu(written / "mkdocs.yml") == menu(engine.REPOSITORY / "mkdocs.yml")
    assert menu(written / "mkdocs.yml")


def test_markdown_leaves_hostile_words_as_they_are() -> None:
    page = Page(
        path="x",
        kind="version",
        title='Een "titel": # met [tekens]',
        description="Regel één\nregel twee",
        body="<article><h1>Eén</h1>\n\n    <p>5 * 2 _dagen_ [x] &lt;b&gt;</p>\n</article>",
        searchable=False,
    )
    source = folder.source(page)
    front, _, body = source.removeprefix("---\n").partition("\n---\n")
    assert front.splitlines()[0] == 'title: "Een \\"titel\\": # met [tekens]"'
    assert len(front.splitlines()) == 4
    assert body.strip() == page.body


def anchors(element: markup.Element) -> list[str]:
    return [name for name in markup.ids(element) if name not in OF_THE_ENGINE]
