"""What stands above the title at the top of a text, and so which line the title is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import closed, rules, starts_low, unfinished
from generator.ingest import headings, naming, standing
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Marker, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import (
    HEADING_LIMIT,
    has_verb,
    in_quotes,
    known_heading,
    leads_in,
    like_heading,
    shouts,
)
from generator.language import words
from generator.model import ArtefactReason

patterns = words.patterns.ingest.headings

_DOCUMENT = expression(patterns.DOCUMENT, re.IGNORECASE)
_SUBJECT = expression(patterns.SUBJECT, re.IGNORECASE)
_CALLED = expression(patterns.CALLED)
_ENDS_MENU = expression(words.patterns.ingest.website.CLOSING, re.IGNORECASE)
_ADDRESSES: tuple[ArtefactReason, ...] = ("contact-block", "link-target")
_DATED: tuple[ArtefactReason, ...] = ("version-line", "adoption-line")
_BELOW = Doubt("what stands below the title was taken for a motto", "make it a provision if it rules")
_OPENING = 60  # so many lines at the top are looked at: a menu of a school may hold some forty
_MENU_WORDS = 4  # a line of a menu, whatever word it ends in
_NAME_LINES = 4  # so many lines below a title may name a school, its place and its board
_TITLE_LINES = 3  # so many lines a title may have
_FEET = 20  # so many running heads are read; they say the same
_LETTERHEAD = Doubt(
    "lines above the title were taken for a letterhead", "make them text, or the title, where they are more than that"
)


def masthead(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside what stands above the title: names, places and a slogan of a letterhead, the rest of a menu.

    Only where a line below them names a document, or addresses or a menu stand there that end before it.
    """
    opening = _opening(pieces)
    live = [index for index in opening if pieces[index].artefact is None]
    if not live:
        return pieces
    stands = standing.standing(pieces, live)
    title = _title(pieces, opening, live) if stands is None else stands
    if title is None:
        if _dated_below(pieces, live[0]):
            guess = replace(pieces[live[0]], title=True, heading=True, starts=True, doubt=headings.TITLE_GUESS)
            return put(pieces, [(live[0], guess)])
        named = _names_below(pieces, live[:1], live[0]) if pieces[live[0]].line == pieces[opening[0]].line else ()
        apart = ((index, _of_letterhead(pieces[index])) for index in named)
        return put(pieces, apart) if named else _headed_elsewhere(pieces, live)
    above = [index for index in live if index < title]
    menu = any(pieces[index].artefact == "website-junk" for index in opening if index < title)
    told = (
        menu
        or pieces[title].title
        or _called(pieces, above, title)
        or any(
            pieces[index].artefact in _ADDRESSES
            or (pieces[index].artefact is None and standing.named(pieces[index].text))
            for index in opening
            if index < title
        )
    )
    changed: list[tuple[int, Piece]] = []
    if above and told:
        named = [index for index in above if naming.is_name(pieces[index].text)]
        for index in above:
            junk = menu and index not in named
            changed.append((index, aside(pieces[index], "website-junk") if junk else _of_letterhead(pieces[index])))
        if not menu and len(named) < len(above):
            changed[0] = above[0], replace(changed[0][1], doubt=_LETTERHEAD)
    if above and not told:
        return pieces
    named_below = _names_below(pieces, live, title)
    changed += ((index, _of_letterhead(pieces[index])) for index in named_below)
    subtitle = _subtitle(pieces, title)
    if subtitle is not None:
        doubt = None if starts_low(pieces[subtitle].text) else _BELOW
        changed.append((subtitle, aside(pieces[subtitle], "other", doubt, note=words.phrases.loose.SUBTITLE)))
    if stands is not None or (((above and told) or named_below) and standing.names_document(pieces[title].text)):
        doubt = headings.TITLE_GUESS if stands is not None and not above else None
        for n, index in enumerate(_whole(pieces, title)):
            told_so = replace(pieces[index], title=True, heading=True, starts=n == 0)
            changed.append((index, replace(told_so, doubt=doubt or told_so.doubt) if n == 0 else told_so))
    elif changed and not pieces[title].starts:
        changed.append((title, replace(pieces[title], starts=True)))
    return put(pieces, changed)


def _dated_below(pieces: Pieces, index: int) -> bool:
    """Return whether the first line of a text has when it was adopted or changed right below it."""
    below = pieces[index + 1] if index + 1 < len(pieces) else None
    dated = below is not None and below.artefact in _DATED and not below.gap
    return not index and dated and like_heading(pieces[index].text) and not _begins(pieces[index].text)


def _called(pieces: Pieces, above: Sequence[int], title: int) -> bool:
    """Return whether one line stands above the title that is a name without a kind of school ("De Brug")."""
    if len(above) != 1 or not pieces[title].gap or not standing.names_document(pieces[title].text):
        return False
    text = pieces[above[0]].text
    other = known_heading(text) or known_heading(pieces[title].text) or _SUBJECT.search(text) or _DOCUMENT.search(text)
    return bool(_CALLED.fullmatch(text)) and not other and next(candidates(text), None) is None


def _of_letterhead(piece: Piece) -> Piece:
    return aside(piece, "other", note=words.phrases.loose.LETTERHEAD)


def _whole(pieces: Pieces, title: int) -> Sequence[int]:
    """Return the lines of a title: those right below that go on with it, small or all in capitals as it is."""
    last = title
    while last + 1 < len(pieces) and last - title < _TITLE_LINES - 1:
        below = pieces[last + 1]
        capitals = shouts(pieces[title].text) and shouts(below.text) and next(candidates(below.text), None) is None
        if below.gap or below.artefact is not None or not (starts_low(below.text) or capitals):
            break
        if capitals and naming.is_name(below.text):
            break
        last += 1
    return range(title, last + 1)


def _headed_elsewhere(pieces: Pieces, live: Sequence[int]) -> Pieces:
    """Say that the first line is a heading and no title, where the foot of each page names another document."""
    if len(live) != 1 or live[0] + 1 >= len(pieces) or not like_heading(pieces[live[0]].text):
        return pieces
    own = frozenset(pieces[live[0]].text.casefold().split())
    feet = [piece.text for piece in pieces if piece.artefact == "running-header"]
    other = any(_DOCUMENT.search(foot) and own.isdisjoint(foot.casefold().split()) for foot in feet[:_FEET])
    return put(pieces, [(live[0], replace(pieces[live[0]], starts=True, heading=True, depth=1))] if other else [])


def _opening(pieces: Pieces) -> Sequence[int]:
    """Return the lines at the top before the first that is text: a sentence, a list, what leads in one."""
    end = min(len(pieces), _OPENING)
    for index in range(end):
        piece = pieces[index]
        if piece.artefact is None and not _short(pieces, index):
            return range(index)
    return range(end)


def _numbered_title(pieces: Pieces, index: int, marker: Marker) -> bool:
    """Return whether a numbered line names a document, right below the name of a school: one of a set of them."""
    own = pieces[index].text[marker.end :].strip()
    if (
        not index
        or not naming.is_name(pieces[index - 1].text)
        or not standing.names_document(own)
        or not like_heading(own)
    ):
        return False
    return not any(mark.key == marker.key for piece in pieces[index + 1 :] for mark in candidates(piece.text))


def _short(pieces: Pieces, index: int) -> bool:
    text = pieces[index].text
    if pieces[index].title:
        return True
    if all(piece.artefact is not None for piece in pieces[:index]) and standing.alone(pieces, index):
        return True
    if len(text) > HEADING_LIMIT or leads_in(text):
        return False
    marker = next(candidates(text), None)
    if marker is not None and not (marker.style == "bullet" and len(text.split()) == 1):
        return _numbered_title(pieces, index, marker)
    goes_on = starts_low(text) and index > 0 and pieces[index].gap == 0 and pieces[index - 1].artefact is None
    # A slogan below a name may begin low too.
    goes_on = goes_on or (
        starts_low(text) and index > 0 and standing.named(pieces[index - 1].text) and not closed(text)
    )
    brief = len(text.split()) <= _MENU_WORDS and not closed(text) and text[0].isupper()
    return brief or like_heading(text) or naming.is_name(text) or goes_on or not any(map(str.isalpha, text))


def _title(pieces: Pieces, opening: Sequence[int], live: Sequence[int]) -> int | None:
    """Return which line is the title: the first that names a document and is no part of a menu, or what is left."""
    known = next((index for index in live if pieces[index].title), None)
    if known is not None:
        return known
    menu = [index for index in opening if pieces[index].artefact == "website-junk"]
    free = [index for index in live if not _attached(pieces, index, menu)]
    named = [index for index in free if standing.names_document(pieces[index].text)]
    if not named:
        last = max((i for i in opening if pieces[i].artefact not in (None, *_DATED)), default=-1)
        left = [index for index in live if index > last and index in free]
        ends = any(pieces[i].artefact in (*_ADDRESSES, "website-junk", "version-line") for i in opening)
        return left[0] if ends and left and left[0] != live[0] else None
    first = named[0]
    after = next((index for index in named if index > first), None)
    if after is not None and menu and _longer(pieces[first].text, pieces[after].text):
        return after  # a page is named in short above its own title
    return first


def _attached(pieces: Pieces, index: int, menu: Sequence[int]) -> bool:
    """Return whether a line goes on with a menu: no blank line between them, and one behind it."""
    before = index
    while before > 0 and pieces[before].gap == 0 and pieces[before - 1].artefact is None:
        before -= 1
    if not (before > 0 and pieces[before].gap == 0 and before - 1 in menu):
        return False
    if _ENDS_MENU.fullmatch(pieces[before - 1].text[:HEADING_LIMIT]):
        return False
    below = pieces[index + 1] if index + 1 < len(pieces) else None
    if below is not None and below.artefact in _DATED and standing.names_document(pieces[index].text):
        return False  # the page says below its title when it was brought up to date
    return any(pieces[later].gap > 0 for later in range(index + 1, min(index + 8, len(pieces))))


def _subtitle(pieces: Pieces, title: int) -> int | None:
    """Return the line below a title that says more of what the text is about, apart from both, or is a motto.

    The first begins low, the other is quoted; neither rules.
    """
    index = _below(pieces, title)
    if index + 1 >= len(pieces) or pieces[index].artefact is not None or not pieces[index].gap:
        return None
    text, below = pieces[index].text, pieces[index + 1]
    if len(text) > HEADING_LIMIT or rules(text) or has_verb(text):
        return None
    if in_quotes(text):
        # A sentence that ends in a stop says more than a motto.
        return index if below.gap and not closed(text[1:-1]) else None
    low = starts_low(text) and text[0].isalpha() and not (closed(text) or leads_in(text))
    return index if low and (below.gap or below.artefact) else None


def _longer(one: str, other: str) -> bool:
    """Return whether ``other`` says what ``one`` does in more words."""
    stems: list[str] = re.findall(r"[^\W\d_]{5,}", one.casefold())
    whole = other.casefold()
    return len(other) > len(one) and any(stem in whole or stem[:6] in whole for stem in stems)


def _names_below(pieces: Pieces, live: Sequence[int], title: int) -> Sequence[int]:
    """Return the lines below the title that are but the names of the school and its board, with text below them."""
    right = after = _below(pieces, title)
    if unfinished(pieces[right - 1].text):
        return ()
    while after < min(len(pieces) - 1, right + _NAME_LINES) and (lines := _name_at(pieces, after)):
        after += lines
    if right < after < len(pieces) and not pieces[after].gap and _says_more(pieces, after):
        after += 1
    if right < after < len(pieces) and (
        pieces[after].gap or pieces[after].artefact is not None or _begins(pieces[after].text)
    ):
        return range(right, after)
    below = [index for index in live if index > title]
    if len(below) != 1 or below[0] + 1 >= len(pieces):
        return ()
    text = pieces[below[0]].text
    if not naming.is_name(text) or re.search(rf"(?:{patterns.SCHOOL})$", text, re.IGNORECASE):
        return ()
    under = pieces[below[0] + 1]
    return below if under.artefact is None and closed(under.text) and under.gap else ()


def _below(pieces: Pieces, title: int) -> int:
    """Return where what stands below a title begins; a sign that lays it out may stand behind its words."""
    index = _whole(pieces, title)[-1] + 1
    while index < len(pieces) and (pieces[index].title or _lays_out(pieces, index)):
        index += 1
    return index


def _lays_out(pieces: Pieces, index: int) -> bool:
    return pieces[index].artefact == "website-junk" and pieces[index].line == pieces[index - 1].line


def _says_more(pieces: Pieces, index: int) -> bool:
    """Return whether a line below a name says what kind of school it is: short words, with white below them."""
    piece, below = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    brief = like_heading(piece.text) or starts_low(piece.text) or piece.text[0] == "("
    plain = piece.artefact is None and not (has_verb(piece.text) or closed(piece.text) or known_heading(piece.text))
    free = not (_DOCUMENT.search(piece.text) or leads_in(piece.text) or _begins(piece.text))
    return brief and plain and free and below is not None and bool(below.gap or below.artefact)


def _name_at(pieces: Pieces, index: int) -> int:
    """Return how many lines from ``index`` are a name: one, or two that it is parted over; else none."""
    one, two = pieces[index], pieces[index + 1] if index + 1 < len(pieces) else None
    if one.artefact is not None or one.title or _DOCUMENT.search(one.text):
        return 0
    if standing.named(one.text):
        return 1
    if two is None or two.artefact is not None or two.gap or _DOCUMENT.search(two.text):
        return 0
    return 2 if standing.named(f"{one.text} {two.text}") and not closed(two.text) else 0


def _begins(text: str) -> bool:
    return next(candidates(text), None) is not None
