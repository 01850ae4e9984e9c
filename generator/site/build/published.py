"""What a build tells of the site that it published."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.ground.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What a build put in its place: the folder, and how many pages and files there are in it.

    ``warnings`` are those of the data, with the texts of which nobody reviewed the labels, and what of the old site is
    still there. ``taken`` says in a few words what was not made again; empty where all was. ``unread`` of the
    ``provisions`` have labels that nobody reviewed.
    """

    folder: Path
    pages: int
    files: int
    warnings: tuple[Problem, ...]
    taken: str = ""
    provisions: int = 0
    unread: int = 0
