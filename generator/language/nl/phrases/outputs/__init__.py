"""What readers of the published files see: the words in them and what is said about them, a module for each sort."""

from generator.language.nl.phrases.outputs import (
    differences,
    feeds,
    institutions,
    matrix,
    moved,
    provisions,
    renamed,
    revisions,
    stands,
    statements,
    tables,
    versions,
)

__all__ = [
    "differences",
    "feeds",
    "institutions",
    "matrix",
    "moved",
    "provisions",
    "renamed",
    "revisions",
    "stands",
    "statements",
    "tables",
    "versions",
]
