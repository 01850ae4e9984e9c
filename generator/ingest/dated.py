"""Version lines and adoption lines, and the dates they state."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.sentences import closed, may_be_verb, places, starts_low, unfinished
from generator.ground.text import squash
from generator.ingest import front, naming
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, Places, aside, put, text_of
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb
from generator.language import words
from generator.load import stated, tells

patterns = words.patterns.ingest.dated
_web = words.patterns.ingest.website

_DATE = expression(patterns.DATE, re.IGNORECASE)
_DAY_FOLLOWS = expression(r"(?<!\w)d\.?d\.?$")
_YEAR = expression(r"(?:19|20)[0-9]{2}\.?")
_PERIOD = expression(r"(?:19|20)[0-9]{2}\s?[-–—/]\s?(?:(?:19|20)?[0-9]{2})")
_YEARLY = expression(r"\b(?:19|20)[0-9]{2}\b")
_VERSION = expression(patterns.VERSION, re.IGNORECASE)
_VALUE = expression(patterns.VALUE, re.IGNORECASE)
_ADOPTION = expression(patterns.ADOPTION, re.IGNORECASE)
_WORD = expression(r"[^\W_]+")
_DAY_OR_MONTH = expression(rf"(?:{patterns.DATE}|{patterns.MONTHLY})", re.IGNORECASE)
_PLACE = expression(patterns.PLACE)
_ADOPTING, _ADOPTED_WORD, _UPDATING, _UPDATED_WORD = (
    expression(each, re.IGNORECASE)
    for each in (patterns.ADOPTING, patterns.ADOPTED_WORD, patterns.UPDATING, patterns.UPDATED_WORD)
)
_DONE = expression(patterns.DONE, re.IGNORECASE)
_FINDING = expression(patterns.FINDING, re.IGNORECASE)
_CLAUSES = expression(patterns.CLAUSES, re.IGNORECASE)
_OBJECTS = frozenset(patterns.OBJECTS.split())
_CAPITAL = expression(r"(?<=[\w,] )[A-Z]")
_ACT = expression(
    rf"\b(?:{words.patterns.decision.ADOPTION}|{words.patterns.decision.CONSULTATION}|{words.patterns.decision.REVIEW}|"
    rf"{words.patterns.decision.IN_FORCE}|{words.patterns.decision.WRITTEN})\b",
    re.IGNORECASE,
)
_HOLDING = expression(rf"{patterns.HOLDING}(?:{patterns.DATE})\.?", re.IGNORECASE)
_BODY = expression(patterns.BODY, re.IGNORECASE)
_ADOPTED = expression(patterns.ADOPTED, re.IGNORECASE)
_PLACED = expression(rf"{patterns.PLACED}(?i:{patterns.DATE})\.?")
_PLACED_IN = expression(rf"{patterns.PLACED}(?i:{patterns.MONTHLY})\.?")
_DOCUMENT = expression(words.patterns.ingest.headings.DOCUMENT, re.IGNORECASE)
_NAMED = expression(rf"{patterns.NAMED}(?i:{patterns.DATE}|{patterns.MONTHLY})\.?")
_MONTHLY = expression(patterns.MONTHLY, re.IGNORECASE)
_ORGAN = expression(patterns.ORGAN, re.IGNORECASE)
_PRINTED = expression(rf"{patterns.PRINTED}(?:{patterns.DATE})", re.IGNORECASE)
_CLOCKED = expression(rf"(?:{patterns.DATE}){patterns.CLOCK}", re.IGNORECASE)
_VERSIONS = expression(patterns.VERSIONS, re.IGNORECASE)
_DATING = expression(patterns.DATING, re.IGNORECASE)
_MANAGED = expression(patterns.MANAGED, re.IGNORECASE)
_PAPER = expression(patterns.PAPER, re.IGNORECASE)
_ISSUE = expression(rf"[0-9]{{1,3}}|{patterns.ISSUE}", re.IGNORECASE)
_ON_A_DAY = expression(rf"{patterns.WEEKDAY}(?:{patterns.DATE}|{patterns.MONTHLY})", re.IGNORECASE)
_READ = expression(rf"{_web.READING}|{_web.TO_READ}|{_web.AUTHOR}", re.IGNORECASE)
_CALLED = expression(words.patterns.ingest.headings.CALLED)
_PARTING = expression(rf"{_web.DIVIDING}|\s{{1,3}}[-–—/]\s{{1,3}}|,\s{{1,3}}")
_VERSIONED = expression(patterns.VERSIONED, re.IGNORECASE)
# The longest adoption line in the golden texts has 70 characters; one without a date must be shorter, since a body
# ("de MR") is named in sentences as well. The longest version line has 4 words; one with the name of a file has more.
# From half to twice no text comes out differently, but for 90 halved (one).
_LIMIT = 170
_UNDATED = 90
_BRIEF = 8  # words of a sentence without a day that says who consented: "De MR heeft daarmee ingestemd."
_VALUE_WORDS = 10
_CENTURY = 70  # two digits from here on are of the last century: no school had rules for the telephone of 2070

_TOP = 8  # a line from when a text holds stands right under its title: a letterhead has up to 7 lines
_HELD = Doubt(
    "the only day that is printed is that from which the text holds, and was taken for that of the version",
    "check the date; make it null if the text is of another day",
)
UNCLEAR = Doubt(
    "a day is printed here, and its words leave open whether it is that of the version", "fill in date if it is"
)
_IMPOSSIBLE = Doubt("a day is printed here that does not exist", "look in the original which day is meant")
_OF_FILE = Doubt(
    "the day was taken from what the file says of itself, and may be that of the page",
    "check the date; make it null if the text is of another day",
)
_OF_PAPER = Doubt(
    "the day was taken from the head of a newsletter", "check the date; make it null if the text is of another day"
)
_ANOTHER = Doubt("a date is printed, but not that of the version", "fill in date if it is")


def dated_lines(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that state the version or who adopted it and when, each with the lines it wraps onto."""
    changed: list[tuple[int, Piece]] = []
    times = Counter(piece.text for piece in pieces)
    previous: Piece | None = None
    opening = True  # no rule and no sentence was read yet
    listing = False  # within the rows of a table of versions
    pieces = _parted(pieces)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        wraps = bool(
            previous is not None
            and previous.artefact == "adoption-line"
            and (
                starts_low(piece.text)
                or _YEAR.fullmatch(piece.text[:_UNDATED])
                or unfinished(previous.text)
                or (_DAY_FOLLOWS.search(previous.text) and _DATE.match(piece.text))
            )
            and (not closed(previous.text) or _DAY_FOLLOWS.search(previous.text))
            and len(piece.text) <= _LIMIT
            and not piece.starts
        )
        listing = listing and _row(piece.text)
        holds = opening and index < _TOP and bool(_HOLDING.fullmatch(piece.text[:_LIMIT]))
        goes_on = starts_low(piece.text) and not _apart(previous)
        if wraps or holds or (_adopts(piece.text) and not goes_on):
            piece = aside(piece, "adoption-line")
        elif _stamped(piece.text) and (_apart(previous) or times[piece.text] > 1):
            piece = aside(piece, "website-junk")
        elif listing or _heads_versions(pieces, index) or _over_versions(pieces, index) or _versions(piece.text):
            listing = listing or _VERSIONS.match(piece.text) is not None
            piece = aside(piece, "version-line")
        elif opening and index < _TOP and _heads_paper(pieces, index):
            dated = bool(_DATE.search(piece.text) or _MONTHLY.search(piece.text))
            noted = None if dated else words.phrases.loose.LETTERHEAD
            piece = aside(piece, "version-line" if dated else "other", note=noted)
        elif _says_where(previous, piece) or (opening and index < _TOP and _says_when(piece.text)):
            adopts = (previous is not None and previous.artefact == "adoption-line") or _decides(piece.text)
            piece = aside(piece, "adoption-line" if adopts else "version-line")
        if piece.artefact in ("version-line", "adoption-line") and None in _days(piece.text):
            piece = replace(piece, doubt=_IMPOSSIBLE)
        if piece.artefact is not None:
            changed.append((index, piece))
        elif not piece.title and (closed(piece.text) or next(candidates(piece.text), None) is not None):
            opening = False
        previous = piece
    return put(pieces, changed)


def _apart(previous: Piece | None) -> bool:
    """Return whether no sentence goes on below a line: "De toestemming vervalt op" may, with a day and an hour."""
    if previous is None or previous.artefact is not None or previous.title or closed(previous.text):
        return True
    return not (has_verb(previous.text) or unfinished(previous.text))


def _stamped(text: str) -> bool:
    """Return whether a line says when somebody printed the text, as browsers do at the head of a page."""
    brief = len(squash(text[:_LIMIT])) <= _UNDATED  # white space parts the day from what the page is called
    return brief and bool(_PRINTED.match(text) or _CLOCKED.match(text))


def _heads_versions(pieces: Pieces, index: int) -> bool:
    """Return whether a line is the head of a table of the versions of the text, by the first row below it."""
    below = next((piece for piece in pieces[index + 1 : index + 3] if piece.artefact is None), None)
    text = pieces[index].text
    return len(text) <= _UNDATED and bool(_VERSIONS.match(text)) and below is not None and _row(below.text)


def _over_versions(pieces: Pieces, index: int) -> bool:
    """Return whether a line is what a table of the versions of the text is called, right above its head."""
    over = index + 1 < len(pieces) and _heads_versions(pieces, index + 1) and pieces[index + 1].gap <= 1
    return over and bool(_MANAGED.fullmatch(pieces[index].text[:_UNDATED]))


def _heads_paper(pieces: Pieces, index: int) -> bool:
    """Return whether a line is of the head of a newsletter, or of what a page says over its text: who wrote it, when.

    "Nieuwsbrief" or "nr. 7" alone is where such a line stands right above or below.
    """
    parts = _parts(pieces[index].text)
    if parts is None:
        return False
    if len(parts) > 1:
        return True
    beside = (pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces))
    return parts != {"day"} and any(len(_parts(each.text) or parts) > 1 or _joins(each, parts) for each in beside)


def _joins(beside: Piece, parts: frozenset[str]) -> bool:
    """Return whether a line beside one of a newsletter is another, of what its head says."""
    other = _parts(beside.text)
    return other is not None and other != parts and "paper" in (parts | other)


def _parts(text: str) -> frozenset[str] | None:
    """Return what a line holds of the head of a newsletter or a page; None where it holds anything else."""
    if len(text) > _UNDATED:
        return None
    found: set[str] = set()
    for part in _PARTING.split(text):
        named = _PAPER.match(part)
        rest = part[named.end() :].strip() if named is not None else part
        kinds = (("issue", _ISSUE), ("day", _ON_A_DAY), ("read", _READ))
        kind = next((name for name, pattern in kinds if pattern.fullmatch(rest)), None)
        if named is not None or (kind is None and not found and _called(rest)):
            found.add("paper" if named is not None else "name")
            if rest and kind is None and not _called(rest):
                return None
        elif kind is None or rest.isdigit():
            return None
        found |= {kind} if kind is not None else set()
    return frozenset(found) if found != {"name"} and ("name" not in found or "issue" in found) else None


def _called(text: str) -> bool:
    """Return whether words are a name, of a school or of its newsletter, and name no document."""
    return (naming.is_name(text) or bool(_CALLED.fullmatch(text))) and not _DOCUMENT.search(text)


def _row(text: str) -> bool:
    """Return whether a line is a row of such a table: a number of a version and a day, in either order."""
    bare = text.lstrip("| ")
    dated = bool(_DATE.search(text)) and bool(_VERSIONED.match(bare) or _DATE.match(bare))
    return len(text) <= _LIMIT and (dated or bool(_MONTHLY.match(bare)))


def lists_versions(rows: Sequence[str]) -> bool:
    """Return whether rows, the words of their cells joined, are those of a table of the versions of a text."""
    return len(rows) > 1 and bool(_VERSIONS.match(rows[0])) and all(map(_row, rows[1:]))


def _says_where(previous: Piece | None, piece: Piece) -> bool:
    """Return whether a line says but where and when: at the top, or after the end of the text or of an adoption."""
    free = previous is None or previous.artefact is not None or closed(previous.text)
    return free and _places(piece.text)


def _places(text: str) -> bool:
    """Return whether a line is a place or name and a day or month; a title with its day names a document."""
    placed = len(text) <= _UNDATED and (_PLACED.fullmatch(text) or _PLACED_IN.fullmatch(text))
    return bool(placed) and not _DOCUMENT.search(text)


def _says_when(text: str) -> bool:
    """Return whether a line at the top says but when: from year to year, or whose and a day behind a name or place."""
    if _PERIOD.fullmatch(text[:_UNDATED]):
        return True
    match = _NAMED.fullmatch(text) if len(text) <= _UNDATED else None
    if match is None:
        return len(text) <= _UNDATED and bool(_MONTHLY.fullmatch(text))
    return naming.is_name(match["whose"]) or _places(text) or bool(_ORGAN.fullmatch(match["whose"]))


def _decides(text: str) -> bool:
    """Return whether a line that says when, behind a name, says that this is the day on which it was adopted."""
    match = _NAMED.fullmatch(text) if len(text) <= _UNDATED else None
    return match is not None and bool(_ADOPTED.search(text[match.end("whose") :]))


def _versions(text: str) -> bool:
    if len(text) <= _LIMIT and _only_updates(text):
        return True
    if len(text) > _UNDATED or (closed(text) and not _DATE.search(text)):
        return False
    match = _VERSION.match(text.lstrip("([-–|* "))
    if match is None:
        return bool(_DATE.fullmatch(text.strip("()[] .")))
    rest = text.lstrip("([-–|* ")[match.end() :]
    return (
        not _rules(text)
        and len(rest.split()) <= _VALUE_WORDS
        and bool(_VALUE.search(rest))
        and (rest[:1] in " :.-/|\t" or match[0][-1].isdigit())
    )


def _adopts(text: str) -> bool:
    if len(text) > _LIMIT or _rules(text):
        return False
    bare = text.lstrip("([-–|*• ")
    if only_adopts(bare):
        return True
    return bool(_ADOPTION.match(bare)) and bool(
        _DATE.search(bare)
        or _YEARLY.search(bare)
        or (_BODY.search(bare) and len(bare) <= _UNDATED and not closed(bare))
    )


def only_adopts(text: str) -> bool:
    """Return whether a line says that somebody adopted the text or talked of it, on which day, and nothing else.

    "Deze regels zijn …" and "Door … vastgesteld op …" begin a rule as often.
    """
    return _DATE.search(text) is not None and _says_but(text, _ADOPTED_WORD, _ADOPTING)


def _only_updates(text: str) -> bool:
    """Return whether a line says on which day or in which month the text was brought up to date, and nothing else."""
    return _DAY_OR_MONTH.search(text) is not None and _says_but(text, _UPDATED_WORD, _UPDATING)


def _says_but(text: str, act: re.Pattern[str], beside: re.Pattern[str]) -> bool:
    """Return whether a line has a word for what was done and, beside days and a place, few words that go with it."""
    said = _WORD.findall(_PLACE.sub(" ", _DAY_OR_MONTH.sub(" ", text)).replace("d.d.", "dd"))
    return any(map(act.fullmatch, said)) and all(map(beside.fullmatch, said))


def _rules(text: str) -> bool:
    """Return whether a line says more than a day or who decided: what it rules would be lost with it."""
    if _FINDING.search(text) or any(tell.rules for tell in tells.tells(text, aside=True)):
        return True
    return any(
        _commands(clause) or (_has_verb(clause) and not _goes_with_it(clause)) for clause in _CLAUSES.split(text)[1:]
    )


def _goes_with_it(text: str) -> bool:
    """Return whether words beside an adoption are of it too: what else was done, by whom, when, or a name."""
    return bool(_ACT.search(text) or _BODY.search(text) or _YEARLY.search(text) or _CAPITAL.search(text))


def _tells_on(text: str) -> bool:
    """Return whether a sentence behind an adoption goes on with it: a name, or what else was done, when or by whom."""
    done = _DONE.search(text) and not _rules(text)
    brief = _BODY.search(text) and len(text.split()) <= _BRIEF
    return bool(done and (_DATE.search(text) or brief)) or (_goes_with_it(text) and not _has_verb(text))


def _has_verb(text: str) -> bool:
    """Return whether a finite verb is in a clause: one that all know, or a word behind a noun that ends as they do."""
    return has_verb(text) or any(may_be_verb(*pair) for pair in pairwise(_WORD.findall(text.lower())))


def _commands(text: str) -> bool:
    """Return whether a clause begins with a verb and what is to be done with: "laat je telefoon thuis"."""
    verb, what, *_ = (*_WORD.findall(text.lower()), "", "")
    return what in _OBJECTS and may_be_verb("", verb)


def _parted(pieces: Pieces) -> Pieces:
    """Return the pieces, those cut that adopt the text in one sentence and say something else in the next."""
    return tuple(part for piece in pieces for part in (_cut(piece) if _may_adopt(piece) else (piece,)))


def _may_adopt(piece: Piece) -> bool:
    return piece.artefact is None and len(piece.text) <= _LIMIT and _DAY_OR_MONTH.search(piece.text) is not None


def _cut(piece: Piece) -> Pieces:
    """Return a piece cut before the first sentence that is no part of the adoption that those before it state."""
    for start, stop in [*places(piece.text)][1:]:
        first, sentence = piece.text[:start].rstrip(), piece.text[start:stop]
        if not (_adopts(first) or _versions(first)):
            break
        if not (_adopts(sentence) or _versions(sentence) or _tells_on(sentence)):
            before, behind = piece.cut((start,))
            return replace(before, gap=piece.gap), replace(behind, starts=True)
    return (piece,)


def dates_in(text: str) -> tuple[datetime.date, ...]:
    """Return the complete dates that ``text`` states; impossible ones (30 February) are left out."""
    return tuple(day for day in _days(text) if day is not None)


def _days(text: str) -> tuple[datetime.date | None, ...]:
    """Return the complete dates that ``text`` states, None for one that does not exist."""
    dates: list[datetime.date | None] = []
    for match in _DATE.finditer(text):
        if match["day"]:
            name = match["name"].lower()
            months = enumerate(words.dates.MONTHS, 1)
            name = patterns.SHORTENED.get(name, name)
            month = next((number for number, full in months if full.startswith(name)), 0)
            if not month:
                continue  # "12 weken 2024" is no day
            parts = (_year(match["year"]), month, int(match["day"]))
        elif match["y2"]:
            parts = (_year(match["y2"]), int(match["m2"]), int(match["d2"]))
        else:
            parts = (int(match["y3"]), int(match["m3"]), int(match["d3"]))
        try:
            dates.append(datetime.date(*parts))
        except ValueError:
            dates.append(None)
    return tuple(dates)


def _year(printed: str) -> int:
    """Return a year that is printed in full, or by its last two digits."""
    number = int(printed.lstrip("'’‘"))
    return number if number > 99 else number + (2000 if number < _CENTURY else 1900)


def stated_date(
    artefacts: Pieces,
    telling: Sequence[Pieces],
    adopted: datetime.date | None,
    deciding: Pieces,
    places: Places,
    source: Sequence[str],
) -> tuple[datetime.date | None, Pieces, Doubt | None]:
    """Return the date of the version, the lines that state it, and a doubt where lines differ.

    A version line decides; else the line that says it was adopted, with the day on which that was (``adopted``) where
    it names several, ``deciding`` the lines that say so); a date on which it was merely discussed does not date a text.
    ``telling`` are the sentences of the text that may say of which day it is: one that does goes before a decision.
    ``places`` and ``source`` are those of the text: a day counts by the measure of ``check``.
    """
    versions = [p for p in artefacts if p.artefact == "version-line" and dates_in(p.text)]
    others = [p for p in artefacts if p.artefact == "adoption-line" and dates_in(p.text)]
    told = _ADOPTED.search(" ".join(p.text for p in artefacts if p.artefact == "adoption-line"))
    adopting = [p for p in others if _ADOPTED.search(p.text) or (told and _PLACED.fullmatch(p.text))]
    papers = [p for p in versions if "paper" in (_parts(p.text) or ())]
    versions = [p for p in versions if p not in papers]
    adopting = adopting or [p for p in others if adopted is not None and adopted in dates_in(p.text)]
    if not versions:
        for run in telling:
            days = dates_in(text_of(run)) if _DATING.match(text_of(run)) else ()
            if len(days) == 1 and stated.states("date", days[0], places.show(run), source):
                return days[0], run, None
    papers = [] if versions or adopting else papers
    holding = [] if versions or adopting or papers else [p for p in others if _HOLDING.fullmatch(p.text)]
    ranked = versions or adopting or papers or holding
    if not ranked and adopted is None:
        return (None, (others[0],), _ANOTHER) if others else _of_the_file(artefacts, places, source)
    if adopted is not None and not versions:
        date = adopted
    elif versions:
        # Of several days the last: of the rows of a table of versions, and of "opgesteld" and "herzien".
        date = max(day for p in versions for day in dates_in(p.text))
    else:
        date = dates_in(ranked[0].text)[-1]
    named = tuple(p for p in (*versions, *adopting, *papers, *holding) if date in dates_in(p.text))
    lines = tuple(p for p in named if stated.states("date", date, places.show((p,)), source))
    if not lines and date == adopted and deciding:
        lines = tuple(p for p in deciding if date in dates_in(p.text))
        if not lines or not stated.states("date", date, places.show(lines), source):
            # A day that a line end parts stands on no line by itself.
            lines = deciding if stated.states("date", date, places.show(deciding), source) else ()
    if not lines:
        return None, named[:1], UNCLEAR
    several = {d for p in (*versions, *others) for d in dates_in(p.text)} - {date}
    doubt = (
        Doubt("several dates are printed", f"check that {date.isoformat()} is that of this version")
        if several
        else _OF_PAPER
        if papers
        else _HELD
        if holding
        else None
    )
    return date, lines, doubt


def _of_the_file(
    artefacts: Pieces, places: Places, source: Sequence[str]
) -> tuple[datetime.date | None, Pieces, Doubt | None]:
    """Return the last day that a file says of itself at its head, where the text says none."""
    told = front.dated(artefacts)
    days = [(day, piece) for piece in told for day in dates_in(piece.text)]
    if not days:
        unread = tuple(piece for piece in told if _YEARLY.search(piece.text))
        return None, unread[:1], UNCLEAR if unread else None
    day, piece = max(days, key=lambda each: each[0])
    if not stated.states("date", day, places.show((piece,)), source):
        return None, (piece,), UNCLEAR
    return day, (piece,), _OF_FILE
