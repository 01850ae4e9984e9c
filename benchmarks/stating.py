"""How many rules that were written beforehand suggest what reading gives them.

``.venv/bin/python benchmarks/stating.py [-v] [LIST …]``: the lists of ``tests/golden/statements/unseen`` that tell
what rules depend on, or those named. ``-v`` prints what is read otherwise. ``instruments/rulesread.py`` says what the
columns are.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import rulesread  # noqa: E402

LISTS = ("kinds", "sixty", "forty")
COLUMNS = "list|rules|force|the opposite|topic|binds|nobody|others|conditions whole"


def main() -> None:
    """Print a table, a row for each list."""
    names = [each for each in sys.argv[1:] if each != "-v"] or LISTS
    found = {name: rulesread.read(name) for name in names}
    for read in found.values() if "-v" in sys.argv else ():
        for rule, wrong in read.wrong.items():
            print(rule, *(f"    {each}" for each in wrong), sep="\n")
    print(f"| {COLUMNS.replace('|', ' | ')} |", f"|---|{'--:|' * COLUMNS.count('|')}", sep="\n")
    for name, read in found.items():
        shares = (read.force, read.opposite, read.topic, read.binds, read.nobody, read.others, read.bound)
        print("|", " | ".join((name, str(read.rules), *map(str, shares))), "|")


if __name__ == "__main__":
    main()
