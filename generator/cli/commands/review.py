"""``protocolwijzer review``: a page on this machine to read a version on; or say of labels that they were read."""

from __future__ import annotations

import argparse
import webbrowser
from pathlib import Path

from generator import load, schema, yamlio
from generator.cli import files, named
from generator.cli.command import Command, add_root, counted, refused
from generator.cli.speech import SPEECH, add_language
from generator.load.files import Record, shown
from generator.load.reviewing import Reviewed, review
from generator.model import Edition


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    add_language(parser)
    parser.add_argument(
        "version",
        metavar="VERSION",
        nargs="?",
        help="the version, such as calvijn/sociale-media@v2; alone it opens the page (default: the one that waits)",
    )
    parser.add_argument("eids", metavar="EID", nargs="*", help="a provision that was read; then no page is opened")
    parser.add_argument("--renew", action="store_true", help="without a page: all that were reviewed before")
    parser.add_argument("--all", action="store_true", help="without a page: call all of it read, suggested or not")
    parser.add_argument("--by", metavar="TEXT", help="without a page: who or what read them; without EID: the version")
    parser.add_argument("--port", type=int, default=0, help="of the page (default: 0, any free one)")
    parser.add_argument("--no-browser", action="store_true", help="only print the address of the page")


def run(options: argparse.Namespace) -> int:
    """Open the page; or write what was reviewed in ``version.yml``, and print of how many provisions."""
    if not (options.eids or options.all or options.renew or options.by is not None):
        return _page(options)
    if options.version is None:
        raise refused(Path("VERSION"), "no version is named", "name the one whose labels were read")
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
    if options.all and not (options.by or record.value.reviewed_by):
        raise refused(Path("--by"), "nobody is named who read this version", "add --by, and who or what read it")
    done = review(record, data, options.eids, lines=lines, suggested=options.all, by=options.by)
    if done.data != data:
        files.replace(path, done.data)
    print(f"{edition.locator}: {_said(done)}")
    return 0


def _page(options: argparse.Namespace) -> int:
    """Serve the page until told to stop."""
    from generator.review import opening
    from generator.site.build import stop

    if not 0 <= options.port <= 65535:
        raise refused(Path("--port"), f"{options.port} is no port", "choose one from 1 to 65535, or 0 for any")
    at = opening.version(options.version and named.version(options.version, options.root), options.root)
    try:
        with stop.heard(), opening.opened(options.root, at, options.port) as serving:
            print(SPEECH.said(f"{at} is at {serving.address} (stop with Ctrl-C)"), flush=True)
            if not options.no_browser:
                webbrowser.open(serving.address)
            serving.serve_forever()
    except stop.Stopped as stopped:
        return stopped.status  # the one way in which this ends, and every step was written
    return 0


def _edition(version: str, root: Path) -> Edition:
    """Return a version; raises ``DataError`` where the data are wrong but for their reviews."""
    editions = {edition.locator: edition for edition in load.load(root, finished=False).editions}
    if version not in editions:
        raise refused(Path(version), "there is no such version", f"name one of: {', '.join(editions)}")
    return editions[version]


def _said(done: Reviewed) -> str:
    counts = ((done.renewed, "renewed"), (done.new, "written for the first time"), (done.same, "as before"))
    parts = [SPEECH.said(f"{counted(count, 'review')} {what}") for count, what in counts if count]
    if done.suggested:
        still = f"{counted(done.suggested, 'provision')} still suggested: name them, or add --all"
        parts.append(SPEECH.said(still))
    none = "it has no reviews yet: name the provisions that were read, or add --all"
    return "; ".join(parts) or SPEECH.said(none)


COMMAND = Command(
    name="review",
    help="read a version on a page of this machine; or write that labels were read",
    arguments=arguments,
    run=run,
)
