"""What a statement points to within its own text, as it is called in another text that has the same words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.language import words
from generator.load.taken import words_of
from generator.model import DraftProvision, DraftSection, Passage, Reference, Statement

_say = words.phrases.adding
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """The text of ``origin`` and the one that takes its labels over: ``sections``.

    ``became`` maps the eIds of the one onto those of the other; null where they are no versions of one another, and
    what has the same words is meant.
    """

    origin: Passage
    became: Mapping[str, str] | None
    sections: Sequence[DraftSection]

    def referring(self, statement: Statement) -> Statement:
        """Return a statement that points to where it did; what cannot be told is left out, and its doubt says so."""
        if not any(each.provision for each in statement.refers_to):
            return statement
        kept: list[Reference] = []
        doubts: list[str] = [statement.doubt] if statement.doubt else []
        for each in statement.refers_to:
            if each.provision is None:
                kept.append(each)
                continue
            target = self._target(each.provision)
            if target is None:
                doubts.append(_say.REFERENCE_LOST.format(quote=each.quote))
                continue
            kept.append(replace(each, provision=target))
            if target != each.provision and _NUMBER.search(each.quote):
                doubts.append(_say.REFERENCE_MOVED.format(quote=each.quote, was=each.provision, now=target))
        return replace(statement, refers_to=tuple(kept), doubt=" ".join(doubts) or None)

    def _target(self, eid: str) -> str | None:
        if self.became is not None:
            return self.became.get(eid)
        return self._by_words(eid)

    def _by_words(self, eid: str) -> str | None:
        theirs = _named(self.origin.version.sections).get(eid)
        return next((name for name, said in _named(self.sections).items() if said == theirs and any(said)), None)


def _named(sections: Sequence[object]) -> dict[str, tuple[str, str]]:
    """Return the words of every section and provision by its eId."""
    found: dict[str, tuple[str, str]] = {}
    for section in sections:
        found[section.eid] = ((section.heading or "").casefold(), "")  # type: ignore[attr-defined]
        stack = list(section.provisions)  # type: ignore[attr-defined]
        while stack:
            provision: DraftProvision = stack.pop()
            found[provision.eid] = words_of(provision)
            stack.extend(provision.items)
    return found
