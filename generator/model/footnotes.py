"""Footnotes: what a source prints below a page about a mark in its text, and to which words they belong.

The mark that a footnote begins with (``1``, ``1)``, ``[1]``, ``[^1]:``, ``¹``, ``*``) stands in a title, heading or
provision as well: glued to a word (``toestemming1``), raised, or in brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.ground import spans
from generator.ground.expressions import expression
from generator.ground.spans import Span
from generator.ground.text import squash
from generator.language import words
from generator.model.carriers import RAISED, SIGNS, Carriers, Mark, plain
from generator.model.draft import DraftVersion
from generator.model.finished import Version
from generator.model.records import Artefact

_NOTE = words.patterns.furniture.NOTE
# At most three digits: more is a year. The mark may have a line of its own: some PDF files give raised signs so.
_MARK = expression(
    rf"\[\^?(?P<square>[0-9]{{1,3}}|[{SIGNS}]{{1,3}}|[a-z])\]:?|\((?P<round>[0-9]{{1,3}}|[{SIGNS}]{{1,3}}|[a-z])\)"
    rf"|(?P<raised>[{RAISED}]{{1,3}})|(?P<sign>[{SIGNS}]{{1,3}})\)?"
    rf"|{_NOTE}\s{{1,2}}(?P<named>[0-9]{{1,3}})\s?[:.]?|(?P<plain>[0-9]{{1,3}})(?:[.):](?![0-9])|(?=\s|$|[^\W\d_]))",
    re.IGNORECASE,
)
# What is drawn between a text and its footnotes.
_DRAWN = expression(r"\s*(?:[-–—_=~.·]\s?){3,}\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A footnote as printed: its ``mark`` (null where it has none) and its ``text`` without that, wraps joined.

    ``of`` are the eIds of the provisions and headings it belongs to (or :data:`carriers.TITLE`), ``lines`` its place in
    the source, ``artefact`` the index of its artefact. With ``rivals`` its mark may stand in several places, and
    nothing tells in which: it then belongs to none.
    """

    artefact: int
    mark: str | None
    text: str
    lines: str
    of: tuple[str, ...]
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A footnote with what speaks for it.

    ``marks`` are where its mark stands in the texts that it belongs to. ``bare`` says that it is printed as a number
    and nothing else, as an amount is. ``claimants`` are the texts that carry the mark for certain, whatever
    ``of`` says.
    """

    note: Footnote
    bare: bool
    marks: tuple[Mark, ...]
    claimants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a footnote has of one line: ``stretch`` counts the stretches of lines that its artefact names."""

    stretch: int
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class _Draft:
    """A footnote whose place is not looked for yet; ``sign`` is its mark without what is printed around it."""

    artefact: int
    sign: str
    body: str
    whole: str
    places: tuple[Span, ...]
    form: str


def drawn(line: str) -> bool:
    """Return whether a line is drawn, and holds no word."""
    return _DRAWN.fullmatch(line) is not None


def footnotes(version: DraftVersion | Version, lines: Sequence[str]) -> tuple[Footnote, ...]:
    """Return the footnotes of a version in the order of its artefacts; ``lines`` are those of its source.

    An artefact is one footnote; it is several where one of its lines begins with the next mark, which the text has.
    Raises ``ValueError`` where an artefact names no place.
    """
    return tuple(sighting.note for sighting in sightings(version, lines))


def sightings(version: DraftVersion | Version, lines: Sequence[str]) -> tuple[Sighting, ...]:
    """Return the same footnotes with what speaks for each; raises ``ValueError`` as :func:`footnotes` does."""
    declared = [(n, each) for n, each in enumerate(version.artefacts) if each.reason == "footnote"]
    if not declared:
        return ()
    carriers = Carriers(version, lines)
    drafts = [draft for number, artefact in declared for draft in _drafts(number, artefact, lines, carriers)]
    alike: dict[str, list[_Draft]] = {}
    for draft in drafts:
        insort(alike.setdefault(draft.sign, []), draft, key=_start)
    shares = _Shares(carriers, alike)
    return tuple(_placed(draft, version.artefacts[draft.artefact], carriers, shares) for draft in drafts)


def _drafts(number: int, artefact: Artefact, lines: Sequence[str], carriers: Carriers) -> Iterator[_Draft]:
    stretches = enumerate(spans.cut(lines, span) for span in spans.parse(artefact.lines))
    pieces = [
        _Piece(stretch, *piece)
        for stretch, found in stretches
        for piece in found
        if piece[2].strip() and not drawn(piece[2])
    ]
    starts = [0]
    sign = _sign(pieces[0].text)[0] if pieces else ""
    for index, piece in enumerate(pieces[1:], 1):
        after = _sign(piece.text)[0]
        if not artefact.of and _follows(sign, after) and carriers.know(after):
            starts.append(index)
            sign = after
    for start, stop in zip(starts, (*starts[1:], len(pieces)), strict=True):
        if own := pieces[start:stop]:
            sign, length, form = _sign(own[0].text)
            whole = squash("\n".join(piece.text for piece in own))
            body = squash("\n".join((own[0].text.lstrip()[length:], *(piece.text for piece in own[1:]))))
            yield _Draft(number, sign, body, whole, tuple(_spans(own, lines)), form)


def _spans(pieces: Sequence[_Piece], lines: Sequence[str]) -> Iterator[Span]:
    for _, group in groupby(pieces, key=lambda piece: piece.stretch):
        run = tuple(group)
        first, last = run[0], run[-1]
        stop = last.column + len(last.text) - 1
        ended = stop >= len(lines[last.line - 1].rstrip())
        yield Span(first.line, last.line, first.column if first.column > 1 else None, None if ended else stop)


def _start(draft: _Draft) -> tuple[int, int]:
    return draft.places[0].first, draft.places[0].first_column or 1


def _sign(text: str) -> tuple[str, int, str]:
    """Return the sign of the mark that ``text`` begins with, its length as printed, and how it is printed."""
    match = _MARK.match(text.lstrip())
    if match is None:
        return "", 0, ""
    return plain(next(group for group in match.groups() if group)), match.end(), match.lastgroup or ""


def _follows(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    return len(after) == len(before) + 1 and bool(before) and set(before + after) <= set(SIGNS)


def _placed(draft: _Draft, artefact: Artefact, carriers: Carriers, shares: _Shares) -> Sighting:
    ours, sure = shares.of(draft)
    texts = tuple(dict.fromkeys(mark.eid for mark in ours))
    # A word that is written with a number may be what it seems.
    certain = texts if sure or (len(texts) == 1 and not any(mark.numbered for mark in ours)) else ()
    of, rivals = artefact.of, texts[:0]
    if of:
        ours = tuple(mark for mark in carriers.every(draft.sign) if mark.eid in of)
    else:
        rivals = texts if not sure and len(texts) > 1 else ()
        of = () if rivals else texts
    marked = bool(ours) or (bool(draft.sign) and not artefact.of)
    note = Footnote(
        artefact=draft.artefact,
        mark=draft.sign if marked else None,
        text=draft.body if marked else draft.whole,
        lines=spans.show(draft.places),
        of=of,
        rivals=rivals,
    )
    return Sighting(note=note, bare=draft.form == "plain", marks=ours if of else (), claimants=certain)


class _Shares:
    """Which of several footnotes with one mark each place where that stands is about: computed once for each mark."""

    def __init__(self, carriers: Carriers, alike: dict[str, list[_Draft]]) -> None:
        self._carriers = carriers
        self._alike = alike
        self._known: dict[tuple[str, str], tuple[dict[_Draft, list[Mark]], bool]] = {}

    def of(self, draft: _Draft) -> tuple[tuple[Mark, ...], bool]:
        """Return the places where the mark of a footnote stands, of those nearest to it; and whether for certain.

        The first footnote below a place is meant, since pages count anew; where none follows, the last. One that is
        printed as the mark is goes before others.
        """
        key = (draft.sign, draft.form)
        if key not in self._known:
            marks, sure = self._carriers.likeliest(draft.sign, in_round=draft.form == "round")
            every = self._alike[draft.sign]
            printed = {form: [other for other in every if other.form == form] for form in {one.form for one in every}}
            shares: dict[_Draft, list[Mark]] = {}
            for mark in marks:
                alike = printed.get(mark.form, every)
                at = bisect_left(alike, mark.place, key=_start)
                shares.setdefault(alike[min(at, len(alike) - 1)], []).append(mark)
            self._known[key] = shares, sure
        shares, sure = self._known[key]
        return tuple(sorted(shares.get(draft, ()), key=lambda mark: mark.place)), sure


def by_home(notes: Sequence[Footnote]) -> dict[str, tuple[Footnote, ...]]:
    """Return the footnotes of each eId."""
    found: dict[str, tuple[Footnote, ...]] = {}
    for note in notes:
        for eid in note.of:
            found[eid] = (*found.get(eid, ()), note)
    return found
