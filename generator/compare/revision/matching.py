"""Which provision became which: links between two lists of units, with the evidence for each.

Similarity is Dice's share over words, weighted by rarity. A first alignment in order gives each pair its context:
whether the neighbours of the one became the neighbours of the other. An assignment in any order over share and context
then decides. What is left over, but returns in a linked neighbour's partner, was split off or merged in. What was
linked but does not fit the longest run of links in order was moved.

``protocolwijzer evaluate-revisions`` measures all this.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.compare.revision.headings import Group, Headings, retitled, with_headings
from generator.compare.revision.sequences import Pair, assigned, in_order, kept_order
from generator.compare.revision.similarity import FEW, Side, Similarity, best_near
from generator.compare.revision.units import Unit, comparable, joined

# Chosen on development seeds of the evaluation; the figures reported come from other seeds. What each is worth was seen
# again on seeds 0 to 2: F1 of the links with 20 % and 60 % of the words replaced, and of the moves with 60 %. As it is:
# .995, .966 and .943.
LEAST = 0.12  # pairs that share less are never linked by their words; .06 the same, .2 .997 .965: it saves time
IN_ORDER = 0.2  # what a pair must share more than, to count in the first alignment; .1 and .3 the same
CONTEXT = 0.15  # what two right neighbours add to a share; 0 .977 .911 .774, .3 .995 .964 .930
ENOUGH = 0.3  # share and context together, to be linked; .2 .993 .965 .915, .4 .997 .934 .835
SURE_PART = 0.6  # how much of a part must return in the whole, wherever it stands; .5 the same, .75 .993 .966
SURE_GAIN = 0.08  # … and how much nearer the whole comes by it; .04 .995 .965 .932, .15 .993 .966
NEAR_PART = 0.35  # the same for a part right beside its other half; .2 .995 .969, .5 .995 .954
NEAR_GAIN = 0.04  # 0 .997 .969, .1 .989 .956; above 0, so that a part that brings nothing nearer stays apart
# Two texts are related where a tenth of the shorter shares half with the other. Of the five texts, at most .04 of
# Kalisto's shares that much with another, .11 to .16 of Clusius' and .56 of Scala's with Calvijn's.
KIN = 0.5
KIN_PART = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why units were linked: ``share`` of words in common (0 to 1); the others are yes or no."""

    wid: bool
    number: bool
    share: float
    context: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Units of the old list that became units of the new one; one side is empty for what was added or removed.

    ``moved`` are links outside the longest run in order, ``reparented`` those under another heading or article.
    ``old_text`` and ``new_text`` are the texts to compare: line wraps resolved, the parts of a split joined.
    """

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    evidence: Evidence | None = None
    moved: bool = False
    reparented: bool = False
    old_text: str = ""
    new_text: str = ""

    @property
    def renumbered(self) -> bool:
        """Whether a one-to-one link carries another number."""
        return len(self.old) == len(self.new) == 1 and self.old[0].num != self.new[0].num

    @property
    def reworded(self) -> bool:
        """Whether linked texts differ."""
        return bool(self.old and self.new) and self.old_text != self.new_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Every unit of both lists in exactly one match, in reading order of the new list, removed ones in their place."""

    matches: tuple[Match, ...]
    related: bool


def align(old: Sequence[Unit], new: Sequence[Unit]) -> Alignment:
    """Return how ``old`` became ``new``."""
    similarity = Similarity([unit.text for unit in old], [unit.text for unit in new])
    shares = {pair: share for pair, share in similarity.pairs(LEAST) if _same_sort(old[pair[0]], new[pair[1]])}
    named = _named(old, new)
    links = _linked(shares, named, len(old), len(new))
    links |= retitled(links, old, new)
    groups = _with_parts(links, similarity, old, new)
    return Alignment(matches=tuple(_matches(groups, shares, named, old, new)), related=_related(shares, old, new))


def _same_sort(old: Unit, new: Unit) -> bool:
    """Return whether two units may have become each other: a heading no provision, but for one of the same words.

    The same line is a heading beside numbers of one form and an article beside those of another.
    """
    return (old.kind == "heading") == (new.kind == "heading") or old.text == new.text


def _named(old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return the links made by giving a provision the identity of an earlier one."""
    known = {unit.wid or unit.key: row for row, unit in enumerate(old)}
    return {known[unit.wid]: column for column, unit in enumerate(new) if unit.wid is not None and unit.wid in known}


def _linked(shares: Mapping[Pair, float], named: Mapping[int, int], rows: int, columns: int) -> dict[int, int]:
    taken = set(named.values())
    free = {pair: share for pair, share in shares.items() if pair[0] not in named and pair[1] not in taken}
    links = dict(in_order({pair: share - IN_ORDER for pair, share in free.items()})) | dict(named)
    for _ in range(2):
        context = _Context(links, rows, columns)
        weights = {pair: share + CONTEXT * context.around(*pair) - ENOUGH for pair, share in free.items()}
        links = dict(assigned(weights)) | dict(named)
    return links


class _Context:
    """Where the nearest linked neighbours of each unit lead; before the first and after the last stands an edge."""

    def __init__(self, links: Mapping[int, int], rows: int, columns: int) -> None:
        back = {column: row for row, column in links.items()}
        self._links, self._back = links, back
        self._rows, self._columns = rows, columns
        self._nearest = (
            _nearest(links, rows, -1),
            _nearest(links, rows, 1),
            _nearest(back, columns, -1),
            _nearest(back, columns, 1),
        )

    def around(self, row: int, column: int) -> float:
        """Return the share (0, ½ or 1) of the two neighbours that are linked to each other."""
        row_before, row_after, column_before, column_after = self._nearest
        before = self._leads(row_before[row], -1) == column_before[column]
        after = self._leads(row_after[row], self._columns) == column_after[column]
        return (before + after) / 2

    def _leads(self, row: int, edge: int) -> int:
        return self._links.get(row, edge)


def _nearest(links: Mapping[int, int], count: int, step: int) -> list[int]:
    """Return for each place the nearest linked place in a direction; -1 or ``count`` where there is none."""
    found = []
    last = -1 if step < 0 else count
    for place in range(count) if step < 0 else range(count - 1, -1, -1):
        found.append(last)
        if place in links:
            last = place
    return found if step < 0 else found[::-1]


def _with_parts(
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


def _matches(
    groups: Sequence[Group],
    shares: Mapping[Pair, float],
    named: Mapping[int, int],
    old: Sequence[Unit],
    new: Sequence[Unit],
) -> Iterator[Match]:
    linked = sorted((rows[0], columns[0]) for rows, columns in groups if rows and columns)
    longest = max((len(unit.text) for unit in (*old, *new)), default=0) + 1
    in_place = kept_order(linked, [1 + len(old[row].text) / (longest * (len(linked) + 1)) for row, _ in linked])
    context = _Context(dict(linked), len(old), len(new))
    under = Headings(groups, old, new)
    for rows, columns in _reading_order(groups, in_place):
        before, after = tuple(old[row] for row in rows), tuple(new[column] for column in columns)
        if not before or not after:
            yield Match(old=before, new=after, old_text=joined(before).text if before else "",
                        new_text=joined(after).text if after else "")  # fmt: skip
            continue
        pair = rows[0], columns[0]
        old_text, new_text = comparable(joined(before), joined(after))
        yield Match(
            old=before,
            new=after,
            evidence=Evidence(
                wid=named.get(pair[0]) == pair[1],
                number=before[0].num == after[0].num != "",
                share=round(_share(old_text, new_text, shares.get(pair)), 4),
                context=context.around(*pair) == 1,
            ),
            moved=pair not in in_place,
            reparented=not under.same(*pair),
            old_text=old_text,
            new_text=new_text,
        )


def _share(old: str, new: str, weighted: float | None) -> float:
    if old == new:
        return 1.0
    if weighted is not None:
        return weighted
    similarity = Similarity([old], [new])
    return similarity.share(similarity.old.bags[0], similarity.new.bags[0])


def _reading_order(groups: Sequence[Group], in_place: set[Pair]) -> list[Group]:
    """Return ``groups`` in the order of the new list, each removed unit after what stood before it in the old one."""
    present = sorted((group for group in groups if group[1]), key=lambda group: group[1])
    anchor = {rows[-1]: at for at, (rows, columns) in enumerate(present) if rows and (rows[0], columns[0]) in in_place}
    kept = sorted(anchor)
    placed: list[tuple[int, int, Group]] = [(at, -1, group) for at, group in enumerate(present)]
    for rows, columns in groups:
        if not columns:
            before = bisect_left(kept, rows[0])
            placed.append((anchor[kept[before - 1]] if before else -1, rows[0], (rows, columns)))
    return [group for _, _, group in sorted(placed, key=lambda entry: entry[:2])]


def _related(shares: Mapping[Pair, float], old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    texts = [sum(bool(unit.text) for unit in side) for side in (old, new)]
    kin = {pair[0] for pair, share in shares.items() if share >= KIN and old[pair[0]].text}
    return not all(texts) or len(kin) >= KIN_PART * min(texts)
