"""Two editions side by side: rows of provisions that answer to one another, with their redlines, worded in Dutch.

``web/compare/comparison.js`` words the same rows in the browser; a test holds every page made here against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator import addresses
from generator.book import pairs, wording
from generator.book.book import Book
from generator.book.rules import Rule
from generator.compare import kinship, pairing, redline
from generator.language import words
from generator.model import Edition
from generator.pages import linked
from generator.pages.kind import Kind, Sheet


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
    norms: str | None
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
class PairView:
    """The page of two editions."""

    left: Side
    right: Side
    summary: str
    parts: tuple[Part, ...]
    linked: bool
    versions: bool

    @property
    def where(self) -> str:
        """The preposition before a label: ``bij Calvijn``, ``in versie 2``."""
        return "in" if self.versions else "bij"

    @property
    def title(self) -> str:
        """The heading: who stands beside whom."""
        whose = f"{self.left.edition.institution.short_name}: " if self.versions else ""
        return f"{whose}{self.left.label} naast {self.right.label}"

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in order."""
        return tuple(row for part in self.parts for row in part.rows)


def pair_view(book: Book, left: Edition, right: Edition) -> PairView:
    """Return the page that sets two editions side by side."""
    sides = (_side(left, right), _side(right, left))
    versions = left.institution is right.institution and left.protocol is right.protocol
    found = book.pairing(left, right)
    return PairView(
        left=sides[0],
        right=sides[1],
        summary=_summary(found, sides, "in" if versions else "bij"),
        parts=tuple(_parts(found, tuple(_rows(book, found, sides, versions=versions)))),
        linked=any(row.links for row in found),
        versions=versions,
    )


def _side(edition: Edition, other: Edition) -> Side:
    return Side(
        edition=edition,
        label=_label(edition, other),
        name=wording.edition_name(edition),
        path=addresses.edition(edition),
    )


def _label(edition: Edition, other: Edition) -> str:
    if edition.institution is not other.institution:
        return edition.institution.short_name
    if edition.protocol is not other.protocol:
        return edition.protocol.title
    return f"versie {wording.edition_name(edition).removeprefix('ongedateerd, ').removeprefix('versie ')}"


def _summary(rows: Iterable[pairing.Row], sides: tuple[Side, Side], where: str) -> str:
    count = Counter(row.state for row in rows)
    left, right = sides[0].label, sides[1].label
    norms = sum(row.norm_differs for row in rows)
    told = {
        f"gelijkluidend met {right}": count["identical"],
        "bewerkt": count["adapted"],
        "over hetzelfde in eigen woorden": count["own"],
        f"alleen {where} {left}": count["left"],
    }
    shares = wording.enumeration([f"{number} {words}" for words, number in told.items() if number])
    clauses = [f"{wording.plural(sum(told.values()), 'bepaling', 'bepalingen')} van {left}: {shares}"]
    if count["right"]:
        clauses.append(f"{right} heeft er {count['right']} die {left} niet heeft")
    if norms:
        clauses.append(f"bij {norms} is de norm anders")
    return f"{'; '.join(clauses)}."


def _parts(found: Sequence[pairing.Row], rows: Sequence[Row]) -> Iterator[Part]:
    gathered: list[Row] = []
    current: tuple[str, str] | None = None
    for row, shown in zip(found, rows, strict=True):
        if row.left:
            section = (row.left.section.eid, wording.section_name(row.left))
            if current and section != current:
                yield Part(anchor=f"deel-{current[0]}", title=current[1], rows=tuple(gathered))
                gathered = []
            current = section
        gathered.append(shown)
    if gathered:
        anchor, title = current or ("", "alle bepalingen")
        yield Part(anchor=f"deel-{anchor}", title=title, rows=tuple(gathered))


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
            label=_row_label(row, sides, "in" if versions else "bij"),
            norms=_norms(left, counterparts) if row.norm_differs else None,
            left=left,
            right=counterparts,
            alone=alone,
            silence=None if counterparts else _silence(sides[0] if alone else sides[1], versions=versions),
        )


def _row_label(row: pairing.Row, sides: tuple[Side, Side], where: str) -> str:
    if row.links:
        return pairs.STATE_LABEL[row.state]
    return f"alleen {where} {sides[0 if row.left else 1].label}"


def _norms(left: Rule | None, counterparts: Iterable[Counterpart]) -> str:
    mine = left.main_norm.sign if left and left.main_norm else wording.NOT_STATED
    theirs = [part.rule.main_norm.sign if part.rule.main_norm else wording.NOT_STATED for part in counterparts]
    return f"andere norm: {mine} tegenover {wording.enumeration(list(dict.fromkeys(theirs)))}"


def _silence(side: Side, *, versions: bool) -> str:
    return f"Staat niet in {side.label}" if versions else f"{wording.NOT_REGULATED} bij {side.label}"


def _counterpart(book: Book, link: pairing.Link, shown: dict[str, str]) -> Counterpart:
    rule = book.rule(link.right)
    return Counterpart(
        rule=rule,
        state=link.relation,
        label=f"{pairs.STATE_LABEL[link.relation]}, {words.numbers.percent(link.share)}% van de woorden gelijk",
        why="; ".join(_why(book, link)),
        spans=redline.spans(link.left.provision.text or "", link.right.provision.text or ""),
        again=shown.get(rule.eid),
    )


def _why(book: Book, link: pairing.Link) -> Iterator[str]:
    topics = wording.enumeration([f"‘{book.topics[topic].label}’" for topic in link.topics])
    for reason in link.reasons:
        if reason == "identity":
            yield "dezelfde bepaling in een andere versie"
        elif reason == "topic":
            yield f"gaan allebei over {topics}"
        elif reason == "touching":
            yield f"de een gaat over {topics}, de ander noemt het ook"
        elif reason == "wording":
            yield "gebruiken grotendeels dezelfde woorden"
        elif reason == "number":
            yield "hebben hetzelfde nummer"
        else:
            yield "gelden (deels) voor dezelfde mensen"


def _sheets(book: Book) -> Iterator[Sheet]:
    for left, right in pairs.prerendered(book):
        view = pair_view(book, left, right)
        yield Sheet(
            address=addresses.pair(left, right),
            title=view.title,
            description=f"{left.institution.name} ({view.left.name}) en {right.institution.name} ({view.right.name}) "
            "naast elkaar: wat gelijk is, wat verschilt en wat maar één tekst regelt.",
            values={"view": view},
            about=partial(linked.pair, title=view.title, left=left, right=right),
        )


KIND = Kind(name="pair", sheets=_sheets)
