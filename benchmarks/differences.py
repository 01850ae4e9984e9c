"""Write what the codebook finds in the decided reading (`benchmarks/readings/differences-by-codebook.md`).

``python benchmarks/differences.py [--check]``: per topic every question that texts in force answer otherwise, each
answer with its words, then those on which they agree and those that none answers. ``--check`` writes nothing and
ends with 1 where the file is not in step.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import answering  # noqa: E402
import codings  # noqa: E402

from generator.load import load  # noqa: E402
from generator.model import Corpus  # noqa: E402

FILE = codings.FOLDER / "differences-by-codebook.md"
ABOUT = """# Waarin de vier teksten volgens het codeboek verschillen

Geschreven door `python benchmarks/differences.py` uit `protocols/vocabulary/codebook.yml` en de besliste lezing
(`decided/`): nooit met de hand te wijzigen. Tussen « en » staan de woorden van de tekst, daarachter de plaats. Zwijgen
is geen antwoord en geen verschil."""


def text(corpus: Corpus) -> str:
    """Return the content of the file."""
    texts = [each for each in codings.texts(corpus) if each.in_force]
    readings = {each.name: codings.read("decided", each.name) for each in texts}
    names = {each.name: each.edition.institution.short_name for each in texts}
    return "\n".join((ABOUT, *answering.table(corpus.vocabulary, readings, names), ""))


def main() -> None:
    found = text(load(ROOT / "protocols"))
    if "--check" in sys.argv[1:]:
        sys.exit(FILE.read_text(encoding="utf-8") != found)
    FILE.write_text(found, encoding="utf-8")


if __name__ == "__main__":
    main()
