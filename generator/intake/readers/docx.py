"""Word files (ECMA-376): what their plain text would lose.

XML goes through expat, which stops at the first ``<!DOCTYPE``: without it there are no entities, so nothing can grow or
be fetched.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from xml.parsers import expat

from generator.intake import zips
from generator.intake.reader import Reader, Said

_CHUNK = 65_536  # how much of a part is in memory at once

_W = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo"))
_SAVE = f"in Word: {zips.SAVE}"


class _DoctypeError(Exception):
    """The XML declares a document type."""


def is_word(source: bytes) -> bool:
    """Return whether ``source`` is a sound zip with the parts of a Word file."""
    return any(name.startswith("word/") for name in zips.names(source))


def instead(source: bytes) -> list[Said]:
    """Return what keeps a Word file from being taken as it is."""
    with zips.opened(source) as archive:
        said = list(_word(archive, set(archive.namelist())))
    return said or [Said("this is a Word file, not a plain text", _SAVE)]


def _word(archive: zipfile.ZipFile, names: set[str]) -> Iterator[Said]:
    if any(PurePosixPath(name).name == "vbaProject.bin" for name in names):
        what = "this Word file holds macros: small programs"
        yield Said(what, "do not let them run; in Word: save it as .docx without macros, or ask for such a copy")
    body, styles = _Body(), _Styles()
    try:
        if "word/styles.xml" in names:
            _parse(archive, "word/styles.xml", styles.start, styles.end)
        body.numbering_styles = styles.numbering()
        _parse(archive, _main(names), body.start, body.end)
    except _DoctypeError:
        what = "this Word file declares a document type, by which it could fetch files or grow without end"
        yield Said(what, "no word processor writes that: do not open it, and ask for another copy")
        return
    except (expat.ExpatError, KeyError):
        yield Said("this Word file is damaged: its text cannot be read", zips.AGAIN)
        return
    if body.changes:
        what = f"this Word file holds tracked changes ({_count(body.changes, 'mark')}), so it is two texts at once"
        yield Said(
            what, "accept or reject them all (in Word: Review > Accept > Accept all changes), then save it again"
        )
    if body.numbered:
        what = (
            f"Word makes the numbers or bullets of {_count(body.numbered, 'paragraph')} itself: they are not in the "
            "text of this Word file, and a copy of the text would lose them"
        )
        yield Said(what, _SAVE)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


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


READER = Reader(name="Word file", suffixes=(".docx", ".docm", ".dotx", ".dotm"), magic=is_word, instead=instead)
