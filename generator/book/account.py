"""What one build made and what it read for it, in a form that the next reads in a moment."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from typing import Any

Name = tuple[Any, ...]
"""Of a part of a text or of a fact."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing or a fact that was made: the digest of what tells it, and the numbers of the names that it read."""

    digest: str
    read: tuple[int, ...]


@dataclass(slots=True, kw_only=True)
class Account:
    """Texts, parts of texts and facts by their digests, and the things that were made.

    ``around`` is the digest of all that everything depends on. ``names`` are those of parts and facts, which are known
    by their places in it. A part of which nobody knows what is in it has the digest None.
    """

    around: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    names: list[Name] = field(default_factory=list)
    parts: dict[int, str | None] = field(default_factory=dict)
    facts: dict[int, Thing] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)

    def written(self) -> bytes:
        """Return it as bytes, which :func:`read` reads."""
        return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)


def read(written: bytes) -> Account:
    """Return what was written by an earlier build of the same program."""
    account = pickle.loads(written)
    assert isinstance(account, Account)
    return account


class Writer:
    """Writes an account; each name has one number."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._numbers: dict[Name, int] = {name: number for number, name in enumerate(account.names)}

    def number(self, name: Name) -> int:
        """Return the number of a name."""
        known = self._numbers.get(name)
        if known is not None:
            return known
        number = self._numbers[name] = len(self.account.names)
        self.account.names.append(name)
        return number
