"""The norm lens: per topic and role what each text asks or allows, and where they part ways."""

from __future__ import annotations

from dataclasses import dataclass

from generator.book.book import Book
from generator.compare.flips import Weight
from generator.model import Norm, Role, Topic, Work

WEIGHT_LABEL: dict[Weight, str] = {
    "opposite": "mag het, of mag het niet",
    "condition": "zonder of met voorwaarde",
    "demand": "verbieden, of iets vragen",
    "force": "eisen, of alleen uitspreken",
    "certainty": "zeker, of mogelijk",
}

WEIGHT_EXPLAINED: dict[Weight, str] = {
    "opposite": "De ene tekst verbiedt wat de andere toestaat, soms onder voorwaarde.",
    "condition": "De ene tekst staat het zonder meer toe, de andere stelt een voorwaarde.",
    "demand": "De ene tekst verbiedt iets, de andere vraagt op hetzelfde punt iets te doen.",
    "force": "De ene tekst eist het, de andere spreekt het alleen uit of raadt het aan.",
    "certainty": "De ene tekst zegt dat het gevolg er komt, de andere dat het er kan komen.",
}


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
                    flip=WEIGHT_LABEL[found[0].weight] if found else None,
                    flip_anchor=found[0].roles[0] if found else None,
                )
            )
    return tuple(rows)
