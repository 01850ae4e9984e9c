"""Families of wording: what is said of statements that are the same, or nearly."""

NAME = "(naam)"
"""In place of the names of an institution and its schools, where two wordings are compared."""
