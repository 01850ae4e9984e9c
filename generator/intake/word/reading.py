"""Word files (ECMA-376): their text as it is printed, or why it would be two texts, or half a text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.intake import zips
from generator.intake.markup import DamagedError, DoctypeError, Element, TooLargeError, every
from generator.intake.original import Original
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text
from generator.intake.word.document import Document, has_pictures
from generator.intake.word.numbering import UnknownFormatError
from generator.intake.word.package import Package

_CHANGES = ("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge")
_SAVE = f"in Word: {zips.SAVE}"
_SHORTER = "check that it is the right file; if it is, take the protocol out of it and save that by itself"
_PICTURES = "ask for the text itself; or let a program read the pages (ocrmypdf, tesseract) and mend what it read"


def read(original: Original) -> Text:
    """Return the text of a Word file; one with macros, or whose text is not final or not all there, is refused."""
    try:
        with zips.opened(original.content) as archive:
            return _read(Package(archive), original)
    except DoctypeError:
        what = "this Word file declares a document type, by which it could fetch files or grow without end"
        raise RefusedError(
            Said(what, "no word processor writes that: do not open it, and ask for another copy")
        ) from None
    except (DamagedError, KeyError):
        raise RefusedError(Said("this Word file is damaged: its text cannot be read", zips.AGAIN)) from None
    except TooLargeError:
        raise RefusedError(Said("this Word file is longer, or nested deeper, than any protocol", _SHORTER)) from None
    except UnknownFormatError as form:
        what = f"Word numbers paragraphs of this file in a way that is not known here ({form}), such as in words"
        raise RefusedError(Said(what, _SAVE)) from None


def _read(package: Package, original: Original) -> Text:
    root = package.parse(package.main)
    if said := (*_macros(package), *_unfinished(package, root)):
        raise RefusedError(*said)
    text = Document(package, root).read(original)
    if not any(text.lines) and has_pictures(root):
        raise RefusedError(Said("this Word file holds pictures and no text (a scan)", _PICTURES))
    return text


def _macros(package: Package) -> Iterator[Said]:
    if package.holds("vbaProject.bin"):
        what = "this Word file holds macros: small programs"
        yield Said(what, "do not let them run; in Word: save it as .docx without macros, or ask for such a copy")


def _unfinished(package: Package, root: Element) -> Iterator[Said]:
    notes = (package.related("footnotes"), package.related("endnotes"))
    changes = sum(1 for part in (root, *notes) if part is not None for _ in every(part, *_CHANGES))
    if changes:
        what = (
            "this Word file holds tracked changes (1 mark), so it is two texts at once"
            if changes == 1
            else f"this Word file holds tracked changes ({changes} marks), so it is two texts at once"
        )
        yield Said(
            what, "accept or reject them all (in Word: Review > Accept > Accept all changes), then save it again"
        )
    if next(every(root, "w:altChunk", "w:subDoc"), None) is not None:
        what = "a part of this Word file lies in another file, and its text would be lost"
        yield Said(what, "open it in Word and save it again under another name, by which its parts become one")
