"""Texts beside each other: redlines, kinship, pairs, where each stands, what each answers, what a revision changed."""
