"""Corpus → what the texts say beside each other: the matrix, wording families, norm flips, gaps, suggestions."""
