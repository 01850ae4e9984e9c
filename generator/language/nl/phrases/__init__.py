"""What readers see, an area each."""

from generator.language.nl.phrases import (
    frame,
    site,
)

__all__ = [
    "frame",
    "site",
]
