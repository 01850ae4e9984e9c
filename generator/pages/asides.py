"""What of a source stands outside the provisions: for each line why, and for the whole how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.book import accounts, wording
from generator.book.accounts import Account
from generator.book.book import Book
from generator.ground import spans
from generator.language import words
from generator.model import Artefact, Edition
from generator.model.carriers import TITLE, plain
from generator.model.unanswered import unanswered

_say = words.phrases.pages.source


@dataclass(frozen=True, slots=True)
class Place:
    """Something on a page, and what it is called."""

    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Why a line stands outside the provisions; ``of`` are the places that a footnote belongs to."""

    name: str
    of: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that follow each other: the number of the first, and what they are called."""

    first: int
    name: str


@dataclass(frozen=True, slots=True)
class Sort:
    """What one reason takes: its name with how much, and where."""

    name: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Lines of which the editors decided something, what that is, and why."""

    run: Run
    said: str


@dataclass(frozen=True, slots=True)
class Outside:
    """How much it is in all, what each reason takes (none where every word is text), and what was accepted of it.

    Accepted are lines that read as a rule and are none, marks that have no footnote, and what begins where no sign ends
    what stands before it.
    """

    about: str
    sorts: tuple[Sort, ...]
    accepted: tuple[Accepted, ...]


def summed(edition: Edition) -> Outside:
    """Return what the source page says first."""
    found = accounts.accounts(edition)
    accepted = (*_no_rules(edition), *_no_footnotes(edition), *_beginnings(edition))
    return Outside(_size(_say.OUTSIDE_ABOUT, *accounts.total(found)), tuple(map(_sort, found)), accepted)


def _no_rules(edition: Edition) -> Iterator[Accepted]:
    for artefact in edition.version.artefacts:
        if artefact.accepted is not None:
            run = Run(spans.parse(artefact.lines)[0].first, wording.source_lines(artefact.lines))
            yield Accepted(run, _say.ACCEPTED.format(reason=artefact.accepted))


def _no_footnotes(edition: Edition) -> Iterator[Accepted]:
    reasons = {(each.eid, plain(each.mark)): each.reason for each in edition.version.accepted_marks}
    for sign, mark in unanswered(edition.version, edition.source_lines) if reasons else ():
        if reason := reasons.get((mark.eid, sign)):
            line = mark.place[0]
            said = _say.ACCEPTED_MARK.format(mark=sign, reason=reason)
            yield Accepted(Run(line, wording.source_lines(str(line))), said)


def _beginnings(edition: Edition) -> Iterator[Accepted]:
    version = edition.version
    lines = {section.eid: section.lines for section in version.sections if section.lines}
    lines |= {passage.provision.eid: passage.provision.lines for passage in edition.passages}
    for each in version.accepted_beginnings:
        place = lines[each.eid]
        run = Run(spans.parse(place)[0].first, wording.source_lines(place))
        yield Accepted(run, _say.ACCEPTED_BEGINNING.format(reason=each.reason))


def _size(phrase: str, lines: int, of_words: int, **more: str) -> str:
    counted = words.numbers.plural(lines, *_say.LINES_COUNTED), words.numbers.plural(of_words, *_say.WORDS_COUNTED)
    return phrase.format(lines=counted[0], words=counted[1], **more)


def _sort(account: Account) -> Sort:
    name = _size(_say.OUTSIDE_SIZE, len(account.lines), account.words, reason=_say.ARTEFACT[account.reason])
    starts = [number for number in account.lines if number - 1 not in account.lines]
    ends = [number for number in account.lines if number + 1 not in account.lines]
    runs = (Run(start, wording.source_lines(f"{start}-{end}")) for start, end in zip(starts, ends, strict=True))
    return Sort(name, tuple(runs))


def asides(book: Book, edition: Edition) -> Iterator[tuple[int, Aside]]:
    """Yield each line of which an artefact takes something."""
    places = dict(_places(book, edition))
    homes: dict[int, dict[str, Place]] = {}
    for note in edition.footnotes:
        homes.setdefault(note.artefact, {}).update({eid: places[eid] for eid in note.of if eid in places})
    for index, artefact in enumerate(edition.version.artefacts):
        aside = Aside(name=_reason(artefact), of=tuple(homes.get(index, {}).values()))
        for number, _ in accounts.printed(edition, artefact):
            yield number, aside


def _places(book: Book, edition: Edition) -> Iterator[tuple[str, Place]]:
    path = addresses.edition(edition)
    yield TITLE, Place(_say.TEXT_TITLE, path)
    for section in edition.version.sections:
        yield section.eid, Place(section.heading or section.num or _say.TEXT_HEADING, f"{path}/#{section.eid}")
    for passage in edition.passages:
        rule = book.rule(passage)
        yield rule.eid, Place(rule.number, rule.path)


def _reason(artefact: Artefact) -> str:
    reason = _say.ARTEFACT[artefact.reason]
    return f"{reason}: {artefact.note}" if artefact.note else reason
