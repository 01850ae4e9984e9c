"""A web page saved with all its parts (MHTML, RFC 2557) → the text of the page itself."""

from __future__ import annotations

import email
from email.message import Message

from generator.intake.original import Original
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text
from generator.intake.web import reading

_MADE_BY = f"mhtml 1 ({reading.LIBRARY})"


def read(original: Original) -> Text:
    """Return the text of the first page in the file."""
    page = _page(email.message_from_bytes(original.content))
    if page is None:
        raise RefusedError(Said("this saved web page holds no page", reading.COPY))
    content = page.get_payload(decode=True)
    assert isinstance(content, bytes)
    charset = page.get_content_charset()
    try:
        characters = content.decode(charset) if charset else reading.characters(content)
    except (LookupError, UnicodeDecodeError):
        raise RefusedError(
            Said(f"the page says its characters are '{charset}', and one of them is not", reading.COPY)
        ) from None
    return reading.text_of(characters, original, _MADE_BY)


def _page(message: Message) -> Message | None:
    """Return the first part of a mail that is a page and no container."""
    return next(
        (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")), None
    )
