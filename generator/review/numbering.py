"""Numbers that were read as words: rows that begin alike, and count on, each get theirs in one step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ingest.outline import Row

_NUMBER = re.compile(r"(?P<before>\W*)(?P<count>\d{1,3}|[a-z])(?P<after>\W*)", re.IGNORECASE)
_GAP = 3
"""What is taken for another number yet: a row between may hold two rules that are still to be parted."""


def counted(row: Row) -> tuple[str, int] | None:
    """Return how the first word of a provision without a number is printed, and what it counts; None where it cannot.

    A letter counts as its place in the alphabet.
    """
    first = next(iter(row.text.split()), "")
    found = _NUMBER.fullmatch(first)
    if row.role != "provision" or row.num or found is None or first == row.text:
        return None
    count = found["count"]
    kind = "0" if count.isdecimal() else "A" if count.isupper() else "a"
    value = int(count) if count.isdecimal() else ord(count.lower()) - ord("a") + 1
    return f"{found['before']}{kind}{found['after']}", value


def alike(rows: Sequence[Row], index: int) -> Iterator[int]:
    """Yield the rows from ``index`` on that begin as that one does; each counts on, or begins anew below a heading."""
    own = counted(rows[index])
    if own is None:
        return
    shape, last = own
    yield index
    anew = False
    for number in range(index + 1, len(rows)):
        anew = anew or rows[number].role == "section"
        found = counted(rows[number])
        if found is None or found[0] != shape:
            continue
        if last < found[1] <= last + _GAP or (anew and found[1] == 1):
            yield number
            last, anew = found[1], False
