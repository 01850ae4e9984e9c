"""Version lines and adoption lines, and the dates they state."""

from __future__ import annotations

import datetime
import re

from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import closed, starts_low
from generator.language import words

_DATE = re.compile(
    r"\b(?:(?P<day>[0-9]{1,2})\s{1,3}(?P<name>[a-z]{3,9})\.?\s{1,3}(?P<year>(?:19|20)[0-9]{2})"
    r"|(?P<d2>[0-9]{1,2})[-/.](?P<m2>[0-9]{1,2})[-/.](?P<y2>(?:19|20)[0-9]{2})"
    r"|(?P<y3>(?:19|20)[0-9]{2})-(?P<m3>[0-9]{2})-(?P<d3>[0-9]{2}))\b",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_VERSION = re.compile(
    r"(?:(?:document)?versie(?:nummer|datum|beheer)?|versienr\.?|revisie(?:datum)?|(?:laatst|"
    r"laatste)(?: (?:gewijzigd|bijgewerkt|herzien|aangepast|update|wijziging|versie|herziening))"
    r"|(?:laatste )?(?:update|wijziging)|datum(?: (?:versie|document|laatste wijziging|opstelling|van opstelling|"
    r"publicatie))?|opgesteld|document(?:nummer|code|naam|eigenaar)?|kenmerk"
    r"|(?:concept|definitief)(?:e versie)?|auteur|status|v[0-9]{1,2}\.[0-9]{1,2})\b",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?:[0-9]|definitie[fv]|concept|:\s)", re.IGNORECASE)
_ADOPTION = re.compile(
    r"(?:(?:aldus |voorlopig |formeel )?(?:vastgesteld|vaststelling|besproken|behandeld|goedgekeurd|goedkeuring|"
    r"instemming|ingestemd|akkoord|bekrachtigd|ondertekend|"
    r"voorgenomen besluit|positief advies|advies|ter instemming|ter kennisname|ter advisering|(?:ingangs|"
    r"vaststellings)datum|inwerkingtreding|ingaande|geldig (?:van|vanaf|tot)|"
    r"evaluatie(?:datum)?|datum (?:van )?(?:vaststelling|instemming|evaluatie|inwerkingtreding|goedkeuring|"
    r"bespreking))\b"
    r"|dit (?:protocol|reglement|document|beleid|statuut) (?:is|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|deze (?:gedragscode|regeling|versie|richtlijnen?) (?:is|zijn|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|de (?:medezeggenschapsraad|mr|gmr|ondernemingsraad|or) (?:heeft|is)\b.{0,60}\b(?:instemming|ingestemd|"
    r"akkoord|geadviseerd))",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:g?mr|pmr|or|cvb|rvt|medezeggenschapsraad|medezeggenschap|ondernemingsraad|bestuur|bestuurder|directie|"
    r"directeur|rector|schoolleiding|"
    r"raad van toezicht|deelraad|oudergeleding|personeelsgeleding|teamvergadering|team|managementteam|mt|"
    r"directeurenoverleg|directieoverleg)\b",
    re.IGNORECASE,
)
_ADOPTER = re.compile(
    r"\bvastgesteld\b.{0,30}?\bdoor (?:het |de )?(.{2,80}?)(?:\s(?:op|d\.d\.|te|in|na|per)\s|[,.;:(]|\s[0-9]|$)",
    re.IGNORECASE,
)
_LIMIT = 170


def dated_lines(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that state the version or who adopted it and when, each with the lines it wraps onto."""
    changed: list[tuple[int, Piece]] = []
    previous: Piece | None = None
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        wraps = (
            previous is not None
            and previous.artefact == "adoption-line"
            and starts_low(piece.text)
            and not closed(previous.text)
            and len(piece.text) <= _LIMIT
            and not piece.starts
        )
        if (wraps and previous is not None) or _adopts(piece.text):
            piece = aside(piece, "adoption-line")
        elif _versions(piece.text):
            piece = aside(piece, "version-line")
        if piece.artefact is not None:
            changed.append((index, piece))
        previous = piece
    return put(pieces, changed)


def _versions(text: str) -> bool:
    if len(text) > 90 or (closed(text) and not _DATE.search(text)):
        return False
    match = _VERSION.match(text.lstrip("([-–|* "))
    if match is None:
        return bool(_DATE.fullmatch(text.strip("()[] .")))
    rest = text.lstrip("([-–|* ")[match.end() :]
    return len(rest.split()) <= 10 and bool(_VALUE.search(rest)) and (rest[:1] in " :.-/|\t" or match[0][-1].isdigit())


def _adopts(text: str) -> bool:
    if len(text) > _LIMIT:
        return False
    bare = text.lstrip("([-–|*• ")
    return bool(_ADOPTION.match(bare)) and bool(
        _DATE.search(bare) or _YEARLY.search(bare) or (_BODY.search(bare) and len(bare) <= 90 and not closed(bare))
    )


def dates_in(text: str) -> tuple[datetime.date, ...]:
    """Return the complete dates that ``text`` states; impossible ones (30 February) are left out."""
    dates = []
    for match in _DATE.finditer(text):
        if match["day"]:
            name = match["name"].lower()
            month = next(
                (n for n, full in enumerate(words.dates.MONTHS, 1) if full.startswith(name) or name == full[:3]), 0
            )
            parts = (int(match["year"]), month, int(match["day"]))
        elif match["y2"]:
            parts = (int(match["y2"]), int(match["m2"]), int(match["d2"]))
        else:
            parts = (int(match["y3"]), int(match["m3"]), int(match["d3"]))
        try:
            dates.append(datetime.date(*parts))
        except ValueError:
            continue
    return tuple(dates)


def stated_adopter(artefacts: Pieces) -> str | None:
    """Return who adopted the text, in its own words, where an adoption line says so."""
    lines = [piece for piece in artefacts if piece.artefact == "adoption-line"]
    match = _ADOPTER.search(text_of(lines)[:2000])
    return match[1] if match is not None else None


def stated_date(artefacts: Pieces) -> tuple[datetime.date | None, Pieces, Doubt | None]:
    """Return the date of the version, the lines that state it, and a doubt where lines differ.

    A version line decides; else the line that says it was adopted ("vastgesteld"); a date on which it was merely
    discussed does not date a text.
    """
    versions = [p for p in artefacts if p.artefact == "version-line" and dates_in(p.text)]
    adopted = [p for p in artefacts if p.artefact == "adoption-line" and dates_in(p.text) and "vast" in p.text.lower()]
    others = [p for p in artefacts if p.artefact == "adoption-line" and dates_in(p.text)]
    ranked = versions or adopted
    if not ranked:
        if not others:
            return None, (), None
        return (
            None,
            (others[0],),
            Doubt("a date is printed, but not that of the version", "fill in date if it is"),
        )
    date = dates_in(ranked[0].text)[-1]
    lines = tuple(p for p in (*versions, *adopted) if date in dates_in(p.text))
    several = {d for p in (*versions, *others) for d in dates_in(p.text)} - {date}
    doubt = (
        Doubt("several dates are printed", f"check that {date.isoformat()} is that of this version")
        if several
        else None
    )
    return date, lines, doubt
