"""``protocolwijzer compare``: what changed between two texts."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.cli import files
from generator.cli.command import Command, add_root, refused

DIFFERENT = 1
"""Exit status where the texts differ."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    for side in ("old", "new"):
        parser.add_argument(
            side,
            metavar=side.upper(),
            help="a file of any type that can be read, or a stored version such as calvijn/sociale-media@v1",
        )
    parser.add_argument("--format", choices=("text", "html", "json", "docx"), default="text", help="(default: text)")
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="write there, never over one of the two; needed for docx on a terminal"
    )


def run(options: argparse.Namespace) -> int:
    """Print or write the redline, and return whether the texts differ."""
    from generator.compare import revision
    from generator.outputs import comparison

    old, new, out = options.old, options.new, options.out
    if out is not None:
        files.spare(out, (old, new), options.root)
    (before, after), vocabulary = files.texts((old, new), options.root)
    found = revision.compare(before, after, vocabulary)
    if options.format == "docx":
        from generator.papers import docx, paper

        content = docx.render(paper.tracked_text(found))
    elif options.format == "json":
        content = (comparison.as_json(found) + "\n").encode()
    elif options.format == "html":
        content = (comparison.as_html(found, old, new) + "\n").encode()
    else:
        colour = out is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        content = (comparison.as_text(found, old, new, colour=colour) + "\n").encode("utf-8", "replace")
    if out is not None:
        files.write(out, content)
    elif options.format == "docx" and sys.stdout.isatty():
        raise refused(Path(new), "a Word file cannot be shown on a terminal", "add --out FILE.docx")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
    return 0 if found.equal else DIFFERENT


COMMAND = Command(
    name="compare",
    help="show what changed between two texts; exit 0 equal, 1 different, 2 refused",
    arguments=arguments,
    run=run,
)
