"""A ``version.yml`` whose labels are called reviewed, as the command ``review`` would write it."""

from __future__ import annotations

from collections.abc import Collection

from generator import schema, yamlio
from generator.ground.text import split_lines
from generator.load.files import Record
from generator.load.reviewing import review


def reviewed(data: bytes, eids: Collection[str] = (), by: str | None = None, source: str = "") -> bytes:
    """Return ``data``, read beside ``source``, with the provisions ``eids`` reviewed, or all of them."""
    document = yamlio.load(data, "version.yml")
    decoded = schema.decode(schema.VERSION, document)
    assert decoded[0] is not None, decoded[1]
    return review(Record(decoded[0], document), data, eids, lines=split_lines(source), suggested=True, by=by).data
