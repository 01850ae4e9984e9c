"""Made-up versions of one rule, with statements as they are written in ``version.yml``."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from generator.model import (
    Condition,
    Consequence,
    Edition,
    Exemption,
    Labels,
    Named,
    Provision,
    Quoted,
    Reference,
    Section,
    Statement,
    derive,
)

_LISTS: Mapping[str, type] = {
    "conditions": Condition,
    "exceptions": Exemption,
    "decided_by": Named,
    "report_to": Named,
    "consequences": Consequence,
    "refers_to": Reference,
}
_ORDINARY = {"topics": ["opnamen-plaatsen"], "binds": ["leerlingen"]}


def statement(written: Mapping[str, Any], text: str) -> Statement:
    """Return a statement as written; what it leaves out is that it quotes all of ``text`` and what golden files say."""
    fields: dict[str, Any] = {**_ORDINARY, "quote": text, **written}
    for name, kind in _LISTS.items():
        parts = [{"from_" if key == "from" else key: _frozen(value) for key, value in part.items()}
                 for part in fields.pop(name, ())]  # fmt: skip
        fields[name] = tuple(kind(**part) for part in parts)
    for name in ("deadline", "age"):
        fields[name] = Quoted(**fields[name]) if name in fields else None
    fields["codes"] = {question: tuple(answers) for question, answers in fields.get("codes", {}).items()}
    return Statement(**{name: _frozen(value) for name, value in fields.items()})


def edition(of: Edition, name: str, rule: Mapping[str, Any]) -> Edition:
    """Return a version ``name`` of the work of ``of``, of one article under one heading, reviewed."""
    text, heading = rule["text"], rule.get("heading", "Regels")
    says = tuple(statement(written, text) for written in rule["says"])
    return stated(of, name, heading, text, says, implied=rule.get("implied", False))


def stated(
    of: Edition, name: str, heading: str, text: str, says: tuple[Statement, ...], *, implied: bool = False
) -> Edition:
    """Return the same of statements."""
    derived = derive(says)
    labels = Labels(
        roles=derived.roles,
        roles_basis="printed",
        norms=(derived.norms[0], *derived.norms[1:]),
        topics=(derived.topics[0], *derived.topics[1:]),
        state="reviewed",
    )
    article = Provision(
        eid="sec_1__art_1",
        kind="article",
        num="1.",
        text=text,
        lines="2",
        labels=labels,
        statements=says,
        implied=implied,
    )
    section = Section(eid="sec_1", heading=heading, lines="1", provisions=(article,))
    version = dataclasses.replace(
        of.version, id=name, title=None, title_lines=None, artefacts=(), sections=(section,), motivations=()
    )
    return Edition(
        institution=of.institution,
        protocol=of.protocol,
        version=version,
        source_bytes=f"{heading}\n1. {text}\n".encode(),
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
