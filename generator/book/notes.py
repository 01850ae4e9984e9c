"""A footnote as it is quoted beneath the words that it belongs to: one wording for pages, scripts and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.language import words
from generator.model import Edition, Footnote, Passage

_say = words.phrases.citing


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote with its ``label``, which says to what its ``mark`` (null where it has none) belongs.

    ``own`` says that this is the provision itself, and not what is printed above it.
    """

    label: str
    text: str
    mark: str | None
    own: bool

    @property
    def said(self) -> str:
        """Label and words as one line."""
        return _say.FOOTNOTE_SAID.format(label=self.label, text=self.text)

    @property
    def published(self) -> dict[str, str | bool | None]:
        """What scripts quote it from."""
        return {"mark": self.mark, "label": self.label, "text": self.text, "own": self.own}


def note(footnote: Footnote, *, own: bool = True) -> Note:
    """Return a footnote ready to quote, beneath its ``own`` words or beneath what stands under those."""
    if footnote.mark is None:
        return Note(_say.FOOTNOTE_UNMARKED if own else _say.FOOTNOTE_UNMARKED_ABOVE, footnote.text, None, own)
    phrase = _say.FOOTNOTE if own else _say.FOOTNOTE_ABOVE
    return Note(phrase.format(mark=footnote.mark), footnote.text, footnote.mark, own)


def notes(passage: Passage) -> tuple[Note, ...]:
    """Return the footnotes to quote with a provision: those to what is above its words, then those to them."""
    return tuple(note(each, own=passage.provision.eid in each.of) for each in passage.footnotes)


def by_unit(edition: Edition) -> dict[str, tuple[Note, ...]]:
    """Return the footnotes to quote with each heading and provision of an edition, by its eId."""
    headed = {section.eid: tuple(map(note, edition.footnotes_of(section.eid))) for section in edition.version.sections}
    return headed | {passage.provision.eid: notes(passage) for passage in edition.passages}


def lines(found: Sequence[Note]) -> str:
    """Return footnotes as text, each on a line of its own."""
    return "\n".join(each.said for each in found)
