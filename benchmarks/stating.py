"""How many rules written beforehand suggest what reading gives them: ``.venv/bin/python benchmarks/stating.py [FILE …]``.

Of each list in ``tests/golden/statements/unseen``: the force right, the opposite of what is said (a ban as a permission,
what must be as what need not be, a ban without exception as one with), whom it binds right, nobody suggested where
somebody is, somebody else, and conditions and exceptions that are all there and whole, of the rules that have any or
suggest any. ``-v`` prints what goes wrong.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from generator import load, stating
from generator.model import DraftProvision, DraftSection, Statement, Vocabulary

ROOT = Path(__file__).parents[1]
LISTS = ROOT / "tests" / "golden" / "statements" / "unseen"
OPPOSITES = {frozenset(("forbid", "permit")), frozenset(("forbid", "oblige")), frozenset(("permit", "oblige"))}
EDGES = " ,;:."


@dataclasses.dataclass
class Count:
    """How many of how many are right."""

    right: int = 0
    all: int = 0

    def add(self, right: bool) -> bool:
        """Count one, and return whether it is right."""
        self.right += right
        self.all += 1
        return right

    def __str__(self) -> str:
        return f"{self.right} of {self.all}"


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the project."""
    return load.load_vocabulary(ROOT / "protocols")


def suggested(cases: list[dict[str, Any]]) -> Iterator[tuple[Statement, ...]]:
    """Yield the statements suggested for each rule of one text, under its heading and below its lead where it has one."""
    sections = []
    for number, case in enumerate(cases):
        rule = DraftProvision(eid=f"sec_{number}__art_1", kind="article", num="1.", text=case["say"], lines="1")
        if lead := case.get("lead"):
            rule = dataclasses.replace(rule, text=lead, items=(dataclasses.replace(rule, kind="item"),))
        sections.append(DraftSection(eid=f"sec_{number}", heading=case.get("under"), provisions=(rule,)))
    for section in stating.state(sections, vocabulary())[0]:
        (found,) = section.provisions
        yield (found.items or (found,))[0].statements


def measured(name: str, *, loud: bool) -> list[str]:
    """Return the row of a list of rules; ``loud``: what goes wrong is printed."""
    force_of = {norm.id: norm.force for norm in vocabulary().norms}
    norm, turned, binds, nobody, somebody, bound = (Count() for _ in range(6))
    topic = Count()
    cases = yaml.safe_load((LISTS / name).read_text("utf-8"))
    together = [[*group] for _, group in groupby(cases, key=lambda case: case.get("of", case["say"]))]
    for case, found in (
        (case, found) for group in together for case, found in zip(group, suggested(group), strict=True)
    ):
        forces = [force_of[each.norm or ""] for each in found]
        wrong = []
        allowed = [each.split(", ") for each in case["force"].split(" | ")]
        if not norm.add(forces in allowed):
            wrong.append(f"force {', '.join(forces)} for {case['force']}")
        if turned.add(any(_turned(each, allowed) for each in forces)):
            wrong.append("TURNED")
        if "topic" in case and not topic.add(found[0].topics[0] in case["topic"].split(" | ")):
            wrong.append(f"topic {found[0].topics[0]} for {case['topic']}")
        if "binds" in case:
            own = sorted(found[0].binds or ("nobody",))
            right = own in [sorted(each.split(", ")) for each in case["binds"].split(" | ")]
            if not binds.add(right):
                wrong.append(f"binds {', '.join(own)} for {case['binds']}")
            nobody.add(not right and own == ["nobody"])
            somebody.add(not right and own != ["nobody"])
        quotes = {
            part.quote.strip(EDGES)
            for each in found
            for part in (*each.conditions, *each.exceptions)
            if getattr(part, "kind", None) != "place-time"
        }
        must, may = ({each.strip(EDGES) for each in case.get(key, ())} for key in ("bound", "maybe"))
        if (must or quotes - may) and not bound.add(must <= quotes <= must | may):
            wrong.append(f"bound {sorted(quotes)} for {sorted(must)}")
        if loud and wrong:
            print(f"{case['say']}\n    " + "\n    ".join(wrong))
    counts = (norm, turned, topic, binds, nobody, somebody, bound)
    return [name.removesuffix(".yml"), str(len(cases)), *map(str, counts)]


def _turned(force: str, allowed: list[list[str]]) -> bool:
    """Whether a force is the opposite of all that a rule may be read as; a ban that is loosened is as well."""
    return all(
        all(frozenset((each, force)) in OPPOSITES or (each, force) == ("forbid", "permit-if") for each in reading)
        for reading in allowed
    )


def main() -> None:
    """Print a table of the lists named, or of those that say what rules are bound by."""
    names = [each for each in sys.argv[1:] if each != "-v"] or ["kinds.yml"]
    print("| list | rules | force | the opposite | topic | binds | nobody | somebody else | conditions whole |")
    print("|---|" + "--:|" * 8)
    for name in names:
        print("| " + " | ".join(measured(name, loud="-v" in sys.argv)) + " |")


if __name__ == "__main__":
    main()
