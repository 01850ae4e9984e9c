"""The statements that a reading finds in a text (`benchmarks/readings/`), where they stand, which belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import goldens

from generator import schema
from generator.ground import quotation
from generator.model import Corpus, Edition

FOLDER = Path(__file__).resolve().parents[1] / "benchmarks" / "readings"

DECIDED = "decided"
"""The name of the reading that stands in ``version.yml``."""

Statement = Mapping[str, Any]
Reading = Mapping[str, Sequence[Statement]]


@dataclass(frozen=True)
class Words:
    """What the source prints of one section or provision: its heading, its text, or both."""

    heading: str | None
    text: str | None

    def quoted(self, statement: Statement) -> str:
        """Return the words that a statement quotes from: the heading where it says so or nothing else is there."""
        heading = statement.get("of") == "heading" or self.text is None
        return (self.heading if heading else self.text) or ""


@dataclass(frozen=True)
class Pair:
    """Two statements of one provision that say the same thing, or try to."""

    eid: str
    first: Statement
    second: Statement


@dataclass(frozen=True)
class Paired:
    """Two readings of one text: what belongs together, and what only one of them has (eId and statement)."""

    pairs: tuple[Pair, ...]
    only_first: tuple[tuple[str, Statement], ...]
    only_second: tuple[tuple[str, Statement], ...]


@dataclass(frozen=True)
class Text:
    """A version and the name of its reading, for instance ``calvijn.v2``."""

    edition: Edition
    in_force: bool

    @property
    def name(self) -> str:
        """The file of its reading, without suffix."""
        return f"{self.edition.institution.id}.{self.edition.version.id}"

    @cached_property
    def words(self) -> dict[str, Words]:
        """The words of every section and provision, by eId, in reading order."""
        found: dict[str, Words] = {}
        for passage in self.edition.passages:
            section, provision = passage.section, passage.provision
            found.setdefault(section.eid, Words(section.heading, None))
            found[provision.eid] = Words(provision.heading, provision.text)
        return found

    @cached_property
    def decided(self) -> Reading:
        """What was decided, statement by statement as it is written, by eId in reading order."""
        found: dict[str, list[Statement]] = {}
        for placed in self.edition.statements:
            eid = placed.section.eid if placed.passage is None else placed.passage.provision.eid
            found.setdefault(eid, []).append({"topics": [], **schema.encode(placed.statement)})
        return found


def texts(corpus: Corpus) -> tuple[Text, ...]:
    """Return every version of every work, each with whether it is the one in force."""
    return tuple(Text(edition, edition is work.in_force) for work in corpus.works for edition in work.editions)


def read(reading: str, text: Text) -> Reading:
    """Return one reading of a text: the statements by eId. ``reading`` is first or second; decided is the data."""
    if reading == DECIDED:
        return text.decided
    document: Reading = goldens.read(FOLDER / reading / f"{text.name}.yml")
    return document


def each(statement: Statement, name: str) -> list[Mapping[str, Any]]:
    """Return the entries of a field that is a list, or was written as one entry."""
    value = statement.get(name, [])
    return [value] if isinstance(value, dict) else list(value)


def quotes(statement: Statement) -> Iterator[str]:
    """Yield every quotation of a statement but its own: of conditions, actors, measures and so on."""
    names = ("conditions", "exceptions", "decided_by", "report_to", "deadline", "age", "consequences", "refers_to")
    yield from (entry["quote"] for name in names for entry in each(statement, name))


def pair(first: Reading, second: Reading, words: Mapping[str, Words]) -> Paired:
    """Pair the statements of each provision: those whose quotations share most, then those of one norm and group."""
    pairs: list[Pair] = []
    rest: tuple[list[tuple[str, Statement]], list[tuple[str, Statement]]] = ([], [])
    for eid, printed in words.items():
        ours, theirs = list(first.get(eid, ())), list(second.get(eid, ()))
        ranked = sorted(
            ((_likeness(one, other, printed), i, j) for i, one in enumerate(ours) for j, other in enumerate(theirs)),
            key=lambda entry: (entry[0], -abs(entry[1] - entry[2])),
            reverse=True,
        )
        taken: tuple[set[int], set[int]] = (set(), set())
        for (overlap, *_), i, j in ranked:
            if overlap and i not in taken[0] and j not in taken[1]:
                taken[0].add(i)
                taken[1].add(j)
                pairs.append(Pair(eid, ours[i], theirs[j]))
        for left, side, known in zip(rest, (ours, theirs), taken, strict=True):
            left += [(eid, statement) for number, statement in enumerate(side) if number not in known]
    return Paired(tuple(pairs), tuple(rest[0]), tuple(rest[1]))


def _likeness(one: Statement, other: Statement, printed: Words) -> tuple[float, bool, bool]:
    return (
        _overlap(one, other, printed),
        one["norm"] == other["norm"],
        set(one.get("binds", ())) == set(other.get("binds", ())),
    )


def _overlap(one: Statement, other: Statement, printed: Words) -> float:
    """Return the share of characters that two quotations have in common, of all that either has."""
    text = printed.quoted(one)
    if text != printed.quoted(other):
        return 0.0
    sets = [
        {place for start, stop in quotation.parts(statement["quote"], text) or () for place in range(start, stop)}
        for statement in (one, other)
    ]
    union = sets[0] | sets[1]
    return len(sets[0] & sets[1]) / len(union) if union else 0.0
