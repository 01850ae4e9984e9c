"""Fixtures that several test modules share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings
from invented import corpora

from generator import load
from generator.book.book import Book
from generator.ground import store
from generator.model import Corpus
from generator.pages.page import Page
from generator.pages.render import render

# How long one example takes says more about the machine than about the code. `make quick` asks for the profile "quick":
# enough examples to notice what breaks at once; the rare ones are found by `make test`.
settings.register_profile("full", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.load_profile("full")

# What one build made is no proof of what the next makes: a test that wants a store names one of its own.
os.environ[store.VARIABLE] = ""

TESTS = Path(__file__).parent

LONG = frozenset({"adviser", "addressed", "harmless", "hostile", "signposts"})
"""Fixtures that train on the corpus, or make all its pages once more: who uses one is as long as they are."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is long by what it uses, and put first what takes long: none of it is then left for the end.

    A process that has done its short tests takes over from the others what they have still to do.
    """
    items.sort(key=lambda item: "site" not in item.path.relative_to(TESTS).parts)
    for item in items:
        if LONG.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("long")


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus(root: Path) -> Corpus:
    """Everything under ``protocols/``."""
    return load.load(root / "protocols")


@pytest.fixture(scope="session")
def crowded(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of twenty made institutions: more texts than a page shows in full."""
    folder = tmp_path_factory.mktemp("crowd") / "protocols"
    corpora.write(folder, root / "protocols", 20)
    return folder


@pytest.fixture(scope="session")
def crowd(crowded: Path) -> Corpus:
    """Twenty made institutions."""
    return load.load(crowded)


@pytest.fixture(scope="session")
def rendered(corpus: Corpus) -> tuple[Page, ...]:
    """Every page the generator makes."""
    return tuple(render(Book(corpus)))
