"""Corpus → files others build on."""
