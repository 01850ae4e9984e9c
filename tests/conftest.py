"""Fixtures that several test modules share."""

from pathlib import Path

import pytest
from hypothesis import settings

from generator import load
from generator.book.book import Book
from generator.model import Corpus
from generator.pages.page import Page
from generator.pages.render import render

# How long one example takes says more about the machine than about the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus(root: Path) -> Corpus:
    """Everything under ``protocols/``."""
    return load.load(root / "protocols")


@pytest.fixture(scope="session")
def rendered(corpus: Corpus) -> tuple[Page, ...]:
    """Every page the generator makes."""
    return tuple(render(Book(corpus)))
