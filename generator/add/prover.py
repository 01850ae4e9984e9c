"""One draft of which less and less is concluded until ``check`` accepts it; :mod:`.proving` says what for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from generator import schema, stating
from generator.add import undivided
from generator.add.arrived import Arrived
from generator.add.composing import dumped
from generator.add.conceding import SEE, steps, surrendered
from generator.add.pointing import field, printed_at, standing
from generator.ground.errors import Problem
from generator.ingest import footnotes
from generator.ingest.bare import bare
from generator.ingest.outline import Outline, Rows, at, built, outline
from generator.ingest.pieces import Doubt
from generator.load.claims import source_lines
from generator.load.trial import Trial, Tried
from generator.model import DraftProvision, DraftSection, DraftVersion, Vocabulary
from generator.yamlio import Place

_CHECKS, _FEWEST, _LINES = 150, 24, 8000
"""So often a text is checked at most before its structure is given up: a draft of the desk needs some ten. Of a text
with many lines, each check of which takes longer, so often as makes so many lines, but a few times at least."""

_DATE = Doubt("it is not certain here which day is that of the text, so it was left out", SEE)
_DECISION = Doubt("it is not certain here who decided on the text and when, so it was left out", SEE)
_UNSAID = Doubt("it is not certain here what the words say, so nothing but the words themselves is suggested", SEE)
_OF_DATE = ("date", "date_lines")
_OF_DECISION = ("adopted_by", "adopted", "status", "decision_lines")
_OF_LABELS = ("statements", "unstated", "roles", "roles_basis", "norms", "topics")
_DIVIDED = ("title", "title_lines", "artefacts", "sections")

_Wrong = tuple[tuple[int, int, str], ...]


class _Noted(NamedTuple):
    line: int
    start: int
    doubt: Doubt


class Prover:
    """Gives up one thing after the other of a draft.

    ``noted`` are the doubts that come of it, ``untold`` the labels that nothing tells.
    """

    def __init__(self, arrived: Arrived, trial: Trial) -> None:
        self._trial = trial
        self._lines = source_lines(arrived.source.decode("utf-8-sig"))
        self._most = min(_CHECKS, max(_FEWEST, _LINES // max(1, len(self._lines))))
        self._checks = 0
        self.noted: list[_Noted] = []
        self.untold: tuple[stating.Untold, ...] = ()

    def doubts(self, arrived: Arrived) -> tuple[Problem, ...]:
        """Return all that is unsure of how what arrived is divided, in the order of its source."""
        told = (arrived.text.problem(line, start + 1, doubt.what, doubt.mend) for line, start, doubt in self.noted)
        every = {*arrived.draft.structure, *told}
        return tuple(sorted(every, key=lambda each: (each.line, each.column, each.what, each.mend)))

    def tried(self, version: DraftVersion, *, finished: bool) -> Tried:
        """Return what is wrong with a version, whatever original it names: that is not looked at."""
        self._checks += 1
        alone = replace(version, id=str(self._trial.at.version), source=replace(version.source, original=None))
        return self._trial.check(dumped(schema.VERSION, alone, 3), version.source.file, finished=finished)

    def told(self, version: DraftVersion) -> DraftVersion:
        """Return a version without what it says of itself and its own words do not prove."""
        for fields, doubt in ((_OF_DATE, _DATE), (_OF_DECISION, _DECISION)):
            tried = self.tried(version, finished=False)
            wrong = [place for place in self._fields(tried) if place[:1] and place[0] in fields]
            if wrong and tried.record is not None:
                self.noted.append(_Noted(*_offset(standing(tried.record.document, wrong[0])), doubt))
                version = replace(version, **dict.fromkeys(fields))  # type: ignore[arg-type]
        return version

    def divided(self, version: DraftVersion) -> DraftVersion:
        """Return a version without labels, of which ``check`` says nothing of how it is divided."""
        made = replace(version, sections=bare(version))
        wrong = self.wrong(made)
        while wrong and self._checks < self._most:
            less = self._less(made, wrong)
            if less is None:
                break
            made, wrong = less
        if not wrong:
            return made
        self.noted = [each for each in self.noted if each.doubt in (_DATE, _DECISION)]
        self.noted.append(_Noted(1, 0, undivided.DOUBT))
        return self.rebuilt(made, undivided.undivided(self._lines, lambda rows: self._refused(made, rows)))

    def said(self, version: DraftVersion) -> DraftVersion:
        """Return a version with what its words suggest, as far as ``check`` accepts that."""
        sections, self.untold = stating.state(version.sections, self._trial.vocabulary)
        version = replace(version, sections=sections)
        while eids := self._unsaid(tried := self.tried(version, finished=True)):
            assert tried.record is not None
            self.noted += (_Noted(*_offset(standing(tried.record.document, place)), _UNSAID) for place in eids.values())
            less = tuple(_without(section, eids.keys(), self._trial.vocabulary) for section in version.sections)
            if less == version.sections:
                break
            version = replace(version, sections=less)
        return version

    def _less(self, version: DraftVersion, wrong: _Wrong) -> tuple[DraftVersion, _Wrong] | None:
        """Return the version with the least given up after which less is wrong, and what still is wrong of it.

        Where no single thing helps, the first place that is wrong gives up what it is; None where nothing can be.
        """
        rows = outline(version, self._lines).rows
        places = [(row, of) for line, column, of in wrong if (row := at(rows, line, column)) is not None]
        for index, of in dict.fromkeys(places):
            for step in steps(rows, index, of):
                made = self.rebuilt(version, step.rows)
                after = self.wrong(made)
                if len(after) < len(wrong):
                    self.noted.append(_Noted(step.line, step.start, step.doubt))
                    return made, after
                if self._checks >= self._most:
                    return None
        for index, _ in places:
            if (forced := surrendered(rows, index)) is not None:
                self.noted.append(_Noted(forced.line, forced.start, forced.doubt))
                made = self.rebuilt(version, forced.rows)
                return made, self.wrong(made)
        return None

    def rebuilt(self, version: DraftVersion, rows: Rows) -> DraftVersion:
        """Return a version that is divided so, without labels."""
        unowned = replace(version, artefacts=tuple(replace(each, of=()) for each in version.artefacts))
        made, _ = built(Outline(version=unowned, rows=_unowned(rows), lines=self._lines))
        return footnotes.owned(made, self._lines)

    def _refused(self, version: DraftVersion, rows: Rows) -> frozenset[int]:
        """Return which rows of a version that is divided so are wrong."""
        wrong = self.wrong(self.rebuilt(version, rows))
        return frozenset(row for line, column, _ in wrong if (row := at(rows, line, column)) is not None)

    def wrong(self, version: DraftVersion) -> _Wrong:
        """Return where in the source stands what is wrong in how a version is divided, and which field of it is."""
        tried = self.tried(version, finished=False)
        if tried.record is None:
            return ()
        document = tried.record.document
        found: list[tuple[int, int, str]] = []
        for problem in tried.problems:
            place = field(document, problem) if problem.path == document.path else ()
            if place and place[0] in _DIVIDED:
                where = printed_at(problem, (tried.source,)) or standing(document, place)
                found.append((*where, str(place[-1])))
        return tuple(found)

    @staticmethod
    def _fields(tried: Tried) -> Iterator[Place]:
        if tried.record is not None:
            document = tried.record.document
            yield from (field(document, each) for each in tried.problems if each.path == document.path)

    def _unsaid(self, tried: Tried) -> dict[str, Place]:
        """Return the eIds of what is labelled as its words do not say, each with the field that is wrong."""
        found: dict[str, Place] = {}
        for place in self._fields(tried):
            depth = next((depth for depth, step in enumerate(place) if step in _OF_LABELS), None)
            if depth is not None and tried.record is not None:
                record = tried.record.document.data
                for step in place[:depth]:
                    record = record[step]  # type: ignore[index]
                found[str(record["eid"])] = place  # type: ignore[index,call-overload]
        return found


def _without(section: DraftSection, eids: Collection[str], vocabulary: Vocabulary) -> DraftSection:
    """Return a section in which those of some eIds say nothing but their words."""

    def unsaid(provision: DraftProvision) -> DraftProvision:
        made = replace(provision, items=tuple(map(unsaid, provision.items)))
        return stating.unread(made, vocabulary) if provision.eid in eids else made

    own = {"roles": None, "statements": ()} if section.eid in eids else {}
    return replace(section, provisions=tuple(map(unsaid, section.provisions)), **own)  # type: ignore[arg-type]


def _unowned(rows: Rows) -> Rows:
    return tuple(
        replace(row, artefact=replace(row.artefact, of=())) if row.artefact is not None else row for row in rows
    )


def _offset(place: tuple[int, int]) -> tuple[int, int]:
    line, column = place
    return line, column - 1
