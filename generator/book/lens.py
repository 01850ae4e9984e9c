"""The norm lens: per topic and role what each text asks or allows, and where they part ways."""

from __future__ import annotations

from dataclasses import dataclass

from generator.book.book import Book
from generator.language import words
from generator.model import Norm, Role, Topic, Work


@dataclass(frozen=True, kw_only=True)
class LensRow:
    """One role: per work the norms on the topic (none where it says nothing to the role), and how they part ways.

    Beside the norms stands whether labels are still to come in the text.
    """

    role: Role
    norms: tuple[tuple[Work, tuple[Norm, ...], bool], ...]
    flip: str | None
    flip_anchor: str | None


def lens(book: Book, topic: Topic) -> tuple[LensRow, ...]:
    """Return a row for each role that at least one text speaks to on ``topic``."""
    cells = book.row(topic.id)
    rows = []
    for role in book.roles.values():
        narrowed = [cell.narrowed(role.id) for cell in cells]
        if any(cell.primary for cell in narrowed):
            found = [flip for flip in book.flips if flip.topic == topic.id and role.id in flip.roles]
            rows.append(
                LensRow(
                    role=role,
                    norms=tuple((cell.work, book.main_norms(cell.primary), cell.awaited) for cell in narrowed),
                    flip=words.phrases.marking.WEIGHT[found[0].weight] if found else None,
                    flip_anchor=found[0].roles[0] if found else None,
                )
            )
    return tuple(rows)
