"""What differs outside the provisions, ready to show: as a list, and counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.book import wording
from generator.book.danglingnotes import Dangles
from generator.compare.redline import Span
from generator.compare.revision import OutsideChange, Revision
from generator.ground import spans
from generator.language import words
from generator.model import Edition, Verdict
from generator.model.carriers import TITLE

_say = words.phrases.revisions


@dataclass(frozen=True, kw_only=True)
class OutsideView:
    """One change outside the provisions; ``left`` and ``right`` are its lines of the two sources, in words.

    ``dangling`` says which mark it leaves without a footnote, or that it has no mark.
    """

    anchor: str
    name: str
    kind: str
    verdict: Verdict
    label: str
    why: str
    spans: tuple[Span, ...]
    left: str
    right: str
    dangling: tuple[str, ...] = ()


def views(revision: Revision) -> tuple[OutsideView, ...]:
    """Return what differs outside the provisions; nothing of unrelated texts."""
    changes = revision.outside if revision.related else ()
    old, new = _homes(revision.old), _homes(revision.new)
    dangles = Dangles(revision)
    return tuple(
        OutsideView(
            anchor=_say.OUTSIDE_ANCHOR.format(number=number),
            name=_name(change, old, new),
            kind=_outside_kind(change),
            verdict=change.verdict,
            label=_say.VERDICT[change.verdict],
            why=words.numbers.enumeration(change.basis),
            spans=change.spans,
            left=place_in_source(change.old_lines),
            right=place_in_source(change.new_lines),
            dangling=dangles.said(change.dangling),
        )
        for number, change in enumerate(changes, 1)
    )


def layout(revision: Revision) -> tuple[str, ...]:
    """Return the sentences on what differs of the pages alone: what looks so, and what surely does."""
    every = revision.layout if revision.related else ()
    said = (
        (_say.LAYOUT, [_laid_out(change) for change in every if not change.repaged]),
        (_say.REPAGED, [_laid_out(change) for change in every if change.repaged]),
    )
    return tuple(phrase.format(lines=_say.BETWEEN_LINES.join(found)) for phrase, found in said if found)


def _laid_out(change: OutsideChange) -> str:
    old, new = (
        _say.LAYOUT_QUOTED.format(text=text.replace("\n", " · ")) for text in (change.old_text, change.new_text)
    )
    named = {"name": _say.OUTSIDE_REASON[change.reason], "lines": place_in_source(change.new_lines or change.old_lines)}
    if change.kind == "changed":
        return _say.LAYOUT_LINE.format(**named, old=old, new=new)
    phrase = {"added": _say.LAYOUT_CAME, "removed": _say.LAYOUT_WENT, "moved": _say.LAYOUT_MOVED}[change.kind]
    return phrase.format(**named, text=new if change.new_text else old)


def _name(change: OutsideChange, old: Mapping[int, list[str]], new: Mapping[int, list[str]]) -> str:
    """Return what lines are called; footnotes with the places that they belong to, in the new version if there."""
    name = _say.OUTSIDE_REASON[change.reason]
    if change.reason != "footnote":
        return name
    sides = ((new, change.new_lines), (old, change.old_lines))
    homes = [list(dict.fromkeys(home for line in lines for home in known.get(line, ()))) for known, lines in sides]
    places = homes[0] or homes[1]
    return _say.FOOTNOTE_OF.format(name=name, places=words.numbers.enumeration(places)) if places else name


def _homes(edition: Edition) -> dict[int, list[str]]:
    """Return, for each line of a source with a footnote, what that belongs to."""
    found: dict[int, list[str]] = {}
    if edition.footnotes:
        names = {TITLE: _say.OUTSIDE_REASON["title"], **wording.unit_names(edition)}
        for note in edition.footnotes:
            for line in spans.lines(note.lines):
                found.setdefault(line, []).extend(names[eid] for eid in note.of if eid in names)
    return found


def _outside_kind(change: OutsideChange) -> str:
    kind = _say.OUTSIDE_KIND[change.kind]
    return _say.TIMES.format(times=change.times, kind=kind) if change.times > 1 else kind


def counted(revision: Revision) -> str:
    """Return how many lines differ outside the provisions and what they are, those of substance apart.

    Those that look like layout are counted by themselves, last.
    """
    heavy = [change for change in revision.outside if change.verdict == "substantive"]
    light = [change for change in revision.outside if change.verdict != "substantive"]
    said = (
        _counted(heavy, _say.LINE_DIFFERS_IN_SUBSTANCE, _say.LINES_DIFFER_IN_SUBSTANCE),
        _counted(light, _say.LINE_DIFFERS, _say.LINES_DIFFER),
        _counted(revision.seeming, _say.LINE_LOOKS_LIKE_LAYOUT, _say.LINES_LOOK_LIKE_LAYOUT),
    )
    return "; ".join(filter(None, said))


def _counted(changes: Sequence[OutsideChange], one: str, many: str) -> str:
    count = sum(change.lines for change in changes)
    if not count:
        return ""
    reasons = list(dict.fromkeys(_say.OUTSIDE_REASON[change.reason] for change in changes))
    lines = words.numbers.plural(count, *_say.LINES)
    return (one if count == 1 else many).format(lines=lines, reasons=words.numbers.enumeration(reasons))


def ranges(lines: Sequence[int]) -> str:
    """Return lines as a reader writes them: ``79, 81–85``."""
    runs: list[list[int]] = []
    for line in sorted(set(lines)):
        if runs and line == runs[-1][-1] + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def place_in_source(lines: Sequence[int]) -> str:
    """Return which lines of a source, such as ``bronregels 79, 81–85``; nothing where there are none."""
    one, many = _say.SOURCE_LINES
    return (one if len(set(lines)) == 1 else many).format(lines=ranges(lines)) if lines else ""
