"""The pairs of texts under ``golden/revision/pairs/``, each with the class that a reader gave it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import goldens


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two whole texts and the heaviest class that is right between them; ``doubt`` is why another reader may differ.

    Those of which the name of the file says what is right have no class.
    """

    name: str
    kind: str
    right: str
    why: str
    doubt: str | None
    old: str
    new: str


def read_all(folder: str = "revision/pairs") -> list[Pair]:
    """Return all pairs below ``tests/golden``, file after file; ``kind`` is the file's name.

    Raises ``ValueError`` where an edit names words that do not stand in its text once (or, ``everywhere``, at all).
    """
    return [pair for kind, listed in goldens.files(folder).items() for pair in _pairs(kind, listed)]


def handed() -> list[Pair]:
    """Return the pairs that were handed with the task, in ``revision/handed.yml``; these give no reason."""
    return list(_pairs("handed", goldens.entries("revision/handed.yml")))


def _pairs(kind: str, listed: Sequence[Mapping[str, Any]]) -> Iterator[Pair]:
    for entry in listed:
        for case in entry.get("pairs", [entry]):
            old = entry["text"] if "text" in entry else case["old"]
            new = case["new"] if "new" in case else _edited(old, case)
            yield Pair(
                name=case["name"],
                kind=kind,
                right=case.get("right", ""),
                why=case.get("why", ""),
                doubt=case.get("doubt"),
                old=old,
                new=new,
            )


def _edited(text: str, case: Mapping[str, Any]) -> str:
    for words, instead in case.get("changes") or [[case["from"], case["to"]]]:
        times = text.count(words)
        if times != 1 and not (times and case.get("everywhere")):
            raise ValueError(f"{case['name']}: {words!r} stands {times} times in its text")
        text = text.replace(words, instead)
    return text
