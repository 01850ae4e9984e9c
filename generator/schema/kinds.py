"""The kinds of YAML file, each with the type it decodes to; only here the validation library gets to know them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import ConfigDict, TypeAdapter

from generator.model import (
    Actor,
    CodebookQuestion,
    DraftVersion,
    Institution,
    Measure,
    Norm,
    Protocol,
    Question,
    Renaming,
    Role,
    Settings,
    Synonyms,
    Topic,
    TopicGroup,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicList:
    """The rows of the matrix, in the order in which they are shown, and the groups they stand in."""

    groups: tuple[TopicGroup, ...]
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """A kind of YAML file: its name (also that of its schema), the type it decodes to, and its title in an editor."""

    name: str
    type: Any
    title: str

    @property
    def schema_file(self) -> str:
        """The name of its JSON Schema under ``protocols/schema/``."""
        return f"{self.name}.schema.json"


INSTITUTION: Kind[Institution] = Kind("institution", Institution, "An institution (institution.yml)")
PROTOCOL: Kind[Protocol] = Kind("protocol", Protocol, "A protocol through all its versions (protocol.yml)")
VERSION: Kind[DraftVersion] = Kind("version", DraftVersion, "One version of a protocol (version.yml)")
ROLES: Kind[tuple[Role, ...]] = Kind("roles", tuple[Role, ...], "The roles (roles.yml)")
NORMS: Kind[tuple[Norm, ...]] = Kind("norms", tuple[Norm, ...], "The norms (norms.yml)")
TOPICS: Kind[TopicList] = Kind("topics", TopicList, "The topics and their groups (topics.yml)")
ACTORS: Kind[tuple[Actor, ...]] = Kind("actors", tuple[Actor, ...], "Who consents, decides or is told (actors.yml)")
MEASURES: Kind[tuple[Measure, ...]] = Kind("measures", tuple[Measure, ...], "The measures (measures.yml)")
CODEBOOK: Kind[tuple[CodebookQuestion, ...]] = Kind(
    "codebook", tuple[CodebookQuestion, ...], "Questions put to every text (codebook.yml)"
)
QUESTIONS: Kind[tuple[Question, ...]] = Kind("questions", tuple[Question, ...], "Questions people ask (questions.yml)")
CONTEXTS: Kind[tuple[str, ...]] = Kind("contexts", tuple[str, ...], "Circumstances (contexts.yml)")
SYNONYMS: Kind[tuple[Synonyms, ...]] = Kind(
    "synonyms", tuple[Synonyms, ...], "Words that readers use for one thing (synonyms.yml)"
)
SITE: Kind[Settings] = Kind("site", Settings, "Who publishes the site, and where (site.yml)")
RENAMED: Kind[tuple[Renaming, ...]] = Kind("renamed", tuple[Renaming, ...], "Ids that were renamed (renamed.yml)")
KINDS: tuple[Kind[Any], ...] = (
    *(INSTITUTION, PROTOCOL, VERSION),
    *(ROLES, NORMS, TOPICS, ACTORS, MEASURES, CODEBOOK, QUESTIONS, CONTEXTS, SYNONYMS),
    *(SITE, RENAMED),
)


def written(field: str) -> str:
    """Return how people write a field of the model: some words may be no name in Python, and end in ``_`` there."""
    return field.removesuffix("_")


@cache
def adapter(kind: Kind[Any], *, described: bool = False) -> TypeAdapter[Any]:
    """Return what validates the files of a kind, each as a list of one.

    ``described`` also reads what stands beneath each field, for editors, out of the modules: ten times the work.
    """
    # The configuration of a list reaches the dataclasses inside it; that of a bare dataclass would have to stand in the
    # model, which knows no library. Hence a list of one.
    config = ConfigDict(extra="forbid", str_min_length=1, alias_generator=written, use_attribute_docstrings=described)
    return TypeAdapter(tuple[kind.type], config=config)  # type: ignore[name-defined]
