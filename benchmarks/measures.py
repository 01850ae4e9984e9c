"""What the data, the goldens and the searches say of a program as it stands: run in a copy with one number moved.

``python -m benchmarks.measures MEASURE [FOLDER…]`` prints lines; :mod:`benchmarks.thresholds` compares them.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "instruments"))

import goldens  # noqa: E402
from finding import answered, figures  # noqa: E402

from generator import load  # noqa: E402
from generator.intake.original import receive  # noqa: E402
from generator.intake.readers import plain  # noqa: E402
from generator.intake.text import Text  # noqa: E402

SEEDS = range(5)
"""Of edited texts: below 1000, on which thresholds may be chosen; the published figures are of other ones."""


def ingest(folders: Sequence[Path]) -> Iterator[str]:
    """Yield a digest of what comes out of each golden text, those of the data, and those in other folders."""
    from generator.ingest import ingest

    vocabulary = load.load_vocabulary(ROOT / "protocols")
    for text in _texts(folders):
        yield hashlib.sha256(repr(ingest(text, vocabulary)).encode()).hexdigest()


def _texts(folders: Sequence[Path]) -> Iterator[Text]:
    for path in sorted((ROOT / "tests" / "golden" / "ingest").glob("*.yml")):
        case = goldens.read(path)
        if "source" not in case:
            content = str(case["input"]).encode(case.get("encoding", "utf-8"))
            yield plain.read(receive(content, f"{path.stem}.txt", plain.READER.name))
    for folder in (ROOT / "protocols", *folders):
        for path in sorted(folder.rglob("*.txt")):
            yield plain.read(receive(path.read_bytes(), path.name, plain.READER.name))


def suggest(_: Sequence[Path]) -> Iterator[str]:
    """Yield what ``protocolwijzer evaluate`` says of a right primary topic, a first counterpart and one of three."""
    from generator.suggest.evaluate import METHODS, evaluate

    for result in evaluate(load.load(ROOT / "protocols"), METHODS[-2:]):
        hits = result.overall.strict
        figures = (result.overall.primary, hits.first, hits.third)
        yield f"{result.method.id} " + " ".join("-" if figure is None else f"{figure:.3f}" for figure in figures)


def compare(_: Sequence[Path]) -> Iterator[str]:
    """Yield how labelled edits are classed, what changed between real versions, and how edited texts are aligned."""
    from generator.compare.revision import compare as changes
    from generator.compare.revision import compare_units
    from generator.compare.revision.evaluation import evaluate
    from generator.compare.revision.units import Unit

    for name in ("revision/edits", "revision/edits-unseen"):
        called = missed = right = 0
        for case in goldens.entries(name):
            found = compare_units([Unit(key="a", text=case["old"])], [Unit(key="a", text=case["new"])])[0]
            own = found[0].verdict if found else "unchanged"
            missed += case["class"] == "substantive" != own
            called += own == "substantive"
            right += case["class"] == "substantive" == own
        yield f"{name.rsplit('/', 1)[-1]} missed {missed} precision {right / called:.3f}"
    corpus = load.load(ROOT / "protocols")
    for work in corpus.works:
        for old, new in zip(work.editions, work.editions[1:], strict=False):
            yield f"{new.locator} {_digest(repr(changes(old, new, corpus.vocabulary)))}"
    scores = evaluate.evaluate(corpus, SEEDS)
    yield "links " + " ".join(f"{each.links:.3f}" for each in scores)
    yield "moved " + " ".join(f"{each.moved:.3f}" for each in scores)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def questions(_: Sequence[Path]) -> Iterator[str]:
    """Yield how many questions have an answer on top, in the top three and in ten; results, and right ones at five."""
    for name, found in answered(load.load(ROOT / "protocols")):
        yield f"{name.removeprefix('search/')}: {figures(found)}"


MEASURES: dict[str, Callable[[Sequence[Path]], Iterator[str]]] = {
    "ingest": ingest,
    "suggest": suggest,
    "compare": compare,
    "search": questions,
}

if __name__ == "__main__":
    for line in MEASURES[sys.argv[1]]([Path(folder) for folder in sys.argv[2:]]):
        print(line)
