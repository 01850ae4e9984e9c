"""Print per question of ``tests/golden/search/`` what the search makes of it, and the figures of each list.

``python -m benchmarks.questions [LIST…]``, a list as ``search/unseen``. A row: the place of the first right answer
(– where none is found), the share of right answers among the first five, how many results, how many are folded away,
which words are taken for others, of which (✗) the search says that no provision holds them, of which (∅) that only what
comes near does, and whether all it shows is called only near.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "instruments"))

from finding import SETS, Answered, answered, figures  # noqa: E402

from generator import load  # noqa: E402


def row(each: Answered) -> str:
    """Return the line of one question."""
    first = "–" if each.first is None else str(each.first + 1)
    recall = "" if each.recall is None else f"{each.recall:.2f}"
    read = f"  ({', '.join(each.read)})" if each.read else ""
    denied = f"  ✗ {', '.join(each.denied)}" if each.denied else ""
    silent = f"  ∅ {', '.join(each.silent)}" if each.silent else ""
    aside = "  only near" if each.found and each.aside else ""
    return f"{first:>4} {recall:>5} {len(each.found):>4} {each.beside:>4}  {each.ask}{read}{denied}{silent}{aside}"


if __name__ == "__main__":
    for name, found in answered(load.load(ROOT / "protocols"), sys.argv[1:] or SETS):
        if sys.argv[1:]:
            print("\n".join(map(row, found)))
        print(f"{name}: {figures(found)}")
