"""Families of wording: texts that are the same, or nearly, each family around the wording that most of it have.

Leaders are chosen in one pass (J. Hartigan, 1975, chapter 3): wordings in order of how many have them, each joins the
nearest leader that is near enough, or leads itself. All in a family are near its leader, so there are no chains; and
each wording is compared with a few leaders only, so that the work grows with the number of texts and not with its
square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from generator.compare import kinship
from generator.compare.revision import cues
from generator.compare.runs import Runs

NEAR = 0.8
"""The least share of words with its leader that a text in a family has."""

_TURNS = (*sorted(cues.HARD - {cues.NUMBER}), cues.QUANTITY, cues.RULING)


@dataclass(frozen=True, slots=True)
class Member:
    """A text in a family, by its place among all texts; ``share`` is the share of words with the leader's."""

    place: int
    share: float


@dataclass(frozen=True, slots=True)
class Family:
    """Texts of one wording, or nearly: those that are the same as the leader first, which is the first of all."""

    members: tuple[Member, ...]

    @property
    def leader(self) -> int:
        """The place of the text that is shown for all."""
        return self.members[0].place

    @property
    def same(self) -> int:
        """How many have the very words of the leader, names and signs aside."""
        return sum(member.share == 1 for member in self.members)


def turns(text: str) -> Hashable:
    """Return the words of ``text`` that turn what it says: numbers, denials, verbs that allow or oblige, conditions.

    Texts that differ in these are no family, however many other words they share.
    """
    found = cues.found(text, _TURNS)
    return tuple(cues.numbers(text)), tuple(frozenset(found[each].items()) for each in _TURNS)


def families(texts: Sequence[str], kinds: Sequence[Hashable] | None = None) -> tuple[Family, ...]:
    """Return the families of ``texts``, which are masked: the largest first, then as they first occur.

    Each text is in exactly one. Only texts of one of ``kinds`` are a family; these stand in the order of the texts.
    """
    classes: dict[tuple[Hashable, tuple[str, ...]], list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        classes[kinds[place] if kinds else None, kinship.words(text)].append(place)
    leaders = Runs()
    found: dict[int, list[Member]] = {}
    for (kind, counted), places in sorted(classes.items(), key=lambda each: (-len(each[1]), each[1][0])):
        text = texts[places[0]]
        leader, share = _nearest(text, leaders.sharing(counted, kind), texts)
        if share < NEAR:
            leader, share = places[0], 1.0
            leaders.add(leader, counted, kind)
        found.setdefault(leader, []).extend(Member(place, share) for place in places)
    return tuple(
        Family(tuple(members)) for members in sorted(found.values(), key=lambda each: (-len(each), each[0].place))
    )


def _nearest(text: str, among: Iterable[int], texts: Sequence[str]) -> tuple[int, float]:
    """Return which of ``among`` shares most words with a text, and how much; the first of equals."""
    best, most = -1, 0.0
    for place in among:
        if kinship.bound(text, texts[place]) >= max(NEAR, most):
            share = kinship.share(text, texts[place])
            if share > most:
                best, most = place, share
    return best, most
