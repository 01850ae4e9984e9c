"""Which blocks are the title, section headings, or the headings of articles.

Each rule takes all blocks and returns them with some recognised. They are conservative: a heading that only its shape gives
away is accepted with a doubt.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.ingest.blocks import Block, Blocks
from generator.ingest.pieces import Doubt, Style
from generator.ingest.shape import Shape
from generator.ingest.wording import (
    ends_sentence,
    has_verb,
    known_heading,
    leads_in,
    like_heading,
    shouts,
)

_DOCUMENT = re.compile(
    r"(?:protocol|reglement|gedragscode|gedragsregels|richtlijn|beleid|statuut|notitie|convenant|handreiking|afspraken|regeling|"
    r"handleiding|spelregels|code\b|regels)",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"(?:college|lyceum|school|scholen|stichting|gymnasium|onderwijs|bestuur|academie|mavo|havo|vwo|\bobs\b|\bcbs\b|\bcsg\b|\brsg\b|"
    r"schooljaar|20[0-9]{2}|versie)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:media|internet|telefoons?|mobiel\w{0,12}|e-?mail|ict|online|digita\w{1,6}|app)\b", re.IGNORECASE
)
_PERSONS = re.compile(
    r"\b(?:voor|van) (?:de |alle |onze )?(?:leerling|student|medewerk|ouder|docent|leraren|leerkracht|personeel)",
    re.IGNORECASE,
)
_GUESS = Doubt("a line was taken for a section heading by its shape only", "make it a paragraph if it is none")
_GROUP = Doubt("two headings follow one another", "check that the first groups what follows, and its level")
_SUBTITLE = Doubt("a line under the title was taken as part of it", "make it a section heading if it is one")
_TITLE_GUESS = Doubt(
    "the first line was taken for the title by its shape only", "make it a section heading if it is one"
)
_AMONG = Doubt(
    "an unnumbered line between two numbered articles was taken for a heading", "make it a paragraph if it is none"
)
_LOOSE = Doubt("short lines without a stop follow one another", "check whether they are headings, a list or a table")


def _put(blocks: Blocks, changed: Iterable[tuple[int, Block]]) -> Blocks:
    result = list(blocks)
    for index, block in changed:
        result[index] = block
    return tuple(result)


def _first_of_list(block: Block) -> bool:
    return block.marker is not None and block.marker.number[-1:] == (1,)


def _candidate(block: Block) -> bool:
    return block.role == "paragraph" and (block.sure or like_heading(block.text)) and len(block.body) <= 3


def title(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise the title: the first block, when it names the kind of document or stands over other headings.

    A first line that shares its opening words with a later heading is a section beside it ("Gedragsregels voor leerlingen",
    "Gedragsregels voor medewerkers"), not the title of both.
    """
    if len(blocks) < 2 or not _candidate(blocks[0]):
        return blocks
    first = blocks[0]
    following = blocks[1]
    names = bool(_DOCUMENT.search(first.text))
    over = _over_headings(blocks)
    if (
        known_heading(first.text)
        and not over
        and not (names and _SUBJECT.search(first.text) and not _PERSONS.search(first.text))
    ):
        return blocks
    if _has_peer(blocks) or leads_in(first.text) or (first.text.endswith("?") and not names):
        return blocks
    if not names and not over and not shouts(first.text):
        if following.marker is not None:
            return blocks
        return _put(blocks, [(0, first.as_heading("title", doubt=_TITLE_GUESS))])
    changed = [first.as_heading("title")]
    for index in (1, 2):
        if not _is_subtitle(blocks, index):
            break
        block = blocks[index]
        changed[0] = replace(changed[0], head=(*changed[0].head, *block.body), doubt=_SUBTITLE)
        changed.append(block)
    return (changed[0], *blocks[len(changed) :])


def _over_headings(blocks: Blocks) -> bool:
    """Return whether the second block is itself a heading, by what follows it."""
    if len(blocks) < 3:
        return False
    second, third = blocks[1], blocks[2]
    if second.marker is not None:
        return second.marker.style in ("chapter", "roman", "upper", "bare") and like_heading(second.text)
    return (
        _candidate(second)
        and not leads_in(second.text)
        and (third.numbered or known_heading(second.text) or not _candidate(third))
    )


def _has_peer(blocks: Blocks) -> bool:
    own = blocks[0].text.lower().split()
    for block in blocks[1:]:
        if not _candidate(block):
            continue
        other = block.text.lower().split()
        shared = next(
            (n for n, (a, b) in enumerate(zip(own, other, strict=False)) if a != b), min(len(own), len(other))
        )
        if shared >= 2 and shared < len(own) and shared < len(other) and shared * 3 >= len(own):
            return True
    return False


def _is_subtitle(blocks: Blocks, index: int) -> bool:
    """Return whether a line under the title belongs to it: no content of its own, and it names a school or a year."""
    if index + 1 >= len(blocks) or not _candidate(blocks[index]) or known_heading(blocks[index].text):
        return False
    after = blocks[index + 1]
    if after.numbered and after.marker is not None and after.marker.style in ("decimal", "upper", "multi"):
        return (
            bool(_SCHOOL.search(blocks[index].text))
            and not _DOCUMENT.search(blocks[index].text)
            and like_heading(after.text)
        )
    if not _candidate(after) and not (
        after.marker is not None and after.marker.style in ("chapter", "word", "roman", "bare")
    ):
        return bool(_SCHOOL.fullmatch(blocks[index].text.split()[-1])) and len(blocks[index].text.split()) <= 4
    return bool(_SCHOOL.search(blocks[index].text)) or blocks[index].first.gap == 0


def plain_headings(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise unnumbered section headings by their shape and by what stands below them."""
    changed: list[tuple[int, Block]] = []
    index = 0
    while index < len(blocks):
        stop = index
        while stop < len(blocks) and _candidate(blocks[stop]) and not _lead_in(blocks, stop):
            stop += 1
        if stop == index:
            index += 1
            continue
        changed += _run(blocks, index, stop, shape)
        index = stop
    return _put(blocks, changed)


def _lead_in(blocks: Blocks, index: int) -> bool:
    """Return whether a short line announces the list below it instead of heading a section."""
    text = blocks[index].text
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if not leads_in(text) or blocks[index].sure:
        return False
    return after is None or (after.marker is not None and after.role == "item") or has_verb(text)


def _run(blocks: Blocks, start: int, stop: int, shape: Shape) -> list[tuple[int, Block]]:
    """Return the headings among blocks ``start`` to ``stop``, which follow one another without other text."""
    if stop == len(blocks):
        sure = [i for i in range(start, stop - 1) if blocks[i].sure]
        return [(i, blocks[i].as_heading("section")) for i in sure]
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


def chapters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise chapters by their word ("Hoofdstuk 2", "Bijlage 1") or by a bare or roman number before a heading."""
    changed = []
    deep = False
    for index, block in enumerate(blocks):
        if block.marker is None or block.marker.style not in ("chapter", "bare", "roman"):
            continue
        inner = block.marker.look in ("paragraaf", "§", "onderdeel")
        deep = deep or not inner
        changed.append((index, block.as_heading("section", 2 if inner and deep else 1)))
    taken = dict(changed)
    # "Hoofdstuk 2" alone on its line: a heading set apart below it by a blank line is its heading.
    merged: list[Block] = []
    for index, block in enumerate(blocks):
        block = taken.get(index, block)
        above = merged[-1] if merged else None
        if above is not None and above.role == "section" and above.num and not above.head and _candidate(block):
            merged[-1] = replace(above, head=block.body)
            continue
        merged.append(block)
    return tuple(merged)


def letters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise lettered sections: short words after A., B., … with other text below most of them."""
    return _sections_of_style(blocks, "upper")


def _sections_of_style(blocks: Blocks, style: Style) -> Blocks:
    members: dict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.marker is not None and block.marker.style == style and block.role == "article":
            members[block.marker.look].append(index)
    changed = []
    for indices in members.values():
        titled = [i for i in indices if like_heading(blocks[i].text)]
        holding = [i for i in titled if _holds_content(blocks, i)]
        if holding and len(holding) * 2 >= len(indices):
            changed += [(i, blocks[i].as_heading("section")) for i in titled]
    return _put(blocks, changed)


def _holds_content(blocks: Blocks, index: int) -> bool:
    if index + 1 >= len(blocks):
        return False
    block, after = blocks[index], blocks[index + 1]
    return after.role != "section" and (
        after.marker is None or block.marker is None or after.marker.key != block.marker.key
    )


def numbered_chapters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise "1. Inleiding" as a section where the numbers below it say so: 1.1 under 1., or a new 1. under 2.

    Also where every such number carries a heading and some hold several paragraphs, in a text without other headings.
    """
    titled = [
        i for i, block in enumerate(blocks)
        if block.role == "article" and block.marker is not None and block.marker.style == "decimal"
        and like_heading(block.text) and i + 1 < len(blocks) and not _next_in_list(block, blocks[i + 1])
    ]  # fmt: skip
    outer: list[int] = []
    for index in titled:
        marker = blocks[index].marker
        if marker is not None and marker.number == (len(outer) + 1,):
            outer.append(index)
    if not outer:
        return blocks
    ends = [*outer[1:], len(blocks)]
    parts = any(_holds_part(blocks, i, end) for i, end in zip(outer, ends, strict=True))
    if not parts and not _chapters_by_weight(blocks, outer):
        return blocks
    return _put(blocks, ((i, blocks[i].as_heading("section")) for i in outer))


def _next_in_list(block: Block, after: Block) -> bool:
    if block.marker is None or after.marker is None or after.marker.key != block.marker.key:
        return False
    return after.marker.number != (1,)


def _holds_part(blocks: Blocks, index: int, end: int) -> bool:
    """Return whether a numbering of its own stands under block ``index``: 1.1 under 1., or directly a new 1. under 2."""
    own, after = blocks[index].marker, blocks[index + 1].marker
    if own is not None and after is not None and after.key == own.key and after.number == (1,):
        return True
    return any(
        block.marker is not None
        and block.marker.style == "multi"
        and own is not None
        and block.marker.number[:-1] == own.number
        for block in blocks[index + 1 : end]
    )


def _chapters_by_weight(blocks: Blocks, outer: list[int]) -> bool:
    if any(block.role == "section" for block in blocks) or len(outer) < 2:
        return False
    numbered = [i for i, block in enumerate(blocks) if block.marker is not None and block.marker.style == "decimal"]
    if numbered != outer:
        return False
    ends = [*outer[1:], len(blocks)]
    weights = [sum(1 for b in blocks[i + 1 : end] if b.role == "paragraph") for i, end in zip(outer, ends, strict=True)]
    return sum(1 for weight in weights if weight >= 2) * 2 >= len(outer)


def subsections(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise "1.1 Doel" as a section of level 2 where 1.1.1 or a list of its own stands below such headings."""
    titled = [
        i for i, block in enumerate(blocks)
        if block.role == "article" and block.marker is not None and block.marker.style == "multi"
        and len(block.marker.number) == 2 and like_heading(block.text) and i + 1 < len(blocks)
    ]  # fmt: skip
    deep = any(
        (after := blocks[i + 1].marker) is not None
        and (after.style == "decimal" or (after.style == "multi" and len(after.number) == 3))
        for i in titled
    )
    return _put(blocks, ((i, blocks[i].as_heading("section", 2)) for i in titled)) if deep else blocks


def levels(blocks: Blocks, shape: Shape) -> Blocks:
    """Set the level of sections: 2 inside a chapter, and for lettered sections under a heading that only groups them."""
    changed = []
    chaptered = False
    grouped = False
    for index, block in enumerate(blocks):
        if block.role != "section":
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
    return _put(blocks, changed)


def _closing(block: Block) -> bool:
    return bool(re.match(r"(?:bijlage|slot|tot slot|begrip|sancties)", block.text, re.IGNORECASE))


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
            heads = not leads_in(block.text) or (len(block.text.split()) <= 4 and not has_verb(block.text))
        else:
            assert block.marker is not None
            heads = (block.marker.style == "word" and after.marker.style in ("decimal", "multi")) or (
                block.marker.style == "multi"
                and after.marker.style == "multi"
                and after.marker.number[: len(block.marker.number)] == block.marker.number
            )
        if heads and not ends_sentence(block.text.rstrip("?")):
            changed.append((index, block.as_heading("article")))
    return _put(blocks, changed)
