"""Marks without a footnote and footnotes without a mark, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.book import wording
from generator.compare.revision import Revision
from generator.compare.revision.changes import Dangling
from generator.language import words
from generator.model import Edition
from generator.model.carriers import TITLE

_say = words.phrases.revisions


class Dangles:
    """The sentences on what dangles in a revision."""

    def __init__(self, revision: Revision) -> None:
        self._old, self._new = _names(revision.old), _names(revision.new)

    def said(self, found: Iterable[Dangling]) -> tuple[str, ...]:
        """Return a sentence for each."""
        return tuple(map(self._said, found))

    def _said(self, each: Dangling) -> str:
        places, of = _named(each.units, self._new), _named(each.of, self._old)
        if each.what == "mark":
            phrase = _say.DANGLING_GONE if each.old_lines else _say.DANGLING_MARK
        elif each.what == "read-as-text":
            phrase = _say.DANGLING_READ
        else:
            phrase = _say.DANGLING_NOTE if places else _say.DANGLING_NOTE_UNPLACED
        said = phrase.format(mark=each.mark, places=places, of=of)
        return said + _say.DANGLED_BEFORE if each.before else said


def _names(edition: Edition) -> Mapping[str, str]:
    return {TITLE: _say.OUTSIDE_REASON["title"], **wording.unit_names(edition)}


def _named(keys: Sequence[str], names: Mapping[str, str]) -> str:
    return words.numbers.enumeration(list(dict.fromkeys(names[key] for key in keys)))
