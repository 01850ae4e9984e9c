"""The actors and measures that words name, with the words before them that belong to the name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.language import words
from generator.model import Actor, Measure

_DETERMINER = expression(words.patterns.stating.parts.DETERMINER, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """The actors and measures of a vocabulary, with the words that name them."""

    actors: tuple[tuple[str, re.Pattern[str]], ...]
    measures: tuple[tuple[str, re.Pattern[str]], ...]
    unnamed: str | None
    """The measure for what no text names; it stands last in the vocabulary."""
    nobodys: frozenset[str] = frozenset()
    """The actors of whom no role tells who they are: whoever they are, a text touches them."""


def words_of(actors: Sequence[Actor], measures: Sequence[Measure]) -> Words:
    """Return the compiled cues of actors and measures."""

    def compiled(listed: Sequence[Actor] | Sequence[Measure]) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple(
            (each.id, guarded("|".join(f"(?:{cue})" for cue in each.cues), re.IGNORECASE))
            for each in listed
            if each.cues
        )

    nobodys = frozenset(each.id for each in actors if each.role is None)
    return Words(compiled(actors), compiled(measures), measures[-1].id if measures else None, nobodys)


def actors_in(text: str, known: Words) -> tuple[str, ...]:
    """Return the actors that a text names, in its order."""
    found = [(match.start(), actor) for actor, pattern in known.actors if (match := pattern.search(text)) is not None]
    return tuple(dict.fromkeys(actor for _, actor in sorted(found)))


def named(piece: str, known: Words) -> list[tuple[int, int, str]]:
    """Return every actor that a piece names, where the longest name wins, with its determiner."""
    found = sorted(
        (match.start(), -match.end(), actor) for actor, pattern in known.actors for match in pattern.finditer(piece)
    )
    kept: list[tuple[int, int, str]] = []
    for start, negative, actor in found:
        if not kept or start >= kept[-1][1]:
            before = _DETERMINER.search(piece[:start])
            kept.append((before.start() if before else start, -negative, actor))
    return kept
