"""Tools that only npm has, fetched once into the cache of this repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

CACHE = Path(".cache")


def fetch(name: str, version: str = "") -> Path | str:
    """Return the folder of an npm package, or why there is none."""
    npm = shutil.which("npm")
    if not npm:
        return "npm is not installed"
    folder = CACHE / "node_modules" / name
    if not folder.exists():
        CACHE.mkdir(exist_ok=True)
        # Without --no-save a package fetched before would be thrown out as one that nothing asks for.
        command = [npm, "install", "--silent", "--save", "--fetch-retries=1", "--prefix", str(CACHE)]
        wanted = f"{name}@{version}" if version else name
        fetched = subprocess.run(
            [*command, wanted],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"},
        )
        if fetched.returncode:
            return f"npm could not fetch {wanted}"
    return folder
