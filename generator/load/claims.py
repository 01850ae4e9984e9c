"""What of a version takes a place in its source, and which characters of which lines it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.ground import spans
from generator.ground.expressions import expression
from generator.ground.spans import Span
from generator.ground.text import split_lines, squash
from generator.load.structure import walk
from generator.model import DraftVersion
from generator.yamlio import Place

_WORD = expression(r"\S+")


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

    @property
    def artefact(self) -> bool:
        """Whether it belongs to the page, not to the text."""
        return self.place[0] == "artefacts"

    @property
    def provision(self) -> bool:
        """Whether it is a provision, which may have items inside it."""
        return "provisions" in self.place

    def place_of(self, field: str) -> Place:
        """Return where ``field`` stands in the file; of an artefact, and of "lines", where its place is named."""
        if field in ("artefact", "lines"):
            return self.place
        return (*self.place[:-1], field)

    def has_item(self, other: Claim) -> bool:
        """Return whether ``other`` is an item of this provision, or an item of one of those."""
        here = len(self.place) - 1
        return other.place[:here] == self.place[:here] and other.place[here : here + 1] == ("items",)


@dataclass(frozen=True, slots=True)
class Taken:
    """Characters ``start`` to ``stop`` (from 0, half open) of one line, taken by a claim."""

    start: int
    stop: int
    claim: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A claim without a place in the source, by its index."""

    claim: int
    what: str
    mend: str


class Word(NamedTuple):  # a source has thousands, and a tuple is made in a third of the time
    """A word of the source: its ``line`` (from 1) and ``start`` (from 0), and which field of which claim takes it."""

    line: int
    start: int
    text: str
    claim: int
    field: str


def source_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a source, without line ends, counted as editors count them (a form feed ends no line)."""
    lines = split_lines(text)
    return lines if lines[-1] else lines[:-1]


def claims(version: DraftVersion) -> Iterator[Claim]:
    """Yield everything in a version that takes a place in its source."""
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


def take(found: Sequence[Claim], lines: Sequence[str]) -> tuple[dict[int, list[Taken]], tuple[Unplaced, ...]]:
    """Return what is taken of each line (by number), and the claims that name no place in the source."""
    taken: dict[int, list[Taken]] = {}
    wrong = []
    for index, claim in enumerate(found):
        try:
            places = spans.parse(claim.lines)
        except ValueError as error:
            wrong.append(Unplaced(index, str(error), "write lines of the source such as 31, 31-33 or 31-33, 36"))
            continue
        if beyond := next(filter(None, (_beyond(span, lines) for span in places)), None):
            wrong.append(Unplaced(index, beyond, "name lines that exist"))
            continue
        for span in places:
            for number, column, characters in spans.cut(lines, span):
                taken.setdefault(number, []).append(Taken(column - 1, column - 1 + len(characters), index))
    return taken, tuple(wrong)


def _beyond(span: Span, lines: Sequence[str]) -> str | None:
    for number, column in ((span.first, span.first_column), (span.last, span.last_column)):
        if number > len(lines):
            return f"line {number} does not exist: the source has {len(lines)}"
        if column is not None and column > len(lines[number - 1]):
            return f"line {number} has no column {column}: it has {len(lines[number - 1])} characters"
    return None


def words_of(claim: Claim, index: int, lines: Sequence[str]) -> Iterator[Word]:
    """Yield the words that a claim takes, in reading order; ``index`` is that of the claim.

    Which field a word is in follows from how many words each field has, so it is right where the words are.
    """
    fields = (str(place[-1]) for place, text in claim.words for _ in squash(text).split(" "))
    for span in spans.parse(claim.lines):
        for number, column, characters in spans.cut(lines, span):
            for match in _WORD.finditer(characters):
                yield Word(number, column - 1 + match.start(), match[0], index, next(fields, "artefact"))
