"""Dutch."""

from generator.language.nl import (
    numbers,
    phrases,
)

__all__ = [
    "numbers",
    "phrases",
]
