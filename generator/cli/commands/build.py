"""``protocolwijzer build``: check, build aside and publish in one step."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.cli import crews, progress
from generator.cli.command import DEFAULT_SITE, Command, add_root, counted, refused
from generator.ground import store
from generator.ground.crew import Crew
from generator.ground.stages import Stages
from generator.site.build import place, unchanged
from generator.site.build.origin import origin
from generator.site.build.published import Published


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="where it is published (default: site)"
    )
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="MkDocs' settings file (default: mkdocs.yml beside ROOT)"
    )
    parser.add_argument("--no-cache", action="store_true", help="make everything, whatever an earlier build made")
    parser.add_argument("--strict", action="store_true", help="refuse labels that nobody has reviewed")
    crews.add_crew(parser)
    progress.add_timings(parser)


def run(options: argparse.Namespace) -> int:
    """Publish the site and print what was published."""
    out: Path = options.out
    if os.name != "posix":
        mend = "use Linux, macOS or WSL, or: mkdocs build --strict"
        raise refused(out, "this system cannot swap two folders in one step", mend)
    crew = crews.crew(options)
    with progress.followed(options.timings, options.root, out) as stages:
        made = _published(options, stages, crew)
    for warning in made.warnings:
        print(warning, file=sys.stderr)
    what = f"published {counted(made.pages, 'page')} ({counted(made.files, 'file')}) in {out.as_posix()}"
    print(f"{what}; {made.taken}" if made.taken else what)
    if made.unread:
        print(f"reviewed {made.provisions - made.unread} of {counted(made.provisions, 'provision')}")
    return 0


def _published(options: argparse.Namespace, stages: Stages, crew: Crew) -> Published:
    """Return the site that is there where it is right, else a new one."""
    made_from = origin(options.root, options.config)
    kept = store.Store(None) if options.no_cache else store.beside(made_from.project)
    if not options.no_cache:
        with stages.stage("prints"):
            prints = unchanged.prints(made_from)
            found = prints and unchanged.find(made_from, prints, place.absolute(options.out), kept)
        if found and not (options.strict and found.unread):
            return found
    # All of the program and its libraries: nobody waits for them where there is nothing to do.
    from generator.site.build import site

    return site.build(options.root, options.out, options.config, stages, kept, crew, strict=options.strict)


COMMAND = Command(
    name="build", help="check the data, build the site, publish it in one step", arguments=arguments, run=run
)
