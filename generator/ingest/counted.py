"""Numbers that alone tell no rule from running text, and do where they count on from one.

Such are a number with no sign behind it ("1 Iedere leerling …"), one that lost the white space behind it ("1Iedere
leerling …"), and a Roman one before a sentence ("I. De school …"), which is the number of a chapter before a heading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.marker import roman_value
from generator.ground.sentences import closed, ends_in_reference, leaves_open, starts_low, unfinished
from generator.ingest.markers import LISTED, LISTED_AGAIN, ROMAN, bare_headings, candidates, lists, of_a_class, unit
from generator.ingest.pieces import Marker, Piece, Pieces, put
from generator.ingest.shape import Shape
from generator.ingest.wording import like_heading

_NUMBER = expression(r"([0-9]{1,2})(?=(?P<white>\s{1,9})[A-ZÀ-Þ“‘\"'’]|[A-ZÀ-Þ][a-zà-ÿ])")
_ROMAN = expression(
    rf"(?P<open>\(?)(?P<roman>{ROMAN})(?:(?P<close>[.)]|\s?[:–-])(?:(?=\s|$)|(?=[A-ZÀ-Þ][a-zà-ÿ]))|(?=\s{{1,9}}[A-ZÀ-Þ]))"
)
_ENOUGH = 3  # so many that count on are rules: two lines of a text may open with 1 and 2 by chance
_AGAIN = 2  # where a text has such a list, one that begins again need not be as long
# What opens no sentence tells more: two lines do not open with "I." and "II.", with "1De" and "2Het", or with a number
# and a tab, by chance.
_SURE = 2
_WIDE = expression(r"\t|\s{3}")
_LETTERS = (1, 5, 10)  # the values of I, V and X, each of which an initial may be too
_Run = list[tuple[int, Marker]]


def bare_numbers(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the lines that open with a bare number and a sentence, as long as they count on: 1, 2, 3, also over heads.

    "3 Dagen", a year or the number of a page is none; what numbers headings ("1 Doel") is left to those.
    """
    headings = frozenset(index for index, _ in bare_headings(pieces))
    runs = _runs(pieces, shape, lambda index: None if index in headings else _bare(pieces[index]))
    tight = any(len(run) >= _SURE and _tight(run) for run in runs)
    tabbed = any(len(run) >= _SURE and _tabbed(pieces, run) for run in runs)
    if not tight and not tabbed and not any(len(run) >= _ENOUGH for run in runs):
        return pieces
    least = LISTED_AGAIN if any(lists(run, LISTED) for run in runs) else LISTED
    return put(
        pieces,
        (
            (index, replace(pieces[index], marker=marker, starts=True))
            for run in runs
            if (len(run) >= _AGAIN or (tight and _tight(run))) and (lists(run, least) or not _brief(pieces, run))
            for index, marker in run
        ),
    )


def roman_rules(pieces: Pieces, shape: Shape) -> Pieces:
    """Mark the lines that open with a Roman number and a sentence, as long as they count on: I., II., III.

    Where most stand before headings, they number chapters.
    """
    runs = _runs(pieces, shape, lambda index: _roman(pieces, index))
    return put(
        pieces,
        (
            (index, replace(pieces[index], marker=marker, starts=True))
            for run in runs
            if len(run) >= (_SURE if run[0][1].look != "I" else _ENOUGH)
            and sum(_heads(pieces, index, marker) for index, marker in run) * 2 < len(run)
            for index, marker in run
        ),
    )


def _runs(pieces: Pieces, shape: Shape, reading: Callable[[int], Marker | None]) -> Sequence[_Run]:
    """Return the numbers that count on from one, each list by its look."""
    runs: dict[str, list[_Run]] = {}
    for index, marker in _numbered(pieces, shape, reading):
        same = runs.setdefault(marker.look, [])
        if same and _goes_on(same[-1], marker):
            same[-1].append((index, marker))
        elif marker.number == (1,):
            same.append([(index, marker)])
    return [run for same in runs.values() for run in same]


def _goes_on(run: _Run, marker: Marker) -> bool:
    """Return whether a number is the next of a list; in a Roman one also where some are left out."""
    last, value = run[-1][1].number[0], marker.number[0]
    skips = "I" in marker.look and len(run) >= _SURE and value > last and value not in _LETTERS
    return value == last + 1 or skips


def _bare(piece: Piece) -> Marker | None:
    match = _NUMBER.match(piece.text)
    if match is None or str(int(match[1])) != match[1] or unit(piece.text[match.end() :].lstrip()):
        return None
    apart = match["white"] is not None
    if not apart and of_a_class(match, piece.text):
        return None
    return Marker("decimal", "", (int(match[1]),), match.end(), apart)


def _tight(run: _Run) -> bool:
    """Return whether a number of a list is set against its words."""
    return not all(marker.apart for _, marker in run)


def _tabbed(pieces: Pieces, run: _Run) -> bool:
    """Return whether wide white parts each number of a list from its words, and nothing else: no cells of a table."""
    return all(
        _WIDE.match(pieces[index].text, marker.end) and not _WIDE.search(pieces[index].text[marker.end :].lstrip())
        for index, marker in run
    )


def _brief(pieces: Pieces, run: _Run) -> bool:
    """Return whether what stands behind each number is as short as a heading."""
    return all(any(mark.style == "bare" for mark in candidates(pieces[index].text)) for index, _ in run)


def _roman(pieces: Pieces, index: int) -> Marker | None:
    """Return the Roman number of a line, as one of a list of rules: its look tells it from "1."."""
    text = pieces[index].text
    match = _ROMAN.match(text)
    if match is None or not _words(pieces, index, match.end()):
        return None
    look = f"{match['open']}I{(match['close'] or '').strip()}"
    apart = text[match.end() : match.end() + 1].strip() == ""
    return Marker("decimal", look, (roman_value(match["roman"]),), match.end(), apart=apart)


def _words(pieces: Pieces, index: int, end: int) -> str:
    """Return what stands behind the number, on its line or else on the next."""
    words = pieces[index].text[end:].strip()
    if words or index + 1 == len(pieces):
        return words
    below = pieces[index + 1]
    return below.text if below.artefact is None and below.marker is None else ""


def _heads(pieces: Pieces, index: int, marker: Marker) -> bool:
    """Return whether a heading stands behind the number, which goes on in no line below it."""
    words = _words(pieces, index, marker.end)
    below = pieces[index + 1] if index + 1 < len(pieces) else None
    goes_on = below is not None and not below.gap and below.artefact is None and starts_low(below.text)
    return like_heading(words) and not goes_on


def _numbered(pieces: Pieces, shape: Shape, reading: Callable[[int], Marker | None]) -> Iterator[tuple[int, Marker]]:
    """Yield which lines may be such rules, and their numbers: where something may begin, and no heading is numbered."""
    before: Piece | None = None
    last = before
    reached = 0
    for index, piece in enumerate(pieces):
        if piece.artefact is not None:
            continue
        free = piece.marker is None and not piece.row and not piece.heading
        marker = reading(index) if free else None
        if marker is not None:
            number = marker.number[0]
            begins = (
                before is None
                or before.heading
                or piece.starts
                or shape.parted(piece)
                or closed(before.text)
                or like_heading(before.text)
                or (before is last and shape.early(before, piece))
                or (number == reached + 1 > 1 and not leaves_open(before.text) and not unfinished(before.text))
            )
            if begins and not (before is not None and ends_in_reference(before.text)):
                yield index, marker
                last = piece
                reached = number
        before = piece
