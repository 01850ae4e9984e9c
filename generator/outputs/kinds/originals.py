"""The files that texts were made of, byte for byte as they came, and pictures of the pages of those that have any.

Of the texts that the site offers them of.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.addresses import Address
from generator.book.book import Book
from generator.book.originals import leaves, offered
from generator.ground.errors import DataError, Problem
from generator.ground.paths import shown
from generator.intake.paper import apart
from generator.outputs.kinds.papers import OUTPUT as PAPERS
from generator.outputs.output import Family, Making


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    for edition in book.editions:
        found = offered(book, edition)
        if found is not None and found.path is not None and edition.original_path is not None:
            yield found.path, partial(_content, edition.original_path, found.file.sha256)
            for page in leaves(book, edition):
                yield page.picture, partial(_picture, edition.original_path, found.file.sha256, page.number)


def _content(path: Path, sha256: str) -> bytes:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        what = "this file was changed since it was checked"
        raise DataError([Problem(path=shown(path), line=1, column=1, what=what, mend="build again")])
    return data


def _picture(path: Path, sha256: str, number: int) -> bytes:
    content = _content(path, sha256)
    try:
        return apart.pictured(content, number)
    except (apart.CrashedError, apart.SlowError):
        what = f"page {number} of this PDF cannot be drawn"
        mend = "offer it no longer (shown: false), or ask for another copy"
        raise DataError([Problem(path=shown(path), line=1, column=1, what=what, mend=mend)]) from None


# Of the rest (odt, rtf) every host says that it is a file to be saved, which is what they are offered as.
OUTPUT = Family(types={**PAPERS.types, "txt": "text/plain; charset=utf-8", "png": "image/png"}, write=_files, held=True)
