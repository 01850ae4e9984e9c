"""Measure how soon a saved change is shown: ``python benchmarks/watching.py [--n N]``.

The data are N made institutions; the published site is that of the first of them alone, since all that matters is that
its pages are there. ``protocolwijzer serve --watch`` watches them while it builds them all, which takes minutes: so it
is measured on a machine that is busy with that. Ten times a note of one text is changed, and once something is made
wrong in it. Printed are the seconds, by the clock, from the saved file to a page that is sent with it, and to the
problem in the state that pages ask for, five times a second.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import folders  # noqa: E402
from invented import corpora  # noqa: E402

from generator.ground import store  # noqa: E402

_TIMES = 10
_LIMIT = 60.0  # seconds: what is not shown then is not shown before the build


def main() -> None:
    """Print a line of what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=2000, help="institutions (default: 2000)")
    number = parser.parse_args().n
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = folder / "protocols"
        corpora.write(root, ROOT / "protocols", number)
        shown = _one(root, folder)
        seconds, problem = _watched(root, folder, shown)
    print(
        f"{number} institutions: a saved note is on its page after {statistics.median(seconds):.2f} s (median of "
        f"{len(seconds)}; most {max(seconds):.2f}), a mistake in the page after {problem:.2f} s"
    )


def _one(root: Path, folder: Path) -> Path:
    """Build the site of the first institution alone, and return the file of a text of it below ``root``."""
    first = next(each for each in sorted(root.iterdir()) if (each / "institution.yml").is_file())
    few = folder / "few"
    for each in (first, root / "vocabulary"):
        shutil.copytree(each, few / each.name)
    command = [sys.executable, "-m", "generator.cli", "build", "--root", str(few), "--out", str(folder / "site")]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return next(iter(sorted(first.rglob("version.yml"))))


def _watched(root: Path, folder: Path, version: Path) -> tuple[list[float], float]:
    command = [sys.executable, "-m", "generator.cli", "serve", "--watch", "--port", "0"]
    command += ["--root", str(root), "--out", str(folder / "site")]
    os.environ[store.VARIABLE] = str(folder / "stages")
    with folders.started(command) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
        assert found is not None
        address = found[0]
        page = f"{address}protocollen/{'/'.join(version.relative_to(root).parts[:-1])}/"
        time.sleep(5)  # the build is under way
        seconds = [_until(page, version, f"Proef {n} van het meten.", "note") for n in range(_TIMES)]
        text = version.read_text(encoding="utf-8")
        before = time.monotonic()
        version.write_text(text.replace("kind:", "knid:", 1), encoding="utf-8")
        state = f"{address}-watch/state.json"
        problem = _waited(before, lambda: bool(json.loads(_fetched(state))["problems"]))
    return seconds, problem


def _until(page: str, version: Path, words: str, field: str) -> float:
    text = version.read_text(encoding="utf-8")
    changed, times = re.subn(rf"(?m)^{field}:.*$", f"{field}: {words}", text, count=1)
    assert times == 1, version
    before = time.monotonic()
    version.write_text(changed, encoding="utf-8")
    return _waited(before, lambda: words in _fetched(page))


def _waited(before: float, until: Callable[[], bool]) -> float:
    while not until():
        if time.monotonic() - before > _LIMIT:
            raise SystemExit(f"not shown within {_LIMIT:.0f} seconds")
        time.sleep(0.02)
    return time.monotonic() - before


def _fetched(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    main()
