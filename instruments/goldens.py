"""Golden files that are lists or maps: one file, or a folder with one file for each kind of case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "golden"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in Python alone the hundreds of files take seconds


def read(path: Path) -> Any:
    """Return what a YAML file holds."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)


def entries(name: str) -> list[dict[str, Any]]:
    """Return what ``name`` below ``tests/golden`` lists: a YAML file, or all those in a folder, by their names."""
    path = FOLDER / name
    files = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
    return [entry for file in files for entry in read(file)]


def files(name: str) -> dict[str, Any]:
    """Return what each YAML file in a folder below ``tests/golden`` holds, by its path there without suffix."""
    folder = FOLDER / name
    return {file.relative_to(folder).with_suffix("").as_posix(): read(file) for file in sorted(folder.rglob("*.yml"))}
