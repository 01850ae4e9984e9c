"""Print how far two readings of the texts agree, field by field (`benchmarks/readings/`).

``python benchmarks/agreement.py [--all] [--differences] [--answers] [ONE OTHER]``: without ``--all`` only the texts in
force, as an older version mostly repeats its successor and would count one reading twice. ``--differences`` lists every
place where they differ. ONE and OTHER are first, second or decided (the data). Statements are paired per provision by
what their quotations share; ``instruments/agreeing.py`` says what the columns are. ``--answers`` compares what the
statements of the data were read to answer to the codebook instead; of its columns ``instruments/answering.py`` tells.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import agreeing  # noqa: E402
import answering  # noqa: E402
import codings  # noqa: E402

from generator.load import load  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="older versions too")
    parser.add_argument("--differences", action="store_true", help="list every place where they differ")
    parser.add_argument("--answers", action="store_true", help="compare the answers to the codebook")
    parser.add_argument("readings", nargs="*", default=["first", "second"], help="two of first, second and decided")
    options = parser.parse_args()
    if len(options.readings) != 2:
        parser.error("name two readings")
    one, other = options.readings
    corpus = load(ROOT / "protocols")
    force = {norm.id: norm.force for norm in corpus.vocabulary.norms}
    texts = [text for text in codings.texts(corpus) if options.all or text.in_force]
    if options.answers:
        found = [
            each
            for text in texts
            for each in answering.opportunities(text, answering.read(one, text), answering.read(other, text))
        ]
        lines, places = answering.table(found), answering.differences(found)
    else:
        readers = {
            text.name: codings.pair(codings.read(one, text), codings.read(other, text), text.words) for text in texts
        }
        lines = agreeing.table(readers, force)
        places = [line for name, paired in readers.items() for line in agreeing.differences(name, paired, force)]
    print(*lines, *(places if options.differences else ()), sep="\n")


if __name__ == "__main__":
    main()
