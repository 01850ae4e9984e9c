"""What a source holds besides its title, headings and provisions: footnotes, and paragraphs at the end of a paper.

Nothing of it is left out: a board that reads the new text reads its footnotes, each beneath its words, and its date
too.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.compare.revision.around.surroundings import OUTSIDE_REASONS, asides
from generator.ground import spans
from generator.ground.text import squash
from generator.language import words
from generator.model import Edition
from generator.model.footnotes import drawn
from generator.papers.line import Line
from generator.papers.remarks import NO_REMARKS, Remarks

_say = words.phrases.revisions
_HEAD = "head"
_ELSEWHERE = ("title", "number")  # printed at the top, and before each provision

PARTS: tuple[str, ...] = (_HEAD, *(reason for reason in OUTSIDE_REASONS if reason not in _ELSEWHERE))
"""The parts in their order: the heading over all, then one for each reason."""


def beneath(edition: Edition) -> Mapping[str, tuple[Line, ...]]:
    """Return the footnotes of an edition as printed, by the eId (or :data:`TITLE`) beneath whose words each stands."""
    found: dict[str, tuple[Line, ...]] = {}
    for note in edition.footnotes:
        pieces = (piece for span in spans.parse(note.lines) for piece in spans.cut(edition.source_lines, span))
        line = Line("footnote", squash("\n".join(text for _, _, text in pieces if not drawn(text))))
        for eid in note.of:
            found[eid] = (*found.get(eid, ()), line)
    return found


def parts(edition: Edition, remarks: Remarks = NO_REMARKS) -> Mapping[str, tuple[Line, ...]]:
    """Return the parts that an edition has, in order, each with its own heading; a line that recurs stands there once.

    The numbers of its pages are one paragraph. Footnotes that stand :func:`beneath` their words are none of it.
    """
    quoted = {line for note in edition.footnotes if note.of for line in spans.lines(note.lines)}
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    told: set[str] = set()
    for aside in asides(edition):
        if aside.reason == "footnote" and (aside.line in quoted or drawn(aside.text)):
            continue
        # A footnote of several lines is remarked on at the first that is printed.
        said = tuple(each for each in remarks.at(aside.line) if each not in told)
        told.update(said)
        texts = found.setdefault(aside.reason, {})
        texts[aside.text] = (*texts.get(aside.text, ()), *said)
    made: dict[str, tuple[Line, ...]] = {}
    for reason in PARTS:
        if texts := found.get(reason, {}):
            shown = {" · ".join(texts): ()} if reason == "page-number" else texts
            named = Line("section", _capitalised(_say.OUTSIDE_REASON[reason]))
            made[reason] = (named, *(Line("paragraph", text, said) for text, said in shown.items()))
    return {_HEAD: (Line("part", _say.OUTSIDE),), **made} if made else {}


def _capitalised(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
