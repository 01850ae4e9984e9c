"""Pages that lost their line ends: one long line holds headings, numbers and bullets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ground.expressions import expression
from generator.ground.marker import BULLETS
from generator.ground.sentences import first_word, last_word, starts_low
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside
from generator.ingest.shape import LONG, Shape
from generator.ingest.wording import has_verb, like_heading, word_set
from generator.language import words

patterns = words.patterns.ingest.flattened

_INSIDE = expression(
    rf"(?<!\S)(?:(?:{patterns.NUMBERED})\s{{1,3}}(?:[0-9]{{1,3}}|[IVX]{{1,5}})\b|"
    rf"[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,3}}\.?(?=\s)"
    rf"|\(?[0-9]{{1,3}}[.)](?=\s|[A-Z][a-z])|[A-Z][.)](?=\s)|[IVX]{{1,5}}[.)](?=\s)|\(?[a-z][.)](?=\s)|"
    rf"[{BULLETS}\uf000-\uf0ff](?=\s))"
)
_SENTENCE = expression(r"(?<=[.!?])[\"'”’)]?\s+(?=[A-ZÀ-Þ“‘])")
_CONTENTS = expression(patterns.CONTENTS)
_PAGE = expression(r"[0-9]{1,3}")
_REFERENCES = word_set(patterns.REFERENCES)


_BEHIND = 40  # where the word before a number is looked for, as in wording
_AHEAD = 120  # where a marker and the words by which it is told lie, a whole heading (110 at most) among them
_CONTENTS_BEHIND = 20  # where the word "Inhoudsopgave" stands just before the first number
_WINDOW = 200  # where the heading before a number begins: after the end of the sentence before it
_HEADING_WORDS = 9  # here only its shortness tells a heading from half a sentence; 101 of 104 golden ones have no more


@dataclass(frozen=True, slots=True)
class _Found:
    offset: int
    style: str
    key: tuple[str, str]
    number: tuple[int, ...]


def unflatten(pieces: Pieces, shape: Shape) -> Pieces:
    """Cut long lines before each number, letter or bullet that continues a series found within the line."""
    if all(piece.artefact is not None or len(piece.text) <= LONG for piece in pieces):
        return pieces
    result: list[Piece] = []
    numbered = _pages(pieces)
    for index, piece in enumerate(pieces):
        if piece.artefact is not None or (len(piece.text) <= LONG and index not in numbered):
            result.append(piece)
            continue
        if index in numbered:
            digits, piece = piece.cut((len(first_word(piece.text)),))
            result.append(aside(digits, "page-number"))
        result += _cut(piece)
    return tuple(result)


def _pages(pieces: Pieces) -> frozenset[int]:
    """Return the long lines that open with the number of their page, counting 1, 2, …"""
    opening = [
        (index, int(first_word(piece.text)))
        for index, piece in enumerate(pieces)
        if len(piece.text) > LONG // 2 and len(first_word(piece.text)) <= 3 and _PAGE.fullmatch(first_word(piece.text))
    ]
    counted = [index for place, (index, number) in enumerate(opening, 1) if number == place]
    return frozenset(counted) if len(counted) > 1 and len(counted) == len(opening) else frozenset()


def _cut(piece: Piece) -> list[Piece]:
    found = _series(_inside(piece.text))
    if not found:
        return [piece]
    offsets = set(found)
    if contents := _CONTENTS.search(piece.text[max(found[0] - _CONTENTS_BEHIND, 0) : found[0]]):
        offsets.add(max(found[0] - _CONTENTS_BEHIND, 0) + contents.start())
    previous = 0
    for offset in found:
        heading = _heading_before(piece.text, previous, offset)
        if heading is not None:
            offsets.add(heading)
        marker = next(candidates(piece.text[offset : offset + _AHEAD]), None)
        previous = offset + (marker.end if marker is not None else 0)
    parts = piece.cut(sorted(offsets - {0}))
    doubt = Doubt(
        "a long line was cut at the numbers and bullets inside it",
        "check the cuts; headings without a number stay hidden",
    )
    return [
        replace(part, starts=piece.starts or n > 0, doubt=doubt if n == 0 else None) for n, part in enumerate(parts)
    ]


def _inside(text: str) -> list[_Found]:
    found = []
    for match in _INSIDE.finditer(text):
        marker = next(candidates(text[match.start() : match.start() + _AHEAD]), None)
        if marker is None:
            continue
        before = text[max(match.start() - _BEHIND, 0) : match.start()].rstrip()
        rest = text[match.start() + marker.end : match.start() + marker.end + 3].lstrip()
        if marker.style == "bullet":
            found.append(_Found(match.start(), "bullet", marker.key, ()))
        elif before and last_word(before) in _REFERENCES:
            continue
        elif rest and not (starts_low(rest) and marker.style not in ("lower", "minor")):
            found.append(_Found(match.start(), marker.style, marker.key, marker.number))
    return found


def _series(found: list[_Found]) -> list[int]:
    """Return the offsets of bullets and of numbers that follow one another; a lone first number is no series."""
    offsets = [each.offset for each in found if each.style == "bullet"]
    runs: dict[tuple[str, str], list[_Found]] = {}
    for each in found:
        if each.style == "bullet":
            continue
        run = runs.setdefault(each.key, [])
        if run and _next(run[-1].number, each.number):
            run.append(each)
        elif each.number[-1] == 1:
            if len(run) > 1:
                offsets += [member.offset for member in run]
            runs[each.key] = [each]
        elif not run and each.style in ("chapter", "word"):
            run.append(each)
    for run in runs.values():
        if len(run) > 1 or (run and run[0].style in ("chapter", "word")):
            offsets += [member.offset for member in run]
    return sorted(offsets)


def _next(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    if len(before) != len(after):
        return False
    if before[:-1] == after[:-1]:
        return after[-1] == before[-1] + 1
    return after[-1] == 1 and before[:-2] == after[:-2] and after[-2] == before[-2] + 1


def _heading_before(text: str, start: int, stop: int) -> int | None:
    """Return where the unfinished words just before a number begin: a heading, if they look like one."""
    window = max(start, stop - _WINDOW)
    tail = text[window:stop]
    ends = [match.end() for match in _SENTENCE.finditer(tail)]
    if not ends:
        return None
    heading = tail[ends[-1] :].strip()
    brief = (
        like_heading(heading)
        and len(heading.split()) <= _HEADING_WORDS
        and (heading.endswith("?") or not has_verb(heading))
    )
    return window + ends[-1] if brief else None
