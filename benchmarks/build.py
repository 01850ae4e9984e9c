"""Print what a build of the whole site costs at several sizes of the corpus: processor time and memory.

``python benchmarks/build.py [--runs N] [--copies N]… [CHECKOUT …]``: each CHECKOUT is this repository as it was at
another commit (`git worktree add`); without one, it is this one. All are measured in turns, so that whatever else the
machine does falls on each alike, and of each the run that took the least time counts: nothing but the program itself
makes a run faster. Seconds are of the processor, in all processes of the build; memory is that of the largest of them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import checkout  # noqa: E402
import copies  # noqa: E402

COPIES = (0, 11)
"""The corpus as it is, and with eleven edited copies of each institution: 5 and 60 texts when this was written."""


@dataclass(frozen=True, order=True)
class Cost:
    """What a build took: seconds of the processor, megabytes at most, and how many pages it made."""

    seconds: float
    megabytes: float
    pages: int


@dataclass(frozen=True)
class Subject:
    """A checkout and a corpus of some size in its form."""

    project: Path
    root: Path
    environment: dict[str, str]
    texts: int

    def build(self) -> Cost:
        """Build the whole site as a user does."""
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "site"
            settings = ["--root", str(self.root), "--config", str(self.project / "mkdocs.yml"), "--out", str(out)]
            process = subprocess.Popen(
                [sys.executable, "-m", "generator.cli", "build", *settings],
                env=self.environment,
                cwd=self.project,  # where Python looks for modules first
                stdout=subprocess.DEVNULL,
            )
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise subprocess.CalledProcessError(process.returncode, process.args)
            pages = sum(1 for _ in out.rglob("*.html"))
        return Cost(seconds=used.ru_utime + used.ru_stime, megabytes=used.ru_maxrss / 1024, pages=pages)


def prepared(project: Path, scratch: Path, number: int) -> Subject:
    """Return a checkout with ``number`` edited copies of each institution beside it."""
    scratch.mkdir(parents=True)
    path = os.pathsep.join(checkout.places(project, scratch))
    environment = {**os.environ, "PYTHONPATH": path, "NO_MKDOCS_2_WARNING": "1"}
    root = scratch / "protocols"
    copies.copied(project / "protocols", root, number, edited=True)
    copies.review(root, project, environment)
    return Subject(project, root, environment, sum(1 for _ in root.glob("*/*/*/version.yml")))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkouts", metavar="CHECKOUT", type=Path, nargs="*", default=[ROOT])
    parser.add_argument("--runs", type=int, default=3, help="of each checkout at each size (default: 3)")
    parser.add_argument("--copies", type=int, action="append", help="of each institution, again for more sizes")
    options = parser.parse_args()
    print(f"{'checkout':<20} {'texts':>6} {'pages':>6} {'CPU s':>7} {'most':>7} {'MB':>6}")
    with tempfile.TemporaryDirectory() as scratch:
        for number in options.copies or COPIES:
            subjects = [
                prepared(project.resolve(), Path(scratch) / f"{number}-{place}", number)
                for place, project in enumerate(options.checkouts)
            ]
            costs = [[subject.build() for subject in subjects] for _ in range(options.runs)]
            for subject, found in zip(subjects, zip(*costs, strict=True), strict=True):
                best = min(found)
                print(
                    f"{subject.project.name:<20} {subject.texts:>6} {best.pages:>6} {best.seconds:>7.1f} "
                    f"{max(found).seconds:>7.1f} {best.megabytes:>6.0f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
