"""Print what the pages of each kind cost in corpora of several sizes: ``python benchmarks/kinds.py ROOT … [--kind K]``.

Each ROOT is a data folder (``benchmarks/corpus.py`` makes them of any size), the smallest first. Of each kind: how many
pages, processor seconds for its sheets and their HTML in a Book of its own, calls of functions (with ``--calls``, a run
more), and of the largest page its elements and kB in gzip, without the frame. *Power* is the exponent with which
seconds, or calls, grow between two sizes. Seconds swing with whatever else the machine does; calls do not.
"""

from __future__ import annotations

import argparse
import cProfile
import gzip
import math
import pstats
import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from generator.book.book import Book  # noqa: E402
from generator.load import load  # noqa: E402
from generator.model import Corpus  # noqa: E402
from generator.pages import kind  # noqa: E402
from generator.pages.kind import Kind  # noqa: E402
from generator.pages.page import Page  # noqa: E402
from generator.pages.render import pages_of  # noqa: E402


@dataclass(frozen=True)
class Cost:
    """What the pages of a kind took, and how large they are."""

    pages: int
    seconds: float
    calls: int | None
    bytes: int
    elements: int
    packed: int
    path: str


def sized(pages: Iterable[Page]) -> tuple[int, int, int, int, str]:
    """Return how many pages there are, their bytes, and of the largest its elements, bytes in gzip and path."""
    count = size = elements = packed = 0
    path = ""
    for page in pages:
        body = page.body.encode()
        count, size = count + 1, size + len(body)
        packed = max(packed, len(gzip.compress(body, 6)))
        if (found := len(re.findall(rb"<[a-z]", body))) > elements:
            elements, path = found, page.path
    return count, size, elements, packed, path


def cost(corpus: Corpus, of: Kind, *, calls: bool) -> Cost:
    """Return what the pages of a kind cost in a Book of their own."""
    began = time.process_time()
    for _ in pages_of(Book(corpus), [of]):
        pass
    seconds = time.process_time() - began
    count, size, elements, packed, path = sized(pages_of(Book(corpus), [of]))
    called = None
    if calls:
        profile = cProfile.Profile()
        profile.enable()
        for _ in pages_of(Book(corpus), [of]):
            pass
        profile.disable()
        called = int(vars(pstats.Stats(profile))["total_calls"])
    return Cost(count, seconds, called, size, elements, packed, path)


def power(before: Cost, after: Cost, ratio: float) -> float:
    """Return the exponent with which calls, or else seconds, grew while the number of texts did by ``ratio``."""
    one, other = (each.calls or max(each.seconds, 1e-3) for each in (before, after))
    return math.log(other / one) / math.log(ratio)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", metavar="ROOT", type=Path, nargs="+")
    parser.add_argument("--kind", action="append", help="only this kind, again for more")
    parser.add_argument("--calls", action="store_true", help="count calls too")
    options = parser.parse_args()
    heads = ("texts", "pages", "CPU s", "calls", "power", "MB", "elements", "gzip kB", "largest")
    print(f"{'kind':<16}" + "".join(f"{head:>12}" for head in heads[:-1]) + f"  {heads[-1]}")
    before: dict[str, tuple[int, Cost]] = {}
    for root in options.roots:
        corpus = load(root)
        texts = len(corpus.works)
        for of in kind.registered():
            if options.kind and of.name not in options.kind:
                continue
            found = cost(corpus, of, calls=options.calls)
            grown = before.get(of.name)
            growth = f"{power(grown[1], found, texts / grown[0]):.2f}" if grown and texts != grown[0] else "–"
            before[of.name] = (texts, found)
            print(
                f"{of.name:<16}{texts:>12}{found.pages:>12}{found.seconds:>12.2f}{found.calls or '–':>12}{growth:>12}"
                f"{found.bytes / 1e6:>12.1f}{found.elements:>12}{found.packed / 1e3:>12.1f}  {found.path}",
                flush=True,
            )


if __name__ == "__main__":
    main()
