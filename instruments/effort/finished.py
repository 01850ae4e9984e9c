"""Whether a finished page says what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import trees
from desk import blocks

from effort.gold import Gold
from generator.ground.text import squash
from generator.load.structure import walk
from generator.model import DraftVersion


def wrong(site: Path, at: Path, version: DraftVersion, gold: Gold) -> Iterator[str]:
    """Yield what the page of a version, and its data, do not say as it was decided."""
    own = next((path.parent for path in site.rglob("index.html") if path.parent.parts[-3:] == at.parts), None)
    if own is None:
        yield "there is no page: the build refused it"
        return
    pages = (own / "index.html", *sorted(own.glob("deel-*/index.html")))
    shown = squash(" ".join(text for page in pages for text in trees.document(page.read_text("utf-8")).itertext()))
    for kind, number, words in blocks.gold(gold.desk):
        if squash(words) not in shown:
            yield f"the page lacks {kind} {number} {words}"
    placed = {squash(each.provision.text): each.provision for each in walk(version) if each.provision.text}
    for text, said in gold.says.items():
        rule = placed.get(squash(text))
        if rule is None:
            yield f"no provision has these words: {text}"
            continue
        found = {
            (each.norm, each.topics, frozenset(each.binds), _plain(each.quote)) for each in rule.said if not each.of
        }
        asked = {(each.norm, each.topics, each.binds, _plain(each.quote or text)) for each in said}
        for norm, topics, binds, quote in asked - found:
            yield f"not said: {norm} {' '.join(topics)} {' '.join(sorted(binds))} | {quote}"
        for norm, topics, binds, quote in found - asked:
            yield f"said too: {norm} {' '.join(topics)} {' '.join(sorted(binds))} | {quote}"


def _plain(quote: str) -> str:
    return squash(quote).rstrip(" .;")
