"""Print what the search costs at several sizes of the corpus: to build, to fetch and to ask. Needs a built site."""

from __future__ import annotations

import gzip
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import looking  # noqa: E402
from manyschools import many  # noqa: E402
from searching import first_questions  # noqa: E402

from generator import load, search  # noqa: E402

SIZES = (100, 500, 2000)


def main(site: Path) -> None:
    corpus = load.load(ROOT / "protocols")
    print(
        f"{'institutions':>12} {'provisions':>10} {'seconds':>8} {'files':>6} {'MB':>6} {'index kB':>9} {'shard kB':>9}"
    )
    for size in SIZES:
        larger = many(corpus, size)
        began = time.perf_counter()
        files = search.files(larger)
        spent = time.perf_counter() - began
        zipped = {path: len(gzip.compress(content, 6)) for path, content in files.items() if "/t" not in path}
        shards = sorted(bytes_ for path, bytes_ in zipped.items() if "/w" in path)
        provisions = sum(len(edition.passages) for edition in larger.editions)
        print(
            f"{size:>12} {provisions:>10} {spent:>8.1f} {len(files):>6} {sum(map(len, files.values())) / 1e6:>6.1f} "
            f"{zipped[search.ENTRY] / 1e3:>9.1f} {shards[len(shards) // 2] / 1e3:>9.1f}"
        )
    print(f"\n{'institutions':>12} {'kB':>7} {'seconds':>8}  first question, processor 4 times slower")
    with looking.chromium() as browser:
        for size in SIZES:
            for cost in first_questions(site, corpus, browser, schools=size):
                print(f"{size:>12} {cost.transferred / 1e3:>7.1f} {cost.seconds:>8.2f}  {cost.question}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
