"""Random edits of version files: none may pass the check while the published words differ from the source."""

from __future__ import annotations

from pathlib import Path

import mutations
import pytest


@pytest.mark.long
# 1,200 take some 20 s; `python tests/proof/mutations.py 10000` tries more, with other seeds.
@pytest.mark.parametrize("seed", [1, 2])
def test_no_edit_gets_through(tmp_path: Path, seed: int) -> None:
    outcome = mutations.attacks(600, seed, tmp_path)
    assert outcome.through == []
    assert outcome.refused > 500
