"""The names of facts: what makes one and of what, so that another build can find and make the same."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from types import FunctionType
from typing import Any

from generator.book.book import Book, Key_
from generator.book.places import Place
from generator.book.shapes import OpaqueError, named
from generator.compare.stand import Stand
from generator.model import CodebookQuestion, Institution, Norm, Role, Topic

_PLAIN = (str, int, bool, type(None))
Name = tuple[Any, ...]


class Unnamed(Exception):  # noqa: N818 - no error: it counts as what was read for it
    """Something that has no name, or had one and is gone."""


class Naming:
    """Names facts of one book, and finds them by their names."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def name(self, key: Key_) -> Name:
        """Return the name of a fact; raises ``Unnamed``."""
        make, asked, options = key
        if not isinstance(make, FunctionType):
            raise Unnamed(repr(make))
        if getattr(sys.modules[make.__module__], make.__qualname__, None) is not make:
            raise Unnamed(make.__qualname__)
        return (
            make.__module__,
            make.__qualname__,
            tuple(map(self._argument, asked)),
            tuple((name, self._argument(value)) for name, value in options),
        )

    def found(self, name: Name) -> tuple[Callable[..., Any], tuple[Any, ...], Mapping[str, Any]]:
        """Return what a name, with ``fact`` before it, is of; raises ``Unnamed``."""
        _, module, function, asked, named = name
        try:
            make = getattr(importlib.import_module(module), function)
        except (ImportError, AttributeError):
            raise Unnamed(f"{module}.{function}") from None
        return make, tuple(map(self._value, asked)), {key: self._value(value) for key, value in named}

    def _argument(self, value: object) -> object:
        if type(value) in _PLAIN:
            return value
        if isinstance(value, tuple):
            return ("@", *map(self._argument, value))
        try:
            return named(value)
        except OpaqueError:
            pass
        if isinstance(value, Role | Topic | Norm | CodebookQuestion | Institution):
            kind, id_ = type(value).__name__, value.id
            if self._listed.get((kind, id_)) is value:
                return (f"@{kind}", id_)
            raise Unnamed(type(value).__qualname__)
        match value:
            case Place():
                return ("@Place", value.institution.id, value.school.id if value.school else None)
            case Stand():
                if self._book.stand(value.topic, value.work, value.role) is value:
                    return ("@Stand", value.topic, self._argument(value.work), value.role)
        raise Unnamed(type(value).__qualname__)

    def _value(self, argument: object) -> object:
        if not isinstance(argument, tuple):
            return argument
        kind, *rest = argument
        if kind == "@":
            return tuple(map(self._value, rest))
        if kind == "@Stand":
            return self._book.stand(rest[0], self._value(rest[1]), rest[2])  # type: ignore[arg-type]
        if kind in ("@PlacedStatement", "@Passage"):
            return self._within(kind, rest[0])
        try:
            return self._listed[(kind[1:], *rest)]
        except KeyError:
            raise Unnamed(str(argument)) from None

    def _within(self, kind: str, locator: str) -> object:
        edition = self._listed.get(("Edition", locator.partition("#")[0]))
        if edition is None:
            raise Unnamed(locator)
        if edition not in self._inside:
            held: dict[tuple[str, str], object] = {("@Passage", each.locator): each for each in edition.passages}
            self._inside[edition] = held | {("@PlacedStatement", each.id): each for each in edition.statements}
        try:
            return self._inside[edition][kind, locator]
        except KeyError:
            raise Unnamed(locator) from None

    @cached_property
    def _inside(self) -> dict[Any, dict[tuple[str, str], object]]:
        return {}

    @cached_property
    def _listed(self) -> Mapping[tuple[Any, ...], Any]:
        corpus, vocabulary = self._book.corpus, self._book.corpus.vocabulary
        found: dict[tuple[Any, ...], Any] = {("Edition", each.locator): each for each in corpus.editions}
        found |= {("Work", each.institution.id, each.protocol.id): each for each in corpus.works}
        for listed in (vocabulary.roles, vocabulary.topics, vocabulary.norms, vocabulary.codebook, corpus.institutions):
            found |= {(type(each).__name__, each.id): each for each in listed}
        for place in self._book.places:
            found["Place", place.institution.id, place.school.id if place.school else None] = place
        return found
