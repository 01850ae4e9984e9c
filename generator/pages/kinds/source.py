"""The source of a version line by line, and what each line became; what does not fit the page goes on in parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator import addresses
from generator.book import parts, wording
from generator.book.book import Book, lasting
from generator.book.originals import Offered, offered
from generator.book.parts import Part
from generator.compare.revision import wraps
from generator.ground import spans
from generator.language import words
from generator.model import Edition
from generator.pages import asides, unseen, weights
from generator.pages.asides import Aside, Outside
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.source
_shared = words.phrases.pages.shared
_MOST_WORDS = 20  # broken words that are named
_HEAD = 40
"""How many elements the page has beside its lines and what stands outside the provisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One line of the source, in pieces that end with a sign that nobody sees, and what it became.

    ``aside`` is set where an artefact takes some or all of it.
    """

    number: int
    pieces: tuple[unseen.Piece, ...]
    target: str | None
    label: str | None
    aside: Aside | None


@dataclass(frozen=True, kw_only=True)
class SourceView:
    """The source of a version line by line."""

    edition: Edition
    name: str
    version_path: str
    lines: tuple[SourceLine, ...]
    original: Offered | None
    outside: Outside
    unseen: tuple[unseen.Unseen, ...]
    broken: str | None


def source_view(book: Book, edition: Edition) -> SourceView:
    """Return the page that shows where each line of the source went."""
    version = edition.version
    path = addresses.edition(edition)
    used: dict[int, tuple[str | None, str]] = {}
    if version.title_lines:
        _claim(used, version.title_lines, None, _say.TEXT_TITLE)
    for section in version.sections:
        if section.lines:
            _claim(used, section.lines, f"{path}/#{section.eid}", _say.TEXT_HEADING)
    for passage in edition.passages:
        rule = book.rule(passage)
        _claim(used, passage.provision.lines, rule.path, rule.number)
    return SourceView(
        edition=edition,
        name=wording.edition_name(edition),
        version_path=path,
        lines=tuple(_source_lines(edition.source_lines, used, dict(asides.asides(book, edition)))),
        original=offered(book, edition),
        outside=asides.summed(edition),
        unseen=unseen.listed(edition.source_lines),
        broken=_broken(edition.source_lines),
    )


def _source_lines(
    lines: Iterable[str], used: dict[int, tuple[str | None, str]], asides: dict[int, Aside]
) -> Iterator[SourceLine]:
    shown: tuple[str | None, str] | None = None
    for number, text in enumerate(lines, start=1):
        place = used.get(number) if text.strip() else None
        fresh = place is not None and place != shown
        yield SourceLine(
            number=number,
            pieces=unseen.pieces(text),
            target=place[0] if place and fresh else None,
            label=place[1] if place and fresh else None,
            aside=asides.get(number),
        )
        shown = place or shown


def _broken(lines: Sequence[str]) -> str | None:
    """Return the sentence on the words that a line end surely breaks, or None."""
    found = [_say.BROKEN_WORD.format(word=f"{each.tail}-{each.head}", line=each.line) for each in wraps.broken(lines)]
    if len(found) > _MOST_WORDS:
        found[_MOST_WORDS:] = [_say.UNSEEN_MORE.format(count=len(found) - _MOST_WORDS)]
    return _say.BROKEN.format(words="; ".join(found)) if found else None


def _claim(used: dict[int, tuple[str | None, str]], lines: str, target: str | None, label: str) -> None:
    for span in spans.parse(lines):
        for number in range(span.first, span.last + 1):
            used.setdefault(number, (target, label))


def _cut(view: SourceView) -> tuple[Part[SourceLine], ...]:
    """Return the lines in parts, the first of which is the page of the source."""
    outside = view.outside
    before = _HEAD + sum(1 + len(sort.runs) for sort in outside.sorts) + 2 * len(outside.accepted) + len(view.unseen)
    room = weights.room(before + sum(map(_weight, view.lines)))
    if room < weights.ROOM:
        before += weights.anchors(len(view.lines))
    return parts.continued(
        addresses.source(view.edition),
        view.lines,
        room,
        lambda line: f"{_say.LINE} {line.number}",
        _weight,
        before,
    )


def _weight(line: SourceLine) -> int:
    """Return how many elements a line has, or what its bytes weigh."""
    aside = 2 + len(line.aside.of) if line.aside else 0
    made = 4 + (line.target is not None) + aside + sum(bool(piece.mark) for piece in line.pieces)
    return max(made, weights.read(sum(len(piece.text) for piece in line.pieces)))


def _sheets(book: Book) -> Iterator[Sheet]:
    for edition in book.editions:
        name = wording.edition_name(edition)
        title = _say.TITLE.format(
            title=edition.protocol.title, institution=edition.institution.short_name, version=name
        )
        description = _say.DESCRIPTION.format(
            title=edition.protocol.title, institution=edition.institution.name, version=name
        )
        yield Sheet(
            address=addresses.source(edition),
            title=title,
            description=description,
            values=partial(_values, book, edition),
            of=edition.institution,
        )
        count = book.once(_count, edition)
        for number in range(2, count + 1):
            yield Sheet(
                address=addresses.part(addresses.source(edition), number),
                title=_shared.PART_TITLE.format(title=title, number=number, count=count),
                description=f"{description} {_shared.PART_OF.format(number=number, count=count)}",
                values=partial(_part_values, book, edition, number),
                of=edition.institution,
                template="source-further.html",
            )


@lasting
def _count(book: Book, edition: Edition) -> int:
    """Return how many pages the source of an edition takes; which there are must be known before any is made."""
    return len(_cut(source_view(book, edition)))


def _values(book: Book, edition: Edition) -> dict[str, Any]:
    view = source_view(book, edition)
    found = _cut(view)
    places = {line.number: part.address for part in found for line in part.items}
    return {
        "view": view,
        "parts": found,
        "on": parts.ways(found, found[0]),
        "begin": lambda line: places.get(line, found[0].address),
        "anchors": _anchors(found, len(view.lines)),
    }


def _anchors(found: Sequence[Part[SourceLine]], count: int) -> Mapping[int, Sequence[str]]:
    """Return the anchors of the lines in each part but the first, by its number; none of too many."""
    if not weights.anchors(count):
        return {}
    return {part.number: [f"{words.phrases.addresses.LINE}{line.number}" for line in part.items] for part in found[1:]}


def _part_values(book: Book, edition: Edition, number: int) -> dict[str, Any]:
    found = _cut(source_view(book, edition))
    return {"edition": edition, "parts": found, "on": parts.ways(found, found[number - 1])}


KIND = Kind(name="source", sheets=_sheets)
