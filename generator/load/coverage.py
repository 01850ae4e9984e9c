"""Complete: each word of the source has one place in the file, and the words there are the source's, in its order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from generator.ground.errors import Problem
from generator.load import apart, contiguity, edges, leads, ownlines, pagefoot, pagelines, pageturns, tails, verbatim
from generator.load.beginnings import Beginnings
from generator.load.claims import Claim, Taken, claims, source_lines, take, words_of
from generator.load.files import Record
from generator.model import DraftVersion, Edition
from generator.yamlio import Document, visible

# Some eight words: enough to find the place again, and a problem stays one line.
_SHOWN = 50


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
    taken, _ = take([Claim("", (), place, ()) for place in placed if place is not None], lines)
    written = [number for number, line in enumerate(lines, 1) if line.strip()]
    return sum(not list(_gaps(lines[number - 1], taken.get(number, []))) for number in written), len(written)


def check(
    record: Record[DraftVersion],
    source_text: str,
    source_path: str,
    *,
    changed: bool = False,
    names: Iterable[str] = (),
) -> Iterator[Problem]:
    """Yield every word that differs from the source, is left out, or is used twice.

    ``source_path`` is the source's name in problems, ``names`` are those of the institution and its schools. Of a
    ``changed`` source it is known that words differ, so that is not said again; and where its lines have shifted, so
    that most words differ, nothing about it means anything.
    """
    document, lines = record.document, source_lines(source_text)
    found = tuple(claims(record.value))
    taken, wrong = take(found, lines)
    unplaced = {each.claim for each in wrong}
    printed = {
        index: tuple(words_of(claim, index, lines)) for index, claim in enumerate(found) if index not in unplaced
    }
    worded = [index for index in printed if found[index].words]
    differing = [
        problem for index in worded for problem in verbatim.check(document, found[index], printed[index], source_path)
    ]
    # An edit touches a few provisions; where more than half differ the lines have shifted.
    if changed and (wrong or 2 * len(differing) > len(worded)):
        return
    for missing in wrong:
        yield document.problem(found[missing.claim].place, missing.what, missing.mend)
    if not changed:
        yield from differing
    twice = tuple(_twice(found, taken, lines, document, source_path))
    yield from twice
    if not unplaced:
        yield from _left_out(taken, lines, document, source_path)
    yield from contiguity.whole_words(document, found, taken, lines, source_path)
    if twice:
        return
    ordered = sorted(chain.from_iterable(printed.values()), key=lambda word: (word.line, word.start))
    of_page = pagelines.lines_of(record.value, found, ordered)
    foot = pagefoot.pagefoot(record.value, lines, of_page.aside)
    turning = pageturns.turning(record.value, of_page.aside, lines)
    may = pagelines.interrupting(record.value, of_page) | foot.lines | turning
    taken_out = (
        *pagelines.check(document, record.value, found, ordered, of_page, source_path, names),
        *apart.check(document, record.value, found, ordered, may, turning, source_path),
    )
    yield from taken_out
    interruptions = tuple(contiguity.interruptions(found, ordered, may))
    for each in interruptions:
        yield contiguity.problem(document, record.value, found, each, source_path, foot.why)
    if not (unplaced or differing):
        torn = frozenset(number for each in interruptions for number in (each.claim, each.other))
        low = ownlines.low_rules(found, ordered)
        begins = Beginnings(record.value)
        divided = tuple(edges.check(document, found, ordered, of_page.aside, may, torn, low, begins, source_path))
        yield from divided
        yield from tails.check(document, found, ordered, source_path)
        if not taken_out:  # else what a lead leads in to may be among it
            rules = {found[number].place[:-1] for number in low}
            said = {(each.line, each.column) for each in divided}
            yield from leads.check(record, said, rules, begins)
            if not interruptions:
                yield from begins.check(document)


def _gaps(line: str, taken: Sequence[Taken]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``line`` with something on them that nothing takes."""
    reached = 0
    for piece in sorted(taken, key=lambda piece: piece.start):
        if line[reached : piece.start].strip():
            yield reached, piece.start
        reached = max(reached, piece.stop)
    if line[reached:].strip():
        yield reached, len(line)


def _left_out(
    taken: dict[int, list[Taken]], lines: Sequence[str], document: Document, source_path: str
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
    found: Sequence[Claim],
    taken: dict[int, list[Taken]],
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
                    names = " and ".join(f"{found[i].name} (line {document.place(found[i].place)[0]})" for i in pair)
                    what = f"“{_short(shared.strip())}” is used twice in {document.path.rsplit('/', 1)[-1]}: by {names}"
                    mend = "mend the 'lines' of one of them"
                    yield Problem(path=source_path, line=number, column=column, what=what, mend=mend)
            if furthest is None or piece.stop > furthest.stop:
                furthest = piece


def _short(words: str) -> str:
    return visible(words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…")
