"""What one of several processes made and read for it, as it tells the one that writes the account of a build."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.book.account import Account, Name, Thing, Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a process told the ``number``-th time, from 0; ``who`` is the process.

    Numbers are its own: ``names`` are those that it used for the first time, in their order. Parts, facts and things
    are as an :class:`Account` has them, each told once.
    """

    who: str
    number: int
    names: tuple[Name, ...]
    parts: dict[int, str | None]
    facts: dict[int, Thing]
    things: dict[str, Thing]


def join(account: Account, told: Iterable[Told]) -> None:
    """Add to an account what other processes told.

    What a process told after something that never arrived cannot be read: those things are left out, and made again by
    the next build.
    """
    writer = Writer(account)
    numbers: dict[str, list[int]] = {}
    heard: dict[str, int] = {}
    for each in sorted(told, key=lambda each: (each.who, each.number)):
        if each.number != heard.get(each.who, 0):
            continue
        heard[each.who] = each.number + 1
        known = numbers.setdefault(each.who, [])
        known += map(writer.number, each.names)
        for number, digest in each.parts.items():
            account.parts.setdefault(known[number], digest)
        for number, fact in each.facts.items():
            account.facts.setdefault(known[number], _renumbered(fact, known))
        account.things.update({name: _renumbered(thing, known) for name, thing in each.things.items()})


def _renumbered(thing: Thing, known: list[int]) -> Thing:
    return Thing(thing.digest, tuple(known[number] for number in thing.read))
