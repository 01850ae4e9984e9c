"""OpenDocument texts (OASIS OpenDocument 1.3)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from generator.intake import zips
from generator.intake.markup import DamagedError, DoctypeError, Element, TooLargeError, every, parse
from generator.intake.opendocument.document import Document
from generator.intake.opendocument.numbering import UnknownFormatError
from generator.intake.opendocument.styles import PREFIXES
from generator.intake.original import Original
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text

_MANIFEST = "META-INF/manifest.xml"
_OPEN = "open it with its password and save it without one; or ask for an open copy"


def read(original: Original) -> Text:
    """Return the text of an OpenDocument text; one with macros, or whose text is not final, is refused."""
    try:
        with zips.opened(original.content) as archive:
            return _read(archive, original)
    except DoctypeError:
        what = "this OpenDocument text declares a document type, by which it could fetch files or grow without end"
        raise RefusedError(
            Said(what, "no word processor writes that: do not open it, and ask for another copy")
        ) from None
    except (DamagedError, KeyError):
        raise RefusedError(Said("this OpenDocument text is damaged: it cannot be read", zips.AGAIN)) from None
    except TooLargeError:
        what = "this OpenDocument text is longer, or nested deeper, than any protocol"
        raise RefusedError(Said(what, "take the protocol out of it and save that by itself")) from None
    except UnknownFormatError as form:
        what = f"this OpenDocument text numbers paragraphs in a way that is not known here ({form})"
        raise RefusedError(Said(what, zips.SAVE)) from None


def _read(archive: zipfile.ZipFile, original: Original) -> Text:
    names = frozenset(archive.namelist())
    if _MANIFEST in names and next(every(_part(archive, _MANIFEST), "manifest:encryption-data"), None) is not None:
        raise RefusedError(Said("this OpenDocument text is locked with a password", _OPEN))
    content = _part(archive, "content.xml")
    if said := (*_macros(names), *_unfinished(content)):
        raise RefusedError(*said)
    styles = [_part(archive, "styles.xml")] if "styles.xml" in names else []
    document = Document(content, styles)
    text = document.read(original)
    if not any(text.lines) and document.pictured:
        mend = "ask for the text itself; or let a program read the pages and mend what it read"
        raise RefusedError(Said("this OpenDocument text holds pictures and no text (a scan)", mend))
    return text


def _part(archive: zipfile.ZipFile, name: str) -> Element:
    with archive.open(name) as part:
        return parse(part, PREFIXES)


def _macros(names: frozenset[str]) -> Iterator[Said]:
    if any(name.startswith(("Basic/", "Scripts/")) and not name.endswith("/") for name in names):
        what = "this OpenDocument text holds macros: small programs"
        yield Said(what, "do not let them run; save it without macros, or ask for such a copy")


def _unfinished(content: Element) -> Iterator[Said]:
    changes = sum(1 for _ in every(content, "text:changed-region"))
    if changes:
        what = f"this OpenDocument text holds tracked changes ({changes}), so it is two texts at once"
        yield Said(what, "accept or reject them all (in LibreOffice: Edit > Track Changes > Accept All), then save it")
