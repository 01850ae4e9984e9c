"""Where the files of the frame are: those beside the data go before those that came with this package."""

from __future__ import annotations

from pathlib import Path

import generator

SETTINGS = "mkdocs.yml"
DOCUMENTS = "docs"
TEMPLATES = "overrides"


def packaged() -> Path:
    """Return the folder with the frame that came with this package: in a checkout, the top folder."""
    package = Path(generator.__file__).resolve().parent
    inside = package / "frame"
    return inside if inside.is_dir() else package.parent


def settings(root: Path) -> Path:
    """Return the settings file for the data in ``root``: the one beside it, else the packaged one."""
    own = root.resolve().parent / SETTINGS
    return own if own.is_file() else packaged() / SETTINGS


def layers(config: Path, root: Path, name: str) -> tuple[Path, ...]:
    """Return the folders called ``name`` that a site is made of, what stands in an earlier one going first.

    Those beside a settings file of one's own, or beside the data ``root`` where there is none, and the packaged one.
    """
    own = root.resolve().parent if config.resolve().parent == packaged() else config.resolve().parent
    return tuple(folder for folder in dict.fromkeys((own / name, packaged() / name)) if folder.is_dir())
