"""Web pages saved with all their parts (MHTML, RFC 2557): the page itself is read."""

from __future__ import annotations

import email
import re
from email.message import Message

from generator.intake.original import Original
from generator.intake.reader import Reader, RefusedError, Said
from generator.intake.readers import html
from generator.intake.text import Text

_HEADER = re.compile(rb"(?:From: |MIME-Version: )[^\n]{0,200}\n")
_MADE_BY = f"mhtml 1 ({html.LIBRARY})"


def is_saved_page(source: bytes) -> bool:
    """Return whether the head is that of a mail that holds a page and its parts."""
    return _HEADER.match(source) is not None and b"multipart/related" in source[:4096]


def read(original: Original) -> Text:
    """Return the text of the first page in the file."""
    page = _page(email.message_from_bytes(original.content))
    if page is None:
        raise RefusedError(Said("this saved web page holds no page", html.COPY))
    content = page.get_payload(decode=True)
    assert isinstance(content, bytes)
    charset = page.get_content_charset()
    try:
        characters = content.decode(charset) if charset else html.characters(content)
    except (LookupError, UnicodeDecodeError):
        raise RefusedError(
            Said(f"the page says its characters are '{charset}', and one of them is not", html.COPY)
        ) from None
    return html.text_of(characters, original, _MADE_BY)


def _page(message: Message) -> Message | None:
    """Return the first part of a mail that is a page and no container."""
    return next(
        (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")), None
    )


READER = Reader(name="saved web page", suffixes=(".mht", ".mhtml"), magic=is_saved_page, read=read)
