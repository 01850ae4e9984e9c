"""Text → the signs in it that a person must know of, by the table of signs: what each is, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ground import signs
from generator.ground.text import split_lines, visible


@dataclass(frozen=True, slots=True)
class Found:
    """A sign, or a word that is not what it looks like: line and column (from 1), what it is, and its treatment."""

    line: int
    column: int
    what: str
    treatment: signs.Treatment


def find(text: str) -> tuple[Found, ...]:
    """Return each sign and each word of ``text`` that is warned of or refused, in order."""
    return tuple(_find(text))


def sorts(text: str) -> tuple[Found, ...]:
    """Return the first of each sort in ``text``, and of more how many: what is to be done about them is the same."""
    count: dict[str, int] = {}
    first: dict[str, Found] = {}
    for each in find(text):
        count[each.what] = count.get(each.what, 0) + 1
        first.setdefault(each.what, each)
    return tuple(
        replace(each, what=f"{what} ({count[what]} times; this is the first)") if count[what] > 1 else each
        for what, each in first.items()
    )


def _find(text: str) -> Iterator[Found]:
    if text.isascii():
        return
    for number, line in enumerate(split_lines(text), start=1):
        if line.isascii():
            continue
        found = [
            Found(number, at + 1, f"{signs.name(sign)}, which {kind.why}", kind.treatment)
            for at, sign in enumerate(line)
            if (kind := signs.kind(sign)) and kind.treatment in ("warned", "refused")
        ]
        for at, word, sign in signs.mixed(line):
            what = f"“{visible(word)}” with {signs.name(sign)}, which looks like another letter"
            found.append(Found(number, at + 1, what, "warned"))
        yield from sorted(found, key=lambda each: each.column)
