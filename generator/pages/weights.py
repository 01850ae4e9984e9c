"""How many elements what pages share has, estimated without making it: what does not fit a page goes on in parts."""

from __future__ import annotations

from generator.book.marks import Mark
from generator.book.rules import Rule
from generator.book.said import Said
from generator.book.stances import StandColumn
from generator.model import Passage

PAGE = 1_500
"""How many elements a page may have before a reader does anything on it."""
FRAME = 150
"""How many of these the frame has and what every page begins with; some more than it has, for what is estimated."""
ROOM = PAGE - FRAME
"""How many are left."""
WAYS = 60
"""How many of these the ways to many parts take, on a page that goes on in them."""
_SIGNS = 90
"""So many signs of a text take as many bytes, compressed, as an element of a page may."""
ANCHORS = ROOM // 2
"""To how many places in its other parts a page can lead without scripts: an element each."""


def statement(said: Said) -> int:
    """Return how many elements ``templates/said.html`` makes of a statement."""
    notes = len(said.rule.notes) if said.rule else 0
    remarks = sum(1 + 2 * len(each.quote.split(" … ")) for each in said.remarks)
    chip = said.suggested or said.implied
    return 5 + bool(said.lead) + chip + 3 * notes + remarks + bool(remarks) + 2 * bool(said.doubt) + len(said.pieces)


def provision(rule: Rule) -> int:
    """Return how many ``templates/quote.html`` makes of a provision."""
    summary = 2 * bool(rule.passage.provision.summary)
    return 5 + len(rule.norms) + len(rule.context) + bool(rule.lead) + 3 * len(rule.notes) + summary + len(rule.parts)


def mark(of: Mark) -> int:
    """Return how many the signs of a text on a topic are."""
    return 2 + len(of.norms) + bool(of.note)


def column(of: StandColumn) -> int:
    """Return how many ``templates/column.html`` makes of a text on a topic."""
    said = sum(1 + sum(map(statement, group.said)) for group in of.groups) if of.groups else 4
    others = 1 + sum(map(statement, of.others)) if of.others else 0
    return 4 + said + others


def room(needed: int) -> int:
    """Return how many elements a page has room for, or each of its parts where it needs more."""
    return ROOM if needed <= ROOM else ROOM - WAYS


def anchors(count: int) -> int:
    """Return how many elements lead to ``count`` places in other parts: none of too many, to which scripts lead."""
    return count if count <= ANCHORS else 0


def printed(passage: Passage) -> int:
    """Return how many ``templates/version-text.html`` makes of a provision or an item, or what its bytes weigh."""
    provision, labels = passage.provision, passage.provision.labels
    told = 5 + len(labels.norms) + len(labels.topics) if labels else 2
    made = 10 + told + 3 * len(passage.own_footnotes) + 2 * bool(provision.summary)
    return max(made, read(len(provision.text or "")))


def read(signs: int) -> int:
    """Return as how many elements so many signs of a text weigh: by their bytes."""
    return signs // _SIGNS
