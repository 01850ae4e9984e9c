"""What the original itself tells of its lines: heads and feet, headings, the title by its type, cells of tables.

These are hints: they are given to the pieces before the first rule, and the rules go on from there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.ground.expressions import expression
from generator.ground.sentences import ends_sentence, rules
from generator.ingest import dated, feet, naming, reaching, tables
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put, text_of
from generator.ingest.wording import HEADING_LIMIT, known_heading, leads_in, like_heading
from generator.intake.text import Facts
from generator.language import words
from generator.load import tells
from generator.model import ArtefactReason

NAME = "original"
"""The name under which these hints stand among the rules."""

_DOCUMENT = expression(words.patterns.ingest.headings.DOCUMENT, re.IGNORECASE)
_LARGER = (
    1.12  # so much larger than the text is what heads it: 11 points over 12 are a footnote's, 13 over 11 a heading's
)
_SAME = 0.5  # points within which two lines are of one type
_TITLE_LINES = 4  # so many lines a title may have, set large with the name of a board in it
_SEEN = 40  # so many lines of the first page are looked at for the title
_ABOVE = 7  # so many lines a letterhead has, at most, above a title that is a heading
_BULLETS = ("-", "*", "+")
_AROUND = Doubt(
    "this stands around the text, where a site has its menus, and reads as a rule",
    "see on the page whether it is one; then make it a provision",
)
_TOLD = 2  # from so many headings on a file tells by style what its headings are; one may be its title
_RARE = 0.4  # bold tells a heading only where less of the text is bold


def hinted(pieces: Pieces, facts: Sequence[Facts]) -> Pieces:
    """Return the pieces with what the original tells of their lines; the same where it tells nothing."""
    if not facts:
        return pieces
    body = _body_size(pieces, facts)
    bold = _bold_tells(pieces, facts)
    # Where marks of footnotes are told (Markdown), a line of one without a mark goes on with it.
    marked = any(fact.style == "footnote" and fact.mark is not None and fact.box is None for fact in facts)
    changed = {index: _hint(piece, facts[piece.line - 1], body, bold, marked) for index, piece in enumerate(pieces)}
    changed.update(_cells(tuple(changed[index] for index in range(len(pieces))), facts))
    title = _title(pieces, facts, body)
    below = [index for index in range(len(pieces)) if index not in title]
    for index in _heading_articles(pieces, facts, below):
        depth = _depth(facts[pieces[index].line - 1].style)
        changed[index] = replace(changed[index], heading=True, starts=True, depth=depth)
    for index in _plain(pieces, facts, body, below):
        changed[index] = replace(changed[index], plain=True)
    for index in feet.told(pieces, facts, text_of(pieces[index] for index in title)):
        changed[index] = aside(pieces[index], "running-header")
    for n, index in enumerate(title):
        changed[index] = replace(pieces[index], title=True, heading=True, starts=n == 0, row=False)
    filled = reaching.full(pieces, facts)
    for index in filled:
        changed[index] = replace(changed[index], full=True)
    for index in (reaching.apart(pieces, facts, filled) | reaching.outdented(pieces, facts)) - {*title}:
        changed[index] = replace(changed[index], starts=True)
    return feet.numbered(put(pieces, changed.items()))


def _hint(piece: Piece, fact: Facts, body: float | None, bold: bool, marked: bool) -> Piece:
    if fact.edge is not None:
        named: ArtefactReason = "running-header" if any(map(str.isalpha, piece.text)) else "page-number"
        lost = fact.box is None and _rules(piece.text)
        return aside(piece, "website-junk" if fact.edge == "menu" else named, _AROUND if lost else None)
    if fact.style == "front-matter":
        return aside(piece, "other", note=words.phrases.loose.FRONT_MATTER)
    if fact.style == "footnote":
        return replace(aside(piece, "footnote"), starts=fact.mark is not None or not marked)
    depth = _depth(fact.style)
    if depth and heads(piece.text):
        return replace(piece, heading=True, starts=True, depth=depth)
    # On paper a member of a list has several lines, and its mark stands before the first.
    if fact.style == "list" and fact.box is None and fact.mark in _BULLETS:
        # The original tells that it is one; the words before it need not.
        bullet = next((mark for mark in candidates(piece.text) if mark.look == fact.mark), None)
        return replace(piece, starts=True, marker=bullet)
    if depth or (fact.style == "list" and (fact.mark is not None or fact.box is None)):
        return replace(piece, starts=True)
    large = body is not None and fact.size is not None and fact.size >= body * _LARGER
    plain = fact.cell is None and next(candidates(piece.text), None) is None
    # Set larger, a short line with a colon heads what follows; in bold alone it may lead in a list.
    headed = like_heading(piece.text) and (large or not leads_in(piece.text))
    if plain and headed and (large or (bold and fact.bold)):
        return replace(piece, heading=True, starts=True)
    return piece


def _rules(text: str) -> bool:
    """Return whether a line is a sentence with a word that rules."""
    return any(tell.rules for tell in tells.tells(text, aside=True)) and any(tells.sentences(text))


def _depth(style: str | None) -> int:
    return int(style.removeprefix("heading-")) if style is not None and style.startswith("heading-") else 0


def heads(text: str) -> bool:
    """Return whether a line that is set as a heading is one: no sentence, and no article, which its number heads."""
    return _brief(text) and not _article(text)


def _brief(text: str) -> bool:
    return len(text) <= HEADING_LIMIT and (not ends_sentence(text) or text.endswith("?"))


def _article(text: str) -> bool:
    return any(marker.style == "word" for marker in candidates(text))


def _heading_articles(pieces: Pieces, facts: Sequence[Facts], below: Sequence[int]) -> Iterator[int]:
    """Yield the articles that are sections, for they are headings of a level that others have too ("Inleiding").

    As an article it would stand below such a heading, and the file says that it stands beside it.
    """
    beside: set[int] = set()
    levels: set[int] = set()
    articles: dict[int, list[int]] = {}
    above = 0  # how deep the heading is below which an article would stand
    for index in below:
        depth = _depth(facts[pieces[index].line - 1].style)
        if depth and _article(pieces[index].text):
            articles.setdefault(depth, []).append(index)
            if above >= depth:
                beside.add(depth)
        elif depth and heads(pieces[index].text):
            above = depth
            levels.add(depth)
    followed = dict(pairwise(below))
    for depth, found in sorted(articles.items()):
        # Without a text below it, or where they rule, the words of such a heading are the article.
        over = all(index in followed and not _depth(facts[pieces[followed[index]].line - 1].style) for index in found)
        over = over and not any(rules(pieces[index].text) for index in found)
        told = depth in beside or (depth in levels and over)
        if told and all(_brief(pieces[index].text) for index in found):
            yield from found


def _plain(pieces: Pieces, facts: Sequence[Facts], body: float | None, below: Sequence[int]) -> Iterator[int]:
    """Yield the lines in the style of running text, where others below the title are headings by their style.

    Whoever sets one by hand sets it bold or larger.
    """
    told = [fact for fact in (facts[pieces[index].line - 1] for index in below) if fact.edge is None]
    if sum(_depth(fact.style) > 0 for fact in told) < _TOLD:
        return
    for index in below:
        fact = facts[pieces[index].line - 1]
        large = body is not None and fact.size is not None and fact.size >= body * _LARGER
        if fact.style == "body" and not (large or fact.bold):
            yield index


def _body_size(pieces: Pieces, facts: Sequence[Facts]) -> float | None:
    """Return the size of most characters, None where it is not told."""
    counted: Counter[float] = Counter()
    for piece in pieces:
        size = facts[piece.line - 1].size
        if size is not None:
            counted[round(size * 2) / 2] += len(piece.text)
    return counted.most_common(1)[0][0] if counted else None


def _bold_tells(pieces: Pieces, facts: Sequence[Facts]) -> bool:
    all_of_it = sum(len(piece.text) for piece in pieces)
    return sum(len(piece.text) for piece in pieces if facts[piece.line - 1].bold) < all_of_it * _RARE


def _title(pieces: Pieces, facts: Sequence[Facts], body: float | None) -> list[int]:
    """Return the lines of the title: what is styled so, else the heading over all others, else the largest type.

    Of the largest type on the first page the words count too.

    A line that names a document goes before a larger one that does not; the name of the school is no title.
    """
    styled = [i for i, piece in enumerate(pieces[:_SEEN]) if facts[piece.line - 1].style == "title"]
    if styled:
        return [i for n, i in enumerate(styled) if i == styled[0] + n][:_TITLE_LINES]
    headed = _headed(pieces, facts)
    if body is None or headed is not None:
        return [] if headed is None else [headed]
    sizes = dict(_sizes(pieces, facts))
    large = {i: size for i, size in sizes.items() if size >= body * _LARGER and not naming.is_name(pieces[i].text)}
    named = {i: size for i, size in large.items() if _DOCUMENT.search(pieces[i].text)}
    single = _alone({i: size for i, size in sizes.items() if size >= body * _LARGER})
    alone = {i: size for i, size in large.items() if i in single}
    chosen = {i: size for i, size in named.items() if i in single} or alone or named or large
    if not chosen:
        return []
    first = max(chosen, key=lambda i: (chosen[i], -i))
    lines = [first]
    while lines[0] - 1 in large and abs(large[lines[0] - 1] - large[first]) <= _SAME and len(lines) < _TITLE_LINES:
        lines.insert(0, lines[0] - 1)
    while len(lines) < _TITLE_LINES and (
        abs(large.get(lines[-1] + 1, 0.0) - large[first]) <= _SAME or _names_on(pieces, facts, lines, sizes)
    ):
        lines.append(lines[-1] + 1)
    # Where more is set in that type, all of it are headings and none tells the title.
    more = [i for i in large if i not in lines and abs(large[i] - large[first]) <= _SAME]
    return lines if not more or named else []


def _alone(large: Mapping[int, float]) -> Mapping[int, float]:
    """Return those of large lines that no line further down is as large as: headings come back, a title does not."""
    ends: dict[int, int] = {}  # of each, where the lines of its type end that stand right below each other
    for i in sorted(large, reverse=True):
        ends[i] = ends[i + 1] if i + 1 in large and abs(large[i + 1] - large[i]) <= _SAME else i
    return {
        i: size
        for i, size in large.items()
        if not any(j > ends[i] and abs(other - size) <= _SAME for j, other in large.items())
    }


def _names_on(pieces: Pieces, facts: Sequence[Facts], lines: Sequence[int], sizes: Mapping[int, float]) -> bool:
    """Return whether a name below a title is the rest of it: the line above had no room for its first word."""
    last, below = lines[-1], lines[-1] + 1
    if below not in sizes or abs(sizes[below] - sizes[last]) > _SAME:
        return False
    one, other = facts[pieces[last].line - 1].box, facts[pieces[below].line - 1].box
    if one is None or other is None or not naming.is_name(pieces[below].text):
        return False
    return reaching.had_no_room(pieces[below], one, other, max(box[2] for fact in facts if (box := fact.box)))


def _headed(pieces: Pieces, facts: Sequence[Facts]) -> int | None:
    """Return the first heading, where it stands alone at the highest level and no sentence stands above it."""
    live = [i for i, piece in enumerate(pieces) if facts[piece.line - 1].edge is None]
    depths = {i: depth for i in live if (depth := _depth(facts[pieces[i].line - 1].style)) and heads(pieces[i].text)}
    first = next(iter(depths), None)
    if first is None or [*depths.values()].count(min(depths.values())) > 1:
        return None
    if len(depths) == 1 and depths[first] > 1:
        return None  # one heading alone is the title where it is of the first level: a lower one heads a part
    part = known_heading(pieces[first].text.lstrip("# ")) and not _DOCUMENT.search(pieces[first].text)
    told = depths[first] == min(depths.values()) and not part
    return first if told and opens([pieces[i].text for i in live[: live.index(first)]]) else None


def opens(above: Sequence[str]) -> bool:
    """Return whether a heading below these lines, all there are, may be the title: they may be a letterhead."""
    return len(above) <= _ABOVE and not any(map(ends_sentence, above))


def _sizes(pieces: Pieces, facts: Sequence[Facts]) -> Iterator[tuple[int, float]]:
    for index, piece in enumerate(pieces[:_SEEN]):
        fact = facts[piece.line - 1]
        wordy = any(map(str.isalpha, piece.text)) and len(piece.text) <= HEADING_LIMIT
        if fact.size is not None and fact.page in (None, 1) and fact.edge is None and fact.cell is None and wordy:
            yield index, fact.size


def _cells(pieces: Pieces, facts: Sequence[Facts]) -> Iterator[tuple[int, Piece]]:
    """Yield the cells of tables, row by row where that can be told, and what follows on each as a new block."""
    of_table: dict[int, dict[int, list[int]]] = {}
    for index, piece in enumerate(pieces):
        cell = facts[piece.line - 1].cell
        if cell is not None:
            of_table.setdefault(cell[0], {}).setdefault(cell[1], []).append(index)
        elif index and facts[pieces[index - 1].line - 1].cell is not None:
            yield index, replace(piece, starts=True)
    sheet = tables.Sheet(pieces)
    for rows in of_table.values():
        if dated.lists_versions([text_of(pieces[index] for index in row) for row in rows.values()]):
            yield from ((index, aside(pieces[index], "version-line")) for row in rows.values() for index in row)
        else:
            yield from tables.blocks(sheet, [*rows.values()]).items()
