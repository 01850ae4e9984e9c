"""The options that say who does the heavy work of a command."""

from __future__ import annotations

import argparse

from generator.ground.crew import Crew, chosen


def add_crew(parser: argparse.ArgumentParser) -> None:
    """Let a command take ``--workers`` and ``--scheduler``."""
    about = "how many processes read versions and, where nothing is noted for a next build, make pages (default: 1)"
    parser.add_argument("--workers", metavar="N", help=about)
    about = "have the workers of this Dask scheduler do it (tcp://HOST:PORT; needs the extra 'cluster')"
    parser.add_argument("--scheduler", metavar="ADDRESS", help=about)


def crew(options: argparse.Namespace) -> Crew:
    """Return who does the work; raises ``DataError`` where that cannot be meant."""
    return chosen(options.workers, options.scheduler)
