"""What the ingester reads a text by: the words and the forms that give away what a line is."""

from generator.language.nl.patterns.ingest import (
    chapters,
    contact,
    contents,
    dated,
    flattened,
    front,
    furniture,
    headings,
    letter,
    markers,
    naming,
    paragraphs,
    signed,
    tables,
    website,
    wording,
)

__all__ = [
    "chapters",
    "contact",
    "contents",
    "dated",
    "flattened",
    "front",
    "furniture",
    "headings",
    "letter",
    "markers",
    "naming",
    "paragraphs",
    "signed",
    "tables",
    "website",
    "wording",
]
