"""Each ground on which a difference is called editorial, and the look-alikes of it that change a rule."""

from collections import Counter
from typing import Any

import goldens
import pytest

from generator.compare.revision import compare_units
from generator.compare.revision.units import Unit

GROUNDS: dict[str, list[dict[str, Any]]] = goldens.files("revision/grounds")
# What another careful reader could class as editorial may be told as more, never as less.
CASES = [
    pytest.param(case, id=f"{ground}: {case['old']} → {case['new']}")
    for ground, cases in GROUNDS.items()
    for case in cases
    if "doubt" not in case or case["class"] == "substantive"
]


def verdict(old: str, new: str) -> str:
    """Return the class of a provision that was ``old`` and is ``new``."""
    changes = compare_units([Unit(key="a", text=old)], [Unit(key="a", text=new)])[0]
    return changes[0].verdict if changes else "unchanged"


@pytest.mark.parametrize("ground", GROUNDS)
def test_each_ground_has_cases_of_it_and_look_alikes(ground: str) -> None:
    cases = GROUNDS[ground]
    assert all(case["why"] and case["old"] != case["new"] for case in cases)
    counts = Counter(case["class"] for case in cases if "doubt" not in case)
    assert set(counts) == {"editorial", "substantive"}
    assert min(counts.values()) >= 8


@pytest.mark.parametrize("case", CASES)
def test_an_edit_is_editorial_on_its_ground_and_what_looks_like_it_is_not(case: dict[str, Any]) -> None:
    old, new = case["old"], case["new"]
    assert (verdict(old, new), verdict(new, old)) == (case["class"], case["class"])
