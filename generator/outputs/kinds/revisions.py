"""Open data: what changed between successive versions, as ``data/revisions.json`` with its JSON Schema."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book
from generator.book.revisions import sentence
from generator.compare.revision import Change, JudgedEdit, Revision
from generator.compare.revision.changes import KINDS, WEIGHT
from generator.compare.revision.matching import Evidence
from generator.model import Edition
from generator.outputs.output import Output
from generator.outputs.shapes import DIALECT, FORMAT, closed

_CLASSES = list(WEIGHT)


def document(book: Book) -> dict[str, Any]:
    """Return the content of ``data/revisions.json``."""
    return {"format": FORMAT, "revisions": [one(revision) for revision in book.revisions]}


def one(revision: Revision) -> dict[str, Any]:
    """Return a revision as it stands in the list."""
    return {
        "old": revision.old.locator,
        "new": revision.new.locator,
        "order_basis": revision.new.protocol.order_basis,
        "status": revision.new.version.status,
        "related": revision.related,
        "summary": sentence(revision),
        "unchanged": len(revision.unchanged),
        "renamings": [
            {
                "old": renaming.old,
                "new": renaming.new,
                "places": [f"{revision.new.locator}#{key}" for key in renaming.places],
            }
            for renaming in revision.renamings
        ],
        "changes": [_change(revision.old, revision.new, change) for change in revision.changes]
        if revision.related
        else [],
    }


def _change(old: Edition, new: Edition, change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "kinds": list(change.kinds),
        "class": change.verdict,
        "class_basis": list(change.basis),
        "overruled": change.overrule.reason if change.overrule else None,
        "old": [f"{old.locator}#{unit.key}" for unit in change.old],
        "new": [f"{new.locator}#{unit.key}" for unit in change.new],
        "evidence": _evidence(change.evidence) if change.evidence else None,
        "spans": [{"operation": span.operation, "text": span.text} for span in change.spans],
        "edits": [_edit(edit) for edit in change.edits],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "wid": evidence.wid,
        "number": evidence.number,
        "wording": evidence.share,
        "context": evidence.context,
    }


def _edit(edit: JudgedEdit) -> dict[str, Any]:
    return {"old": edit.edit.old, "new": edit.edit.new, "class": edit.verdict, "class_basis": list(edit.basis)}


def _list(items: dict[str, Any], description: str) -> dict[str, Any]:
    return {"type": "array", "items": items, "description": description}


def schema(book: Book) -> dict[str, Any]:
    """Return the JSON Schema of ``data/revisions.json``."""
    text = {"type": "string"}
    kind, verdict = {"enum": list(KINDS)}, {"enum": _CLASSES}
    basis = _list(text, "waarom: de woorden of het soort wijziging waar de klasse op rust, het zwaarste eerst")
    edit = closed({"old": text, "new": text, "class": verdict, "class_basis": basis})
    span = closed({"operation": {"enum": ["equal", "delete", "insert"]}, "text": text})
    evidence = closed(
        {
            "wid": {"type": "boolean", "description": "door de redactie verbonden"},
            "number": {"type": "boolean", "description": "hetzelfde gedrukte nummer"},
            "wording": {"type": "number", "minimum": 0, "maximum": 1, "description": "aandeel gedeelde woorden"},
            "context": {"type": "boolean", "description": "dezelfde buren ervoor en erna"},
        }
    )
    change = closed(
        {
            "kind": kind | {"description": "het zwaarste soort"},
            "kinds": _list(kind, "alle soorten die gelden, het zwaarste eerst"),
            "class": verdict | {"description": "inhoudelijk, naamswijziging of redactioneel"},
            "class_basis": basis,
            "overruled": {
                "type": ["string", "null"],
                "description": "de reden als de redactie de klasse koos; null als het programma dat deed",
            },
            "old": _list(text, "vaste adressen in de oude versie; leeg als het nieuw is"),
            "new": _list(text, "vaste adressen in de nieuwe versie; leeg als het vervallen is"),
            "evidence": {"anyOf": [evidence, {"type": "null"}]},
            "spans": _list(
                span,
                "equal + delete is de oude tekst, equal + insert de nieuwe; regelafbrekingen na een schuine streep of "
                "koppelteken staan er zoals de andere tekst ze heeft; kop en tekst gescheiden door een regeleinde, de "
                "delen van een splitsing door een spatie",
            ),
            "edits": _list(edit, "elke plaats die verschilt, met een eigen klasse"),
        }
    )
    renaming = closed({"old": text, "new": text, "places": _list(text, "waar: één adres per plaats")})
    revision = closed(
        {
            "old": text | {"description": "vast adres van de versie ervoor; bij een concept de geldende"},
            "new": text | {"description": "vast adres van de versie erna"},
            "order_basis": {
                "enum": ["printed", "inferred", "single"],
                "description": "hoe de volgorde van de versies bekend is",
            },
            "status": {"enum": ["concept", "vastgesteld", "vervallen", None], "description": "van de nieuwe versie"},
            "related": {"type": "boolean", "description": "onwaar: de teksten delen bijna niets, changes is dan leeg"},
            "summary": text | {"description": "de ene zin van de site"},
            "unchanged": {"type": "integer", "minimum": 0, "description": "koppen en bepalingen die gelijk bleven"},
            "renamings": _list(renaming, "vervangingen die terugkeren"),
            "changes": _list(change, "in leesvolgorde van de nieuwe versie"),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "revisions": {"type": "array", "items": revision}},
        **{
            "$schema": DIALECT,
            "title": "revisions.json: wat er veranderde tussen opeenvolgende versies",
        },
    )


OUTPUT = Output(
    path=Address("data/revisions.json"),
    type="application/json",
    write=document,
    about="Wat er veranderde tussen opeenvolgende versies, met klasse en reden",
    rank=3,
    schema=schema,
)
