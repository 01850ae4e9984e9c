"""What readers see, an area each."""

from generator.language.nl.phrases import site

__all__ = ["site"]
