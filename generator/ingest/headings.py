"""Which unnumbered blocks are the title or section headings.

Each rule takes all blocks and returns them with some recognised. They are conservative: a heading that only its shape
gives away is accepted with a doubt.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import closed
from generator.ingest.blocks import Block, Blocks, candidate, put_blocks
from generator.ingest.pieces import Doubt
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb, in_quotes, known_heading, leads_in, like_heading, shouts
from generator.language import words

patterns = words.patterns.ingest.headings

_DOCUMENT = expression(patterns.DOCUMENT, re.IGNORECASE)
_NAMED = expression(patterns.NAMED, re.IGNORECASE)
_GREETING = expression(words.patterns.sentences.GREETING, re.IGNORECASE)
_LABEL = expression(r"[^:.]{2,30}:\s\S.*")
_OWN = expression(patterns.OWN, re.IGNORECASE)
_SCHOOL = expression(patterns.SCHOOL, re.IGNORECASE)
_SUBJECT = expression(patterns.SUBJECT, re.IGNORECASE)
_PERSONS = expression(patterns.PERSONS, re.IGNORECASE)
_GUESS = Doubt("a line was taken for a section heading by its shape only", "make it a paragraph if it is none")
_GROUP = Doubt("two headings follow one another", "check that the first groups what follows, and its level")
_SUBTITLE = Doubt("a line under the title was taken as part of it", "make it a section heading if it is one")
TITLE_GUESS = Doubt(
    "the first line was taken for the title by its shape only", "make it a section heading if it is one"
)
_AMONG = Doubt(
    "an unnumbered line between two numbered articles was taken for a heading", "make it a paragraph if it is none"
)
_LOOSE = Doubt("short lines without a stop follow one another", "check whether they are headings, a list or a table")


_COUNTED = ("chapter", "word", "bare", "decimal", "multi")  # the styles of numbers that go on through a text
_TITLE, _TITLE_LINES = 200, 4  # as the longest that ``load.shapes`` takes, over so many lines
_RUN = 3  # of more short lines in a row, with no white between them, the last heads nothing
_MOTTO_WORDS = 4  # more words between quotation marks are what somebody says, and no heading: ‘“Wat mag?”’ is one
_NAME_WORDS = 4  # a name under a title, such as "Christelijk College De Populier"; more words are a heading


def _first_of_list(block: Block) -> bool:
    return block.marker is not None and block.marker.number[-1:] == (1,)


def title(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise the title: the first block, when it names the kind of document or stands over other headings.

    A first line that shares its opening words with a later heading is a section beside it ("Gedragsregels voor
    leerlingen", "Gedragsregels voor medewerkers"), not the title of both.
    """
    if len(blocks) < 2:
        return blocks
    first = blocks[0]
    following = blocks[1]
    if _numbered_title(blocks):
        return (replace(first, head=(*first.num, *first.body), num=(), body=(), marker=None, role="title"), *blocks[1:])
    told = next((index for index, block in enumerate(blocks) if block.titled), None)
    if told is not None:
        return put_blocks(blocks, [(told, blocks[told].as_heading("title"))]) if candidate(blocks[told]) else blocks
    if not candidate(first):
        return put_blocks(blocks, [(0, first.as_heading("title"))]) if _long_title(first) else blocks
    if first.depth:
        return blocks
    names = bool(_DOCUMENT.search(first.text))
    over = _over_headings(blocks)
    if (
        known_heading(first.text)
        and not over
        and not (
            (names or not any(map(candidate, blocks[1:])))
            and _SUBJECT.search(first.text)
            and not _PERSONS.search(first.text)
        )
        and not (names and " " in first.text and not _PERSONS.search(first.text) and _heads_all(blocks))
    ):
        return blocks
    if _has_peer(blocks) or leads_in(first.text) or _GREETING.fullmatch(first.text):
        return blocks
    if first.text.endswith("?") and not names and not _asks_alone(blocks):
        return blocks
    if not names and not over and not shouts(first.text):
        heads = any(candidate(block) and not leads_in(block.text) for block in blocks[1:])
        if following.marker is not None and not first.sure and heads:
            return blocks
        return put_blocks(blocks, [(0, first.as_heading("title", doubt=TITLE_GUESS))])
    changed = [first.as_heading("title")]
    for index in (1, 2):
        if not _is_subtitle(blocks, index):
            break
        block = blocks[index]
        changed[0] = replace(changed[0], head=(*changed[0].head, *block.body), doubt=_SUBTITLE)
        changed.append(block)
    return (changed[0], *blocks[len(changed) :])


def _long_title(block: Block) -> bool:
    """Return whether the first block is the title in more words than a heading has: it begins with what it is."""
    text = block.text
    free = block.role == "paragraph" and not block.row and len(block.body) <= _TITLE_LINES
    return free and len(text) <= _TITLE and bool(_OWN.match(text)) and not (closed(text) or has_verb(text))


def _heads_all(blocks: Blocks) -> bool:
    """Return whether the first block stands over numbered rules and nothing else is a heading."""
    apart = blocks[1].marker is not None and blocks[1].first.gap > 0
    return apart and not any(map(candidate, blocks[1:]))


def _asks_alone(blocks: Blocks) -> bool:
    """Return whether a question that says the subject is the only one among the headings."""
    asked = any(candidate(block) and block.text.endswith("?") for block in blocks[1:])
    return bool(_SUBJECT.search(blocks[0].text)) and not asked


def _numbered_title(blocks: Blocks) -> bool:
    """Return whether the text opens with a numbered line that names a document, as one of a set of them is numbered.

    "4. Protocol sociale media" is no article where the numbers below it do not go on with its own.
    """
    first = blocks[0]
    if not first.numbered or first.marker is None or not like_heading(first.text):
        return False
    if _of_a_larger_text(blocks) or _alone_numbered(blocks):
        return True
    if not _NAMED.search(first.text):
        return False
    own = first.marker
    same = [block.marker for block in blocks[1:] if block.marker is not None and block.marker.key == own.key]
    below = [
        block.marker
        for block in blocks[1:]
        if block.marker is not None and own.number == block.marker.number[: len(own.number)] != block.marker.number
    ]
    if (below and (same or not _OWN.search(first.text))) or (same and same[0].number != (*own.number[:-1], 1)):
        return False
    again = [mark for mark in same if mark.number[-1] == own.number[-1] + 1]
    return len(again) <= sum(1 for mark in same if mark.number == own.number)


def _of_a_larger_text(blocks: Blocks) -> bool:
    """Return whether the text is a piece of a larger one: 5.3 on top, 5.3.1 and on below it, and no 5.4."""
    own = blocks[0].marker
    if own is None or own.style != "multi":
        return False
    marks = [block.marker for block in blocks[1:] if block.marker is not None and block.marker.style == "multi"]
    inside = [mark for mark in marks if mark.number[: len(own.number)] == own.number]
    return len(inside) > 1 and len(inside) == len(marks)


def _alone_numbered(blocks: Blocks) -> bool:
    """Return whether the first line has a number that nothing in the text goes on with, white below it, and text.

    It is the number that the text has in a larger one ("5.3", "Hoofdstuk 7"): a list would go on, and one article by
    itself is called an article.
    """
    own, below = blocks[0].marker, blocks[1]
    if own is None or own.style not in _COUNTED or own.style == "word":
        return False
    if own.style in ("decimal", "bare") and own.number == (1,):
        return False
    inside = "decimal" if own.style in ("multi", "chapter") else None  # 1. 2. 3. are what stands under 5.3
    others = (block.marker.style for block in blocks[1:] if block.marker is not None)
    apart = below.first.gap > 0 or (own.style == "multi" and below.role == "paragraph")
    return apart and not below.sure and not any(each in _COUNTED and each != inside for each in others)


def _over_headings(blocks: Blocks) -> bool:
    """Return whether the second block is itself a heading, by what follows it."""
    if len(blocks) < 3:
        return False
    second, third = blocks[1], blocks[2]
    if second.marker is not None:
        below = third.marker.number if third.marker is not None else ()
        if second.marker.style == "decimal" and below == (*second.marker.number, 1):
            return like_heading(second.text)
        return second.marker.style in ("chapter", "roman", "upper", "bare") and like_heading(second.text)
    return (
        candidate(second)
        and not leads_in(second.text)
        and (third.numbered or known_heading(second.text) or not candidate(third))
    )


def _has_peer(blocks: Blocks) -> bool:
    own = blocks[0].text.lower().split()
    for block in blocks[1:]:
        if not candidate(block):
            continue
        other = block.text.lower().split()
        shared = next(
            (n for n, (a, b) in enumerate(zip(own, other, strict=False)) if a != b), min(len(own), len(other))
        )
        if shared >= 2 and shared < len(own) and shared < len(other) and shared * 3 >= len(own):
            return True
    return False


def _shouted_on(blocks: Blocks, index: int) -> bool:
    """Return whether a title in capitals has a second line of them right below it, as nothing below those has."""
    above, own = blocks[index - 1], blocks[index]
    over = shouts(above.text) and shouts(own.text) and not own.first.gap
    return over and not any(candidate(block) and shouts(block.text) for block in blocks[index + 1 :])


def _is_subtitle(blocks: Blocks, index: int) -> bool:
    """Return whether a line under the title belongs to it: no content of its own, and it names a school or a year."""
    if index + 1 >= len(blocks) or not candidate(blocks[index]) or known_heading(blocks[index].text):
        return False
    if in_quotes(blocks[index].text):
        return False
    if _shouted_on(blocks, index):
        return True
    after = blocks[index + 1]
    if after.numbered and after.marker is not None and after.marker.style in ("decimal", "upper", "multi"):
        return (
            bool(_SCHOOL.search(blocks[index].text))
            and not _DOCUMENT.search(blocks[index].text)
            and like_heading(after.text)
        )
    if not candidate(after) and not (
        after.marker is not None and after.marker.style in ("chapter", "word", "roman", "bare")
    ):
        return (
            bool(_SCHOOL.fullmatch(blocks[index].text.split()[-1])) and len(blocks[index].text.split()) <= _NAME_WORDS
        )
    return bool(_SCHOOL.search(blocks[index].text)) or blocks[index].first.gap == 0


def plain_headings(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise unnumbered section headings by their shape and by what stands below them."""
    changed: list[tuple[int, Block]] = []
    index = 0
    while index < len(blocks):
        stop = index
        while stop < len(blocks) and _may_head(blocks, stop):
            stop += 1
        if stop == index:
            index += 1
            continue
        changed += _run(blocks, index, stop, shape)
        index = stop
    return put_blocks(blocks, changed)


def _may_head(blocks: Blocks, index: int) -> bool:
    block = blocks[index]
    plain = block.plain and not known_heading(block.text)
    told = in_quotes(block.text) and len(block.text.split()) > _MOTTO_WORDS and not block.sure
    return candidate(block) and not (plain or told or _lead_in(blocks, index) or _labels(blocks, index))


def _labels(blocks: Blocks, index: int) -> bool:
    """Return whether a line says what something is, as the one below it does: "Meldpunt: kamer 12"."""
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if below is None or below.role != "paragraph" or blocks[index].sure:
        return False
    return bool(_LABEL.fullmatch(blocks[index].text)) and bool(_LABEL.fullmatch(below.text))


def _lead_in(blocks: Blocks, index: int) -> bool:
    """Return whether a short line announces the list below it instead of heading a section."""
    text = blocks[index].text
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if not leads_in(text) or blocks[index].sure or _between_numbers(blocks, index):
        return False
    return after is None or (after.marker is not None and after.role == "item") or has_verb(text)


def _between_numbers(blocks: Blocks, index: int) -> bool:
    """Return whether an article stands below a line, and the one above it has the number before: points begin at 1."""
    if not 0 < index < len(blocks) - 1:
        return False
    before, after = blocks[index - 1].marker, blocks[index + 1].marker
    return (
        before is not None
        and after is not None
        and blocks[index + 1].role == "article"
        and before.key == after.key
        and after.number == (*before.number[:-1], before.number[-1] + 1)
    )


def _run(blocks: Blocks, start: int, stop: int, shape: Shape) -> list[tuple[int, Block]]:
    """Return the headings among blocks ``start`` to ``stop``, which follow one another without other text."""
    if stop == len(blocks):
        found = [(i, blocks[i].as_heading("section")) for i in range(start, stop - 1) if blocks[i].sure]
        return found or ([(start, replace(blocks[start], doubt=_LOOSE))] if stop - start > 2 else [])
    after = blocks[stop]
    run = list(range(start, stop))
    last = run[-1]
    changed: list[tuple[int, Block]] = []
    body = _body_of_titled_article(blocks, start)
    if body and len(run) == 1 and not blocks[last].sure and not known_heading(blocks[last].text):
        return []
    for index in run[:-1]:
        block = blocks[index]
        if block.sure or (len(run) == 2 and index == start) or known_heading(block.text):
            changed.append((index, block.as_heading("section", doubt=None if block.sure else _GROUP)))
        else:
            changed.append((index, replace(block, doubt=_LOOSE)))
    if len(run) > _RUN and not (blocks[last].sure or known_heading(blocks[last].text) or blocks[last].first.gap):
        return [*changed, (last, replace(blocks[last], doubt=_LOOSE))]
    return [*changed, (last, blocks[last].as_heading("section", doubt=_guess(blocks, last, after, shape)))]


def _guess(blocks: Blocks, index: int, after: Block, shape: Shape) -> Doubt | None:
    block = blocks[index]
    if block.sure or known_heading(block.text) or shouts(block.text):
        return None
    if after.numbered:
        before = blocks[index - 1] if index else None
        if _first_of_list(after) or before is None or not before.numbered:
            return None
        return _AMONG
    if shape.parted(block.first) and shape.parted(after.first) and after.marker is None:
        return None
    return _GUESS


def _body_of_titled_article(blocks: Blocks, index: int) -> bool:
    """Return whether block ``index`` is the text of the titled article before it, with the next article after it."""
    if not index or index + 1 >= len(blocks):
        return False
    before, after = blocks[index - 1], blocks[index + 1]
    if before.marker is None or after.marker is None or not before.numbered or before.marker.key != after.marker.key:
        return False
    return after.marker.number == (*before.marker.number[:-1], before.marker.number[-1] + 1) and like_heading(
        before.text
    )
