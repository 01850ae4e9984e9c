"""The shape that every published record has in its JSON Schema."""

from __future__ import annotations

from typing import Any

from generator.model import Labels


def closed(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the JSON Schema of an object with exactly ``properties``, all required; ``more`` adds keywords."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    } | more


FORMAT = 1
"""The version of the shape of a file: it rises when a field changes meaning or goes; a new field does not raise it."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def labelling(labels: Labels | None) -> dict[str, Any]:
    """Return the labels of a provision as they are published; empty or null where it has none."""
    return {
        "roles": list(labels.roles) if labels else [],
        "roles_basis": labels.roles_basis if labels else None,
        "norms": list(labels.norms) if labels else [],
        "context": list(labels.context) if labels else [],
        "topics": list(labels.topics) if labels else [],
        "state": labels.state if labels else None,
    }


def text(description: str) -> dict[str, Any]:
    """Return the schema of a string."""
    return {"type": "string", "description": description}


def nullable(description: str) -> dict[str, Any]:
    """Return the schema of a string that may be null."""
    return {"type": ["string", "null"], "description": description}


def ids(description: str, known: list[str]) -> dict[str, Any]:
    """Return the schema of a list of ids, each at most once; of ``known`` alone where any are given."""
    return {
        "type": "array",
        "uniqueItems": True,
        "description": description,
        "items": {"type": "string", "enum": known} if known else {"type": "string"},
    }
