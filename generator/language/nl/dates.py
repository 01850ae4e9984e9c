"""The names of the months, and a date as it is written out."""

from __future__ import annotations

import datetime

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def written(day: datetime.date) -> str:
    """Return ``25 mei 2018``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
