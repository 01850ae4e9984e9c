"""How the time of ``suggest`` grows with the corpus: ``.venv/bin/python benchmarks/suggest.py [UNITS …]``.

The real units are copied under other institutions with every fifth word drawn anew, so that the copies are like each
other without being the same. Measured are learning (once per run) from those of them that are learned from, and
advising on each of the real texts, its suggested statements included, for ever more units. Seconds of the processor.
"""

import dataclasses
import random
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from generator import load
from generator.suggest import evidence, units
from generator.suggest.adviser import train
from generator.suggest.proposals import advise
from generator.suggest.units import Unit
from generator.suggest.wording import Mask

UNITS = (135, 5_000, 50_000, 400_000)


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
    rest = corpus.vocabulary.rest_topics
    print(f"{'units':>8}{'kept':>7}{'learn s':>9}{'most MB':>9}  ms to advise on a text (provisions)")
    for count in tuple(map(int, sys.argv[1:])) or UNITS:
        many = units.telling(tuple(copies(known, max(1, count // len(known)), random.Random(1))))
        start = time.process_time()
        adviser = train(many, corpus.vocabulary.topics, mask, evidence.KINDS)
        learned = time.process_time() - start
        told = []
        for work in corpus.works:
            found = units.of_edition(work.in_force, corpus.vocabulary)
            asked = [dataclasses.replace(unit, institution=None, topics=(), status="new") for unit in found]
            start = time.process_time()
            for unit in asked:
                advise(adviser, unit, rest)
            told.append(f"{1000 * (time.process_time() - start):.0f} ({len(asked)})")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{count:>8}{len(many):>7}{learned:>9.1f}{memory:>9.0f}  {'  '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
