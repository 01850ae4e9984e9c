"""Which provision became which: what became of every unit of two lists, with the evidence for each.

Links come from :mod:`.linking`, what was split or merged from :mod:`.parts`. What was linked but does not fit the
longest run of links in order was moved.

``protocolwijzer evaluate-revisions`` measures all this.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.compare.revision.alignment.context import Context
from generator.compare.revision.alignment.headings import Group, Headings
from generator.compare.revision.alignment.linking import linked, named, shares_of
from generator.compare.revision.alignment.parts import with_parts
from generator.compare.revision.alignment.sequences import Pair, kept_order
from generator.compare.revision.alignment.similarity import Similarity
from generator.compare.revision.units import Unit, comparable, joined

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
    shares, known = shares_of(similarity, old, new), named(old, new)
    groups = with_parts(linked(shares, known, old, new), similarity, old, new)
    return Alignment(matches=tuple(_matches(groups, shares, known, old, new)), related=_related(shares, old, new))


def _matches(
    groups: Sequence[Group],
    shares: Mapping[Pair, float],
    known: Mapping[int, int],
    old: Sequence[Unit],
    new: Sequence[Unit],
) -> Iterator[Match]:
    links = sorted((rows[0], columns[0]) for rows, columns in groups if rows and columns)
    longest = max((len(unit.text) for unit in (*old, *new)), default=0) + 1
    in_place = kept_order(links, [1 + len(old[row].text) / (longest * (len(links) + 1)) for row, _ in links])
    context = Context(dict(links), len(old), len(new))
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
                wid=known.get(pair[0]) == pair[1],
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
