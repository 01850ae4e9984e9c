"""What a person would decide on a made-up text: its outline and its coding, written by reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from desk import blocks
from desk.blocks import Block, Desk

from generator.model import Vocabulary


@dataclass(frozen=True, slots=True)
class Said:
    """A statement: norm, topics and whom it binds, by id; ``quote`` is null where it is all words of the rule."""

    norm: str
    topics: tuple[str, ...]
    binds: frozenset[str]
    quote: str | None


@dataclass(frozen=True, slots=True)
class Gold:
    """One version of a text, what is answered about it, and what each of its rules says, by the words of the rule."""

    desk: Desk
    subject: str
    schools: tuple[str, ...]
    says: Mapping[str, tuple[Said, ...]]


def read(folder: Path, name: str, vocabulary: Vocabulary) -> tuple[Gold, Gold]:
    """Return a text as it is first and with its changes."""
    path = folder / f"{name}.yml"
    raw = _yaml(path)
    desk = blocks.read_one(path)
    coded: dict[str, Sequence[str]] = _yaml(folder / f"{name}.coded.yml")
    changed = _yaml(folder / f"{name}.changes.yml")
    made, second = desk, dict(coded)
    for change in changed["changes"]:
        made, second = _changed(made, second, change)
    if changed["aside"]:
        made = replace(made, blocks=tuple(
            Block("aside", words=changed["aside"]) if each.kind == "aside" else each for each in made.blocks
        ))  # fmt: skip
    made = replace(made, date=changed["date"])

    def gold(of: Desk, says: Mapping[str, Sequence[str]]) -> Gold:
        ids = dict(_numbered(of))
        if missing := [each for each in ids if each not in says]:
            raise ValueError(f"{name}: nobody coded {missing}")
        read = {ids[each]: tuple(_said(line, vocabulary) for line in says[each]) for each in ids}
        return Gold(of, raw["subject"], tuple(raw["schools"]), read)

    return gold(desk, coded), gold(made, second)


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _numbered(desk: Desk) -> Iterator[tuple[str, str]]:
    """Yield the name of each rule in the coding and its words."""
    above = ""
    for block in desk.blocks:
        if block.kind == "rule":
            above = block.number
            yield above, block.words
        elif block.kind == "item":
            yield f"{above} {block.number}", block.words
        elif block.kind == "para":
            yield block.words.split()[0], block.words


def _changed(desk: Desk, says: dict[str, Sequence[str]], change: Mapping[str, Any]) -> tuple[Desk, dict[str, Any]]:
    if gone := change.get("drop"):
        return replace(desk, blocks=tuple(each for each in desk.blocks if each.number != gone)), says
    number, words = change["rule"]
    own = Block("rule", number=number, words=words)
    made: list[Block] = []
    for each in desk.blocks:
        made.append(own if each.number == number else each)
        if change.get("after") == each.number:
            made.append(own)
    return replace(desk, blocks=tuple(made)), {**says, number: change.get("says", says.get(number))}


def _said(line: str, vocabulary: Vocabulary) -> Said:
    ids, _, quote = line.partition("|")
    norms = {each.id for each in vocabulary.norms}
    topics = {each.id for each in vocabulary.topics}
    roles = {each.id for each in vocabulary.roles}
    names = ids.split()
    if unknown := [each for each in names if each not in norms | topics | roles]:
        raise ValueError(f"{unknown} is in no vocabulary")
    (norm,) = (each for each in names if each in norms)
    binds = frozenset(each for each in names if each in roles)
    return Said(norm, tuple(each for each in names if each in topics), binds, quote.strip() or None)
