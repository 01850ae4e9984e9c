"""``protocolwijzer pages``: the finished pages in a folder that other engines build."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from generator import load
from generator.cli import files
from generator.cli.command import Command, add_root, counted, refused
from generator.ground.paths import resolved


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("folder", metavar="DIR", type=Path, help="a new or empty folder")


def run(options: argparse.Namespace) -> int:
    """Write the pages and print how many there are."""
    from generator.site import folder as pages

    folder: Path = options.folder
    if files.is_taken(folder):
        raise refused(folder, "this is not an empty folder", "name a new folder, or empty this one yourself")
    if resolved(folder).is_relative_to(resolved(options.root)):
        raise refused(folder, "this lies among the data", "name a folder elsewhere")
    pages.write(load.load(options.root), options.root, folder, os.environ.get("SITE_URL", ""))
    print(f"wrote {counted(sum(1 for _ in folder.rglob('*.md')), 'page')} in {folder.as_posix()}")
    return 0


COMMAND = Command(
    name="pages", help="write the pages to a folder for another site engine", arguments=arguments, run=run
)
