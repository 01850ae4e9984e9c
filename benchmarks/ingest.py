"""How ingest grows: each awkward text at one and at two megabytes; more than three times the time is called a fault.

Run with ``python -m benchmarks.ingest``; a number of megabytes may follow.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from generator import intake, load
from generator.ingest import ingest

ROOT = Path(__file__).parent.parent
BOUND = 3.0
LEAST = 0.5  # seconds; shorter runs say nothing about growth

# One long line, unless the unit ends in a line end.
UNITS = {
    "letters": "a",
    "dots": ".",
    "digits": "1",
    "dashes": "- ",
    "opening tags": "<",
    "open comments": "<!--",
    "tags": "<p>",
    "brackets": "(",
    "no-break spaces": "a\u00a0",
    "capitals": "Abc ",
    "first numbers": "1. ",
    "romans": "I. ",
    "dates": "1-1-2020 ",
    "addresses": "a@b.nl ",
    "links": "https://a.nl ",
    "a sentence": "De school plaatst geen foto's. ",
    "numbered sentences": "1. De school plaatst geen foto's. ",
    "bullets in one line": "• Leerlingen plaatsen geen foto's zonder toestemming van elkaar. ",
    "articles": "1. Leerlingen plaatsen geen foto's zonder toestemming van elkaar.\n",
    "wrapped lines": "Leerlingen plaatsen geen foto's op sociale media zonder dat zij daarvoor toestemming\n",
    "link lines": "https://www.voorbeeldcollege.nl/protocol\n",
    "contents titles": "Inhoudsopgave van\nInhoud\n",
    "contents lines": "Doel van het protocol ........ 3\n",
    "headers": "Protocol sociale media Voorbeeldcollege\n",
    "headed lists": "A. Voor leerlingen\n1. Leerlingen plaatsen geen foto's zonder toestemming.\n",
    "nested lists": "1. Het is verboden om:\na. anderen te pesten;\nb. te schelden.\n",
    "footnotes": "Wij letten op de privacy[1] van leerlingen.\n[1] Zie de wet.\n",
    "menus": "Menu\nHome\nContact\n",
}


def main() -> int:
    """Print the times, and return 1 where one grows faster than its text."""
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else "1") * 1_000_000)
    vocabulary = load.load_vocabulary(ROOT / "protocols")
    ingest(intake.read(b"1. Leerlingen plaatsen geen foto's.", "warm.txt"), vocabulary)
    faults = 0
    for name, unit in UNITS.items():
        times = []
        for length in (size, 2 * size):
            source = (unit * (length // len(unit))).encode()
            start = time.perf_counter()
            ingest(intake.read(source, "long.txt"), vocabulary)
            times.append(time.perf_counter() - start)
        fault = times[1] > max(times[0] * BOUND, LEAST)
        faults += fault
        print(f"{name:22} {times[0]:7.2f} s {times[1]:7.2f} s{'  grows too fast' if fault else ''}", flush=True)
    print(f"{faults} of {len(UNITS)} grow too fast")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
