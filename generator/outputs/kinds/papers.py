"""The papers for a board on every revision."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.language import words
from generator.model import Edition
from generator.outputs.output import Family, Making
from generator.papers import pack


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    for old, new in book.revised.values():
        for name in words.phrases.papers.LABELS:
            yield addresses.paper(old, new, name), partial(_paper, book, old, new, name)


def _paper(book: Book, old: Edition, new: Edition, name: str) -> bytes:
    book.revision(old, new)  # whoever makes one of the papers has read both texts, also where another made the most
    return book.lately(_pack, old, new)[name]()


def _pack(book: Book, old: Edition, new: Edition) -> Mapping[str, Callable[[], bytes]]:
    return pack.making(book.revision(old, new))


OUTPUT = Family(
    types={
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    write=_files,
)
