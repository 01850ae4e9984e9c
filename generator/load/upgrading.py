"""Labels of whole provisions → the statements that they come to, in the same ``version.yml``, nothing else changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator import schema
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import DraftVersion
from generator.yamlio import Document, Place, Replacement, edited

_LABELS = ("roles", "norms", "topics")
"""What statements take the place of."""
_BESIDE = ("roles_basis", "context")
"""What stays, and stands behind the statements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgraded:
    """The new bytes of a ``version.yml``: of how many ``provisions`` the labels are ``statements`` now.

    ``awaiting`` are provisions that lack a norm or a topic, and stay as they were until they have both.
    """

    data: bytes
    provisions: int
    statements: int
    awaiting: int


def upgrade(record: Record[DraftVersion], data: bytes) -> Upgraded:
    """Return ``data``, the bytes of ``record``, with a statement per norm for each provision that has labels.

    Each quotes all of the text, and says no more than the labels did; so a review covers it as it covered those. Raises
    ``DataError`` where a provision is written so that its fields cannot be changed by themselves.
    """
    document = record.document
    edits: list[Replacement] = []
    statements = awaiting = 0
    for placed in walk(record.value):
        provision, place = placed.provision, placed.place
        if provision.text is None or provision.statements:
            continue
        if not provision.said:
            awaiting += 1
            continue
        said = [schema.encode(each) for each in provision.said]
        before = _first(document, place)
        edits.append(Replacement(place=place, fields={"statements": said}, before=before, without=_LABELS))
        statements += len(said)
    made = edited(data, document, edits)
    return Upgraded(data=made, provisions=len(edits), statements=statements, awaiting=awaiting)


def _first(document: Document, place: Place) -> str:
    """Return the label that stands first in a provision."""
    provision: Any = document.data
    for step in place:
        provision = provision[step]
    first: str = next(name for name in provision if name in (*_LABELS, *_BESIDE))
    return first
