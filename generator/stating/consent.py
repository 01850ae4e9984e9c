"""Whose consent words take where he stands before the word: "vraagt de ouders om toestemming", "ouders geven …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ground.guarded import guarded
from generator.language import words
from generator.stating.actors import Words, named
from generator.stating.segments import segments

_read = words.patterns.stating.consent


def _p(pattern: str) -> re.Pattern[str]:
    return guarded(pattern, re.IGNORECASE)


_WORD, _FOLLOWED = _p(_read.WORD), _p(_read.FOLLOWED)
_OWN, _PLAIN = _p(_read.OWN), _p(_read.PLAIN)
_TO, _FROM, _PARTED = _p(_read.TO), _p(_read.FROM), _p(_read.PARTED)
_ASK_FIRST, _ASK, _SPEAKER = _p(_read.ASK_FIRST), _p(_read.ASK), _p(_read.SPEAKER)
_PASSIVE, _ASKED, _NEEDED = _p(_read.PASSIVE), _p(_read.ASKED), _p(_read.NEEDED)
_GIVES_AFTER, _GIVES_BEFORE = _p(_read.GIVES_AFTER), _p(_read.GIVES_BEFORE)
_CONSENTS = _p(words.patterns.stating.parts.CONSENTS)
_NEAR = 60
"""Characters between the one who consents and the word: farther off, another verb mostly stands between."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A stretch of a text, in characters, that names who consents; ``given``: he is the one who acts in it."""

    start: int
    stop: int
    given: bool = False


def consents(piece: str, known: Words) -> Iterator[Consent]:
    """Yield where a piece names who consents before it names the consent."""
    actors = [(start, stop) for start, stop, _ in named(piece, known)]
    for word in _WORD.finditer(piece):
        before = [place for place in actors if place[1] <= word.start()]
        if not before or _FOLLOWED.match(piece, word.end()) or word.start() - before[-1][1] > _NEAR:
            continue
        found = _of(piece, before, word)
        if found is not None:
            yield found


def without(text: str, known: Words) -> str:
    """Return a text without those who consent in it: they are not the ones it speaks to."""
    asked = [(each.start, each.stop) for each in consents(text, known) if not each.given]
    hanging = (each for each in segments(text) if each.kind in ("condition", "proviso", "exception"))
    asked += [(each.start, each.stop) for each in hanging if _CONSENTS.search(text[each.start : each.stop])]
    for start, stop in asked:
        text = text[:start] + re.sub(r"\w", "·", text[start:stop]) + text[stop:]
    return text


def _of(piece: str, before: list[tuple[int, int]], word: re.Match[str]) -> Consent | None:
    start, stop = before[-1]
    lead, gap, after = piece[:start], piece[stop : word.start()], piece[word.end() : word.end() + _NEAR]
    if _OWN.fullmatch(gap):
        return Consent(start, word.end())
    if _GIVES_AFTER.fullmatch(gap) or (_GIVES_BEFORE.search(lead) and _PLAIN.fullmatch(gap)):
        return Consent(start, word.end(), given=True)
    if (preposition := _TO.search(lead)) and _ASKED.search(f"{lead}{gap} {after}") and not _PARTED.search(gap):
        return Consent(preposition.start(), word.end())
    if (preposition := _FROM.search(lead)) and _NEEDED.search(f"{gap} {after}") and not _PARTED.search(gap):
        return Consent(preposition.start("of"), word.end())
    if not _PLAIN.fullmatch(gap):
        return None
    asking = _ASK.search(lead)
    beside = _SPEAKER.search(lead) is not None or (len(before) > 1 and not lead[before[-2][1] :].strip())
    spoken = asking is not None and (_ASK_FIRST.fullmatch(lead) or len(before) > 1 or _SPEAKER.search(lead))
    passive = _PASSIVE.search(lead) and _ASKED.match(after.strip())
    if spoken or passive or (beside and _ASKED.search(f"{lead} {after}")):
        return Consent(start, word.end())
    return None
