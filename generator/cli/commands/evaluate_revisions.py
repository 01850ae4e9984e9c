"""``protocolwijzer evaluate-revisions``: how well versions are aligned, measured on texts edited at random."""

from __future__ import annotations

import argparse

from generator import load
from generator.cli.command import Command, add_root


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("--seeds", type=int, default=20, help="how often each text is edited (default: 20)")


def run(options: argparse.Namespace) -> int:
    """Print how well edited texts are aligned with the originals, one line per share of reworded words."""
    from generator.compare.revision.evaluation.evaluate import SEEDS, evaluate, evaluate_furnished

    corpus = load.load(options.root)
    seeds = range(SEEDS.start, SEEDS.start + options.seeds)
    print("reworded  link F1  moved F1  texts")
    for score in evaluate(corpus, seeds):
        print(f"{score.rewording:8.0%}  {score.links:7.4f}  {score.moved:8.4f}  {score.cases:5d}")
    print("\nwith tables, footnotes and headings among the edits")
    print("reworded  link F1  heading F1  row F1  footnote F1  dangling F1  texts")
    for each in evaluate_furnished(corpus, seeds):
        links = f"{each.links:7.4f}  {each.headings:10.4f}  {each.rows:6.4f}"
        notes = f"{each.notes:11.4f}  {each.dangling:11.4f}"
        print(f"{each.rewording:8.0%}  {links}  {notes}  {each.cases:5d}")
    return 0


COMMAND = Command(
    name="evaluate-revisions",
    help="measure how well versions are aligned, on texts edited at random",
    arguments=arguments,
    run=run,
)
