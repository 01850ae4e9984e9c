"""What ``add`` refuses, and of what kind: ``.venv/bin/python -m benchmarks.adding [SET …]``.

Every made-up text that :mod:`benchmarks.intake` knows, written by a dozen programs, is added for real, with ``--yes``,
to a folder of data of its own that holds no school yet; then what was written is opened as the review does. A set is a
folder of ``desk/``: ``.`` are the eight texts themselves. One row a set: the files, those that no reader takes, those
that ``check`` refused, those that the review could not open, and those of which less was concluded than ``ingest`` did
for ``check`` to accept them, with how many doubts that left. Below it stands each kind of problem of the drafts, in how
many files and how often. ``--show`` names the files; ``--files DIR`` keeps the documents there, and takes them from
there the next time.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import multiprocessing
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from desk import blocks, programs  # noqa: E402
from desk.blocks import Desk  # noqa: E402

from generator import add, load, schema  # noqa: E402
from generator.add.composing import dumped  # noqa: E402
from generator.cli.commands import add as add_command  # noqa: E402
from generator.cli.speech import SPEECH  # noqa: E402
from generator.ground.errors import DataError, Problem  # noqa: E402
from generator.ingest.doubts import kind  # noqa: E402
from generator.load.single import Single  # noqa: E402
from generator.review import opening, state  # noqa: E402

_DESK = ROOT / "benchmarks" / "desk"
_SETS = (".", "more", "unseen/h", "unseen/i", "unseen/j")
# Where it stands in which file: the same kind in another.
_NAMES = re.compile(r" ?\((?:page|paragraph) #\)| ?\([^()\s]+:[^()\s]*\)")
_WHOSE, _ABOUT = "Duinrand College", "sociale media"


@dataclass(frozen=True, slots=True)
class Added:
    """What came of one file.

    ``drafted`` are the kinds of problem that ``check`` has with the draft, each as often as it has, ``doubts`` what was
    given up for them; ``refused`` what ``add`` refused all the same.
    """

    name: str
    read: bool
    opens: bool
    drafted: tuple[str, ...] = ()
    doubts: int = 0
    refused: tuple[str, ...] = ()


def added(desk: Desk, path: Path) -> Added:
    """Add one file to a folder without schools, and open the review on it."""
    name = f"{desk.name} ({path.parent.name}: {path.name})"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "protocols"
        shutil.copytree(ROOT / "protocols" / "vocabulary", root / "vocabulary")
        parser = argparse.ArgumentParser()
        add_command.arguments(parser)
        given = ("--name", desk.institution or _WHOSE, "--subject", _ABOUT, "--lang", "en")
        options = parser.parse_args([str(path), "--yes", "--no-cache", "--root", str(root), *given])
        SPEECH.choose(options)
        try:
            drafted, doubts = _drafted(path, given[1], root)
        except DataError as error:
            return Added(name, False, False, refused=tuple(_kinds(error.problems)))
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                add_command.run(options)
        except DataError as error:
            return Added(name, True, False, drafted, doubts, tuple(_kinds(error.problems)))
        at = opening.version(None, root)
        opened = state.read(Single(root, at), {})
        return Added(name, True, opened.rows is not None and not opened.found.problems, drafted, doubts)


def _drafted(path: Path, whose: str, root: Path) -> tuple[tuple[str, ...], int]:
    """Return what ``check`` has against the draft that ``ingest`` makes, and how many doubts came of mending it."""
    corpus = load.load(root)
    arrived = add.arrive(path.read_bytes(), path.name, corpus.vocabulary)
    proposal = add.propose(add.Given(name=whose, subject=_ABOUT), arrived, corpus)
    trial = add.trial(arrived, proposal, root)
    source = replace(arrived.version.source, original=None)
    record = dumped(schema.VERSION, replace(arrived.version, id=proposal.version, source=source), 3)
    wrong = trial.check(record, source.file, finished=True).problems
    proven = add.proven(arrived, trial)
    return tuple(_kinds(wrong)), len({*proven.draft.structure} - {*arrived.draft.structure})


def _kinds(problems: Iterable[Problem]) -> Iterator[str]:
    return (_NAMES.sub("", kind(each)[0]).strip() for each in problems if not each.follows)


def _made(desks: tuple[Desk, ...], place: str, kept: Path | None, scratch: Path) -> Iterator[tuple[Desk, Path]]:
    folder = (kept or scratch) / place.replace("/", "-").replace(".", "desk")
    if folder.exists():
        rooms = [room for room in sorted(folder.iterdir()) if room.name != "profile"]
        made = [[next(room.glob(f"{each.name}.{_suffix(room)}")) for each in desks] for room in rooms]
    else:
        folder.mkdir(parents=True)
        made = [*programs.made(desks, folder, lambda said: print(said, file=sys.stderr)).values()]
    for files in made:
        yield from zip(desks, files, strict=True)


def _suffix(room: Path) -> str:
    """Return the type of the documents in a room, beside which stands what they were made of."""
    suffixes = {path.suffix for path in room.iterdir() if path.is_file()}
    return next(each for each in (".pdf", *sorted(suffixes)) if each in suffixes).removeprefix(".")


def main() -> int:
    """Print the table and what was refused; return 1 where anything was that can be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(_SETS)} (default: all)")
    parser.add_argument("--files", type=Path, metavar="DIR", help="where the documents are kept")
    parser.add_argument("--show", action="store_true", help="name the files that were refused")
    options = parser.parse_args()
    faults, every = 0, Counter[str]()
    files_with: Counter[str] = Counter()
    print(
        "| texts | files | not read | drafts that `check` refuses | doubts for them | added and refused | not opened |"
    )
    print("|---" + "|--:" * 6 + "|")
    with tempfile.TemporaryDirectory() as scratch, multiprocessing.get_context("spawn").Pool(2) as pool:
        for place in options.sets or _SETS:
            tasks = [*_made(blocks.read(_DESK / place), place, options.files, Path(scratch))]
            done = pool.starmap(added, tasks, chunksize=1)
            read = [each for each in done if each.read]
            refused = [each for each in read if each.refused]
            closed = [each for each in read if not each.refused and not each.opens]
            faults += len(refused) + len(closed)
            drafted = [each for each in read if each.drafted]
            counts = (len(done), len(done) - len(read), len(drafted), sum(each.doubts for each in read))
            print(f"| {place} | {' | '.join(map(str, (*counts, len(refused), len(closed))))} |", flush=True)
            for each in drafted:
                every.update(each.drafted)
                files_with.update(set(each.drafted))
            for each in done if options.show else ():
                for what in sorted({*each.drafted, *each.refused}):
                    print(f"    {each.name}: {what}{' (refused)' if what in each.refused else ''}")
    print("")
    for what, count in files_with.most_common():
        print(f"- in {count} files, {every[what]} times: {what}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
