"""What readers of the published files see: the words in them and what is said about them, a module for each sort."""

from generator.language.nl.phrases.outputs import (
    feeds,
    matrix,
    moved,
    provisions,
    renamed,
    revisions,
    tables,
    versions,
)

__all__ = [
    "feeds",
    "matrix",
    "moved",
    "provisions",
    "renamed",
    "revisions",
    "tables",
    "versions",
]
