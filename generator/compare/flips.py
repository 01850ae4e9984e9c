"""Norm flips: the same topic, the same role, another norm.

Built on the reviewed norms. For each topic and role, every work in force that speaks takes a stand: its provision
with the weightiest norm. Stands that do not ask or allow the same are a flip; the pair of norms decides how much it
matters to whoever has to live by it. Where two sanctions differ only in certainty ("wordt opgenomen" against "kan
worden opgenomen"), the modal verb tells. Roles for which the same provisions stand against each other share one flip.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from generator.compare.matrix import Cell
from generator.language import words
from generator.model import Force, LabelledPassage, Norm

Weight = Literal["opposite", "condition", "demand", "force", "certainty"]

# From most to least consequential for a reader: may or may not; free or bound to a condition; another act demanded;
# demanded or only advised; certain or possible.
ORDER: tuple[Weight, ...] = ("opposite", "condition", "demand", "force", "certainty")

_ALLOWING: frozenset[Force] = frozenset({"permit", "permit-if"})
_DEMANDING: frozenset[Force] = frozenset({"oblige", "forbid"})
_LOOSE: frozenset[Force] = frozenset({"advise", "state"})

_POSSIBLE = re.compile(words.patterns.verbs.POSSIBLE, re.IGNORECASE)
_CERTAIN = re.compile(words.patterns.verbs.CERTAIN, re.IGNORECASE)


def weigh(one: Force, other: Force) -> Weight | None:
    """Return how much a difference between two forces matters, or ``None`` where they do not contradict."""
    pair = {one, other}
    if "forbid" in pair and pair & _ALLOWING:
        return "opposite"
    if pair == _ALLOWING:
        return "condition"
    if pair == _DEMANDING:
        return "demand"
    if pair & _LOOSE and pair & _DEMANDING:
        return "force"
    return None


def possible(text: str) -> bool | None:
    """Return whether a sanction only may follow (``True``), will follow (``False``), or the text does not tell."""
    if _POSSIBLE.search(text):
        return True
    return False if _CERTAIN.search(text) else None


def stand(cell: Cell, norms: Mapping[str, Norm]) -> LabelledPassage | None:
    """Return the provision about the topic with the weightiest norm, the first of equals; ``norms`` are in order.

    ``None`` where no provision is about it.
    """
    ranks = {norm: rank for rank, norm in enumerate(norms)}
    return min(cell.primary, key=lambda passage: ranks[passage.labels.main_norm], default=None)


def between(one: LabelledPassage, other: LabelledPassage, norms: Mapping[str, Norm]) -> Weight | None:
    """Return how much the difference between two stands matters, or ``None`` where they do not contradict."""
    mine, theirs = (norms[passage.labels.main_norm].force for passage in (one, other))
    if mine == theirs == "sanction":
        certain = {possible(one.provision.text or ""), possible(other.provision.text or "")}
        return "certainty" if certain == {True, False} else None
    return weigh(mine, theirs)
