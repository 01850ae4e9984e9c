"""Write a data folder of made institutions: ``python benchmarks/corpus.py FOLDER --n 1000 [--seed 1] [--families F]``.

What ``protocolwijzer check`` and ``build`` take as ``--root``. Three in ten texts are near to one of the five real
ones, four are adapted from one, three have words of their own; one institution in four has two versions. ``bounded``:
however many institutions, each takes one of a fixed number of texts. ``growing``: every adapted and own text is another
one. The same seed gives the same bytes, and a smaller corpus is the beginning of a larger one.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from invented import corpora  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where to write; it may not exist yet")
    parser.add_argument("--n", type=int, default=100, help="how many institutions (default: 100)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--families", choices=get_args(corpora.Families), default="growing")
    options = parser.parse_args()
    corpora.write(options.folder, ROOT / "protocols", options.n, seed=options.seed, families=options.families)
    print(f"{options.n} institutions in {options.folder}, {time.process_time():.1f} seconds of the processor")


if __name__ == "__main__":
    main()
