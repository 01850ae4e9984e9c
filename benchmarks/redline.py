"""Print how good and how fast the word redline is over every two provisions of two versions."""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from redlinecases import corpus_pairs, fewest_touched, words  # noqa: E402

from generator import load  # noqa: E402
from generator.compare import kinship, redline  # noqa: E402


def main() -> None:
    corpus = load.load(ROOT / "protocols")
    print(f"{'pairs':<28} {'number':>6} {'touched':>8} {'minimum':>8} {'ratio':>6} {'islands':>8} {'ms/pair':>8}")
    related = list(corpus_pairs(corpus, related=True))
    kin = [(old, new) for old, new in related if kinship.relation(kinship.share(old, new)) != "own"]
    for name, pairs in {
        "adapted from one another": kin,
        "with a topic in common": related,
        "all": list(corpus_pairs(corpus, related=False)),
    }.items():
        began = time.perf_counter()
        redlines = [redline.spans(*pair) for pair in pairs]
        spent = time.perf_counter() - began
        touched = sum(map(redline.words_touched, redlines))
        least = sum(fewest_touched(*pair) for pair in pairs)
        islands = sum(
            span.operation == "equal" and len(words(span.text)) == 1 and 0 < place < len(spans) - 1
            for spans in redlines
            for place, span in enumerate(spans)
        )
        print(
            f"{name:<28} {len(pairs):>6} {touched:>8} {least:>8} {touched / least:>6.3f} "
            f"{islands / len(pairs):>8.2f} {1000 * spent / len(pairs):>8.2f}"
        )


if __name__ == "__main__":
    main()
