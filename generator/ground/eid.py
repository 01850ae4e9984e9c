"""Printed numbers → clean numbers and eIds.

Follows the Akoma Ntoso naming convention (OASIS, 2019): ``sec_b__art_5__item_2`` names the second item of article 5 of
section B. An unnumbered section takes the slug of its heading, so that its address can be read; unnumbered paragraphs
and bullets take their ordinal among their siblings. The words before the first heading form the part ``intro``.
"""

from __future__ import annotations

import re
from typing import Literal

from generator.ground.text import slug
from generator.language import words

INTRO = "intro"
Prefix = Literal["sec", "art", "para", "item"]

_LEAD_WORD = re.compile(rf"^({words.patterns.numbering.LEAD_WORD})\s*", re.IGNORECASE)


def clean_num(printed: str) -> str:
    """Return a printed number without punctuation, lower case: ``"B."`` → ``"b"``, ``"Artikel 1.1.3"`` → ``"1-1-3"``.

    A bullet or another mark without letter or digit gives an empty string.
    """
    bare = _LEAD_WORD.sub("", printed.strip())
    return "-".join(re.findall(r"[a-z0-9]+", bare.lower()))


def section_eid(num: str | None, heading: str | None, ordinal: int) -> str:
    """Return the eId of a section from its printed marker, else its heading, else its place (from 1)."""
    return f"sec_{clean_num(num or '') or slug(heading or '') or ordinal}"


def child_eid(parent: str, prefix: Prefix, num: str | None, ordinal: int) -> str:
    """Return the eId of a provision inside ``parent``; ``ordinal`` (from 1) counts where no number is printed."""
    return f"{parent}__{prefix}_{clean_num(num or '') or ordinal}"


def distinct(eid: str, taken: set[str]) -> str:
    """Return ``eid``, or with ``_2``, ``_3`` … where a repeated printed number already took it."""
    if eid not in taken:
        return eid
    count = 2
    while f"{eid}_{count}" in taken:
        count += 1
    return f"{eid}_{count}"
