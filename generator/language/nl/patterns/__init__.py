"""The patterns by which texts are read, one module per area; the code compiles and combines them."""

from generator.language.nl.patterns import (
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
