"""What stands outside the provisions of a text: the lines and words that artefacts take, per reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.ground import spans
from generator.model import Artefact, ArtefactReason, Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one reason takes: how many lines and words, and the number of each line; blank lines are not counted."""

    reason: ArtefactReason
    lines: tuple[int, ...]
    words: int


def accounts(edition: Edition) -> tuple[Account, ...]:
    """Return what each reason takes, in the order in which the source first has them."""
    lines: dict[ArtefactReason, list[int]] = {}
    words: dict[ArtefactReason, int] = {}
    for artefact in sorted(edition.version.artefacts, key=lambda each: spans.parse(each.lines)[0].first):
        for number, text in printed(edition, artefact):
            lines.setdefault(artefact.reason, []).append(number)
            words[artefact.reason] = words.get(artefact.reason, 0) + len(text.split())
    return tuple(
        Account(reason=reason, lines=tuple(sorted(set(numbers))), words=words[reason])
        for reason, numbers in lines.items()
    )


def printed(edition: Edition, artefact: Artefact) -> Iterator[tuple[int, str]]:
    """Yield what an artefact takes of each line, with its number; blank lines are passed over."""
    for span in spans.parse(artefact.lines):
        for number, _, text in spans.cut(edition.source_lines, span):
            if text.strip():
                yield number, text.strip()


def total(found: Iterable[Account]) -> tuple[int, int]:
    """Return the lines and words of all reasons together."""
    every = tuple(found)
    return sum(len(each.lines) for each in every), sum(each.words for each in every)
