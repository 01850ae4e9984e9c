"""Version × Version → what changed, and what kind of change it is."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.compare import redline
from generator.compare.revision import pauses
from generator.compare.revision.changes import Change, ChangeKind, JudgedEdit, OutsideChange, Renaming, Tally
from generator.compare.revision.found import Revision
from generator.compare.revision.matching import Alignment, Match, align
from generator.compare.revision.outside import outside
from generator.compare.revision.renames import renames, shown
from generator.compare.revision.rules import RuleChange, rules
from generator.compare.revision.units import NOT_REGULATING, Unit, units_of
from generator.compare.revision.weighing import weighed
from generator.compare.revision.wraps import same_text
from generator.language import words
from generator.model import Edition, Overrule, Verdict, Vocabulary, Work

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
    """Return everything that changed from ``old`` to ``new``, with the classes a person gave in ``protocol.yml``.

    Two editions whose sources differ in a character have at least one change, those that do not have none.
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
            rules=rules(old, new, alignment.matches, (), vocabulary),
            vocabulary=vocabulary,
        )
    changed, renamings, unchanged = _judged_all(alignment, before, after, overrules)
    return Revision(
        old=old,
        new=new,
        matches=alignment.matches,
        changes=changed,
        renamings=renamings,
        unchanged=unchanged,
        related=alignment.related or all(_characters(side) < _SHORT for side in (old, new)),
        outside=outside(old, new, alignment.matches, told=bool(changed)),
        rules=rules(old, new, alignment.matches, changed, vocabulary),
        vocabulary=vocabulary,
    )


def _characters(edition: Edition) -> int:
    return sum(map(len, edition.source_lines))


def compare_units(
    old: Sequence[Unit], new: Sequence[Unit], overrules: dict[str, Overrule] | None = None
) -> tuple[tuple[Change, ...], tuple[Renaming, ...], tuple[str, ...], bool]:
    """Return changes, renamings, the keys of the units of ``new`` that stayed, and whether the lists are related."""
    alignment = align(old, new)
    return (*_judged_all(alignment, old, new, overrules or {}), alignment.related)


def _judged_all(
    alignment: Alignment, old: Sequence[Unit], new: Sequence[Unit], overrules: dict[str, Overrule]
) -> tuple[tuple[Change, ...], tuple[Renaming, ...], tuple[str, ...]]:
    referred = _referred(old, new) if any(match.renumbered for match in alignment.matches) else frozenset()
    drafts = [_change(match, referred) for match in alignment.matches]
    found = [draft for draft in drafts if draft is not None]
    changed, renamings = _renamed(found, old, new)
    unchanged = tuple(match.new[0].key for match, draft in zip(alignment.matches, drafts, strict=True) if draft is None)
    overruled = tuple(_overruled(change, overrules.get(change.key)) for change in changed)
    return overruled, _counted(renamings, overruled), unchanged


def _change(match: Match, referred: Collection[str]) -> Change | None:
    kinds = tuple(_kinds(match))
    if not kinds:
        return None
    spans = redline.spans(match.old_text, match.new_text) if match.old_text or match.new_text else ()
    judged = weighed(match.old_text, match.new_text, spans) if match.old and match.new else ()
    verdict, basis = _whole(match, kinds, judged, referred)
    return Change(
        kinds=kinds,
        old=match.old,
        new=match.new,
        old_text=match.old_text,
        new_text=match.new_text,
        spans=spans,
        edits=judged,
        verdict=verdict,
        basis=basis,
        evidence=match.evidence,
    )


def _kinds(match: Match) -> Iterator[ChangeKind]:
    if not match.old:
        yield "added"
        return
    if not match.new:
        yield "removed"
        return
    if len(match.new) > 1:
        yield "split"
    if len(match.old) > 1:
        yield "merged"
    if match.moved or match.reparented:
        yield "moved"
    if match.reworded:
        yield "changed"
    if match.renumbered:
        yield "renumbered"


def _whole(
    match: Match, kinds: Sequence[ChangeKind], judged: Sequence[JudgedEdit], referred: Collection[str]
) -> tuple[Verdict, tuple[str, ...]]:
    """Return the class of a change as a whole: that of its heaviest part."""
    if "added" in kinds or "removed" in kinds:
        return "substantive", (_say.ADDED if "added" in kinds else _say.REMOVED,)
    heavy = [basis for edit in judged if edit.verdict == "substantive" for basis in edit.basis]
    if any(pauses.torn([unit.text for unit in side]) for side in (match.old, match.new)):
        heavy.append(_say.COMMA)
    if match.reparented:
        heavy.append(_say.OTHER_HEADING)
    if match.renumbered and any(_as_referred(unit.num) in referred for unit in (match.old[0], match.new[0])):
        heavy.append(_say.REFERRED)
    if heavy:
        return "substantive", tuple(dict.fromkeys(heavy))
    light = [basis for edit in judged for basis in edit.basis]
    if "split" in kinds or "merged" in kinds:
        light.append(_say.DIVIDED)
    elif match.moved:
        light.append(_say.OTHER_PLACE)
    elif match.renumbered:
        light.append(_say.OTHER_NUMBER)
    return "editorial", tuple(dict.fromkeys(light))


_REFERENCE = re.compile(rf"(?=(?:{words.patterns.numbering.REFERENCE})( *))", re.IGNORECASE)


def _as_referred(num: str) -> str:
    return num.replace("-", ".").lower()


def _referred(old: Sequence[Unit], new: Sequence[Unit]) -> frozenset[str]:
    """Return the numbers of units that a text of the new version may refer to, old or new."""
    nums = {_as_referred(unit.num) for unit in (*old, *new) if unit.num}
    lengths = sorted({len(num) for num in nums})
    found = set()
    for unit in new:
        for match in _REFERENCE.finditer(unit.text):
            start = match.end(1)
            for end in (start + length for length in lengths):
                follows = unit.text[end : end + 1]
                if not (follows.isalnum() or follows == "_") and (num := unit.text[start:end].lower()) in nums:
                    found.add(num)
    return frozenset(found)


def _renamed(
    found: Sequence[Change], old: Sequence[Unit], new: Sequence[Unit]
) -> tuple[tuple[Change, ...], tuple[tuple[str, str], ...]]:
    """Return the changes with the edits of each renaming marked, and the renamings as pairs of names."""
    placed = [(change.key, edit) for change in found for edit in change.edits]
    groups = renames(placed, " ".join(unit.text for unit in old), " ".join(unit.text for unit in new))
    names = tuple(shown([placed[index][1].edit for index in indexes]) for indexes in groups.values())
    of_edit = {index: group for group, indexes in enumerate(groups.values()) for index in indexes}
    changed = []
    index = 0
    for change in found:
        judged = []
        for edit in change.edits:
            group = of_edit.get(index)
            index += 1
            if group is None:
                judged.append(edit)
            else:
                basis = (_say.RENAMED, *edit.basis)
                judged.append(replace(edit, verdict="terminological", basis=basis, renaming=group))
        changed.append(_reclassified(replace(change, edits=tuple(judged))) if tuple(judged) != change.edits else change)
    return tuple(changed), names


def _reclassified(change: Change) -> Change:
    """Return a change of which some edits turned out to be a renaming, with its class drawn up again."""
    before = {basis for edit in change.edits if edit.renaming is not None for basis in edit.basis}
    heavy = [basis for edit in change.edits if edit.verdict == "substantive" for basis in edit.basis]
    heavy += [basis for basis in change.basis if basis in (_say.COMMA, _say.OTHER_HEADING, _say.REFERRED)]
    if heavy:
        return replace(change, basis=tuple(dict.fromkeys(heavy)))
    names = [basis for basis in (_say.RENAMED, *change.basis) if basis in before]
    return replace(change, verdict="terminological", basis=tuple(dict.fromkeys(names)))


def _overruled(change: Change, overrule: Overrule | None) -> Change:
    return change if overrule is None else replace(change, verdict=overrule.verdict, overrule=overrule)


def _counted(names: Sequence[tuple[str, str]], changed: Sequence[Change]) -> tuple[Renaming, ...]:
    """Return the renamings with their places; a place that a person judged otherwise is left out."""
    places: defaultdict[int, list[str]] = defaultdict(list)
    for change in changed:
        for edit in change.edits:
            if edit.renaming is not None and (change.overrule is None or change.verdict == "terminological"):
                places[edit.renaming].append(change.key)
    return tuple(
        Renaming(old=old, new=new, places=tuple(places[index]))
        for index, (old, new) in enumerate(names)
        if places[index]
    )
