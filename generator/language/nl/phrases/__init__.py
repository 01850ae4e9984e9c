"""What readers see: constants that the code fills and joins, one module per area."""

from generator.language.nl.phrases import (
    citing,
    frame,
    evidence,
    papers,
    revisions,
    site,
)

__all__ = [
    "citing",
    "frame",
    "evidence",
    "papers",
    "revisions",
    "site",
]
