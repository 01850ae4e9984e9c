"""Which unit of one list became which of another, one to one.

Similarity is Dice's share over words, weighted by rarity. A first alignment in order gives each pair its context:
whether the neighbours of the one became the neighbours of the other. An assignment in any order over share and context
then decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.compare.revision.alignment.context import Context
from generator.compare.revision.alignment.headings import below_alike, retitled
from generator.compare.revision.alignment.sequences import Pair, assigned, in_order
from generator.compare.revision.alignment.similarity import Similarity
from generator.compare.revision.alignment.tablerows import Rows
from generator.compare.revision.units import Unit

# Chosen on development seeds of the evaluation; the figures reported come from other seeds. What each is worth, on
# seeds 0 to 2: F1 of the links with 20 % and 60 % of the words replaced, and of the moves with 60 %, where those chosen
# make .995 .976 .943; on seeds 3 to 12 they make .998 .975 .927.
# What pairs must share to be linked by their words: .06 and .16 the same, .2 .997 .977 .943; on 3 to 12 .999 .974 .925.
LEAST = 0.12
IN_ORDER = 0.2  # what a pair must share more than, to count in the first alignment; .1 and .3 the same
# What two right neighbours add to a share: 0 .977 .924 .774, .1 .997 .975 .932, .2 and .3 .995 .975 .930.
CONTEXT = 0.15
# What two headings gain whose provisions became each other. F1 of headings in furnished texts with 0, 20, 40, 60 % of
# the words replaced, on seeds 0 to 3 .983 .972 .996 .982; 0 and .1 .991 .963 .996 .937, .2 .983 .963 .996 .969,
# .5 .983 .977 .996 .960. On seeds 4 to 11 .998 .996 .985 .982; .2 .998 .996 .985 .978, .4 1.00 .996 .989 .976.
BELOW = 0.3
# Share and context together, to be linked: .2 .993 .976 .915, .25 .995 .980 .956, .35 .997 .970 .918, .4 .997 .950
# .835. On seeds 3 to 12 .25 makes .997 .976 .928, and of moves with no word replaced .965, where .3 makes .971.
ENOUGH = 0.3


def shares_of(similarity: Similarity, old: Sequence[Unit], new: Sequence[Unit]) -> dict[Pair, float]:
    """Return the share of words of each pair of places that may have become each other by their words."""
    return {pair: share for pair, share in similarity.pairs(LEAST) if _same_sort(old[pair[0]], new[pair[1]])}


def linked(
    shares: Mapping[Pair, float], given: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]
) -> dict[int, int]:
    """Return the places of the old list with those of the new one that they became; ``given`` are among them."""
    links = _linked(shares, given, old, new)
    return links | retitled(links, old, new)


def _same_sort(old: Unit, new: Unit) -> bool:
    """Return whether two units may have become each other: a heading no provision, but for one of the same words.

    The same line is a heading beside numbers of one form and an article beside those of another.
    """
    return (old.kind == "heading") == (new.kind == "heading") or old.text == new.text


def named(old: Sequence[Unit], new: Sequence[Unit]) -> dict[int, int]:
    """Return the links made by giving a provision the identity of an earlier one."""
    known = {unit.wid or unit.key: row for row, unit in enumerate(old)}
    return {known[unit.wid]: column for column, unit in enumerate(new) if unit.wid is not None and unit.wid in known}


def _linked(
    shares: Mapping[Pair, float], given: Mapping[int, int], old: Sequence[Unit], new: Sequence[Unit]
) -> dict[int, int]:
    taken = set(given.values())
    rows = Rows(old, new)
    free = {
        pair: rows.share(*pair, share)
        for pair, share in shares.items()
        if pair[0] not in given and pair[1] not in taken
    }
    links = dict(in_order({pair: share - IN_ORDER for pair, share in free.items()})) | dict(given)
    for _ in range(2):
        context = Context(links, len(old), len(new))
        below = {
            (row, column): share
            for (row, column), share in below_alike(links, old, new).items()
            if row not in given and column not in taken
        }
        weights = {
            pair: free.get(pair, 0.0)
            + BELOW * below.get(pair, 0.0)
            + (CONTEXT + rows.beside(*pair)) * context.around(*pair)
            - ENOUGH
            for pair in free.keys() | below.keys()
        }
        links = dict(assigned(weights)) | dict(given)
    return links
