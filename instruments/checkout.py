"""Another checkout of this repository as the program that runs, to measure two of them in one run."""

from __future__ import annotations

import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]


def places(checkout: Path, scratch: Path) -> list[str]:
    """Return what comes first on the path of a Python that is to run the program of ``checkout``.

    This environment knows the plugin by the name it has here; in ``scratch`` goes what tells its name there.
    """
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = scratch / f"{project['name']}-{project['version']}.dist-info"
    info.mkdir()
    head = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(head, encoding="utf-8")
    points = [
        line
        for group, names in project["entry-points"].items()
        for line in (f"[{group}]", *(f"{name} = {place}" for name, place in names.items()))
    ]
    (info / "entry_points.txt").write_text("\n".join(points) + "\n", encoding="utf-8")
    return [str(checkout.resolve()), str(scratch)]
