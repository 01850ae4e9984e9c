"""How many rules suggest what reading gives them: the lists in `tests/golden/statements/unseen/`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import goldens

from generator import load, stating
from generator.model import Condition, DraftProvision, DraftSection, Exemption, Statement, Vocabulary

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "golden" / "statements" / "unseen"
OPPOSITES = {frozenset(("forbid", "permit")), frozenset(("forbid", "oblige")), frozenset(("permit", "oblige"))}
_EDGES = " ,;:."

Case = dict[str, Any]


@dataclasses.dataclass(slots=True)
class Share:
    """How many of how many."""

    some: int = 0
    all: int = 0

    def count(self, one: bool) -> bool:
        """Count one more, and return whether it is one of them."""
        self.some += one
        self.all += 1
        return one

    def __str__(self) -> str:
        """Return it as a table shows it."""
        return f"{self.some} of {self.all}"


@dataclasses.dataclass(slots=True)
class Read:
    """What a list of rules came to; ``wrong`` tells of each rule that is not right what it is instead.

    ``opposite``: what no reading of the rule allows and each turns round, a ban without exception read as one with an
    exception included. ``nobody`` and ``others``: whom it binds is left open, or is somebody else. ``bound``: all
    conditions and exceptions are there and whole, of the rules that have any or suggest any, but for places and times.
    """

    rules: int = 0
    force: Share = dataclasses.field(default_factory=Share)
    opposite: Share = dataclasses.field(default_factory=Share)
    topic: Share = dataclasses.field(default_factory=Share)
    binds: Share = dataclasses.field(default_factory=Share)
    nobody: Share = dataclasses.field(default_factory=Share)
    others: Share = dataclasses.field(default_factory=Share)
    bound: Share = dataclasses.field(default_factory=Share)
    wrong: dict[str, list[str]] = dataclasses.field(default_factory=dict)


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the project."""
    return load.load_vocabulary(ROOT / "protocols")


def read(name: str) -> Read:
    """Return what a list of rules comes to; those ``of`` one text are read together."""
    found = Read()
    for _, group in groupby(goldens.read(LISTS / f"{name}.yml"), key=lambda case: case.get("of", case["say"])):
        cases = list(group)
        for case, statements in zip(cases, suggested(cases), strict=True):
            if wrong := list(_judged(case, statements, found)):
                found.wrong[case["say"]] = wrong
    return found


def suggested(cases: Sequence[Case]) -> Iterator[tuple[Statement, ...]]:
    """Yield the statements suggested for each rule of one text, under its heading and below its lead."""
    sections = []
    for number, case in enumerate(cases):
        rule = DraftProvision(eid=f"sec_{number}__art_1", kind="article", num="1.", text=case["say"], lines="1")
        if lead := case.get("lead"):
            rule = dataclasses.replace(rule, text=lead, items=(dataclasses.replace(rule, kind="item"),))
        sections.append(DraftSection(eid=f"sec_{number}", heading=case.get("under"), provisions=(rule,)))
    for section in stating.state(sections, vocabulary())[0]:
        (provision,) = section.provisions
        yield (provision.items or (provision,))[0].statements


def _judged(case: Case, statements: Sequence[Statement], found: Read) -> Iterator[str]:
    """Yield what is wrong with the statements of a rule, and count."""
    force_of = {norm.id: norm.force for norm in vocabulary().norms}
    forces = [force_of[each.norm or ""] for each in statements]
    allowed = [each.split(", ") for each in case["force"].split(" | ")]
    found.rules += 1
    if not found.force.count(forces in allowed):
        yield f"force {', '.join(forces)}, and not {case['force']}"
    if found.opposite.count(any(_turned(each, allowed) for each in forces)):
        yield "the opposite of what is said"
    if "topic" in case and not found.topic.count(statements[0].topics[0] in case["topic"].split(" | ")):
        yield f"topic {statements[0].topics[0]}, and not {case['topic']}"
    if "binds" in case:
        own = sorted(statements[0].binds or ("nobody",))
        right = found.binds.count(own in [sorted(each.split(", ")) for each in case["binds"].split(" | ")])
        found.nobody.count(not right and own == ["nobody"])
        found.others.count(not right and own != ["nobody"])
        if not right:
            yield f"binds {', '.join(own)}, and not {case['binds']}"
    parts: list[Condition | Exemption] = []
    for each in statements:
        parts += [*each.conditions, *each.exceptions]
    quotes = {part.quote.strip(_EDGES) for part in parts if not _says_where(part)}
    must, may = ({each.strip(_EDGES) for each in case.get(key, ())} for key in ("bound", "maybe"))
    if (must or quotes - may) and not found.bound.count(must <= quotes <= must | may):
        yield f"depends on {sorted(quotes)}, and not {sorted(must)}"


def _says_where(part: Condition | Exemption) -> bool:
    return isinstance(part, Condition) and part.kind == "place-time"


def _turned(force: str, allowed: Sequence[Sequence[str]]) -> bool:
    turned = [
        [frozenset((each, force)) in OPPOSITES or (each, force) == ("forbid", "permit-if") for each in one]
        for one in allowed
    ]
    return all(map(all, turned))
