"""Contents lists: they repeat the headings and would double them."""

from __future__ import annotations

import re
from collections.abc import Set

from generator.ground.expressions import expression
from generator.ground.text import squash
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import like_heading
from generator.language import words

patterns = words.patterns.ingest.contents

_TITLE = expression(patterns.TITLE, re.IGNORECASE)
_CLOSING = expression(patterns.CLOSING, re.IGNORECASE)
_LEADER = expression(r"(?:[.…_·]\s?){3}")
_PAGED = expression(r"\s[0-9]{1,3}$")
_NUMBERING = expression(patterns.NUMBERING, re.IGNORECASE)
_LIMIT = 200  # a heading (110 at most) with its number, dot leaders and page number; 63 is the longest in golden texts
_TITLE_LIMIT = 40  # the longest title that the pattern takes has 27 characters, with the white space
_LONG = 60  # a heading stands at the start of a line as long as this only where the page lost its line ends
_OPENING_WORDS = 9  # so many of its words are remembered, one by one; 101 of 104 golden headings have no more
_BULLETS = "-–•*·▪◦ "  # a list of headings may have points, which the headings have not
_EMPTY = Doubt("a heading that announces a contents list has none below it", "mark it as contents-list if it is one")


def contents_list(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines with dot leaders, and lines under "Inhoud" that end in a page number or come back as headings."""
    chosen = {i for i, piece in enumerate(pieces) if piece.artefact is None and _led(piece)}
    titles = [
        i
        for i, p in enumerate(pieces)
        if p.artefact is None and len(p.text) <= _TITLE_LIMIT and _TITLE.fullmatch(p.text)
    ]
    chosen |= {i for i in range(len(pieces) - 1) if i not in chosen and _wrapped(pieces, i, chosen)}
    last = _last_seen(pieces) if titles else {}
    empty = set()
    for index in titles:
        if index in chosen:
            continue
        members = _members(pieces, index, chosen, last)
        chosen.update((index, *members))
        if not members:
            empty.add(index)
    buttons = {i for i in chosen if i - 1 in chosen and _closes(pieces[i])}
    buttons |= {i + 1 for i in chosen if i + 1 < len(pieces) and _closes(pieces[i + 1])}
    changed = [(i, aside(pieces[i], "contents-list", _EMPTY if i in empty else None)) for i in sorted(chosen - buttons)]
    return put(pieces, [*changed, *((i, aside(pieces[i], "website-junk")) for i in sorted(buttons))])


def _closes(piece: Piece) -> bool:
    """Return whether a line is what one presses below a list of contents to close it."""
    return piece.artefact is None and len(piece.text) <= _TITLE_LIMIT and bool(_CLOSING.fullmatch(piece.text))


def _wrapped(pieces: Pieces, index: int, led: Set[int]) -> bool:
    """Return whether a numbered heading among led lines goes on in the next, where its page stands."""
    piece = pieces[index]
    below = pieces[index + 1]
    among = index - 1 in led and index + 1 in led and below.gap == 0 and piece.artefact is None
    numbered, again = (any(mark.number for mark in candidates(each.text)) for each in (piece, below))
    return among and numbered and not again


def _last_seen(pieces: Pieces) -> dict[str, int]:
    """Return where each line, and each opening of a long line (a page that lost its line ends), is last seen."""
    last: dict[str, int] = {}
    for index, piece in enumerate(pieces):
        bare = _bare(piece.text)
        last[bare] = index
        if len(bare) > _LONG:
            opening = bare.split()[:_OPENING_WORDS]
            last.update((" ".join(opening[:count]), index) for count in range(1, len(opening)))
    return last


def _led(piece: Piece) -> bool:
    text = piece.text
    return (
        len(text) <= _LIMIT
        and text[-1].isdigit()
        and bool(_LEADER.search(text))
        and bool(re.search(r"[.…_·]\s{0,3}[0-9]{1,3}$", text))
    )


def _members(pieces: Pieces, title: int, led: set[int], last: dict[str, int]) -> list[int]:
    """Return the lines of the contents list under ``title``.

    It goes on as long as lines end in a page number, count on, or come back later (``last``: where each line is last
    seen); one line that does none of these is taken along when the next ones do.
    """
    members: list[int] = []
    seen: set[str] = set()
    certain = 0
    skipped = 0
    marker: Marker | None = None
    for index in range(title + 1, len(pieces)):
        piece = pieces[index]
        bare = _bare(piece.text)
        if piece.artefact is not None or index in led:
            certain = len(members) if piece.artefact is not None else len(members) + 1
            members.append(index)
            continue
        if len(piece.text) > _LIMIT or not bare or bare in seen:
            break
        seen.add(bare)
        members.append(index)
        before, marker = marker, next(candidates(piece.text), None)
        counts_on = before is not None and marker is not None and _step(before.number, marker.number)
        if last[bare] > index or counts_on or (_PAGED.search(piece.text) and bare != piece.text.lower()):
            skipped = 0
            certain = len(members)
        else:
            skipped += 1
            if skipped > 1 or not like_heading(_PAGED.sub("", piece.text)):
                break
    members = members[:certain]
    own = [i for i in members if pieces[i].artefact is None]
    paged = any(i in led or _PAGED.search(pieces[i].text) for i in own)
    return own if paged or len(own) >= 2 else []


def _step(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    return bool(after) and before == (*after[:-1], after[-1] - 1)


def _bare(text: str) -> str:
    """Return the words of a heading without its number or bullet, page number and case."""
    text = _PAGED.sub("", text[:_LIMIT])
    return squash(_NUMBERING.sub("", text.lstrip(_BULLETS), count=1)).strip(" .…_").lower()
