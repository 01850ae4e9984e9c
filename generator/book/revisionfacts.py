"""What is known of the two versions of a revision as a whole: title, day, status, decision."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from generator.book import wording
from generator.book.unstated import unstated
from generator.compare.revision import Revision
from generator.language import words
from generator.model import Version

_say = words.phrases.revisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something said about a version as a whole, before and after."""

    name: str
    old: str
    new: str


def facts(revision: Revision) -> Iterator[Fact]:
    """Yield what is known of both versions as a whole; what is not known says so."""
    old, new = revision.old.version, revision.new.version
    no_old, no_new = unstated(revision.old), unstated(revision.new)
    for name, before, after in (
        (_say.TITLE, old.title, new.title),
        (_say.DATE, _day(old.date), _day(new.date)),
        (_say.STATUS, wording.status(old), wording.status(new)),
        (_say.ADOPTED_BY, old.adopted_by, new.adopted_by),
        (_say.ADOPTED, _day(old.adopted), _day(new.adopted)),
        (_say.IN_FORCE, _day(old.in_force), _day(new.in_force)),
        (_say.REVIEW_DUE, _day(old.review_due), _day(new.review_due)),
        (_say.CONSULTATION, old.consultation, new.consultation),
        (_say.DECISION_BASIS, _decided(old), _decided(new)),
    ):
        yield Fact(name=name, old=before or no_old, new=after or no_new)


def _day(day: datetime.date | None) -> str | None:
    return words.dates.written(day) if day else None


def _decided(version: Version) -> str:
    """Return where a decision is known from: its lines of the source, what people say of it, or both."""
    lines = wording.source_lines(version.decision_lines) if version.decision_lines else None
    return "; ".join(filter(None, (lines, version.decision_basis)))
