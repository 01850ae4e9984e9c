"""A page of a PDF → a picture of it, with PDFium: run in a process of its own, as the reading of its words is."""

from __future__ import annotations

import io

import pypdfium2

from generator.intake.paper.raw import SCALE


class NoPageError(ValueError):
    """The file has no such page, or cannot be opened."""


def picture(source: bytes, number: int) -> bytes:
    """Return page ``number`` (from 1) as PNG, ``SCALE`` pixels to a point of it; raises ``NoPageError``."""
    try:
        document = pypdfium2.PdfDocument(source)
        document.init_forms()
        drawn = document[number - 1].render(scale=SCALE).to_pil()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise NoPageError(str(error)) from None
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()
