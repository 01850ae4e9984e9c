"""What the page says on which a version is reviewed."""

from generator.language.nl.phrases.review import page, steps

__all__ = ["page", "steps"]
