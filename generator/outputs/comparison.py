"""What changed between two texts, for a terminal, a job summary or a program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from generator.book import ruling, wording
from generator.book.danglingnotes import Dangles
from generator.book.headline import summary
from generator.book.outsideviews import ranges
from generator.compare.redline import Span
from generator.compare.revision import Change, OutsideChange, Revision
from generator.compare.revision.changes import counted, differences
from generator.language import words
from generator.model import Verdict
from generator.outputs.kinds import revisions

SAME = "no differences"
SAME_BUT_PAGES = "no differences but in how pages are numbered"
SEEMING = "in what looks like the layout of pages"
OUTSIDE = "outside the provisions"
RULES = "rules"
UNRELATED = "these two texts share next to nothing: a redline would say nothing"
_MOST_WORDS = 20  # broken words that are named; a text in narrow columns has hundreds
_VERDICT: Mapping[Verdict, str] = {
    "substantive": "substantive",
    "terminological": "renaming",
    "editorial": "editorial",
}
_COLOUR = {"insert": "\x1b[32;4m", "delete": "\x1b[31;9m", "head": "\x1b[1m"}
_PLAIN = "\x1b[0m"
_MARKS = {"equal": ("", ""), "insert": ("[+", "+]"), "delete": ("[-", "-]")}


def as_text(revision: Revision, old: str, new: str, *, colour: bool) -> str:
    """Return a redline for a terminal; ``old`` and ``new`` are what the reader called the two texts.

    What went stands in ``[-…-]`` and what came in ``[+…+]``, with or without colour. The texts' own control
    characters are shown as their numbers, so that they cannot steer the terminal.
    """
    if revision.equal:
        return "\n".join([f"{_same(revision)}: {old} and {new}", *map(_safe, _normalised(revision))])
    if not revision.related:
        return f"{UNRELATED} ({old} and {new})"
    head, plain = (_COLOUR["head"], _PLAIN) if colour else ("", "")
    lines = [f"{_safe(old)} → {_safe(new)}: {_counted(revision)}", summary(revision)]
    if unread := ruling.unread(revision):
        lines.append(unread)
    if rules := list(ruling.lines(revision)):
        lines += ["", f"{head}{RULES}{plain}", *map(_safe, rules)]
    dangles = Dangles(revision)
    lines += [line for said in dangles.said(revision.loose) for line in ("", _safe(said))]
    for change, name in _named(revision):
        lines += ["", f"{head}{_safe(name)}: {_what(change)}{plain}", *_doubt(change)]
        lines += map(_safe, dangles.said(change.dangling))
        lines.append("".join(_shown(span, colour=colour) for span in change.spans) or "(no text)")
    if revision.outside:
        lines += ["", f"{head}{OUTSIDE}{plain}"]
    for outside in revision.outside:
        lines += ["", f"{head}{_where(outside)}: {_what_outside(outside)}{plain}"]
        lines += map(_safe, dangles.said(outside.dangling))
        lines.append("".join(_shown(span, colour=colour) for span in outside.spans))
    lines += [line for said in _normalised(revision) for line in ("", _safe(said))]
    return "\n".join(lines)


def as_html(revision: Revision, old: str, new: str) -> str:
    """Return a page without style: what went and came is marked with brackets and with ``del`` and ``ins``."""
    title = escape(f"{old} → {new}")
    head = f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>'
    return f"{head}\n{fragment(revision, old, new)}\n</html>"


def fragment(revision: Revision, old: str, new: str) -> str:
    """Return what :func:`as_html` shows, to be put among other things; a job summary takes it as it is."""
    parts = [f"<h2>{escape(f'{old} → {new}')}</h2>"]
    if revision.equal:
        parts.append(f"<p>{_same(revision).capitalize()}.</p>")
    elif not revision.related:
        parts.append(f"<p>{UNRELATED[:1].upper()}{UNRELATED[1:]}.</p>")
    else:
        parts.append(f"<p>{_counted(revision)}</p>")
        parts.append(f'<p lang="{words.CODE}">{escape(summary(revision))}</p>')
        if unread := ruling.unread(revision):
            parts.append(f'<p lang="{words.CODE}">{escape(unread)}</p>')
        if rules := list(ruling.lines(revision)):
            listed = "\n".join(f"<p>{escape(line)}</p>" for line in rules)
            parts.append(f'<h3>{RULES[:1].upper()}{RULES[1:]}</h3>\n<div lang="{words.CODE}">\n{listed}\n</div>')
        dangles = Dangles(revision)
        parts += _paragraphs(dangles.said(revision.loose))
        for change, name in _named(revision):
            said = marked(change.spans).replace("\n", "<br>")
            parts.append(f'<h3><span lang="{words.CODE}">{escape(name)}</span>: {_what(change)}</h3>')
            parts += _paragraphs([*_doubt(change), *dangles.said(change.dangling)])
            parts.append(f'<p lang="{words.CODE}">{said}</p>')
        if revision.outside:
            parts.append(f"<h3>{OUTSIDE[:1].upper()}{OUTSIDE[1:]}</h3>")
        for outside in revision.outside:
            said = marked(outside.spans).replace("\n", "<br>")
            parts.append(f"<h4>{_where(outside)}: {_what_outside(outside)}</h4>")
            parts += _paragraphs(dangles.said(outside.dangling))
            parts.append(f'<p lang="{words.CODE}">{said}</p>')
    parts += [f"<p>{escape(said)}</p>" for said in _normalised(revision) if revision.related]
    return "\n".join(parts)


def _paragraphs(said: Iterable[str]) -> Iterator[str]:
    yield from (f'<p lang="{words.CODE}">{escape(each)}</p>' for each in said)


def as_json(revision: Revision) -> str:
    """Return the revision as in ``data/revisions.json``, with both titles and the words in which a text counts it."""
    titles = {"old": revision.old.version.title, "new": revision.new.version.title}
    said = _same(revision) if revision.equal else UNRELATED if not revision.related else _counted(revision)
    return json.dumps({"titles": titles, "counted": said, **revisions.one(revision)}, ensure_ascii=False, indent=1)


def _normalised(revision: Revision) -> Iterator[str]:
    """Yield what was taken for the same though it is written otherwise: words that a line end breaks, and layout."""
    for name, found in zip(("old", "new"), revision.made_whole, strict=True):
        if found:
            shown = [f"{each.tail}-{each.head} (line {each.line})" for each in found[:_MOST_WORDS]]
            more = f" and {len(found) - _MOST_WORDS} more" if len(found) > _MOST_WORDS else ""
            yield f"counted as whole, though broken at a line end of the {name} text: {', '.join(shown)}{more}"
    for change in revision.layout:
        shown_spans = "".join(_shown(span, colour=False) for span in change.spans)
        said = (
            "counted as the numbering of pages"
            if change.repaged
            else "looks like the layout of pages, see for yourself"
        )
        yield f"{said}: {_where(change)} {change.kind}: {shown_spans}"


def _same(revision: Revision) -> str:
    return SAME_BUT_PAGES if revision.layout else SAME


def _counted(revision: Revision) -> str:
    inside, outside = _by_class(_inside(revision)), _by_class(counted(revision.outside))
    moved = sum(not change.edits and bool(change.old and change.new) for change in revision.changes)
    elsewhere = f"{moved} in another place, under another number or divided otherwise" if moved else ""
    parts = [*filter(None, [inside, elsewhere]), *([f"{outside} {OUTSIDE}"] if outside else [])]
    if seeming := sum(change.times for change in revision.seeming):
        parts.append(f"{seeming} {SEEMING}")
    only = not inside and {change.reason for change in revision.outside} == {"title"}
    # That the title says another year, or no longer forbids, is no trifle.
    return "; ".join(["only the title differs", *parts] if only else parts)


def _inside(revision: Revision) -> dict[Verdict, int]:
    """Return the differences in headings and provisions that stayed; what came or went as a whole is one."""
    found = differences(revision.changes)
    for change in revision.changes:
        found[change.verdict] += not change.old or not change.new
    return found


def _by_class(counts: Mapping[Verdict, int]) -> str:
    return words.numbers.enumeration(
        [f"{counts[each]} {label}" for each, label in _VERDICT.items() if counts[each]], "and"
    )


def _where(change: OutsideChange) -> str:
    """Return what a line outside the provisions is and where it stands, such as ``footnote, line 9 → 10``."""
    name = change.reason.replace("-", " ")
    both = dict.fromkeys(filter(None, map(ranges, (change.old_lines, change.new_lines))))
    plural = "s" if max(len(change.old_lines), len(change.new_lines)) > 1 else ""
    return f"{name}, line{plural} {' → '.join(both)}"


def _doubt(change: Change) -> tuple[str, ...]:
    """Return that a name may be of somebody else, where it is said of a change and the editors did not decide it."""
    said = words.phrases.evidence.SOMEBODY_ELSE
    doubted = change.overrule is None and any(said in own.basis for own in change.edits)
    return (f"{said[:1].upper()}{said[1:]}.",) if doubted else ()


def _what_outside(change: OutsideChange) -> str:
    recurs = f" {change.times} times" if change.times > 1 else ""
    return f"{change.kind}{recurs} ({_VERDICT[change.verdict]})"


def _named(revision: Revision) -> Iterator[tuple[Change, str]]:
    before, after = wording.unit_names(revision.old), wording.unit_names(revision.new)
    for verdict in _VERDICT:
        for change in revision.having(verdict):
            was = " + ".join(before[unit.key] for unit in change.old)
            here = " + ".join(after[unit.key] for unit in change.new)
            yield change, f"{was} → {here}" if was and here and was != here else here or was


def _what(change: Change) -> str:
    """Return what became of a provision and of which class that is; where it holds others too, how many of each."""
    found = differences([change])
    mixed = sum(found.values()) > found[change.verdict]
    told = "; ".join([_VERDICT[change.verdict], *([_by_class(found)] if mixed else [])])
    return f"{', '.join(change.kinds)} ({told})"


def _shown(span: Span, *, colour: bool) -> str:
    opening, closing = _MARKS[span.operation]
    words = f"{opening}{_safe(span.text)}{closing}"
    return f"{_COLOUR[span.operation]}{words}{_PLAIN}" if colour and span.operation != "equal" else words


def _safe(text: str) -> str:
    return "".join(sign if sign.isprintable() or sign == "\n" else f"\\x{ord(sign):02x}" for sign in text)


def marked(spans: Iterable[Span]) -> str:
    """Return a redline as HTML, marked with brackets and with ``del`` and ``ins``."""
    tags = {"equal": ("", ""), "insert": ("<ins>[+", "+]</ins>"), "delete": ("<del>[−", "−]</del>")}
    return "".join(tags[span.operation][0] + escape(span.text) + tags[span.operation][1] for span in spans)
