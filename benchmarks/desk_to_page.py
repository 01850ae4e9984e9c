#!/usr/bin/env python3
"""Count what a person does from a file to a finished page: ``.venv/bin/python benchmarks/desk_to_page.py [NAME …]``.

Three made-up texts (``topage/``): one as a Word file, one as PDF, one as a page of a school's site. Each goes into a
copy of our own data through ``add``, whose questions are answered on a terminal, and ``review``, in a real browser,
where every rule is put right until it says what was decided on it beforehand; then ``check`` and ``build``. The same
for a second version with five changes. What is counted and how long that takes is said beside the table in
``README.md``; seconds of waiting are those of the processor.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import looking  # noqa: E402
from desk import programs, web, word  # noqa: E402
from effort import commands, finished, gold  # noqa: E402
from effort.gold import Gold  # noqa: E402
from effort.hand import Hand  # noqa: E402
from effort.reviewing import Review  # noqa: E402
from playwright.sync_api import Browser  # noqa: E402

from generator import load  # noqa: E402

TEXTS = {"gedragscode": "docx", "pestprotocol": "pdf", "telefoonregels": "html"}
HEADS = (
    "text", "rules", "fields", "keys", "clicks", "decisions", "words read",
    "s keys and clicks", "s deciding", "s reading", "s waiting", "minutes together", "check and build, s",
    "warnings left", "wrong on the page",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """What one version took: by hand, and to check and build; ``warned`` is what ``check`` says
    of it then, ``wrong`` what its page does not say."""

    name: str
    rules: int
    hand: Hand
    built: float
    warned: tuple[str, ...]
    wrong: tuple[str, ...]
    notes: tuple[str, ...]


def main() -> int:
    """Print the table, and below it what had to be typed, what was refused and what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", metavar="TEXT", help=f"one of {', '.join(TEXTS)}")
    names = parser.parse_args().texts or list(TEXTS)
    if unknown := set(names) - TEXTS.keys():
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    told: list[str] = []
    faults = 0
    print("| " + " | ".join(HEADS) + " |\n|---" + "|--:" * (len(HEADS) - 1) + "|", flush=True)
    with looking.chromium() as browser:
        for name in names:
            try:
                for each in _taken(name, browser):
                    print(_row(each), flush=True)
                    told.append(_told(each))
                    faults += len(each.wrong)
            except commands.RefusedError as refused:
                told.append(f"{name}: the next version could not be added: {refused}")
                faults += 1
    print("", *told, sep="\n")
    return 1 if faults else 0


def _told(each: Measured) -> str:
    """Return what a person decided, and what did not go as it should."""
    decided = ", ".join(f"{count} {what}" for what, count in each.hand.steps.most_common())
    return "\n".join((f"{each.name}: {decided}", *(f"  {line}" for line in (*each.notes, *each.warned, *each.wrong))))


def _taken(name: str, browser: Browser) -> Iterator[Measured]:
    """Take both versions of a text from a file to a page."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shutil.copytree(ROOT / "protocols", folder / "protocols")
        both = gold.read(ROOT / "benchmarks" / "topage", name, load.load_vocabulary(folder / "protocols"))
        for number, text in enumerate(both, 1):
            file = _file(folder, f"{name}-{number}.{TEXTS[name]}", text)
            yield _measured(f"{name}, version {number} ({TEXTS[name]})", folder, file, text, browser)


def _measured(name: str, folder: Path, file: str, text: Gold, browser: Browser) -> Measured:
    hand, builder = Hand(), Hand()
    before = set((folder / "protocols").rglob("version.yml"))
    added = commands.add(hand, folder, file, text)
    (here,) = set((folder / "protocols").rglob("version.yml")) - before
    review = Review(hand, folder, here.parent, browser, load.load_vocabulary(folder / "protocols"))
    try:
        review.answer()
        review.structure(text)
        review.statements(text)
        review.hand_in()
    finally:
        review.end()
    at = here.parent.relative_to(folder / "protocols")
    checked = commands.run(builder, folder, "check").stderr.splitlines()
    warned = tuple(each for each in checked if f"{at.as_posix()}/version.yml" in each)
    commands.run(builder, folder, "build")
    wrong = finished.wrong(folder / "site", at, review.version, text)
    notes = [f"typed: {each}" for each in added.typed] + [f"refused: {each}" for each in review.refused]
    return Measured(name, len(text.says), hand, builder.waited, warned, tuple(wrong), tuple(notes))


def _file(folder: Path, name: str, text: Gold) -> str:
    path = folder / name
    if path.suffix == ".docx":
        path.write_bytes(word.automatic(text.desk))
    elif path.suffix == ".pdf":
        shutil.copy(programs.typst_pdf(text.desk, folder), path)
    else:
        path.write_text(web.page(text.desk), encoding="utf-8")
    return name


def _row(each: Measured) -> str:
    hand = each.hand
    parts = (hand.acting, hand.deciding, hand.reading, hand.waited)
    counts = (each.rules, hand.fields, hand.keys, hand.clicks, hand.thoughts, hand.words)
    seconds = (*(f"{part:.0f}" for part in parts), f"{sum(parts) / 60:.1f}", f"{each.built:.0f}")
    return "| " + " | ".join((each.name, *map(str, (*counts, *seconds, len(each.warned), len(each.wrong))))) + " |"


if __name__ == "__main__":
    raise SystemExit(main())
