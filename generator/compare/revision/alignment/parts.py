"""Which units were split off from which, or merged into it: they have no link, but return in that of a neighbour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.compare.revision.alignment.headings import Group, with_headings
from generator.compare.revision.alignment.similarity import FEW, Side, Similarity, best_near
from generator.compare.revision.units import Unit

# Chosen as those of :mod:`generator.compare.revision.alignment.linking`, and measured as those are.
SURE_PART = 0.6  # how much of a part must return in the whole, wherever it stands; .5 the same, .75 .993 .966
SURE_GAIN = 0.08  # … and how much nearer the whole comes by it; .04 .995 .965 .932, .15 .993 .966
NEAR_PART = 0.35  # the same for a part right beside its other half; .2 .995 .969, .5 .995 .954
NEAR_GAIN = 0.04  # 0 .997 .969, .1 .989 .956; above 0, so that a part that brings nothing nearer stays apart


def with_parts(
    links: Mapping[int, int], similarity: Similarity, old: Sequence[Unit], new: Sequence[Unit]
) -> list[Group]:
    """Return the links as groups, after giving units without a link to the group they were split from or merged in."""
    linked = set(links.values())
    into = _parts(
        {column: row for row, column in links.items()},
        [column for column in range(len(new)) if column not in linked],
        similarity.new,
        similarity.old,
        similarity,
        [unit.kind == "heading" for unit in new],
    )
    split = {row for row, columns in into.items() if len(columns) > 1}
    merged = _parts(
        {row: column for row, column in links.items() if row not in split},
        [row for row in range(len(old)) if row not in links],
        similarity.old,
        similarity.new,
        similarity,
        [unit.kind == "heading" for unit in old],
    )
    groups: list[Group] = [((row,), columns) for row, columns in into.items() if row in split]
    groups += [(rows, (column,)) for column, rows in merged.items()]
    groups = with_headings(groups, links, old, new)
    taken_old = {row for rows, _ in groups for row in rows}
    taken_new = {column for _, columns in groups for column in columns}
    groups += [((row,), ()) for row in range(len(old)) if row not in taken_old]
    groups += [((), (column,)) for column in range(len(new)) if column not in taken_new]
    return groups


def _parts(
    whole_of: Mapping[int, int],
    loose: Sequence[int],
    parts: Side,
    wholes: Side,
    similarity: Similarity,
    heading: Sequence[bool],
) -> dict[int, tuple[int, ...]]:
    """Return each whole with its parts, in order: the linked one and the loose ones that belong to it."""
    found = {whole: _Whole(part, parts.bags[part], wholes.bags[whole], similarity) for part, whole in whole_of.items()}
    step = len(wholes.bags) / max(1, len(parts.bags))
    for part in sorted(loose, key=lambda place: -sum(parts.bags[place].values())):
        bag = parts.bags[part]
        if heading[part] or not bag:
            continue
        best: tuple[float, _Whole] | None = None
        beside = [whole_of[place] for place in (part - 1, part + 1) if place in whole_of]
        for whole in _candidates(bag, beside, part * step, wholes, found, similarity):
            own = found[whole]
            if heading[own.first]:
                continue
            near = part + 1 in own.parts or part - 1 in own.parts
            if similarity.contained(bag, wholes.bags[whole]) < (NEAR_PART if near else SURE_PART):
                continue
            gain = own.share(bag) - own.share({})
            if gain > (NEAR_GAIN if near else SURE_GAIN) and (best is None or gain > best[0]):
                best = gain, own
        if best is not None:
            best[1].take(part, bag)
    return {whole: tuple(sorted(own.parts)) for whole, own in found.items()}


def _candidates(
    bag: Mapping[str, int],
    beside: Sequence[int],
    place: float,
    wholes: Side,
    found: Mapping[int, object],
    similarity: Similarity,
) -> list[int]:
    """Return the wholes that a part may belong to, in the order of ``found``: of a long list not those far away."""
    sharing = {whole: weight for whole, weight in similarity.sharing(bag, wholes, place).items() if whole in found}
    if len(wholes.bags) <= FEW:
        return [whole for whole in found if whole in sharing]
    return list(dict.fromkeys((*best_near(sharing, place), *beside)))


class _Whole:
    """A unit with the parts that it has on the other side so far, and what these have in common with it."""

    def __init__(self, part: int, bag: Mapping[str, int], whole: Mapping[str, int], similarity: Similarity) -> None:
        self.first = part
        self.parts = {part}
        self._bag = Counter(bag)
        self._whole = whole
        self._similarity = similarity
        self._common = similarity.common(bag, whole)
        self._mass = similarity.mass(bag) + similarity.mass(whole)

    def _more(self, bag: Mapping[str, int]) -> float:
        """Return the weight of what the whole has in common with ``bag`` and not with its parts so far."""
        held = {word: max(0, self._whole.get(word, 0) - self._bag[word]) for word in bag}
        return self._similarity.common(bag, held)

    def share(self, bag: Mapping[str, int]) -> float:
        """Return Dice's share of the whole and its parts, ``bag`` with them."""
        mass = self._mass + self._similarity.mass(bag)
        return 2 * (self._common + self._more(bag)) / mass if mass else 1.0

    def take(self, part: int, bag: Mapping[str, int]) -> None:
        """Take a part in."""
        self._common += self._more(bag)
        self._mass += self._similarity.mass(bag)
        self._bag.update(bag)
        self.parts.add(part)
