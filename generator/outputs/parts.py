"""Open data of many texts: a file for each institution instead of one for all, so that no file has more than 50 MB."""

from __future__ import annotations

from dataclasses import replace

from generator.book.book import Book, large
from generator.model import Institution, Work

LARGEST = 50_000_000
"""Bytes that no published file should exceed: what many hosts and tools refuse above."""
INSTITUTIONS = 250
SOURCES = 2_000_000
"""Above so many institutions, or bytes of sources, there are files for each. Of 60 made institutions the largest file,
where they stand, takes 93 kB of each or twelve times their sources (`benchmarks/README.md`): half of what is allowed.
"""


def many(book: Book) -> bool:
    """Return whether there are so many texts that a file on all would be too large."""
    return book.once(_many)


def _many(book: Book) -> bool:
    works = max(len(book.corpus.institutions), len(book.works))
    return works > INSTITUTIONS or sum(len(edition.source_bytes) for edition in book.editions) > SOURCES


def alone(book: Book, institution: Institution) -> Book:
    """Return a book of one institution alone; the files of one share it."""
    return book.lately(_alone, institution)


@large
def _alone(book: Book, institution: Institution) -> Book:
    works = book.once(_works_by_institution).get(institution.id, ())
    return Book(replace(book.corpus, institutions=(institution,), works=tuple(works)))


def _works_by_institution(book: Book) -> dict[str, list[Work]]:
    found: dict[str, list[Work]] = {}
    for work in book.works:
        found.setdefault(work.institution.id, []).append(work)
    return found
