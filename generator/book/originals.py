"""The files that texts were made of: which of them the site offers."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.load.originals import may_be_offered
from generator.model import Edition, OriginalFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The original of a text as a page names it; ``path`` is null where the site keeps it and does not offer it.

    ``size`` is in bytes.
    """

    file: OriginalFile
    path: Address | None
    size: int

    @property
    def kind(self) -> str:
        """What sort of file it is, as its name ends: ``PDF``."""
        return self.file.file.rpartition(".")[2].upper()


def offered(book: Book, edition: Edition) -> Offered | None:
    """Return the original of a text, where it has one that is not the source itself.

    The text says whether it is offered, else ``site.yml``; what a browser could run as a page of ours never is.
    """
    original = edition.version.source.original
    if original is None:
        return None
    asked = book.corpus.settings.show_originals if original.shown is None else original.shown
    shown = asked and may_be_offered(original.file) and edition.original_path is not None
    return Offered(file=original, path=addresses.original_file(edition) if shown else None, size=edition.original_size)
