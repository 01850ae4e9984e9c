"""What a review covers: the words of a provision, what they stand under, its footnotes, and every label it has."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model.draft import DraftProvision, DraftVersion
from generator.model.finished import Provision, Version
from generator.model.footnotes import Footnote, by_home, footnotes
from generator.model.records import PrintedSection

_WORDS = ("num", "heading", "text", "summary")
_DERIVED = ("roles", "norms", "topics")
_OF_STATED = ("roles_basis", "context")
# An article's own labels are reviewed with the article; its items depend on its words alone, and on what its heading
# says where it has no text of its own.
_ABOVE_ITEM = ("num", "heading", "text")
_ABOVE_SECTION = ("num", "heading", "roles", "statements")

_Notes = Mapping[str, Sequence[Footnote]]


def review_prints(version: DraftVersion | Version, lines: Sequence[str] = ()) -> Iterator[str]:
    """Yield the fingerprint kept beside the review of each provision, in reading order, items after their article.

    ``lines`` are those of the source, which say what footnotes belong to what; without them none does.
    It is 16 hex digits of the sha256 of the canonical JSON of all that a review covers. What has no value is left out,
    so that a field added later changes no review that has none of it.
    """
    notes = by_home(footnotes(version, lines)) if lines else {}
    part: PrintedSection | None = None
    for section in version.sections:
        if section.level == 1:
            part = section
        around = (section,) if part is None or part is section else (part, section)
        above = _digest([{**_taken(each, _ABOVE_SECTION), "notes": _said(notes, each.eid)} for each in around])
        for provision in section.provisions:
            yield from _under(provision, above, notes)


def confirmation_print(version: DraftVersion | Version, lines: Sequence[str] = ()) -> str:
    """Return the fingerprint kept beside a confirmation: of all that the reviews of a version cover, and its headings.

    A review covers what its provision stands under; a title, and a heading with nothing under it, are the version's.
    """
    headings = [_taken(section, _ABOVE_SECTION) for section in version.sections]
    return _digest([version.title, headings, *review_prints(version, lines)])


def text_print(text: str) -> str:
    """Return what was kept before reviews covered labels: the first 12 hex digits of the sha256 of the text alone."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _under(provision: DraftProvision | Provision, above: str, notes: _Notes) -> Iterator[str]:
    """``above`` is a digest of what the provision stands under: so a long lead is read once, however many its items."""
    own = _said(notes, provision.eid)
    yield _digest({"above": above, "words": _taken(provision, _WORDS), "labels": _decided(provision), "notes": own})
    heads = _taken(provision, _ABOVE_ITEM if provision.text is not None else (*_ABOVE_ITEM, "statements"))
    inside = _digest([above, {**heads, "notes": own}]) if provision.items else ""
    for item in provision.items:
        yield from _under(item, inside, notes)


def _decided(provision: DraftProvision | Provision) -> dict[str, Any]:
    """Return what was decided about a provision: statements, or labels of the whole in whichever way they are written.

    So a review stays valid where labels are written out as the statements that they come to, and nothing was read anew.
    """
    said = _taken(provision, ("unstated",) if provision.implied else ("statements", "unstated"))
    if isinstance(provision, DraftProvision):
        of_whole = _taken(provision.derived(), _DERIVED) if provision.implied else {}
        return {**said, **_taken(provision, _OF_STATED), **of_whole}
    if provision.labels is None:
        return said
    return {**said, **_taken(provision.labels, (*_OF_STATED, *_DERIVED) if provision.implied else _OF_STATED)}


def _said(notes: _Notes, eid: str) -> list[str]:
    return [note.text for note in notes.get(eid, ())]


def _digest(covered: Any) -> str:
    written = json.dumps(_filled(covered), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def _taken(record: object, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _filled(value: Any) -> Any:
    """Return ``value`` as JSON knows it, without the fields that say nothing."""
    if value is None or isinstance(value, str):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {name: filled for name, each in value.items() if (filled := _filled(each)) not in (None, {}, [])}
    return [_filled(each) for each in value] if isinstance(value, list | tuple) else value
