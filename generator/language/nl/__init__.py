"""Dutch."""

from generator.language.nl import (
    dates,
    numbers,
    patterns,
    phrases,
)

__all__ = [
    "dates",
    "numbers",
    "patterns",
    "phrases",
]

CODE = "nl"
REGION = "NL"
LOCALE = f"{CODE}-{REGION}"
"""How pages, papers and feeds name the language (BCP 47), with the country where a format asks for it."""
