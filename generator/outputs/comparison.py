"""What changed between two texts, for a terminal, a job summary or a program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from generator.book.revisions import names
from generator.compare.redline import Span
from generator.compare.revision import Change, Revision
from generator.ground.signs import compared
from generator.language import words
from generator.model import Verdict
from generator.outputs.kinds import revisions

SAME = "no differences"
UNRELATED = "these two texts share next to nothing: a redline would say nothing"
_VERDICT: Mapping[Verdict, str] = {
    "substantive": "substantive",
    "terminological": "renaming",
    "editorial": "editorial",
}
_COLOUR = {"insert": "\x1b[32;4m", "delete": "\x1b[31;9m", "head": "\x1b[1m"}
_PLAIN = "\x1b[0m"
_MARKS = {"equal": ("", ""), "insert": ("[+", "+]"), "delete": ("[-", "-]")}


def equal(revision: Revision) -> bool:
    """Return whether two versions are one text: no change below the title, nor in the title."""
    return not revision.changes and not _title(revision)


def as_text(revision: Revision, old: str, new: str, *, colour: bool) -> str:
    """Return a redline for a terminal; ``old`` and ``new`` are what the reader called the two texts.

    What went stands in ``[-…-]`` and what came in ``[+…+]``, with or without colour. The texts' own control
    characters are shown as their numbers, so that they cannot steer the terminal.
    """
    if equal(revision):
        return f"{SAME}: {old} and {new}"
    if not revision.related:
        return f"{UNRELATED} ({old} and {new})"
    head, plain = (_COLOUR["head"], _PLAIN) if colour else ("", "")
    lines = [_counted(revision, old, new)]
    if _title(revision):
        lines += ["", f"{head}title{plain}", "".join(_shown(span, colour=colour) for span in _title(revision))]
    for change, name in _named(revision):
        lines += ["", f"{head}{_safe(name)}: {_what(change)}{plain}"]
        lines.append("".join(_shown(span, colour=colour) for span in change.spans) or "(no text)")
    return "\n".join(lines)


def as_html(revision: Revision, old: str, new: str) -> str:
    """Return a page without style: what went and came is marked with brackets and with ``del`` and ``ins``."""
    title = escape(f"{old} → {new}")
    head = f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>'
    return f"{head}\n{fragment(revision, old, new)}\n</html>"


def fragment(revision: Revision, old: str, new: str) -> str:
    """Return what :func:`as_html` shows, to be put among other things; a job summary takes it as it is."""
    parts = [f"<h2>{escape(f'{old} → {new}')}</h2>"]
    if equal(revision):
        parts.append(f"<p>{SAME[:1].upper()}{SAME[1:]}.</p>")
    elif not revision.related:
        parts.append(f"<p>{UNRELATED[:1].upper()}{UNRELATED[1:]}.</p>")
    else:
        parts.append(f"<p>{escape(_counted(revision, old, new))}</p>")
        if _title(revision):
            parts.append(f'<h3>title</h3>\n<p lang="{words.CODE}">{_marked(_title(revision))}</p>')
        for change, name in _named(revision):
            said = _marked(change.spans).replace("\n", "<br>")
            parts.append(f'<h3><span lang="{words.CODE}">{escape(name)}</span>: {_what(change)}</h3>')
            parts.append(f'<p lang="{words.CODE}">{said}</p>')
    return "\n".join(parts)


def as_json(revision: Revision) -> str:
    """Return the revision in the shape of ``data/revisions.json``, and whether the two are equal."""
    titles = {"old": revision.old.version.title, "new": revision.new.version.title}
    whole = {"equal": equal(revision), "titles": titles, **revisions.one(revision)}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _counted(revision: Revision, old: str, new: str) -> str:
    counts = [
        f"{len(found)} {label}"
        for verdict, label in _VERDICT.items()
        if (found := [change for change in revision.changes if change.verdict == verdict])
    ]
    return f"{_safe(old)} → {_safe(new)}: {words.numbers.enumeration(counts, 'and') or 'only the title differs'}"


def _named(revision: Revision) -> Iterator[tuple[Change, str]]:
    before, after = names(revision.old), names(revision.new)
    for verdict in _VERDICT:
        for change in revision.having(verdict):
            was = " + ".join(before[unit.key] for unit in change.old)
            here = " + ".join(after[unit.key] for unit in change.new)
            yield change, f"{was} → {here}" if was and here and was != here else here or was


def _what(change: Change) -> str:
    return f"{', '.join(change.kinds)} ({_VERDICT[change.verdict]})"


def _title(revision: Revision) -> tuple[Span, ...]:
    old, new = (edition.version.title or "" for edition in (revision.old, revision.new))
    if compared(old) == compared(new):
        return ()
    sides = (Span("delete", old), Span("insert", new))
    return tuple(span for span in sides if span.text)


def _shown(span: Span, *, colour: bool) -> str:
    opening, closing = _MARKS[span.operation]
    words = f"{opening}{_safe(span.text)}{closing}"
    return f"{_COLOUR[span.operation]}{words}{_PLAIN}" if colour and span.operation != "equal" else words


def _safe(text: str) -> str:
    return "".join(sign if sign.isprintable() or sign == "\n" else f"\\x{ord(sign):02x}" for sign in text)


def _marked(spans: Iterable[Span]) -> str:
    tags = {"equal": ("", ""), "insert": ("<ins>[+", "+]</ins>"), "delete": ("<del>[−", "−]</del>")}
    return "".join(tags[span.operation][0] + escape(span.text) + tags[span.operation][1] for span in spans)
