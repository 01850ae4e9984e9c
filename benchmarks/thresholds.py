"""How far a number may be moved before a text, a label, a change or an answer comes out differently.

``python -m benchmarks.thresholds [MODULE…]`` moves each number of the ingester by each factor and prints how many texts
come out differently; folders of other texts may follow after ``--texts``. Any other number is asked by its file, name
and values, and the figures printed; twins go together::

    python -m benchmarks.thresholds generator/suggest/adviser.py:_FOLDS --values 2 3 10
    python -m benchmarks.thresholds generator/search/compounds.py:SHORTEST web/search/dutch.js:SHORTEST --values 2 4

Each runs in a copy of the program. A number that nothing holds in its place is a bound or a guess, and its comment says
which.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOM = Path("generator", "ingest")
FACTORS = (0.5, 0.75, 0.9, 1.1, 1.5, 2.0)
LEAST = 4  # 0 to 3 count things next to one another: they are the rule itself, no threshold
COPIED = ("benchmarks", "docs", "generator", "instruments", "protocols", "tests/golden", "web")


@contextlib.contextmanager
def copied() -> Iterator[Path]:
    """Give a copy of the program, its data and its goldens."""
    with tempfile.TemporaryDirectory() as name:
        for folder in COPIED:
            shutil.copytree(ROOT / folder, Path(name) / folder, ignore=shutil.ignore_patterns("__pycache__"))
        yield Path(name)


def measured(copy: Path, measure: str) -> list[str]:
    """Return what a measure says in a copy; what it says last where it fails there."""
    command = [sys.executable, "-B", "-m", "benchmarks.measures", measure]
    run = subprocess.run(command, cwd=copy, capture_output=True, encoding="utf-8", check=False)
    return run.stdout.splitlines() if run.returncode == 0 else [f"fails: {run.stderr.strip().splitlines()[-1]}"]


def forked(copy: Path, folders: Sequence[Path]) -> list[str]:
    """Return what the measure of the ingester says in a copy; nothing where it fails there.

    All but the ingester is loaded once, in this process; it itself in one of its own, as it is now.
    """
    sys.dont_write_bytecode = True
    if str(copy) not in sys.path:
        sys.path.insert(0, str(copy))
    measures = importlib.import_module("benchmarks.measures")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(Exception), os.fdopen(writing, "w") as pipe:
            pipe.write("\n".join(measures.ingest(folders)))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said.splitlines()


def numbers(path: Path) -> Iterator[ast.Constant]:
    """Yield each number of a module that may be a threshold."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        number = node.value if isinstance(node, ast.Constant) else None
        if isinstance(number, float) or (isinstance(number, int) and number >= LEAST):
            assert isinstance(node, ast.Constant)
            yield node


def moved(source: str, node: ast.Constant, factor: float) -> str:
    """Return a source with one of its numbers multiplied."""
    lines = source.splitlines(keepends=True)
    line = lines[node.lineno - 1].encode()  # ast counts bytes
    assert isinstance(node.value, (int, float))
    assert node.end_col_offset is not None
    number = round(node.value * factor) if isinstance(node.value, int) else node.value * factor
    lines[node.lineno - 1] = (line[: node.col_offset] + str(number).encode() + line[node.end_col_offset :]).decode()
    return "".join(lines)


def of_ingest(copy: Path, modules: Sequence[str], folders: Sequence[Path]) -> None:
    """Print for each number of the ingester how many texts come out differently at each factor; -1 where it fails."""
    before = forked(copy, folders)
    print(f"{len(before)} texts; factors {' '.join(map(str, FACTORS))}")
    for path in sorted((copy / ROOM).glob("*.py")):
        if modules and path.stem not in modules:
            continue
        source = path.read_text(encoding="utf-8")
        for node in numbers(path):
            changed = []
            for factor in FACTORS:
                path.write_text(moved(source, node, factor), encoding="utf-8")
                after = forked(copy, folders)
                fails = len(after) != len(before)
                changed.append(-1 if fails else sum(a != b for a, b in zip(before, after, strict=True)))
            path.write_text(source, encoding="utf-8")
            line = source.splitlines()[node.lineno - 1].strip()
            print(f"{path.stem}:{node.lineno}:{node.col_offset} {changed} {line[:90]}", flush=True)


def of_constant(copy: Path, places: Sequence[tuple[Path, str]], values: Sequence[str]) -> None:
    """Print what the measure of a room says with a named number as it is and at each value."""
    room = places[0][0].parts[1]
    sources = {path: (copy / path).read_text(encoding="utf-8") for path, _ in places}
    for value in ("as it is", *values):
        for path, name in places:
            text = sources[path]
            if value != "as it is":
                text, found = re.subn(rf"(\b{name}\b(?:: \w+)?(?: =|:) )[-\d._e]+", rf"\g<1>{value}", text, count=1)
                assert found, f"{path} sets no number {name}"
            (copy / path).write_text(text, encoding="utf-8")
        print(f"{places[0][1]} {value}: {'; '.join(measured(copy, room))}", flush=True)


def main() -> int:
    """Print how much turns on each number."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("asked", nargs="*", help="modules of the ingester, or FILE:NAME")
    parser.add_argument("--values", nargs="*", default=[])
    parser.add_argument("--texts", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    with copied() as copy:
        if any(":" in each for each in options.asked):
            places = [(Path(file), name) for file, _, name in (each.partition(":") for each in options.asked)]
            of_constant(copy, places, options.values)
        else:
            of_ingest(copy, options.asked, [folder.resolve() for folder in options.texts])
    return 0


if __name__ == "__main__":
    sys.exit(main())
