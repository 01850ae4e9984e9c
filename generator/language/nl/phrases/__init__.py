"""What readers see: constants that the code fills and joins, one module per area."""

from generator.language.nl.phrases import (
    citing,
    evidence,
    frame,
    outputs,
    pages,
    papers,
    revisions,
    site,
)

__all__ = [
    "citing",
    "evidence",
    "frame",
    "outputs",
    "pages",
    "papers",
    "revisions",
    "site",
]
