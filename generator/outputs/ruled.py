"""What became of the rules between two versions, as it is published in ``data/revisions.json``."""

from __future__ import annotations

from typing import Any

from generator.compare.revision import Revision, RuleChange
from generator.compare.revision.aspects import ASPECTS, Part
from generator.compare.revision.rules import DOUBTS
from generator.compare.revision.statements import Difference, StatementChange
from generator.language import words
from generator.outputs.shapes import closed

_say = words.phrases.outputs.revisions


def rules(revision: Revision) -> dict[str, Any]:
    """Return the fields of a revision on its rules: how many changed, which and how, and what only has words."""
    return {
        "rules_changed": revision.ruled if revision.related else 0,
        "rules": [_rule(revision, each) for each in revision.rules] if revision.related else [],
        "by_words": {
            side: [passage.locator for passage in passages]
            for side, passages in zip(("old", "new"), revision.unread, strict=True)
        },
    }


def _rule(revision: Revision, each: RuleChange) -> dict[str, Any]:
    return {
        "old": [f"{revision.old.locator}#{unit.key}" for unit in each.old],
        "new": [f"{revision.new.locator}#{unit.key}" for unit in each.new],
        "sure": each.sure,
        "possible": list(dict.fromkeys(doubt for doubt, _ in each.possible)),
        "by_words": each.by_words,
        "statements": [_statement(change) for change in each.statements],
    }


def _statement(change: StatementChange) -> dict[str, Any]:
    return {
        "old": change.old.id if change.old else None,
        "new": change.new.id if change.new else None,
        "rule": change.rules,
        "sure": change.sure,
        "reworded": change.reworded,
        "differences": [_difference(each) for each in change.differences],
    }


def _difference(each: Difference) -> dict[str, Any]:
    return {
        "aspect": each.aspect,
        "sure": each.sure,
        "old": [_part(part) for part in each.old],
        "new": [_part(part) for part in each.new],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"codes": list(part.codes), "all": part.all, "quote": part.quote or None}


def properties() -> dict[str, Any]:
    """Return the JSON Schema of each field of :func:`rules`."""
    string, yes = {"type": "string"}, {"type": "boolean"}
    maybe = {"type": ["string", "null"]}
    part = closed(
        {
            "codes": _list(string, _say.CODES),
            "all": {"type": ["boolean", "null"], "description": _say.ALL},
            "quote": maybe | {"description": _say.QUOTE},
        }
    )
    difference = closed(
        {
            "aspect": {"enum": list(ASPECTS), "description": _say.ASPECT},
            "sure": yes | {"description": _say.DIFFERS_FOR_SURE},
            "old": _list(part, _say.PARTS),
            "new": _list(part, _say.PARTS),
        }
    )
    statement = closed(
        {
            "old": maybe | {"description": _say.STATEMENT_OLD},
            "new": maybe | {"description": _say.STATEMENT_NEW},
            "rule": yes | {"description": _say.IS_RULE},
            "sure": yes | {"description": _say.SURE},
            "reworded": yes | {"description": _say.REWORDED},
            "differences": _list(difference, _say.DIFFERENCES),
        }
    )
    rule = closed(
        {
            "old": _list(string, _say.CHANGED_OLD),
            "new": _list(string, _say.CHANGED_NEW),
            "sure": yes | {"description": _say.SURE},
            "possible": _list({"enum": list(DOUBTS)}, _say.POSSIBLE),
            "by_words": yes | {"description": _say.IS_BY_WORDS},
            "statements": _list(statement, _say.STATEMENTS),
        }
    )
    listed = _list(string, _say.BY_WORDS)
    return {
        "rules_changed": {"type": "integer", "minimum": 0, "description": _say.RULES_CHANGED},
        "rules": _list(rule, _say.RULES),
        "by_words": closed({"old": listed, "new": listed}),
    }


def _list(items: dict[str, Any], description: str) -> dict[str, Any]:
    return {"type": "array", "items": items, "description": description}
