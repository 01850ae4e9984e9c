"""Words below a list that except from all of it: part of what leads in to the list, and not of its last point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from generator.ground.errors import Problem
from generator.ground.sentences import excepts
from generator.ground.text import brief
from generator.load.claims import Claim, Word
from generator.yamlio import Document, Place

_MEND = "name that line with those of the text that leads in to the list, such as 'lines: 3, 7'"
_ENDS = ";"


def check(document: Document, found: Sequence[Claim], ordered: Sequence[Word], source_path: str) -> Iterator[Problem]:
    """Yield each line of a last point that begins as an exception and stands as what leads in to the list does.

    It does where it begins no further to the right than the lead, while the points do; and where nothing is set in, but
    each point ends in a semicolon, that before the exception too.
    """
    own = {claim.place[:-1]: index for index, claim in enumerate(found) if claim.provision}
    words: dict[int, list[Word]] = {}
    for word in ordered:
        words.setdefault(word.claim, []).append(word)
    for place, index in own.items():
        if place[-2] != "items" or (*place[:-1], int(place[-1]) + 1) in own or (lead := own.get(place[:-2])) is None:
            continue
        lines = [tuple(line) for _, line in groupby(words.get(index, ()), key=lambda word: word.line)]
        if lead not in words or not lines or lines[0][0].field != "num":
            continue
        closed = _closed(place, own, words)
        for before, line in pairwise(lines):
            first, column = line[0], lines[0][0].start
            set_in = first.start <= words[lead][0].start < column
            flush = first.start == column and closed and before[-1].text.endswith(_ENDS)
            if excepts(first.text) and (set_in or flush):
                text = " ".join(word.text for word in line)
                what = (
                    f"“{brief(text, 50)}” ({source_path}:{first.line}:{first.start + 1}) stands below the list as what "
                    f"leads in to it does, and is called part of its last point"
                )
                yield document.problem((*place, "text"), what, _MEND)


def _closed(place: Place, own: Mapping[Place, int], words: Mapping[int, Sequence[Word]]) -> bool:
    """Whether each point before the last one, of which there are some, ends in a semicolon."""
    before = [words.get(own.get((*place[:-1], number), -1), ()) for number in range(int(place[-1]))]
    return bool(before) and all(point and point[-1].text.endswith(_ENDS) for point in before)
