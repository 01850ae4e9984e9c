"""What the type checker must refuse, so that no page has to be tried with every label missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ASKED = """\
from generator.model import LabelledPassage, Labels, Passage

def unsaid(passage: Passage) -> str:
    return passage.provision.labels.main_norm  # refused

def handled(passage: Passage) -> str | None:
    return passage.provision.labels.main_norm if passage.provision.labels else None

def known(passage: LabelledPassage) -> tuple[str, ...]:
    return passage.labels.main_topic, passage.labels.main_norm

def misplaced(passage: Passage) -> LabelledPassage:
    return passage  # refused

def without_a_norm() -> Labels:
    return Labels(roles=(), roles_basis="none", norms=(), topics=("overig",), state="suggested")  # refused

def unfinished() -> Labels:
    return Labels(roles=(), roles_basis="none", norms=("advies",), topics=("overig",), state=None)  # refused
"""


@pytest.mark.long
def test_a_label_that_may_be_missing_cannot_be_asked_without_saying_what_then(root: Path, tmp_path: Path) -> None:
    (tmp_path / "asked.py").write_text(ASKED, encoding="utf-8")
    mypy = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary"]
    said = subprocess.run([*mypy, str(tmp_path / "asked.py")], cwd=root, capture_output=True, text=True, check=False)
    refused = [number for number, line in enumerate(ASKED.splitlines(), 1) if line.endswith("# refused")]
    assert [int(line.split(":")[1]) for line in said.stdout.splitlines() if ": error: " in line] == refused, said
