"""Random edits of version files: none may pass the check while the published words differ from the source."""

from __future__ import annotations

from pathlib import Path

import edits
import mutations
import pytest
from tries import tries


@pytest.mark.long
# `python tests/proof/mutations.py 10000` tries more, with other seeds.
@pytest.mark.parametrize("seed", [1, 2])
def test_no_edit_gets_through(tmp_path: Path, seed: int) -> None:
    outcome = mutations.attacks(tries(200), seed, tmp_path)
    assert outcome.through == []
    assert outcome.refused > tries(150)
    assert len(outcome.kinds) == len((edits.theft, *edits.BLIND)), "each kind of edit is made"
