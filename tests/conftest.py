"""Fixtures that several test modules share."""

from pathlib import Path

import pytest

from generator import load
from generator.model import Corpus


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the repository."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus(root: Path) -> Corpus:
    """Everything under ``protocols/``."""
    return load.load(root / "protocols")
