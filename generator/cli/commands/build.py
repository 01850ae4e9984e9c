"""``protocolwijzer build``: check, build aside and publish in one step."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.cli import progress
from generator.cli.command import DEFAULT_SITE, Command, add_root, counted, refused


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="where it is published (default: site)"
    )
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="MkDocs' settings file (default: mkdocs.yml beside ROOT)"
    )
    progress.add_timings(parser)


def run(options: argparse.Namespace) -> int:
    """Publish the site and print what was published."""
    out: Path = options.out
    if os.name != "posix":
        mend = "use Linux, macOS or WSL, or: mkdocs build --strict"
        raise refused(out, "this system cannot swap two folders in one step", mend)
    from generator.site.build import site

    with progress.followed(options.timings, options.root, out) as stages:
        made = site.build(options.root, out, options.config, stages)
    for warning in made.warnings:
        print(warning, file=sys.stderr)
    print(f"published {counted(made.pages, 'page')} ({counted(made.files, 'file')}) in {out.as_posix()}")
    return 0


COMMAND = Command(
    name="build", help="check the data, build the site, publish it in one step", arguments=arguments, run=run
)
