"""What one build made and what it read for it, in a form that the next reads in a moment."""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Name = tuple[Any, ...]
"""Of a part of a text or of a fact: tuples of text, numbers and None."""

_PLAIN = 2
"""The format of ``marshal`` that writes equal values as equal bytes, whoever else holds them."""


class Thing(NamedTuple):
    """A thing or a fact that was made: the digest of what tells it, and the numbers of the names that it read.

    Of a fact of which nobody knows what is in it the digest is None.
    """

    digest: str | None
    read: tuple[int, ...]


@dataclass(slots=True, kw_only=True)
class Account:
    """Texts, parts of texts and facts by their digests, and the things that were made.

    ``around`` is the digest of all that everything depends on. ``names`` are those of parts and facts, which are known
    by their places in it. A part of which nobody knows what is in it has the digest None. ``facts`` stand in an order
    in which each comes after those that it read. ``values`` are the keys in the store of those of facts that last.
    """

    around: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    names: list[bytes] = field(default_factory=list)
    parts: dict[int, str | None] = field(default_factory=dict)
    facts: dict[int, Thing] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    values: dict[int, str] = field(default_factory=dict)

    def name(self, number: int) -> Name:
        """Return a name by its number."""
        name: Name = marshal.loads(self.names[number])
        return name

    def touched(self, changed: Iterable[int]) -> set[int]:
        """Return ``changed`` parts, and the facts that may be others for it."""
        found = set(changed)
        apart = found.isdisjoint
        if found:
            for number, fact in self.facts.items():
                if not apart(fact.read):
                    found.add(number)
        return found

    def written(self) -> bytes:
        """Return it as bytes, which :func:`read` reads."""
        facts = [(number, *fact) for number, fact in self.facts.items()]
        things = [(name, *thing) for name, thing in self.things.items()]
        whole = (self.around, self.texts, self.names, self.parts, facts, things, self.values)
        return marshal.dumps(whole, _PLAIN)


def read(written: bytes) -> Account:
    """Return what was written by an earlier build of the same program."""
    around, texts, names, parts, facts, things, values = marshal.loads(written)
    return Account(
        around=around,
        texts=texts,
        names=names,
        parts=parts,
        facts={number: Thing(digest, read) for number, digest, read in facts},
        things={name: Thing(digest, read) for name, digest, read in things},
        values=values,
    )


def plain(value: Any) -> bytes:
    """Return a plain value as bytes; raises ``ValueError`` for any other."""
    return marshal.dumps(value, _PLAIN)


def valued(written: bytes) -> object:
    """Return the value that :func:`plain` wrote."""
    return marshal.loads(written)


class Writer:
    """Writes an account; each name has one number."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._numbers: dict[bytes, int] = {name: number for number, name in enumerate(account.names)}

    def number(self, name: Name) -> int:
        """Return the number of a name."""
        return self._number(marshal.dumps(name, _PLAIN))

    def known(self, name: Name) -> int | None:
        """Return the number of a name that has one."""
        return self._numbers.get(marshal.dumps(name, _PLAIN))

    def _number(self, written: bytes) -> int:
        known = self._numbers.get(written)
        if known is not None:
            return known
        number = self._numbers[written] = len(self.account.names)
        self.account.names.append(written)
        return number
