"""What the words of this site mean: roles, signs and topics."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.language import words
from generator.pages.kind import Kind, Sheet


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.VOCABULARY,
        title=_SAY.TITLE,
        description=_SAY.DESCRIPTION,
        values=lambda: {
            "vocabulary": book.corpus.vocabulary,
            "groups": book.topic_groups,
            "topics_by_id": book.topics,
            "for_whom": {
                topic.id: [role.label.lower() for role in book.corpus.vocabulary.roles if role.id in topic.roles]
                for topic in book.corpus.vocabulary.topics
            },
            "standing_means": words.phrases.standing.MEANS,
            "roles_basis": words.phrases.marking.ROLES_BASIS,
        },
    )


_SAY = words.phrases.pages.vocabulary


KIND = Kind(name="vocabulary", sheets=_sheets)
