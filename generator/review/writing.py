"""A record that was changed → the bytes of its file: the house layout, and what did not change as it was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from generator import schema, yamlio
from generator.ground.errors import DataError


def rewritten(data: bytes, before: Any, after: Any, modeline: str, path: str) -> bytes:
    """Return the file ``data`` of the record ``before`` for ``after``: comments and layout of what is the same stay.

    Raises ``DataError`` where a file is written so that this cannot be done, and nothing is to be lost.
    """
    tree = schema.encode(after)
    old = yamlio.dump(schema.encode(before), modeline).splitlines()
    new = yamlio.dump(tree, modeline).splitlines()
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    written = text.splitlines()
    made = "\n".join(new if written == old else _merged(old, written, new)) + "\n"
    document = yamlio.load(made.encode(), path)
    if document.data != yamlio.load(("\n".join(new) + "\n").encode(), path).data:
        mend = "let it be written in the house layout first: protocolwijzer ingest writes it so"
        raise DataError([document.problem((), "this file is laid out so that no step can be written in it", mend)])
    if b"\r\n" in data:
        made = made.replace("\n", "\r\n")
    return made.encode()


def _merged(old: Sequence[str], written: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Yield ``written``, which says what ``old`` says in a layout of its own, changed as ``old`` is to ``new``.

    As diff3 does it: what stands between two lines that all three have is taken from the one that differs; where both
    do, the new lines are, below the comments that stand there.
    """
    here, there = _same(old, written), _same(old, new)
    shared = [(line, here[line], there[line]) for line in range(len(old)) if line in here and line in there]
    one, other, third = 0, 0, 0
    for stop, written_stop, new_stop in (*shared, (len(old), len(written), len(new))):
        was, is_, becomes = old[one:stop], written[other:written_stop], new[third:new_stop]
        if was == becomes:
            yield from is_
        else:
            if was != is_:
                yield from (line for line in is_ if line.lstrip().startswith("#"))
            yield from becomes
        yield from written[written_stop : written_stop + 1]
        one, other, third = stop + 1, written_stop + 1, new_stop + 1


def _same(old: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Return which line of ``other`` each line of ``old`` is, where it is one."""
    blocks = SequenceMatcher(None, old, other, autojunk=False).get_matching_blocks()
    return {block.a + at: block.b + at for block in blocks for at in range(block.size)}
