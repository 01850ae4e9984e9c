"""All roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book.book import Book
from generator.book.places import Place
from generator.language import words
from generator.model import Role
from generator.pages.kind import Kind, Sheet


@dataclass(frozen=True, kw_only=True)
class RoleCard:
    """A role with how often and where it occurs."""

    role: Role
    path: str
    count: int
    places: tuple[Place, ...]


def role_cards(book: Book) -> tuple[RoleCard, ...]:
    """Return every role of the vocabulary."""
    return tuple(
        RoleCard(
            role=role,
            path=addresses.role(role.id),
            count=sum(role.id in passage.labels.roles for work in book.works for passage in work.in_force.labelled),
            places=book.places_for(role),
        )
        for role in book.roles.values()
    )


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.ROLES,
        title=words.phrases.pages.shared.ROLES,
        description=words.phrases.pages.roles.DESCRIPTION,
        values=lambda: {"view": role_cards(book)},
    )


KIND = Kind(name="roles", sheets=_sheets)
