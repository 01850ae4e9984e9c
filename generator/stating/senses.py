"""Texts without the words that name a topic and mean something else: "maatregelen volgen", "lessen volgen"."""

from __future__ import annotations

import re

from generator.ground.expressions import expression
from generator.language import words

_OTHER = tuple(expression(each, re.IGNORECASE) for each in words.patterns.stating.senses.OTHER)


def meant(text: str) -> str:
    """Return ``text``, as long as it was, with a dot for each sign of such a word."""
    for pattern in _OTHER:
        for found in pattern.finditer(text):
            for group, word in enumerate(found.groups(), start=1):
                if word:
                    start, stop = found.span(group)
                    text = text[:start] + "·" * (stop - start) + text[stop:]
    return text
