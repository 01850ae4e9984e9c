"""What changed in the values of a YAML file, as HTML for the summary of a job."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from generator.compare.records import ValueChange
from generator.language import words
from generator.outputs.comparison import marked

ONLY_LAYOUT = "<p>Only its comments or its layout change.</p>"


def fragment(name: str, changes: Sequence[ValueChange]) -> str:
    """Return a heading for a file and below it each value that changed, by what it belongs to."""
    parts = [f"<h2>{escape(name)}</h2>"]
    for of, group in groupby(changes, key=lambda change: change.of):
        parts += [f"<h3>{escape(of)}</h3>"] if of else []
        parts.append(f"<ul>\n{chr(10).join(map(_item, group))}\n</ul>")
    return "\n".join(parts if changes else [*parts, ONLY_LAYOUT])


def _item(change: ValueChange) -> str:
    said = marked(change.spans).replace("\n", "<br>")
    return f'<li>{escape(change.field)}: <span lang="{words.CODE}">{said}</span></li>'


def by_line(name: str, old: Iterable[str], new: Iterable[str]) -> str:
    """Return the lines that differ, of a file that cannot be read as what it should be."""
    lines = difflib.unified_diff([*old], [*new], "before", "after", lineterm="")
    return f"<h2>{escape(name)}</h2>\n<pre>{escape(chr(10).join(lines))}</pre>"
