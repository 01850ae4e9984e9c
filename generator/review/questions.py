"""What is asked of a person beside the text: who issues it, for which schools, its title, date and subject."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.ground.text import slug, squash
from generator.load import stated
from generator.load.files import Record
from generator.model import DraftVersion, Institution, Protocol, School
from generator.review.operations import CannotError
from generator.yamlio import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers to the five questions, and who reads; ``schools`` are ids, ``school`` the name of one to add."""

    name: str
    short_name: str
    schools: tuple[str, ...]
    school: str
    title: str
    date: str
    subject: str
    reader: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The records that the answers change."""

    institution: Institution
    protocol: Protocol
    version: DraftVersion


def known(asked: Asked) -> Answers:
    """Return the answers that the records give already."""
    return Answers(
        name=asked.institution.name,
        short_name=asked.institution.short_name,
        schools=asked.protocol.schools,
        school="",
        title=asked.protocol.title,
        date=str(asked.version.date or ""),
        subject=asked.protocol.subject,
        reader=asked.version.reviewed_by or "",
    )


def answered(asked: Asked, answers: Answers, document: Document, lines: Sequence[str]) -> Asked:
    """Return the records with the answers; raises ``CannotError`` where one cannot be.

    ``document`` is the file of the version. A date must stand in the text, ``lines``: it is looked for there.
    """
    name, short, title, subject = map(squash, (answers.name, answers.short_name, answers.title, answers.subject))
    if not (name and short and title and subject):
        raise CannotError("empty")
    institution = replace(asked.institution, name=name, short_name=short)
    known = {school.id for school in institution.schools}
    chosen = tuple(school.id for school in institution.schools if school.id in answers.schools)
    if added := squash(answers.school):
        own = slug(added)
        if not own or own in known:
            raise CannotError("no-school")
        institution = replace(institution, schools=(*institution.schools, School(id=own, name=added)))
        chosen = (*chosen, own)
    note = asked.protocol.schools_note if not chosen else None
    protocol = replace(asked.protocol, title=title, subject=subject, schools=chosen, schools_note=note)
    version = replace(asked.version, reviewed_by=squash(answers.reader) or None)
    return Asked(institution=institution, protocol=protocol, version=_dated(version, answers.date, document, lines))


def _dated(version: DraftVersion, given: str, document: Document, lines: Sequence[str]) -> DraftVersion:
    if not given.strip():
        return replace(version, date=None, date_lines=None)
    try:
        date = datetime.date.fromisoformat(given.strip())
    except ValueError:
        raise CannotError("no-date") from None
    if date == version.date:
        return version
    text = "\n".join(lines)
    for number, line in enumerate(lines, 1):
        if not any(map(str.isdigit, line)):
            continue
        tried = replace(version, date=date, date_lines=str(number), decision_lines=None)
        if not any(stated.check(Record(tried, document), text, "")):
            return replace(version, date=date, date_lines=str(number))
    raise CannotError("not-stated")
