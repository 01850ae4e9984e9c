"""Signs that nobody sees, or that look like others: what `check` warns of and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground import unseen
from generator.ground.errors import Problem
from generator.ground.text import split_lines
from generator.yamlio import Document, Place

_AGAIN = "take the text out of the original document again, without it, and put the new sha256 in version.yml"
_LOOK = "look at the original: is it what it seems? If not, take its text out again; readers see it on the source page"
_RETYPE = (
    "type it again with the letters and spaces of a keyboard, or leave it out: nothing shows readers that it is there"
)
# What is copied from a source stands there too, and is told there.
_VERBATIM = ("num", "heading", "text")


def of_source(text: str, path: str) -> tuple[list[Problem], list[Problem]]:
    """Return what is refused in a source, and what is warned of; each sort once."""
    refused, warned = [], []
    for each in unseen.sorts(text):
        if each.treatment == "refused":
            what = f"the source holds {each.what}"
            refused.append(Problem(path=path, line=each.line, column=each.column, what=what, mend=_AGAIN))
        else:
            what = f"warning: the source holds {each.what}"
            warned.append(Problem(path=path, line=each.line, column=each.column, what=what, mend=_LOOK))
    return refused, warned


def refused(document: Document) -> Iterator[Problem]:
    """Yield a problem per text of a YAML file with a sign for which no reader sees what it says."""
    for place, text in document.texts():
        first = next((each for each in unseen.find(text) if each.treatment == "refused"), None)
        if first:
            yield document.problem(place, f"this text holds {first.what}", "remove it")


def written(document: Document, raw: str) -> Iterator[Problem]:
    """Yield a warning per sort of sign in each text that a person wrote in a YAML file whose characters are ``raw``.

    Of a source the site shows such signs where they stand; a name, label or summary is shown as it is, so that those
    too are told that count as nothing or as another sign.
    """
    if raw.isascii() and "\\" not in raw:
        return
    lines = split_lines(raw)
    texts = [*document.texts()]
    ends = [document.place(place) for place, _ in texts[1:]]
    for (place, text), end in zip(texts, [*ends, (len(lines) + 1, 1)], strict=True):
        if not _copied(place):
            for each in unseen.sorts(text, hidden=True):
                if each.treatment != "refused":
                    line, column = _place(lines, each.sign, document.place(place), end)
                    what = f"warning: this text holds {each.what}"
                    yield Problem(path=document.path, line=line, column=column, what=what, mend=_RETYPE)


def _copied(place: Place) -> bool:
    verbatim = place[:1] == ("sections",) and place[-1] in _VERBATIM
    return verbatim or place[:1] in (("title",), ("accepted_personal_data",), ("accepted_marks",))


def _place(lines: Sequence[str], sign: str, start: tuple[int, int], end: tuple[int, int]) -> tuple[int, int]:
    """Return line and column of the first ``sign`` between two places; ``start`` where it is written as a number."""
    for number in range(start[0], min(end[0], len(lines)) + 1):
        line = lines[number - 1]
        found = line.find(
            sign, start[1] - 1 if number == start[0] else 0, end[1] - 1 if number == end[0] else len(line)
        )
        if found >= 0:
            return number, found + 1
    return start
