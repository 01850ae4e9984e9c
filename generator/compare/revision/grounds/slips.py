"""Ground: a word that is none, one slip from the word that stands in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.compare import differ
from generator.compare.revision import cues
from generator.ground.expressions import expression, small
from generator.language import words

_TOKEN = expression(r"\S+")
_EDGES = "\"'“”‘’„«»()[]{}.,;:!?…"
_ENDS = frozenset(".!?:•-–*\uf0b7")  # what a sentence or a point of a list begins behind
_WORD = expression(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 4  # letters; of three letters nearly any is a word, a name or an abbreviation
_known = words.known
_spelling = words.patterns.spelling


def mended(old: str, new: str) -> dict[str, str]:
    """Return the slips of two texts, each with the word that stands in its place in the other, in small letters."""
    return {wrong: right for one, other in _pairs(old, new) for wrong, right in _slip(one, other)}


def common(text: str, slips: Mapping[str, str]) -> str:
    """Return ``text`` with the words for the slips."""
    if not slips:
        return text
    meant = {small(wrong): right for wrong, right in slips.items()}
    return re.sub(
        "(?<![^\\W_])(?:" + "|".join(map(re.escape, slips)) + ")(?![^\\W_])",
        lambda match: meant[small(match[0])],
        text,
        flags=re.IGNORECASE,
    )


def _pairs(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the words that stand in each other's place."""
    sides = [_TOKEN.findall(text) for text in (old, new)]
    one, other = ([token.strip(_EDGES) for token in side] for side in sides)
    at = to = 0
    for run in differ.runs(one, other):
        if not run.kept and len(run.old) == len(run.new):
            for place, (before, after) in enumerate(zip(run.old, run.new, strict=True)):
                named = _is_name(sides[0], at + place) and _is_name(sides[1], to + place)
                if _WORD.fullmatch(before) and _WORD.fullmatch(after) and not named:
                    yield before.lower(), after.lower()
        at, to = at + len(run.old), to + len(run.new)


def _is_name(tokens: Sequence[str], at: int) -> bool:
    """Return whether a word has a capital of its own, not that of a sentence, and is of no platform.

    “Bakker” and “Bekker” are two persons, though only one of them is a word.
    """
    word = tokens[at].strip(_EDGES)
    begins = at == 0 or tokens[at - 1].rstrip("\"'”’»)")[-1:] in _ENDS
    return (
        word[:1].isupper()
        and not word.isupper()
        and not begins
        and not cues.found(word, (cues.PLATFORM,))[cues.PLATFORM]
    )


def _slip(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield the pair of a slip and the word meant, if two words are that, in whichever order."""
    if min(len(one), len(other)) < _SHORTEST or one == other or _who_acts(one, other):
        return
    real = _known.is_word(one), _known.is_word(other)
    if real[0] == real[1]:
        if real[0] and _linked(one) == _linked(other):
            yield (one, other) if _linked(one) == one else (other, one)
        return
    wrong, right = (other, one) if real[0] else (one, other)
    near = _known.neighbours(wrong)
    if sorted(wrong) == sorted(right):
        near = frozenset(word for word in near if sorted(word) == sorted(wrong))
    if _linked(wrong) == _linked(right) or (
        (right in near or _one_apart(wrong, right)) and not _could_rule(right, near - {right})
    ):
        yield wrong, right


def _who_acts(one: str, other: str) -> bool:
    """Return whether of two words one is what is done and the other who does it: “vloggen”, “vlogger”."""
    endings = _spelling.WHO_ACTS, _spelling.ACTING
    return any(
        a.endswith(endings[0]) and b.endswith(endings[1]) and a.removesuffix(endings[0]) == b.removesuffix(endings[1])
        for a, b in ((one, other), (other, one))
    )


def _could_rule(right: str, others: frozenset[str]) -> bool:
    """Return whether a slip could be for more than one word, and one of them rules: “alln”, for “alle” and “allen”."""
    return any(cues.rules(word) for word in others) or (bool(others) and cues.rules(right))


def _one_apart(one: str, other: str) -> bool:
    """Return whether one letter more, less or another, or two exchanged, makes the one of the other."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    tails = one[start:], other[start:]
    changed = (tails[0][1:], tails[1][1:]), (tails[0][1:], tails[1]), (tails[0], tails[1][1:])
    exchanged = tails[0][:2] == tails[1][1::-1] and tails[0][2:] == tails[1][2:]
    return exchanged or any(rest == remaining for rest, remaining in changed)


_LINKING_N = expression(r"(?<=[^\W\d_]{3}e)n(?=[^aeiou\W\d_])")


def _linked(word: str) -> str:
    """Return a compound without the n between its parts: “pannekoek” and “pannenkoek” are one word."""
    return _LINKING_N.sub("", word)
