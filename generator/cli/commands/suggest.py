"""``protocolwijzer suggest``: statements, topics and counterparts for what nobody reviewed yet."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from generator import load, schema, yamlio
from generator.cli import files, named
from generator.cli.command import Command, add_root, refused
from generator.ground.errors import DataError
from generator.model import Corpus, Version, finish
from generator.suggest.units import Unit


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument(
        "what",
        metavar="VERSION|FILE",
        nargs="?",
        help="a version (calvijn/sociale-media@v2), a draft in YAML, or a raw text (default: all there is)",
    )
    parser.add_argument(
        "--institution", metavar="ID", help="whose FILE is: its own provisions are then no counterparts"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="(default: text)")


def run(options: argparse.Namespace) -> int:
    """Print what is proposed, most uncertain first."""
    print(_suggest(options.what, options.institution, options.root, options.format))
    return 0


def _suggest(what: str | None, institution: str | None, root: Path, form: str) -> str:
    from generator.suggest import report, units
    from generator.suggest.proposals import suggest

    corpus = load.load(root, finished=False)
    what = what and named.version(what, root)
    if institution is not None and institution not in (each.id for each in corpus.institutions):
        known = ", ".join(each.id for each in corpus.institutions)
        raise refused(Path("--institution"), f"'{institution}' is no institution here", f"name one of: {known}")
    names: tuple[str, ...] = ()
    editions = {edition.locator: edition for edition in corpus.editions}
    if what is None:
        wanted = units.unreviewed(corpus)
    elif what in editions:
        found = units.of_edition(editions[what], corpus.vocabulary)
        wanted = tuple(unit for unit in found if unit.status != "reviewed")
    elif Path(what).is_file() or "@" not in what:
        version = _version_in(Path(what), corpus)
        wanted = tuple(units.of_version(version, Path(what).as_posix(), institution, vocabulary=corpus.vocabulary))
        names = _names_in(wanted)
    else:
        mend = f"name a file, or one of: {', '.join(editions)}"
        raise refused(Path(what), "there is no such version or file", mend)
    proposed = suggest(corpus, wanted, names) if wanted else ()
    return report.as_json(proposed) if form == "json" else report.suggestions(proposed)


def _version_in(path: Path, corpus: Corpus) -> Version:
    """Return the draft in a file: a version in YAML, or a raw text that is cut up first."""
    from generator import ingest

    if path.suffix not in (".yml", ".yaml"):
        return finish(ingest.ingest(files.text(path, path.as_posix()), corpus.vocabulary).version)
    document = yamlio.load(files.content(path), path.as_posix())
    decoded = schema.decode(schema.VERSION, document)
    if decoded[0] is None or decoded[1] or document.problems:
        raise DataError([*document.problems, *decoded[1]])
    return finish(decoded[0])


def _names_in(wanted: Sequence[Unit]) -> tuple[str, ...]:
    """Return the institution that a draft names most: a name says nothing about a topic."""
    from generator.ingest import naming

    name, _ = naming.institution("\n".join(unit.words for unit in wanted))
    return (name,) if name else ()


COMMAND = Command(
    name="suggest",
    help="propose statements, topics and counterparts for new or stale provisions",
    arguments=arguments,
    run=run,
)
