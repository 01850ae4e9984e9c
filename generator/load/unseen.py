"""Signs that nobody sees, or that look like others: what `check` warns of and what it refuses, by the table of signs.

Where many of one sort stand in a file, the first is named with how many there are: what is to be done is the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ground import signs
from generator.ground.errors import Problem
from generator.ground.text import split_lines, visible
from generator.yamlio import Document

_AGAIN = "take the text out of the original document again, without it, and put the new sha256 in version.yml"
_LOOK = "look at the original: is it what it seems? If not, take its text out again; readers see it on the source page"


@dataclass(frozen=True, slots=True)
class Found:
    """Something in a text that a person must know of: line and column (from 1), what it is, and how it is treated."""

    line: int
    column: int
    what: str
    treatment: signs.Treatment


def find(text: str) -> tuple[Found, ...]:
    """Return each sign and each word of ``text`` that is warned of or refused, in order."""
    return tuple(_find(text))


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


def of_source(text: str, path: str) -> tuple[list[Problem], list[Problem]]:
    """Return what is refused in a source, and what is warned of; each sort once."""
    refused, warned = [], []
    for each, more in _once(find(text)):
        if each.treatment == "refused":
            what = f"the source holds {each.what}{more}"
            refused.append(Problem(path=path, line=each.line, column=each.column, what=what, mend=_AGAIN))
        else:
            what = f"warning: the source holds {each.what}{more}"
            warned.append(Problem(path=path, line=each.line, column=each.column, what=what, mend=_LOOK))
    return refused, warned


def refused(document: Document) -> Iterator[Problem]:
    """Yield a problem per text of a YAML file in which the order of reading is turned."""
    for place, text in document.texts():
        for each in find(text):
            if each.treatment == "refused":
                yield document.problem(place, f"this text holds {each.what}", "remove it")
                break


def _once(found: tuple[Found, ...]) -> Iterator[tuple[Found, str]]:
    """Yield the first of each sort, with how many more there are."""
    count: dict[str, int] = {}
    first: dict[str, Found] = {}
    for each in found:
        count[each.what] = count.get(each.what, 0) + 1
        first.setdefault(each.what, each)
    for what, each in first.items():
        yield each, f" ({count[what]} times; this is the first)" if count[what] > 1 else ""
