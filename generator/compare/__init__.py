"""Texts beside each other: redlines, kinship, pairing, the matrix, norm flips, lineage and what a revision changed."""
