"""Dutch."""

from generator.language.nl import numbers

__all__ = ["numbers"]
