"""The real site, built once for all test processes, and a real browser per process to look at it."""

from __future__ import annotations

import fcntl
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import engine
import looking
import markup
import pace
import pytest
from desk import Desk
from playwright.sync_api import Browser
from seat import Seat

from generator.model import Corpus
from generator.pages.page import Page


@pytest.fixture(scope="session")
def site_corpus(corpus: Corpus) -> Corpus:
    return corpus


@pytest.fixture(scope="session")
def pages(rendered: tuple[Page, ...]) -> tuple[Page, ...]:
    """Every page the generator makes."""
    return rendered


@pytest.fixture(scope="session")
def example(pages: tuple[Page, ...]) -> Mapping[str, Page]:
    """One page of each kind."""
    return looking.examples(pages)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """The folder of the site as ``protocolwijzer build`` publishes it; who comes first builds it for every process."""
    run = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        run = run.parent  # the folder that the processes of pytest-xdist share
    target = run / "www" / "protocolwijzer"
    with (run / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            target.parent.mkdir(exist_ok=True)
            built = engine.run("generator.cli", "build", "--out", target, "--timings", _timings(target))
            assert built.returncode == 0, built.stderr
    return target


def _timings(site: Path) -> Path:
    return site.parent.parent / "timings.json"


@pytest.fixture(scope="session")
def timings(site: Path) -> Mapping[str, Mapping[str, Any]]:
    """What each stage of the build of the site took, by its name."""
    stages = json.loads(_timings(site).read_text(encoding="utf-8"))["stages"]
    return {stage["stage"]: stage for stage in stages}


@pytest.fixture(scope="session")
def trees(site: Path) -> markup.Trees:
    """Each HTML file of the site, parsed, by its path in the site."""
    return markup.Trees(site)


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    with looking.serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def slower(request: pytest.FixtureRequest) -> float:
    """How many times slower than it can the browser is to be."""
    return float(request.config.getoption("slow"))


@pytest.fixture(scope="session")
def browser(slower: float) -> Iterator[Browser]:
    """A real browser; whatever the tests do with it, the site's policy may refuse nothing."""
    refused: list[str] = []
    with looking.chromium() as chromium:
        looking.hear_refusals(chromium, refused)
        pace.keep(chromium, slower)
        yield chromium
    # On that address test_audit plants pages that break the policy, to see whether the audit hears it.
    assert [line for line in refused if not line.startswith("http://127.0.0.1/proef")] == []


@pytest.fixture(scope="session")
def seats(browser: Browser, base_url: str) -> Mapping[tuple[int, int], Seat]:
    """A tab as wide as a desktop and one as narrow as a phone, for every test that needs no browser of its own."""
    return {size: Seat(browser, base_url, size) for size in (looking.DESKTOP, looking.PHONE)}


@pytest.fixture
def desk(seats: Mapping[tuple[int, int], Seat]) -> Iterator[Desk]:
    desk = Desk(seats[looking.DESKTOP].empty())
    yield desk
    assert desk.complaints == []


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
