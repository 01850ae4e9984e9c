"""The process in which PDFs are read: a file on stdin, what it tells on stdout as JSON; little memory, little time."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

MOST_MEMORY = 2_000_000_000
"""Bytes of address space; PDFium takes .2 GB of it for 600 pages of text, pictures of a scan the most."""
MOST_SECONDS = 60
"""Of the processor; 600 pages take some 15."""


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
    from generator.intake.paper.extract import extract

    json.dump(asdict(extract(source)), sys.stdout, ensure_ascii=True, separators=(",", ":"))


if __name__ == "__main__":
    main()
