"""What a board decides on: the papers for one revision as values, whatever the kind of file they become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model import Edition, Section, Verdict
from generator.redline import Operation
from generator.revision import Change, Revision
from generator.revision.units import Unit
from generator.views import tracked, wording
from generator.views.tracked import Line, Paragraph

Emphasis = Literal["plain", "strong", "small"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look: ``operation`` marks what went or came."""

    text: str
    operation: Operation = "equal"
    emphasis: Emphasis = "plain"


Words: TypeAlias = tuple[Run, ...]
"""A paragraph."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the paper itself, of level 1 or 2."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of the paper itself."""

    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a heading row; a cell is a tuple of paragraphs, ``widths`` are shares of the page's width.

    Where ``side`` is true the first cell of a row is its heading too.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Words, ...], ...], ...]
    widths: tuple[int, ...]
    side: bool = False


Block: TypeAlias = Heading | Prose | Table | Line | Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document: ``title`` names it, ``header`` and ``footer`` stand on every page.

    ``shown_title`` is false where the title is no part of what is printed: the text itself then comes first.
    """

    title: str
    header: str
    footer: str
    landscape: bool = False
    shown_title: bool = True
    blocks: tuple[Block, ...]


VERDICT: Mapping[Verdict, str] = {
    "substantive": "inhoudelijk",
    "terminological": "naamswijziging",
    "editorial": "redactioneel",
}
_PARTS: Mapping[Verdict, str] = {
    "substantive": "Inhoudelijke wijzigingen",
    "terminological": "Naamswijzigingen",
    "editorial": "Redactionele wijzigingen",
}
_KINDS = {
    "added": "toegevoegd",
    "removed": "vervallen",
    "split": "gesplitst",
    "merged": "samengevoegd",
    "moved": "verplaatst",
    "changed": "gewijzigd",
    "renumbered": "vernummerd",
}
_DECISION: tuple[Words, ...] = (
    (Run("☐ akkoord"),),
    (Run("☐ aanpassen"),),
    (Run("☐ bespreken"),),
    (Run("paraaf: ________"),),
)
NOTHING = "geen verschillen"
UNRELATED = "De twee teksten hebben vrijwel niets gemeen. Een vergelijking per bepaling zegt dan niets."


def name(edition: Edition) -> str:
    """Return how a version is called in the papers: its name, and its status where that is not in force."""
    status = edition.version.status
    suffix = f" ({status})" if status in ("concept", "vervallen") else ""
    return f"{wording.edition_name(edition)}{suffix}"


def changes_table(revision: Revision, sentence: str) -> Paper:
    """Return the was-wordt table with its cover; ``sentence`` says in one line what changed."""
    old, new = revision.old, revision.new
    return Paper(
        title=f"Was-wordt: {new.protocol.title}",
        header=f"{new.institution.name} · {new.protocol.title} · {name(old)} → {name(new)}",
        footer=_fingerprints(old, new),
        landscape=True,
        blocks=(*_cover(revision, sentence), *_parts(revision)),
    )


def new_text(edition: Edition) -> Paper:
    """Return the text of a version as it reads, and nothing else."""
    return Paper(
        title=f"{edition.version.title or edition.protocol.title} ({name(edition)})",
        header=f"{edition.institution.name} · {edition.protocol.title} · {name(edition)}",
        footer=_fingerprints(edition),
        shown_title=False,
        blocks=tracked.lines(edition),
    )


def tracked_text(old: Edition, new: Edition) -> Paper:
    """Return both versions as one text with tracked changes, and nothing else."""
    return Paper(
        title=f"{new.protocol.title}: wijzigingen van {name(old)} naar {name(new)}",
        header=f"{new.institution.name} · {new.protocol.title} · {name(old)} → {name(new)}",
        footer=_fingerprints(old, new),
        shown_title=False,
        blocks=tracked.paragraphs(tracked.steps(old, new)),
    )


def _fingerprints(*editions: Edition) -> str:
    return " · ".join(
        f"bron {edition.version.id}: sha256 {edition.version.source.sha256[:16]}…" for edition in editions
    )


def _cover(revision: Revision, sentence: str) -> Iterator[Block]:
    old, new = revision.old, revision.new
    yield Prose((Run(sentence, emphasis="strong"),))
    if not revision.related:
        yield Prose((Run(UNRELATED),))
    yield Heading(1, "De twee versies")
    yield Table(head=("", "Was", "Wordt"), rows=tuple(_facts(old, new)), widths=(24, 38, 38), side=True)
    if new.protocol.order_basis == "inferred":
        yield Prose(
            (Run("De volgorde van de versies is afgeleid. ", emphasis="strong"), Run(new.protocol.order_reason))
        )
    yield Heading(1, "Motivering van het geheel")
    yield Prose((Run(new.version.motivation or wording.NOT_STATED),))


def _facts(old: Edition, new: Edition) -> Iterator[tuple[tuple[Words, ...], ...]]:
    def row(label: str, *values: str | None) -> tuple[tuple[Words, ...], ...]:
        return ((Run(label),),), *(((Run(value or wording.NOT_STATED),),) for value in values)

    both = (old, new)
    yield row("Versie", *(wording.edition_name(edition) for edition in both))
    yield row("Titel in de tekst", *(edition.version.title for edition in both))
    yield row("Datum in de tekst", *(wording.date(edition.version.date) for edition in both))
    yield row("Status", *(edition.version.status for edition in both))
    yield row("Vastgesteld door", *(edition.version.adopted_by for edition in both))
    yield row("Vastgesteld op", *(wording.date(edition.version.adopted) for edition in both))
    yield row("In werking", *(wording.date(edition.version.in_force) for edition in both))
    yield row("Herziening vóór", *(wording.date(edition.version.review_due) for edition in both))
    yield row("Advies of instemming (G)MR", *(edition.version.consultation for edition in both))
    yield row("Herkomst van deze gegevens", *(edition.version.decision_basis for edition in both))
    yield row("Vast adres", *(edition.locator for edition in both))
    yield row("Bronbestand, sha256", *(edition.version.source.sha256 for edition in both))


def _parts(revision: Revision) -> Iterator[Block]:
    if not revision.changes:
        yield Heading(1, "Wijzigingen")
        yield Prose((Run(f"Er zijn {NOTHING}."),))
    places = _Names(revision)
    for verdict, title in _PARTS.items():
        changes = revision.having(verdict)
        if not changes:
            continue
        yield Heading(1, title)
        if verdict == "terminological":
            for renaming in revision.renamings:
                count = wording.plural(len(renaming.places), "plaats", "plaatsen")
                yield Prose((Run(f"‘{renaming.old}’ wordt ‘{renaming.new}’, op {count}."),))
        yield Table(
            head=("Artikel", "Was", "Wordt", "Soort wijziging", "Motivering", "Besluit"),
            rows=tuple(_row(change, places, revision.new) for change in changes),
            widths=(13, 25, 25, 13, 13, 11),
            side=True,
        )


def _row(change: Change, places: _Names, new: Edition) -> tuple[tuple[Words, ...], ...]:
    reasons = [change.overrule.reason] if change.overrule else list(change.basis)
    kinds = wording.enumeration([_KINDS[kind] for kind in change.kinds])
    motivations = {motivation.eid: motivation.text for motivation in new.version.motivations}
    given = [motivations[unit.key] for unit in (*change.new, *change.old) if unit.key in motivations]
    sort: list[Words] = [(Run(VERDICT[change.verdict], emphasis="strong"),), (Run(kinds),)]
    if reasons:
        sort.append((Run(f"{'door een mens beoordeeld: ' if change.overrule else ''}{'; '.join(reasons)}"),))
    return (
        tuple((Run(place),) for place in places.of(change)),
        tuple(_side(change, "delete")) if change.old else ((Run("—"),),),
        tuple(_side(change, "insert")) if change.new else ((Run("vervalt"),),),
        tuple(sort),
        tuple((Run(text),) for text in dict.fromkeys(given)) or ((Run(wording.NOT_STATED),),),
        _DECISION,
    )


def _side(change: Change, operation: Operation) -> Iterator[Words]:
    """Yield the paragraphs of one side of a change with its edits marked."""
    runs: list[Run] = []
    for span in change.spans:
        if span.operation not in ("equal", operation):
            continue
        *ended, rest = span.text.split("\n")
        for text in ended:
            yield (*runs, *([Run(text, span.operation)] if text else []))
            runs = []
        runs += [Run(rest, span.operation)] if rest else []
    yield tuple(runs) or (Run("(zonder tekst)"),)


class _Names:
    """What each unit of a revision is called."""

    def __init__(self, revision: Revision) -> None:
        self._old, self._new = _places(revision.old), _places(revision.new)

    def of(self, change: Change) -> tuple[str, ...]:
        """Return where a change stands: in the new version, and in the old one where that has another name."""
        old, new = (self._joined(units, names) for units, names in ((change.old, self._old), (change.new, self._new)))
        if not old or not new or old == new:
            return (new or old,)
        return new, f"was: {old}"

    def _joined(self, units: Sequence[Unit], names: Mapping[str, str]) -> str:
        return wording.enumeration(list(dict.fromkeys(names[unit.key] for unit in units)))


def _places(edition: Edition) -> dict[str, str]:
    names = {section.eid: _heading_name(section) for section in edition.version.sections}
    return names | {passage.provision.eid: wording.place_in_text(passage) for passage in edition.passages}


def _heading_name(section: Section) -> str:
    return f"kop {' '.join(part for part in (section.num, section.heading) if part)}".strip()
