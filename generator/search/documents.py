"""Corpus → what the search can find: one document for each provision that has words of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.book import notes, wording
from generator.book.book import quotable
from generator.book.notes import Note
from generator.model import Corpus, Edition, Passage, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A provision as the search knows it.

    ``place`` names it in its text (``art. B.6``). ``heading`` is its own, or that of the article it is an item of;
    ``lead`` is the text of that article; ``section`` the heading above both, ``notes`` its footnotes. ``acts`` is what
    its statements come to, in the words of who reviewed it.
    """

    passage: Passage
    place: str
    heading: str
    lead: str
    section: str
    text: str
    notes: tuple[Note, ...]
    acts: str

    @property
    def noted(self) -> str:
        """The words of its footnotes."""
        return " ".join(note.text for note in self.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """All documents of one edition, in reading order."""

    work: Work
    edition: Edition
    documents: tuple[Document, ...]

    @property
    def in_force(self) -> bool:
        """Whether this is the text that the site shows as in force."""
        return self.edition is self.work.in_force


def parts(corpus: Corpus) -> Iterator[Part]:
    """Yield every edition with its documents, in the corpus's order."""
    for work in corpus.works:
        for edition in work.editions:
            yield Part(
                work=work,
                edition=edition,
                documents=tuple(_document(passage) for passage in quotable(edition)),
            )


def _document(passage: Passage) -> Document:
    above = passage.parents[-1] if passage.parents else None
    provision = passage.provision
    return Document(
        passage=passage,
        place=wording.place_in_text(passage),
        heading=provision.heading or (above.heading if above else None) or "",
        lead=(above.text if above else None) or "",
        section=passage.section.heading or "",
        text=provision.text or "",
        notes=notes.notes(passage),
        acts=" ".join(statement.act for statement in provision.statements if statement.act),
    )
