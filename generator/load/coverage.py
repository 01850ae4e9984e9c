"""Verbatim and complete: the words in the file are the source's, and each word of the source has one place in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ground import spans
from generator.ground.errors import Problem
from generator.ground.spans import Span
from generator.ground.text import split_lines, squash
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import DraftVersion, Edition
from generator.yamlio import Document, Place, visible

_WORD = re.compile(r"\S+")
# Some eight words: enough to find the place again, and a problem stays one line.
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Claim:
    """Something in the file that takes a place in the source.

    ``place`` is where its ``lines`` stand in the file, ``words`` the fields whose words must be those of the source,
    each with its place; empty for artefacts, whose words are not repeated in the file.
    """

    name: str
    place: Place
    lines: str
    words: tuple[tuple[Place, str], ...]


@dataclass(frozen=True, slots=True)
class _Taken:
    """Characters ``start`` to ``stop`` (from 0, half open) of one line, taken by a claim."""

    start: int
    stop: int
    claim: int


def source_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a source, without line ends, counted as editors count them (a form feed ends no line)."""
    lines = split_lines(text)
    return lines if lines[-1] else lines[:-1]


def measure(edition: Edition) -> tuple[int, int]:
    """Return how many lines of the source are wholly accounted for, and how many there are (blank ones aside)."""
    lines = source_lines(edition.source_bytes.decode("utf-8-sig"))
    version = edition.version
    placed = [
        version.title_lines,
        *(artefact.lines for artefact in version.artefacts),
        *(section.lines for section in version.sections),
        *(passage.provision.lines for passage in edition.passages),
    ]
    taken, _ = _take([Claim("", (), place, ()) for place in placed if place is not None], lines)
    written = [number for number, line in enumerate(lines, 1) if line.strip()]
    return sum(not list(_gaps(lines[number - 1], taken.get(number, []))) for number in written), len(written)


def check(
    record: Record[DraftVersion], source_text: str, source_path: str, *, changed: bool = False
) -> Iterator[Problem]:
    """Yield every word that differs from the source, is left out, or is used twice.

    ``source_path`` is the source's name in problems. Of a ``changed`` source it is known that words differ, so that is
    not said again; and where its lines have shifted, so that most words differ, nothing about it means anything.
    """
    document, lines = record.document, source_lines(source_text)
    claims = tuple(_claims(record.value))
    taken, wrong = _take(claims, lines)
    unplaced = {index for index, _, _ in wrong}
    worded = [claim for index, claim in enumerate(claims) if claim.words and index not in unplaced]
    differing = [problem for claim in worded for problem in _verbatim(document, claim, lines, source_path)]
    # An edit touches a few provisions; where more than half differ the lines have shifted.
    if changed and (wrong or 2 * len(differing) > len(worded)):
        return
    for index, what, mend in wrong:
        yield document.problem(claims[index].place, what, mend)
    if not changed:
        yield from differing
    yield from _date(record, lines)
    yield from _twice(claims, taken, lines, document, source_path)
    if not unplaced:
        yield from _left_out(taken, lines, document, source_path)


def _claims(version: DraftVersion) -> Iterator[Claim]:
    if version.title_lines is not None:
        title: Place = ("title",)
        yield Claim("the title", ("title_lines",), version.title_lines, _present(((title, version.title),)))
    for index, artefact in enumerate(version.artefacts):
        yield Claim(f"artefact {index + 1}", ("artefacts", index, "lines"), artefact.lines, ())
    for index, section in enumerate(version.sections):
        if section.lines is not None:
            place: Place = ("sections", index)
            printed = (((*place, "num"), section.num), ((*place, "heading"), section.heading))
            yield Claim(section.eid, (*place, "lines"), section.lines, _present(printed))
    for placed in walk(version):
        place, provision = placed.place, placed.provision
        fields = (("num", provision.num), ("heading", provision.heading), ("text", provision.text))
        words = _present(tuple(((*place, field), text) for field, text in fields))
        yield Claim(provision.eid, (*place, "lines"), provision.lines, words)


def _present(fields: Sequence[tuple[Place, str | None]]) -> tuple[tuple[Place, str], ...]:
    return tuple((place, text) for place, text in fields if text is not None)


def _take(claims: Sequence[Claim], lines: Sequence[str]) -> tuple[dict[int, list[_Taken]], list[tuple[int, str, str]]]:
    """Return what is taken of each line (by number), and the claims without a place: index, what, mend."""
    taken: dict[int, list[_Taken]] = {}
    wrong = []
    for index, claim in enumerate(claims):
        try:
            places = spans.parse(claim.lines)
        except ValueError as error:
            wrong.append((index, str(error), "write lines of the source such as 31, 31-33 or 31-33, 36"))
            continue
        if beyond := next(filter(None, (_beyond(span, lines) for span in places)), None):
            wrong.append((index, beyond, "name lines that exist"))
            continue
        for span in places:
            for number, column, characters in spans.cut(lines, span):
                taken.setdefault(number, []).append(_Taken(column - 1, column - 1 + len(characters), index))
    return taken, wrong


def _beyond(span: Span, lines: Sequence[str]) -> str | None:
    for number, column in ((span.first, span.first_column), (span.last, span.last_column)):
        if number > len(lines):
            return f"line {number} does not exist: the source has {len(lines)}"
        if column is not None and column > len(lines[number - 1]):
            return f"line {number} has no column {column}: it has {len(lines[number - 1])} characters"
    return None


def _verbatim(document: Document, claim: Claim, lines: Sequence[str], source_path: str) -> Iterator[Problem]:
    pieces = [piece for span in spans.parse(claim.lines) for piece in spans.cut(lines, span)]
    ours = [(place, word) for place, text in claim.words for word in squash(text).split(" ")]
    if squash("\n".join(characters for _, _, characters in pieces)) == " ".join(word for _, word in ours):
        return
    theirs = [
        (number, column + match.start(), unicodedata.normalize("NFC", match[0]))
        for number, column, characters in pieces
        for match in _WORD.finditer(characters)
    ]
    named = f"line{'s' if '-' in claim.lines or ',' in claim.lines else ''} {claim.lines}"
    mend = f"copy the words of {named} exactly, or mend 'lines'"
    for (place, word), (number, column, printed) in zip(ours, theirs, strict=False):
        if word != printed:
            what = f"{_field(place)} says “{visible(word)}” where the source says “{visible(printed)}”"
            yield document.problem(place, f"{what} ({source_path}:{number}:{column})", mend)
            return
    if len(ours) < len(theirs):
        place = ours[-1][0]
        number, column, printed = theirs[len(ours)]
        what = f"{_field(place)} stops before “{visible(printed)}” ({source_path}:{number}:{column})"
        yield document.problem(place, what, mend)
    else:
        place, word = ours[len(theirs)]
        what = f"{_field(place)} says “{visible(word)}” after the end of {named} of the source"
        yield document.problem(place, what, mend)


def _field(place: Place) -> str:
    return f"'{place[-1]}'"


def _date(record: Record[DraftVersion], lines: Sequence[str]) -> Iterator[Problem]:
    """The lines of the date belong to an artefact or a provision as well, so they take no place of their own."""
    if record.value.date_lines is None:
        return
    _, wrong = _take((Claim("the date", ("date_lines",), record.value.date_lines, ()),), lines)
    for _, what, mend in wrong:
        yield record.document.problem(("date_lines",), what, mend)


def _gaps(line: str, taken: Sequence[_Taken]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``line`` with something on them that nothing takes."""
    reached = 0
    for piece in sorted(taken, key=lambda piece: piece.start):
        if line[reached : piece.start].strip():
            yield reached, piece.start
        reached = max(reached, piece.stop)
    if line[reached:].strip():
        yield reached, len(line)


def _left_out(
    taken: dict[int, list[_Taken]], lines: Sequence[str], document: Document, source_path: str
) -> Iterator[Problem]:
    """Yield one problem per run of words left out; blank lines do not break a run, words that have a place do."""
    run: list[tuple[int, int, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        gaps = list(_gaps(line, taken.get(number, [])))
        for start, stop in gaps:
            column = start + len(line[start:stop]) - len(line[start:stop].lstrip())
            if run and line[:start].strip():
                yield _left_out_problem(run, document, source_path)
                run = []
            run.append((number, column + 1, line[start:stop].strip()))
        if run and (not gaps or line[gaps[-1][1] :].strip()):
            yield _left_out_problem(run, document, source_path)
            run = []
    if run:
        yield _left_out_problem(run, document, source_path)


def _left_out_problem(run: Sequence[tuple[int, int, str]], document: Document, source_path: str) -> Problem:
    number, column, words = run[0]
    last = run[-1][0]
    upto = f" up to line {last}" if last > number else ""
    what = f"“{_short(words)}”{upto} has no place in {document.path.rsplit('/', 1)[-1]}"
    mend = "add it as a heading, provision or artefact, or widen the 'lines' it belongs to"
    return Problem(path=source_path, line=number, column=column, what=what, mend=mend)


def _twice(
    claims: Sequence[Claim],
    taken: dict[int, list[_Taken]],
    lines: Sequence[str],
    document: Document,
    source_path: str,
) -> Iterator[Problem]:
    """Yield the first place where two claims take the same words, once per pair of claims."""
    said: set[tuple[int, int]] = set()
    for number in sorted(taken):
        line, furthest = lines[number - 1], None
        for piece in sorted(taken[number], key=lambda piece: (piece.start, piece.stop)):
            if furthest is not None and piece.start < furthest.stop:
                shared = line[piece.start : min(piece.stop, furthest.stop)]
                pair = (min(piece.claim, furthest.claim), max(piece.claim, furthest.claim))
                if shared.strip() and pair not in said:
                    said.add(pair)
                    column = piece.start + len(shared) - len(shared.lstrip()) + 1
                    names = " and ".join(f"{claims[i].name} (line {document.place(claims[i].place)[0]})" for i in pair)
                    what = f"“{_short(shared.strip())}” is used twice in {document.path.rsplit('/', 1)[-1]}: by {names}"
                    mend = "mend the 'lines' of one of them"
                    yield Problem(path=source_path, line=number, column=column, what=what, mend=mend)
            if furthest is None or piece.stop > furthest.stop:
                furthest = piece


def _short(words: str) -> str:
    return visible(words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…")
