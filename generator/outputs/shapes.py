"""The shape that every published record has in its JSON Schema."""

from __future__ import annotations

from typing import Any


def closed(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the JSON Schema of an object with exactly ``properties``, all required; ``more`` adds keywords."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    } | more
