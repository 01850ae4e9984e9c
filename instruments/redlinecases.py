"""The cases under ``golden/redline/``, and what the properties of a redline are measured with."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import goldens

from generator.compare import differ
from generator.compare.redline import tokens
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
    return [Case(name=path.stem, **goldens.read(path)) for path in sorted(CASES.glob("*.yml"))]


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
    return [token for token in tokens(text) if token[0].isalnum()]


def fewest_touched(old: str, new: str) -> int:
    """Return how many words any word redline of two texts must touch at least.

    All words but the longest common subsequence of both.
    """
    mine, theirs = words(old), words(new)
    return len(mine) + len(theirs) - 2 * differ.kept(mine, theirs)


_FEW = (
    *("leerling", "leraar", "school", "telefoon", "foto", "filmen", "toestemming", "klas"),
    *("account", "bericht", "groep", "niet", "geen", "en", "de", "het"),
)


def long_pairs(words: int) -> dict[str, tuple[str, str]]:
    """Return pairs of texts of so many words, by what makes each hard to compare; equal sizes give equal pairs."""
    chance = random.Random(words)
    many = [f"woord{number}" for number in range(words)]

    def drawn(from_: Sequence[str]) -> list[str]:
        return [chance.choice(from_) for _ in range(words)]

    def edited(text: Sequence[str], share: float) -> list[str]:
        return [chance.choice(_FEW) if chance.random() < share else word for word in text]

    few, much = drawn(_FEW), drawn(many)
    pairs = {
        "unlike, of few words": (few, drawn(_FEW)),
        "unlike, of many words": (much, drawn(many)),
        "every tenth word another": (few, edited(few, 0.1)),
        "every other word another": (few, edited(few, 0.5)),
        "a third another": (much, edited(much, 0.3)),
        "shuffled": (many, chance.sample(many, words)),
        "the other way round": (many, many[::-1]),
        "one word over and over": (["de"] * words, ["de", "het"] * (words // 2)),
        "nothing but signs": ([".,"] * words, [",;"] * words),
    }
    return {name: (" ".join(old), " ".join(new)) for name, (old, new) in pairs.items()}
