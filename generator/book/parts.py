"""What is too much for one page, in parts of bounded size: pages of their own, with plain links between them.

A page shows everything as long as there are few texts. Of more it counts, shows families and a few examples, and the
whole stands in parts: their number grows with that of the texts, their size does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.ground.text import filed
from generator.language import words

FEW = 8
"""Up to how many texts a page shows everything: beside each other they still fit a table on a wide screen."""
LISTED = 24
"""How many links to parts, evenly spread, a page holds at most; beside those to the parts around it."""
AROUND = 3
"""How many parts before and after a part it links to, whatever is spread: so each is some clicks from every other."""

_shared = words.phrases.pages.shared
Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True, eq=False)
class Part(Generic[Item]):
    """Some of the items, in order of their names; ``first`` and ``last`` are the names at its ends."""

    number: int
    address: Address
    first: str
    last: str
    items: tuple[Item, ...]

    @property
    def name(self) -> str:
        """What it is called in a list of parts."""
        return self.first if self.first == self.last else _shared.PART_NAMES.format(first=self.first, last=self.last)


@dataclass(frozen=True, kw_only=True, eq=False)
class Ways(Generic[Item]):
    """The ways from a page to the parts: ``here`` is the part that it is, null on the page that they are parts of."""

    here: Part[Item] | None
    previous: Part[Item] | None
    following: Part[Item] | None
    listed: tuple[Part[Item], ...]
    count: int


def many(book: Book, few: int = FEW) -> bool:
    """Return whether there are more texts than a page shows in full."""
    return len(book.works) > few


def parts(
    of: Address,
    items: Iterable[Item],
    most: int,
    name: Callable[[Item], str],
    weight: Callable[[Item], int] = lambda _: 1,
) -> tuple[Part[Item], ...]:
    """Return ``items`` in parts of the page at ``of``, each item in exactly one, in order of their names.

    Items of one name keep their order. The weights in a part are ``most`` together at most, but that an item which
    alone is heavier has a part to itself.
    """
    return in_order(of, sorted(items, key=lambda item: filed(name(item))), most, name, weight)


def in_order(
    of: Address, items: Sequence[Item], most: int, name: Callable[[Item], str], weight: Callable[[Item], int]
) -> tuple[Part[Item], ...]:
    """Return the same of ``items`` that keep their own order."""
    return tuple(
        Part(
            number=number,
            address=addresses.part(of, number),
            first=name(held[0]),
            last=name(held[-1]),
            items=tuple(held),
        )
        for number, held in enumerate(_slices(items, most, weight), start=1)
    )


def continued(
    of: Address,
    items: Sequence[Item],
    most: int,
    name: Callable[[Item], str],
    weight: Callable[[Item], int],
    before: int = 0,
    further: Address | None = None,
) -> tuple[Part[Item], ...]:
    """Return the same where the first part is the page at ``of`` itself, on which ``before`` weighs beside the items.

    The others are parts of ``further`` where that is given, for there may be other parts of the page.
    ``web/site/continue.js`` brings the other parts to that page as soon as a reader does anything on it.
    """
    room = len(list(_prefix(items, most - before, weight)))
    found = in_order(of, items[room:], most, name, weight)
    first = Part(
        number=1,
        address=of,
        first=name(items[0]) if items else "",
        last=name(items[room - 1]) if room else "",
        items=tuple(items[:room]),
    )
    return (
        first,
        *(
            replace(part, number=part.number + 1, address=addresses.part(further or of, part.number + 1))
            for part in found
        ),
    )


def balanced(
    of: Address,
    items: Sequence[Item],
    count: int,
    name: Callable[[Item], str],
    weight: Sequence[int],
    before: int = 0,
) -> tuple[Part[Item], ...]:
    """Return the same in so many parts, of about one weight; ``items`` are ``count`` at least."""
    whole = sum(weight) + before
    sliced: list[list[Item]] = [[] for _ in range(count)]
    load, place = before, 0
    for rank, (item, heavy) in enumerate(zip(items, weight, strict=True)):
        left = len(items) - rank
        # The next part begins where this one has its share, or where there is but one item left for each.
        full = load + heavy / 2 > whole * (place + 1) / count or left < count - place
        if sliced[place] and place + 1 < count and full:
            place += 1
        sliced[place].append(item)
        load += heavy
    return tuple(
        Part(
            number=number,
            address=addresses.part(of, number) if number > 1 else of,
            first=name(held[0]) if held else "",
            last=name(held[-1]) if held else "",
            items=tuple(held),
        )
        for number, held in enumerate(sliced, start=1)
    )


def _prefix(items: Sequence[Item], most: int, weight: Callable[[Item], int]) -> Iterator[Item]:
    """Yield the first items as far as they weigh ``most`` together, and one at least."""
    load = 0
    for rank, item in enumerate(items):
        load += weight(item)
        if rank and load > most:
            return
        yield item


def _slices(items: Sequence[Item], most: int, weight: Callable[[Item], int]) -> Iterator[list[Item]]:
    held: list[Item] = []
    load = 0
    for item in items:
        heavy = weight(item)
        if held and load + heavy > most:
            yield held
            held, load = [], 0
        held.append(item)
        load += heavy
    if held:
        yield held


def ways(of: Sequence[Part[Item]], here: Part[Item] | None = None) -> Ways[Item]:
    """Return the ways to the parts ``of`` a page, from one of them or from the page itself."""
    place = here.number - 1 if here else None
    spread = {rank * (len(of) - 1) // (LISTED - 1) for rank in range(LISTED)} if len(of) > LISTED else {*range(len(of))}
    if place is not None:
        spread |= {*range(max(0, place - AROUND), min(len(of), place + AROUND + 1))}
    return Ways(
        here=here,
        previous=of[place - 1] if place else None,
        following=of[place + 1] if place is not None and place + 1 < len(of) else None,
        listed=tuple(of[each] for each in sorted(spread)),
        count=len(of),
    )


def title(of: str, here: Part[Item], count: int) -> str:
    """Return what a part is called, of ``count`` parts of a page called ``of``."""
    return _shared.PART_TITLE.format(title=of, number=here.number, count=count)
