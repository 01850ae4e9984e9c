"""Which numbered blocks are chapters and sections, at what level, and which articles carry a heading.

Each rule takes all blocks and returns them with some recognised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import ends_sentence, rules
from generator.ingest.blocks import Block, Blocks, candidate, put_blocks
from generator.ingest.shape import Shape
from generator.ingest.wording import has_verb, known_heading, leads_in, like_heading
from generator.language import words

patterns = words.patterns.ingest.chapters

_CLOSING = expression(patterns.CLOSING, re.IGNORECASE)
_PERSONS = expression(words.patterns.ingest.headings.PERSONS, re.IGNORECASE)


def chapters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise chapters by their word ("Hoofdstuk 2", "Bijlage 1") or by a bare or roman number before a heading."""
    result: list[Block] = []
    deep = False
    for block in blocks:
        above = result[-1] if result else None
        if above is not None and above.role == "section" and above.num and not above.head and candidate(block):
            # "Hoofdstuk 2" alone on its line: what stands below it is its heading, also after a blank line.
            result[-1] = replace(above, head=block.body)
        elif block.marker is None or block.marker.style not in ("chapter", "bare", "roman"):
            result.append(block)
        else:
            inner = block.marker.look in patterns.INNER
            deep = deep or not inner
            result += _chapter(block, 2 if inner and deep else 1)
    return tuple(result)


def _chapter(block: Block, level: int) -> list[Block]:
    """Return ``block`` as a section; what follows its first line is text where all of it is no heading."""
    if not block.body or like_heading(block.text):
        return [block.as_heading("section", level)]
    first = block.body[0]
    alone = bool(block.num) and first.line != block.num[-1].line
    if alone and not like_heading(first.text):
        # "Hoofdstuk 9" alone on its line, and prose below it: the chapter has a number and no name.
        return [replace(block, body=()).as_heading("section", level), Block(role="paragraph", body=block.body)]
    if len(block.body) < 2:
        return [block.as_heading("section", level)]
    heading = replace(block, body=block.body[:1]).as_heading("section", level)
    return [heading, Block(role="paragraph", body=block.body[1:])]


def numbered_chapters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise "1. Inleiding" as a section where the numbers below it say so: 1.1 under 1., or a new 1. under 2.

    Also where every such number carries a heading and some hold several paragraphs, in a text without other headings
    below the first of them; such chapters stand below a heading that is over them.
    """
    titled = [
        i for i, block in enumerate(blocks)
        if block.role == "article" and block.marker is not None and block.marker.style == "decimal"
        and like_heading(block.text) and i + 1 < len(blocks) and not _next_in_list(block, blocks[i + 1])
    ]  # fmt: skip
    outer: list[int] = []
    first = 1
    for index in titled:
        marker = blocks[index].marker
        if marker is None:
            continue
        following = blocks[index + 1].marker
        # A text, or an extract of one, may begin at 2: then 2.1 right below says that 2 is a chapter.
        opens = not outer and following is not None and following.number == (*marker.number, 1)
        if marker.number == (first + len(outer),) or opens:
            first = marker.number[0] - len(outer)
            outer.append(index)
    if not outer:
        return blocks
    ends = [*outer[1:], len(blocks)]
    parts = any(_holds_part(blocks, i, end) for i, end in zip(outer, ends, strict=True))
    if not parts and not _chapters_by_weight(blocks, outer):
        return blocks
    level = 1 if parts or not _stands_over(blocks, outer[0]) else 2
    return put_blocks(blocks, ((i, blocks[i].as_heading("section", level)) for i in outer))


def _next_in_list(block: Block, after: Block) -> bool:
    if block.marker is None or after.marker is None or after.marker.key != block.marker.key:
        return False
    return after.marker.number != (1,)


def _holds_part(blocks: Blocks, index: int, end: int) -> bool:
    """Return whether a numbering of its own stands under block ``index``: 1.1 under 1., or a new 1. under 2."""
    own, after = blocks[index].marker, blocks[index + 1].marker
    if own is not None and after is not None and after.key == own.key and after.number == (1,):
        return True
    return any(
        block.marker is not None
        and block.marker.style in ("multi", "word")  # "1.1", or "Artikel 1.1"
        and own is not None
        and block.marker.number[:-1] == own.number
        for block in blocks[index + 1 : end]
    )


def _stands_over(blocks: Blocks, first: int) -> bool:
    """Return whether the heading above the ``first`` chapter is over all of them: it has no text, or says for whom."""
    above = next((i for i in range(first - 1, -1, -1) if blocks[i].role == "section"), None)
    return above is not None and (above == first - 1 or bool(_PERSONS.search(blocks[above].text)))


def _chapters_by_weight(blocks: Blocks, outer: list[int]) -> bool:
    if any(block.role == "section" for block in blocks[outer[0] :]) or len(outer) < 2:
        return False
    if any(rules(blocks[i].text) for i in outer):
        return False
    numbered = [i for i, block in enumerate(blocks) if block.marker is not None and block.marker.style == "decimal"]
    if numbered != outer:
        return False
    ends = [*outer[1:], len(blocks)]
    weights = [sum(1 for b in blocks[i + 1 : end] if b.role == "paragraph") for i, end in zip(outer, ends, strict=True)]
    return sum(1 for weight in weights if weight >= 2) * 2 >= len(outer)


def subsections(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise "1.1 Doel" as a section of level 2 where 1.1.1 or a list of its own stands below such headings.

    Also where the text is running text under numbered headings, as notes and plans are: see :func:`_prose`.
    """
    titled = [
        i for i, block in enumerate(blocks)
        if block.role == "article" and block.marker is not None and block.marker.style == "multi"
        and len(block.marker.number) == 2 and like_heading(block.text) and i + 1 < len(blocks)
    ]  # fmt: skip
    deep = any(
        (after := blocks[i + 1].marker) is not None
        and blocks[i + 1].role != "section"  # the next chapter stands not below it
        and (after.style == "decimal" or (after.style == "multi" and len(after.number) == 3))
        for i in titled
    )
    if not deep and not _prose(blocks, titled):
        return blocks
    return put_blocks(blocks, ((i, blocks[i].as_heading("section", 2)) for i in titled))


def _prose(blocks: Blocks, titled: Sequence[int]) -> bool:
    """Return whether the numbers of a text stand before headings alone, and its provisions have none.

    Then every 1.1 has a heading with text below it, and chapters hold text of their own: two of them, or one where some
    1.1 holds several paragraphs.
    """
    numbered = [i for i, b in enumerate(blocks) if b.role == "article"]
    if len(titled) < 2 or numbered != list(titled):
        return False
    if any(blocks[i + 1].role in ("section", "article", "title") for i in titled):
        return False
    chapters = [i for i, b in enumerate(blocks[:-1]) if b.role == "section" and b.marker is not None]
    own = sum(blocks[i + 1].role == "paragraph" for i in chapters)
    several = any([b.role for b in blocks[i + 1 : i + 3]] == ["paragraph", "paragraph"] for i in titled)
    return own >= 2 or (own == 1 and several)


def levels(blocks: Blocks, shape: Shape) -> Blocks:
    """Set the level of sections: what the text itself says; else 2 inside a chapter, and for lettered ones in a group.

    Such a group is what stands under a heading that only groups them.
    """
    changed = []
    chaptered = False
    grouped = False
    highest = min((block.depth for block in blocks if block.role == "section" and block.depth), default=0)
    for index, block in enumerate(blocks):
        if block.role != "section":
            continue
        if block.depth:
            changed.append((index, replace(block, level=block.depth - highest + 1)))
            continue
        style = block.marker.style if block.marker is not None else None
        if style in ("chapter", "bare", "roman", "decimal"):
            chaptered, grouped = block.level == 1, False
        elif style == "upper":
            above = blocks[index - 1] if index else None
            if (
                above is not None
                and above.role == "section"
                and (above.marker is None or above.marker.style != "upper")
            ):
                grouped = True
            if grouped or chaptered:
                changed.append((index, replace(block, level=2)))
        elif style is None:
            grouped = False
            if chaptered and not _closing(block):
                changed.append((index, replace(block, level=2)))
            else:
                chaptered = False
    return put_blocks(blocks, changed)


def _closing(block: Block) -> bool:
    return bool(_CLOSING.match(block.text))


def article_titles(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise the heading of an article: "1. De wet" or "Artikel 5 Foto's" with its text or its items below it."""
    changed = []
    for index, block in enumerate(blocks[:-1]):
        if block.role != "article" or block.head or not block.body or not like_heading(block.text):
            continue
        after = blocks[index + 1]
        if after.role in ("section", "title"):
            continue
        if after.marker is None:
            heads = not leads_in(block.text) or not has_verb(block.text)
        elif after.role == "item":
            heads = not leads_in(block.text) or known_heading(block.text)
        else:
            assert block.marker is not None
            other = after.marker.style in ("decimal", "multi") or after.marker.key != block.marker.key
            inner = after.marker.number[: len(block.marker.number)] == block.marker.number
            heads = (block.marker.style == "word" and after.marker.style in ("decimal", "multi", "word") and other) or (
                block.marker.style in ("multi", "decimal")
                and ((after.marker.style == "multi" and inner) or after.marker.style == "word")
                and not leads_in(block.text)
            )
        if heads and not ends_sentence(block.text.rstrip("?")):
            changed.append((index, block.as_heading("article")))
    return put_blocks(
        blocks, (each for each in changed if not _alone_titled(blocks, each[0], frozenset(dict(changed))))
    )


def _alone_titled(blocks: Blocks, index: int, titled: frozenset[int]) -> bool:
    """Return whether a list has text below this member alone, its last: a closing paragraph, and the member no heading.

    Where the members before it are short sentences without a stop, so is the last.
    """
    own = blocks[index].marker
    after = blocks[index + 1]
    if own is None or after.marker is not None:
        return False
    before: list[int] = []
    for place in range(index - 1, -1, -1):
        block = blocks[place]
        if block.role in ("section", "title"):
            break
        if block.marker is not None and block.marker.key == own.key:
            before.append(place)
            if block.marker.number[-1:] == (1,):
                break
    coming = next((b for b in blocks[index + 1 :] if b.role in ("section", "title") or b.marker is not None), None)
    last = (
        coming is None or coming.role in ("section", "title") or coming.marker is None or coming.marker.key != own.key
    )
    return last and bool(before) and not titled.intersection(before)
