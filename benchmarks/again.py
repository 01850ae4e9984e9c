"""Measure what a build costs where an earlier one made nearly all of it: ``python benchmarks/again.py [--n N]…``.

Per number of made institutions four builds, in seconds of the processor: of everything; of everything with a store,
which is filled; of what did not change; and after one word of one provision became another. Then whether the last site
is, byte for byte, what a build of everything makes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

import folders  # noqa: E402
from invented import corpora  # noqa: E402

from generator.ground import store  # noqa: E402

SIZES = (60, 240)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, action="append", help=f"institutions, again for more sizes (default: {SIZES})")
    options = parser.parse_args()
    heads = (
        "institutions",
        "everything",
        "… and kept",
        "nothing changed",
        "one word",
        "taken over",
        "files that differ",
    )
    print(f"| {' | '.join(heads)} | equal |")
    print("|--:|--:|--:|--:|--:|--:|--:|---|")
    for number in options.n or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            print(measured(number, Path(folder)), flush=True)


def measured(number: int, folder: Path) -> str:
    """Return the row of one size."""
    root, site, plain = folder / "protocols", folder / "site", folder / "plain"
    corpora.write(root, ROOT / "protocols", number)
    everything, _ = build(root, plain, "--no-cache")
    kept, _ = build(root, site)
    nothing, _ = build(root, site)
    before = folders.content(site)
    change(root)
    one, said = build(root, site)
    after = folders.content(site)
    build(root, plain, "--no-cache")
    differ = sum(before.get(path) != digest for path, digest in after.items())
    equal = "yes" if folders.content(plain) == after else "NO"
    found = re.search(r"(\d+ of \d+)", said)
    shares = [f"{each:.2f} (1/{everything / each:.0f})" for each in (nothing, one)]
    taken = found[1] if found else "–"
    return (
        f"| {number} | {everything:.1f} | {kept:.1f} | {shares[0]} | {shares[1]} | {taken} | {differ} of {len(after)} "
        f"| {equal} |"
    )


def build(root: Path, site: Path, *options: str) -> tuple[float, str]:
    """Build a site, and return the seconds of the processor and what was said."""
    environment = {**os.environ, store.VARIABLE: str(root.parent / "stages"), "SITE_URL": ""}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "generator.cli", "build", "--root", str(root), "--out", str(site), *options]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(done.stderr)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    print(f"{seconds:.2f} seconds: {done.stdout.strip()}", file=sys.stderr)
    return seconds, done.stdout


def change(root: Path) -> None:
    """Write one word backwards, in a source and in its version, and review that anew."""
    for path in sorted(root.glob("*/*/*/version.yml")):
        source = path.with_name("source.txt")
        text, version = source.read_text(encoding="utf-8"), path.read_text(encoding="utf-8")
        for word in sorted(set(re.findall(r"\b[a-z]{8,14}\b", text))):
            whole = rf"\b{word}\b"
            if len(re.findall(whole, text)) != 1 or len(re.findall(whole, version)) != 2 or word == word[::-1]:
                continue  # 2: in the provision and in the statement that quotes it
            new = re.sub(whole, word[::-1], text)
            digests = [hashlib.sha256(each.encode()).hexdigest() for each in (text, new)]
            source.write_text(new, encoding="utf-8")
            path.write_text(re.sub(whole, word[::-1], version).replace(digests[0], digests[1]), encoding="utf-8")
            if all(run(root, *command) for command in (("review", locator(path), "--all"), ("check", "--no-cache"))):
                return
            source.write_text(text, encoding="utf-8")
            path.write_text(version, encoding="utf-8")


def locator(path: Path) -> str:
    institution, protocol, version, _ = path.parts[-4:]
    return f"{institution}/{protocol}@{version}"


def run(root: Path, command: str, *arguments: str) -> bool:
    line = [sys.executable, "-m", "generator.cli", command, *arguments, "--root", str(root)]
    return subprocess.run(line, cwd=ROOT, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    main()
