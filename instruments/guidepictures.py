#!/usr/bin/env python3
"""Picture the page of a review for the guide of schools: guidepictures.py [FOLDER] (default: docs/gids).

On a made-up text, in the size that the guide names, so that nothing moves when a picture arrives.
"""

from __future__ import annotations

import base64
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import reviewable
from looking import chromium
from playwright.sync_api import Browser

REPOSITORY = Path(__file__).resolve().parent.parent
SIZE = (1000, 700)
QUALITY = 72
"""Of WebP: letters stay sharp, and no picture takes 60 kB."""
PICTURES = {
    "vragen.webp": "/vragen/",
    "indeling.webp": "/structuur/?regel=7",
    "uitspraken.webp": "/uitspraken/?bepaling=sec_voor-leerlingen__art_1",
}


def main(arguments: Sequence[str]) -> int:
    """Write the pictures, and print how large each is."""
    out = Path(arguments[0]) if arguments else REPOSITORY / "docs" / "gids"
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        reviewable.project(Path(folder))
        root = str(Path(folder) / "protocols")
        command = [sys.executable, "-m", "generator.cli", "review", str(reviewable.AT), "--root", root, "--no-browser"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as review:
            try:
                assert review.stdout is not None
                found = re.search(r"http\S+", review.stdout.readline())
                if found is None:
                    return 1  # it said why
                _picture(browser, found[0], out)
            finally:
                review.terminate()
    return 0


def _picture(browser: Browser, address: str, out: Path) -> None:
    width, height = SIZE
    context = browser.new_context(locale="nl-NL", viewport={"width": width, "height": height}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(address)
    for name, path in PICTURES.items():
        tab.goto(f"{address.split('/?')[0]}{path}", wait_until="networkidle")
        asked = {"format": "webp", "quality": QUALITY}
        shot = context.new_cdp_session(tab).send("Page.captureScreenshot", asked)
        content = base64.b64decode(shot["data"])
        (out / name).write_bytes(content)
        print(f"{out / name}: {len(content):,} bytes")
    context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
