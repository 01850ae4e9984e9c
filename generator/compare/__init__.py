"""Texts beside each other: redlines, kinship, pairs, where each stands, what they answer, and what a revision changed."""
