"""What the words of this site mean: roles, signs and topics."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.book.book import Book
from generator.book.rules import ROLES_BASIS
from generator.pages.kind import Kind, Sheet

_BASIS_EXPLAINED = {
    "printed": "De bepaling noemt de rol zelf.",
    "inherited": "De bepaling noemt niemand, of alleen ‘betrokkenen’ of ‘je’. Dan telt de kop van het onderdeel.",
    "defined": "De bepaling omschrijft wie met deze rol bedoeld wordt.",
    "generic": "De bepaling noemt bijvoorbeeld ‘gebruikers van sociale media’. Dat zijn alle groepen van de tekst.",
    "none": "De bepaling bindt niemand en staat niemand iets toe.",
}


def _sheets(book: Book) -> Iterator[Sheet]:
    yield Sheet(
        address=addresses.VOCABULARY,
        title="Begrippen",
        description="Wat de rollen, tekens en onderwerpen op deze site betekenen.",
        values={
            "vocabulary": book.corpus.vocabulary,
            "groups": book.topic_groups,
            "topics_by_id": book.topics,
            "roles_basis": ROLES_BASIS,
            "basis_explained": _BASIS_EXPLAINED,
        },
    )


KIND = Kind(name="vocabulary", sheets=_sheets)
