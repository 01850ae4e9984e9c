"""How far each number in the ingester may be moved before a golden text, or another one, comes out differently.

Run with ``python -m benchmarks.thresholds [MODULE…]``; folders of other texts may follow after ``--texts``. Per number
is printed, for each factor, how many texts come out differently. A number that no text holds in its place is a guard
(against long lines) or a guess, and its comment must say which.
"""

from __future__ import annotations

import argparse
import ast
import os
import sys
from collections.abc import Iterator
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

import yaml

from generator import load
from generator.intake.original import receive
from generator.intake.readers import plain
from generator.intake.text import Text

ROOT = Path(__file__).parent.parent
ROOM = ROOT / "generator" / "ingest"
FACTORS = (0.5, 0.75, 1.5, 2.0)
LEAST = 4  # 0 to 3 count things next to one another: they are the rule itself, no threshold


class Changed(ast.NodeTransformer, MetaPathFinder):
    """Imports one module with one of its numbers multiplied."""

    def __init__(self, module: str, place: tuple[int, int], factor: float) -> None:
        self._module = module
        self._place = place
        self._factor = factor

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """Return the number at the place, multiplied; any other as it is."""
        if (node.lineno, node.col_offset) != self._place:
            return node
        number = node.value
        assert isinstance(number, (int, float))
        moved = number * self._factor
        return ast.copy_location(ast.Constant(round(moved) if isinstance(number, int) else moved), node)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Take over the import of the module."""
        return spec_from_loader(name, self) if name == self._module else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave the making of the module to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed source."""
        source = (ROOM / f"{self._module.rsplit('.', 1)[-1]}.py").read_text(encoding="utf-8")
        exec(compile(self.visit(ast.parse(source)), self._module, "exec"), module.__dict__)


def numbers(path: Path) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and source line of each number that may be a threshold."""
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        number = node.value if isinstance(node, ast.Constant) else None
        if isinstance(number, float) or (isinstance(number, int) and number >= LEAST):
            assert isinstance(node, ast.Constant)
            yield node.lineno, node.col_offset, source.splitlines()[node.lineno - 1].strip()


def texts(folders: list[Path]) -> tuple[Text, ...]:
    """Return the golden texts, those of the data, and those in other folders."""
    found = []
    for path in sorted((ROOT / "tests" / "golden" / "ingest").glob("*.yml")):
        case = yaml.safe_load(path.read_text(encoding="utf-8"))
        if "source" not in case:
            content = str(case["input"]).encode(case.get("encoding", "utf-8"))
            found.append(plain.read(receive(content, f"{path.stem}.txt", plain.READER.name)))
    for folder in (ROOT / "protocols", *folders):
        found += [
            plain.read(receive(path.read_bytes(), path.name, plain.READER.name))
            for path in sorted(folder.rglob("*.txt"))
        ]
    return tuple(found)


def outcomes(found: tuple[Text, ...], change: Changed | None) -> bytes:
    """Return what comes out of each text, parted by NUL, found in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            if change is not None:
                sys.meta_path.insert(0, change)
            from generator.ingest import ingest

            vocabulary = load.load_vocabulary(ROOT / "protocols")
            told = b"".join(repr(ingest(text, vocabulary)).encode() + b"\0" for text in found)
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(told)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told


def main() -> int:
    """Print for each number how many texts come out differently with it multiplied."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--texts", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    found = texts(options.texts)
    before = outcomes(found, None).split(b"\0")
    print(f"{len(found)} texts; factors {' '.join(map(str, FACTORS))}")
    for path in sorted(ROOM.glob("*.py")):
        if options.modules and path.stem not in options.modules:
            continue
        for line, column, source in numbers(path):
            changed = []
            for factor in FACTORS:
                module = f"generator.ingest.{path.stem}"
                after = outcomes(found, Changed(module, (line, column), factor)).split(b"\0")
                changed.append(sum(a != b for a, b in zip(before, after, strict=False)) if len(after) > 1 else -1)
            print(f"{path.stem}:{line}:{column} {changed} {source[:90]}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
