"""What follows from a step in the structure: eIds, places, suggestions made anew, reviews that no longer hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator import stating
from generator.ground import quotation
from generator.ingest.bare import bare, bared
from generator.ingest.outline import Outline, Row, built
from generator.ingest.pieces import text_of
from generator.load.structure import walk
from generator.model import (
    DraftProvision,
    DraftSection,
    DraftVersion,
    Reference,
    Statement,
    Vocabulary,
    review_prints,
)

_LAST = 4
"""How many texts are remembered: the one before a step, the one after it, and those of an undo and a redo."""


class Suggesting:
    """What the words of a text suggest, which takes most of the time of a step: the last few are remembered."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._last: list[tuple[tuple[DraftSection, ...], tuple[DraftSection, ...]]] = []

    def sections(self, version: DraftVersion) -> tuple[DraftSection, ...]:
        """Return the sections of a version with what their words suggest, whatever is known of them."""
        printed = bare(version)
        for known, stated in self._last:
            if known == printed:
                return stated
        made, _ = stating.state(printed, self._vocabulary)
        self._last = [(printed, made), *self._last[: _LAST - 1]]
        return made

    def provisions(self, version: DraftVersion) -> Mapping[str, DraftProvision]:
        """Return the same of each provision, by eId."""
        return {each.provision.eid: each.provision for each in walk(replace(version, sections=self.sections(version)))}


def settled(before: DraftVersion, made: Outline, suggesting: Suggesting) -> DraftVersion:
    """Return the version that rows make, with what is known of each provision as far as its words still say it.

    Suggestions that nobody touched are made anew, for what stands above them may be another. A provision that was
    reviewed for other words, or under another heading, is suggested again.
    """
    rows = tuple(_fitting(row) for row in made.rows)
    version, now = built(replace(made, rows=rows))
    version = renamed(version, now)
    old = suggesting.provisions(before)
    untouched = {
        now.get(each.provision.eid, "")
        for each in walk(before)
        if _untouched(each.provision, old.get(each.provision.eid))
    }
    new = suggesting.provisions(version)
    roles = {section.eid: section.roles for section in suggesting.sections(version)}
    own_roles = {now.get(section.eid, ""): section.roles for section in before.sections if section.heading}
    sections = tuple(
        replace(
            section,
            roles=own_roles[section.eid] if section.eid in own_roles else roles[section.eid],
            provisions=tuple(_labelled(each, new, untouched) for each in section.provisions),
        )
        for section in version.sections
    )
    return current(before, replace(version, sections=sections), now, made.lines)


def current(before: DraftVersion, version: DraftVersion, now: Mapping[str, str], lines: Sequence[str]) -> DraftVersion:
    """Return ``version`` with each review that held ``before`` and holds no more taken back; ``now`` maps eIds."""
    then = zip(walk(before), review_prints(before, lines), strict=True)
    held = {now.get(each.provision.eid, ""): sha for each, sha in then if each.provision.reviewed_sha == sha}
    prints = {each.provision.eid: sha for each, sha in zip(walk(version), review_prints(version, lines), strict=True)}

    def checked(provision: DraftProvision) -> DraftProvision:
        made = replace(provision, items=tuple(checked(item) for item in provision.items))
        stale = made.state == "reviewed" and made.reviewed_sha != prints[made.eid]
        return opened(made) if stale and made.eid in held else made

    return each_provision(version, checked)


def opened(provision: DraftProvision) -> DraftProvision:
    """Return a provision that waits for a reader again."""
    return replace(provision, state="suggested", reviewed_sha=None, reviewed_by=None)


def each_provision(version: DraftVersion, changed: object) -> DraftVersion:
    """Return a version with each provision of a section as ``changed`` makes it, items and all."""
    assert callable(changed)
    sections = tuple(
        replace(section, provisions=tuple(changed(each) for each in section.provisions)) for section in version.sections
    )
    return replace(version, sections=sections)


def _untouched(provision: DraftProvision, suggested: DraftProvision | None) -> bool:
    """Whether all that is known of a provision is what a program suggested."""
    return (
        suggested is not None
        and provision.state == "suggested"
        and provision.statements == suggested.statements
        and provision.unstated == suggested.unstated
        and provision.doubt is None
    )


def _labelled(provision: DraftProvision, new: Mapping[str, DraftProvision], untouched: Iterable[str]) -> DraftProvision:
    items = tuple(_labelled(item, new, untouched) for item in provision.items)
    suggested = new[provision.eid]
    if provision.text is None:
        heads = tuple(each for each in provision.statements if each.of)
        return replace(bared(provision), statements=heads or suggested.statements, wid=provision.wid, items=items)
    if provision.eid in untouched or not provision.said:
        return replace(
            provision, statements=suggested.statements, unstated=suggested.unstated, roles=(), norms=(), topics=(),
            roles_basis=suggested.roles_basis, state="suggested", reviewed_sha=None, reviewed_by=None, items=items,
        )  # fmt: skip
    return replace(provision, items=items)


def _fitting(row: Row) -> Row:
    """Return a row with those statements that its words still say."""
    if row.role == "section" and row.section is not None and row.section.statements:
        heading = text_of((*row.head, *row.body))
        if heading != row.section.heading:
            return replace(row, section=replace(row.section, statements=_said(row.section.statements, "", heading)))
        return row
    known = row.provision
    if known is None or (known.num, known.heading, known.text) == tuple(map(_words, (row.num, row.head, row.body))):
        return row
    text, heading = text_of(row.body), text_of(row.head)
    statements = _said(known.said, text, heading)
    fitting = replace(
        known, statements=statements, roles=(), norms=(), topics=(),
        unstated=tuple(each for each in known.unstated if quotation.parts(each.quote, text) is not None),
    )  # fmt: skip
    return replace(row, provision=opened(fitting))


def _words(pieces: Sequence[object]) -> str | None:
    return text_of(pieces) or None  # type: ignore[arg-type]


def _said(statements: Sequence[Statement], text: str, heading: str) -> tuple[Statement, ...]:
    return tuple(each for each in statements if quotation.parts(each.quote, heading if each.of else text) is not None)


def renamed(version: DraftVersion, now: Mapping[str, str]) -> DraftVersion:
    """Return a version in which everything that names an eId names the one it has now."""
    if all(old == new for old, new in now.items()):
        return version

    def to(eid: str) -> str:
        return now.get(eid, eid)

    def said(statement: Statement) -> Statement:
        return replace(statement, refers_to=tuple(map(pointed, statement.refers_to)))

    def pointed(reference: Reference) -> Reference:
        return reference if reference.provision is None else replace(reference, provision=to(reference.provision))

    def provision(each: DraftProvision) -> DraftProvision:
        return replace(
            each, statements=tuple(map(said, each.statements)), items=tuple(provision(item) for item in each.items)
        )

    version = replace(
        version,
        artefacts=tuple(replace(each, of=tuple(map(to, each.of))) for each in version.artefacts),
        accepted_marks=tuple(replace(each, eid=to(each.eid)) for each in version.accepted_marks),
        motivations=tuple(replace(each, eid=to(each.eid)) for each in version.motivations),
        sections=tuple(replace(each, statements=tuple(map(said, each.statements))) for each in version.sections),
    )
    return each_provision(version, provision)


def provisions(version: DraftVersion) -> Iterator[DraftProvision]:
    """Yield every provision with a text, in reading order."""
    return (each.provision for each in walk(version) if each.provision.text is not None)


def eids(version: DraftVersion) -> tuple[str, ...]:
    """Return every eId of a version, sections before what stands in them."""
    below = (each.provision.eid for each in walk(version))
    return tuple(chain((section.eid for section in version.sections), below))
