"""What is made of documents as they lie on desks: ``.venv/bin/python -m benchmarks.intake [WORD…]``.

Eight made-up texts (``benchmarks/desk/``), each written by some dozen programs; a word chooses those with it in their
name. Of each file: the text its reader makes, and the draft ``ingest`` makes of that, held against the outline of the
text. *F1* is over headings and provisions: right is one of the same kind, number and words (hyphens between letters
aside: a line end adds some). *Worst* is the text for which it is lowest. Words are counted with how often they stand:
*lost* is what is printed and not read, *invented* what is read and not printed, but for numbers of pages and what each
page has. Seconds are of the processor, those of the processes that a reader starts too. ``--show`` prints of each file
what is missing (-) and what is too much (+).
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import re
import resource
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import pypdf  # noqa: E402
from desk import blocks, programs, web  # noqa: E402
from desk.blocks import Desk, Unit  # noqa: E402

from generator import ingest, intake, load  # noqa: E402
from generator.ground.errors import DataError  # noqa: E402
from generator.ground.text import squash  # noqa: E402
from generator.intake.text import Text  # noqa: E402
from generator.model import DraftProvision, DraftVersion  # noqa: E402

_DESK = ROOT / "benchmarks" / "desk"
_WORD = re.compile(r"\w+")
_PARTED = re.compile(r"(?<=[^\W\d_])-\s*(?=[^\W\d_])")
NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Read:
    """How one file was read; ``wrong`` has a line for each unit that is missing or too much."""

    name: str
    score: float
    title: bool
    institution: bool
    date: bool
    lost: int
    invented: int
    doubts: int
    seconds: float
    pages: int
    wrong: tuple[str, ...]


def outline(version: DraftVersion) -> Iterator[Unit]:
    """Yield the headings and provisions of a draft, in order."""
    for section in version.sections:
        if section.heading or section.num:
            yield "heading", section.num or "", section.heading or ""
        yield from _provisions(section.provisions)


def _provisions(provisions: Sequence[DraftProvision]) -> Iterator[Unit]:
    for each in provisions:
        number = each.num or ""
        words = " ".join(filter(None, (each.heading, each.text)))
        yield "provision", "•" if blocks.drawn(number) else number, words
        yield from _provisions(each.items)


def measure(desk: Desk, path: Path) -> Read:
    """Read one file and hold it against its text."""
    vocabulary = load.load_vocabulary(ROOT / "protocols")
    before = sum(os.times()[:4])
    try:
        text = intake.read(path.read_bytes(), path.name)
    except DataError as refused:
        said = tuple(f"refused: {each.what}" for each in refused.problems)
        lost = words(" ".join(desk.printed())).total()
        return Read(desk.name, 0.0, False, False, False, lost, 0, 0, sum(os.times()[:4]) - before, 1, said)
    draft = ingest.ingest(text, vocabulary)
    seconds = sum(os.times()[:4]) - before
    pages = len(pypdf.PdfReader(path).pages) if path.suffix == ".pdf" else 1
    right, found = Counter(map(alike, blocks.gold(desk))), Counter(map(alike, outline(draft.version)))
    agreed = (right & found).total()
    printed, seen = words(" ".join(desk.printed())), words(text.characters)
    repeated = words(" ".join((desk.foot or "", *desk.above)))
    invented = Counter({
        word: times for word, times in (seen - printed).items() if word not in repeated and not NUMBER.fullmatch(word)
    })  # fmt: skip
    return Read(
        name=desk.name,
        score=2 * agreed / (right.total() + found.total()),
        title=draft.version.title == desk.title,
        institution=draft.institution_name == _named(desk, text),
        date=draft.version.date == desk.date,
        lost=(printed - seen).total(),
        invented=(invented - _beside(desk, path, pages)).total(),
        doubts=len(draft.unsure),
        seconds=seconds,
        pages=pages,
        wrong=(*lines("-", right - found), *lines("+", found - right), *_facts(desk, draft, text)),
    )


def _beside(desk: Desk, path: Path, pages: int) -> Counter[str]:
    """Return the words that a program prints around a text: a menu, the foot of a site, the stamps of a browser."""
    if path.suffix == ".html":
        return words(f"{web.AROUND} {desk.institution or web.SITE}")
    source = path.with_suffix(".html")  # only what a browser printed has one beside it
    stamp = words(f"AM PM {source.as_uri()} {desk.title}") if path.suffix == ".pdf" and source.exists() else Counter()
    return Counter({word: times * pages for word, times in stamp.items()})


def _named(desk: Desk, text: Text) -> str | None:
    """Return the institution where a file names it at all: nothing is right where it does not."""
    named = desk.institution is not None and squash(desk.institution) in squash(text.characters)
    return desk.institution if named else None


def _facts(desk: Desk, draft: ingest.Draft, text: Text) -> Iterator[str]:
    version = draft.version
    for what, got, asked in (
        ("title", version.title, desk.title),
        ("institution", draft.institution_name, _named(desk, text)),
        ("date", version.date, desk.date),
    ):
        if got != asked:
            yield f"{what}: {got}, and not {asked}"


def alike(unit: Unit) -> Unit:
    # Bars are how Markdown prints white space between cells.
    # Programs that set text turn an apostrophe.
    return unit[0], unit[1], _PARTED.sub("", squash(unit[2].replace("|", " ").replace("’", "'")))


def words(text: str) -> Counter[str]:
    # A circle before a point is a letter in some files and a drawing in others.
    return Counter(word for word in _WORD.findall(_PARTED.sub("", text.lower())) if word != blocks.ROUND)


def lines(sign: str, units: Counter[Unit]) -> list[str]:
    return [f"{sign} {kind} [{number}] {words[:90]}" for kind, number, words in units.elements()]


def _producer(task: tuple[Sequence[Desk], Sequence[Path]]) -> tuple[list[Read], float]:
    """Return how the files of one producer were read, and the most memory (MB) that took, its processes included."""
    found = [measure(desk, path) for desk, path in zip(*task, strict=True)]
    whose = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    return found, max(resource.getrusage(each).ru_maxrss for each in whose) / 1024


def main() -> int:
    """Print the table, and return 1 where words were lost or invented."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", metavar="WORD")
    texts = parser.add_mutually_exclusive_group()
    texts.add_argument("--more", action="store_true", help="the texts of benchmarks/desk/more/ in their stead")
    texts.add_argument("--folder", type=Path, metavar="DIR", help="the texts of this folder in their stead")
    parser.add_argument("--show", action="store_true", help="what is wrong in each file")
    options = parser.parse_args()
    desks, faults = blocks.read(options.folder or _DESK / ("more" if options.more else "")), 0
    if not desks:
        parser.error(f"there is no text (*.yml) in {options.folder}")
    print(
        "| made how | files | mean F1 | worst | | titles | institutions | dates | words lost | invented "
        "| doubts a file | s a page | MB |\n"
        "|---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    )
    with tempfile.TemporaryDirectory() as folder:
        made = programs.made(desks, Path(folder), lambda said: print(said, file=sys.stderr))
        chosen = {
            producer: files
            for producer, files in made.items()
            if not options.words or any(word in producer for word in options.words)
        }
        # Each producer in a process of its own, for its memory to be its own.
        context = multiprocessing.get_context("spawn")
        for producer, files in chosen.items():
            with context.Pool(1) as pool:
                reads, memory = pool.apply(_producer, ((desks, files),))
            faults += sum(read.lost + read.invented for read in reads)
            print(_row(producer, reads, memory), flush=True)
            for read in reads if options.show else ():
                print("".join(f"    {read.name}: {line}\n" for line in read.wrong), end="")
    return 1 if faults else 0


def _row(producer: str, reads: Sequence[Read], memory: float) -> str:
    worst = min(reads, key=lambda read: read.score)
    count = len(reads)
    cells = (
        producer,
        count,
        f"{statistics.mean(read.score for read in reads):.3f}",
        f"{worst.score:.2f}",
        worst.name,
        f"{sum(read.title for read in reads)} of {count}",
        f"{sum(read.institution for read in reads)} of {count}",
        f"{sum(read.date for read in reads)} of {count}",
        sum(read.lost for read in reads),
        sum(read.invented for read in reads),
        f"{statistics.mean(read.doubts for read in reads):.1f}",
        f"{sum(read.seconds for read in reads) / sum(read.pages for read in reads):.2f}",
        f"{memory:.0f}",
    )
    return f"| {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    sys.exit(main())
