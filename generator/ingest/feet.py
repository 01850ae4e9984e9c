"""Feet of pages that the paper itself does not call so: what stands lowest on a page and says whose text it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.text import squash
from generator.ingest import naming
from generator.ingest.pieces import Piece, Pieces, aside
from generator.intake.text import Facts

_BESIDE = 4.0  # points: the number of a page stands as near to the words of its foot
_NUMBER = expression(r"(?:\s{1,9}[-–—|]?\s?|(?<=[^\W\d_]))(?P<page>[0-9]{1,3})$")
_PARTING = expression(r"\s[-–—|•·]\s|\s{3,}")
_HEAD = expression(r"(?P<words>.*[^\W\d_].*?)(?:\s{2,20}|\t\s{0,9})(?P<number>[0-9]{1,3})$")
_LIMIT = 120  # a printed line, as for heads that come back


def told(pieces: Pieces, facts: Sequence[Facts], title: str) -> Iterator[int]:
    """Yield the lowest lines of pages that say but the title, or whose text it is: they may stand on one page alone."""
    lowest: dict[int, float] = {}
    boxed = [
        (index, fact.page, fact.box[3])
        for index, piece in enumerate(pieces)
        if (fact := facts[piece.line - 1]).box is not None and fact.page is not None
    ]
    for _, page, bottom in boxed:
        lowest[page] = max(lowest.get(page, 0.0), bottom)
    known = frozenset(squash(title).casefold().split())
    for index, page, bottom in boxed:
        text = pieces[index].text
        if bottom > lowest[page] - _BESIDE and len(text) <= _LIMIT and _again(text, known, page):
            yield index


def _again(text: str, title: frozenset[str], page: int) -> bool:
    """Return whether the parts of a line say whose text it is: all of them, or one before the number of this page."""
    numbered = _NUMBER.search(text)
    parts = [squash(part) for part in _PARTING.split(_NUMBER.sub("", text)) if part.strip()]
    told = [naming.is_name(part) or _says(part, title) for part in parts]
    return bool(told) and (all(told) or (any(told) and numbered is not None and int(numbered["page"]) == page))


def _says(part: str, title: frozenset[str]) -> bool:
    own = frozenset(part.casefold().split())
    return bool(own) and own <= title and len(own) * 2 >= len(title)


def numbered(pieces: Pieces) -> Pieces:
    """Part the number of the page from a head or foot that stands on one page alone: nothing else tells what it is."""
    heads = [_HEAD.match(piece.text[:_LIMIT]) if piece.artefact == "running-header" else None for piece in pieces]
    times = Counter(squash(head["words"]) for head in heads if head is not None)
    result: list[Piece] = []
    for piece, head in zip(pieces, heads, strict=True):
        if head is None or times[squash(head["words"])] > 1:
            result.append(piece)
            continue
        number = aside(piece.part(head.start("number")), "page-number")
        result += (replace(piece, text=head["words"]), replace(number, starts=False, doubt=None))
    return tuple(result)
