"""What readers see: constants that the code fills and joins, one module per area."""

from generator.language.nl.phrases import (
    addresses,
    citing,
    evidence,
    frame,
    loose,
    marking,
    outputs,
    pages,
    papers,
    revisions,
    ruling,
    said,
    site,
)

__all__ = [
    "addresses",
    "citing",
    "evidence",
    "frame",
    "loose",
    "marking",
    "outputs",
    "pages",
    "papers",
    "revisions",
    "ruling",
    "said",
    "site",
]
