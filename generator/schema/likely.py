"""Which known word was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that ``word`` was probably meant to be."""
    return next(iter(difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=0.6)), None)
