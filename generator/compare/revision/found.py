"""Everything that a comparison of two versions yields."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from generator.compare.revision import wraps
from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.changes import Change, Dangling, OutsideChange, Renaming, Tally, tally
from generator.compare.revision.rules import RuleChange, unread
from generator.compare.revision.wraps import Broken
from generator.model import Edition, Passage, Verdict, Vocabulary


@dataclass(frozen=True, kw_only=True)
class Revision:
    """Everything that changed between two versions; ``unchanged`` are the keys of the new units that stayed.

    ``matches`` are which units of the one became which of the other, from which all the rest follows.

    ``related`` is false where the two texts share next to nothing and one is over 2,000 characters, so that a list of
    changes would say nothing.

    ``outside`` is what differs in the sources apart from the words of headings and provisions, ``layout`` what differs
    there of the pages alone, which is told and is no change. ``dangling`` are the marks that came to lack a footnote,
    the footnotes that came to lack a mark, and beside a change also those that lacked it before. ``rules`` are the
    headings and provisions whose rules changed or may have; ``vocabulary`` names what those are coded by.
    """

    old: Edition
    new: Edition
    matches: tuple[Match, ...]
    changes: tuple[Change, ...]
    renamings: tuple[Renaming, ...]
    unchanged: tuple[str, ...]
    related: bool
    outside: tuple[OutsideChange, ...]
    layout: tuple[OutsideChange, ...]
    dangling: tuple[Dangling, ...]
    rules: tuple[RuleChange, ...]
    vocabulary: Vocabulary = field(repr=False)

    @property
    def equal(self) -> bool:
        """Whether the two are one text: every character of their sources the same, white space aside.

        Numbers that surely are those of its pages may differ; whatever else looks like layout is for a reader to judge.
        """
        return not self.changes and not self.outside and not self.seeming

    @property
    def seeming(self) -> tuple[OutsideChange, ...]:
        """What differs and looks like layout of pages, but for numbers that surely are those of pages."""
        return tuple(change for change in self.layout if not change.repaged)

    @property
    def loose(self) -> tuple[Dangling, ...]:
        """What dangles beside no change."""
        told = {id(each) for change in self.changes for each in change.dangling}
        told |= {id(each) for change in self.outside for each in change.dangling}
        return tuple(each for each in self.dangling if id(each) not in told)

    @cached_property
    def made_whole(self) -> tuple[tuple[Broken, ...], tuple[Broken, ...]]:
        """The words of the old and the new source that a line end breaks there, and that count as whole."""
        old, new = self.old.source_lines, self.new.source_lines
        return wraps.made_whole(old, new), wraps.made_whole(new, old)

    @cached_property
    def tally(self) -> Tally:
        """The figures by which every page and paper counts."""
        return tally(self.changes)

    @property
    def ruled(self) -> int:
        """In how many headings and provisions a rule changed for sure, came or went."""
        return sum(each.sure for each in self.rules)

    @cached_property
    def unread(self) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
        """The provisions of the old and the new version that are compared by their words only."""
        return unread(self.old), unread(self.new)

    def having(self, verdict: Verdict) -> tuple[Change, ...]:
        """Return the changes of a class, in reading order."""
        return tuple(change for change in self.changes if change.verdict == verdict)

    def also(self, verdict: Verdict) -> tuple[Change, ...]:
        """Return the changes of another class that hold edits of this one as well, in reading order."""
        return tuple(change for change in self.changes if change.verdict != verdict and change.differing(verdict))
