"""Packed files: what a Word file holds that its plain text would lose, found without ever unpacking it whole.

A Word file is a zip (ECMA-376). Its table of contents says how large each part is: what is out of proportion is not
read at all, and what is read is read in small pieces, up to what the table promised. XML goes through expat, which
stops at the first ``<!DOCTYPE``: without it there are no entities, so nothing can grow or be fetched.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath
from xml.parsers import expat

Said = list[tuple[str, str]]

MOST_PARTS = 10_000
MOST_PART = 50_000_000
MOST_WHOLE = 500_000_000
MOST_RATIO = 300
"""How many times smaller a large part may be than what it unpacks to; Word's own files stay below 60."""
_LARGE = 5_000_000
_CHUNK = 65_536

_W = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo"))

_SAVE = (
    "in Word: File > Save as > Plain text, encoding UTF-8, which writes the numbers out "
    '(or: soffice --headless --convert-to "txt:Text (encoded):UTF8" FILE); then compare the two'
)
_AGAIN = "fetch it again, or ask for another copy"


class _DoctypeError(Exception):
    """The XML declares a document type."""


def look(source: bytes) -> tuple[str, Said]:
    """Return the kind of a packed file, and what is to be said of it: what is wrong and how to mend it."""
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            return _look(archive, len(source))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        # What the library raises where the table of contents or a part is not what it should be.
        what = "this is a packed file (a Word file, perhaps) that is cut off or damaged"
        return "packed file", [(what, _AGAIN)]


def _look(archive: zipfile.ZipFile, size: int) -> tuple[str, Said]:
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if (bomb := _bomb(entries, size)) is not None:
        return "packed file", [bomb]
    if any(entry.flag_bits & 1 for entry in entries):
        what = "this packed file is locked with a password"
        return "packed file", [(what, "open it with its password and save it without one; or ask for an open copy")]
    if "mimetype" in names and _start(archive, "mimetype").startswith(b"application/vnd.oasis.opendocument.text"):
        return "OpenDocument text", [("this is an OpenDocument text, not a plain text", _SAVE.replace("in Word: ", ""))]
    if not any(name.startswith("word/") for name in names):
        kind = next((kind for folder, kind in _OTHERS if any(name.startswith(folder) for name in names)), "packed file")
        article = "an" if kind[0] in "AEIOU" else "a"
        return "packed file", [
            (f"this is {article} {kind}, not a plain text", "name the text itself, as plain text (UTF-8)")
        ]
    return "Word file", _word(archive, names)


_OTHERS = (("xl/", "Excel file"), ("ppt/", "PowerPoint file"))


def _bomb(entries: list[zipfile.ZipInfo], size: int) -> tuple[str, str] | None:
    """Return what to say of an archive that is out of proportion, judged by its table of contents alone."""
    mend = f"do not open it: it may be made to do harm; {_AGAIN}"
    if len(entries) > MOST_PARTS:
        return f"this packed file says it holds {len(entries)} parts", mend
    whole = sum(entry.file_size for entry in entries)
    worst = any(
        entry.file_size > MOST_PART
        or (entry.file_size > _LARGE and entry.file_size > MOST_RATIO * max(entry.compress_size, 1))
        for entry in entries
    )
    if worst or whole > MOST_WHOLE:
        return f"this packed file of {_kilobytes(size)} would unpack to {_kilobytes(whole)}", mend
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        return "this packed file is packed in a way that no word processor uses", _AGAIN
    return None


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _kilobytes(size: int) -> str:
    return f"{size // 1000:,} kB".replace(",", " ")


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(100)


def _word(archive: zipfile.ZipFile, names: set[str]) -> Said:
    said: Said = []
    if any(PurePosixPath(name).name == "vbaProject.bin" for name in names):
        what = "this Word file holds macros: small programs"
        said.append((what, "do not let them run; in Word: save it as .docx without macros, or ask for such a copy"))
    body, styles = _Body(), _Styles()
    try:
        if "word/styles.xml" in names:
            _parse(archive, "word/styles.xml", styles.start, styles.end)
        body.numbering_styles = styles.numbering()
        _parse(archive, _main(names), body.start, body.end)
    except _DoctypeError:
        what = "this Word file declares a document type, by which it could fetch files or grow without end"
        return [*said, (what, "no word processor writes that: do not open it, and ask for another copy")]
    except (expat.ExpatError, KeyError):
        return [*said, ("this Word file is damaged: its text cannot be read", _AGAIN)]
    if body.changes:
        what = f"this Word file holds tracked changes ({_count(body.changes, 'mark')}), so it is two texts at once"
        said.append(
            (what, "accept or reject them all (in Word: Review > Accept > Accept all changes), then save it again")
        )
    if body.numbered:
        what = (
            f"Word makes the numbers or bullets of {_count(body.numbered, 'paragraph')} itself: they are not in the "
            "text of this Word file, and a copy of the text would lose them"
        )
        said.append((what, _SAVE))
    return said or [("this is a Word file, not a plain text", _SAVE)]


def _main(names: set[str]) -> str:
    """Return the part that holds the text; Word for the web calls it ``document2.xml``."""
    usual = "word/document.xml"
    return (
        usual if usual in names else next((name for name in sorted(names) if name.startswith("word/document")), usual)
    )


def _parse(
    archive: zipfile.ZipFile,
    name: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
) -> None:
    """Hand the elements of a part to ``start`` and ``end``, in small pieces.

    Raises ``_DoctypeError`` and ``ExpatError``.
    """

    def doctype(*_: object) -> None:
        raise _DoctypeError

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _local(name: str) -> str:
    """Return the name of an element or attribute of WordprocessingML without its namespace, else nothing."""
    space, _, local = name.rpartition(" ")
    return local if space in _W else ""


def _value(attributes: dict[str, str]) -> str:
    return next((value for name, value in attributes.items() if _local(name) == "val"), "")


class _Styles:
    """Which paragraph styles number by themselves; a style takes what it is based on."""

    def __init__(self) -> None:
        self._own: set[str] = set()
        self._none: set[str] = set()
        self._based: dict[str, str] = {}
        self._current = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local == "style":
            self._current = next((value for key, value in attributes.items() if _local(key) == "styleId"), "")
        elif local == "basedOn":
            self._based[self._current] = _value(attributes)
        elif local == "numId" and self._current:
            (self._none if _value(attributes) == "0" else self._own).add(self._current)

    def end(self, name: str) -> None:
        if _local(name) == "style":
            self._current = ""

    def numbering(self) -> frozenset[str]:
        """Return the ids of the styles that number."""
        return frozenset(style for style in {*self._own, *self._based} if self._numbers(style))

    def _numbers(self, style: str) -> bool:
        seen: set[str] = set()
        while style and style not in seen and style not in self._none:
            if style in self._own:
                return True
            seen.add(style)
            style = self._based.get(style, "")
        return False


class _Body:
    """Counts what the text of a Word file does not show: tracked changes, and paragraphs that Word numbers."""

    def __init__(self) -> None:
        self.changes = 0
        self.numbered = 0
        self.numbering_styles: frozenset[str] = frozenset()
        self._numbers: bool | None = None
        self._style = ""
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local in _CHANGES:
            self.changes += 1
        elif local == "p":
            self._numbers, self._style = None, ""
        elif local == "pStyle":
            self._style = _value(attributes)
        elif local == "numId":
            self._numbers = _value(attributes) != "0"

    def end(self, name: str) -> None:
        if _local(name) == "p":
            by_style = self._style in self.numbering_styles
            self.numbered += by_style if self._numbers is None else self._numbers
            self._numbers, self._style = None, ""
