"""Print what the search costs at several sizes of the corpus: to index, and to fetch before a first answer.

``python benchmarks/search.py [FOLDER] [--n 60 --n 1000 …]``: a FOLDER of made institutions (``benchmarks/corpus.py``;
else the five real texts), of which copies with other words are made, one at a time, for sizes above its own. The copies
are not kept, so that the memory is that of FOLDER and of the index. Bytes are compressed ones, of twenty everyday
questions each asked first, counted in node (``instruments/fetching.py``); seconds are of the processor. With ``--site
SITE``, the site of FOLDER, the same questions are asked first in Chromium too, its processor slowed down four times:
seconds by the clock from sending a question until the first result can be seen, so only on a machine with nothing else
to do.
"""

from __future__ import annotations

import argparse
import gzip
import math
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import fetching  # noqa: E402
import looking  # noqa: E402
import searching  # noqa: E402
from manyschools import streamed  # noqa: E402

from generator import load, search  # noqa: E402

SIZES = (60, 240, 1000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "protocols")
    parser.add_argument("--n", type=int, action="append", help="how many institutions (default: 60, 240, 1,000)")
    parser.add_argument("--site", type=Path, help="the site of FOLDER, to ask in Chromium")
    options = parser.parse_args()
    corpus = load.load(options.folder)
    print(
        f"{'n':>6}{'seconds':>9}{'power':>7}{'most MB':>9}{'files':>8}{'MB':>7}{'entry kB':>10}{'median':>8}{'most':>7}"
    )
    before: tuple[int, float] | None = None
    for size in options.n or SIZES:
        began = time.process_time()
        files = search.files(streamed(corpus, size))
        spent = time.process_time() - began
        power = "–" if before is None else f"{math.log(spent / before[1]) / math.log(size / before[0]):.2f}"
        before = size, spent
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        entry = len(gzip.compress(files[search.ENTRY], 6)) / 1e3
        with tempfile.TemporaryDirectory() as name:
            fetching.write(files, Path(name))
            sizes = sorted(each.bytes / 1e3 for each in fetching.ask(Path(name)))
        whole = sum(len(content) for content in files.values()) / 1e6
        print(
            f"{size:>6}{spent:>9.1f}{power:>7}{memory:>9.0f}{len(files):>8}{whole:>7.1f}{entry:>10.1f}"
            f"{median(sizes):>8.1f}{sizes[-1]:>7.1f}",
            flush=True,
        )
        if options.site:
            with looking.chromium() as browser:
                costs = searching.first_questions(options.site, corpus, browser, size, fetching.EVERYDAY)
                waited = sorted(each.seconds for each in costs)
            print(
                f"{'in Chromium at a quarter of the speed, s':>50}{median(waited):>8.2f}{waited[-1]:>7.2f}", flush=True
            )


if __name__ == "__main__":
    main()
