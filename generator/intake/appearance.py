"""What two originals show in another way though their words are the same, and that may turn what those words say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from generator.ground.errors import Problem
from generator.intake.text import Facts, Text

_ONLY_A_PERSON = "look at both: what that says only a person can tell"


def unlike(old: Text, new: Text) -> Iterator[Problem]:
    """Yield why the words of two texts do not tell what differs between them, each at its place in the new one.

    Words that are struck through on one side alone. Where all words are the same, and both originals are of one type
    (others call depths and cells otherwise): the place in a table of a line, and the depth of a point.
    """
    before, after = _lines(old), _lines(new)
    same = [text for _, text, _ in before] == [text for _, text, _ in after]
    crossed = [_crossed(each, same) for each in (old, new)]
    if crossed[0] != crossed[1]:
        yield _struck(old, new, *crossed)
    if not same or old.original.type != new.original.type:
        return
    for (_, _, one), (line, _, other) in zip(before, after, strict=True):
        if one.cell != other.cell:
            yield new.problem(
                line, 1, "the words are those of the other file, in another cell of a table", _ONLY_A_PERSON
            )
            return
        if one.level != other.level:
            yield new.problem(
                line, 1, "the words are those of the other file, at another depth of a list", _ONLY_A_PERSON
            )
            return


def _crossed(text: Text, placed: bool) -> list[tuple[int, str]]:
    """Return the words that are struck through; where they stand only counts in a text of the same words."""
    return [(place if placed else 0, words) for place, words in text.struck]


def _struck(old: Text, new: Text, before: list[tuple[int, str]], after: list[tuple[int, str]]) -> Problem:
    """Return the first words that are struck through in one of two texts and not in the other."""
    was, now = next((was, now) for was, now in zip_longest(before, after) if was != now)
    text, (_, found) = (new, now) if now is not None else (old, was)
    what = f"“{found}” is struck through here, and the words of the other file are not struck through alike"
    return text.problem(1, 1, what, "take out in both what no longer holds, or take away the line through it")


def _lines(text: Text) -> list[tuple[int, str, Facts]]:
    """Return the number, the words and the facts of each line that has words."""
    facts = text.facts or (Facts(),) * len(text.lines)
    lines = enumerate(zip(text.lines, facts, strict=True), 1)
    return [(number, " ".join(line.split()), told) for number, (line, told) in lines if line.strip()]
