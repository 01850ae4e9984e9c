"""Let LibreOffice accept and reject all changes of random and real Word files, and compare every paragraph.

``office.py PYTHON COUNT``: PYTHON is the one that LibreOffice's bridge was installed for. `make office` sets both up.

Two insertions that meet at the end of a paragraph that stayed are a known fault of LibreOffice 7.4: when it rejects
them it takes that end away as well. Such differences are counted apart; any other one fails.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Literal

import randomtexts
import wordreader

from generator import load
from generator.compare import revision
from generator.papers import blocks, docx, tracked
from generator.papers.tracked import Paragraph

TOP = Path(__file__).resolve().parent.parent
SIDES: tuple[Literal["accept", "reject"], ...] = ("accept", "reject")


def main() -> int:
    """Return 0 where LibreOffice reads every file as we do, known faults of it aside."""
    python, count = sys.argv[1], int(sys.argv[2])
    texts = {f"random-{seed}": tracked.paragraphs(randomtexts.pair(seed)) for seed in range(count)}
    corpus = load.load(TOP / "protocols")
    for old in corpus.editions:
        for new in corpus.editions:
            if old is not new:
                name = f"{old.locator} {new.locator}".replace("/", "-")
                matches = revision.compare(old, new, corpus.vocabulary).matches
                texts[name] = tracked.paragraphs(tracked.steps(old, new, matches))
    wrong = known = 0
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for name, paragraphs in texts.items():
            proof = blocks.Paper(title="Proef", header="Proef", footer="", shown_title=False, blocks=paragraphs)
            made[name] = docx.render(proof)
            Path(folder, f"{name}.docx").write_bytes(made[name])
        subprocess.run([python, str(TOP / "instruments" / "office_bridge.py"), folder], check=True)
        for name, content in made.items():
            found = json.loads(Path(folder, f"{name}.json").read_text(encoding="utf-8"))
            for side in SIDES:
                due = [text for _, text in wordreader.read(content, side)]
                if found[side] == due:
                    continue
                if side == "reject" and _meets(texts[name]) and "".join(found[side]) == "".join(due):
                    known += 1
                    continue
                wrong += 1
                print(f"{name}, {side} all: {found[side]!r} instead of {due!r}")
    print(f"LibreOffice read {2 * len(made)} texts from {len(made)} files: {wrong} wrong, {known} by its known fault")
    return 1 if wrong else 0


def _meets(paragraphs: Sequence[Paragraph]) -> bool:
    return any(
        before.end == "equal"
        and before.spans
        and after.spans
        and before.spans[-1].operation == after.spans[0].operation == "insert"
        for before, after in pairwise(paragraphs)
    )


if __name__ == "__main__":
    sys.exit(main())
