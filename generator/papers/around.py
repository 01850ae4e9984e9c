"""What a source holds besides its title, headings and provisions, as paragraphs at the end of a paper.

Nothing of it is left out: a board that reads the new text reads its footnotes and its date too.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.compare.revision.surroundings import OUTSIDE_REASONS, asides
from generator.language import words
from generator.model import Edition
from generator.papers.line import Line

_say = words.phrases.revisions
_HEAD = "head"
_ELSEWHERE = ("title", "number")  # printed at the top, and before each provision

PARTS: tuple[str, ...] = (_HEAD, *(reason for reason in OUTSIDE_REASONS if reason not in _ELSEWHERE))
"""The parts in their order: the heading over all, then one for each reason."""


def parts(edition: Edition) -> Mapping[str, tuple[Line, ...]]:
    """Return the parts that an edition has, in order, each with its own heading; a line that recurs stands there once.

    The numbers of its pages are one paragraph.
    """
    found: dict[str, list[str]] = {}
    for aside in asides(edition):
        found.setdefault(aside.reason, []).append(aside.text)
    made: dict[str, tuple[Line, ...]] = {}
    for reason in PARTS:
        if texts := tuple(dict.fromkeys(found.get(reason, ()))):
            shown = (" · ".join(texts),) if reason == "page-number" else texts
            named = Line("section", _capitalised(_say.OUTSIDE_REASON[reason]))
            made[reason] = (named, *(Line("paragraph", text) for text in shown))
    return {_HEAD: (Line("part", _say.OUTSIDE),), **made} if made else {}


def _capitalised(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
