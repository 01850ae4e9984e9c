"""The names of the months, and a date as it is written out."""

from __future__ import annotations

import datetime
import re

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

_SHORTENED = {"maart": (r"mrt\.?",)}


def written(day: datetime.date) -> str:
    """Return ``25 mei 2018``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def states(text: str, day: datetime.date) -> bool:
    """Return whether ``text`` prints ``day``, as in ``25 mei 2018``, ``25-5-2018``, ``25/05/18`` or ``2018-05-25``."""
    name = MONTHS[day.month - 1]
    names = "|".join(dict.fromkeys((name, rf"{name[:4]}\.?", rf"{name[:3]}\.?", *(_SHORTENED.get(name, ())))))
    year, short, number, of_month = f"{day.year}", rf"['’]?{day.year % 100:02}", rf"0?{day.month}", rf"0?{day.day}"
    forms = (
        rf"{of_month}(?:e|ste|de)?[\s-]{{1,3}}(?:{names}),?[\s-]{{1,3}}(?:{year}|{short})",
        rf"{of_month}\s?-\s?{number}\s?-\s?(?:{year}|{short})",
        rf"{of_month}\s?/\s?{number}\s?/\s?(?:{year}|{short})",
        # Two figures for the year would make a date of the number of a paragraph, such as 3.5.18.
        rf"{of_month}\.\s?{number}\.\s?{year}",
        rf"{year}-{number}-{of_month}",
        rf"{year}/{number}/{of_month}",
    )
    return re.search(rf"(?<![\w.-])(?:{'|'.join(forms)})(?!\w|[-/]\d)", text, re.IGNORECASE) is not None


def read(text: str) -> datetime.date | None:
    """Return the day that ``text`` is, as ``2026-01-31``, ``31-1-2026`` or ``31 januari 2026``; else None."""
    parts = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/ .](\d{1,2})[-/ .](\d{4})", text.strip())
    named = re.fullmatch(r"(\d{1,2}) ([a-z]+) (\d{4})", text.strip().lower())
    try:
        if parts and parts[1]:
            return datetime.date(int(parts[1]), int(parts[2]), int(parts[3]))
        if parts:
            return datetime.date(int(parts[6]), int(parts[5]), int(parts[4]))
        if named and named[2] in MONTHS:
            return datetime.date(int(named[3]), MONTHS.index(named[2]) + 1, int(named[1]))
    except ValueError:
        return None
    return None
