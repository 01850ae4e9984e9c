"""What a kind of page declares, and how the kinds are found: each is one file in ``kinds`` and one template."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import markup
from generator.addresses import Address
from generator.book.book import Book
from generator.model import Institution
from generator.pages import kinds

Node = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page as its kind declares it, still without HTML.

    All but ``values`` is known before any page is made. ``values`` returns what the template asks for: it is called
    when the page is made, once, and what it returns is dropped with the page. ``about`` is what the page is about, as
    schema.org, from the address with which its links begin; ``of`` the institution whose news its readers may want to
    follow. ``template`` is the
    file of another template than its kind has.
    """

    address: Address
    title: str
    description: str
    values: Callable[[], Mapping[str, Any]] = dict
    about: Callable[[str], Node] | None = None
    of: Institution | None = None
    template: str | None = None


@dataclass(frozen=True, slots=True)
class Common:
    """A part of a page that others have as well: what ``template`` makes of ``values(book, *asked)``.

    It is made once for pages that are made after each other; what it is ``asked`` with tells it apart, as in
    :meth:`Book.lately`.
    """

    template: str
    values: Callable[..., Mapping[str, Any]]
    asked: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of page: ``name`` is also that of its template; ``searchable`` where its text enters a site search.

    ``beside_files`` is whether its pages tell of published files what is known where these were made.
    """

    name: str
    sheets: Callable[[Book], Iterator[Sheet]]
    searchable: bool = False
    beside_files: bool = False

    @property
    def template(self) -> str:
        """The file of its template, in ``templates`` or beside its module."""
        return f"{self.name}.html"


def registered() -> tuple[Kind, ...]:
    """Return every kind: the ``KIND`` of each module in ``kinds``, by the name of its module.

    Raises ``ValueError`` where two modules declare kinds of one name.
    """
    found: dict[str, Kind] = {}
    for module in sorted(module.name for module in pkgutil.iter_modules(kinds.__path__)):
        kind: Kind = importlib.import_module(f"{kinds.__name__}.{module}").KIND
        if kind.name in found:
            raise ValueError(f"two modules declare pages of the kind {kind.name!r}; one is {module}.py")
        found[kind.name] = kind
    return tuple(found.values())


def template_folders() -> tuple[Path, ...]:
    """Return where templates are looked for: the folder of all, then beside the modules of the kinds."""
    return (markup.TEMPLATES, *map(Path, kinds.__path__))
