"""Texts as they are read for their topics: without the words that name one and mean something else ("lessen volgen"),
and with one that names it for those that mean the same ("chatbot").
"""

from __future__ import annotations

import re

from generator.ground.expressions import expression
from generator.language import words

_OTHER = tuple(expression(each, re.IGNORECASE) for each in words.patterns.stating.senses.OTHER)


_LIKE = tuple((expression(each, re.IGNORECASE), word) for each, word in words.patterns.stating.senses.LIKE)


def meant(text: str) -> str:
    """Return ``text`` with a dot for each sign of a word that means something else, and words for their like."""
    for pattern, word in _LIKE:
        text = pattern.sub(word, text)
    for pattern in _OTHER:
        for found in pattern.finditer(text):
            for group, word in enumerate(found.groups(), start=1):
                if word:
                    start, stop = found.span(group)
                    text = text[:start] + "·" * (stop - start) + text[stop:]
    return text
