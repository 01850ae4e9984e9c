"""``protocolwijzer review``: say of labels that they were read, for the words they have now."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator import load, schema, yamlio
from generator.cli import files, named
from generator.cli.command import Command, add_root, counted, refused
from generator.load.files import Record, shown
from generator.load.reviewing import Reviewed, review
from generator.model import Edition


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("version", metavar="VERSION", help="the version, such as calvijn/sociale-media@v2")
    parser.add_argument(
        "eids", metavar="EID", nargs="*", help="a provision that was read (default: all that were reviewed before)"
    )
    parser.add_argument("--all", action="store_true", help="all provisions, those with suggested labels too")
    parser.add_argument("--by", metavar="TEXT", help="who or what read them; without EID: the whole version")


def run(options: argparse.Namespace) -> int:
    """Write what was reviewed in ``version.yml``, and print of how many provisions."""
    if options.eids and options.all:
        raise refused(Path("--all"), "this is about all provisions, and some are named", "leave one of the two out")
    if options.by is not None and not options.by.strip():
        raise refused(Path("--by"), "this names nobody", "say who or what read the labels, or leave it out")
    edition = _edition(named.version(options.version, options.root), options.root)
    at = edition.id
    path = options.root / at.institution / at.protocol / str(at.version) / "version.yml"
    data = files.content(path)
    document = yamlio.load(data, shown(path))
    decoded = schema.decode(schema.VERSION, document)
    if decoded[0] is None:  # else it was refused above
        raise refused(path, "this was changed while it was read", "run the command again")
    record, lines = Record(decoded[0], document), edition.source_lines
    done = review(record, data, options.eids, lines=lines, suggested=options.all, by=options.by)
    if done.data != data:
        files.replace(path, done.data)
    print(f"{edition.locator}: {_said(done)}")
    return 0


def _edition(version: str, root: Path) -> Edition:
    """Return a version; raises ``DataError`` where the data are wrong but for their reviews."""
    editions = {edition.locator: edition for edition in load.load(root, finished=False).editions}
    if version not in editions:
        raise refused(Path(version), "there is no such version", f"name one of: {', '.join(editions)}")
    return editions[version]


def _said(done: Reviewed) -> str:
    counts = ((done.renewed, "renewed"), (done.new, "written for the first time"), (done.same, "as before"))
    parts = [f"{counted(count, 'review')} {what}" for count, what in counts if count]
    if done.suggested:
        parts.append(f"{counted(done.suggested, 'provision')} still suggested: name them, or add --all")
    return "; ".join(parts) or "it has no reviews yet: name the provisions that were read, or add --all"


COMMAND = Command(
    name="review", help="write that labels were read, for the words they have now", arguments=arguments, run=run
)
