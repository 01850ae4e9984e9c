"""Text → the signs in it that a person must know of, by the table of signs: what each is, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ground import signs
from generator.ground.text import split_lines, visible


@dataclass(frozen=True, slots=True)
class Found:
    """A ``sign``, or a word that is not what it looks like: line and column (from 1), what it is, and its treatment."""

    line: int
    column: int
    what: str
    treatment: signs.Treatment
    sign: str


def find(text: str, *, hidden: bool = False) -> tuple[Found, ...]:
    """Return each sign and each word of ``text`` that is warned of or refused, in order.

    Where ``hidden``, also each that counts as nothing or as another sign, but for an accent apart from its letter.
    """
    return tuple(_find(text, hidden=hidden))


def sorts(text: str, *, hidden: bool = False) -> tuple[Found, ...]:
    """Return the first of each sort in ``text``, and of more how many: what is to be done about them is the same."""
    count: dict[str, int] = {}
    first: dict[str, Found] = {}
    for each in find(text, hidden=hidden):
        count[each.what] = count.get(each.what, 0) + 1
        first.setdefault(each.what, each)
    return tuple(
        replace(each, what=f"{what} ({count[what]} times; this is the first)") if count[what] > 1 else each
        for what, each in first.items()
    )


def _find(text: str, *, hidden: bool) -> Iterator[Found]:
    if not signs.strange(text):
        return
    told = ("nothing", "same", "warned", "refused") if hidden else ("warned", "refused")
    for number, line in enumerate(split_lines(text), start=1):
        if not signs.strange(line):
            continue
        found = [
            Found(number, at + 1, f"{signs.name(sign)}, which {_why(sign, kind)}", kind.treatment, sign)
            for at, sign in enumerate(line)
            if (kind := signs.kind(sign)) and kind is not signs.COMPOSED and kind.treatment in told
        ]
        for at, word, sign in signs.mixed(line):
            what = f"“{visible(word)}” with {signs.name(sign)}, which looks like another letter"
            found.append(Found(number, at + 1, what, "warned", word))
        yield from sorted(found, key=lambda each: each.column)


def _why(sign: str, kind: signs.Kind) -> str:
    if kind.treatment == "nothing":
        return "nobody sees"
    return f"counts as “{signs.compared(sign)}”" if kind.treatment == "same" else kind.why
