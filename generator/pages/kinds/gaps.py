"""Gaps: where a text leaves a role without a rule and others do not, and the opposite. No scores, no ranking.

Like is compared with like: only with the texts that know the role, on topics that can matter to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, zip_longest
from typing import Any, NamedTuple

from generator import addresses
from generator.book import calling
from generator.book.book import Book
from generator.book.families import Wording, wording_of
from generator.book.marks import Mark, mark, spread
from generator.book.neighbours import speaking
from generator.book.parts import Part, continued, many, title, ways
from generator.book.places import Place
from generator.book.said import Said
from generator.book.stances import Side, StandColumn, foremost, stand_column
from generator.book.tally import Counts, counts_of, knowing, speakers
from generator.compare.stand import Stand
from generator.language import words
from generator.model import Norm, Role, Topic
from generator.pages import weights
from generator.pages.kind import Common, Kind, Sheet

_say = words.phrases.pages.gaps


# Of many texts a gap that is opened shows this many; with twice as many the page has more elements than a phone takes
# in one go, for a text that hardly speaks to a role has some fifty gaps.
_EXAMPLES = 3
# Gaps with that many examples, the most often regulated; those below them show one.
_FULL = 8


# Texts that are looked at for examples of different wording.
_LOOKED = 24


@dataclass(frozen=True, kw_only=True)
class Example:
    """How one of many texts says it: its first statement that concerns the role, ``more`` counts those after it.

    ``alike`` counts the other texts that say this in the same words, or nearly.
    """

    column: StandColumn
    side: Side
    said: Said
    more: int
    alike: int


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A topic on which the place leaves the role without a rule.

    ``own`` is where its texts stand, ``columns`` what those say that do speak to the role: ``regulated`` of ``others``,
    which are the other texts that know the role. Of many texts there are ``examples`` instead, from the nearest, and
    ``spread`` counts by norm how they all stand.
    """

    topic: Topic
    own: tuple[Mark, ...]
    regulated: int
    others: int
    columns: tuple[StandColumn, ...]
    examples: tuple[Example, ...]
    spread: tuple[tuple[Norm, int], ...]

    @property
    def own_words(self) -> str:
        """Where its texts stand in words, each once."""
        found: dict[str, str] = {}
        for each in self.own:
            found.setdefault(each.words.lower(), each.words)
        return "; ".join(found.values())


@dataclass(frozen=True, kw_only=True)
class Alone:
    """A topic on which only this place speaks to the role, of ``others`` texts more that know it.

    ``elsewhere`` of these make a document binding that is not here and may speak on it.
    """

    topic: Topic
    others: int
    elsewhere: int
    columns: tuple[StandColumn, ...]


@dataclass(frozen=True, kw_only=True)
class GapsView:
    """The gaps of a place towards a role, most often regulated elsewhere first.

    ``expected`` are those on which a public document expects a protocol of today to speak, whether or not others do;
    they are not among ``gaps``. ``unshared`` are topics on which it speaks and that can be compared with no other text.
    ``many`` texts are counted, and a few of them quoted.
    """

    place: Place
    role: Role
    gaps: tuple[Gap, ...]
    expected: tuple[Gap, ...]
    alone: tuple[Alone, ...]
    unshared: tuple[Topic, ...]
    others: int
    many: bool


def gaps_view(book: Book, place: Place, role: Role) -> GapsView:
    """Return where the texts that bind ``place`` leave ``role`` without a rule, and where only they have one for it."""
    return replace(book.lately(_gaps_view, book.alike(place), role.id), place=place)


def _gaps_view(book: Book, place: Place, role_id: str) -> GapsView:
    role = book.roles[role_id]
    gaps: list[_Found] = []
    alone: list[Alone] = []
    unshared: list[Topic] = []
    for topic in book.topics.values():
        own = [book.stand(topic.id, work, role.id) for work in place.works]
        others = counts_of(book, topic.id, role.id).without(own)
        told = [stand for stand in own if stand.speaks]
        if told and not others.comparable:
            unshared.append(topic)
        elif told and not others.speaking and not others.awaited:
            columns = _columns(book, told)
            alone.append(Alone(topic=topic, others=others.comparable, elsewhere=others.elsewhere, columns=columns))
        elif not told and any(stand.gap for stand in own) and all(stand.standing for stand in own):
            gaps.append(_Found(topic, own, others))
    gaps = sorted(
        (found for found in gaps if found.others.speaking or found.topic.expected),
        key=lambda found: -found.others.speaking,
    )
    known = sum(role.id in book.stands.roles_in(work.in_force) for work in place.works)
    return GapsView(
        place=place,
        role=role,
        gaps=_opened(book, place, role, [found for found in gaps if not found.topic.expected]),
        expected=_opened(book, place, role, [found for found in gaps if found.topic.expected]),
        alone=tuple(alone),
        unshared=tuple(unshared),
        others=knowing(book, role.id) - known,
        many=many(book),
    )


class _Found(NamedTuple):
    topic: Topic
    own: Sequence[Stand]
    others: Counts


def _opened(book: Book, place: Place, role: Role, gaps: Sequence[_Found]) -> tuple[Gap, ...]:
    """Return gaps with what others say: all of them, or of many texts a few examples."""
    bound = frozenset(place.works)
    few = not many(book)
    return tuple(
        Gap(
            topic=topic,
            own=tuple(mark(book, stand) for stand in own if stand.gap),
            regulated=others.speaking,
            others=others.comparable,
            columns=_columns(book, (each for each in speakers(book, topic.id, role.id) if each.work not in bound))
            if few
            else (),
            examples=() if few else _examples(book, place, role, topic, _EXAMPLES if rank < _FULL else 1),
            spread=() if few else spread(book, topic.id, role.id),
        )
        for rank, (topic, own, others) in enumerate(gaps)
    )


def _examples(book: Book, place: Place, role: Role, topic: Topic, most: int) -> tuple[Example, ...]:
    """Return examples from the nearest texts: of each wording one, as far as there are so many."""
    found: dict[Wording, list[Stand]] = {}
    for stand in islice(speaking(book, place.works, topic.id, role.id), _LOOKED):
        # Only what is shown is opened: a page is made again where what it opened is another.
        found.setdefault(wording_of(book, topic.id, foremost(book, stand)), []).append(stand)
        if len(found) == most:
            break
    chosen = islice((each for rank in zip_longest(*found.values()) for each in rank if each), most)
    return tuple(_example(book, topic, stand) for stand in chosen)


def _example(book: Book, topic: Topic, stand: Stand) -> Example:
    column = stand_column(book, stand)
    side = column.groups[0]
    return Example(
        column=column,
        side=side,
        said=side.said[0],
        more=len(stand.concerning) - 1,
        alike=len(wording_of(book, topic.id, side.said[0].placed).works) - 1,
    )


def _columns(book: Book, stands: Iterable[Stand]) -> tuple[StandColumn, ...]:
    return tuple(stand_column(book, stand) for stand in stands)


@dataclass(frozen=True, kw_only=True, eq=False)
class _Cut:
    """The gaps among few texts, and their topics in parts, the first of which is the page of all."""

    view: GapsView
    parts: tuple[Part[Gap | Alone], ...]

    def of(self, part: Part[Gap | Alone]) -> GapsView:
        """Return the same with the topics of one part alone."""
        kept = {id(item) for item in part.items}
        return replace(
            self.view,
            gaps=tuple(item for item in self.view.gaps if id(item) in kept),
            expected=tuple(item for item in self.view.expected if id(item) in kept),
            alone=tuple(item for item in self.view.alone if id(item) in kept),
        )


def _cut(book: Book, place: Place, role: Role) -> _Cut:
    return book.once(_cut_up, place, role.id)


def _cut_up(book: Book, place: Place, role_id: str) -> _Cut:
    view = gaps_view(book, place, book.roles[role_id])
    topics: tuple[Gap | Alone, ...] = (*view.gaps, *view.expected, *view.alone)
    found = continued(
        addresses.gaps(place.institution, place.school, role_id),
        topics,
        weights.ROOM,
        lambda item: item.topic.label,
        _weight,
        before=len(view.unshared) + 20,
    )
    return _Cut(view=view, parts=found)


def _weight(item: Gap | Alone) -> int:
    """Return how many elements a topic has on the page."""
    own = sum(map(weights.mark, item.own)) if isinstance(item, Gap) else 0
    return 10 + own + sum(map(weights.column, item.columns))


def _sheets(book: Book) -> Iterator[Sheet]:
    for place in book.places:
        for role in book.roles_at(place):
            named = _say.TITLE.format(place=calling.school_named(book, place), role=role.label.lower())
            yield Sheet(
                address=addresses.gaps(place.institution, place.school, role.id),
                title=named,
                description=_say.DESCRIPTION.format(place=calling.school_named(book, place), role=role.label.lower()),
                values=partial(_values, book, place, role),
                of=place.institution,
            )
            if not many(book):
                found = _cut(book, place, role).parts
                for part in found[1:]:
                    yield Sheet(
                        address=part.address,
                        title=title(named, part, len(found)),
                        description=_say.FURTHER_DESCRIPTION.format(
                            place=calling.school_named(book, place), role=role.label.lower(), names=part.name
                        ),
                        values=partial(_cut_values, book, place, role, part),
                        of=place.institution,
                        template="gaps-further.html",
                    )


def _values(book: Book, place: Place, role: Role) -> dict[str, Any]:
    if many(book):
        topics = Common("gaps-common.html", _common, (book.alike(place), role.id))
        return {"view": gaps_view(book, place, role), "topics": topics}
    return _cut_values(book, place, role, _cut(book, place, role).parts[0])


def _common(book: Book, place: Place, role_id: str) -> dict[str, Any]:
    return {"view": book.lately(_gaps_view, place, role_id)}


def _cut_values(book: Book, place: Place, role: Role, part: Part[Gap | Alone]) -> dict[str, Any]:
    cut = _cut(book, place, role)
    return {"view": cut.of(part), "whole": cut.view, "parts": cut.parts, "on": ways(cut.parts, part)}


KIND = Kind(name="gaps", sheets=_sheets)
