"""Footnotes: what a source prints below a page about a mark in its text, and to which words they belong.

The mark that a footnote begins with (``1``, ``1)``, ``[1]``, ``¹``, ``*``) stands in a title, heading or provision as
well: glued to a word (``toestemming1``), raised, or in brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.spans import Span
from generator.ground.text import squash
from generator.language import words
from generator.model.draft import DraftProvision, DraftVersion
from generator.model.finished import Provision, Version
from generator.model.records import Artefact

TITLE = "title"
"""Stands for the title of a text among the eIds that a footnote belongs to; no eId is called so."""

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")
_SIGNS = "*†‡§"
_NOTE = words.patterns.furniture.NOTE
# At most three digits: more is a year.
_MARK = re.compile(
    rf"\[(?P<square>[0-9]{{1,3}}|[{_SIGNS}]{{1,3}}|[a-z])\]|\((?P<round>[0-9]{{1,3}}|[{_SIGNS}]{{1,3}}|[a-z])\)"
    rf"|(?P<raised>[{_RAISED}]{{1,3}})|(?P<sign>[{_SIGNS}]{{1,3}})\)?"
    rf"|{_NOTE}\s{{1,2}}(?P<named>[0-9]{{1,3}})\s?[:.]?|(?P<plain>[0-9]{{1,3}})(?:[.):](?![0-9])|(?=\s|[^\W\d_]))",
    re.IGNORECASE,
)


_SURELY = (
    re.compile(rf"\[([0-9]{{1,3}}|[{_SIGNS}]{{1,3}}|[a-z])\]", re.IGNORECASE),
    # Behind a unit of length it is a square or a cube.
    re.compile(rf"(?<![{_RAISED}])(?<!\bm)(?<!\b[ckd]m)([{_RAISED}]{{1,3}})(?![{_RAISED}])"),
    re.compile(rf"\b{_NOTE}\s{{1,2}}([0-9]{{1,3}})\b", re.IGNORECASE),
    re.compile(rf"(?<=[\w.,;:!?”\"’)])([{_SIGNS}]{{1,3}})(?![{_SIGNS}\w])"),
)
_ROUND = (re.compile(rf"(?<=\S)\s?\(([0-9]{{1,3}}|[{_SIGNS}]{{1,3}}|[a-z])\)", re.IGNORECASE),)
_PERHAPS = (
    re.compile(r"(?<=[^\W\d_]{2})([0-9]{1,3})(?!\w|[.,:-]\w)"),
    re.compile(r"(?<=[^\W\d_][.,;:!?”\"’)])([0-9]{1,3})(?!\w|[.,:]\d)"),
    re.compile(rf"(?<=\w\s)([{_SIGNS}]{{1,3}})(?=\s|$|[.,;:])"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A footnote as printed: its ``mark`` (null where it has none) and its ``text`` without that, wraps joined.

    ``of`` are the eIds of the provisions and headings it belongs to (or :data:`TITLE`), ``lines`` its place in the
    source, ``artefact`` the index of its artefact. With ``rivals`` its mark may stand in several places, and nothing
    tells in which: it then belongs to none.
    """

    artefact: int
    mark: str | None
    text: str
    lines: str
    of: tuple[str, ...]
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Printed:
    """A text that may carry a mark, and the line it begins on."""

    eid: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _Draft:
    """A footnote whose place is not looked for yet; ``sign`` is its mark without what is printed around it."""

    artefact: int
    sign: str
    body: str
    whole: str
    place: Span
    printed_round: bool


def footnotes(version: DraftVersion | Version, lines: Sequence[str]) -> tuple[Footnote, ...]:
    """Return the footnotes of a version in the order of its artefacts; ``lines`` are those of its source.

    An artefact is one footnote; it is several where one of its lines begins with the next mark, which the text has.
    Raises ``ValueError`` where an artefact names no place.
    """
    declared = [(n, each) for n, each in enumerate(version.artefacts) if each.reason == "footnote"]
    if not declared:
        return ()
    carriers = _Carriers(tuple(_printed(version)))
    drafts = [draft for number, artefact in declared for draft in _drafts(number, artefact, lines, carriers)]
    alike: dict[str, list[_Draft]] = {}
    for draft in drafts:
        insort(alike.setdefault(draft.sign, []), draft, key=lambda other: other.place.first)
    return tuple(_placed(draft, version.artefacts[draft.artefact], alike[draft.sign], carriers) for draft in drafts)


def _printed(version: DraftVersion | Version) -> Iterator[_Printed]:
    if version.title and version.title_lines:
        yield _Printed(TITLE, version.title, spans.parse(version.title_lines)[0].first)
    for section in version.sections:
        if section.heading and section.lines:
            yield _Printed(section.eid, section.heading, spans.parse(section.lines)[0].first)
        for provision in section.provisions:
            yield from _of_provision(provision)


def _of_provision(provision: DraftProvision | Provision) -> Iterator[_Printed]:
    text = "\n".join(filter(None, (provision.heading, provision.text)))
    yield _Printed(provision.eid, text, spans.parse(provision.lines)[0].first)
    for item in provision.items:
        yield from _of_provision(item)


def _drafts(number: int, artefact: Artefact, lines: Sequence[str], carriers: _Carriers) -> Iterator[_Draft]:
    pieces = [piece for span in spans.parse(artefact.lines) for piece in spans.cut(lines, span) if piece[2].strip()]
    starts = [0]
    sign = _sign(pieces[0][2])[0] if pieces else ""
    for index, (_, _, text) in enumerate(pieces[1:], 1):
        found = _sign(text)[0]
        if not artefact.of and _follows(sign, found) and carriers.know(found):
            starts.append(index)
            sign = found
    for start, stop in zip(starts, (*starts[1:], len(pieces)), strict=True):
        if own := pieces[start:stop]:
            sign, length, is_round = _sign(own[0][2])
            whole = squash("\n".join(text for _, _, text in own))
            body = squash("\n".join((own[0][2].lstrip()[length:], *(text for _, _, text in own[1:]))))
            yield _Draft(number, sign, body, whole, _span(own, lines), is_round)


def _span(pieces: Sequence[tuple[int, int, str]], lines: Sequence[str]) -> Span:
    (first, start, _), (last, column, text) = pieces[0], pieces[-1]
    stop = column + len(text) - 1
    return Span(first, last, start if start > 1 else None, stop if stop < len(lines[last - 1].rstrip()) else None)


def _sign(text: str) -> tuple[str, int, bool]:
    """Return the sign of the mark that ``text`` begins with, its length as printed, and whether it is in ``( )``."""
    match = _MARK.match(text.lstrip())
    if match is None:
        return "", 0, False
    sign = next(group for group in match.groups() if group).translate(_DIGITS).lower()
    return sign, match.end(), match["round"] is not None


def _follows(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    return len(after) == len(before) + 1 and bool(before) and set(before + after) <= set(_SIGNS)


def _placed(draft: _Draft, artefact: Artefact, alike: Sequence[_Draft], carriers: _Carriers) -> Footnote:
    def made(of: Sequence[str], rivals: Sequence[str] = (), *, marked: bool = True) -> Footnote:
        return Footnote(
            artefact=draft.artefact,
            mark=draft.sign if marked else None,
            text=draft.body if marked else draft.whole,
            lines=spans.show((draft.place,)),
            of=tuple(of),
            rivals=tuple(rivals),
        )

    if artefact.of:
        return made(artefact.of, marked=carriers.in_one(draft.sign, artefact.of))
    ours, sure = carriers.share(draft, alike)
    if not sure and len(ours) > 1:
        return made((), ours)
    return made(ours, marked=bool(draft.sign))


def _of(carrier: _Printed, alike: Sequence[_Draft]) -> _Draft:
    """Return which of several footnotes with one mark is meant: the first below it, since pages count anew."""
    at = bisect_right(alike, carrier.line, key=lambda draft: draft.place.first)
    return alike[min(at, len(alike) - 1)]


class _Carriers:
    """Which texts carry which mark: looked up once in all of them, since there may be a thousand of either.

    ``surely`` are marks and nothing else; ``(1)`` and ``groep8`` are ``perhaps``.
    """

    def __init__(self, printed: Sequence[_Printed]) -> None:
        self.printed = printed
        self._shared: dict[tuple[str, bool], tuple[dict[_Draft, list[str]], bool]] = {}
        self.surely: dict[str, dict[int, None]] = {}
        self.round: dict[str, dict[int, None]] = {}
        self.perhaps: dict[str, dict[int, None]] = {}
        for number, each in enumerate(printed):
            for forms, found in ((_SURELY, self.surely), (_ROUND, self.round), (_PERHAPS, self.perhaps)):
                for form in forms:
                    for match in form.finditer(each.text):
                        found.setdefault(match[1].translate(_DIGITS).lower(), {})[number] = None

    def know(self, sign: str) -> bool:
        """Return whether any text may carry a mark."""
        return sign in self.surely or sign in self.round or sign in self.perhaps

    def in_one(self, sign: str, eids: Sequence[str]) -> bool:
        """Return whether one of some texts may carry a mark."""
        numbers = {**self.surely.get(sign, {}), **self.round.get(sign, {}), **self.perhaps.get(sign, {})}
        return any(self.printed[number].eid in eids for number in numbers)

    def share(self, draft: _Draft, alike: Sequence[_Draft]) -> tuple[list[str], bool]:
        """Return what carries the mark of a footnote, of the texts that are nearer to none with the same mark.

        And whether that is a mark for certain; ``alike`` are all footnotes with the same mark, in the source's order.
        """
        key = (draft.sign, draft.printed_round)
        if key not in self._shared:
            rounds = self.round.get(draft.sign, {})
            sure = {**self.surely.get(draft.sign, {}), **(rounds if draft.printed_round else {})}
            shares: dict[_Draft, list[str]] = {}
            for number in sorted(sure or {**rounds, **self.perhaps.get(draft.sign, {})}):
                shares.setdefault(_of(self.printed[number], alike), []).append(self.printed[number].eid)
            self._shared[key] = shares, bool(sure)
        shares, surely = self._shared[key]
        return shares.get(draft, []), surely


def by_home(notes: Sequence[Footnote]) -> dict[str, tuple[Footnote, ...]]:
    """Return the footnotes of each eId."""
    found: dict[str, tuple[Footnote, ...]] = {}
    for note in notes:
        for eid in note.of:
            found[eid] = (*found.get(eid, ()), note)
    return found
