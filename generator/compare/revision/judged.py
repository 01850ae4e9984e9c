"""What became of units → changes, each with its class, and the names that were replaced throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.compare import redline
from generator.compare.revision import cues, pauses, steps
from generator.compare.revision.alignment.matching import Alignment, Match
from generator.compare.revision.changes import Change, ChangeKind, JudgedEdit, Renaming
from generator.compare.revision.grounds import enumeration, notation
from generator.compare.revision.grounds.distinct import Distinct
from generator.compare.revision.names.renames import renames
from generator.compare.revision.units import Unit
from generator.compare.revision.weighing import weighed
from generator.ground.expressions import expression
from generator.language import words
from generator.model import Overrule, Verdict

_say = words.phrases.evidence

# Why a change is substantive whatever its edits are.
_OF_THE_WHOLE = (_say.COMMA, _say.OTHER_HEADING, _say.OTHER_ORDER, _say.REFERRED)


def judged(
    alignment: Alignment,
    old: Sequence[Unit],
    new: Sequence[Unit],
    overrules: dict[str, Overrule],
    titles: tuple[str, str] = ("", ""),
) -> tuple[tuple[Change, ...], tuple[Renaming, ...], tuple[str, ...]]:
    """Return changes, renamings and the keys of the units of ``new`` that stayed; ``overrules`` are by key.

    ``titles`` are those of both texts, where they are known.
    """
    referred: frozenset[str] = frozenset()
    if any(match.renumbered for match in alignment.matches):
        referred = _referred(old, new) | _beside_referred(alignment.matches)
    ordered = steps.reordered(alignment.matches, old, new, titles)
    distinct = Distinct(*((unit.text for unit in side) for side in (old, new)))
    drafts = [_change(match, referred, ordered, distinct) for match in alignment.matches]
    found = [draft for draft in drafts if draft is not None]
    changed, renamings = _renamed(found, old, new, titles)
    unchanged = tuple(match.new[0].key for match, draft in zip(alignment.matches, drafts, strict=True) if draft is None)
    overruled = tuple(_overruled(change, overrules.get(change.key)) for change in changed)
    return overruled, _counted(renamings, overruled), unchanged


def _change(match: Match, referred: Collection[str], ordered: Collection[str], distinct: Distinct) -> Change | None:
    kinds = tuple(_kinds(match))
    if not kinds:
        return None
    spans = redline.spans(match.old_text, match.new_text) if match.old_text or match.new_text else ()
    judged = weighed(match.old_text, match.new_text, spans) if match.old and match.new else ()
    if _listed(match.old, match.new) or _listed(match.new, match.old):
        judged = tuple(replace(own, verdict="editorial", basis=(_say.LISTED,)) for own in judged)
    if (
        match.reworded
        and all(own.verdict == "editorial" for own in judged)
        and distinct.differ(match.old_text, match.new_text)
    ):
        judged = tuple(replace(own, verdict="substantive", basis=(cues.ACTOR,)) for own in judged)
    verdict, basis = _whole(match, kinds, judged, referred, ordered)
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


def _listed(parts: Sequence[Unit], whole: Sequence[Unit]) -> bool:
    """Return whether ``parts`` are a lead with its items, and ``whole`` says the same in one sentence."""
    if not parts or len(whole) != 1 or any(part.kind != "item" for part in parts[1:]):
        return False
    return enumeration.as_list(parts[0].text, [part.text for part in parts[1:]], whole[0].text)


def _kinds(match: Match) -> Iterator[ChangeKind]:
    if not match.old:
        yield "added"
        return
    if not match.new:
        yield "removed"
        return
    headed = any(side[0].kind == "heading" and len(side) > 1 for side in (match.old, match.new))
    if len(match.new) > 1 and not headed:
        yield "split"
    if len(match.old) > 1 and not headed:
        yield "merged"
    if match.moved or match.reparented:
        yield "moved"
    if match.reworded:
        yield "changed"
    if match.renumbered:
        yield "renumbered"


def _whole(
    match: Match,
    kinds: Sequence[ChangeKind],
    judged: Sequence[JudgedEdit],
    referred: Collection[str],
    ordered: Collection[str],
) -> tuple[Verdict, tuple[str, ...]]:
    """Return the class of a change as a whole: that of its heaviest part."""
    if "added" in kinds or "removed" in kinds:
        return "substantive", (_say.ADDED if "added" in kinds else _say.REMOVED,)
    heavy = [basis for edit in judged if edit.verdict == "substantive" for basis in edit.basis]
    if any(pauses.torn([unit.text for unit in side]) for side in (match.old, match.new)):
        heavy.append(_say.COMMA)
    if match.reparented:
        heavy.append(_say.OTHER_HEADING)
    if match.new[0].key in ordered:
        heavy.append(_say.OTHER_ORDER)
    if match.renumbered and (
        match.new[0].key in referred or any(_as_referred(unit.num) in referred for unit in (match.old[0], match.new[0]))
    ):
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


_REFERENCE = expression(rf"(?=(?:{words.patterns.numbering.REFERENCE})( *))", re.IGNORECASE)

_ORDINAL = expression(rf"(?<!\w)(\d{{1,2}})e (?:{words.patterns.numbering.REFERENCE_BEHIND})(?!\w)", re.IGNORECASE)

# A number of several parts is that of a provision where one has it, whatever stands before it.
_DOTTED = expression(r"(?<![\w.,:-])\d{1,3}(?:\.\d{1,3})+(?![\w:-])")


def _as_referred(num: str) -> str:
    return num.replace("-", ".").lower()


def _referred(old: Sequence[Unit], new: Sequence[Unit]) -> frozenset[str]:
    """Return the numbers of units that a text of the new version may refer to, old or new."""
    nums = {_as_referred(unit.num) for unit in (*old, *new) if unit.num}
    lengths = sorted({len(num) for num in nums})
    found = {num for unit in new for num in _DOTTED.findall(unit.text) if num in nums}
    for unit in new:
        for match in _REFERENCE.finditer(unit.text):
            start = match.end(1)
            for end in (start + length for length in lengths):
                follows = unit.text[end : end + 1]
                if not (follows.isalnum() or follows == "_") and (num := unit.text[start:end].lower()) in nums:
                    found.add(num)
    return frozenset(found)


def _beside_referred(matches: Sequence[Match]) -> frozenset[str]:
    """Return the keys of new units renumbered that one beside them names by a number in words: "het eerste lid"."""
    both = [match for match in matches if match.old and match.new]
    ordinals: defaultdict[str, set[str]] = defaultdict(set)
    for match in both:
        ordinals[match.new[0].parent].update(_ORDINAL.findall(notation.common(match.new_text)))
    return frozenset(
        match.new[0].key
        for match in both
        if match.renumbered and {match.old[0].num, match.new[0].num} & ordinals[match.new[0].parent]
    )


def _renamed(
    found: Sequence[Change], old: Sequence[Unit], new: Sequence[Unit], titles: tuple[str, str]
) -> tuple[tuple[Change, ...], tuple[tuple[str, str], ...]]:
    """Return the changes with the edits of each renaming marked, and the renamings as pairs of names."""
    groups, of_edit = renames(found, old, new, titles)
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
                doubt = (_say.SOMEBODY_ELSE,) if groups[group].acts else ()
                basis = (_say.RENAMED, *doubt, *edit.basis)
                judged.append(replace(edit, verdict="terminological", basis=basis, renaming=group))
        changed.append(_reclassified(replace(change, edits=tuple(judged))) if tuple(judged) != change.edits else change)
    return tuple(changed), tuple((group.old, group.new) for group in groups)


def _reclassified(change: Change) -> Change:
    """Return a change of which some edits turned out to be a renaming, with its class drawn up again."""
    before = {basis for edit in change.edits if edit.renaming is not None for basis in edit.basis}
    heavy = [basis for edit in change.edits if edit.verdict == "substantive" for basis in edit.basis]
    heavy += [basis for basis in change.basis if basis in _OF_THE_WHOLE]
    if heavy:
        return replace(change, basis=tuple(dict.fromkeys(heavy)))
    names = [basis for basis in (_say.RENAMED, _say.SOMEBODY_ELSE, *change.basis) if basis in before]
    return replace(change, verdict="terminological", basis=tuple(dict.fromkeys(names)))


def _overruled(change: Change, overrule: Overrule | None) -> Change:
    return change if overrule is None else replace(change, verdict=overrule.verdict, overrule=overrule)


def _counted(names: Sequence[tuple[str, str]], changed: Sequence[Change]) -> tuple[Renaming, ...]:
    """Return the renamings with their places; a place judged otherwise in ``protocol.yml`` is left out."""
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
