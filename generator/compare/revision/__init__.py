"""Version × Version → what changed, and what kind of change it is."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.compare.revision.alignment.matching import align
from generator.compare.revision.around.dangling import beside, dangling
from generator.compare.revision.around.footnoted import Footnoted
from generator.compare.revision.around.outside import outside, unlike
from generator.compare.revision.around.surroundings import letters
from generator.compare.revision.changes import Change, ChangeKind, JudgedEdit, OutsideChange, Renaming, Tally
from generator.compare.revision.found import Revision
from generator.compare.revision.judged import judged
from generator.compare.revision.names.renames import renamed_around
from generator.compare.revision.rules import RuleChange, rules
from generator.compare.revision.units import NOT_REGULATING, Unit, units_of
from generator.compare.revision.wraps import same_text
from generator.language import words
from generator.model import Edition, Overrule, Vocabulary, Work

__all__ = [
    "Change",
    "ChangeKind",
    "JudgedEdit",
    "OutsideChange",
    "Renaming",
    "Revision",
    "RuleChange",
    "Tally",
    "compare",
    "compare_units",
    "pairs",
]

_say = words.phrases.evidence

# Characters, a page or less: two such texts that share nothing are read side by side, and unshown a change is missed.
_SHORT = 2_000


def pairs(work: Work) -> tuple[tuple[Edition, Edition], ...]:
    """Return which editions of a work are compared: each with the one before it, a concept with the one in force."""
    settled = [edition for edition in work.editions if edition.version.status != "concept"]
    concepts = [edition for edition in work.editions if edition.version.status == "concept"]
    successive = list(itertools.pairwise(settled))
    if settled:
        return (*successive, *((settled[-1], concept) for concept in concepts))
    return tuple(itertools.pairwise(concepts))


def compare(old: Edition, new: Edition, vocabulary: Vocabulary) -> Revision:
    """Return everything that changed from ``old`` to ``new``, with the classes given in ``protocol.yml``.

    Two editions whose sources differ in a character have at least one change, or a difference in layout; those that do
    not have neither.
    """
    overrules = {
        overrule.eid: overrule
        for overrule in new.protocol.overrules
        if (overrule.old, overrule.new) == (old.version.id, new.version.id)
    }
    telling = vocabulary.norms_that(*NOT_REGULATING)
    before, after = (units_of(edition, telling=telling) for edition in (old, new))
    alignment = align(before, after)
    if same_text(old.source_lines, new.source_lines):
        # However the two were read: nothing that anybody wrote differs.
        return Revision(
            old=old,
            new=new,
            matches=alignment.matches,
            changes=(),
            renamings=(),
            unchanged=tuple(unit.key for unit in after),
            related=True,
            outside=(),
            layout=(),
            dangling=(),
            rules=rules(old, new, alignment.matches, (), vocabulary),
            vocabulary=vocabulary,
        )
    changed, renamings, unchanged = judged(
        alignment, before, after, overrules, (old.version.title or "", new.version.title or "")
    )
    first = {unit.key for side in (before, after) for unit in side[:1]}
    notes = Footnoted(old, new, alignment.matches)
    changed, around = _as_printed(changed, outside(old, new, alignment.matches, notes), first)
    if not changed and all(each.layout for each in around) and (left := unlike(old, new, around)):
        around = (*around, left)
    around = renamed_around(around, renamings)
    changed, around, dangles = beside(dangling(old, new, alignment.matches, notes), changed, around)
    ruled = rules(old, new, alignment.matches, changed, vocabulary)
    return Revision(
        old=old,
        new=new,
        matches=alignment.matches,
        changes=_as_ruled(changed, ruled),
        renamings=renamings,
        unchanged=unchanged,
        related=alignment.related or all(_characters(side) < _SHORT for side in (old, new)),
        outside=tuple(change for change in around if not change.layout),
        layout=tuple(change for change in around if change.layout),
        dangling=dangles,
        rules=ruled,
        vocabulary=vocabulary,
    )


def _as_ruled(changes: Sequence[Change], ruled: Sequence[RuleChange]) -> tuple[Change, ...]:
    """Return changes, those of which the words seem alike and a statement is coded otherwise as substantive."""
    otherwise = {
        id(each.change)
        for each in ruled
        if each.change is not None and any(said.sure and said.reworded for said in each.statements)
    }
    return tuple(
        replace(change, verdict="substantive", basis=(_say.CODED_OTHERWISE, *change.basis))
        if id(change) in otherwise and change.verdict == "editorial" and change.overrule is None
        else change
        for change in changes
    )


def _as_printed(
    changes: Sequence[Change], around: Sequence[OutsideChange], first: Collection[str]
) -> tuple[tuple[Change, ...], tuple[OutsideChange, ...]]:
    """Return changes without a line that is the title of one text and the first heading of the other.

    It is printed in both; ``first`` are the keys of the first units.
    """
    titles = {letters(change.old_text or change.new_text): change for change in around if change.reason == "title"}
    read: dict[str, Change] = {}
    for change in changes:
        title = titles.get(letters(change.old_text or change.new_text))
        if title and {change.kind, title.kind} == {"added", "removed"} and _heads(change, first):
            read[title.old_text or title.new_text] = change
    same = {id(change) for change in read.values()}
    return (
        tuple(change for change in changes if id(change) not in same),
        tuple(each for each in around if each.reason != "title" or (each.old_text or each.new_text) not in read),
    )


def _heads(change: Change, first: Collection[str]) -> bool:
    unit = (change.old or change.new)[0]
    return unit.kind == "heading" and unit.key in first


def _characters(edition: Edition) -> int:
    return sum(map(len, edition.source_lines))


def compare_units(
    old: Sequence[Unit], new: Sequence[Unit], overrules: dict[str, Overrule] | None = None
) -> tuple[tuple[Change, ...], tuple[Renaming, ...], tuple[str, ...], bool]:
    """Return changes, renamings, the keys of the units of ``new`` that stayed, and whether the lists are related."""
    alignment = align(old, new)
    return (*judged(alignment, old, new, overrules or {}), alignment.related)
