"""What a process notes that makes a part of what a build makes, for the one that has the ledger of all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from uuid import uuid4

from generator.book.account import Account
from generator.book.ledger import Closing, Ledger
from generator.book.told import Told
from generator.ground.reading import Frame, reading


class Reporter:
    """Follows what this process makes; ``ledger`` is its own, or the one that it had from before it was forked."""

    def __init__(self, ledger: Ledger) -> None:
        self._account = Account()
        self._closing = Closing(ledger, self._account)
        self._who = uuid4().hex
        self._number = 0
        self._names = self._parts = self._facts = 0

    @contextmanager
    def making(self, name: str, asked: object) -> Iterator[None]:
        """Follow what is read while a thing is made, and write it down."""
        frame: Frame = set()
        with reading.into(frame):
            yield
        with reading.into(None):
            self._closing.write(name, asked, frame)

    def told(self) -> Told:
        """Return what was written down since this was last asked."""
        account = self._account
        told = Told(
            who=self._who,
            number=self._number,
            names=tuple(account.names[self._names :]),
            parts=dict(islice(account.parts.items(), self._parts, None)),
            facts=dict(islice(account.facts.items(), self._facts, None)),
            things=dict(account.things),
        )
        self._number += 1
        self._names, self._parts, self._facts = len(account.names), len(account.parts), len(account.facts)
        account.things.clear()
        return told
