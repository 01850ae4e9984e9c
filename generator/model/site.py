"""What the publisher says of the site itself (``site.yml``)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Conformance = Literal["volledig", "gedeeltelijk", "eerste-maatregelen", "niet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcoming:
    """Something on the site that does not meet the standard: ``criterion`` is its number, such as ``1.4.10``.

    ``alternative`` is what a reader can do meanwhile, ``mended_by`` the day by which it is to be mended.
    """

    what: str
    criterion: str | None = None
    alternative: str | None = None
    mended_by: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessibility:
    """What the publisher has established and decided about the accessibility of the site as it publishes it.

    ``conformance`` is the publisher's own finding, null while nobody examined the site. ``report_url`` leads to the
    report of ``assessed_by``; ``answer_days`` is within how many days a complaint is answered.
    """

    conformance: Conformance | None = None
    assessed: datetime.date | None = None
    assessed_by: str | None = None
    report_url: str | None = None
    drawn_up: datetime.date | None = None
    answer_days: int | None = None
    complaint_route: str | None = None
    shortcomings: tuple[Shortcoming, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Who publishes the site and where (``site.yml``); null where nobody has said so, and the site then says that.

    ``address`` is the full web address of the home page; the environment variable SITE_URL goes before it.
    ``log_contents`` and ``log_retention`` say in Dutch what the web server notes of a visit and for how long.
    ``show_originals`` is whether the site offers the files that texts were made of, where a text does not say.
    """

    publisher: str | None = None
    contact_email: str | None = None
    contact_url: str | None = None
    address: str | None = None
    hosting_party: str | None = None
    log_contents: str | None = None
    log_retention: str | None = None
    show_originals: bool = False
    accessibility: Accessibility = Accessibility()
