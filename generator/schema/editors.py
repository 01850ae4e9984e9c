"""What editors complete and validate by: the JSON Schema of each kind, and the first line that names it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.model import (
    Actor,
    Answer,
    CodebookQuestion,
    Institution,
    Measure,
    Norm,
    Protocol,
    Question,
    Role,
    School,
    Topic,
    TopicGroup,
    Vocabulary,
)
from generator.schema.kinds import KINDS, Kind, adapter

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_POINT = "[1-9][0-9]*(:[1-9][0-9]*)?"
_SHA256 = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
PLACE = f"^{_POINT}(-{_POINT})?(, *{_POINT}(-{_POINT})?)*$"

_OF_ACTORS = (("Answer", "actors"), ("Condition", "from"), ("Exemption", "from"), ("Named", "actor"))
_OF_MEASURES = (("Answer", "measures"), ("Consequence", "measure"))


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
        ("Statement", "topics"): topics,
        ("Statement", "norm"): labels["norms"],
        ("Statement", "binds"): roles,
        ("Statement", "affects"): roles,
        ("Incorporated", "topics"): topics,
        ("Incorporated", "roles"): roles,
        **{("Provision", name): ids for name, ids in labels.items()},
        ("Section", "roles"): roles,
        ("Section", "level"): {"type": "integer", "minimum": 1, "maximum": 2},
        # A vocabulary may do without the lists of who decides and what follows; an empty choice would refuse all.
        **_chosen(_OF_ACTORS, [actor.id for actor in vocabulary.actors]),
        **_chosen(_OF_MEASURES, [measure.id for measure in vocabulary.measures]),
        ("Actor", "role"): roles,
        ("CodebookQuestion", "topic"): topics,
        ("CodebookQuestion", "roles"): roles,
        ("Topic", "roles"): roles,
        ("Question", "roles"): roles,
        ("Question", "topics"): topics,
        ("Synonyms", "topics"): topics,
        ("Topic", "group"): {"enum": [group.id for group in vocabulary.topic_groups]},
        ("Source", "sha256"): _SHA256,
        ("OriginalFile", "sha256"): _SHA256,
        # Of 12 digits are those from before reviews covered labels; `check` says how to renew them.
        ("Provision", "reviewed_sha"): {"type": "string", "pattern": "^([0-9a-f]{12}|[0-9a-f]{16})$"},
        ("Version", "confirmed_by"): slug,
        ("Version", "confirmed_sha"): {"type": "string", "pattern": "^[0-9a-f]{16}$"},
        ("Protocol", "versions"): slug,
        ("Protocol", "schools"): slug,
        ("Overrule", "old"): slug,
        ("Overrule", "new"): slug,
        ("Version", "id"): slug,
        ("Version", "supersedes"): slug,
        ("Artefact", "lines"): lines,
        ("Section", "lines"): lines,
        ("Provision", "lines"): lines,
        ("Version", "title_lines"): lines,
        ("Version", "date_lines"): lines,
        **{
            (record.__name__, "id"): slug
            for record in (
                *(Institution, School, Protocol),
                *(Role, Norm, Topic, TopicGroup, Question, Actor, Measure, Answer, CodebookQuestion),
            )
        },
    }
    return {kind.schema_file: _json_schema(kind, narrow) for kind in KINDS}


def _chosen(fields: Iterable[tuple[str, str]], ids: list[str]) -> dict[tuple[str, str], dict[str, Any]]:
    return {field: {"enum": ids} for field in fields} if ids else {}


def _json_schema(kind: Kind[Any], narrow: dict[tuple[str, str], dict[str, Any]]) -> dict[str, Any]:
    # The list of one is taken off again: what it holds is the schema of the file.
    whole = adapter(kind, described=True).json_schema()
    # All that people write is a draft, so to them a draft of a provision is simply a provision.
    whole = json.loads(re.sub(r"\bDraft(?=[A-Z])", "", json.dumps(whole)))
    records: dict[str, Any] = whole.pop("$defs", {})
    schema: dict[str, Any] = whole["prefixItems"][0] if "prefixItems" in whole else whole["items"]
    for name, record in records.items():
        record["description"] = _prose(record.get("description", ""))
        for field, part in record["properties"].items():
            part.pop("title", None)
            if "description" in part:
                part["description"] = _prose(part["description"])
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
