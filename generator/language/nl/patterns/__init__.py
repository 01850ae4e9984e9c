"""The patterns by which texts are read, one module per area; the code compiles and combines them."""

from generator.language.nl.patterns import (
    cues,
    furniture,
    ingest,
    numbering,
    numbers,
    people,
    spelling,
    statements,
    terms,
    verbs,
)

__all__ = [
    "cues",
    "furniture",
    "ingest",
    "numbering",
    "numbers",
    "people",
    "spelling",
    "statements",
    "terms",
    "verbs",
]
