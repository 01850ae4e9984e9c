"""Where a sentence ends."""

from __future__ import annotations

import re

# What a full stop belongs to that ends no sentence. A single letter (``J. Smit``, ``o.a.``) is none either.
_ABBREVIATIONS = frozenset(
    """
    art bijv blz bv ca dhr dr drs enz etc evt incl ing ir jl max mevr min mr nr prof resp tel vgl
    """.split()  # noqa: SIM905  a list of words reads better as words
)
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9À-Þ])")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*\Z)")


def opening(text: str, limit: int) -> tuple[str, str]:
    """Return the first sentences of ``text`` that fit in ``limit`` characters, one at least, and what follows them.

    The second is empty where all fits; the two with the white space between them are the text. No sentence is cut.
    """
    if len(text) <= limit:
        return text, ""
    ends = [found.end() for found in _END.finditer(text) if _ends(text[: found.end()])]
    if not ends:
        return text, ""
    cut = max((end for end in ends if end <= limit), default=ends[0])
    return text[:cut], text[cut:].lstrip()


def _ends(text: str) -> bool:
    last = _LAST_WORD.search(text)
    return last is None or text[-1] != "." or (len(last[0]) > 1 and last[0].lower() not in _ABBREVIATIONS)
