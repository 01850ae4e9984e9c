"""``protocolwijzer upgrade``: write labels of whole provisions out as the statements that they come to."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from generator import load, schema, yamlio
from generator.cli import files, named
from generator.cli.command import Command, add_root, counted, refused, whole
from generator.ground.errors import DataError, Problem
from generator.load.files import Record, shown
from generator.load.upgrading import Upgraded, upgrade
from generator.model import Edition


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("versions", metavar="VERSION", nargs="*", help="a version, such as calvijn/sociale-media@v2")
    parser.add_argument("--all", action="store_true", help="every version")


def run(options: argparse.Namespace) -> int:
    """Write the statements in each ``version.yml``, or in none, and print of how many provisions."""
    if options.versions and options.all:
        raise refused(Path("--all"), "this is about all versions, and some are named", "leave one of the two out")
    chosen = _editions(options.versions, options.root, every=options.all)
    done: dict[Path, Upgraded] = {}
    problems: list[Problem] = []
    for edition in chosen:
        at = edition.id
        path = options.root / at.institution / at.protocol / str(at.version) / "version.yml"
        try:
            done[path] = _upgraded(path)
        except DataError as error:
            problems.extend(error.problems)
    if problems:
        raise DataError(problems)
    files.replace_all({path: each.data for path, each in done.items() if each.provisions})
    for edition, each in zip(chosen, done.values(), strict=True):
        print(f"{edition.locator}: {_said(each)}")
    if any(each.provisions for each in done.values()):
        print("Each statement quotes its whole provision and says no more than the labels did, so reviews stay as they")
        print("were. Read each provision, then split and complete its statements, as protocols/README.md says.")
    return 0


def _editions(names: Sequence[str], root: Path, *, every: bool) -> tuple[Edition, ...]:
    """Return the versions asked for; raises ``DataError`` where the data are wrong but for their reviews."""
    editions = {edition.locator: edition for edition in load.load(root, finished=False).editions}
    mend = f"name one of: {', '.join(editions)}"
    if not names and not every:
        raise refused(Path("VERSION"), "no version is named", f"{mend}; or add --all")
    names = [named.version(name, root) for name in names]
    if unknown := [whole(Path(name), "there is no such version", mend) for name in names if name not in editions]:
        raise DataError(unknown)
    return tuple(editions.values()) if every else tuple(editions[name] for name in dict.fromkeys(names))


def _upgraded(path: Path) -> Upgraded:
    data = files.content(path)
    document = yamlio.load(data, shown(path))
    decoded = schema.decode(schema.VERSION, document)
    if decoded[0] is None:  # else it was refused above
        raise refused(path, "this was changed while it was read", "run the command again")
    return upgrade(Record(decoded[0], document), data)


def _said(done: Upgraded) -> str:
    parts = []
    if done.provisions:
        parts.append(f"{counted(done.statements, 'statement')} written for {counted(done.provisions, 'provision')}")
    if done.awaiting:
        parts.append(f"{counted(done.awaiting, 'provision')} left as before, to which a norm or topic is still to come")
    return "; ".join(parts) or "all it says stands in statements"


COMMAND = Command(
    name="upgrade", help="write labels of whole provisions out as statements", arguments=arguments, run=run
)
