"""Where schools part ways: every flip of norm, the heaviest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.book.rules import Rule
from generator.language import words
from generator.model import Role, Topic, Work
from generator.pages.kind import Kind, Sheet

_say = words.phrases.pages.flips


@dataclass(frozen=True, kw_only=True)
class FlipView:
    """A flip with its quotations; ``silent`` are the works that say nothing on the topic to these roles."""

    anchor: str
    topic: Topic
    roles: tuple[Role, ...]
    label: str
    explained: str
    stands: tuple[Rule, ...]
    silent: tuple[Work, ...]


def flip_views(book: Book) -> tuple[FlipView, ...]:
    """Return every flip of the corpus, most consequential first."""
    return tuple(
        FlipView(
            anchor=f"{flip.topic}-{flip.roles[0]}",
            topic=book.topics[flip.topic],
            roles=tuple(book.roles[role] for role in flip.roles),
            label=words.phrases.marking.WEIGHT[flip.weight],
            explained=words.phrases.marking.WEIGHT_EXPLAINED[flip.weight],
            stands=book.rules(flip.stands),
            silent=tuple(
                cell.work
                for cell in book.row(flip.topic)
                if all(not cell.narrowed(role).primary for role in flip.roles)
            ),
        )
        for flip in book.flips
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.FLIPS,
        title=_say.TITLE,
        description=_say.DESCRIPTION,
        values={"view": flip_views(book), "weights": list(words.phrases.marking.WEIGHT.values())},
    )


KIND = Kind(name="flips", sheets=_sheets)
