"""Which lettered blocks are sections, and which are articles with a title in numbered chapters."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generator.ground.sentences import ends_sentence, starts_low
from generator.ingest.blocks import Block, Blocks, put_blocks
from generator.ingest.markers import candidates
from generator.ingest.pieces import Style
from generator.ingest.shape import Shape
from generator.ingest.wording import leads_in, like_heading

_SHORT = 8  # words: what heads with a verb asks where, who or when in few; chosen by reading some twenty, not tuned


def letters(blocks: Blocks, shape: Shape) -> Blocks:
    """Recognise lettered sections: short words after A., B., … with other text below most of them."""
    return _sections_of_style(_lettered_articles(blocks), "upper")


def _lettered_articles(blocks: Blocks) -> Blocks:
    """Return as articles with a title what the original calls headings, where letters number them and they are that."""
    found = {
        index: marker
        for index, block in enumerate(blocks)
        if block.role == "section" and block.marker is None and block.num and block.head
        if (marker := next(candidates(f"{block.num[0].text} X"), None)) is not None and marker.style == "upper"
    }
    articles = put_blocks(
        blocks, ((i, replace(blocks[i], role="article", marker=marker, depth=0)) for i, marker in found.items())
    )
    return articles if _of_chapters(articles, [*found]) else blocks


def _sections_of_style(blocks: Blocks, style: Style) -> Blocks:
    members: dict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.marker is not None and block.marker.style == style and block.role == "article":
            members[block.marker.look].append(index)
    changed = []
    for indices in members.values():
        if _of_chapters(blocks, indices):
            continue
        titled = [i for i in indices if like_heading(blocks[i].text)]
        holding = [i for i in titled if _holds_content(blocks, i)]
        if holding and len(holding) * 2 >= len(indices):
            others = (i for i in indices if i not in titled and _heads_a_list(blocks, i))
            changed += [(i, blocks[i].as_heading("section")) for i in (*titled, *others)]
    return put_blocks(blocks, changed)


def _heads_a_list(blocks: Blocks, index: int) -> bool:
    """Return whether a line with a verb in it ("Waar de telefoon is") has a list below it, as headings beside it do."""
    text = blocks[index].text
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if after is None or after.marker is None or after.marker.number != (1,) or after.marker.style == "upper":
        return False
    # "Je mag bellen", over "in de pauze", is the beginning of what stands below it.
    if starts_low(after.text) or len(text.split()) > _SHORT:
        return False
    return not (ends_sentence(text) or leads_in(text) or text[-1] in ";,")


def _of_chapters(blocks: Blocks, indices: Sequence[int]) -> bool:
    """Return whether lettered headings are those of articles: chapters hold them, each begins again, and each one text.

    So are "1.1 Doel" and "1. De wet" where no numbers of their own stand below them.
    """
    firsts = [i for i in indices if _first(blocks[i])]
    if len(firsts) < 2 or not all(i and blocks[i - 1].role == "section" and blocks[i - 1].num for i in firsts):
        return False
    stops = sorted({*indices, *(i for i, block in enumerate(blocks) if block.role == "section"), len(blocks)})
    for i in indices:
        held = blocks[i + 1 : stops[bisect_right(stops, i)]]
        if sum(block.role == "paragraph" and not block.row for block in held) > 1:
            return False
        if any(block.role == "article" for block in held):
            return False
    return True


def _first(block: Block) -> bool:
    return block.marker is not None and block.marker.number == (1,)


def _holds_content(blocks: Blocks, index: int) -> bool:
    if index + 1 >= len(blocks):
        return False
    block, after = blocks[index], blocks[index + 1]
    return after.role != "section" and (
        after.marker is None or block.marker is None or after.marker.key != block.marker.key
    )
