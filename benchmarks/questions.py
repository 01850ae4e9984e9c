"""Print per question of ``tests/golden/search/`` what the search makes of it, and the figures of each list.

``python -m benchmarks.questions [LIST…]``, a list as ``search/unseen``. A row: the place of the first right answer
(– where none is found), the share of right answers among the first five, how many results, how many are folded away,
which words are taken for others, of which (✗) the search says that no provision holds them, of which (∅) that only what
comes near does, and whether all it shows is called only near. Behind ``--apart`` the lists are read without the
questions that are like one of another list: that have half of their telling words, or more, in common with it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "instruments"))

import goldens  # noqa: E402
from finding import SETS, Answered, answered, figures  # noqa: E402

from generator import load  # noqa: E402
from generator.search import terms  # noqa: E402

_LIKE = 0.5


def row(each: Answered) -> str:
    """Return the line of one question."""
    first = "–" if each.first is None else str(each.first + 1)
    recall = "" if each.recall is None else f"{each.recall:.2f}"
    read = f"  ({', '.join(each.read)})" if each.read else ""
    denied = f"  ✗ {', '.join(each.denied)}" if each.denied else ""
    silent = f"  ∅ {', '.join(each.silent)}" if each.silent else ""
    aside = "  only near" if each.found and each.aside else ""
    return f"{first:>4} {recall:>5} {len(each.found):>4} {each.beside:>4}  {each.ask}{read}{denied}{silent}{aside}"


def apart(name: str, found: Sequence[Answered]) -> list[Answered]:
    """Return the questions of a list that are like none of another: by the share of stems in common (Jaccard)."""
    others = {*SETS, *(f"search/{path.name}" for path in (goldens.FOLDER / "search").glob("unseen-*.yml"))} - {name}
    asked = [set(terms.stems(entry["ask"])) for other in sorted(others) for entry in goldens.entries(other)]

    def like(ask: str) -> bool:
        said = set(terms.stems(ask))
        return any(len(said & each) >= _LIKE * len(said | each) for each in asked)

    return [each for each in found if not like(each.ask)]


if __name__ == "__main__":
    alone = sys.argv[1:2] == ["--apart"]
    given = sys.argv[2:] if alone else sys.argv[1:]
    for name, every in answered(load.load(ROOT / "protocols"), given or SETS):
        shown = apart(name, every) if alone else every
        if given:
            print("\n".join(map(row, shown)))
        print(f"{name}: {figures(shown)}")
