"""What a person says of a text that is added: each field null where it is to be as it is proposed."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Answers about a new text.

    ``institution``, ``protocol`` and ``version`` are ids. ``schools`` are the names of those that it binds; empty where
    it names none. ``date`` is the day of the text, printed in it or known otherwise. ``shown`` is whether the site
    offers the original, null where ``site.yml`` decides.
    """

    institution: str | None = None
    name: str | None = None
    short_name: str | None = None
    schools: tuple[str, ...] | None = None
    protocol: str | None = None
    title: str | None = None
    subject: str | None = None
    version: str | None = None
    date: datetime.date | None = None
    url: str | None = None
    retrieved: datetime.date | None = None
    shown: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A field of :class:`Given` that nothing tells, and why."""

    field: str
    why: str


class UnknownError(Exception):
    """What a person must say before a text can be added: ``missing``, all of it at once."""

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        self.missing = missing
        super().__init__("; ".join(f"{each.field}: {each.why}" for each in missing))
