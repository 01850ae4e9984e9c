"""A replacement that recurs: one person, office, place or product under another name, in all its forms.

``vestigingsdirecteur → schooldirecteur`` and ``vestigingen → scholen`` are one renaming: what both words end in is left
out, and of what remains linking letters and doubled vowels. It counts as a renaming only where it is complete: it
recurs, the old name is gone from the new text, none of the new names stood in the old text, and neither has a part in
another replacement (two offices that become one are no renaming), and where both are names of one kind: by a list or by
their parts (``naming``), by a definition or an abbreviation that the text explains (``explained``), or as proper names
(``propernames``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.compare.revision import cues
from generator.compare.revision.changes import Change, JudgedEdit, OutsideChange, Renaming
from generator.compare.revision.cues import HARD
from generator.compare.revision.names import propernames
from generator.compare.revision.names.explained import Introduced, belongs, defined_alike, in_full
from generator.compare.revision.names.nametexts import Texts
from generator.compare.revision.names.naming import Likeness, alike, lemma
from generator.compare.revision.names.replaced import Replaced, replaced
from generator.compare.revision.units import Unit
from generator.compare.revision.weighing import weighed
from generator.language import words

_say = words.phrases.evidence

Key = tuple[str, str]

# What recurs stands in two places at least, be they in one provision. With 1 every exchange of one word would be a
# renaming, and 4 substantive edits of the labelled ones are missed; with 2 and 3 none.
LEAST_PLACES = 2
_SHORTEST = 3  # letters of a name that are left whatever both end in; from 1 to 5 nothing comes out differently
# A name of a list may hold the word of a rule, or a number (“Veiligheidsplan”, “X”); one that only has a capital not.
_NO_PROPER_NAME = frozenset({cues.NUMBER, cues.SANCTION, cues.RULING})
_NEVER = (HARD - {cues.NUMBER}) | {cues.QUANTITY}


@dataclass(frozen=True, slots=True)
class Renamed:
    """One renaming: the shortest pair of its names, and whether another person or body may act by the new one."""

    old: str
    new: str
    acts: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A name that was replaced, with its edit and the change that it stands in."""

    name: Replaced
    own: JudgedEdit
    change: Change


def renames(
    changes: Sequence[Change], old: Sequence[Unit], new: Sequence[Unit], titles: tuple[str, str] = ("", "")
) -> tuple[tuple[Renamed, ...], dict[int, int]]:
    """Return the renamings, and the indexes (among all edits of ``changes``) of edits that only rename → which it is.

    ``old`` and ``new`` are the units of both versions as a whole, ``titles`` what stands above them.
    """
    edits = [(change, own) for change in changes for own in change.edits]
    names = [_names(own) for _, own in edits]
    groups: defaultdict[Key, list[_Place]] = defaultdict(list)
    for (change, own), found in zip(edits, names, strict=True):
        for name in found:
            groups[key_of(name)].append(_Place(name, own, change))
    if not groups:
        return (), {}
    texts = Texts(old, new, titles)
    shared = _shared(groups)
    likenesses = {
        key: _likeness(places, texts)
        for key, places in groups.items()
        if key not in shared and _complete(key, places, texts)
    }
    accepted = {key: likeness.acts for key, likeness in likenesses.items() if likeness is not None}
    spelled = {key: pair for key in accepted for pair in (texts.introduced_pair(groups[key][0].name),) if pair}
    order = list(accepted)
    of_edit: dict[int, int] = {}
    for index, ((_, own), found) in enumerate(zip(edits, names, strict=True)):
        keys = [_key(name, accepted, spelled) for name in found] or [_left_out(own, groups, spelled)]
        if keys[0] is not None and None not in keys:
            of_edit[index] = order.index(next((key for key in keys if key and accepted[key]), keys[0]))
    renamed = (Renamed(*_shown([place.name for place in groups[key]]), acts=accepted[key]) for key in order)
    return tuple(renamed), of_edit


def renamed_around(changes: Sequence[OutsideChange], renamings: Sequence[Renaming]) -> tuple[OutsideChange, ...]:
    """Return changes outside the provisions, those that only name what was renamed in the provisions as that."""
    renamed = {key_of(Replaced(old=renaming.old, new=renaming.new, before="")) for renaming in renamings}
    return tuple(
        replace(change, verdict="terminological", basis=(_say.RENAMED, *change.basis))
        if renamed and _only_renames(change, renamed)
        else change
        for change in changes
    )


def _only_renames(change: OutsideChange, renamed: Collection[Key]) -> bool:
    if change.kind != "changed" or change.verdict != "substantive" or cues.PERSONAL in change.basis:
        return False
    heavy = [own for own in weighed(change.old_text, change.new_text, change.spans) if own.verdict == "substantive"]
    names = [_names(own) for own in heavy]
    return bool(heavy) and all(found and all(key_of(name) in renamed for name in found) for found in names)


def key_of(name: Replaced) -> Key:
    """Return what is replaced by what in all forms of a name: stems, without what both end in."""
    one, other = lemma(name.old), lemma(name.new)
    shared = 0
    while shared < min(len(one), len(other)) and one[-shared - 1] == other[-shared - 1]:
        shared += 1
    bare = [each[: len(each) - shared] for each in (one, other)]
    if not any(each.endswith("-") for each in bare):
        bare = [each[: max(len(each) - shared, _SHORTEST)] for each in (one, other)]
    return lemma(bare[0].rstrip("-")), lemma(bare[1].rstrip("-"))


def _names(own: JudgedEdit) -> tuple[Replaced, ...]:
    return replaced(own.edit) if own.verdict == "substantive" and _NEVER.isdisjoint(own.basis) else ()


def _shared(groups: Mapping[Key, Sequence[_Place]]) -> frozenset[Key]:
    """Return the replacements of which the old name became another elsewhere, or another name became the new one."""
    became: defaultdict[tuple[int, str], set[Key]] = defaultdict(set)
    for key, places in groups.items():
        for place in places:
            for side, name in enumerate((place.name.old, place.name.new)):
                became[side, lemma(name)].add(key)
    return frozenset(key for keys in became.values() if len(keys) > 1 for key in keys)


def _complete(key: Key, places: Sequence[_Place], texts: Texts) -> bool:
    """Return whether a replacement recurs, leaves no place out and joins no two names."""
    forms = {lemma(place.name.old) for place in places}
    became = {lemma(place.name.new) for place in places}
    return (
        len(places) + texts.titled(places[0].name) >= LEAST_PLACES
        and not any(texts.has_still(form, became) for form in (forms if len(forms) == 1 else {key[0]}))
        and not any(texts.had_already(place.name) for place in places)
    )


def _likeness(places: Sequence[_Place], texts: Texts) -> Likeness | None:
    """Return in what the names of a complete replacement are alike; None where they may be those of two."""
    names = [place.name for place in places]
    if any(_defined(place, places, texts) for place in places):
        return Likeness(acts=False)
    listed = [
        alike(name.old, name.new, texts.schools) or in_full(name, texts.introduced, texts.introduces) for name in names
    ]
    if all(listed):
        return Likeness(acts=any(each.acts for each in listed if each))
    if all(_NO_PROPER_NAME.isdisjoint(place.own.basis) for place in places) and propernames.of_one_kind(
        names, texts.schools, texts.new_schools
    ):
        # A school or board that is not the one of the title may be another, that acts there.
        others = propernames.of_schools_both(names, texts.schools - texts.in_title, texts.new_schools)
        return Likeness(acts=others)
    return None


def _defined(place: _Place, places: Sequence[_Place], texts: Texts) -> bool:
    """Return whether a provision explains a name, and nothing of substance changed in it but that name."""
    change = place.change
    heavy = [own for own in change.edits if own.verdict == "substantive"]
    if len(heavy) != 1 or sum(other.change is change for other in places) != 1 or not (change.old and change.new):
        return False
    return defined_alike(place.name, change.old_text, change.new_text, announced=texts.announced(change.old[0]))


def _key(name: Replaced, accepted: Collection[Key], spelled: Mapping[Key, tuple[Introduced, Introduced]]) -> Key | None:
    """Return which renaming a name is of: its own, or that of the abbreviation for what it is part of."""
    key = key_of(name)
    return key if key in accepted else next((of for of, pair in spelled.items() if belongs(name, *pair)), None)


def _left_out(own: JudgedEdit, groups: Mapping[Key, Sequence[_Place]], spelled: Collection[Key]) -> Key | None:
    """Return which renaming made an edit superfluous that introduced an abbreviation, which is no longer used."""
    if own.edit.new.strip():
        return None
    gone = own.edit.old.strip()
    return next((key for key in spelled if gone == f"({groups[key][0].name.old})"), None)


def _shown(names: Sequence[Replaced]) -> tuple[str, str]:
    """Return the most general pair of names of one renaming: the shortest."""
    shortest = min(names, key=lambda name: (len(name.old) + len(name.new), name.old, name.new))
    return shortest.old, shortest.new
