"""What an output declares, and how the outputs are found and made: each is one file in ``kinds``.

There are three sorts. An :class:`Output` is one file that the data page may list. A :class:`Family` is one kind of file
of which there are many, such as a feed for each institution. An :class:`Around` needs to know which pages there are.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from generator.addresses import Address
from generator.book.book import Book
from generator.outputs import kinds

Document = dict[str, Any]
Path = TypeVar("Path", bound=str)
Content = TypeVar("Content")
Files = Iterable[tuple[str, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Output:
    """One published file.

    ``type`` is its ``Content-Type``. ``write`` returns its content; where that is JSON, a document that is written down
    as all are. ``about`` is the line with which the data page lists it, at the place ``rank`` gives it; a file without
    one is for scripts. ``schema`` returns the JSON Schema that is published beside it.
    """

    path: Address
    type: str
    write: Callable[[Book], bytes | Document]
    about: str | None = None
    rank: int = 0
    schema: Callable[[Book], Document] | None = None

    @property
    def types(self) -> Mapping[str, str]:
        """Its ``Content-Type`` by the end of its name."""
        return {self.path.rpartition(".")[2]: self.type}

    @property
    def schema_path(self) -> Address | None:
        """Where its schema is published: ``data/matrix.schema.json`` for ``data/matrix.json``."""
        return Address(f"{self.path.rpartition('.')[0]}.schema.json") if self.schema else None

    def files(self, book: Book) -> Iterator[tuple[Address, bytes]]:
        """Yield the file and its schema: address and content."""
        yield self.path, encoded(self.write(book))
        if self.schema and self.schema_path:
            yield self.schema_path, encoded(self.schema(book))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Family:
    """Files of one kind; ``types`` are their ``Content-Type`` by the end of their name.

    ``folder``, which ends in a slash, is where all of them lie; where hosts do not know their type it must be named.
    """

    types: Mapping[str, str]
    write: Callable[[Book], Iterable[tuple[Address, bytes | Document]]]
    folder: str = ""

    def files(self, book: Book) -> Iterator[tuple[Address, bytes]]:
        """Yield every file: address and content."""
        for path, content in self.write(book):
            yield path, encoded(content)


class Shown(Protocol):
    """What an output may know of a page."""

    @property
    def path(self) -> Address:
        """Its address."""

    @property
    def title(self) -> str:
        """Its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The site as its outer files see it.

    ``handwritten`` are the paths of pages that the generator does not make. ``address`` is the full address of the home
    page, ending in a slash; empty where it is not known.
    """

    book: Book
    pages: Sequence[Shown]
    handwritten: Sequence[str] = ()
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Files around the pages, made when it is known which pages there are."""

    types: Mapping[str, str]
    write: Callable[[Site], Files]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A published file as the data page lists it; ``size`` is in bytes."""

    name: str
    path: Address
    type: str
    schema_path: Address | None
    about: str
    size: int


def registered() -> tuple[Output | Family | Around, ...]:
    """Return every output: the ``OUTPUT`` of each module in ``kinds``, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(kinds.__path__))
    return tuple(importlib.import_module(f"{kinds.__name__}.{name}").OUTPUT for name in names)


def types() -> Mapping[str, str]:
    """Return the ``Content-Type`` of every output by the end of its files' names."""
    return {end: type_ for output in registered() for end, type_ in output.types.items()}


def told(known: Set[str]) -> Mapping[str, str]:
    """Return the ``Content-Type`` of each output with an ending that is not ``known``, by its path or folder."""
    return {
        output.path if isinstance(output, Output) else f"{output.folder}*": type_
        for output in registered()
        if not isinstance(output, Around)
        for end, type_ in output.types.items()
        if end not in known
    }


def files(book: Book) -> Mapping[str, bytes]:
    """Return every output but those around the pages: site-relative path → content, under former addresses too.

    A feed reader or a program that asks for a file by a name of before gets the file of today. Raises ``DataError``
    where a text does not fit a format.
    """
    return book.once(_files)


def _files(book: Book) -> Mapping[str, bytes]:
    kept = (output for output in registered() if not isinstance(output, Around))
    current = together(file for output in kept for file in book.once(_of, output))
    return {old: content for path, content in current.items() for old in book.former.addresses(path)} | current


def _of(book: Book, output: Output | Family) -> tuple[tuple[Address, bytes], ...]:
    return tuple(output.files(book))


def around(site: Site) -> Mapping[str, bytes]:
    """Return the files around the pages: site-relative path → content."""
    return together(file for output in registered() if isinstance(output, Around) for file in output.write(site))


def together(files: Iterable[tuple[Path, Content]]) -> dict[Path, Content]:
    """Return ``files`` by path.

    Raises ``ValueError``, for that is a mistake of a kind or an output, where two would be written to one place or one
    outside the site.
    """
    found: dict[Path, Content] = {}
    for path, content in files:
        if path in found:
            raise ValueError(f"two files or pages of the site have the address {path!r}: give one of them another")
        if {".", ".."} & set(path.split("/")) or path.startswith("/"):
            raise ValueError(f"the address {path!r} does not lie inside the site: write it from the site's root")
        found[path] = content
    return found


def listed(book: Book) -> tuple[Dataset, ...]:
    """Return what the data page lists, in order."""
    found = [output for output in registered() if isinstance(output, Output) and output.about is not None]
    return tuple(
        Dataset(
            name=output.path.rpartition("/")[2],
            path=output.path,
            type=output.type,
            schema_path=output.schema_path,
            about=output.about or "",
            size=len(files(book)[output.path]),
        )
        for output in sorted(found, key=lambda output: output.rank)
    )


def encoded(content: bytes | Document) -> bytes:
    """Return a file's content; a document becomes JSON in UTF-8, a field a line, with a line end after it."""
    if isinstance(content, bytes):
        return content
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
