"""The words that made texts are made of: data beside this file, read as strictly as the protocols themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator import schema, yamlio
from generator.ground.errors import DataError
from generator.model import Certainty, RolesBasis, Statement
from generator.schema import Kind

T = TypeVar("T")

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What is invented is called; patterns with a place for the number."""

    id: str
    name: str
    short_name: str
    college: str
    lyceum: str
    foundation: str
    school: str
    school_id: str
    site: str
    and_: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A real name, and what stands in its place."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a protocol is about, and its title."""

    subject: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around the texts: titles, notes, dates."""

    id: str
    subjects: tuple[Subject, ...]
    untitled: str
    unnamed: str
    single: str
    printed: str
    inferred: str
    reviewed_by: str
    version_line: str
    months: tuple[str, ...]
    other_heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """The file ``names.yml``."""

    names: Names
    real: tuple[Replaced, ...]
    protocol: Around


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Words that stand for other words, and what is coded otherwise where they do."""

    words: Mapping[str, str]
    unless: tuple[str, ...] = ()
    actors: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    certainty: Mapping[Certainty, Certainty] = field(default_factory=dict)
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a text: how it may be headed, and whom it is for."""

    name: str
    titles: tuple[str, ...]
    role: str | None = None
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One provision: the parts it may stand in, ways of saying it, and what each of them says."""

    in_: tuple[str, ...]
    forms: tuple[str, ...]
    says: tuple[Statement, ...]
    basis: RolesBasis
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way of saying something, and what it comes to where it is coded."""

    say: str
    means: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The file ``own.yml``: a grammar of sentences with their coding."""

    places: Mapping[str, tuple[str, ...]]
    ways: Mapping[str, tuple[Way, ...]]
    parts: tuple[Part, ...]
    rules: tuple[Rule, ...]


@cache
def naming() -> Naming:
    """Return the names and titles."""
    return read(FOLDER / "names.yml", Kind("names", Naming, "Names"))


@cache
def exchanges() -> tuple[Exchange, ...]:
    """Return what adapted texts say otherwise."""
    return read(FOLDER / "exchanges.yml", Kind("exchanges", tuple[Exchange, ...], "Exchanges"))


@cache
def own() -> Own:
    """Return the grammar of own wordings."""
    return read(FOLDER / "own.yml", Kind("own", Own, "Own wordings"))


def read(path: Path, kind: Kind[T]) -> T:
    """Return what is in a file; raises ``DataError`` with every mistake and its place."""
    found = schema.decode(kind, yamlio.load(path.read_bytes(), path.name))
    if found[1] or found[0] is None:
        raise DataError(found[1])
    return found[0]
