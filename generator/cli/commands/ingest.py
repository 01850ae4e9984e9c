"""``protocolwijzer ingest``: a raw text becomes a draft version."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generator import load, schema, yamlio
from generator.cli import files
from generator.cli.command import Command, add_root
from generator.cli.speech import SPEECH, add_language
from generator.ground.errors import DataError


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    add_language(parser)
    parser.add_argument("file", metavar="FILE", help="the text")
    parser.add_argument("--format", choices=("yaml", "json"), default="yaml", help="of the draft (default: yaml)")
    parser.add_argument("--rules", action="store_true", help="show instead which rule recognised what in the text")


def run(options: argparse.Namespace) -> int:
    """Print the draft on stdout, and on stderr where a person should look first."""
    if options.rules:
        print(_claims(options.file), end="")
    else:
        print(_draft(options.file, options.root, options.format), end="")
    return 0


def _claims(file: str) -> str:
    """Return a line per claim: its place in the original, and the name of the rule."""
    from generator import ingest

    text = files.text(Path(file), file)
    places = ((*text.origin(claim.line), claim) for claim in ingest.claims(text))
    return "".join(
        f"{file}:{number if unit == 'line' else claim.line}:{claim.column}: {claim.rule}\n"
        for unit, number, claim in places
    )


def _draft(file: str, root: Path, form: str) -> str:
    from generator import ingest, intake
    from generator.ingest import doubts

    vocabulary = load.load_vocabulary(files.with_vocabulary(root))
    draft = ingest.ingest(intake.read(files.content(Path(file)), file), vocabulary)
    if not any(section.provisions for section in draft.version.sections):
        raise DataError(draft.unsure)
    if draft.unsure:
        print(SPEECH.said(f"structure: {len(draft.structure)}, labels: {len(draft.labels)}"), file=sys.stderr)
    for note in (*doubts.told(draft.structure), *doubts.told(draft.labels)):
        print(SPEECH.line(note), file=sys.stderr)
    tree = schema.encode(draft.version)
    if form == "json":
        whole = {"institution_name": draft.institution_name, **tree}
        return json.dumps(whole, ensure_ascii=False, indent=2, default=str) + "\n"
    text = yamlio.dump(tree, schema.modeline(schema.VERSION, 3))
    if draft.institution_name is None:
        return text
    first, rest = text.split("\n", 1)
    return f"{first}\n# institution: {yamlio.visible(draft.institution_name)}\n{rest}"


COMMAND = Command(name="ingest", help="turn a raw text into a draft version on stdout", arguments=arguments, run=run)
