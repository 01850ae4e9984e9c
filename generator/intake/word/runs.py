"""A paragraph of Word → its lines of characters as they are printed, and what it holds that is no line of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.intake import marks
from generator.intake.markup import Element, descend, every
from generator.intake.strokes import Strokes
from generator.intake.word.styles import Look, Styles, looking, value

BOXES = ("w:txbxContent",)
_DRAWN = ("w:drawing", "w:pict", "w:object")
_THROUGH = (
    *("w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:fldSimple", "w:dir", "w:bdo", "w:ruby"),
    *("w:rubyBase", "m:oMath", "m:oMathPara"),
)
_PRIVATE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class Bit:
    """Characters that look alike; a line end by itself breaks the line."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its text, the size of most of its characters in points, and whether all of them are bold."""

    text: str
    size: float | None = None
    bold: bool | None = None


def _line(bits: list[Bit]) -> Line:
    count: dict[float, int] = {}
    shown = [bit for bit in bits if bit.text.strip()]
    for bit in shown:
        count[bit.look.size] = count.get(bit.look.size, 0) + len(bit.text.strip())
    return Line(
        text="".join(bit.text for bit in bits).strip(),
        size=max(count, key=lambda size: (count[size], size)) if count else None,
        bold=all(bit.look.bold for bit in shown) if shown else None,
    )


@dataclass(slots=True)
class Seen:
    """What was come upon while a part was read, for one word to the reader at the end."""

    hidden: int = 0
    struck: Strokes = field(default_factory=Strokes)
    comments: int = 0
    unknown_signs: int = 0
    diagrams: int = 0
    pictures: int = 0


@dataclass(slots=True)
class Field:
    """A complex field that is open: what is not its result is code, and is not printed."""

    code: str = ""
    result: bool = False


@dataclass(slots=True)
class Paragraph:
    """The bits of a paragraph; ``boxes`` are text boxes that hang on it, ``contents`` whether a list of contents is."""

    bits: list[Bit] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    contents: bool = False

    def lines(self) -> list[Line]:
        """Return the printed lines that the paragraph itself breaks, one at least."""
        lines: list[list[Bit]] = [[]]
        for bit in self.bits:
            if bit.text == "\n":
                lines.append([])
            else:
                lines[-1].append(bit)
        return [_line(bits) for bits in lines]


NoteMark = Callable[[Element], str]


class Runs:
    """Reads the runs of paragraphs of one part, in order: a field may open in one and close in another."""

    def __init__(self, styles: Styles, seen: Seen, note: NoteMark) -> None:
        self._styles = styles
        self._seen = seen
        self._note = note
        self._fields: list[Field] = []

    def paragraph(self, element: Element, style: str) -> Paragraph:
        """Return what a paragraph prints."""
        found = Paragraph()
        found.contents = self._in_contents()
        self._read(element, self._styles.look(style), found)
        return found

    def _in_contents(self) -> bool:
        return any(each.code.split()[:1] == ["TOC"] for each in self._fields)

    def _read(self, parent: Element, look: Look, found: Paragraph) -> None:
        for each in parent:
            if each.tag in ("w:r", "m:r"):
                self._run(each, look, found)
            elif each.tag in _THROUGH or each.tag.startswith("m:"):
                self._read(each, look, found)
            elif each.tag == "mc:AlternateContent":
                self._read(_chosen(each), look, found)

    def _run(self, run: Element, look: Look, found: Paragraph) -> None:
        properties = descend(run, "w:rPr")
        style = value(descend(properties, "w:rStyle")) if properties is not None else ""
        look = looking(self._styles.look(style, look) if style else look, properties)
        for each in run:
            self._piece(each, look, found)

    def _piece(self, each: Element, look: Look, found: Paragraph) -> None:
        match each.tag:
            case "w:fldChar":
                self._field(each.get("w:fldCharType", ""), found)
            case "w:instrText":
                if self._fields:
                    self._fields[-1].code += each.text or ""
            case "mc:AlternateContent":
                for piece in _chosen(each):
                    self._piece(piece, look, found)
            case "w:commentReference":
                self._seen.comments += 1
            case tag if tag in _DRAWN:
                self._drawn(each, found)
            case _:
                text = self._text(each, look, found)
                if text and look.hidden:
                    self._seen.hidden += bool(text.strip())
                elif text and all(field.result for field in self._fields):
                    self._seen.struck.hear(text, look.struck)
                    # A number set high is no figure of the number before it: "10" and the mark of note 1 are not 101.
                    raised = look.raised and text.strip().isdigit()
                    found.bits.append(Bit(marks.raised(text) if raised else text, look))

    def _text(self, each: Element, look: Look, found: Paragraph) -> str:
        match each.tag:
            case "w:t" | "m:t":
                text = (each.text or "").translate(_SPACES)
                kept = each.get("xml:space") == "preserve" or each.tag == "m:t"
                return self._seen_signs(text if kept else text.strip(" "), look.font)
            case "w:tab" | "w:ptab":
                return "\t"
            case "w:br" | "w:cr":
                return "\n"
            case "w:noBreakHyphen":
                return "\u2011"
            case "w:sym":
                code = each.get("w:char", "")
                font = each.get("w:font", "")
                return self._sign(int(code, 16), font) if _is_hexadecimal(code) else ""
            case "w:footnoteReference" | "w:endnoteReference" | "w:footnoteRef" | "w:endnoteRef":
                return self._note(each)
            case _:
                return ""  # a soft hyphen too: where it is printed only the page knows

    def _seen_signs(self, text: str, font: str) -> str:
        if marks.is_sign_font(font):
            return "".join(char if char.isspace() else self._sign(ord(char), font) for char in text)
        if text.isascii():
            return text
        return "".join(self._sign(ord(char), font) if ord(char) in _PRIVATE else char for char in text)

    def _sign(self, code: int, font: str) -> str:
        drawn = marks.sign(code, font)
        if drawn is None and code not in _PRIVATE and not marks.is_sign_font(font):
            return chr(code) if 0x20 <= code < 0xD800 else "\ufffd"
        if drawn is None:
            self._seen.unknown_signs += 1
        return drawn or "\ufffd"

    def _field(self, kind: str, found: Paragraph) -> None:
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].result = True
            found.contents = found.contents or self._in_contents()
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _drawn(self, drawn: Element, found: Paragraph) -> None:
        found.boxes.extend(_outermost(drawn))
        self._seen.diagrams += sum(1 for _ in every(drawn, "dgm:relIds", "c:chart"))
        self._seen.pictures += sum(1 for _ in every(drawn, "a:blip", "v:imagedata"))
        for path in every(drawn, "v:textpath"):  # letters as a drawing, such as a watermark
            found.boxes.append(path)


_SPACES = str.maketrans({"\n": " ", "\r": " ", "\t": " "})


def _is_hexadecimal(code: str) -> bool:
    return 0 < len(code) <= 6 and all(char in "0123456789abcdefABCDEF" for char in code)


def _chosen(alternate: Element) -> Element:
    """Return what is read of something that is written twice, for a new Word and for an old one."""
    return next((each for each in alternate if each.tag in ("mc:Choice", "mc:Fallback")), alternate)


def _outermost(drawn: Element) -> Iterator[Element]:
    """Yield the text boxes of a drawing that stand in no other."""
    for each in drawn:
        if each.tag in BOXES:
            yield each
        elif each.tag == "mc:AlternateContent":
            yield from _outermost(_chosen(each))
        else:
            yield from _outermost(each)
