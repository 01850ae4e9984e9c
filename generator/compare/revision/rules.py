"""What became of the rules of two versions, heading by heading and provision by provision.

Of provisions that were read statement by statement their statements are compared. Of others there are words only: what
nobody read, and what is known from labels of the whole provision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.compare.revision import statements
from generator.compare.revision.alignment.matching import Match
from generator.compare.revision.aspects import ASPECTS, OF_A_RULE, Aspect
from generator.compare.revision.changes import Change
from generator.compare.revision.statements import StatementChange, Words
from generator.compare.revision.units import NOT_REGULATING, Unit
from generator.model import Edition, Passage, PlacedStatement, Vocabulary

Doubt = Aspect | Literal["name", "around"]
"""In what a rule may have changed: ``name`` is another name where only words are known, ``around`` what is no part of a
statement: the heading above it, where it stands, or words of the provision that no statement holds."""
DOUBTS: tuple[Doubt, ...] = (*(aspect for aspect in ASPECTS if aspect in OF_A_RULE), "name", "around")


@dataclass(frozen=True, kw_only=True)
class RuleChange:
    """What became of what one heading or provision rules: ``old`` and ``new`` are the units, ``change`` what is told of
    their words, null where those are the same.

    ``by_words`` says that one of the versions was not read there statement by statement. ``around`` says that its words
    or its place changed in substance, and none of its statements.
    """

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    change: Change | None
    by_words: bool
    statements: tuple[StatementChange, ...]
    around: bool = False

    @property
    def key(self) -> str:
        """The eid by which it is known: that of the new version, or of the old one where it was removed."""
        return (self.new or self.old)[0].key

    @property
    def of_heading(self) -> bool:
        """Whether it is a heading that rules, and no provision."""
        return all(unit.bare for unit in self.new or self.old)

    @property
    def sure(self) -> bool:
        """Whether a rule came, went or changed for sure."""
        weighty = self.change is not None and self.change.verdict == "substantive" and self.change.regulates
        if self.by_words or (self.change is not None and self.change.overrule is not None and weighty):
            return weighty
        return any(each.sure for each in self.statements)

    @property
    def possible(self) -> tuple[tuple[Doubt, StatementChange | None], ...]:
        """In what a rule may have changed, though that is not sure, each with the statement that it is in."""
        if self.by_words:
            renamed = self.change is not None and self.change.regulates and self.change.differing("terminological")
            return (("name", None),) if renamed and not self.sure else ()
        found: list[tuple[Doubt, StatementChange | None]]
        found = [(aspect, each) for each in self.statements for aspect in each.possible]
        return (*found, ("around", None)) if self.around else tuple(found)


def rules(
    old: Edition, new: Edition, matches: Sequence[Match], changes: Sequence[Change], vocabulary: Vocabulary
) -> tuple[RuleChange, ...]:
    """Return every heading and provision whose rules changed, or may have, in reading order."""
    before, after = _Read(old), _Read(new)
    forces = {norm.id: norm.force for norm in vocabulary.norms}
    telling = vocabulary.norms_that(*NOT_REGULATING)
    told = {(change.old, change.new): change for change in changes}
    drafts = []
    for match in matches:
        change = told.get((match.old, match.new))
        by_words = not (before.read(match.old) and after.read(match.new))
        found = (
            ()
            if by_words
            else statements.compare(before.said(match.old), after.said(match.new), _words(change), forces, telling)
        )
        drafts.append(RuleChange(old=match.old, new=match.new, change=change, by_words=by_words, statements=found))
    kept = statements.without_moved(draft.statements for draft in drafts)
    drafts = [replace(draft, statements=said) for draft, said in zip(drafts, kept, strict=True)]
    around = (_around(draft, before, after, telling) for draft in drafts)
    return tuple(each for each in around if each.sure or each.possible or each.statements)


def unread(edition: Edition) -> tuple[Passage, ...]:
    """Return the provisions that are compared by their words only, in reading order."""
    return tuple(passage for passage in edition.passages if not _is_read(passage))


def _around(draft: RuleChange, before: _Read, after: _Read, telling: frozenset[str]) -> RuleChange:
    """Return a change that says whether something around its statements changed in substance, and none of them."""
    change = draft.change
    if draft.by_words or draft.statements or change is None or change.verdict != "substantive" or change.overrule:
        return draft
    said = (*before.said(draft.old), *after.said(draft.new))
    heading = any(unit.kind == "heading" for unit in (*draft.old, *draft.new))
    rules = heading or any(placed.statement.norm not in telling for placed in said)
    return replace(draft, around=rules and bool(draft.old and draft.new))


def _words(change: Change | None) -> Words:
    if change is None or (change.old and change.new and not change.edits):
        return Words()
    renamed = [own.edit for own in change.edits if own.verdict == "terminological"]
    return Words(
        changed=True,
        renamed=frozenset((edit.old.strip(), edit.new.strip()) for edit in renamed),
        ruled=change.overrule.verdict if change.overrule else None,
    )


def _is_read(passage: Passage) -> bool:
    """Return whether a provision was read statement by statement; one without words of its own has nothing to read."""
    provision = passage.provision
    if provision.text is None:
        return not provision.implied
    return provision.labels is not None and provision.labels.state == "reviewed" and not provision.implied


class _Read:
    """The statements of an edition by the unit that says them, and which units were read so."""

    def __init__(self, edition: Edition) -> None:
        self._said: dict[str, list[PlacedStatement]] = defaultdict(list)
        for placed in edition.statements:
            eid = placed.section.eid if placed.passage is None else placed.passage.provision.eid
            self._said[eid].append(placed)
        self._read: Mapping[str, bool] = {passage.provision.eid: _is_read(passage) for passage in edition.passages}
        # A heading is read where anything below any of them is.
        self._headings = any(passage.provision.text and _is_read(passage) for passage in edition.passages)

    def said(self, units: Sequence[Unit]) -> tuple[PlacedStatement, ...]:
        """Return what units say, in reading order."""
        return tuple(self._of(units))

    def read(self, units: Sequence[Unit]) -> bool:
        """Return whether all of some units were read statement by statement."""
        return all(self._read.get(unit.key, self._headings) for unit in units)

    def _of(self, units: Sequence[Unit]) -> Iterator[PlacedStatement]:
        for unit in units:
            yield from self._said.get(unit.key, ())
