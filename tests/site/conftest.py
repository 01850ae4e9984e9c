"""The real site, built once per test process, and a real browser to look at it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import engine
import looking
import pytest
from playwright.sync_api import Browser

from generator.load import load
from generator.model import Corpus
from generator.pages.page import Page, PageKind
from generator.pages.render import render


@pytest.fixture(scope="session")
def site_corpus() -> Corpus:
    return load(engine.REPOSITORY / "protocols")


@pytest.fixture(scope="session")
def pages(site_corpus: Corpus) -> tuple[Page, ...]:
    """Every page the generator makes."""
    return tuple(render(site_corpus))


@pytest.fixture(scope="session")
def example(pages: tuple[Page, ...]) -> Mapping[PageKind, Page]:
    """One page of each kind."""
    return looking.examples(pages)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site as ``protocolwijzer build`` publishes it."""
    target = tmp_path_factory.mktemp("www") / "protocolwijzer"
    built = engine.run("generator.cli", "build", "--out", target)
    assert built.returncode == 0, built.stderr
    return target


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    with looking.serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real browser; whatever the tests do with it, the site's policy may refuse nothing."""
    refused: list[str] = []
    with looking.chromium() as chromium:
        looking.hear_refusals(chromium, refused)
        yield chromium
    assert refused == []


@pytest.fixture
def copy_of_project(tmp_path: Path) -> Callable[[], Path]:
    """A way to get all the site is made of in a folder where tests may break it."""

    def copy() -> Path:
        project = tmp_path / "project"
        for name in ("protocols", "docs", "overrides"):
            shutil.copytree(engine.REPOSITORY / name, project / name)
        shutil.copy(engine.REPOSITORY / "mkdocs.yml", project)
        return project

    return copy
