"""Two editions side by side: rows of provisions that answer to one another, with their redlines, worded in Dutch.

The rows of long texts go on in parts.
``web/compare/comparison.js`` words the same rows in the browser; a test holds every page made here against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.addresses import Address
from generator.book import calling, headline, pairs, parts, wording
from generator.book.book import Book
from generator.book.rules import Rule
from generator.compare import kinship, pairing, redline
from generator.language import words
from generator.model import Edition
from generator.pages import linked, weights
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.pair
_pairs = words.phrases.pages.pairs
_shared = words.phrases.pages.shared

_PASSAGES = 60
"""How many provisions both texts together may have for a page: one takes 15 elements to 20 of the 1,500 of a page."""
_LONG, _PASSAGES_LONG = 120, 48
"""From how many the list of all rows, which the first page has, weighs as well; and how many they then may have."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two texts; ``label`` tells it from the other one."""

    edition: Edition
    label: str
    name: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Counterpart:
    """A provision of the right text beside one of the left. ``again`` is where on the page it stood before."""

    rule: Rule
    state: kinship.Relation
    label: str
    why: str
    spans: tuple[redline.Span, ...]
    again: str | None

    @property
    def exact(self) -> bool:
        """Whether both texts are the same to the letter."""
        return all(span.operation == "equal" for span in self.spans)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the page; ``silence`` is what stands in the place of the side that says nothing."""

    anchor: str
    state: pairing.State
    title: str
    label: str
    left: Rule | None
    right: tuple[Counterpart, ...]
    alone: Rule | None
    silence: str | None


@dataclass(frozen=True, kw_only=True)
class Part:
    """The rows under one heading of the left text."""

    anchor: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Changed:
    """What changed from one version to the other, said and counted; ``path`` is the page that tells all."""

    sentence: str
    path: Address | None


@dataclass(frozen=True, kw_only=True)
class PairView:
    """The page of two editions."""

    left: Side
    right: Side
    summary: str
    parts: tuple[Part, ...]
    linked: bool
    versions: bool
    changed: Changed | None

    @property
    def where(self) -> str:
        """The preposition before a label: ``bij Calvijn``, ``in versie 2``."""
        return _where(versions=self.versions)

    @property
    def title(self) -> str:
        """The heading: who stands beside whom."""
        return _title(self.left, self.right)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in order."""
        return tuple(row for part in self.parts for row in part.rows)


def pair_view(book: Book, left: Edition, right: Edition) -> PairView:
    """Return the page that sets two editions side by side."""
    sides = (_side(book, left, right), _side(book, right, left))
    versions = _of_one_protocol(left, right)
    found = book.pairing(left, right)
    return PairView(
        left=sides[0],
        right=sides[1],
        summary=_summary(found, sides, _where(versions=versions)),
        parts=tuple(_parts(found, tuple(_rows(book, found, sides, versions=versions)))),
        linked=any(row.links for row in found),
        versions=versions,
        changed=_changed(book, left, right) if versions else None,
    )


def _of_one_protocol(left: Edition, right: Edition) -> bool:
    return left.institution is right.institution and left.protocol is right.protocol


def _title(left: Side, right: Side) -> str:
    names = _pairs.BESIDE.format(left=left.label, right=right.label)
    if not _of_one_protocol(left.edition, right.edition):
        return names
    return _shared.LABEL.format(institution=left.edition.institution.short_name, title=names)


def _changed(book: Book, left: Edition, right: Edition) -> Changed:
    found = book.revision_to(right)
    own = found is not None and found.old is left
    return Changed(
        sentence=headline.summary(book.revision(left, right)), path=addresses.revision(right) if own else None
    )


def _side(book: Book, edition: Edition, other: Edition) -> Side:
    return Side(
        edition=edition,
        label=_label(book, edition, other),
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
    )


def _label(book: Book, edition: Edition, other: Edition) -> str:
    if edition.institution is not other.institution:
        return calling.called(book, edition)
    if edition.protocol is not other.protocol:
        return edition.protocol.title
    name = wording.edition_name(edition)
    for prefix in _say.BEFORE_VERSION:
        name = name.removeprefix(prefix)
    return _say.VERSION.format(name=name)


def _where(*, versions: bool) -> str:
    return _pairs.IN if versions else _pairs.AT


def _summary(rows: Iterable[pairing.Row], sides: tuple[Side, Side], where: str) -> str:
    count = Counter(row.state for row in rows)
    left, right = sides[0].label, sides[1].label
    told = (
        (_say.IDENTICAL_WITH.format(count=count["identical"], name=right), count["identical"]),
        (_say.ADAPTED.format(count=count["adapted"]), count["adapted"]),
        (_say.OWN.format(count=count["own"]), count["own"]),
        (_say.ONLY.format(count=count["left"], where=where, name=left), count["left"]),
    )
    clauses = [
        _say.SHARES.format(
            provisions=words.numbers.plural(sum(number for _, number in told), *_shared.PROVISIONS),
            name=left,
            shares=words.numbers.enumeration([share for share, number in told if number]),
        )
    ]
    if count["right"]:
        clauses.append(_say.OTHER_HAS.format(right=right, count=count["right"], left=left))
    return f"{'; '.join(clauses)}."


def _parts(found: Sequence[pairing.Row], rows: Sequence[Row]) -> Iterator[Part]:
    gathered: list[Row] = []
    current: tuple[str, str] | None = None
    for row, shown in zip(found, rows, strict=True):
        if row.left:
            section = (row.left.section.eid, wording.section_name(row.left))
            if current and section != current:
                yield Part(anchor=_say.PART_ANCHOR.format(eid=current[0]), title=current[1], rows=tuple(gathered))
                gathered = []
            current = section
        gathered.append(shown)
    if gathered:
        anchor, title = current or ("", _say.EVERY_PROVISION)
        yield Part(anchor=_say.PART_ANCHOR.format(eid=anchor), title=title, rows=tuple(gathered))


def _rows(book: Book, found: Iterable[pairing.Row], sides: tuple[Side, Side], *, versions: bool) -> Iterator[Row]:
    shown: dict[str, str] = {}
    for row in found:
        left = book.rule(row.left) if row.left else None
        alone = book.rule(row.right) if row.right else None
        counterparts = tuple(_counterpart(book, link, shown) for link in row.links)
        places = [counterpart.rule.place for counterpart in counterparts]
        if left:
            for counterpart in counterparts:
                shown.setdefault(counterpart.rule.eid, left.place)
        yield Row(
            anchor=f"l-{left.eid}" if left else f"r-{alone.eid}" if alone else "",
            state=row.state,
            title=" ↔ ".join(
                filter(None, (left.place if left else "", ", ".join(places), alone.place if alone else ""))
            ),
            label=_row_label(row, sides, _where(versions=versions)),
            left=left,
            right=counterparts,
            alone=alone,
            silence=None if counterparts else _silence(sides[0] if alone else sides[1], versions=versions),
        )


def _row_label(row: pairing.Row, sides: tuple[Side, Side], where: str) -> str:
    if row.links:
        return _pairs.STATE[row.state]
    return _pairs.ONLY.format(where=where, name=sides[0 if row.left else 1].label)


def _silence(side: Side, *, versions: bool) -> str:
    if versions:
        return _say.NOT_IN.format(name=side.label)
    return _say.NO_COUNTERPART.format(name=side.label)


def _counterpart(book: Book, link: pairing.Link, shown: dict[str, str]) -> Counterpart:
    rule = book.rule(link.right)
    return Counterpart(
        rule=rule,
        state=link.relation,
        label=_say.EQUAL_WORDS.format(state=_pairs.STATE[link.relation], percent=words.numbers.percent(link.share)),
        why="; ".join(_why(book, link)),
        spans=redline.spans(link.left.provision.text or "", link.right.provision.text or ""),
        again=shown.get(rule.eid),
    )


def _why(book: Book, link: pairing.Link) -> Iterator[str]:
    topics = words.numbers.enumeration([_say.TOPIC.format(topic=book.topics[topic].label) for topic in link.topics])
    for reason in link.reasons:
        yield _say.REASONS[reason].format(topics=topics)


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A row with the section that it stands in, and the rank of that."""

    row: Row
    part: Part
    rank: int


def _pages(left: Edition, right: Edition) -> int:
    """Return how many pages two editions take, from their length alone: which there are must be known before any."""
    count = len(left.passages) + len(right.passages)
    return -(-count // (_PASSAGES if count <= _LONG else _PASSAGES_LONG))


def _cut(view: PairView, count: int) -> tuple[parts.Part[Placed], ...]:
    """Return the rows in so many parts, the first of which is the page of the pair."""
    placed = [Placed(row=row, part=part, rank=rank) for rank, part in enumerate(view.parts) for row in part.rows]
    weight = [_weight(each.row) for each in placed]
    # The first page has a line and a mark for each row too.
    return parts.balanced(
        addresses.pair(view.left.edition, view.right.edition),
        placed,
        count,
        lambda each: each.row.title,
        weight,
        before=3 * len(placed),
    )


def _weight(row: Row) -> int:
    """Return how many elements a row has."""
    told = sum(
        weights.provision(each.rule) + 4 + sum(span.operation != "equal" for span in each.spans) for each in row.right
    )
    alone = sum(weights.provision(rule) for rule in (row.left, row.alone) if rule)
    return 6 + told + alone + (3 if row.silence else 0)


def _sheets(book: Book) -> Iterator[Sheet]:
    for left, right in pairs.prerendered(book):
        sides = (_side(book, left, right), _side(book, right, left))
        title = _title(*sides)
        address = addresses.pair(left, right)
        count = _pages(left, right)
        for number in range(1, count + 1):
            first = number == 1
            yield Sheet(
                address=address if first else addresses.part(address, number),
                title=title if first else _shared.PART_TITLE.format(title=title, number=number, count=count),
                description=(_say.DESCRIPTION if first else _say.FURTHER_DESCRIPTION).format(
                    left=left.institution.name,
                    left_version=sides[0].name,
                    right=right.institution.name,
                    right_version=sides[1].name,
                    number=number,
                    count=count,
                ),
                values=partial(_values, book, left, right, count, number),
                about=partial(linked.pair, title=title, left=left, right=right) if first else None,
                template=None if first else "pair-further.html",
            )


def _values(book: Book, left: Edition, right: Edition, count: int, number: int) -> dict[str, Any]:
    view = pair_view(book, left, right)
    found = _cut(view, count)
    return {
        "view": view,
        "parts": found,
        "on": parts.ways(found, found[number - 1]),
        "address": addresses.pair(left, right),
    }


KIND = Kind(name="pair", sheets=_sheets)
