"""Texts edited at random, so that it is known what became of each part, and how well a comparison finds that out."""
