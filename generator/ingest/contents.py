"""Contents lists: they repeat the headings and would double them."""

from __future__ import annotations

import re

from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.text import squash

_TITLE = re.compile(r"(?:inhoud|inhoudsopgave|inhoudstafel|inhoudsopave|inhoud van dit protocol)\s{0,3}:?", re.IGNORECASE)
_LEADER = re.compile(r"(?:[.…_·]\s?){3}")
_PAGED = re.compile(r"\s[0-9]{1,3}$")
_NUMBERING = re.compile(r"(?:(?:hoofdstuk|artikel|bijlage|paragraaf)\s{1,3})?(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[A-Z]|[IVX]{1,4})[.):]{0,2}\s", re.IGNORECASE)
_LIMIT = 200


def contents_list(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines with dot leaders, and the lines under "Inhoud" that end in a page number or come back as headings."""
    chosen = {i for i, piece in enumerate(pieces) if piece.artefact is None and _led(piece)}
    doubts = set()
    for index, piece in enumerate(pieces):
        if piece.artefact is None and len(piece.text) <= 40 and _TITLE.fullmatch(piece.text):
            members = _members(pieces, index, chosen)
            if members:
                chosen |= {index, *members}
            else:
                doubts.add(index)
    doubt = Doubt("a heading that announces a contents list has none below it", "mark it as contents-list if it is one")
    changed = [(i, aside(pieces[i], "contents-list")) for i in chosen]
    return put(pieces, [*changed, *((i, aside(pieces[i], "contents-list", doubt)) for i in doubts)])


def _led(piece: Piece) -> bool:
    text = piece.text
    return len(text) <= _LIMIT and text[-1].isdigit() and bool(_LEADER.search(text)) and bool(re.search(r"[.…_·]\s{0,3}[0-9]{1,3}$", text))


def _members(pieces: Pieces, title: int, led: set[int]) -> list[int]:
    """Return the lines that belong to the contents list under ``title``: up to the first that neither ends in a page number
    nor comes back later.
    """  # noqa: D205
    later: dict[str, int] = {}
    for index in range(title + 1, min(len(pieces), title + 5000)):
        later[_bare(pieces[index].text)] = index
    members: list[int] = []
    seen: set[str] = set()
    paged = 0
    for index in range(title + 1, len(pieces)):
        piece = pieces[index]
        if piece.artefact is not None or index in led:
            paged += index in led
            members.append(index)
            continue
        bare = _bare(piece.text)
        ends_in_page = len(piece.text) <= _LIMIT and bool(_PAGED.search(piece.text))
        if len(piece.text) > _LIMIT or not bare or bare in seen:
            break
        if not ends_in_page and later.get(bare, index) == index:
            break
        paged += ends_in_page
        seen.add(bare)
        members.append(index)
    while members and pieces[members[-1]].artefact is not None:
        members.pop()
    return [i for i in members if pieces[i].artefact is None] if paged or len(members) >= 2 else []


def _bare(text: str) -> str:
    """Return the words of a heading without its number, page number and case."""
    text = _PAGED.sub("", text[:_LIMIT])
    return squash(_NUMBERING.sub("", text, count=1)).strip(" .…_").lower()
