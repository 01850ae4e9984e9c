"""``protocolwijzer pack``: the papers a board needs to decide on a new version."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator import load
from generator.cli import files
from generator.cli.command import Command, add_root, counted, refused, whole
from generator.ground.errors import DataError
from generator.ground.paths import resolved


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("protocol", metavar="INSTITUTION/PROTOCOL", help="for instance calvijn/sociale-media")
    parser.add_argument("old", metavar="OLD", help="the version before: v1, or calvijn/sociale-media@v1")
    parser.add_argument("new", metavar="NEW", help="the version to decide on, written alike")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="a new or empty folder (default: named after the above)"
    )


def run(options: argparse.Namespace) -> int:
    """Write the papers, print their names, and say where the two versions are equal; that is no failure."""
    from generator.compare import revision
    from generator.papers import pack

    protocol = options.protocol
    old, new = (id_.removeprefix(f"{protocol}@") for id_ in (options.old, options.new))
    corpus = load.load(options.root, finished=False)
    works = {f"{work.institution.id}/{work.protocol.id}": work for work in corpus.works}
    if protocol not in works:
        raise refused(Path(protocol), "there is no such protocol", f"name one of: {', '.join(works)}")
    versions = {edition.version.id: edition for edition in works[protocol].editions}
    unknown = [
        whole(Path(name), "there is no such version", f"name one of: {', '.join(versions)}")
        for id_, name in ((each, each if "@" in each else f"{protocol}@{each}") for each in (old, new))
        if id_ not in versions
    ]
    if unknown:
        raise DataError(unknown)
    order = list(versions)
    if order.index(old) >= order.index(new):
        what = "this is one version, and a pack is about two" if old == new else f"{new} is the older of the two"
        mend = f"name two of: {', '.join(order)}" if old == new else f"write: pack {protocol} {new} {old}"
        raise refused(Path(f"{protocol}@{new}"), what, mend)
    folder = options.out or Path(f"{protocol.replace('/', '-')}-{old}-{new}")
    if files.is_taken(folder):
        raise refused(folder, "this is not an empty folder", "name a new folder with --out, or empty it")
    if resolved(folder).is_relative_to(resolved(options.root)):
        raise refused(folder, "this lies among the data", "name a folder elsewhere with --out")
    found = revision.compare(versions[old], versions[new], corpus.vocabulary)
    papers = pack.files(found)
    for name, content in papers.items():
        files.write(folder / name, content)
    if found.equal:
        print(f"{old} and {new} are equal: there is no change to decide on, and the papers say so")
    print(f"wrote {counted(len(papers), 'file')} in {folder.as_posix()}", *(f"  {name}" for name in papers), sep="\n")
    return 0


COMMAND = Command(
    name="pack", help="write the papers a board needs to decide on a new version", arguments=arguments, run=run
)
