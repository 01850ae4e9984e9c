"""Markdown, taken as the plain text it is: its marks stay in the lines."""

from __future__ import annotations

from generator.intake.reader import Reader
from generator.intake.readers.plain import read

READER = Reader(name="Markdown", suffixes=(".md", ".markdown"), read=read)
