"""Signs that nobody sees, or that look like others: what `check` warns of and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ground import unseen
from generator.ground.errors import Problem
from generator.yamlio import Document

_AGAIN = "take the text out of the original document again, without it, and put the new sha256 in version.yml"
_LOOK = "look at the original: is it what it seems? If not, take its text out again; readers see it on the source page"


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
    """Yield a problem per text of a YAML file in which the order of reading is turned."""
    for place, text in document.texts():
        first = next((each for each in unseen.find(text) if each.treatment == "refused"), None)
        if first:
            yield document.problem(place, f"this text holds {first.what}", "remove it")
