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


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page of an original that is offered: its number, from 1, the address that opens the file there, its picture."""

    number: int
    path: str
    picture: Address


def leaf(book: Book, edition: Edition, line: int) -> Leaf | None:
    """Return the page of the original where a line of the source begins, if the site offers it and that is known.

    Known it is where ``check`` read the file again and found this very text in it, so no other file has to say it.
    ``#page`` is what viewers of PDF open (RFC 8118); elsewhere a number would lead nowhere.
    """
    found = offered(book, edition)
    pages = edition.original_pages
    if found is None or found.path is None or found.kind != "PDF" or not 0 < line <= len(pages) or not pages[line - 1]:
        return None
    number = pages[line - 1]
    picture = addresses.original_page(edition, number)
    return Leaf(number=number, path=f"{found.path}#page={number}", picture=picture)


def leaves(book: Book, edition: Edition) -> tuple[Leaf, ...]:
    """Return the pages of the original on which the provisions of a text begin, in order; none where it is no PDF."""
    every = (leaf(book, edition, book.rule(passage).source_line) for passage in edition.passages)
    found = {each.number: each for each in every if each is not None}
    return tuple(found[number] for number in sorted(found))


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
