"""Trees → the model's values, and the JSON Schema of every YAML kind; only here the validation library is known.

The library's own messages never reach a user: each kind of error has a plain sentence and a way to mend it here.
"""

from __future__ import annotations

import copy
import dataclasses
import datetime
import difflib
import re
import typing
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from generator import yamlio
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.model import (
    Institution,
    Norm,
    Protocol,
    Question,
    Renaming,
    Role,
    School,
    Settings,
    Synonyms,
    Topic,
    TopicGroup,
    Version,
    Vocabulary,
)
from generator.yamlio import Document, Place, Tree, visible

T = TypeVar("T")

FORMAT = "see protocols/README.md"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_POINT = "[1-9][0-9]*(:[1-9][0-9]*)?"
PLACE = f"^{_POINT}(-{_POINT})?(, *{_POINT}(-{_POINT})?)*$"


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
VERSION: Kind[Version] = Kind("version", Version, "One version of a protocol (version.yml)")
ROLES: Kind[tuple[Role, ...]] = Kind("roles", tuple[Role, ...], "The roles (roles.yml)")
NORMS: Kind[tuple[Norm, ...]] = Kind("norms", tuple[Norm, ...], "The norms (norms.yml)")
TOPICS: Kind[TopicList] = Kind("topics", TopicList, "The topics and their groups (topics.yml)")
QUESTIONS: Kind[tuple[Question, ...]] = Kind("questions", tuple[Question, ...], "Questions people ask (questions.yml)")
CONTEXTS: Kind[tuple[str, ...]] = Kind("contexts", tuple[str, ...], "Circumstances (contexts.yml)")
SYNONYMS: Kind[tuple[Synonyms, ...]] = Kind(
    "synonyms", tuple[Synonyms, ...], "Words that readers use for one thing (synonyms.yml)"
)
SITE: Kind[Settings] = Kind("site", Settings, "Who publishes the site, and where (site.yml)")
RENAMED: Kind[tuple[Renaming, ...]] = Kind("renamed", tuple[Renaming, ...], "Ids that were renamed (renamed.yml)")
KINDS: tuple[Kind[Any], ...] = (
    *(INSTITUTION, PROTOCOL, VERSION),
    *(ROLES, NORMS, TOPICS, QUESTIONS, CONTEXTS, SYNONYMS),
    *(SITE, RENAMED),
)


@cache
def _adapter(kind: Kind[Any]) -> TypeAdapter[Any]:
    # The configuration of a list reaches the dataclasses inside it; that of a bare dataclass would have to stand in the
    # model, which knows no library. Hence a list of one.
    return TypeAdapter(tuple[kind.type], config=ConfigDict(extra="forbid", str_min_length=1))  # type: ignore[name-defined]


def decode(kind: Kind[T], document: Document) -> tuple[T | None, tuple[Problem, ...]]:
    """Return the value in ``document`` and all problems of its shape.

    Where every problem leaves no doubt about what was meant (a misspelled field or word, a field too many) the value is
    returned beside the problems, so that the rest of it can be checked in the same run; else it is ``None``.
    """
    problems: list[Problem] = []
    repairs: list[Callable[[Tree], None]] = []
    doubtful = False
    renamed: set[Place] = set()
    for place, problem in _leaves(kind, document):
        problems.append(problem)
        repairs.append(_setter(place, None if place[-1] != "level" else "1"))
        renamed.add(place)
    try:
        (value,) = _adapter(kind).validate_python([document.data])
        found: list[Any] = []
    except ValidationError as error:
        value = None
        # Unknown fields first: the field they were meant to be is then not missing.
        found = sorted(error.errors(include_url=False), key=lambda e: e["type"] != "unexpected_keyword_argument")
    for item in found:
        place = item["loc"][1:]
        if place in renamed:
            continue
        if item["type"] == "unexpected_keyword_argument":
            meant = _meant_field(kind, document, place)
            if meant is not None:
                renamed.add((*place[:-1], meant))
            problems.append(_unknown_field(kind, document, place, meant))
            repairs.append(_renamer(place, meant))
        elif item["type"] == "literal_error" and (word := _meant_word(item)) is not None:
            problems.append(_problem(document, place, item))
            repairs.append(_setter(place, word))
        else:
            problems.append(_problem(document, place, item))
            doubtful = True
    if doubtful or not problems:
        return value if not problems else None, tuple(problems)
    tree = copy.deepcopy(document.data)
    for repair in repairs:
        repair(tree)
    try:
        (value,) = _adapter(kind).validate_python([tree])
    except ValidationError:
        value = None
    return value, tuple(problems)


def _parent(tree: Tree, place: Place) -> Any:
    here: Any = tree
    for step in place[:-1]:
        here = here[step]
    return here


def _setter(place: Place, value: Tree) -> Callable[[Tree], None]:
    def repair(tree: Tree) -> None:
        _parent(tree, place)[place[-1]] = value

    return repair


def _renamer(place: Place, meant: str | None) -> Callable[[Tree], None]:
    def repair(tree: Tree) -> None:
        parent = _parent(tree, place)
        value = parent.pop(place[-1])
        if meant is not None:
            parent[meant] = value

    return repair


def _leaves(kind: Kind[Any], document: Document) -> Iterator[tuple[Place, Problem]]:
    """Dates and numbers, of which the library would also take other spellings (``1527206400`` for a date)."""
    for place, value in _typed(kind.type, document.data, datetime.date):
        if isinstance(value, str) and not _is_date(value):
            what = f"'{place[-1]}' is '{brief(value)}', which is not a date"
            yield place, document.problem(place, what, "write an existing day as 2018-05-25, or null")
    for place, value in _typed(kind.type, document.data, int):
        if place[-1] == "level" and isinstance(value, str) and value not in ("1", "2"):
            yield place, document.problem(place, f"'level' is '{brief(value)}'", "write 1 or 2")


def _typed(annotation: Any, tree: Tree, leaf: type) -> Iterator[tuple[Place, Tree]]:
    """Yield every value in ``tree`` for which ``annotation`` allows a ``leaf``, with its place."""
    record = _dataclass_in(annotation)
    if isinstance(tree, list):
        inner = next(iter(typing.get_args(annotation)), None)
        for index, item in enumerate(tree):
            yield from (((index, *place), value) for place, value in _typed(inner, item, leaf))
    elif isinstance(tree, dict) and record is not None:
        for name, field in _fields_with(record, leaf).items():
            if name in tree:
                yield from (((name, *place), value) for place, value in _typed(field, tree[name], leaf))
    elif leaf in (annotation, *typing.get_args(annotation)):
        yield (), tree


@cache
def _fields_with(record: Any, leaf: type) -> dict[str, Any]:
    """Return the fields of a dataclass, with their types, under which a ``leaf`` can stand."""
    hints = typing.get_type_hints(record)
    return {
        name: hint
        for name, hint in hints.items()
        if leaf in (hint, *typing.get_args(hint))
        or ((inner := _dataclass_in(hint)) not in (None, record) and _fields_with(inner, leaf))
    }


def _is_date(text: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII)) and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def _record_at(kind: Kind[Any], place: Place) -> Any:
    """Return the dataclass that describes the map at ``place``."""
    record = _dataclass_in(kind.type)
    for step in place:
        if isinstance(step, str):
            record = _dataclass_in(typing.get_type_hints(record)[step])
    return record


def _dataclass_in(annotation: Any) -> Any:
    if dataclasses.is_dataclass(annotation):
        return annotation
    return next((found for part in typing.get_args(annotation) if (found := _dataclass_in(part))), None)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that ``word`` was probably meant to be."""
    return next(iter(difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=0.6)), None)


def _meant_field(kind: Kind[Any], document: Document, place: Place) -> str | None:
    given = typing.cast("dict[str, Tree]", _parent(document.data, place))
    fields = [field.name for field in dataclasses.fields(_record_at(kind, place[:-1])) if field.name not in given]
    return closest(str(place[-1]), fields)


def _unknown_field(kind: Kind[Any], document: Document, place: Place, meant: str | None) -> Problem:
    what = f"unknown field '{brief(str(place[-1]))}'"
    if meant is not None:
        return document.key_problem(place, what, f"did you mean '{meant}'?")
    fields = ", ".join(field.name for field in dataclasses.fields(_record_at(kind, place[:-1])))
    return document.key_problem(place, what, f"remove it; the fields here are: {fields}")


def _allowed(item: Any) -> list[str]:
    return re.findall(r"'([^']*)'", item["ctx"]["expected"])


def _meant_word(item: Any) -> str | None:
    return closest(item["input"], _allowed(item)) if isinstance(item["input"], str) else None


def _problem(document: Document, place: Place, item: Any) -> Problem:
    what, mend = _sentence(_name(place), str(item["type"]), item)
    return document.problem(place, what, mend)


def _name(place: Place) -> str:
    if not place:
        return "the file"
    if isinstance(place[-1], int):
        inside = f" in '{place[-2]}'" if len(place) > 1 else ""
        return f"item {place[-1] + 1}{inside}"
    return f"'{visible(place[-1])}'"


def _sentence(name: str, error: str, item: Any) -> tuple[str, str]:
    """Return what is wrong with ``name`` and how to mend it, for an error type of the library."""
    value = item["input"]
    holds = _holds(value)
    if error == "missing":
        return f"the field {name} is missing", f"add it; {FORMAT}"
    if error == "literal_error":
        allowed, meant = ", ".join(_allowed(item)), _meant_word(item)
        mend = f"did you mean '{meant}'?" if meant else f"choose one of: {allowed}"
        return f"{name} {holds}, which it cannot be", mend
    if error in ("string_type", "string_too_short"):
        return f"{name} {holds} where a text is due", "write the text" if value in (None, "") else "write one text here"
    if error == "tuple_type":
        example = f"[{visible(value)}]" if isinstance(value, str) and len(value) < 40 else "[]"
        return f"{name} {holds} where a list is due", f"write a list between brackets or with dashes, such as {example}"
    if error == "dataclass_type":
        return f"{name} {holds} where fields with a name are due", f"write 'field: value' lines; {FORMAT}"
    if error.startswith("int_"):
        return f"{name} {holds} where a whole number is due", "write a number such as 1"
    if error.startswith("date_"):
        return f"{name} {holds} where a date is due", "write a day as 2018-05-25, or null"
    return f"{name} {holds}, which does not fit here", FORMAT


def _holds(value: Any) -> str:
    if value is None or value == "":
        return "is empty"
    if isinstance(value, list):
        return "holds a list"
    if isinstance(value, dict):
        return "holds named fields"
    return f"is '{brief(str(value))}'"


# Fields that are shown even where they are null: what the text does not say is said out loud.
_ALWAYS = {"title", "title_lines", "date", "date_lines", "url", "retrieved", "original_name", "note", "website"}
_ONLY_WHEN_SET = {("Artefact", "note"), ("School", "website")}


def encode(record: Any) -> dict[str, yamlio.Dumpable]:
    """Return a record of the model as a tree for ``yamlio.dump``: the model's order, no empty optional fields."""
    name = type(record).__name__
    tree: dict[str, yamlio.Dumpable] = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        shown = field.name in _ALWAYS and (name, field.name) not in _ONLY_WHEN_SET
        is_default_level = field.name == "level" and value == 1
        if is_default_level or (not shown and (value is None or value == ())):
            continue
        tree[field.name] = _encoded(value)
    return tree


def _encoded(value: Any) -> yamlio.Dumpable:
    if isinstance(value, tuple):
        return [_encoded(part) for part in value]
    return encode(value) if dataclasses.is_dataclass(value) else typing.cast("yamlio.Dumpable", value)


def json_schemas(vocabulary: Vocabulary) -> dict[str, dict[str, Any]]:
    """Return the JSON Schema (2020-12) of each kind by file name, with the known ids of ``vocabulary`` as choices."""
    roles = {"enum": [role.id for role in vocabulary.roles]}
    topics = {"enum": [topic.id for topic in vocabulary.topics]}
    slug = {"type": "string", "pattern": SLUG, "maxLength": 100}
    lines = {"type": "string", "pattern": PLACE}
    labels = {
        "roles": roles,
        "norms": {"enum": [norm.id for norm in vocabulary.norms]},
        "topics": topics,
        "context": {"enum": list(vocabulary.contexts)},
    }
    narrow: dict[tuple[str, str], dict[str, Any]] = {
        **{("Provision", name): ids for name, ids in labels.items()},
        ("Section", "roles"): roles,
        ("Section", "level"): {"type": "integer", "minimum": 1, "maximum": 2},
        ("Question", "roles"): roles,
        ("Question", "topics"): topics,
        ("Synonyms", "topics"): topics,
        ("Topic", "group"): {"enum": [group.id for group in vocabulary.topic_groups]},
        ("Source", "sha256"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        ("Provision", "reviewed_sha"): {"type": "string", "pattern": "^[0-9a-f]{12}$"},
        ("Protocol", "versions"): slug,
        ("Protocol", "schools"): slug,
        ("Overrule", "old"): slug,
        ("Overrule", "new"): slug,
        ("Version", "supersedes"): slug,
        ("Artefact", "lines"): lines,
        ("Section", "lines"): lines,
        ("Provision", "lines"): lines,
        ("Version", "title_lines"): lines,
        ("Version", "date_lines"): lines,
        **{
            (record.__name__, "id"): slug
            for record in (Institution, School, Protocol, Version, Role, Norm, Topic, TopicGroup, Question)
        },
    }
    return {kind.schema_file: _json_schema(kind, narrow) for kind in KINDS}


def _json_schema(kind: Kind[Any], narrow: dict[tuple[str, str], dict[str, Any]]) -> dict[str, Any]:
    # The list of one is taken off again: what it holds is the schema of the file.
    whole = _adapter(kind).json_schema()
    records: dict[str, Any] = whole.pop("$defs", {})
    schema: dict[str, Any] = whole["prefixItems"][0] if "prefixItems" in whole else whole["items"]
    for name, record in records.items():
        record["description"] = _prose(record.get("description", ""))
        for field, part in record["properties"].items():
            part.pop("title", None)
            if (name, field) in narrow:
                _narrow(part, narrow[name, field])
    if "$ref" in schema:
        own = schema["$ref"].rsplit("/", 1)[-1]
        # A record that holds itself (an article its items) must stay where the reference finds it.
        schema = records[own] if f"/{own}'" in str(records) else records.pop(own)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": kind.title,
        **({"$defs": dict(sorted(records.items()))} if records else {}),
    }


def _prose(docstring: str) -> str:
    return re.sub(r"(?<!\n)\n(?!\n)", " ", docstring.replace("``", "'"))


def _narrow(part: dict[str, Any], choice: dict[str, Any]) -> None:
    """Put ``choice`` in place of the text (in a list, nullable or not) that ``part`` allows."""
    if "anyOf" in part:
        _narrow(part["anyOf"][0], choice)
    elif part.get("type") == "array":
        part["items"] = choice
        part["uniqueItems"] = True
    else:
        part.pop("minLength", None)
        part.update(choice)


def modeline(kind: Kind[Any], depth: int) -> str:
    """Return the first line of a file ``depth`` folders below ``protocols/``, by which editors find its schema."""
    return f"# yaml-language-server: $schema={'../' * depth}schema/{kind.schema_file}"
