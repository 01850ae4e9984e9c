"""Measure where several processes pay: ``python benchmarks/workers.py [--n N]… [--workers N]… [--runs N]``.

Per number of made institutions and of workers: what ``check`` and a build that keeps nothing take on the clock, and of
the processor in all processes together. All are run in turns, so that whatever else the machine does falls on each
alike, and of each the run that took the least time counts. A build that keeps what it makes only reads versions in
other processes: of these it is told what that first reading takes.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from invented import corpora  # noqa: E402

from generator.ground import store  # noqa: E402

SIZES = (12, 60, 240)
COMMANDS = {
    "check": ("check", "--no-cache"),
    "build, keeping nothing": ("build", "--no-cache"),
    "first build, keeping": ("build",),
}


@dataclass(frozen=True, order=True)
class Cost:
    """Seconds of the clock, and of the processor in all processes."""

    clock: float
    processor: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, action="append", help=f"institutions, again for more sizes (default: {SIZES})")
    parser.add_argument("--workers", type=int, action="append", help="again for more (default: 1 and that of cores)")
    parser.add_argument("--runs", type=int, default=2, help="of each (default: 2)")
    options = parser.parse_args()
    crews = options.workers or sorted({1, os.cpu_count() or 1})
    print(f"{os.cpu_count()} cores\n\n| institutions | command | workers | seconds | of one | of the processor |")
    print("|--:|---|--:|--:|--:|--:|")
    for number in options.n or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "protocols"
            corpora.write(root, ROOT / "protocols", number)
            for name, command in COMMANDS.items():
                turns = [{crew: cost(root, command, crew) for crew in crews} for _ in range(options.runs)]
                least = {crew: min(turn[crew] for turn in turns) for crew in crews}
                one = least[crews[0]].clock
                for crew, found in least.items():
                    row = (
                        number,
                        name,
                        crew,
                        f"{found.clock:.1f}",
                        f"{found.clock / one:.2f}",
                        f"{found.processor:.1f}",
                    )
                    print(f"| {' | '.join(map(str, row))} |", flush=True)


def cost(root: Path, command: tuple[str, ...], workers: int) -> Cost:
    """Return what a command takes, started with nothing kept of a run before."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, store.VARIABLE: f"{folder}/stages", "SITE_URL": ""}
        environment["PYTHONPYCACHEPREFIX"] = str(ROOT / ".cache" / "bytecode")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        out = ("--out", f"{folder}/site") if command[0] == "build" else ()
        arguments = [*command, "--root", str(root), *out, "--workers", str(workers)]
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "generator.cli", *arguments],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            raise SystemExit(done.stderr.decode())
    return Cost(clock, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


if __name__ == "__main__":
    main()
