"""The cases under ``golden/redline/``, and what the properties of a redline are measured with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.compare import redline
from generator.model import Corpus

CASES = Path(__file__).parents[1] / "tests" / "golden" / "redline"


@dataclass(frozen=True)
class Case:
    """One file under ``golden/redline/``; ``expected`` is a list of one-entry mappings, operation to text."""

    name: str
    what: str
    old: str
    new: str
    expected: list[dict[str, str]]

    @property
    def spans(self) -> list[list[str]]:
        """The expected spans as pairs of operation and text."""
        return [list(next(iter(span.items()))) for span in self.expected]


def read_all() -> list[Case]:
    """Return all cases in the order of their names."""
    return [
        Case(name=path.stem, **yaml.safe_load(path.read_text(encoding="utf-8"))) for path in sorted(CASES.glob("*.yml"))
    ]


def corpus_pairs(corpus: Corpus, *, related: bool) -> Iterator[tuple[str, str]]:
    """Yield the texts of every two provisions of two versions, or only of those that share a topic."""
    for position, one in enumerate(corpus.editions):
        for other in corpus.editions[position + 1 :]:
            for mine in one.labelled:
                for theirs in other.labelled:
                    if not related or set(mine.labels.topics) & set(theirs.labels.topics):
                        yield mine.provision.text or "", theirs.provision.text or ""


def words(text: str) -> list[str]:
    """Return the words of a text."""
    return [token for token in redline.tokens(text) if token[0].isalnum()]


def fewest_touched(old: str, new: str) -> int:
    """Return how many words any word redline of two texts must touch at least.

    All words but the longest common subsequence of both; its length by bit-parallel counting (H. Hyyrö, 2004).
    """
    mine, theirs = words(old), words(new)
    return len(mine) + len(theirs) - 2 * _common(mine, theirs)


def _common(mine: Sequence[str], theirs: Sequence[str]) -> int:
    places: dict[str, int] = {}
    for place, word in enumerate(mine):
        places[word] = places.get(word, 0) | 1 << place
    full = (1 << len(mine)) - 1
    free = full
    for word in theirs:
        hits = free & places.get(word, 0)
        free = (free + hits | free - hits) & full
    return len(mine) - free.bit_count()
