"""A paragraph of an OpenDocument text → its lines of characters (part 3, 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.intake import marks
from generator.intake.markup import Element, descend, every
from generator.intake.opendocument.styles import Look, Styles
from generator.intake.strokes import Strokes

_WHITE = re.compile(r"[ \t\n\r]+")
_ASIDE = frozenset(("office:annotation-end", "text:tracked-changes", "text:change", "text:ruby-text", "svg:title"))
_MOST_SPACES = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its text, the size of most of its characters in points, and whether all of them are bold."""

    text: str
    size: float | None = None
    bold: bool | None = None


@dataclass(slots=True)
class Seen:
    """What was come upon, for one word to the reader at the end."""

    hidden: int = 0
    struck: Strokes = field(default_factory=Strokes)
    comments: int = 0
    objects: int = 0
    pictures: int = 0


@dataclass(slots=True)
class Paragraph:
    """The bits of a paragraph, the notes it refers to and the text boxes that hang on it."""

    bits: list[tuple[str, Look]] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def lines(self) -> list[Line]:
        """Return its printed lines, one at least."""
        lines: list[list[tuple[str, Look]]] = [[]]
        for text, look in self.bits:
            if text == "\n":
                lines.append([])
            else:
                lines[-1].append((text, look))
        return [_line(line) for line in lines]


def _line(bits: list[tuple[str, Look]]) -> Line:
    count: dict[float, int] = {}
    for text, look in bits:
        if text.strip():
            count[look.size] = count.get(look.size, 0) + len(text.strip())
    return Line(
        "".join(text for text, _ in bits).strip(),
        max(count, key=lambda size: (count[size], size)) if count else None,
        all(look.bold for text, look in bits if text.strip()) if count else None,
    )


class Inline:
    """Reads paragraphs."""

    def __init__(self, styles: Styles, seen: Seen) -> None:
        self._styles = styles
        self._seen = seen

    def paragraph(self, element: Element) -> Paragraph:
        """Return what a paragraph prints."""
        found = Paragraph()
        self._read(element, self._styles.look("paragraph", element.get("text:style-name", "")), found)
        return found

    def _read(self, element: Element, look: Look, found: Paragraph) -> None:
        self._add(element.text, look, found)
        for each in element:
            self._piece(each, look, found)
            self._add(each.tail, look, found)

    def _add(self, text: str | None, look: Look, found: Paragraph) -> None:
        if not text:
            return
        shown = _WHITE.sub(" ", text)
        if found.bits and found.bits[-1][0].endswith((" ", "\n")):
            shown = shown.removeprefix(" ")  # white space is one space, whatever elements it runs over (6.1.2)
        if look.hidden:
            self._seen.hidden += bool(shown.strip())
        elif shown:
            self._seen.struck.hear(shown, look.struck)
            raised = look.raised and shown.strip().isdigit()  # no figure of the number before it
            found.bits.append((marks.raised(shown) if raised else shown, look))

    def _piece(self, each: Element, look: Look, found: Paragraph) -> None:
        match each.tag:
            case "text:s":
                count = each.get("text:c", "1")
                spaces = min(int(count), _MOST_SPACES) if count.isdigit() else 1
                found.bits.append((" " * spaces, look))
            case "text:tab":
                found.bits.append(("\t", look))
            case "text:line-break":
                found.bits.append(("\n", look))
            case "text:note":
                self._note(each, look, found)
            case "office:annotation":
                self._seen.comments += 1
            case "draw:frame" | "draw:custom-shape" | "draw:rect" | "draw:g" | "draw:a" | "draw:ellipse":
                self._drawn(each, found)
            case "text:span":
                self._read(each, self._styles.look("text", each.get("text:style-name", ""), look), found)
            case tag if tag in _ASIDE:
                pass
            case _:
                self._read(each, look, found)

    def _note(self, note: Element, look: Look, found: Paragraph) -> None:
        mark = "".join(each.text or "" for each in every(note, "text:note-citation")).strip()
        body = descend(note, "text:note-body")
        if body is not None:
            found.notes.append((mark, body))
        found.bits.append((marks.raised(mark), look))

    def _drawn(self, drawn: Element, found: Paragraph) -> None:
        for each in drawn:
            if each.tag == "draw:text-box":
                found.boxes.append(each)
            elif each.tag == "draw:image":
                self._seen.pictures += 1
            elif each.tag in ("draw:object", "draw:object-ole"):
                self._seen.objects += 1
            elif each.tag.startswith("draw:"):
                self._drawn(each, found)
            elif each.tag in ("text:p", "text:h", "text:list"):
                found.boxes.append(drawn)  # a drawn shape holds its text itself
                break
