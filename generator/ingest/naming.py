"""The institution that a text names as its own."""

from __future__ import annotations

import re
from collections import Counter

from generator.ingest.pieces import Doubt
from generator.language import words

patterns = words.patterns.ingest.naming

# Names of several words that begin or end with the kind of school, and names of one word.
_SEARCHES = tuple(
    re.compile(search) for search in (patterns.OPENED_BY_KIND, patterns.CLOSED_BY_KIND, patterns.ONE_WORD)
)
_ARTICLES = re.compile(patterns.ARTICLES)
_TRAILING = re.compile(patterns.TRAILING)
_LIMIT = 2_000_000  # characters searched for names, so that a text of any size takes seconds


def institution(text: str) -> tuple[str | None, Doubt | None]:
    """Return the name of the institution that ``text`` mentions most, and a doubt where several are named."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    head = text[:_LIMIT]
    for search in _SEARCHES:
        for match in search.finditer(head):
            name = _TRAILING.sub("", _ARTICLES.sub("", " ".join(match[0].split())))
            if " " in name or search is _SEARCHES[2]:
                counted[shown.setdefault(name.lower(), name)] += 1
    counted = _merged(counted)
    if not counted:
        return None, None
    (name, times), *others = counted.most_common()
    rivals = [other for other, count in others if count * 3 >= times]
    if rivals:
        return name, Doubt(
            f"several institutions or schools are named: {', '.join([name, *rivals[:3]])}", "choose whose text it is"
        )
    return name, None


def _merged(counted: Counter[str]) -> Counter[str]:
    """Count a longer form ("Clusius College Alkmaar") with the shorter one it contains, and drop rare longer forms."""
    result: Counter[str] = Counter()
    for name, count in counted.items():
        inside = [other for other in counted if other != name and f" {other} " in f" {name} "]
        best = max(inside, key=lambda other: counted[other], default=name)
        result[best if counted[best] > count else name] += count
    return result
