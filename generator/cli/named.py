"""A stored version as people name it on the command line: by its locator, or by its folder or file among the data."""

from __future__ import annotations

from pathlib import Path

_FILE = "version.yml"


def version(name: str, root: Path) -> str:
    """Return the locator of the version whose folder or ``version.yml`` a name is; any other name as it is."""
    path = Path(name)
    try:
        if not path.exists():
            return name
        parts = path.resolve().relative_to(root.resolve()).parts
    except (OSError, ValueError):  # no path at all, or one elsewhere
        return name
    folders = parts[:-1] if parts[-1:] == (_FILE,) else parts
    if len(folders) != 3:
        return name
    institution, protocol, version_id = folders
    return f"{institution}/{protocol}@{version_id}"
