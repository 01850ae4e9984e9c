"""What readers see: constants that the code fills and joins, one module per area."""

from generator.language.nl.phrases import (
    addresses,
    answering,
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
    standing,
    verdicts,
)

__all__ = [
    "addresses",
    "answering",
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
    "standing",
    "verdicts",
]
