"""PDF files (ISO 32000): their text in the order in which pages are read, or why a page cannot be read whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.intake.original import Original
from generator.intake.paper import apart, grids
from generator.intake.paper.layout import lines
from generator.intake.paper.raw import Page, Paper
from generator.intake.paper.rows import UNKNOWN
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text
from generator.intake.writer import Writer

_MADE_BY = "pdf 3"
_PICTURED = 0.4  # of a page: a picture that covers as much may be a page
_LEAPS = 4  # rows of a page that are read across what the file tells apart: a table has fewer
_COVERS = 4  # pages: of fewer none is only a cover

_AGAIN = "fetch it again, or ask for another copy"
_OPEN = "open it with its password and save it without one; or ask for an open copy"
_READ = (
    "ask for the text itself; or let a program read the pages (ocrmypdf -l nld --sidecar text.txt FILE out.pdf) and "
    "mend what it read, word by word"
)
_ASK = "ask for the document that it was made of (Word, or a web page)"
_FAULTS = {
    "password": ("this PDF is locked with a password", _OPEN),
    "copying": ("this PDF is locked against copying", "ask for an open copy"),
    "damaged": ("this PDF is damaged: it cannot be read", _AGAIN),
    "xfa": ("this PDF is a form that only Adobe's own program shows", "print it to a PDF there, and take that"),
}


def read(original: Original) -> Text:
    """Return the text of a PDF; one that is locked, cut off, a scan, or without the names of its letters is refused."""
    source = original.content
    if b"%%EOF" not in source[-2048:] or b"startxref" not in source[-4096:]:
        # PDFium would mend it, and read as many pages as there still are.
        raise RefusedError(Said("this PDF is cut off: its end is missing", _AGAIN))
    try:
        paper = apart.extracted(source)
    except apart.SlowError:
        what = "this PDF takes longer to read than any protocol"
        raise RefusedError(Said(what, "it may be made to do harm; ask for another copy")) from None
    except apart.CrashedError:
        what = "this PDF makes the program that reads it stop: it is damaged, or too large for it"
        raise RefusedError(Said(what, "open it in a browser and print it to a PDF, and take that")) from None
    if paper.fault == "pages":
        what = f"this PDF has {paper.count} pages, more than any protocol"
        raise RefusedError(Said(what, "take the protocol out of it: print its pages to a PDF of their own"))
    if paper.fault is not None:
        raise RefusedError(Said(*_FAULTS[paper.fault]))
    if said := tuple(_unread(paper.pages)):
        raise RefusedError(*said)
    return _written(paper, original)


def _unread(pages: Sequence[Page]) -> Iterator[Said]:
    """Yield why pages cannot be read whole."""
    blank = [number for number, page in enumerate(pages, 1) if not page.pieces]
    scans = [number for number in blank if pages[number - 1].pictured >= _PICTURED]
    if len(blank) == len(pages):
        if any(page.hidden for page in pages):
            yield Said("this PDF holds pictures of pages, and words that a program read on them (a scan)", _READ)
        elif not scans and any(page.rules for page in pages):
            yield Said("this PDF holds no text: its letters are drawings", _ASK)
        else:
            yield Said("this PDF holds pictures of pages and no text (a scan)", _READ)
    elif within := [number for number in scans if len(pages) < _COVERS or number not in (1, len(pages))]:
        yield Said(f"{_pages(within)} of this PDF holds a picture and no text (a scan)", _READ)
    for number, page in enumerate(pages, 1):
        broken = sum(UNKNOWN in piece.text and len(piece.text) > 1 for piece in page.pieces)
        if broken:
            what = f"page {number} of this PDF has {broken} words with letters of which it does not tell which they are"
            yield Said(what, _ASK)


def _written(paper: Paper, original: Original) -> Text:
    writer = Writer("page")
    tables = 0
    turned: list[int] = []
    across: list[int] = []
    unknown: list[int] = []
    for number, told in enumerate(paper.pages, 1):
        page, tables = grids.tagged(told, tables)
        found = list(lines(page, number))
        if sum(line.words for line in found) != len(page.pieces):
            raise ValueError(f"page {number} of {original.name} has words that stand in no line, or in two")
        leaps = [line for line in found if line.leaps]
        for line in found:
            if line.apart:
                writer.part()
            if line.turned:
                turned.append(writer.next)
            if line.leaps and len(leaps) >= _LEAPS:
                across.append(writer.next)
            if UNKNOWN in line.text:
                unknown.append(writer.next)
            writer.write(line.text, line.facts, number)
    _tell(paper, writer, turned, across, unknown)
    return writer.text(original, f"{_MADE_BY} ({paper.library})")


def _tell(paper: Paper, writer: Writer, turned: list[int], across: list[int], unknown: list[int]) -> None:
    """Say what was read with a doubt, or not at all."""
    if across:
        what = "columns may have been read across here: the file tells its words in another order"
        writer.note(what, "compare the order of the words with the page", across[0])
    if turned:
        what = "what is printed here at an angle is a stamp, perhaps, and no text"
        writer.note(what, "see on the page what it is", turned[0])
    if unknown:
        writer.note("a sign is printed here of which the file does not tell what it is", "see on the page", unknown[0])
    if hidden := sum(page.hidden for page in paper.pages):
        what = f"{_count(hidden, 'sign')} that nobody sees on paper (white, or invisible) was not read"
        writer.note(what, "see whether words are missing", 1)
    if outside := sum(page.outside for page in paper.pages):
        writer.note(f"{_count(outside, 'sign')} beyond the edges of the page was not read", "see the page", 1)
    if forms := sum(page.forms for page in paper.pages):
        what = f"{_count(forms, 'field or note', 'fields or notes')} in this PDF was read as it would be printed"
        writer.note(what, "see whether what is filled in belongs to the text", 1)
    if paper.files:
        writer.note(f"{_count(paper.files, 'other file')} lies in this PDF and was not read", "see what it is", 1)
    if blank := [number for number, page in enumerate(paper.pages, 1) if not page.pieces and page.pictured]:
        writer.note(f"{_pages(blank)} holds a picture and no text", "see whether there are words in it", 1)


def _count(number: int, noun: str, plural: str | None = None) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"


def _pages(numbers: Sequence[int]) -> str:
    return f"page {numbers[0]}" if len(numbers) == 1 else f"each of the pages {', '.join(map(str, numbers))}"
