"""Walk every kind of page of a built site in a real browser and print the figures: audit.py SITE [--quick].

Ends with 1 if a demand is missed, and says which. ``--quick`` leaves Lighthouse out.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import axe
import crowd
import frame
import goldens
import keyboard
import lighthouse
import looking
import screens
import searching
import standards
import targets
from playwright.sync_api import Browser, Response
from watch import Watch

from generator.book.book import Book
from generator.load import load
from generator.model import Corpus
from generator.pages.page import Page
from generator.pages.render import render

SIZES = (looking.PHONE, looking.DESKTOP)
COUNTED = (
    "axe", "html5lib", "vnu", "unseen", "trap", "unmarked", "target", "320 px", "200 %", "forced", "motion", "policy",
    "abroad", "cookie", "console",
)  # fmt: skip
"""The columns of the table whose figure must be 0."""
LIGHTHOUSE_KINDS = ("home", "school", "role", "version", "revision")
MANY_COPIES = 4  # with the real four: twenty institutions, as many as the matrix has columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One demand: the figure that was measured, and whether it is met; null where nothing could be measured."""

    name: str
    figure: str
    demand: str
    met: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is audited: a built site, the data and pages it was made of, and where it is served."""

    site: Path
    base: str
    corpus: Corpus
    pages: tuple[Page, ...]
    browser: Browser

    def places(self) -> dict[str, str]:
        """Return an address below the site's root per kind of page, the handwritten ones included."""
        places = {str(kind): looking.address(page) for kind, page in looking.examples(self.pages).items()}
        generated = {page.path for page in self.pages}
        for file in sorted(Path("docs").rglob("index.md")):
            path = file.parent.relative_to("docs").as_posix()
            if path not in generated:
                places[path] = f"{path}/"
        return places | {"results": "zoeken/?q=foto"}


@dataclass(slots=True)
class Findings:
    """Per kind of page: what is wrong, by column, and the two figures that are no faults."""

    wrong: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    stops: list[int] = field(default_factory=list)
    kilobytes: int = 0

    def add(self, column: str, lines: Sequence[str], where: str) -> None:
        """Note lines under a column, with the screen they were seen on."""
        self.wrong[column] += [f"{where}: {line}" for line in lines]


def main(site: Path, quick: bool) -> int:
    """Print the tables and every finding; return how many demands are missed."""
    corpus = load(Path("protocols"))
    with looking.serve(site) as base, looking.chromium() as browser:
        subject = Subject(site=site, base=base, corpus=corpus, pages=tuple(render(Book(corpus))), browser=browser)
        rows = [row for measure in MEASUREMENTS if not (quick and measure in SLOW) for row in measure(subject)]
    width = max(len(row.name) for row in rows)
    print(f"\n{'demand':<{width}}  {'measured':>16}  {'asked':>16}")
    for row in rows:
        verdict = {True: "met", False: "MISSED", None: ""}[row.met]
        print(f"{row.name:<{width}}  {row.figure:>16}  {row.demand:>16}  {verdict}")
    missed = [row.name for row in rows if row.met is False]
    print(f"\n{len(missed)} of {len(rows)} demands missed{': ' if missed else ''}{', '.join(missed)}")
    return len(missed)


def kinds(subject: Subject) -> Iterator[Row]:
    """Print a line per kind of page and all that is wrong with it; yield the sum of each column."""
    places = subject.places()
    found = {kind: Findings() for kind in places}
    for kind, place in places.items():
        look_at_kind(subject, place, found[kind])
    absent = look_at_files(subject, places, found)
    print_kinds(found, absent)
    for column in COUNTED:
        if column == "vnu" and absent:
            yield Row(name="vnu", figure=f"not measured: {absent}", demand="0", met=None)
            continue
        total = sum(len(each.wrong[column]) for each in found.values())
        yield Row(name=NAMES[column], figure=str(total), demand="0", met=total == 0)


NAMES: Mapping[str, str] = {
    "axe": "axe violations (WCAG 2.2 AA and best practice)",
    "html5lib": "html5lib errors",
    "vnu": "W3C validator errors",
    "unseen": "keyboard stops off screen, invisible or hidden",
    "trap": "keyboard traps",
    "unmarked": "keyboard stops without a mark of focus",
    "target": "targets under 24 px",
    "320 px": "kinds of page that scroll sideways at 320 px",
    "200 %": "kinds of page that scroll sideways with text at 200 %",
    "forced": "controls lost in forced colours",
    "motion": "elements that move though no motion is asked for",
    "policy": "refusals by the content-security-policy",
    "abroad": "requests to others",
    "cookie": "cookies",
    "console": "console errors and warnings",
}


def look_at_kind(subject: Subject, place: str, found: Findings) -> None:
    """Look at one page on each screen, everything in the same visit."""
    for size in SIZES:
        where = f"{size[0]} px"
        context = subject.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", locale="nl-NL"
        )
        context.set_default_timeout(20_000)
        watch = Watch(context)
        answers: list[Response] = []

        def note(answer: Response, answers: list[Response] = answers) -> None:
            answers.append(answer)

        watch.tab.on("response", note)
        looking.visit(watch.tab, subject.base + place)
        watch.weigh(answers)
        found.kilobytes = max(found.kilobytes, round(watch.bytes_ / 1024))
        walk = keyboard.walk(watch.tab)
        found.stops.append(len(walk.stops))
        found.add("unseen", walk.unseen, where)
        found.add("unmarked", walk.unmarked, where)
        found.add("trap", walk.traps, where)
        tab = watch.tab
        found.add("target", targets.too_small(tab), where)
        found.add("axe", axe.violations_in_both_schemes(tab), where)
        if size is looking.PHONE:
            found.add("320 px", screens.sideways(tab), where)
        else:
            found.add("200 %", screens.sideways_with_double_text(tab), where)
        found.add("forced", screens.lost_in_forced_colours(tab), where)
        found.add("motion", screens.motion(tab), where)
        for state in frame.STATES:
            if not frame.open_(tab, state):
                continue
            opened = [*axe.violations(tab, looking="at structure"), *axe.violations(tab, within="header")]
            axe.paint(tab, "dark")
            opened += axe.violations(tab, within="header", looking="at colour")
            axe.paint(tab, "light")
            found.add("axe", opened, f"{where}, {state} open")
            if size is looking.PHONE:
                found.add("320 px", screens.sideways(tab), f"{where}, {state} open")
            frame.close(tab)
        found.add("policy", watch.refusals(), where)
        found.add("abroad", watch.abroad, where)
        found.add("cookie", watch.cookies(), where)
        found.add("console", watch.console, where)
        context.close()


def look_at_files(subject: Subject, places: Mapping[str, str], found: dict[str, Findings]) -> str:
    """Have the standard's readers judge the files; return why the W3C validator took no part, or ``""``."""
    files = {
        kind: (subject.site / place / "index.html").resolve() for kind, place in places.items() if "?" not in place
    }
    # Its links begin at the root of a host, so in a folder of this server it is not itself: no browser looks at it.
    files["404"] = (subject.site / "404.html").resolve()
    found["404"] = Findings()
    for kind, file in files.items():
        found[kind].add("html5lib", standards.html5lib_errors(file), "file")
    judged = standards.vnu_errors(list(files.values()))
    if isinstance(judged, str):
        return judged
    for kind, file in files.items():
        found[kind].add("vnu", judged[file], "file")
    return ""


def print_kinds(found: Mapping[str, Findings], absent: str) -> None:
    """Print the table of kinds, then the findings."""
    print(f"{'kind of page':<14}" + "".join(f"{name:>9}" for name in (*COUNTED, "stops", "kB")))
    for kind, each in found.items():
        cells = ["–" if column == "vnu" and absent else str(len(each.wrong[column])) for column in COUNTED]
        stops = "/".join(map(str, each.stops))
        print(f"{kind:<14}" + "".join(f"{cell:>9}" for cell in (*cells, stops, str(each.kilobytes))))
    for kind, each in found.items():
        for column, lines in each.wrong.items():
            for line in lines:
                print(f"{kind} {column}: {line}")


def lighthouse_rows(subject: Subject) -> Iterator[Row]:
    """Yield a row per page that has a score to reach, and one for the matrix with twenty columns."""
    places = subject.places()
    for kind in LIGHTHOUSE_KINDS:
        yield scored(f"Lighthouse, {kind}", subject.base + places[kind], (99, 100, 100, 100))
    real = looking.examples(subject.pages)["matrix"]
    with tempfile.TemporaryDirectory() as scratch:
        corpus = crowd.many(Path("protocols"), Path(scratch) / "protocols", MANY_COPIES)
        crowd.matrix_site(subject.site, real, corpus, Path(scratch) / "www" / "site")
        with looking.serve(Path(scratch) / "www" / "site") as base:
            yield scored("Lighthouse, matrix with 20 columns", base + looking.address(real), (90, 0, 0, 0))


def scored(name: str, url: str, demands: tuple[int, ...]) -> Row:
    """Measure one page; a demand of 0 is none."""
    scores = lighthouse.scores(url)
    demand = "/".join(str(each) if each else "–" for each in demands)
    if isinstance(scores, str):
        return Row(name=name, figure=f"not measured: {scores}", demand=demand, met=None)
    met = all(score >= wanted for score, wanted in zip(scores, demands, strict=True))
    return Row(name=name, figure="/".join(map(str, scores)), demand=demand, met=met)


def searched(subject: Subject) -> Iterator[Row]:
    """Yield how many questions find an answer in the top three, and what a first question costs; print the misses."""
    tab = subject.browser.new_page()
    tab.goto(subject.base)
    for name, demand in (("questions", 0.95), ("unseen", None)):
        asked = goldens.entries(f"search/{name}")
        missed = searching.missed(searching.ranks(tab, asked, subject.corpus))
        for words, place in missed:
            print(f"search {name}: {words} (first answer {'below ten' if place is None else f'at {place + 1}'})")
        share = 1 - len(missed) / len(asked)
        yield Row(
            name=f"search: {name}, an answer in the top {searching.TOP}",
            figure=f"{share:.1%}",
            demand=f"{demand:.0%}" if demand else "",
            met=share >= demand if demand else None,
        )
    tab.close()
    costs = list(searching.first_questions(subject.site, subject.corpus, subject.browser))
    most, slowest = max(cost.transferred for cost in costs) / 1000, max(cost.seconds for cost in costs)
    schools = f"{searching.SCHOOLS} schools"
    yield Row(name=f"search: kB of a first question, {schools}", figure=f"{most:.0f}", demand="150", met=most <= 150)
    yield Row(
        name=f"search: seconds at {searching.SLOWDOWN}× slowdown, {schools}",
        figure=f"{slowest:.2f}",
        demand="1",
        met=slowest <= 1,
    )


Measurement = Callable[[Subject], Iterator[Row]]
MEASUREMENTS: tuple[Measurement, ...] = (kinds, searched, lighthouse_rows)
SLOW: tuple[Measurement, ...] = (lighthouse_rows,)

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("site", type=Path)
    asked.add_argument("--quick", action="store_true")
    given = asked.parse_args()
    sys.exit(min(main(given.site, given.quick), 1))
