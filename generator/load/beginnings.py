"""Where a person saw that something begins, though its words alone do not prove it: no sign ends what stands before."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.model import DraftVersion
from generator.yamlio import Document


class Beginnings:
    """What is accepted in a version as beginning where it does; each is asked for where that would be wrong."""

    def __init__(self, version: DraftVersion) -> None:
        self._accepted = tuple(each.eid for each in version.accepted_beginnings)
        self._known = frozenset(self._accepted)
        self._needed: set[str] = set()

    def accepts(self, eid: str) -> bool:
        """Return whether a person accepted that a section or provision begins where it does, which was needed."""
        if eid in self._known:
            self._needed.add(eid)
        return eid in self._known

    def check(self, document: Document) -> Iterator[Problem]:
        """Yield what was accepted twice, and what nobody asked for."""
        seen: set[str] = set()
        for index, eid in enumerate(self._accepted):
            what, mend = f"the beginning of '{brief(eid)}' is accepted twice", "remove one"
            if eid not in self._needed:
                what = f"the beginning of '{brief(eid)}' is accepted, and nothing is wrong with it (any more)"
                mend = "remove it from 'accepted_beginnings'"
            if eid in seen or eid not in self._needed:
                yield document.problem(("accepted_beginnings", index, "eid"), what, mend)
            seen.add(eid)
