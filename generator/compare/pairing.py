"""Edition × edition → rows: which provision stands beside which, and why.

Every provision is put beside the provision of the other text that answers to it best; where several choose the same
one, they all stand beside it. Candidates need a reason: the same primary topic, one touching on the other's primary
topic, the same words, or for two versions of one work the same identity. A score orders them: the share of shared
words, plus a bonus for each reason. So the reviewed topics decide what is comparable and the wording decides what is
nearest, and swapping the two texts gives the same links.

Between versions of one work a shared topic is not enough, or an article that was dropped would stand beside its
neighbours: there the words must agree too, by at least ``VERSION_FLOOR``.

``web/compare/pairing.js`` gives the same rows in the browser; the cases in ``tests/golden/pairing/`` bind the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.compare import kinship
from generator.compare.candidates import Traits, candidates
from generator.compare.kinship import Kinship
from generator.model import Edition, Passage

Reason = Literal["identity", "topic", "touching", "wording", "number", "roles"]
State = Literal["identical", "adapted", "own", "left", "right"]

# Below ADAPTED, since one work rewrites itself, and above what most provisions on one topic have in common anyway: 141
# of the 153 that are not adapted from one another share less than .35. Between the two versions of Calvijn, the only
# ones there are, every value from .2 to .5 gives the same rows.
VERSION_FLOOR = 0.35
# Two or three words are easily the same: "de directie". No pair of the five texts is that short (1 to 6 give the same).
SHORTEST = 4

# Sums of halves, so that Python and browsers add up to the same bit. "roles" is multiplied by the share of roles in
# common; the number decides between near equals only. What the data say about identity outweighs all else together.
# A shared topic counts twice what touching on it does: with .25 for both, 29 of the 259 rows of the texts in force
# change, as they do with .5 for both; a topic worth 1, or touching worth nothing, changes none. Without "roles" 27 rows
# change, with twice as much 10; "number" from 0 to .25 changes none.
BONUS: dict[Reason, float] = {
    "identity": 2.0,
    "topic": 0.5,
    "touching": 0.25,
    "wording": 0.0,
    "number": 0.0625,
    "roles": 0.125,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two provisions that answer to one another.

    ``share`` is the share of shared words from 0 to 1. ``topics`` are those that both are about, or that one is about
    and the other touches on.
    """

    left: Passage
    right: Passage
    share: float
    reasons: tuple[Reason, ...]
    topics: tuple[str, ...]
    score: float

    @property
    def relation(self) -> kinship.Relation:
        """The name of the wording family."""
        return kinship.relation(self.share)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A provision of the left text with its counterparts, best first; or one text's provision alone."""

    left: Passage | None
    right: Passage | None
    links: tuple[Link, ...]

    @property
    def state(self) -> State:
        """How the wording of the two sides compares, or which side speaks alone."""
        if self.links:
            return self.links[0].relation
        return "left" if self.left else "right"


def rows(left: Edition, right: Edition, kin: Kinship) -> tuple[Row, ...]:
    """Return the rows of two editions in the left one's reading order.

    What only the right one says stands after the row that holds its predecessor.
    """
    mine, theirs = (
        tuple(passage for passage in edition.passages if passage.provision.text is not None)
        for edition in (left, right)
    )
    links = _chosen(mine, theirs, _links(mine, theirs, kin))
    beside: dict[int, list[int]] = defaultdict(list)
    home: dict[int, tuple[float, int]] = {}
    for (one, other), link in links.items():
        beside[one].append(other)
        home[other] = min(home.get(other, (0.0, len(mine))), (-link.score, one))

    alone: dict[int, list[int]] = defaultdict(list)
    anchor = -1
    for other in range(len(theirs)):
        if other in home:
            anchor = home[other][1]
        else:
            alone[anchor].append(other)

    found = [Row(left=None, right=theirs[other], links=()) for other in alone[-1]]
    for one, passage in enumerate(mine):
        order = sorted(beside[one], key=lambda other, one=one: (-links[one, other].score, other))  # type: ignore[misc]
        found.append(Row(left=passage, right=None, links=tuple(links[one, other] for other in order)))
        found.extend(Row(left=None, right=theirs[other], links=()) for other in alone[one])
    return tuple(found)


def _chosen(
    mine: Sequence[Passage], theirs: Sequence[Passage], links: dict[tuple[int, int], Link]
) -> dict[tuple[int, int], Link]:
    """Return the links that are the best one of at least one of their ends; of equals the first in reading order."""
    best_right: dict[int, int] = {}
    best_left: dict[int, int] = {}
    for one, other in sorted(links):
        score = links[one, other].score
        if one not in best_right or score > links[one, best_right[one]].score:
            best_right[one] = other
        if other not in best_left or score > links[best_left[other], other].score:
            best_left[other] = one
    return {
        (one, other): link
        for (one, other), link in sorted(links.items())
        if best_right[one] == other or best_left[other] == one
    }


def _links(mine: Sequence[Passage], theirs: Sequence[Passage], kin: Kinship) -> dict[tuple[int, int], Link]:
    found = {}
    plain_mine, plain_theirs = list(map(kin.masked, mine)), list(map(kin.masked, theirs))
    traits = (list(map(_traits, *side)) for side in ((mine, plain_mine), (theirs, plain_theirs)))
    for one, other in candidates(*traits):
        link = _link(mine[one], theirs[other], plain_mine[one], plain_theirs[other])
        if link:
            found[one, other] = link
    return found


def _traits(passage: Passage, plain: str) -> Traits:
    provision = passage.provision
    names = frozenset((provision.eid, provision.wid or provision.eid))
    topic = provision.labels.main_topic if provision.labels else ""
    return Traits(frozenset(kinship.words(plain)), topic, names)


def _link(left: Passage, right: Passage, plain_left: str, plain_right: str) -> Link | None:
    same_work = left.institution.id == right.institution.id and left.protocol.id == right.protocol.id
    reasons = list(_reasons(left, right, same_work))
    same_number = same_work and left.provision.eid == right.provision.eid
    if not reasons and kinship.bound(plain_left, plain_right) < (VERSION_FLOOR if same_number else kinship.ADAPTED):
        return None

    share = kinship.share(plain_left, plain_right)
    if share >= kinship.ADAPTED and min(len(kinship.words(text)) for text in (plain_left, plain_right)) >= SHORTEST:
        reasons.append("wording")
    if same_work and "identity" not in reasons and share < VERSION_FLOOR:
        return None
    if same_number:
        reasons.append("number")
    if not reasons:
        return None

    score = share + sum(BONUS[reason] for reason in reasons)
    if roles := _roles_in_common(left, right):
        reasons.append("roles")
        score += BONUS["roles"] * roles
    return Link(
        left=left,
        right=right,
        share=share,
        reasons=tuple(reasons),
        topics=tuple(_topics(left, right)),
        score=score,
    )


def _reasons(left: Passage, right: Passage, same_work: bool) -> Iterator[Reason]:
    mine, theirs = left.provision, right.provision
    wids = (mine.wid or mine.eid, theirs.wid or theirs.eid)
    # Without a word in the data the identity is only the number, which says little once articles are inserted.
    if same_work and wids[0] == wids[1] and wids != (mine.eid, theirs.eid):
        yield "identity"
    if mine.labels is None or theirs.labels is None:
        return
    if mine.labels.main_topic == theirs.labels.main_topic:
        yield "topic"
    elif mine.labels.main_topic in theirs.labels.topics or theirs.labels.main_topic in mine.labels.topics:
        yield "touching"


def _topics(left: Passage, right: Passage) -> Iterator[str]:
    mine, theirs = left.provision.labels, right.provision.labels
    if mine is None or theirs is None:
        return
    for topic in dict.fromkeys((mine.main_topic, theirs.main_topic)):
        if topic in mine.topics and topic in theirs.topics:
            yield topic


def _roles_in_common(left: Passage, right: Passage) -> float:
    """Return the share of roles that both speak to, from 0 to 1."""
    mine, theirs = left.provision.labels, right.provision.labels
    if mine is None or theirs is None or not mine.roles or not theirs.roles:
        return 0.0
    return len({*mine.roles} & {*theirs.roles}) / len({*mine.roles, *theirs.roles})
