"""Open data of each institution in files of its own, of the shape of those on all; only where there are many texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator import addresses
from generator.addresses import Address
from generator.book.book import Book, read_through
from generator.ground.aside import Aside
from generator.model import Institution
from generator.outputs import output as outputs
from generator.outputs import parts
from generator.outputs.output import Family, Making, Output

_PACKED = ("xlsx",)


def split() -> tuple[Output, ...]:
    """Return the outputs of which there is a file for each institution, in the order of the data page."""
    found = (output for output in outputs.registered() if isinstance(output, Output) and output.part)
    return tuple(sorted(found, key=lambda output: output.rank))


def name(output: Output) -> str:
    """Return the name of a file, the same for all and for one."""
    return output.path.rpartition("/")[2]


def folder(institution: Institution) -> Address:
    """Return where the files of an institution lie."""
    return addresses.institution_files(institution, "")


def is_archived(output: Output) -> bool:
    """Return whether an archive holds its files: not what is compressed, and holds nothing that the others do not."""
    return output.path.rpartition(".")[2] not in _PACKED


def making(book: Book, institution: Institution, output: Output) -> bytes:
    """Return the file of an institution."""
    return book.once(_made, institution)[output.path]()


@read_through
def _made(book: Book, institution: Institution) -> Mapping[str, Callable[[], bytes]]:
    """Make all files of an institution while what they share is at hand: an archive asks for most of them as well."""
    aside = book.once(_aside)
    return {each.path: aside.put(_content(book, institution, each)) for each in split()}


@read_through
def _aside(_: Book) -> Aside:
    return Aside()


def _content(book: Book, institution: Institution, output: Output) -> bytes:
    assert output.part
    return outputs.encoded(output.part(book, institution))


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    if parts.many(book):
        for institution in book.corpus.institutions:
            for output in split():
                path = addresses.institution_files(institution, name(output))
                yield path, partial(making, book, institution, output)


OUTPUT = Family(types={}, write=_files)
