"""Dutch."""

from generator.language.nl import (
    dates,
    known,
    lexicon,
    lists,
    numbers,
    patterns,
    phrases,
    stem,
)

__all__ = [
    "dates",
    "known",
    "lexicon",
    "lists",
    "numbers",
    "patterns",
    "phrases",
    "stem",
]

CODE = "nl"
WRITTEN = "en"
"""The language in which the code says what it says of files."""
REGION = "NL"
LOCALE = f"{CODE}-{REGION}"
"""How pages, papers and feeds name the language (BCP 47), with the country where a format asks for it."""
