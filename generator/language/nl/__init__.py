"""Dutch."""

from generator.language.nl import numbers, patterns

__all__ = ["numbers", "patterns"]
