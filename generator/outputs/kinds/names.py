"""The names of schools and institutions, in small files for the page on which a reader types one; of many texts only.

``data/namen/index.json`` lists the keys of the files and the words in too many names to make a file of; each file lists
``[name, address, institution or null]``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book
from generator.book.byname import Named
from generator.book.namepieces import name_pieces
from generator.book.parts import many
from generator.outputs.output import Family, Making
from generator.outputs.shapes import FORMAT


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    if not many(book):
        return
    found = name_pieces(book)
    yield addresses.NAME_PIECES, {"format": FORMAT, "keys": list(found.pieces), "common": list(found.common)}
    for key, names in found.pieces.items():
        yield addresses.name_piece(key), partial(_piece, names)


def _piece(names: tuple[Named, ...]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "names": [[each.name, f"{each.path}/", each.of.name if each.of else None] for each in names],
    }


OUTPUT = Family(types={"json": "application/json"}, write=_files)
