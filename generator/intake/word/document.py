"""A whole Word file → its text: running heads, the text itself, notes, running feet."""

from __future__ import annotations

from collections.abc import Iterator

from generator.intake.markup import Element, descend, every
from generator.intake.original import Original
from generator.intake.text import Edge, Text
from generator.intake.word.body import Body, Where
from generator.intake.word.notes import Notes
from generator.intake.word.numbering import Numbering
from generator.intake.word.package import Package
from generator.intake.word.runs import Runs, Seen
from generator.intake.word.styles import Styles, switched
from generator.intake.writer import Writer

MADE_BY = "docx 2"
_HEAD: tuple[tuple[str, Edge], ...] = (("w:headerReference", "header"), ("w:footerReference", "footer"))


class Document:
    """One Word file as it is read."""

    def __init__(self, package: Package, root: Element) -> None:
        self._package = package
        self._root = root
        self._settings = package.related("settings")
        self._styles = Styles(package.related("styles"))
        self._writer = Writer("paragraph")
        self._body = Body(self._styles, Numbering(package.related("numbering"), self._styles), self._writer)
        self._seen = Seen()
        section = next(every(root, "w:sectPr"), None)
        self._notes = {
            kind: Notes(kind, package.related(f"{kind}s"), self._settings, section) for kind in ("footnote", "endnote")
        }
        self._own_mark = ""
        self._sectioned = False

    def read(self, original: Original) -> Text:
        """Return the text; raises what :mod:`markup` raises, and ``UnknownFormatError``."""
        self._edges("header")
        text = descend(self._root, "w:body")
        if text is not None:
            self._body.write(text, self._runs(), Where(), before=self._before)
        self._write_notes()
        self._edges("footer")
        self._tell()
        return self._writer.text(original, MADE_BY)

    def _runs(self) -> Runs:
        return Runs(self._styles, self._seen, self._mark)

    def _mark(self, element: Element) -> str:
        """Return the mark of a note, where it is referred to and where it stands."""
        kind = "footnote" if element.tag.startswith("w:footnote") else "endnote"
        if element.tag.endswith("Reference"):
            return self._notes[kind].refer(element, self._body.number)
        return self._own_mark

    def _before(self, paragraph: Element) -> None:
        if self._sectioned:
            for notes in self._notes.values():
                notes.section()
        self._sectioned = descend(paragraph, "w:pPr", "w:sectPr") is not None

    def _write_notes(self) -> None:
        for notes in self._notes.values():
            for note in tuple(notes.found):
                self._own_mark = note.mark
                self._writer.part()
                self._body.write(note.element, self._runs(), Where(style="footnote", number=max(note.number, 1)))
            if notes.found and notes.restart == "eachPage":
                what = "Word begins to number the notes anew on each page, and which page is which only it knows"
                self._writer.note(what, "mend the marks of the notes, here and in the text, by the printed pages", 1)

    def _edges(self, edge: Edge) -> None:
        """Write each head or foot that is printed on any page, once."""
        told: set[str] = set()
        relations = self._package.relations(self._package.main)
        for reference in self._printed(edge):
            relation = relations.get(reference.get("r:id", ""))
            if relation is None or relation.part not in self._package.names or relation.part is None:
                continue
            root = self._package.parse(relation.part)
            text = "".join(each.text or "" for each in every(root, "w:t"))
            drawn = "".join(each.get("string", "") for each in every(root, "v:textpath"))
            if text + drawn not in told:
                told.add(text + drawn)
                self._writer.part()
                self._body.write(root, self._runs(), Where(edge=edge, number=max(self._body.number, 1)))
        self._writer.part()

    def _printed(self, edge: Edge) -> Iterator[Element]:
        """Yield the references to heads or feet, but for those that no page shows."""
        even = descend(self._settings, "w:evenAndOddHeaders") if self._settings is not None else None
        for section in every(self._root, "w:sectPr"):
            first = descend(section, "w:titlePg")
            for reference in section:
                if (reference.tag, edge) not in _HEAD:
                    continue
                kind = reference.get("w:type", "default")
                asked = {"first": first, "even": even}.get(kind)
                if kind == "default" or (asked is not None and switched(asked)):
                    yield reference

    def _tell(self) -> None:
        """Say what was read with a doubt, or not at all."""
        seen, writer = self._seen, self._writer
        boxes = self._body.boxes.lines
        if boxes:
            what = f"here stands the text of a text box ({_count(len(boxes), 'box', 'boxes')} in all)"
            writer.note(
                what, "see on the printed page where it belongs, and whether it stands in the right place", boxes[0]
            )
        if seen.hidden:
            what = f"{_count(seen.hidden, 'run')} of hidden text was not read: nobody sees it on paper"
            writer.note(what, "in Word: Home > ¶ shows it; make visible what belongs to the text", 1)
        writer.struck(seen.struck.found)
        if seen.comments:
            what = f"{_count(seen.comments, 'comment')} in the margin was not read"
            writer.note(what, "see whether the text is final", 1)
        if seen.unknown_signs:
            what = f"{_count(seen.unknown_signs, 'sign')} of a font of drawings is not known here and stands as �"
            writer.note(what, "see on the printed page what is drawn there", 1)
        if seen.diagrams:
            what = f"{_count(seen.diagrams, 'diagram')} was not read: its words are part of a drawing"
            writer.note(what, "see whether it holds rules; if so, have them written out in the text", 1)
        if embedded := self._package.inside("embeddings"):
            what = f"{_count(len(embedded), 'other file')} lies in this Word file and was not read"
            writer.note(what, "see whether it holds rules", 1)


def _count(number: int, noun: str, plural: str | None = None) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"


def has_pictures(root: Element) -> bool:
    """Return whether the text shows a picture."""
    return next(every(root, "a:blip", "v:imagedata"), None) is not None
