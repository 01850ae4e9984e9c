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
    from generator.suggest import report, stated
    from generator.suggest.evaluate import evaluate

    whole: bool = options.all_versions
    corpus = load.load(options.root)
    results = evaluate(corpus, all_versions=whole)
    statements = stated.evaluate(corpus, all_versions=whole)
    if options.format == "json":
        print(report.figures_as_json(results, statements))
    else:
        print(report.figures(results, all_versions=whole), report.stated(statements), sep="\n\n")
    return 0


COMMAND = Command(
    name="evaluate",
    help="measure what is proposed, leaving one institution out at a time",
    arguments=arguments,
    run=run,
)
