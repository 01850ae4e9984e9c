"""How far two readings agree on what statements answer to the codebook, and every answer on which they do not.

An *opportunity* is a statement and a question that was put to it, for it is on one of its topics and about a role that
it names (``asked.yml``: as the readers had them, whatever became of statements and questions since). A question that is
read off other fields alone is one where something is read off: there a reader can write that the statement is about
another act. A reading that writes nothing leaves silence, or what is read off, as it is. That is a value like any
other, so Cohen's κ (:mod:`kappa`) says how far the readings agree beyond what so much silence does by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import codings
import goldens
import kappa
from codings import Text

Answers = frozenset[str] | None
"""What a reading wrote: answers, none of them (the statement is about another act), or null for nothing."""
Coded = Mapping[str, Mapping[str, Sequence[str]]]
"""Statement (eId and number) → question → answers."""

FOLDER = codings.FOLDER / "answers"


@dataclass(frozen=True)
class Reading:
    """One reading of a text. ``seen`` are statements whose other reading lay open: no agreement counts there."""

    answers: Coded
    seen: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Opportunity:
    """A statement, a question that was put to it, and what either reading wrote."""

    text: str
    statement: str
    quote: str
    question: str
    coded: bool
    """Whether some answer is written on statements, not read off other fields."""
    first: Answers
    second: Answers


def read(reading: str, text: Text) -> Reading:
    """Return one reading of a text: first, second, or decided (the data)."""
    if reading == codings.DECIDED:
        return Reading({placed.id.partition("#")[2]: placed.statement.codes for placed in text.edition.statements})
    document = _yaml(f"{reading}/{text.name}.yml")
    return Reading(document["answers"], frozenset(document.get("seen", ())))


def opportunities(text: Text, first: Reading, second: Reading) -> Iterator[Opportunity]:
    """Yield every opportunity of a text in reading order, but none on a statement that either reader had seen."""
    for id_, asked in _yaml("asked.yml")[text.name].items():
        if id_ in first.seen | second.seen:
            continue
        for kind in ("coded", "read_off"):
            for question in asked.get(kind, ()):
                values = (_written(reading, id_, question) for reading in (first, second))
                yield Opportunity(text.name, id_, asked["quote"], question, kind == "coded", *values)


def table(found: Sequence[Opportunity]) -> list[str]:
    """Return the lines of the table: one per text, one per kind of question, and one for all."""
    texts = dict.fromkeys(each.text for each in found)
    return [
        f"{'statement × question':<28}{'asked':>7}{'both':>7}{'one':>7}{'other':>7}{'same':>7}{'raw':>8}{'κ':>8}",
        *(_row(text, [each for each in found if each.text == text]) for text in texts),
        _row("answers that are coded", [each for each in found if each.coded]),
        _row("answers that are read off", [each for each in found if not each.coded]),
        _row("all", found),
    ]


def differences(found: Sequence[Opportunity]) -> list[str]:
    """Return a line for every opportunity on which the readings differ."""
    return [
        f"{each.text}#{each.statement}: {each.question}: {_shown(each.first)} | {_shown(each.second)} in: {each.quote}"
        for each in found
        if each.first != each.second
    ]


def _row(name: str, found: Sequence[Opportunity]) -> str:
    """Count what was asked, coded by both, by either alone, and by both the same; then raw agreement and κ."""
    values = [(each.first, each.second) for each in found]
    both = [(one, other) for one, other in values if one is not None and other is not None]
    alone = (sum(one is not None for one, _ in values), sum(other is not None for _, other in values))
    counts = (len(values), len(both), *(each - len(both) for each in alone), sum(one == other for one, other in both))
    shares = (kappa.raw(values), kappa.cohen(values))
    numbers = "".join(f"{'–' if share is None else f'{share:.3f}':>8}" for share in shares)
    return f"{name:<28}" + "".join(f"{count:>7}" for count in counts) + numbers


def _yaml(name: str) -> Mapping[str, Any]:
    document: Mapping[str, Any] = goldens.read(FOLDER / name)
    return document


def _written(reading: Reading, statement: str, question: str) -> Answers:
    answers = reading.answers.get(statement, {}).get(question)
    return None if answers is None else frozenset(answers)


def _shown(value: Answers) -> str:
    return "nothing written" if value is None else ", ".join(sorted(value)) or "another act"
