"""Golden files that are lists or maps: one file, or a folder with one file for each kind of case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "golden"


def entries(name: str) -> list[dict[str, Any]]:
    """Return what ``name`` below ``tests/golden`` lists: a YAML file, or all those in a folder, by their names."""
    path = FOLDER / name
    files = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
    return [entry for file in files for entry in yaml.safe_load(file.read_text(encoding="utf-8"))]


def files(name: str) -> dict[str, Any]:
    """Return what each YAML file in a folder below ``tests/golden`` holds, by its path there without suffix."""
    folder = FOLDER / name
    return {
        file.relative_to(folder).with_suffix("").as_posix(): yaml.safe_load(file.read_text(encoding="utf-8"))
        for file in sorted(folder.rglob("*.yml"))
    }
