"""What differs between two sources outside the words of their headings and provisions, told once for every output.

Lines are aligned in order, whatever they were set aside for (difflib's matching blocks); what is left between two lines
that stayed is told by reason. A line that stayed is *moved* where another provision stands before and after it.

The rule that makes it safe: where two sources differ in a character and nothing else was found, that is a change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import TypeAlias

from generator.compare.revision import cues, wraps
from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.alignment.sequences import kept_order
from generator.compare.revision.around.blocks import MOST_PAIRS, kept, recurring
from generator.compare.revision.around.folding import folded
from generator.compare.revision.around.footnoted import Footnoted, NoteChange
from generator.compare.revision.around.layout import Layout
from generator.compare.revision.around.marking import differing
from generator.compare.revision.around.pagenumbers import PageNumbers
from generator.compare.revision.around.standing import Standing
from generator.compare.revision.around.surroundings import (
    OUTSIDE_REASONS,
    Aside,
    Marked,
    OutsideReason,
    among,
    asides,
    letters,
    marks,
    plain,
)
from generator.compare.revision.changes import OutsideChange, OutsideKind
from generator.compare.revision.grounds import form
from generator.compare.revision.weighing import compared, replaced, weigh
from generator.ground.text import squash
from generator.language import words
from generator.model import Edition

_say = words.phrases.evidence

_MOST_APART = 100  # lines in a row that are told one by one; a longer run that changed throughout is told as one
_PAGE = "\0"  # what all numbers that count pages are aligned by: one more page is one more number, not all of them


_Sides: TypeAlias = tuple[Sequence[Aside], Sequence[Aside]]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A difference before it has been weighed: the lines of either side, with their texts."""

    kind: OutsideKind
    reason: OutsideReason
    old: tuple[Aside, ...] = ()
    new: tuple[Aside, ...] = ()


def outside(old: Edition, new: Edition, matches: Sequence[Match], notes: Footnoted) -> tuple[OutsideChange, ...]:
    """Return what differs outside the units of two editions, by reason and then in the order of the new source.

    Those of the pages alone are marked as ``layout``. ``matches`` are those of the units, ``notes`` those of the
    footnotes.
    """
    before, after = asides(old), asides(new)
    standing = Standing(old, new, matches)
    numbers = PageNumbers(before, old), PageNumbers(after, new)
    layout = Layout(old, new, numbers, matches)
    noted, rest = notes.changes(before, after, standing)
    keys = [[_PAGE if own.counts(aside) else plain(aside.text) for aside in side]
            for own, side in zip(numbers, rest, strict=True)]  # fmt: skip
    midst = among(before, old), among(after, new)
    found = [_told(draft, numbers, layout, midst) for draft in _drafts(*rest, keys, standing)]
    found += [_of_note(each, numbers, layout) for each in noted]
    found += [_of_marks(*both) for both in differing(matches, marks(old), marks(new))]
    return tuple(sorted(folded(found), key=lambda change: (OUTSIDE_REASONS.index(change.reason), _line(change))))


def unlike(old: Edition, new: Edition, layout: Sequence[OutsideChange]) -> OutsideChange | None:
    """Return the lines in which two sources differ though every part of them was found in the other, if there are any.

    What was told as ``layout`` aside: where nothing else is told, this is what keeps two texts from being called equal.
    """
    told = ([change.old_lines for change in layout], [change.new_lines for change in layout])
    left = [_without(edition, asides(edition), lines) for edition, lines in zip((old, new), told, strict=True)]
    return None if wraps.same_text(*([text for _, text in side] for side in left)) else _unlike(*left)


def _line(change: OutsideChange) -> int:
    return min(change.new_lines or change.old_lines)


def _drafts(
    before: Sequence[Aside], after: Sequence[Aside], keys: Sequence[Sequence[str]], standing: Standing
) -> Iterator[_Draft]:
    """Yield what differs; ``keys`` are what the lines of either side are aligned by."""
    row = column = 0
    for first, second, size in kept(*keys):
        yield from _gap(before[row:first], after[column:second], standing)
        for one, other in zip(before[first : first + size], after[second : second + size], strict=True):
            if plain(one.text) != plain(other.text):
                yield _Draft("changed", other.reason, (one,), (other,))
            elif not standing.same(one, other):
                yield _Draft("moved", other.reason, (one,), (other,))
        row, column = first + size, second + size


def _gap(old: Sequence[Aside], new: Sequence[Aside], standing: Standing) -> Iterator[_Draft]:
    """Yield what became of lines that stand between the same two lines that stayed."""
    if not old and not new:
        return
    if _only_wrapped(old, new):
        if not standing.same(old[0], new[0]):
            yield _Draft("moved", new[0].reason, tuple(old), tuple(new))
        return
    if len(old) * len(new) > MOST_PAIRS:
        moved, (old, new) = _far_apart(old, new, standing)
        yield from moved
    if len(old) == len(new) == 1 and form.same_letters(plain(old[0].text), plain(new[0].text)):
        yield _Draft("changed", new[0].reason, tuple(old), tuple(new))
        return
    for reason in OUTSIDE_REASONS:
        gone, come = (tuple(aside for aside in side if aside.reason == reason) for side in (old, new))
        if gone and come and _only_wrapped(gone, come):
            continue
        broken = any(aside.text.endswith(wraps.SIGNS) for aside in (*gone, *come))
        if gone and come and len(gone) == len(come) <= _MOST_APART and not broken:
            for one, other in zip(gone, come, strict=True):
                yield _Draft("changed", reason, (one,), (other,))
        elif gone and come:
            yield _Draft("changed", reason, gone, come)
        else:
            for run in _runs(gone):
                yield _Draft("removed", reason, old=run)
            for run in _runs(come):
                yield _Draft("added", reason, new=run)


def _only_wrapped(old: Sequence[Aside], new: Sequence[Aside]) -> bool:
    """Return whether lines hold the same characters, their ends elsewhere."""
    texts = [[aside.text for aside in side] for side in (old, new)]
    return wraps.same_text(*texts) and [*map(letters, texts[0])] != [*map(letters, texts[1])]


def _far_apart(old: Sequence[Aside], new: Sequence[Aside], standing: Standing) -> tuple[list[_Draft], _Sides]:
    """Return which of the lines that both sides have stand elsewhere, and what only one side has.

    It costs little more than the lines are many; which of them moved is told less narrowly than line by line.
    """
    pairs = recurring(*([plain(aside.text) for aside in side] for side in (old, new)))
    in_place = kept_order(pairs, [1.0] * len(pairs))
    moved = [
        _Draft("moved", new[column].reason, (old[row],), (new[column],))
        for row, column in pairs
        if (row, column) not in in_place or not standing.same(old[row], new[column])
    ]
    known = [{pair[side] for pair in pairs} for side in (0, 1)]
    one, other = (
        [aside for at, aside in enumerate(side) if at not in found]
        for side, found in zip((old, new), known, strict=True)
    )
    return moved, (one, other)


def _runs(lines: Iterable[Aside]) -> Iterator[tuple[Aside, ...]]:
    """Yield lines that stand together as one."""
    for _, run in groupby(lines, key=lambda aside: (aside.after, aside.letters)):
        yield tuple(run)


def _told(
    draft: _Draft,
    numbers: tuple[PageNumbers, PageNumbers],
    layout: Layout,
    midst: tuple[Set[int], Set[int]] = (frozenset(), frozenset()),
) -> OutsideChange:
    """Return a difference as it is told; ``midst`` are the lines of either source that may be words of its text."""
    old, new = ("\n".join(aside.text for aside in side) for side in (draft.old, draft.new))
    bare = numbers[0].bare(draft.old), numbers[1].bare(draft.new)
    change = _change(draft.kind, draft.reason, old, new, _numbered(draft.old), _numbered(draft.new), bare)
    if not midst[0].isdisjoint(change.old_lines) or not midst[1].isdisjoint(change.new_lines):
        verdict, basis = weigh(draft.kind, "other", *bare)
        return replace(change, verdict=verdict, basis=basis)
    # A head whose words rule is no layout, whatever the title says.
    rules = change.verdict == "substantive" and draft.reason == "running-header" and change.basis != (cues.NUMBER,)
    if rules or not layout.holds(draft.old, draft.new):
        return change
    basis = change.basis if draft.kind == "moved" else (words.phrases.evidence.PAGE,)
    repaged = draft.kind != "moved" and layout.repaged(draft.old, draft.new)
    return replace(change, layout=True, repaged=repaged, verdict="editorial", basis=basis)


def _of_note(each: NoteChange, numbers: tuple[PageNumbers, PageNumbers], layout: Layout) -> OutsideChange:
    told = _told(_Draft(each.kind, "footnote", each.old, each.new), numbers, layout)
    if each.paged:
        return replace(told, layout=True, verdict="editorial")
    if each.traded and told.verdict == "editorial":
        return replace(told, verdict="substantive", basis=(_say.OTHER_WORDS,))
    return told


def _numbered(side: Iterable[Aside]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(aside.line for aside in side))


def _change(
    kind: OutsideKind,
    reason: OutsideReason,
    old: str,
    new: str,
    old_lines: tuple[int, ...],
    new_lines: tuple[int, ...],
    bare: tuple[str, str] | None = None,
) -> OutsideChange:
    """Return a change with its redline and class; ``bare`` are the texts without what only numbers pages."""
    spans = replaced(old, new) if reason in ("title", "number") else compared(old, new)
    verdict, basis = weigh(kind, reason, *(bare or (old, new)), paged=bare is not None and bare != (old, new))
    return OutsideChange(
        kind=kind,
        reason=reason,
        old_text=old,
        new_text=new,
        old_lines=old_lines,
        new_lines=new_lines,
        spans=spans,
        verdict=verdict,
        basis=basis,
    )


def _of_marks(old: Sequence[Marked], new: Sequence[Marked]) -> OutsideChange:
    texts = [" ".join(mark.text for mark in side) for side in (old, new)]
    lines = [tuple(dict.fromkeys(mark.line for mark in side)) for side in (old, new)]
    return _change(_kind(*texts), "number", texts[0], texts[1], lines[0], lines[1])


def _kind(old: str, new: str) -> OutsideKind:
    return "changed" if old and new else "removed" if old else "added"


def _without(edition: Edition, asides: Iterable[Aside], told: Iterable[Sequence[int]]) -> list[tuple[int, str]]:
    """Return the filled lines of a source by number, without what is set aside on the lines that are ``told``."""
    lines = dict(enumerate(edition.source_lines, 1))
    numbers = frozenset(chain.from_iterable(told))
    for aside in asides:
        if aside.line in numbers:
            lines[aside.line] = squash(lines[aside.line]).replace(aside.text, "", 1)
    return [(number, line) for number, line in lines.items() if line.strip()]


def _unlike(old: Sequence[tuple[int, str]], new: Sequence[tuple[int, str]]) -> OutsideChange:
    """Return the lines in which two sources differ, though every part of them was found in the other."""
    one, other = ([(number, plain(line)) for number, line in side] for side in (old, new))
    while one and other and one[0][1] == other[0][1]:
        one, other = one[1:], other[1:]
    while one and other and one[-1][1] == other[-1][1]:
        one, other = one[:-1], other[:-1]
    texts = ["\n".join(text for _, text in side) for side in (one, other)]
    lines = [tuple(number for number, _ in side) for side in (one, other)]
    return _change(_kind(*texts), "unread", texts[0], texts[1], lines[0], lines[1])
