"""What each thing that a build makes has read, so that the next build makes only what would come out otherwise.

A thing *stands* where what it was asked with is the same and nothing that it read is another: neither a part of a text
(:mod:`gateways`), nor a *fact*, that is, what :meth:`Book.once` made of such parts. A fact of which a part is another
is made again; where it comes out the same, all that read it stands. So a word that changes in one text leaves what only
counted its statements. What cannot be followed (a fact of arguments without a name, or of a value of which nobody knows
what is in it) counts as all the parts that were read for it; a thing that was itself asked with such a value never
stands.

Method: the red and green marks of incremental compilers (Matsakis and others, *Salsa*; the query system of rustc).
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager

from generator.book.account import Account, Name, Thing, Writer
from generator.book.book import Book, Key_
from generator.book.gateways import Gateways, around
from generator.book.naming import Naming, Unnamed
from generator.book.shapes import OpaqueError, Shapes
from generator.ground.reading import UNTOLD, Frame, reading

_FACT = "fact"
_LOST: Frame = {UNTOLD}
"""What was read for a thing of which that was not kept."""


class Ledger:
    """Follows what is made of ``book`` from now on; ``before`` is the account of an earlier build."""

    def __init__(self, book: Book, before: Account | None = None) -> None:
        self._book = book
        self._shapes = Shapes()
        self._gateways = Gateways(book.corpus, self._shapes)
        self._naming = Naming(book)
        book.read = {}
        with reading.into(None):
            self._around = self._shapes.digest(tuple(around(book.corpus)))
            self._texts = self._gateways.digests()
        self._before = before if before and before.around == self._around else Account()
        self._changed = {name for name, digest in self._texts.items() if self._before.texts.get(name) != digest}
        self._stands: dict[int, bool] = {}
        self._things: dict[str, tuple[object, Frame]] = {}
        self._standing: dict[str, Thing] = {}

    def stands(self, name: str, asked: object) -> bool:
        """Return whether a thing, asked with this, would come out as it did before."""
        thing = self._before.things.get(name)
        if thing is None:
            return False
        with reading.into(None):
            try:
                same = self._shapes.digest(asked) == thing.digest
            except OpaqueError:
                return False
            if same and all(map(self._same, thing.read)):
                self._standing[name] = thing
                return True
        return False

    def making(self, name: str, asked: object) -> AbstractContextManager[None]:
        """Follow what is read while a thing is made."""
        frame: Frame = set()
        self._things[name] = (asked, frame)
        return reading.into(frame)

    def account(self) -> Account:
        """Return what this build made, and what stood."""
        after = Account(around=self._around, texts=self._texts)
        with reading.into(None):
            _Closing(self, after).close(self._things, self._standing)
        return after

    def same(self, number: int) -> bool:
        """Return whether a part or a fact, by its number before, is what it was."""
        return self._same(number)

    def _same(self, number: int) -> bool:
        known = self._stands.get(number)
        if known is None:
            name = self._before.names[number]
            stands = self._fact_stands if name[0] == _FACT else self._part_stands
            known = self._stands[number] = stands(number, name)
        return known

    def _part_stands(self, number: int, name: Name) -> bool:
        before = self._before.parts[number]
        if before is None or name[1] not in self._texts:
            return False
        return name[1] not in self._changed or self.print(name) == before

    def print(self, name: Name) -> str | None:
        """Return the digest of a part of a text; None where nobody knows what is in it, or it is gone."""
        try:
            return self._gateways.print(name)
        except OpaqueError:
            return None

    def _fact_stands(self, number: int, name: Name) -> bool:
        fact = self._before.facts[number]
        if all(map(self._same, fact.read)):
            return True
        try:
            make, asked, options = self._naming.found(name)
            value = self._book.once(make, *asked, **options)
            return self._shapes.digest(value) == fact.digest
        except (Unnamed, OpaqueError):
            return False
        except (LookupError, ValueError, TypeError, AttributeError, StopIteration):
            return False  # what it was asked about is gone: whoever asks for it now meets the same


class _Closing:
    """Writes down what was read, at the end of a build."""

    def __init__(self, ledger: Ledger, after: Account) -> None:
        self._ledger = ledger
        self._writer = Writer(after)
        self._after = after
        self._known: dict[object, tuple[int, ...]] = {}
        self._carried: dict[int, int] = {}

    def close(self, made: dict[str, tuple[object, Frame]], standing: dict[str, Thing]) -> None:
        """Write down the things that were ``made`` and those ``standing`` as they did before."""
        for name, (asked, frame) in made.items():
            try:
                digest = self._ledger._shapes.digest(asked)
            except OpaqueError:
                continue  # it never stands
            self._after.things[name] = Thing(digest, self._read(frame))
        for name, thing in standing.items():
            self._after.things[name] = Thing(thing.digest, tuple(map(self._carry, thing.read)))

    def _read(self, frame: Iterable[object]) -> tuple[int, ...]:
        """Return the numbers of what was read."""
        found: set[int] = set()
        for noted in frame:
            known = self._known.get(noted)
            if known is None:
                known = self._known[noted] = self._noted(noted)
            found.update(known)
        return tuple(found)

    def _noted(self, noted: object) -> tuple[int, ...]:
        if isinstance(noted, tuple) and callable(noted[0]):
            return self._fact(noted)
        return (self._part(self._ledger._gateways.named(noted)),)

    def _part(self, name: Name) -> int:
        number, new = self._writer.number(name)
        if new:
            self._after.parts[number] = self._ledger.print(name)
        return number

    def _fact(self, key: Key_) -> tuple[int, ...]:
        """Return the number of a fact, or those of all that was read for it where it cannot be told from another."""
        read = self._ledger._book.read
        frame = read.get(key, _LOST) if read is not None else _LOST
        try:
            name = (_FACT, *self._ledger._naming.name(key))
            digest = self._ledger._shapes.digest(self._ledger._book.known(key))
        except (Unnamed, OpaqueError, KeyError):
            return self._read(frame)
        number, new = self._writer.number(name)
        if new:
            self._after.facts[number] = Thing(digest, self._read(frame))
        return (number,)

    def _carry(self, old: int) -> int:
        """Return the number of what an earlier build noted, and write down what it read in turn."""
        if old in self._carried:
            return self._carried[old]
        before = self._ledger._before
        name = before.names[old]
        if name[0] != _FACT:
            number, new = self._writer.number(name)
            if new:
                self._after.parts[number] = before.parts[old]
        else:
            number, new = self._writer.number(name)
            if new:
                self._after.facts[number] = self._again(old, name)
        self._carried[old] = number
        return number

    def _again(self, old: int, name: Name) -> Thing:
        """Return a fact as it is now known: as it was, or, where that had to be found out, as it was made again."""
        fact = self._ledger._before.facts[old]
        if all(map(self._ledger.same, fact.read)):
            return Thing(fact.digest, tuple(map(self._carry, fact.read)))
        make, asked, options = self._ledger._naming.found(name)
        read = self._ledger._book.read
        key = (make, asked, tuple(options.items()))
        return Thing(fact.digest, self._read(read.get(key, _LOST) if read is not None else _LOST))
