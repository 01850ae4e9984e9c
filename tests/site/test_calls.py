"""What the benchmark of calls counts: one build makes each thing once."""

import subprocess
import sys

import engine


def test_one_build_makes_nothing_twice() -> None:
    done = subprocess.run(
        [sys.executable, "benchmarks/calls.py"],
        cwd=engine.REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if "made again" in line] == []
    assert done.stdout.endswith("of which 0 made what was made before\n")
    assert all(
        f"\n{thing:<28} " in done.stdout for thing in ("load", "Book", "Stands", "revision.compare", "search.write")
    )
