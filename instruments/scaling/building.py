"""A whole build that keeps nothing, in a process of its own, and what each of its stages cost by its own account."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.book.book import Book
from generator.load import load
from generator.pages import render
from scaling import process
from scaling.records import Size, Stage

REPOSITORY = Path(__file__).resolve().parents[2]

_BODIES, _FRAMED = "engine/pages/bodies/", ("engine/pages/filled/", "engine/pages/rendered/")
_ALONE = {
    "load": "read and check",
    "engine/corpus": "the corpus to the engine",
    "engine/plan": "what there is to make",
    "engine/files": "open data, search, papers",
    "assets": "what pages ask for is there",
    "manifest": "list of files",
}
WRITTEN = "all that is written"


def built(root: Path, site: Path, scratch: Path, *, seconds: float, megabytes: float) -> Size:
    """Build the site of the data in ``root`` in ``site``, and return what each stage cost; ``scratch`` holds its notes.

    Raises ``FailedError``, also where a process takes more ``seconds`` of the processor or ``megabytes`` than that.
    """
    timings = scratch / "timings.json"
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "generator.cli",
        "build",
        "--no-cache",
        "--root",
        root,
        "--out",
        site,
    ]
    command += ["--timings", timings]
    used = process.run(command, folder=REPOSITORY, seconds=seconds, megabytes=megabytes)
    told = {each["stage"]: each for each in json.loads(timings.read_text(encoding="utf-8"))["stages"]}
    stages = tuple(_stages(told, used))
    paths = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    written = Stage(name=WRITTEN, seconds=0.0, megabytes=used.megabytes, bytes=sum(paths), files=len(paths))
    corpus = load(root)
    return Size(
        institutions=len(corpus.institutions),
        versions=len(corpus.editions),
        provisions=sum(passage.provision.text is not None for each in corpus.editions for passage in each.passages),
        stages=(*stages, written),
    )


def heaviest(root: Path, site: Path) -> Mapping[str, str]:
    """Return of each kind the address of the page that has most bytes."""
    found: dict[str, tuple[int, str]] = {}
    for page in render.planned(Book(load(root))):
        address = f"{page.path}/" if page.path else ""
        size = (site / address / "index.html").stat().st_size
        found[page.kind] = max(found.get(page.kind, (0, "")), (size, address))
    return {kind: address for kind, (_, address) in sorted(found.items())}


def _stages(told: Mapping[str, Any], used: process.Used) -> Iterator[Stage]:
    """Yield the stages so that nothing is counted twice; what is in none of them comes last."""
    bodies = {name: each for name, each in told.items() if name.startswith(_BODIES)}
    framed = [each for name, each in told.items() if name.startswith(_FRAMED)]
    known = 0.0
    for name, called in _ALONE.items():
        known += told[name]["cpu_seconds"]
        yield _stage(called, told[name])
    for name, each in bodies.items():
        yield _stage(f"pages: {name.removeprefix(_BODIES)}", each)
    frame = sum(each["cpu_seconds"] for each in framed)
    pages = told["engine/pages"]
    inside = sum(each["cpu_seconds"] for each in bodies.values())
    megabytes = pages["peak_bytes"] / 2**20
    yield Stage(name="frame of pages", seconds=frame, megabytes=megabytes)
    yield Stage(name="engine and writing of pages", seconds=pages["cpu_seconds"] - inside - frame, megabytes=megabytes)
    known += pages["cpu_seconds"]
    yield Stage(name="start, imports, and between", seconds=used.seconds - known, megabytes=used.megabytes)


def _stage(name: str, told: Mapping[str, Any]) -> Stage:
    return Stage(
        name=name,
        seconds=told["cpu_seconds"],
        megabytes=told["peak_bytes"] / 2**20,
        bytes=told["bytes"],
        files=told["calls"] if told["bytes"] else 0,
    )
