"""PDF files (ISO 32000)."""

from __future__ import annotations

from generator.intake.original import Original
from generator.intake.reader import LAST, Reader
from generator.intake.text import Text


def is_pdf(source: bytes) -> bool:
    """Return whether the header stands in the first 1,024 bytes, as far as readers look for it (Adobe's note H.3)."""
    return b"%PDF-" in source[:1024]


def read(original: Original) -> Text:
    """Return the text of a PDF."""
    from generator.intake.paper import reading

    return reading.read(original)


READER = Reader(name="PDF", suffixes=(".pdf",), magic=is_pdf, order=LAST, read=read)
