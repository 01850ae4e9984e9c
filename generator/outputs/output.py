"""What an output declares, and how the outputs are found and made: each is one file in ``kinds``.

There are three sorts. An :class:`Output` is one file that the data page may list. A :class:`Family` is one kind of file
of which there are many, such as a feed for each institution. An :class:`Around` needs to know which pages there are.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from generator.addresses import Address
from generator.book.book import Book, read_through
from generator.ground.errors import DataError, Problem
from generator.ground.reading import reading, untold
from generator.model import Institution
from generator.outputs import kinds, parts
from generator.schema.encoding import as_json

Document = dict[str, Any]
Content = bytes | Document
Making = Content | Callable[[], Content]
"""The content of a file, or what makes it: called once, when the file is written."""
Path = TypeVar("Path", bound=str)
Thing = TypeVar("Thing")
Files = Iterable[tuple[str, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Output:
    """One published file.

    ``type`` is its ``Content-Type``. ``write`` returns its content; where that is JSON, a document that is written down
    as all are. ``about`` is the line with which the data page lists it, at the place ``rank`` gives it; a file without
    one is for scripts. ``schema`` returns the JSON Schema that is published beside it. ``unfit`` yields what in the
    data its format cannot hold, so that it can be told before anything is written.

    ``part`` returns the same of one institution alone, for what grows with the number of texts: where there are many
    (:func:`generator.outputs.parts.many`), there is such a file for each institution instead of the whole. ``made``
    tells whether there is a file at all.
    """

    path: Address
    type: str
    write: Callable[[Book], Content]
    about: str | None = None
    rank: int = 0
    schema: Callable[[Book], Document] | None = None
    unfit: Callable[[Book], Iterable[Problem]] | None = None
    part: Callable[[Book, Institution], Content] | None = None
    made: Callable[[Book], bool] | None = None

    def is_whole(self, book: Book) -> bool:
        """Return whether it is one file, and not one for each institution or none."""
        return self.made(book) if self.made else not (self.part and parts.many(book))

    @property
    def types(self) -> Mapping[str, str]:
        """Its ``Content-Type`` by the end of its name."""
        return {self.path.rpartition(".")[2]: self.type}

    @property
    def schema_path(self) -> Address | None:
        """Where its schema is published: ``data/matrix.schema.json`` for ``data/matrix.json``."""
        return Address(f"{self.path.rpartition('.')[0]}.schema.json") if self.schema else None

    def files(self, book: Book) -> Iterator[tuple[Address, Making]]:
        """Yield the file and its schema: address, and what makes it."""
        whole = self.is_whole(book)
        if whole:
            yield self.path, partial(_weighed, book, self)
        if self.schema and self.schema_path and (whole or self.part):
            yield self.schema_path, partial(self.schema, book)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Family:
    """Files of one kind; ``types`` are their ``Content-Type`` by the end of their name.

    ``write`` yields the address of each with its content, or, so that not all of them are held at once, with what makes
    it; ``held`` is whether the content is there, in memory or on this disk, as soon as it is known which files there
    are. ``folder``, which ends in a slash, is where all of them lie; where hosts do not know their type it must be
    named.
    """

    types: Mapping[str, str]
    write: Callable[[Book], Iterable[tuple[Address, Making]]]
    folder: str = ""
    held: bool = False

    def files(self, book: Book) -> Iterable[tuple[Address, Making]]:
        """Return every file: address, and its content or what makes it."""
        return self.write(book)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Planned:
    """A published file before it is made: where it goes, and under which former addresses the same is to be found.

    ``of`` is the name of the module that declares it; ``held`` is whether its content is there already.
    """

    path: Address
    former: tuple[str, ...]
    making: Making
    of: str
    held: bool = False

    def content(self) -> bytes:
        """Make the content; nothing keeps it."""
        return encoded(self.making() if callable(self.making) else self.making)

    def taken(self, book: Book, size: int) -> None:
        """Tell a book that an earlier build made the content, so that nothing makes it to know its size."""
        book.once(_sizes)[self.path] = size


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
    """The site as its outer files see it; the pages need not be made for that.

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
    return tuple(_named().values())


def _named() -> Mapping[str, Output | Family | Around]:
    names = sorted(module.name for module in pkgutil.iter_modules(kinds.__path__))
    return {name: importlib.import_module(f"{kinds.__name__}.{name}").OUTPUT for name in names}


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


def refuse(book: Book) -> None:
    """Raise ``DataError`` with all in the data that the format of some output cannot hold."""
    declared = (output.unfit for output in registered() if isinstance(output, Output) and output.unfit)
    if problems := [problem for unfit in declared for problem in unfit(book)]:
        raise DataError(problems)


def planned(book: Book) -> tuple[Planned, ...]:
    """Return every output but those around the pages, before it is made.

    A feed reader or a program that asks for a file by a name of before gets the file of today.
    """
    kept = {name: output for name, output in _named().items() if not isinstance(output, Around)}
    of: dict[str, str] = {}

    def known() -> Iterator[tuple[Address, Making]]:
        for name, output in kept.items():
            for path, making in output.files(book):
                of[path] = name
                yield path, making

    current = together(known())
    held = {name for name, output in kept.items() if isinstance(output, Family) and output.held}
    former = {path: [old for old in book.former.addresses(path) if old not in current] for path in current}
    return tuple(
        Planned(path=path, former=tuple(former[path]), making=making, of=of[path], held=of[path] in held)
        for path, making in current.items()
    )


def planned_by(book: Book, name: str) -> Mapping[str, Planned]:
    """Return the files that one module declares, by their paths, without their former addresses.

    What other modules declare need not be known for that.
    """
    output = _named()[name]
    assert not isinstance(output, Around)
    return {path: Planned(path=path, former=(), making=making, of=name) for path, making in output.files(book)}


def files(book: Book) -> Mapping[str, bytes]:
    """Return the content of everything :func:`planned` at once, by its path, under former addresses too.

    Raises ``DataError`` where a text does not fit a format.
    """
    made = [(plan, plan.content()) for plan in planned(book)]
    return {path: content for plan, content in made for path in (plan.path, *plan.former)}


def around(site: Site) -> Mapping[str, bytes]:
    """Return the files around the pages: site-relative path → content."""
    return together(file for output in registered() if isinstance(output, Around) for file in output.write(site))


def together(files: Iterable[tuple[Path, Thing]]) -> dict[Path, Thing]:
    """Return ``files`` by path.

    Raises ``ValueError``, for that is a mistake of a kind or an output, where two would be written to one place or one
    outside the site.
    """
    found: dict[Path, Thing] = {}
    for path, content in files:
        if path in found:
            raise ValueError(f"two files or pages of the site have the address {path!r}: give one of them another")
        if {".", ".."} & set(path.split("/")) or path.startswith("/"):
            raise ValueError(f"the address {path!r} does not lie inside the site: write it from the site's root")
        found[path] = content
    return found


def listed(book: Book) -> tuple[Dataset, ...]:
    """Return what the data page lists, in order; a file that was not made yet is made to know its size."""
    found = [output for output in registered() if isinstance(output, Output) and output.about is not None]
    found = [output for output in found if output.is_whole(book)]
    return tuple(
        Dataset(
            name=output.path.rpartition("/")[2],
            path=output.path,
            type=output.type,
            schema_path=output.schema_path,
            about=output.about or "",
            size=_size(book, output),
        )
        for output in sorted(found, key=lambda output: output.rank)
    )


def _size(book: Book, output: Output) -> int:
    if output.path not in book.once(_sizes):
        _weighed(book, output)
    return book.once(_sizes)[output.path]


def _weighed(book: Book, output: Output) -> bytes:
    """Make an output, and keep of it how many bytes it has: the data page tells that."""
    content = encoded(output.write(book))
    with reading.into(None):  # who makes it depends on no other size
        book.once(_sizes)[output.path] = len(content)
    return content


@read_through
def _sizes(_: Book) -> dict[Address, int]:
    untold()  # it is filled while files are made
    return {}


def entries(listed: Iterable[Document]) -> str:
    """Return records as they stand in the list of a document that is written as :func:`encoded` writes it."""
    return ",\n".join("  " + as_json(each).decode().replace("\n", "\n  ") for each in listed)


def listing(format_: int, lists: Mapping[str, Iterable[str]]) -> bytes:
    """Return a document of a format and lists, as :func:`encoded` writes it, each of :func:`entries` in turn."""
    held = {name: ",\n".join(filter(None, found)) for name, found in lists.items()}
    told = [f'"{name}": [\n{found}\n ]' if found else f'"{name}": []' for name, found in held.items()]
    return "{{\n {}\n}}\n".format(",\n ".join((f'"format": {format_}', *told))).encode()


def encoded(content: Content) -> bytes:
    """Return a file's content; a document becomes JSON in UTF-8, a field a line, with a line end after it."""
    if isinstance(content, bytes):
        return content
    return as_json(content) + b"\n"
