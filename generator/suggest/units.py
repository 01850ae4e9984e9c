"""The texts that are compared: a provision with what stands above it, and the labels it has in the data."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256
from typing import Literal

from generator import stating
from generator.ground.text import squash
from generator.language import words
from generator.model import (
    Corpus,
    DraftProvision,
    DraftSection,
    Edition,
    Institution,
    Provision,
    Statement,
    Version,
    Vocabulary,
    review_prints,
)
from generator.model.records import PrintedProvision, PrintedSection

Status = Literal["reviewed", "stale", "new"]

MOST = 20
"""How many reviewed units of one primary topic are learned from: a bound on time and memory, twice what any topic of
the five texts has.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A provision with a text of its own.

    ``institution`` is an id, or null for a draft of nobody known; ``above`` are the headings and texts it stands under,
    outermost first; ``topics`` are those in the data, primary first, whoever gave them. ``stated`` are the statements
    that its words suggest, where these were asked for.
    """

    locator: str
    institution: str | None
    heading: str
    text: str
    above: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    status: Status = "new"
    stated: tuple[Statement, ...] = ()

    @property
    def words(self) -> str:
        """Its own heading and text."""
        return f"{self.heading} {self.text}".strip()

    @property
    def opening(self) -> str:
        """Its own heading and first sentence: what a provision is about comes first, what else it touches follows."""
        return f"{self.heading} {_SENTENCE_END.split(self.text, maxsplit=1)[0]}".strip()


_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+(?=[A-Z])")


def _status(provision: Provision, now: str) -> Status:
    """Return whether the labels of a provision were reviewed, and as all stands ``now``."""
    if provision.labels is None or provision.labels.state != "reviewed":
        return "new"
    return "reviewed" if provision.labels.reviewed_sha == now else "stale"


def of_version(
    version: Version,
    locator: str,
    institution: str | None,
    lines: Sequence[str] = (),
    vocabulary: Vocabulary | None = None,
) -> Iterator[Unit]:
    """Yield the provisions of a version that have a text, in reading order.

    ``locator`` is that of the version, ``lines`` are those of its source, where that is known. With a ``vocabulary``
    each has the statements that its words suggest.
    """
    prints = review_prints(version, lines)
    sections = stating.state(bare(version), vocabulary)[0] if vocabulary is not None else bare(version)
    for section, other in zip(version.sections, sections, strict=True):
        above = (section.heading,) if section.heading else ()
        for provision, draft in zip(section.provisions, other.provisions, strict=True):
            yield from _descend(provision, draft, above, locator, institution, prints)


def bare(version: Version) -> tuple[DraftSection, ...]:
    """Return the sections of a version as they are printed, without anything that people or programs added."""
    return tuple(
        DraftSection(
            **{field.name: getattr(section, field.name) for field in fields(PrintedSection) if field.name != "roles"},
            provisions=tuple(_bare(provision) for provision in section.provisions),
        )
        for section in version.sections
    )


def _bare(provision: Provision) -> DraftProvision:
    printed = {field.name: getattr(provision, field.name) for field in fields(PrintedProvision)}
    return DraftProvision(**printed, items=tuple(_bare(item) for item in provision.items))


def _descend(
    provision: Provision,
    draft: DraftProvision,
    above: tuple[str, ...],
    locator: str,
    institution: str | None,
    prints: Iterator[str],
) -> Iterator[Unit]:
    now = next(prints)  # both go through the version in reading order
    if provision.text is not None:
        yield Unit(
            locator=f"{locator}#{provision.eid}",
            institution=institution,
            heading=provision.heading or "",
            text=provision.text,
            above=above,
            topics=provision.labels.topics if provision.labels else (),
            status=_status(provision, now),
            stated=tuple(each for each in draft.statements if not each.of),
        )
    own = squash(f"{provision.heading or ''} {provision.text or ''}")
    for item, other in zip(provision.items, draft.items, strict=True):
        yield from _descend(item, other, (*above, own) if own else above, locator, institution, prints)


def of_edition(edition: Edition, vocabulary: Vocabulary | None = None) -> tuple[Unit, ...]:
    """Return the provisions of an edition that have a text, in reading order; ``vocabulary`` as in `of_version`."""
    lines = edition.source_lines
    return tuple(of_version(edition.version, edition.locator, edition.institution.id, lines, vocabulary))


def in_force(corpus: Corpus) -> tuple[Unit, ...]:
    """Return the provisions of the newest edition of every protocol."""
    return tuple(unit for work in corpus.works for unit in of_edition(work.in_force))


def known(corpus: Corpus) -> tuple[Unit, ...]:
    """Return the reviewed provisions: of the newest edition of every protocol, and of the one before where it has gaps.

    A text that the edition before repeats counts once.
    """
    found: dict[tuple[str | None, str], Unit] = {}
    for work in corpus.works:
        for edition in reversed(work.editions):
            units = of_edition(edition)
            reviewed = [unit for unit in units if unit.status == "reviewed"]
            for unit in reviewed:
                found.setdefault((unit.institution, squash(unit.words)), unit)
            if units and len(reviewed) == len(units):
                break
    return tuple(found.values())


def telling(known: Sequence[Unit], most: int = MOST) -> tuple[Unit, ...]:
    """Return of each primary topic at most so many units, in their order: of each wording one, the commonest first.

    Of wordings that as many texts have, those with the least digest: so that no institution comes before another.
    """
    times = Counter((unit.topics[:1], squash(unit.words)) for unit in known)
    per_topic: defaultdict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in known:
        per_topic[unit.topics[:1]].append(unit)
    kept: set[str] = set()
    for topic, every in per_topic.items():
        if len(every) > most:
            wordings = {squash(unit.words): unit for unit in reversed(every)}
            order = sorted(
                (-times[topic, words], sha256(unit.locator.encode()).digest(), unit.locator)
                for words, unit in wordings.items()
            )
            kept.update(locator for _, _, locator in order[:most])
        else:
            kept.update(unit.locator for unit in every)
    return tuple(unit for unit in known if unit.locator in kept)


def unreviewed(corpus: Corpus) -> tuple[Unit, ...]:
    """Return the provisions, of whatever edition, whose labels no person gave to the text they have now."""
    return tuple(
        unit
        for edition in corpus.editions
        if any(unit.status != "reviewed" for unit in of_edition(edition))
        for unit in of_edition(edition, corpus.vocabulary)
        if unit.status != "reviewed"
    )


def names(institutions: Iterable[Institution]) -> tuple[str, ...]:
    """Return the names of these institutions and their schools, and every telling word of those names."""
    whole = {
        name
        for each in institutions
        for name in (each.name, each.short_name, *(school.name for school in each.schools))
    }
    telling = {
        word for name in whole for word in re.findall(r"\w{3,}", name) if word.lower() not in words.lists.IN_NAMES
    }
    return tuple(sorted(whole | telling))
