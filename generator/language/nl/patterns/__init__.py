"""The patterns by which texts are read."""

from generator.language.nl.patterns import terms

__all__ = ["terms"]
