"""The process in which PDFs are read: a file on stdin, what it tells on stdout; little memory, little time.

It tells JSON of the whole file, or a PNG of the page whose number it is given.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

MOST_MEMORY = 2_000_000_000
"""Bytes of address space; 100 full pages of text take 84 MB of memory, pictures of scans more."""
MOST_SECONDS = 90
"""Of the processor; 100 full pages of text take 15, and there may be 200 (``extract.MOST_PAGES``)."""


def limit() -> None:
    """Let the system end this process where it takes too much; on a system that cannot, only the clock does."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Read the file, and print what it tells."""
    source = sys.stdin.buffer.read()
    limit()
    if len(sys.argv) > 1:
        from generator.intake.paper.pictures import picture

        with open(1, "wb", closefd=False) as shown:
            shown.write(picture(source, int(sys.argv[1])))
        return
    from generator.intake.paper.extract import extract

    with open(1, "w", encoding="ascii", closefd=False) as told:  # what the parent reads
        json.dump(asdict(extract(source)), told, ensure_ascii=True, separators=(",", ":"))


if __name__ == "__main__":
    main()
