"""What readers see on the pages: a module for each kind of page, in the order of the page, and what several share.

A template finds its own module as ``say``, and :mod:`shared` as ``shared``. Sentences with markup are ``Markup`` with
{placeholders}; their ``format`` escapes what is filled in.
"""

from generator.language.nl.phrases.pages import (
    draft,
    flips,
    gaps,
    lineage,
    linked,
    pair,
    pair_any,
    pairs,
    revision,
    role,
    shared,
    source,
    version,
)

__all__ = [
    "draft",
    "flips",
    "gaps",
    "lineage",
    "linked",
    "pair",
    "pair_any",
    "pairs",
    "revision",
    "role",
    "shared",
    "source",
    "version",
]
