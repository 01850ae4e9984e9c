"""What the page says on which a version is reviewed."""

from generator.language.nl.phrases.review import page, problems, steps

__all__ = ["page", "problems", "steps"]
