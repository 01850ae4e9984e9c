"""What runs in a process of its own, so that its time and memory are those of one thing alone.

``python child.py heaviest ROOT SITE OUT`` writes the addresses of the heaviest page of each kind of a site to the file
OUT; ``profile`` instead writes to OUT.profile what every function took while its pages and files were made.
``python child.py bodies ROOT OUT NUMBER`` writes finished pages for the peers;
``python child.py frame ROOT BODIES SITE`` frames those as the build does.
"""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "instruments")]

from generator.book.book import Book  # noqa: E402
from generator.load import load, load_and_warn  # noqa: E402
from generator.outputs import output  # noqa: E402
from generator.pages.render import render  # noqa: E402
from generator.stating import contrary  # noqa: E402
from scaling import building, framing, peers, sampling  # noqa: E402


def heaviest(root: str, site: str, out: str) -> None:
    """Write the addresses of the heaviest page of each kind of a site that is there."""
    Path(out).write_text(json.dumps(building.heaviest(Path(root), Path(site))), encoding="utf-8")


def profile(root: str, site: str, out: str) -> None:
    """Make a site in this process, and look meanwhile where the time goes."""
    with sampling.sampled(Path(f"{out}.profile")):
        corpus, _ = load_and_warn(Path(root), contrary.warnings)
        book = Book(corpus)
        framing.build_frame(book, tuple(render(book)), output.planned(book), Path(root), Path(site))


def bodies(root: str, out: str, number: str) -> None:
    """Write finished pages."""
    chosen = peers.chosen(tuple(render(Book(load(Path(root))))), int(number))
    Path(out).write_bytes(pickle.dumps(chosen))


def frame(root: str, source: str, site: str, *, fills: bool = True) -> None:
    """Frame finished pages as the build does; without the outputs, which the peers do not make either."""
    pages = pickle.loads(Path(source).read_bytes())
    book = Book(load(Path(root)))
    with framing.without_outputs():
        framing.build_frame(book, pages, (), Path(root), Path(site), fills=fills)


def rendered(root: str, source: str, site: str) -> None:
    """Frame finished pages, each rendered by MkDocs instead of filled in a skeleton."""
    frame(root, source, site, fills=False)


COMMANDS: Mapping[str, Callable[..., None]] = {
    "heaviest": heaviest,
    "profile": profile,
    "bodies": bodies,
    "frame": frame,
    "rendered": rendered,
}

if __name__ == "__main__":
    COMMANDS[sys.argv[1]](*sys.argv[2:])
