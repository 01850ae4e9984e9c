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
from generator.book.told import Told, join
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
        self._told: list[Told] = []

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

    def hear(self, told: Told) -> None:
        """Take over what another process made for this build."""
        self._told.append(told)

    def account(self) -> Account:
        """Return what this build made, and what stood."""
        with reading.into(None):
            after = Closing(self, self._carried()).close(self._things, self._standing)
        join(after, self._told)
        return after

    def _carried(self) -> Account:
        """Return what still holds of the account before: its parts as they are now, and the facts that stand."""
        before = self._before
        parts = {
            number: self.print(name) if (name := before.names[number])[1] in self._changed else digest
            for number, digest in before.parts.items()
        }
        other = {number for number, digest in parts.items() if digest is None or digest != before.parts[number]}
        facts = dict(before.facts)
        clean: dict[int, bool] = dict.fromkeys(before.parts, True) | dict.fromkeys(other, False)

        def is_clean(number: int) -> bool:
            if number not in clean:
                clean[number] = all(map(is_clean, before.facts[number].read))
            return clean[number]

        for number in before.facts:
            if not is_clean(number):
                del facts[number]
        return Account(around=self._around, texts=self._texts, names=list(before.names), parts=parts, facts=facts)

    def same(self, number: int) -> bool:
        """Return whether a part or a fact, by its number before, is what it was."""
        return self._same(number)

    def before(self, number: int) -> Thing:
        """Return a fact as it was, by its number."""
        return self._before.facts[number]

    def digest(self, value: object) -> str:
        """Return the digest of a value; raises ``OpaqueError``."""
        return self._shapes.digest(value)

    def named(self, noted: object) -> Name:
        """Return the name of a part of a text that somebody read."""
        return self._gateways.named(noted)

    def name(self, key: Key_) -> Name:
        """Return the name of a fact; raises ``Unnamed``."""
        return self._naming.name(key)

    def key(self, name: Name) -> Key_:
        """Return the key in the book of a fact by its name; raises ``Unnamed``."""
        make, asked, options = self._naming.found(name)
        return make, asked, tuple(options.items())

    def value(self, key: Key_) -> str:
        """Return the digest of what a fact comes to; raises ``OpaqueError``, and ``KeyError`` where it is not kept."""
        return self._shapes.digest(self._book.known(key))

    def frame(self, key: Key_) -> Frame:
        """Return what was read for a fact."""
        return (self._book.read or {}).get(key, _LOST)

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


class Closing:
    """Writes down what was read, at the end of a build, beside what still holds of an earlier account."""

    def __init__(self, ledger: Ledger, after: Account) -> None:
        self._ledger = ledger
        self._writer = Writer(after)
        self._after = after
        self._known: dict[object, tuple[int, ...]] = {}

    def close(self, made: dict[str, tuple[object, Frame]], standing: dict[str, Thing]) -> Account:
        """Write down the things that were ``made`` and those ``standing`` as they did before."""
        for name, (asked, frame) in made.items():
            self.write(name, asked, frame)
        for name, thing in standing.items():
            self._after.things[name] = thing
            for number in thing.read:
                self._again(number)
        return self._after

    def write(self, name: str, asked: object, frame: Frame) -> None:
        """Write down a thing that was made."""
        try:
            digest = self._ledger.digest(asked)
        except OpaqueError:
            return  # it never stands
        self._after.things[name] = Thing(digest, self._read(frame))

    def _again(self, number: int) -> None:
        """Write down a fact that was looked at, so that others stand: as it was, or made again and equal."""
        name = self._after.names[number]
        if name[0] != _FACT or number in self._after.facts:
            return
        fact = self._ledger.before(number)
        if all(map(self._ledger.same, fact.read)):
            self._after.facts[number] = fact
            for each in fact.read:
                self._again(each)
        else:
            self._fact(self._ledger.key(name))

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
        name = self._ledger.named(noted)
        number = self._writer.number(name)
        if number not in self._after.parts:
            self._after.parts[number] = self._ledger.print(name)
        return (number,)

    def _fact(self, key: Key_) -> tuple[int, ...]:
        """Return the number of a fact, or those of all that was read for it where it cannot be told from another."""
        frame = self._ledger.frame(key)
        try:
            number = self._writer.number((_FACT, *self._ledger.name(key)))
            if number not in self._after.facts:
                # Whatever is known of it was made of parts that are others now, or nothing is.
                self._after.facts[number] = Thing(self._ledger.value(key), self._read(frame))
        except (Unnamed, OpaqueError, KeyError):
            return self._read(frame)
        return (number,)
