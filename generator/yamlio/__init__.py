"""Strict YAML with a line and column for every value; and back, in the house layout.

The only folder that knows the YAML library.
"""

from generator.ground.text import visible
from generator.yamlio.again import Again
from generator.yamlio.building import MAX_DEPTH
from generator.yamlio.document import Document, Mark, Place, Tree
from generator.yamlio.editing import Edit, Replacement, edited
from generator.yamlio.reading import MAX_BYTES, load
from generator.yamlio.writing import WIDTH, Dumpable, dump

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "WIDTH",
    "Again",
    "Document",
    "Dumpable",
    "Edit",
    "Mark",
    "Place",
    "Replacement",
    "Tree",
    "dump",
    "edited",
    "load",
    "visible",
]
