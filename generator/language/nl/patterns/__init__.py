"""The patterns by which texts are read, one module per area; the code compiles and combines them."""

from generator.language.nl.patterns import (
    cues,
    numbering,
    numbers,
    people,
    spelling,
    terms,
    verbs,
)

__all__ = [
    "cues",
    "numbering",
    "numbers",
    "people",
    "spelling",
    "terms",
    "verbs",
]
