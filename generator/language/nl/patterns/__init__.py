"""The patterns by which texts are read, one module per area; the code compiles and combines them."""

from generator.language.nl.patterns import (
    announcing,
    contact,
    cues,
    decision,
    furniture,
    ingest,
    numbering,
    numbers,
    people,
    sentences,
    spelling,
    statements,
    stating,
    terms,
    verbs,
)

__all__ = [
    "announcing",
    "contact",
    "cues",
    "decision",
    "furniture",
    "ingest",
    "numbering",
    "numbers",
    "people",
    "sentences",
    "spelling",
    "statements",
    "stating",
    "terms",
    "verbs",
]
