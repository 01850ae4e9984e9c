"""What is made of documents as people make them: ``.venv/bin/python benchmarks/asis.py [DIR] [WORD…]``.

Each sheet of a folder of ``benchmarks/desk/asis/`` is one made-up document in one format
(``instruments/desk/sheets.py`` says how it is written); a word chooses those with it in their name. It is counted as
:mod:`benchmarks.intake` counts, a row for each format: titles, schools, days of the text and days of its adoption are
right where they are as reading the document gives them, none where it has none. ``--show`` prints what is missing (-)
and what is too much (+), ``--files DIR`` keeps the documents there and takes them from there the next time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from desk import sheets  # noqa: E402
from desk.sheets import Sheet  # noqa: E402
from intake import NUMBER, alike, lines, outline, words  # noqa: E402

from generator import ingest, intake, load  # noqa: E402
from generator.ground.errors import DataError  # noqa: E402

_ASIS = ROOT / "benchmarks" / "desk" / "asis"


@dataclass(frozen=True, slots=True)
class Read:
    """How one document was read; ``facts`` are the title, the school, the day and the day of adoption."""

    name: str
    score: float
    facts: tuple[bool, ...]
    lost: int
    invented: int
    wrong: tuple[str, ...]


def measure(sheet: Sheet, path: Path) -> Read:
    """Read one document and hold it against its sheet."""
    try:
        text = intake.read(path.read_bytes(), path.name)
    except DataError as refused:
        return Read(sheet.name, 0.0, (False,) * 4, 0, 0, tuple(f"refused: {each.what}" for each in refused.problems))
    draft = ingest.ingest(text, load.load_vocabulary(ROOT / "protocols"))
    version = draft.version
    right, found = Counter(map(alike, sheet.gold())), Counter(map(alike, outline(version)))
    printed, seen = words(" ".join(sheet.printed())), words(text.characters)
    repeated, around = words(sheet.repeated()), words(" ".join(sheet.around()))
    lost = printed - seen
    beside = printed + around
    invented = Counter({
        word: times for word, times in (seen - beside).items() if word not in repeated and not NUMBER.fullmatch(word)
    })  # fmt: skip
    asked = (
        ("title", version.title, sheet.title),
        ("institution", draft.institution_name, sheet.institution),
        ("date", version.date, sheet.date),
        ("adopted", version.adopted, sheet.adopted),
    )
    return Read(
        name=sheet.name,
        score=2 * (right & found).total() / (right.total() + found.total()),
        facts=tuple(got == want for _, got, want in asked),
        lost=lost.total(),
        invented=invented.total(),
        wrong=(
            *lines("-", right - found),
            *lines("+", found - right),
            *(f"{what}: {got}, and not {want}" for what, got, want in asked if got != want),
            *(
                f"{what}: {' '.join(sorted(which))}"
                for what, which in (("lost", lost), ("invented", invented))
                if which
            ),
        ),
    )


def main() -> int:
    """Print the table, and return 1 where words were lost or invented."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="DIR", help="a folder of benchmarks/desk/asis/")
    parser.add_argument("chosen", nargs="*", metavar="WORD")
    parser.add_argument("--show", action="store_true", help="what is wrong in each document")
    parser.add_argument("--files", type=Path, metavar="DIR", help="where the documents are kept")
    options = parser.parse_args()
    every = sheets.read(_ASIS / options.folder)
    chosen = [sheet for sheet in every if all(word in f"{sheet.name}.{sheet.suffix}" for word in options.chosen)]
    if not chosen:
        parser.error(f"no document of that name in {_ASIS / options.folder}")
    with tempfile.TemporaryDirectory() as scratch:
        reads = [(sheet, measure(sheet, path)) for sheet, path in _documents(chosen, options.files or Path(scratch))]
    print(
        "| format | files | mean F1 | worst | | titles | schools | dates | adopted | words lost | invented |\n"
        "|---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|"
    )
    for suffix in sorted({sheet.suffix for sheet in chosen}):
        print(_row(suffix, [read for sheet, read in reads if sheet.suffix == suffix]))
    print(_row("all", [read for _, read in reads]))
    for _, read in reads if options.show else ():
        print("".join(f"    {read.name} ({read.score:.2f}): {line}\n" for line in read.wrong), end="")
    return 1 if any(read.lost or read.invented for _, read in reads) else 0


def _documents(chosen: Sequence[Sheet], folder: Path) -> Iterator[tuple[Sheet, Path]]:
    folder.mkdir(parents=True, exist_ok=True)
    for sheet in chosen:
        path = folder / f"{sheet.name}.{sheet.suffix}"
        if not path.exists():
            sheets.write(sheet, folder)
        yield sheet, path


def _row(what: str, reads: Sequence[Read]) -> str:
    worst, count = min(reads, key=lambda read: read.score), len(reads)
    cells = (
        what,
        count,
        f"{statistics.mean(read.score for read in reads):.3f}",
        f"{worst.score:.2f}",
        worst.name,
        *(f"{sum(read.facts[which] for read in reads)} of {count}" for which in range(4)),
        sum(read.lost for read in reads),
        sum(read.invented for read in reads),
    )
    return f"| {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    sys.exit(main())
