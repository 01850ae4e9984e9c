"""What readers see: constants that the code fills and joins, one module per area."""

from generator.language.nl.phrases import (
    frame,
)

__all__ = [
    "frame",
]
