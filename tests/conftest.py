"""Fixtures that several test modules share."""

import fcntl
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from invented import corpora

from generator import load
from generator.book.book import Book
from generator.cli import speech
from generator.ground import store
from generator.model import Corpus
from generator.pages.page import Page
from generator.pages.render import render

# How long one example takes says more about the machine than about the code. `make quick` asks for the profile "quick":
# enough examples to notice what breaks at once. `make test` tries those that find what was ever broken; for the rarest
# there is "deep", which takes an hour. `instruments/tries.py` scales what a test says for itself.
settings.register_profile("full", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.register_profile("deep", deadline=None, max_examples=1000)
settings.load_profile("full")

# What one build made is no proof of what the next makes: a test that wants a store names one of its own.
os.environ[store.VARIABLE] = ""
# What a test expects a command to say is what the code says; `test_told.py` asks for Dutch.
os.environ[speech.VARIABLE] = speech.ENGLISH

TESTS = Path(__file__).parent

LONG = frozenset({"addressed", "adviser", "crowd", "harmless", "hostile", "learned", "signposts"})
"""Fixtures that train on the corpus, read twenty others or make all its pages once more: who uses one is as long."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``--slow=8`` make the browser so many times slower: a test that reads too soon fails then, not by chance."""
    parser.addoption("--slow", type=float, default=1, help="how many times slower than it can the browser is")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is long by what it uses, and put first what takes long: none of it is then left for the end.

    A process that has done its short tests takes over from the others what they have still to do.
    """
    items.sort(key=lambda item: "site" not in item.path.relative_to(TESTS).parts)
    for item in items:
        if LONG.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("long")


Shared = Callable[[str, Callable[[Path], object]], Path]
"""What makes something at a path, for a name, unless another process of pytest-xdist has made it there."""


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Shared:
    """A way to make once, for all test processes, what takes long: who comes first makes it, the others wait."""
    run = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        run = run.parent  # the folder that the processes share

    def made(name: str, make: Callable[[Path], object]) -> Path:
        target, done = run / "shared" / name, run / f"{name}.made"
        target.parent.mkdir(exist_ok=True)
        with (run / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                make(target)
                done.touch()
        return target

    return made


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus(root: Path) -> Corpus:
    """Everything under ``protocols/``."""
    return load.load(root / "protocols")


@pytest.fixture(scope="session")
def crowded(root: Path, shared: Shared) -> Path:
    """The data of twenty made institutions: more texts than a page shows in full. Nobody may write there."""
    return shared("crowd", lambda folder: corpora.write(folder / "protocols", root / "protocols", 20)) / "protocols"


@pytest.fixture(scope="session")
def crowd(crowded: Path) -> Corpus:
    """Twenty made institutions."""
    return load.load(crowded)


@pytest.fixture(scope="session")
def rendered(corpus: Corpus, shared: Shared) -> tuple[Page, ...]:
    """Every page the generator makes."""
    made = shared("pages", lambda file: file.write_bytes(pickle.dumps(tuple(render(Book(corpus))))))
    pages: tuple[Page, ...] = pickle.loads(made.read_bytes())
    return pages
