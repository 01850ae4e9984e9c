"""What a sentence says to whom: its clauses, their force, and the conditions, actors and measures they name."""

from generator.language.nl.patterns.stating import (
    clauses,
    consent,
    force,
    measures,
    parts,
    senses,
    speakers,
    things,
    who,
)

__all__ = ["clauses", "consent", "force", "measures", "parts", "senses", "speakers", "things", "who"]
