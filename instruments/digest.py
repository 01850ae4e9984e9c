"""Print the sha256 of a built site, and of each file with ``--files``: ``digest.py SITE [OTHER] [--files]``.

With OTHER, another build, the paths that differ are printed (``-`` only in SITE, ``+`` only in OTHER, ``~`` in both but
not equal) and the exit status is 1 if there are any. So a change that should not reach a reader can be shown not to.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Mapping
from pathlib import Path


def digests(site: Path) -> Mapping[str, str]:
    """Return the sha256 (hex) of every file in ``site`` by its path from there, sorted by path."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def whole(found: Mapping[str, str]) -> str:
    """Return one sha256 (hex) over all paths and digests of ``found``."""
    return hashlib.sha256("".join(f"{digest}  {path}\n" for path, digest in found.items()).encode()).hexdigest()


def differences(one: Mapping[str, str], other: Mapping[str, str]) -> list[str]:
    """Return a line for each path that is not the same in both."""
    signs = {
        path: "-" if path not in other else "+" if path not in one else "~"
        for path in sorted(one.keys() | other.keys())
        if one.get(path) != other.get(path)
    }
    return [f"{sign} {path}" for path, sign in signs.items()]


def main() -> int:
    """Print what was asked for; the exit status is 1 where two sites differ."""
    parser = argparse.ArgumentParser(description="The sha256 of a built site, or how two differ.")
    parser.add_argument("site", type=Path)
    parser.add_argument("other", type=Path, nargs="?")
    parser.add_argument("--files", action="store_true", help="print the digest of each file too")
    options = parser.parse_args()
    found = digests(options.site)
    if options.files:
        print("\n".join(f"{digest}  {path}" for path, digest in found.items()))
    print(f"{whole(found)}  {options.site} ({len(found)} files)")
    if options.other is None:
        return 0
    other = digests(options.other)
    print(f"{whole(other)}  {options.other} ({len(other)} files)")
    lines = differences(found, other)
    print("\n".join(lines) if lines else "equal")
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
