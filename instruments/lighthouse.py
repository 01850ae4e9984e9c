"""Lighthouse on single pages, as a phone on a slow network sees them: the median of three runs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

import looking
import packages

VERSION = "12"
RUNS = 3
SPARE_RUNS = 2
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def scores(url: str, runs: int = RUNS) -> tuple[int, ...] | str:
    """Return the score of each of ``CATEGORIES``, from 0 to 100, or why Lighthouse did not take part."""
    folder = packages.fetch("lighthouse", VERSION)
    if isinstance(folder, str):
        return folder
    chrome = looking.system_chromium()
    if chrome is None:
        return "there is no Chromium of the system"
    measured = []
    failures = ""
    # It now and then loses the trace of a load (NO_NAVSTART) and says itself to run it again.
    for _ in range(runs + SPARE_RUNS):
        found = _run(folder, chrome, url)
        if isinstance(found, str):
            failures = found
        else:
            measured.append(found)
        if len(measured) == runs:
            return tuple(round(statistics.median(run[place] for run in measured)) for place in range(len(CATEGORIES)))
    return failures


def _run(folder: Path, chrome: str, url: str) -> list[float] | str:
    """Return the scores of one run, or how Lighthouse failed."""
    with tempfile.TemporaryDirectory() as out:
        report = Path(out) / "report.json"
        flags = " ".join(("--headless=new", *looking.FLAGS))
        ran = subprocess.run(
            [
                *("node", str(folder / "cli" / "index.js"), url, "--quiet", "--output=json"),
                f"--output-path={report}",
                f"--only-categories={','.join(CATEGORIES)}",
                f"--chrome-flags={flags}",
            ],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "CHROME_PATH": chrome},
        )
        if ran.returncode:
            return f"Lighthouse ended with {ran.returncode}: {ran.stderr.strip()[-200:]}"
        categories = json.loads(report.read_text(encoding="utf-8"))["categories"]
        return [100 * (categories[name]["score"] or 0) for name in CATEGORIES]
