"""Print what a reader's choices in a wide table cost in a browser: 24 texts, of which an address asks for 20.

``python benchmarks/matrix.py [--runs N] [CHECKOUT …]``: each CHECKOUT is this repository as it was at another commit
(`git worktree add`); without one, it is this one. All are measured in turns, so that whatever else the machine does
falls on each alike, and of each choice the run that took the least counts. Milliseconds are of the processor, in the
thread of the page, from the choice until the browser has drawn what follows from it; ``kB`` is the page, gzipped.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import checkout  # noqa: E402
import looking  # noqa: E402
from playwright.sync_api import Browser, expect  # noqa: E402

COPIES = 5
"""How often each of the four institutions stands beside itself: 24 texts."""
DRAWN = 20

expect.set_options(timeout=60_000)

_MAKE = f"""
import sys
from pathlib import Path
import crowd, looking
from generator.book.book import Book
from generator.load import load
from generator.pages.render import render
project, scratch = map(Path, sys.argv[1:])
real = looking.examples(render(Book(load(project / "protocols"))))["matrix"]
corpus = crowd.many(project / "protocols", scratch / "protocols", number={COPIES})
crowd.matrix_site(scratch / "site", real, corpus, scratch / "wide")
"""

CHOICES = {
    "a role": "choose('[name=rol]', 'ouders')",
    "every role again": "choose('[name=rol]', '')",
    "another order": "choose('[name=orde]', 'verschil')",
    "the first order": "choose('[name=orde]', '')",
    "one text less": "tick('[name=kolom]:checked')",
    "one text more": "tick('[name=kolom]:not(:checked)')",
    "one topic": "choose('[name=onderwerp]', 'gebruik-in-de-les')",
    "every topic": "choose('[name=onderwerp]', '')",
    "open all": "page.querySelector('[data-do=open]').click()",
    "close all": "page.querySelector('[data-do=open]').click()",
}

# What is drawn is drawn two frames later; a choice may fetch first, and says so until it is there.
_MADE = """(async () => {
  const page = document.querySelector(".pw-compare");
  const change = (one) => one.dispatchEvent(new Event("change", { bubbles: true }));
  const choose = (selector, value) => { const one = page.querySelector(selector); one.value = value; change(one); };
  const tick = (selector) => { const one = page.querySelector(selector); one.checked = !one.checked; change(one); };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  %s;
  do { await frame(); } while (page.querySelector("[data-count]").textContent.includes("geladen"));
  await frame();
})()"""


def made(project: Path, scratch: Path) -> Path:
    """Return the folder of the wide table that a checkout makes."""
    scratch.mkdir(parents=True)
    path = os.pathsep.join([*checkout.places(project, scratch), str(project.resolve() / "instruments")])
    environment = {**os.environ, "PYTHONPATH": path, "NO_MKDOCS_2_WARNING": "1"}
    build = [sys.executable, "-m", "generator.cli", "build", "--out", str(scratch / "site")]
    make = [sys.executable, "-c", _MAKE, str(project.resolve()), str(scratch)]
    for command in (build, make):
        subprocess.run(command, cwd=project, env=environment, stdout=subprocess.DEVNULL, check=True)
    return scratch / "wide"


def measured(browser: Browser, folder: Path) -> dict[str, float]:
    """Return the milliseconds of each choice, made one after the other on a fresh page."""
    with looking.serve(folder) as url:
        context = browser.new_context(viewport={"width": looking.DESKTOP[0], "height": looking.DESKTOP[1]})
        context.set_default_timeout(120_000)
        tab = context.new_page()
        cdp = context.new_cdp_session(tab)
        cdp.send("Performance.enable", {"timeDomain": "threadTicks"})

        def spent() -> float:
            metrics = cdp.send("Performance.getMetrics")["metrics"]
            return 1000 * float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))

        index = json.loads((folder / "data" / "versies" / "index.json").read_text(encoding="utf-8"))
        asked = [each["id"] for each in index["versions"] if not each["standing"]][:DRAWN]
        tab.goto(f"{url}vergelijken/?{'&'.join(f'kolom={each}' for each in asked)}")
        expect(tab.locator("[data-position]")).not_to_be_empty()  # the script has drawn
        expect(tab.locator("thead [data-kolom]")).to_have_count(DRAWN)
        found = {"to load": spent()}
        for name, choice in CHOICES.items():
            before = spent()
            tab.evaluate(_MADE % choice)
            found[name] = spent() - before
        context.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkouts", metavar="CHECKOUT", type=Path, nargs="*", default=[ROOT])
    parser.add_argument("--runs", type=int, default=3, help="of each checkout (default: 3)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, looking.chromium() as browser:
        folders = [made(project, Path(scratch) / str(place)) for place, project in enumerate(given.checkouts)]
        times: dict[tuple[int, str], list[float]] = defaultdict(list)
        for _ in range(given.runs):
            for place, folder in enumerate(folders):
                for name, spent in measured(browser, folder).items():
                    times[place, name].append(spent)
        print(f"{'':>18}" + "".join(f"{project.resolve().name:>18}" for project in given.checkouts))
        for name in ("to load", *CHOICES):
            print(f"{name:>18}" + "".join(f"{min(times[place, name]):>15.0f} ms" for place in range(len(folders))))
        pages = [(folder / "vergelijken" / "index.html").read_bytes() for folder in folders]
        print(f"{'the page':>18}" + "".join(f"{len(gzip.compress(page)) / 1e3:>15.1f} kB" for page in pages))


if __name__ == "__main__":
    main()
