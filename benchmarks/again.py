"""Measure what a build costs where an earlier one made nearly all of it: ``python benchmarks/again.py [--n N]…``.

Per number of made institutions six builds, in seconds of the processor: of everything; of everything with a store,
which is filled; of what did not change; and after one word of one provision became another, one statement got one topic
more and one text got a version more. Then whether each of these three sites is, byte for byte, what a build of
everything makes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
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
    print("| institutions | what | seconds | of everything | taken over | files that differ | equal |")
    print("|--:|---|--:|--:|--:|--:|---|")
    for number in options.n or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            for row in measured(number, Path(folder)):
                print(f"| {number} | {row} |", flush=True)


def measured(number: int, folder: Path) -> Iterator[str]:
    """Yield the rows of one size."""
    root, site, plain = folder / "protocols", folder / "site", folder / "plain"
    corpora.write(root, ROOT / "protocols", number)
    everything, _ = build(root, plain, "--no-cache")
    yield f"everything | {everything:.1f} | | | |"
    kept, _ = build(root, site)
    yield f"everything, and kept | {kept:.1f} | {kept / everything:.2f} | | |"
    nothing, _ = build(root, site)
    yield f"nothing changed | {nothing:.2f} | 1/{everything / nothing:.0f} | | |"
    for name, change in (("one word", word), ("one topic of a statement", label), ("one version more", version)):
        before = folders.content(site)
        change(root)
        one, said = build(root, site)
        after = folders.content(site)
        build(root, plain, "--no-cache")
        differ = sum(before.get(path) != digest for path, digest in after.items())
        found = re.search(r"(\d+ of \d+)", said)
        equal = "yes" if folders.content(plain) == after else "NO"
        share = f"1/{everything / one:.0f}"
        yield f"{name} | {one:.2f} | {share} | {found[1] if found else '–'} | {differ} of {len(after)} | {equal}"


def build(root: Path, site: Path, *options: str) -> tuple[float, str]:
    """Build a site, and return the seconds of the processor and what was said."""
    environment = {**os.environ, store.VARIABLE: str(root.parent / "stages"), "SITE_URL": ""}
    # As `make site` runs it: what Python compiled is kept.
    environment["PYTHONPYCACHEPREFIX"] = str(ROOT / ".cache" / "bytecode")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "generator.cli", "build", "--root", str(root), "--out", str(site), *options]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(done.stderr)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    print(f"{seconds:.2f} seconds: {done.stdout.strip()}", file=sys.stderr)
    return seconds, done.stdout


def word(root: Path) -> None:
    """Write one word backwards, in a source and in its version, and review that anew."""
    for path in sorted(root.glob("*/*/*/version.yml")):
        source = path.with_name("source.txt")
        text, held = source.read_text(encoding="utf-8"), path.read_text(encoding="utf-8")
        for each in sorted(set(re.findall(r"\b[a-z]{8,14}\b", text))):
            whole = rf"\b{each}\b"
            if len(re.findall(whole, text)) != 1 or len(re.findall(whole, held)) != 2 or each == each[::-1]:
                continue  # 2: in the provision and in the statement that quotes it
            new = re.sub(whole, each[::-1], text)
            digests = [hashlib.sha256(one.encode()).hexdigest() for one in (text, new)]
            source.write_text(new, encoding="utf-8")
            path.write_text(re.sub(whole, each[::-1], held).replace(digests[0], digests[1]), encoding="utf-8")
            if taken(root, path):
                return
            source.write_text(text, encoding="utf-8")
            path.write_text(held, encoding="utf-8")


def label(root: Path) -> None:
    """Give a statement of one topic another of its text beside it, and review that anew."""
    for path in sorted(root.glob("*/*/*/version.yml")):
        held = path.read_text(encoding="utf-8")
        topics = list(dict.fromkeys(re.findall(r"- topics: \[([\w-]+)\]", held)))
        for one, other in pairwise(topics):
            path.write_text(held.replace(f"topics: [{one}]", f"topics: [{one}, {other}]", 1), encoding="utf-8")
            if taken(root, path):
                return
            path.write_text(held, encoding="utf-8")


def version(root: Path) -> None:
    """Put a copy of the only version of a text behind it."""
    for path in sorted(root.glob("*/*/protocol.yml")):
        held = path.read_text(encoding="utf-8")
        found = re.search(r"^versions: \['?([\w-]+)'?\]$", held, re.MULTILINE)
        if not found:
            continue
        new = path.parent / "later"
        shutil.copytree(path.parent / found[1], new)
        text = (new / "version.yml").read_text(encoding="utf-8")
        (new / "version.yml").write_text(re.sub(r"^id: .*$", "id: later", text, flags=re.MULTILINE), encoding="utf-8")
        both = held.replace(found[0], f"versions: ['{found[1]}', later]")
        path.write_text(both.replace("order_basis: single", "order_basis: inferred"), encoding="utf-8")
        if taken(root, new / "version.yml"):
            return
        shutil.rmtree(new)
        path.write_text(held, encoding="utf-8")


def taken(root: Path, path: Path) -> bool:
    """Review a version anew, and return whether all is right."""
    return all(run(root, *command) for command in (("review", locator(path), "--all"), ("check", "--no-cache")))


def locator(path: Path) -> str:
    institution, protocol, version, _ = path.parts[-4:]
    return f"{institution}/{protocol}@{version}"


def run(root: Path, command: str, *arguments: str) -> bool:
    line = [sys.executable, "-m", "generator.cli", command, *arguments, "--root", str(root)]
    return subprocess.run(line, cwd=ROOT, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    main()
