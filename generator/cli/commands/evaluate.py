"""``protocolwijzer evaluate``: how good the suggestions are, one institution left out at a time."""

from __future__ import annotations

import argparse

from generator import load
from generator.cli.command import Command, add_root


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("--all-versions", action="store_true", help="ask every version, not only those in force")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="(default: text)")


def run(options: argparse.Namespace) -> int:
    """Print the figures."""
    from generator.suggest import report
    from generator.suggest.evaluate import evaluate

    whole: bool = options.all_versions
    results = evaluate(load.load(options.root), all_versions=whole)
    print(report.as_json(results) if options.format == "json" else report.figures(results, all_versions=whole))
    return 0


COMMAND = Command(
    name="evaluate",
    help="measure what is proposed, leaving one institution out at a time",
    arguments=arguments,
    run=run,
)
