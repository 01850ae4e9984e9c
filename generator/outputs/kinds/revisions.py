"""Open data: what changed between successive versions, as ``data/revisions.json`` with its JSON Schema."""

from __future__ import annotations

from typing import Any

from generator.addresses import Address
from generator.book.book import Book, lasting
from generator.book.danglingnotes import Dangles
from generator.book.headline import summary
from generator.compare.revision import Change, JudgedEdit, OutsideChange, Revision
from generator.compare.revision.alignment.matching import Evidence
from generator.compare.revision.around.surroundings import OUTSIDE_REASONS
from generator.compare.revision.changes import KINDS, OUTSIDE_KINDS, WEIGHT, WHATS, Dangling, counted, differences
from generator.language import words
from generator.model import Edition
from generator.model.carriers import TITLE
from generator.outputs import ruled
from generator.outputs.output import Output, entries, listing
from generator.outputs.shapes import DIALECT, FORMAT, closed

_say = words.phrases.outputs.revisions

_CLASSES = list(WEIGHT)


def write(book: Book) -> bytes:
    """Return ``data/revisions.json``."""
    return listing(FORMAT, {"revisions": (book.in_passing(_of, *pair) for pair in book.revised.values())})


@lasting
def _of(book: Book, old: Edition, new: Edition) -> str:
    return entries([one(book.revision(old, new))])


def one(revision: Revision) -> dict[str, Any]:
    """Return a revision as it stands in the list."""
    changes = revision.changes if revision.related else ()
    outside = revision.outside if revision.related else ()
    dangles = Dangles(revision)
    return {
        "old": revision.old.locator,
        "new": revision.new.locator,
        "order_basis": revision.new.protocol.order_basis,
        "status": revision.new.version.status,
        "related": revision.related,
        "equal": revision.equal,
        "summary": summary(revision),
        "counts": {"changes": counted(changes), "differences": differences(changes), "outside": counted(outside)},
        "unchanged": len(revision.unchanged),
        "renamings": [
            {
                "old": renaming.old,
                "new": renaming.new,
                "places": [f"{revision.new.locator}#{key}" for key in renaming.places],
            }
            for renaming in revision.renamings
        ],
        "changes": [_change(revision.old, revision.new, change, dangles) for change in changes],
        "outside": [_outside(change, dangles) for change in outside],
        "layout": [_layout(change, dangles) for change in (revision.layout if revision.related else ())],
        "dangling": [_dangling(revision, each, dangles) for each in (revision.dangling if revision.related else ())],
        "made_whole": {
            side: [{"line": each.line, "text": f"{each.tail}-{each.head}"} for each in found]
            for side, found in zip(("old", "new"), revision.made_whole, strict=True)
        },
        **ruled.rules(revision),
    }


def _outside(change: OutsideChange, dangles: Dangles) -> dict[str, Any]:
    return {
        "reason": change.reason,
        "kind": change.kind,
        "class": change.verdict,
        "class_basis": list(change.basis),
        "times": change.times,
        "old": change.old_text,
        "new": change.new_text,
        "old_lines": list(change.old_lines),
        "new_lines": list(change.new_lines),
        "spans": [{"operation": span.operation, "text": span.text} for span in change.spans],
        "dangling": list(dangles.said(change.dangling)),
    }


def _layout(change: OutsideChange, dangles: Dangles) -> dict[str, Any]:
    return {**_outside(change, dangles), "repaged": change.repaged}


def _change(old: Edition, new: Edition, change: Change, dangles: Dangles) -> dict[str, Any]:
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
        "dangling": list(dangles.said(change.dangling)),
    }


def _dangling(revision: Revision, each: Dangling, dangles: Dangles) -> dict[str, Any]:
    return {
        "what": each.what,
        "mark": each.mark,
        "new": [f"{revision.new.locator}#{key}" for key in each.units if key != TITLE],
        "old": [f"{revision.old.locator}#{key}" for key in each.of if key != TITLE],
        "new_lines": list(each.lines),
        "old_lines": list(each.old_lines),
        "before": each.before,
        "said": dangles.said([each])[0],
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
    basis = _list(text, _say.REASONS)
    edit = closed({"old": text, "new": text, "class": verdict, "class_basis": basis})
    span = closed({"operation": {"enum": ["equal", "delete", "insert"]}, "text": text})
    evidence = closed(
        {
            "wid": {"type": "boolean", "description": _say.WID},
            "number": {"type": "boolean", "description": _say.NUMBER},
            "wording": {"type": "number", "minimum": 0, "maximum": 1, "description": _say.WORDING},
            "context": {"type": "boolean", "description": _say.CONTEXT},
        }
    )
    change = closed(
        {
            "kind": kind | {"description": _say.KIND},
            "kinds": _list(kind, _say.KINDS),
            "class": verdict | {"description": _say.CLASS},
            "class_basis": basis,
            "overruled": {
                "type": ["string", "null"],
                "description": _say.OVERRULED,
            },
            "old": _list(text, _say.CHANGED_OLD),
            "new": _list(text, _say.CHANGED_NEW),
            "evidence": {"anyOf": [evidence, {"type": "null"}]},
            "spans": _list(
                span,
                _say.SPANS,
            ),
            "edits": _list(edit, _say.EDITS),
            "dangling": _list(text, _say.DANGLING_BESIDE),
        }
    )
    line = {"type": "integer", "minimum": 1}
    around: dict[str, Any] = {
        "reason": {"enum": list(OUTSIDE_REASONS), "description": _say.REASON},
        "kind": {"enum": list(OUTSIDE_KINDS), "description": _say.OUTSIDE_KIND},
        "class": verdict | {"description": _say.CLASS},
        "class_basis": basis,
        "times": {"type": "integer", "minimum": 1, "description": _say.TIMES},
        "old": text | {"description": _say.OUTSIDE_OLD},
        "new": text | {"description": _say.OUTSIDE_NEW},
        "old_lines": _list(line, _say.OLD_LINES),
        "new_lines": _list(line, _say.NEW_LINES),
        "spans": _list(span, _say.OUTSIDE_SPANS),
        "dangling": _list(text, _say.DANGLING_BESIDE),
    }
    outside = closed(around)
    layout = closed({**around, "repaged": {"type": "boolean", "description": _say.REPAGED}})
    dangling = closed(
        {
            "what": {"enum": list(WHATS), "description": _say.DANGLING_WHAT},
            "mark": text | {"description": _say.DANGLING_MARK},
            "new": _list(text, _say.DANGLING_NEW),
            "old": _list(text, _say.DANGLING_OLD),
            "new_lines": _list(line, _say.DANGLING_NEW_LINES),
            "old_lines": _list(line, _say.DANGLING_OLD_LINES),
            "before": {"type": "boolean", "description": _say.DANGLING_BEFORE},
            "said": text | {"description": _say.DANGLING_SAID},
        }
    )
    classes = closed({each: {"type": "integer", "minimum": 0} for each in _CLASSES})
    counts = closed({"changes": classes, "differences": classes, "outside": classes}, description=_say.COUNTS)
    broken = closed({"line": line, "text": text})
    renaming = closed({"old": text, "new": text, "places": _list(text, _say.PLACES)})
    revision = closed(
        {
            "old": text | {"description": _say.OLD},
            "new": text | {"description": _say.NEW},
            "order_basis": {
                "enum": ["printed", "inferred", "single"],
                "description": _say.ORDER_BASIS,
            },
            "status": {"enum": ["concept", "vastgesteld", "vervallen", None], "description": _say.STATUS},
            "related": {"type": "boolean", "description": _say.RELATED},
            "equal": {"type": "boolean", "description": _say.EQUAL},
            "summary": text | {"description": _say.SUMMARY},
            "counts": counts,
            "unchanged": {"type": "integer", "minimum": 0, "description": _say.UNCHANGED},
            "renamings": _list(renaming, _say.RENAMINGS),
            "changes": _list(change, _say.CHANGES),
            "outside": _list(outside, _say.OUTSIDE),
            "layout": _list(layout, _say.LAYOUT),
            "dangling": _list(dangling, _say.DANGLING),
            "made_whole": closed({"old": _list(broken, _say.BROKEN), "new": _list(broken, _say.BROKEN)}),
            **ruled.properties(),
        }
    )
    return closed(
        {"format": {"const": FORMAT}, "revisions": {"type": "array", "items": revision}},
        **{
            "$schema": DIALECT,
            "title": _say.TITLE,
        },
    )


OUTPUT = Output(
    path=Address("data/revisions.json"),
    type="application/json",
    write=write,
    about=_say.ABOUT,
    rank=3,
    schema=schema,
)
