"""What readers see on the pages: a module for each kind of page, in the order of the page, and what several share.

A template finds its own module as ``say``, and :mod:`shared` as ``shared``. Sentences with markup are ``Markup`` with
{placeholders}; their ``format`` escapes what is filled in.
"""

from generator.language.nl.phrases.pages import (
    accessibility,
    changes,
    data,
    flips,
    gaps,
    home,
    institution,
    method,
    privacy,
    role,
    roles,
    school,
    schools,
    search,
    shared,
    source,
    topic,
    topics,
    vocabulary,
)

__all__ = [
    "accessibility",
    "changes",
    "data",
    "flips",
    "gaps",
    "home",
    "institution",
    "method",
    "privacy",
    "role",
    "roles",
    "school",
    "schools",
    "search",
    "shared",
    "source",
    "topic",
    "topics",
    "vocabulary",
]
