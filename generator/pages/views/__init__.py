"""Corpus → page-shaped values: what each page says, without saying how it looks."""
