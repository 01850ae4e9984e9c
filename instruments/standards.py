"""What two readers of the HTML standard say of a file: html5lib, and the W3C's own validator (vnu)."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import html5lib
import packages


def html5lib_errors(file: Path) -> list[str]:
    """Return a line per error that html5lib had to mend."""
    parser = html5lib.HTMLParser()
    parser.parse(file.read_text(encoding="utf-8"))
    return [f"html5lib {code} at {place}" for place, code, _ in parser.errors]


def vnu_errors(files: Sequence[Path]) -> dict[Path, list[str]] | str:
    """Return the W3C validator's errors per file, or why it did not take part: it needs java and an npm registry."""
    if not shutil.which("java"):
        return "java is not installed"
    folder = packages.fetch("vnu-jar")
    if isinstance(folder, str):
        return folder
    command = ["java", "-jar", str(folder / "build" / "dist" / "vnu.jar"), "--format", "json", "--errors-only"]
    told = subprocess.run(
        [*command, "--exit-zero-always", *map(str, files)], check=True, capture_output=True, encoding="utf-8"
    )
    found: dict[Path, list[str]] = {file: [] for file in files}
    for message in json.loads(told.stderr)["messages"]:
        if message["type"] == "error":
            file = Path(message["url"].removeprefix("file:"))
            found[file].append(f"vnu line {message.get('lastLine')}: {message['message']}")
    return found
