"""Measure what building the site costs as the number of institutions grows, and how other programs frame its pages.

``python benchmarks/scale.py [--n N]… [--families F] [--out FILE] [--budget SECONDS]``: each size in a process of its
own. Seconds are of the processor. A size that would take more time or memory than is left is not begun: the table then
says what it would come to, and that this is extrapolated. ``--peers`` measures the other programs on so many pages (0:
none). ``--profile FEWER MORE`` prints instead which functions take more than in step with the size. ``--show FILE``
prints a run that was written earlier.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import platform
import re
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "instruments")]

from invented import corpora  # noqa: E402
from playwright.sync_api import Error as BrowserError  # noqa: E402
from scaling import building, fits, growth, peers, process, records, report, weights  # noqa: E402

SIZES = (10, 100, 1000)
BUDGET = 3600
"""Seconds of the processor for all sizes together."""
MEMORY_SHARE = 0.6
"""Of the machine's memory that a size may take: it shares the machine with the browser and with others."""
PAGES = 2000
"""For the peers."""
FROM = 20
"""Institutions whose pages the peers frame."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, action="append", help=f"institutions, again for more sizes (default: {SIZES})")
    parser.add_argument("--families", choices=get_args(corpora.Families), default="growing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--budget", type=float, default=BUDGET, help=f"seconds of the processor (default: {BUDGET})")
    parser.add_argument("--peers", type=int, default=PAGES, help=f"pages for other programs (default: {PAGES})")
    parser.add_argument("--out", type=Path, help="where to write the run as JSON")
    parser.add_argument("--show", type=Path, help="print a run that was written, and measure nothing")
    parser.add_argument("--profile", type=int, nargs=2, metavar=("FEWER", "MORE"))
    options = parser.parse_args()
    if options.show:
        print(report.markdown(records.read(options.show)), end="")
        return
    with tempfile.TemporaryDirectory() as folder:
        if options.profile:
            fewer, more = options.profile
            profiled(fewer, more, options.families, options.seed, Path(folder))
            return
        run = measured(options, Path(folder))
        if options.out:
            options.out.parent.mkdir(parents=True, exist_ok=True)
            options.out.write_text(records.written(run), encoding="utf-8")
        if options.peers:
            run = replace(run, peers=tuple(beside(options.peers, Path(folder))))
    if options.out:
        options.out.write_text(records.written(run), encoding="utf-8")
    print(report.markdown(run), end="")


def measured(options: argparse.Namespace, scratch: Path) -> records.Run:
    """Measure each size for which there is time and memory left."""
    memory = MEMORY_SHARE * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**20
    about = {"families": options.families, "seed": str(options.seed), "python": platform.python_version()}
    run = records.Run(about={**about, **machine()})
    left = options.budget
    for number in sorted(options.n or SIZES):
        if run.sizes:
            seconds, megabytes = fits.foreseen(run.sizes, number)
            if seconds > left or megabytes > memory:
                what = f"{number} institutions would take some {seconds:,.0f} seconds and {megabytes:,.0f} MB"
                return replace(run, stopped=f"{what}, of {left:,.0f} and {memory:,.0f} that are left")
        try:
            found = one(number, options, scratch / str(number), left, memory)
        except process.FailedError as error:
            return replace(run, stopped=f"{number} institutions: {error}")
        left -= found.seconds
        run = replace(run, sizes=(*run.sizes, found))
        print(f"{number} institutions: {found.seconds:.1f} seconds, {found.megabytes:.0f} MB", file=sys.stderr)
    return run


def machine() -> dict[str, str]:
    """Return what the run was taken on: figures of two machines cannot be held against each other."""
    told = Path("/proc/cpuinfo")  # Linux alone has it
    named = re.search(
        r"^model name\s*:\s*(.+)$", told.read_text(encoding="utf-8") if told.exists() else "", re.MULTILINE
    )
    return {
        "processors": f"{os.cpu_count()} × {named[1] if named else platform.machine()}",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB",
        "system": platform.platform(terse=True),
        "day": f"{datetime.now(UTC):%Y-%m-%d}",
        "others on it": f"a load of {os.getloadavg()[0]:.0f} before it began",
    }


def one(number: int, options: argparse.Namespace, scratch: Path, seconds: float, megabytes: float) -> records.Size:
    """Measure one size; raises ``FailedError``, also where it takes more than it may."""
    root, site, out = scratch / "protocols", scratch / "site", scratch / "measured.json"
    scratch.mkdir()
    corpora.write(root, ROOT / "protocols", number, seed=options.seed, families=options.families)
    site.mkdir()
    size = building.built(root, site, scratch, seconds=seconds, megabytes=megabytes)
    process.child("heaviest", root, site, out)
    try:
        return replace(size, weights=weights.weighed(site, json.loads(out.read_text(encoding="utf-8"))))
    except BrowserError as error:
        return replace(size, unweighed=error.message.splitlines()[0])
    finally:
        shutil.rmtree(scratch)  # a large site takes gigabytes, and the next one more


def beside(number: int, scratch: Path) -> tuple[records.Peer, ...]:
    """Measure what ours and the peers take to frame ``number`` pages."""
    root, bodies = scratch / "peers" / "protocols", scratch / "bodies"
    corpora.write(root, ROOT / "protocols", FROM)
    process.child("bodies", root, bodies, str(number))
    pages = pickle.loads(bodies.read_bytes())
    real = ROOT / "protocols"
    ways = {way: scratch / way / "site" for way in ("frame", "rendered")}
    ours = {
        way: [peers.counted(process.child(way, real, bodies, site), site) for _ in range(peers.RUNS)]
        for way, site in ways.items()
    }
    nothing = scratch / "none"
    nothing.write_bytes(pickle.dumps(pages[:1]))
    start = process.child("frame", real, nothing, scratch / "start" / "site")
    best, plain = (min(costs, key=lambda peer: peer.seconds) for costs in ours.values())
    frame = peers.frame_of(ways["frame"], pages[0])
    job = peers.Job(pages=pages, frame=frame, scratch=scratch / "job", cache=ROOT / ".cache" / "peers")
    return (
        replace(best, name=f"ours, in MkDocs; {start.seconds:.1f} seconds of it for one page"),
        replace(plain, name="ours, each page rendered by MkDocs (skeleton: false)"),
        *peers.measured(job),
    )


def profiled(fewer: int, more: int, families: corpora.Families, seed: int, scratch: Path) -> None:
    """Print the functions that take more than in step with the size, and those that take most."""
    profiles = {}
    for number in (fewer, more):
        folder = scratch / str(number)
        corpora.write(folder / "protocols", ROOT / "protocols", number, seed=seed, families=families)
        process.child("profile", folder / "protocols", folder / "site", folder / "out")
        profiles[number] = folder / "out.profile"
    print(f"{'all s':>8} {'power':>6} {'own s':>8} {'power':>6}  where (<: more than in step with the size)")
    for each in growth.grown(profiles[fewer], fewer, profiles[more], more):
        powers = [f"{power:6.2f}" if power is not None else "     –" for power in (each.all_power, each.own_power)]
        mark = "  <" if each.superlinear else ""
        print(f"{each.all:8.2f} {powers[0]} {each.own:8.2f} {powers[1]}  {each.place}{mark}")


if __name__ == "__main__":
    main()
