"""Pages of the text itself: a version as a book page, and its source line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book import revisions, wording
from generator.book.atlas import Atlas, quotable
from generator.book.revisions import RevisionLink
from generator.book.rules import Rule, Rules
from generator.ground import spans
from generator.model import Artefact, Edition, Passage, Provision, Section, Work

ARTEFACT_REASON = {
    "running-header": "kopregel van de bladzijde",
    "page-number": "paginanummer",
    "link-target": "los linkadres",
    "contact-block": "contactgegevens",
    "version-line": "versieregel",
    "adoption-line": "regel over vaststelling",
    "contents-list": "inhoudsopgave",
    "footnote": "voetnoot",
    "website-junk": "tekst van de website eromheen",
    "other": "hoort niet bij de tekst",
}


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """Another work that has a provision about the same topic, and where."""

    name: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A provision on the version page, with its items and where others regulate the same."""

    rule: Rule
    items: tuple[Entry, ...]
    elsewhere: tuple[Elsewhere, ...]

    @property
    def collected(self) -> tuple[str, ...]:
        """What a reader takes who takes this: the provision, or its items where it has no words of its own."""
        if self.rule.text:
            return (self.rule.id,)
        return tuple(locator for item in self.items for locator in item.collected)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A section of the version page."""

    section: Section
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class VersionLink:
    """A neighbouring version."""

    name: str
    path: str


@dataclass(frozen=True, kw_only=True)
class VersionView:
    """A version as a book page."""

    edition: Edition
    work: Work
    name: str
    parts: tuple[Part, ...]
    count: int
    previous: VersionLink | None
    following: VersionLink | None
    revision: RevisionLink | None
    replaced_by: VersionLink | None
    source_path: str
    doubts: int

    @property
    def newest(self) -> bool:
        """Whether this is the newest version known, concepts aside."""
        return self.edition is self.work.in_force


def version_view(atlas: Atlas, rules: Rules, work: Work, edition: Edition) -> VersionView:
    """Return the page of a version."""
    position = work.editions.index(edition)
    quoted = quotable(edition)
    placed = {passage.provision.eid: passage for passage in edition.passages}

    def entry(provision: Provision) -> Entry:
        passage = placed[provision.eid]
        return Entry(
            rule=rules.rule(passage),
            items=tuple(entry(item) for item in provision.items),
            elsewhere=tuple(_elsewhere(atlas, rules, work, passage)),
        )

    return VersionView(
        edition=edition,
        work=work,
        name=wording.edition_name(edition),
        parts=tuple(
            Part(
                section=section,
                title=" ".join(part for part in (section.num, section.heading) if part),
                entries=tuple(entry(provision) for provision in section.provisions),
            )
            for section in edition.version.sections
        ),
        count=len(quoted),
        previous=_link(work.editions[position - 1]) if position else None,
        following=_link(work.editions[position + 1]) if position + 1 < len(work.editions) else None,
        replaced_by=_link(work.in_force) if position < work.editions.index(work.in_force) else None,
        revision=revisions.link(found) if (found := atlas.revision_to(edition)) else None,
        source_path=addresses.source(edition),
        doubts=sum(passage.provision.doubt is not None for passage in quoted),
    )


def _link(edition: Edition) -> VersionLink:
    return VersionLink(name=wording.edition_name(edition), path=addresses.edition(edition))


def _elsewhere(atlas: Atlas, rules: Rules, work: Work, passage: Passage) -> Iterator[Elsewhere]:
    if not passage.provision.topics:
        return
    for cell in atlas.row(passage.provision.topics[0]):
        if cell.work is not work and cell.primary:
            yield Elsewhere(name=cell.work.institution.short_name, rules=rules.rules(cell.primary))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One line of the source, and what it became."""

    number: int
    text: str
    target: str | None
    label: str | None


@dataclass(frozen=True, kw_only=True)
class SourceView:
    """The source of a version line by line."""

    edition: Edition
    name: str
    version_path: str
    lines: tuple[SourceLine, ...]
    artefacts: int


def source_view(rules: Rules, edition: Edition) -> SourceView:
    """Return the page that shows where each line of the source went."""
    version = edition.version
    path = addresses.edition(edition)
    used: dict[int, tuple[str | None, str]] = {}
    for artefact in version.artefacts:
        _claim(used, artefact.lines, None, _reason(artefact))
    if version.title_lines:
        _claim(used, version.title_lines, None, "titel")
    for section in version.sections:
        if section.lines:
            _claim(used, section.lines, f"{path}/#{section.eid}", "kop")
    for passage in edition.passages:
        rule = rules.rule(passage)
        _claim(used, passage.provision.lines, rule.path, rule.number)
    return SourceView(
        edition=edition,
        name=wording.edition_name(edition),
        version_path=path,
        lines=tuple(_source_lines(edition.source_lines, used)),
        artefacts=len(version.artefacts),
    )


def _source_lines(lines: Iterable[str], used: dict[int, tuple[str | None, str]]) -> Iterator[SourceLine]:
    shown: tuple[str | None, str] | None = None
    for number, text in enumerate(lines, start=1):
        place = used.get(number) if text.strip() else None
        fresh = place is not None and place != shown
        yield SourceLine(
            number=number,
            text=text,
            target=place[0] if place and fresh else None,
            label=place[1] if place and fresh else None,
        )
        shown = place or shown


def _claim(used: dict[int, tuple[str | None, str]], lines: str, target: str | None, label: str) -> None:
    for span in spans.parse(lines):
        for number in range(span.first, span.last + 1):
            used.setdefault(number, (target, label))


def _reason(artefact: Artefact) -> str:
    reason = ARTEFACT_REASON[artefact.reason]
    return f"{reason}: {artefact.note}" if artefact.note else reason
