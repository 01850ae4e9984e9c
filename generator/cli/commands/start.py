"""``protocolwijzer start``: a folder with all that data need before there is a text."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator import add
from generator.cli.command import DEFAULT_ROOT, Command, refused
from generator.cli.speech import SPEECH, add_language
from generator.ground.paths import shown


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_language(parser)
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, nargs="?", default=Path(), help="where it goes (default: here)"
    )


def run(options: argparse.Namespace) -> int:
    """Write what is not there yet, and print what to do next."""
    folder: Path = options.folder
    root = folder / DEFAULT_ROOT
    files = add.beginning(root)
    if not files:
        raise refused(root, "this was begun already", "add a text: protocolwijzer add FILE")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(folder, f"this cannot be written ({error.strerror})", "choose another place") from None
    add.place(folder, files, {})
    there = sorted({path.relative_to(root).parts[0] for path in files})
    print(SPEECH.said(f"written in {shown(root)}: {', '.join(there)}"))
    if folder.resolve() != Path.cwd():
        print(SPEECH.said(f"go there: cd {shown(folder)}"))
    for line in ("add a text: protocolwijzer add FILE", "see the site: protocolwijzer build, protocolwijzer serve"):
        print(SPEECH.said(line))
    return 0


COMMAND = Command(
    name="start", help="begin data of one's own: the vocabulary, and no texts yet", arguments=arguments, run=run
)
