"""The open data of all institutions in archives, each of a thousand of them; equal data give equal bytes."""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Iterator, Sequence
from functools import partial

from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.model import Institution
from generator.outputs import parts
from generator.outputs.kinds import institution_files
from generator.outputs.output import Family, Making

_VOLUME = 1000
"""Institutions in one: some 18 MB, a third of what a file may have."""
_FOLDER = words.phrases.outputs.institutions.ARCHIVES


def volumes(book: Book) -> Iterator[tuple[Address, Sequence[Institution]]]:
    """Yield the address of each archive with the institutions in it, where there are too many texts for one file."""
    if parts.many(book):
        every = book.corpus.institutions
        for number, start in enumerate(range(0, len(every), _VOLUME), 1):
            yield Address(f"{_FOLDER}{number}.tar.gz"), every[start : start + _VOLUME]


def _archive(book: Book, institutions: Sequence[Institution]) -> bytes:
    """Return an archive with the files of institutions; nothing in it tells when or by whom it was made."""
    raw = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0, compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for institution in institutions:
            for output in institution_files.split():
                name = institution_files.name(output)
                if not institution_files.is_archived(output):
                    continue
                content = institution_files.making(book, institution, output)
                entry = tarfile.TarInfo(f"{institution.id}/{name}")
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))
    return raw.getvalue()


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    for path, institutions in volumes(book):
        yield path, partial(_archive, book, institutions)


OUTPUT = Family(types={"gz": "application/gzip"}, write=_files, folder=_FOLDER)
