"""Print how pairs of texts are told by class, and each that is told wrongly: the handed ones and the others apart.

Words after the command choose among the others by the names of their files.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from revisionpairs import handed, read_all  # noqa: E402
from revisiontable import RIGHTS, Table, table  # noqa: E402

from generator import load  # noqa: E402


def main(kinds: Sequence[str]) -> None:
    vocabulary = load.load_vocabulary(ROOT / "protocols")
    every = [pair for pair in read_all() if not kinds or any(kind in pair.kind for kind in kinds)]
    if not kinds:
        show("handed", table(handed(), vocabulary))
    show("written unseen", table([pair for pair in every if not pair.doubt], vocabulary))
    show("written unseen, another reader could class it otherwise", table([p for p in every if p.doubt], vocabulary))


def show(name: str, found: Table) -> None:
    """Print one table: what is right in rows, what was told in columns."""
    print(f"\n{name}\n{'right / told':<16}" + "".join(f"{told:>16}" for told in RIGHTS))
    for right in RIGHTS:
        counts = (len(found.cells.get((right, told), ())) for told in RIGHTS)
        print(f"{right:<16}" + "".join(f"{count:>16}" for count in counts))
    for label, (count, of) in {
        "recall of substance": found.recall,
        "unchanged told as changed": found.invented,
        "editorial told as substance": found.exaggerated,
    }.items():
        print(f"{label:<28}{count}/{of}" + (f" = {count / of:.3f}" if of else ""))
    for right, told, pair in found.misses():
        print(f"  {pair.kind}: {pair.name}: {right} told as {told}")


if __name__ == "__main__":
    main(sys.argv[1:])
