"""The bytes of a web page → its text: its characters first, then what a browser would show of them."""

from __future__ import annotations

import codecs
import importlib.metadata
import re

from selectolax.lexbor import LexborHTMLParser

from generator.ground.text import brief
from generator.intake.decoding import UndecodableError, decode, mark, place
from generator.intake.original import Original
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text
from generator.intake.web import nesting
from generator.intake.web.page import DeepError, Page

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)

COPY = (
    "open it in a browser, copy the protocol itself (no menus, and with its numbers) into a plain text in UTF-8, and "
    "compare the two"
)
_TOP = 4096  # bytes in which a page says its characters: four times what browsers look at (HTML, 13.2.3.2)
_MOST_TAGS = 400_000  # some 100 times those of a page of a site
_MANY = 5  # words: fewer are an icon or a label
_DEEP = Said("this page is nested deeper than browsers show", COPY)
LIBRARY = f"selectolax {importlib.metadata.version('selectolax')}"
_MADE_BY = f"html 1 ({LIBRARY})"


def read(original: Original) -> Text:
    """Return the text of a page; one that contradicts itself about its characters is refused."""
    return text_of(characters(original.content), original, _MADE_BY)


def characters(source: bytes) -> str:
    """Return the characters of a page, by its mark, what it states, or what they are."""
    if said := _misnamed(source):
        raise RefusedError(*said)
    stated = _CHARSET.search(source[:_TOP])
    if mark(source) is None and stated is not None:
        name = codecs.lookup(stated[1].decode("ascii")).name
        # Browsers take the two names of Latin-1 for the set of Windows, which has more (Encoding Standard, 4.2).
        named = "cp1252" if name in ("iso8859-1", "ascii") else name
        try:
            return source.decode(named)
        except (UnicodeDecodeError, LookupError):
            what = f"the page says its characters are '{name}', and one of them is not"
            raise RefusedError(Said(what, "save the page anew in a browser", *place(source, stated.start(1)))) from None
    try:
        return decode(source).text
    except UndecodableError as error:
        raise RefusedError(Said(error.what, error.mend, *error.place)) from None


def text_of(page: str, original: Original, made_by: str) -> Text:
    """Return the text of the characters of a page."""
    if page.count("<") > _MOST_TAGS:
        raise RefusedError(Said("this page is longer than any protocol", COPY))
    if nesting.most_open(page) > nesting.MOST_OPEN:
        raise RefusedError(_DEEP)
    tree = LexborHTMLParser(page)
    reader = Page(tree)
    try:
        reader.read()
    except DeepError:
        raise RefusedError(_DEEP) from None
    _tell(reader, bool(tree.css("link[rel~=stylesheet]")))
    return reader.writer.text(original, made_by)


def _tell(reader: Page, linked: bool) -> None:
    """Say what was read with a doubt, or not at all."""
    seen, writer = reader.seen, reader.writer
    if seen.hidden >= _MANY:
        what = f"{seen.hidden} words were not read: the page hides them, until something is clicked perhaps"
        writer.note(what, "open it in a browser, and see whether rules appear on a click", 1)
    writer.struck(seen.struck.found)
    if seen.elsewhere:
        writer.note("a part of the page lies in another file, or in a drawing, and was not read", "see what it is", 1)
    if seen.unknown or (reader.sheets_unread and seen.lists):
        what = "the page makes numbers or signs in a way that is not known here: some may be missing"
        writer.note(what, "compare the numbers with what a browser shows", 1)
    elif linked and seen.lists:
        what = "numbers of lists are written as browsers do by themselves; the looks of this page lie in another file"
        writer.note(what, "compare the numbers with what a browser shows", 1)


def _misnamed(source: bytes) -> list[Said]:
    """Return how the page contradicts itself about its characters: a browser would show some of them wrong."""
    stated = _CHARSET.search(source[:_TOP])
    if stated is None:
        return []
    name = stated[1].decode("ascii")
    line, column = place(source, stated.start(1))
    mend = "mend the name of the charset (a browser shows é as Ã© or � now), then look at the accents while copying"
    marked = (mark(source) or "").lower()
    try:
        encoding = codecs.lookup(name).name
    except LookupError:
        return [Said(f"the page says its characters are '{brief(name)}', which is no charset", mend, line, column)]
    try:
        source.decode("utf-8")
        utf_8 = not source.isascii()
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            at_line, at_column = place(source, error.start)
            return [Said("the page says it is utf-8, and a character here is not", mend, at_line, at_column)]
        utf_8 = False
    if (utf_8 and encoding != "utf-8") or (marked in ("utf-16", "utf-32") and not encoding.startswith(marked)):
        what = f"the page says its characters are '{name}', and they are {marked or 'utf-8'}"
        return [Said(what, mend, line, column)]
    return []
