"""How the time of ``suggest`` grows with the corpus: ``.venv/bin/python benchmarks/suggest.py``.

The real units are copied under other institutions with every fifth word drawn anew, so that the copies are like each
other without being the same. Measured are learning (once per run) and advising (per provision), for ever more units.
"""

import dataclasses
import random
import time
from collections.abc import Iterator
from pathlib import Path

from generator import load
from generator.suggest import evidence, units
from generator.suggest.adviser import train
from generator.suggest.proposals import advise
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

COPIES = (1, 4, 16, 64)
ASKED = 20


def copies(known: tuple[Unit, ...], count: int, chance: random.Random) -> Iterator[Unit]:
    words = sorted({word for unit in known for word in unit.text.split()})
    for copy in range(count):
        for unit in known:
            text = [chance.choice(words) if copy and chance.random() < 0.2 else word for word in unit.text.split()]
            yield dataclasses.replace(
                unit,
                text=" ".join(text),
                institution=f"{unit.institution}-{copy}",
                locator=f"{unit.institution}-{copy}/{unit.locator}",
            )


def main() -> None:
    corpus = load.load(Path(__file__).resolve().parent.parent / "protocols")
    known = units.known(corpus)
    mask = Mask(units.names(corpus.institutions))
    print(f"{'units':>8}{'learn s':>10}{'advise ms':>11}")
    for count in COPIES:
        many = tuple(copies(known, count, random.Random(1)))
        start = time.perf_counter()
        adviser = train(many, corpus.vocabulary.topics, mask, evidence.KINDS)
        learned = time.perf_counter()
        for unit in known[:ASKED]:
            advise(adviser, dataclasses.replace(unit, institution=None, topics=(), status="new"))
        done = time.perf_counter()
        print(f"{len(many):>8}{learned - start:>10.1f}{1000 * (done - learned) / ASKED:>11.1f}")


if __name__ == "__main__":
    main()
