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

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from generator.book.account import Account, Name, Thing, Writer, plain, valued
from generator.book.book import LASTING, OPEN, Book, Fact, Key_
from generator.book.gateways import Gateways, around
from generator.book.naming import Naming, Unnamed
from generator.book.shapes import OpaqueError, Shapes
from generator.ground import store
from generator.ground.reading import UNTOLD, Frame, Read, reading
from generator.ground.store import Store

_FACT = "fact"
_VALUE = "value"
"""What lasts is kept under this in the store, each by its content, so that a build writes and reads what it needs."""
_LOST: Read = (UNTOLD,)
"""What was read for a thing of which that was not kept."""


class Ledger:
    """Follows what is made of ``book`` from now on; ``before`` is the account of an earlier build.

    ``kept`` holds what facts came to that last.
    """

    def __init__(self, book: Book, kept: Store, before: Account | None = None) -> None:
        self._kept = kept
        self._book = book
        self._shapes = Shapes()
        self._gateways = Gateways(book.corpus, self._shapes)
        self._naming = Naming(book)
        book.read = {}
        with reading.into(None):
            self._around = self._shapes.digest(tuple(around(book.corpus)))
            self._texts = self._gateways.digests()
            self._before = before if before and before.around == self._around else Account()
            self._parts = self._printed()
        known = self._before.parts
        self._stands = {
            number: False for number, digest in self._parts.items() if digest is None or digest != known[number]
        }
        self._touched = self._before.touched(self._stands)
        self._writer = Writer(Account(around=self._around, texts=self._texts, names=list(self._before.names)))
        self._asked: dict[str, str] = {}
        self._things: dict[str, tuple[object, Read]] = {}
        self._standing: dict[str, Thing] = {}
        self._recalled: list[Key_] = []
        book.recall = self._recall

    def stands(self, name: str, asked: object) -> bool:
        """Return whether a thing, asked with this, would come out as it did before."""
        thing = self._before.things.get(name)
        if thing is None:
            return False
        with reading.into(None):
            try:
                digest = self._asked[name] = self._shapes.digest(asked)
            except OpaqueError:
                return False
            if digest == thing.digest and self._all_same(thing):
                self._standing[name] = thing
                return True
        return False

    @contextmanager
    def making(self, name: str, asked: object) -> Iterator[None]:
        """Follow what is read while a thing is made."""
        frame: Frame = set()
        with reading.into(frame):
            yield
        self._things[name] = (asked, tuple(frame))

    def account(self) -> Account:
        """Return what this build made, and what stood."""
        with reading.into(None):
            self._carry()
            return _Closing(self, self._writer).close(self._things, self._standing, self._lasting())

    def _printed(self) -> dict[int, str | None]:
        """Return the digests of the parts of texts that are others now, and of those that nobody can tell."""
        before = self._before
        changed = {name for name, digest in self._texts.items() if before.texts.get(name) != digest}
        found: dict[int, str | None] = {}
        for number, digest in before.parts.items():
            name = before.name(number)
            if name[1] in changed:
                found[number] = self.print(name)
            elif digest is None or name[1] not in self._texts:
                found[number] = None
        return found

    def _lasting(self) -> tuple[Key_, ...]:
        """Return the facts that last and that were made, or asked for: while pages are planned too, for no thing."""
        return (*self._recalled, *(key for key in self._book.read or () if key[0] in LASTING))

    def _carry(self) -> None:
        """Write down what still holds of the account before: its parts as they are now, and the facts that stand."""
        before, after, touched = self._before, self._writer.account, self._touched
        after.parts = before.parts | self._parts
        after.facts = {number: fact for number, fact in before.facts.items() if number not in touched}
        after.values = {number: value for number, value in before.values.items() if number not in touched}

    def _recall(self, key: Key_) -> object:
        """Return the value of a fact that lasts as it was; raises ``KeyError`` where there is none that stands."""
        with reading.into(None):
            try:
                number = self._writer.known((_FACT, *self._naming.name(key)))
            except Unnamed:
                raise KeyError(key) from None
            if number is None or number not in self._before.values or not self._all_same(self._before.facts[number]):
                raise KeyError(key)
            written = self._kept.get(_VALUE, self._before.values[number])
            if written is None:  # it is gone, or not whole
                self._kept.drop(_VALUE, self._before.values[number])
                raise KeyError(key)
            self._recalled.append(key)
            return valued(written)

    def touched(self, thing: Thing) -> bool:
        """Return whether something that was read for a thing or a fact may be another."""
        return not self._touched.isdisjoint(thing.read)

    def _all_same(self, thing: Thing) -> bool:
        return not self.touched(thing) or all(map(self._same, thing.read))

    def asked(self, name: str, asked: object) -> str:
        """Return the digest of what a thing was asked with; raises ``OpaqueError``."""
        return self._asked[name] if name in self._asked else self._shapes.digest(asked)

    def before(self, number: int) -> Thing | None:
        """Return a fact as it was, by its number."""
        return self._before.facts.get(number)

    def unmoved(self, fact: Thing) -> bool:
        """Return whether a fact as it was would be made of the same."""
        return self._all_same(fact)

    def found_same(self, number: int) -> bool:
        """Return whether a fact was made again, of others, and came out as it was."""
        return self._stands.get(number, False)

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

    def value(self, key: Key_) -> object:
        """Return what a fact comes to; raises ``KeyError`` where it is not kept."""
        return self._book.known(key)

    def value_before(self, number: int) -> str | None:
        """Return where the value of a fact that lasts is kept."""
        return self._before.values.get(number)

    def keep(self, value: object) -> str:
        """Keep the value of a fact that lasts, and return where."""
        written = plain(value)
        key = store.key(written)
        if not self._kept.has(_VALUE, key):
            self._kept.put(_VALUE, key, written)
        return key

    def frame(self, key: Key_) -> Read:
        """Return what was read for a fact."""
        return (self._book.read or {}).get(key, _LOST)

    def _same(self, number: int) -> bool:
        if number not in self._touched:
            return True
        known = self._stands.get(number)
        if known is None:
            known = self._stands[number] = self._fact_stands(number, self._before.name(number))
        return known

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
        if fact.digest is None:
            return False
        try:
            make, asked, options = self._naming.found(name)
            value = self._book.once(make, *asked, **options)
            return self._shapes.digest(value) == fact.digest
        except (Unnamed, OpaqueError):
            return False
        except (LookupError, ValueError, TypeError, AttributeError, StopIteration):
            return False  # what it was asked about is gone: whoever asks for it now meets the same


class _Closing:
    """Writes down what was read, at the end of a build, beside what still holds of an earlier account."""

    def __init__(self, ledger: Ledger, writer: Writer) -> None:
        self._ledger = ledger
        self._writer = writer
        self._after = writer.account
        self._known: dict[object, tuple[int, ...]] = {}

    def close(
        self, made: dict[str, tuple[object, Read]], standing: dict[str, Thing], lasting: Iterable[Key_]
    ) -> Account:
        """Write down the things that were ``made``, those ``standing`` as they did before, and facts that last."""
        for name, (asked, frame) in made.items():
            try:
                digest = self._ledger.asked(name, asked)
            except OpaqueError:
                continue  # it never stands
            self._after.things[name] = Thing(digest, self._read(frame))
        for name, thing in standing.items():
            self._after.things[name] = thing
            self._all_again(thing)
        for key in lasting:
            self._fact(key)
        return self._after

    def _all_again(self, thing: Thing) -> None:
        if self._ledger.touched(thing):
            for number in thing.read:
                self._again(number)

    def _again(self, number: int) -> None:
        """Write down a fact that was looked at, so that others stand: as it was, or made again and equal."""
        if number in self._after.facts or number in self._after.parts:
            return
        if not self._stood(number):
            self._made(number, self._ledger.key(self._after.name(number)))

    def _stood(self, number: int) -> bool:
        """Write down a fact as it was, where it would be made of the same."""
        fact = self._ledger.before(number)
        if fact is None or not self._ledger.unmoved(fact):
            return False
        self._all_again(fact)
        self._after.facts[number] = fact
        if (value := self._ledger.value_before(number)) is not None:
            self._after.values[number] = value
        return True

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
        if isinstance(noted, Fact):
            return self._fact(noted.key)
        name = self._ledger.named(noted)
        number = self._writer.number(name)
        if number not in self._after.parts:
            self._after.parts[number] = self._ledger.print(name)
        return (number,)

    def _fact(self, key: Key_) -> tuple[int, ...]:
        """Return the number of a fact, or those of all that was read for it where it has no name."""
        try:
            number = self._writer.number((_FACT, *self._ledger.name(key)))
        except Unnamed:
            return self._read(self._ledger.frame(key))
        if number not in self._after.facts and not self._stood(number):
            # Whatever is known of it was made of parts that are others now, or nothing is.
            self._made(number, key)
        return (number,)

    def _made(self, number: int, key: Key_) -> None:
        read = self._read(self._ledger.frame(key))
        digest = None
        before = self._ledger.before(number)
        if before and self._ledger.found_same(number):
            digest = before.digest
        elif key[0] not in OPEN:
            with suppress(OpaqueError, KeyError):
                digest = self._ledger.digest(self._ledger.value(key))
        if digest is not None and key[0] in LASTING:
            self._after.values[number] = self._ledger.keep(self._ledger.value(key))
        self._after.facts[number] = Thing(digest, read)
