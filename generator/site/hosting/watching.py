"""The site while somebody edits: built anew at each saved change, and what is wrong with the data shown in its pages.

Only ``protocolwijzer serve --watch`` asks for it. Nothing of it is ever in the published folder: the server adds one
script to the pages that it sends, and answers two addresses beside the site. The security policy stays as it is.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.ground.droppings import is_dropping
from generator.site.hosting import policy

FOLDER = "-watch/"
"""Where the two addresses lie, from the root of the site; no address of ours begins with a hyphen."""
SCRIPT, STATE = f"{FOLDER}watch.js", f"{FOLDER}state.json"
_PAUSE = 0.25
"""Seconds between two looks at the files: with the pause of the page less than half of what somebody notices."""
_SHARE = 10
"""Of ten seconds at most one goes into looking, however many files there are."""
_END = b"</body>"

Build = Callable[[], Sequence[str]]
"""Builds the site and returns what is wrong where it cannot be built, a line each."""

_WATCHING = """\
const state = new URL("state.json", document.currentScript.src);
let shown = null;
const box = document.createElement("aside");
const draw = (problems) => {
  box.replaceChildren();
  box.hidden = !problems.length;
  const list = document.createElement("ol");
  for (const problem of problems) {
    const item = document.createElement("li");
    item.textContent = problem;
    list.append(item);
  }
  const count = document.createElement("strong");
  count.textContent = `${problems.length} problem${problems.length === 1 ? "" : "s"}: the site stays as it was`;
  box.append(count, list);
};
box.id = "pw-watch";
box.hidden = true;
box.setAttribute("role", "status");
Object.assign(box.style, {
  position: "fixed", inset: "auto 0 0 0", maxHeight: "50vh", overflow: "auto", padding: "1rem", zIndex: "99",
  background: "#fff4e5", color: "#1b1b1b", borderTop: ".2rem solid #b45309", overflowWrap: "anywhere",
});
document.body.append(box);
const ask = async () => {
  try {
    const told = await (await fetch(state, { cache: "no-store" })).json();
    if (shown !== null && told.number !== shown) location.reload();
    shown = told.number;
    draw(told.problems);
  } catch {
    // The server was stopped; it may come back.
  }
  setTimeout(ask, 250);
};
ask();
"""


class Watch:
    """Builds whenever a file among or below ``places`` changes; ``build`` is called in a thread of its own."""

    def __init__(self, places: Sequence[Path], build: Build) -> None:
        self._places = places
        self._build = build
        self._state: tuple[int, tuple[str, ...]] = (0, ())
        self._stopped = threading.Event()

    def start(self) -> None:
        """Build, and from then on whenever something changes."""
        threading.Thread(target=self._go_on, daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._stopped.set()

    def answer(self, path: str) -> tuple[bytes, str] | None:
        """Return the content and type of an address beside the site; None of any other."""
        if path == SCRIPT:
            return _WATCHING.encode(), policy.content_type("watch.js")
        if path == STATE:
            number, problems = self._state
            return json.dumps({"number": number, "problems": problems}).encode(), policy.content_type("state.json")
        return None

    def page(self, content: bytes, up: str) -> bytes:
        """Return a page with the script in it; ``up`` leads from the page to the root of the site."""
        before, end, after = content.rpartition(_END)
        return before + f'<script src="{up}{SCRIPT}"></script>'.encode() + end + after if end else content

    def _go_on(self) -> None:
        seen: object = None
        while not self._stopped.is_set():
            begun = time.monotonic()
            now = frozenset(_marks(self._places))
            if now == seen:
                self._stopped.wait(max(_PAUSE, _SHARE * (time.monotonic() - begun)))
                continue
            seen = now  # as it was before the build, which may meet other files
            problems = tuple(self._build())
            number, _ = self._state
            self._state = (number if problems else number + 1, problems)


def _marks(places: Sequence[Path]) -> Iterator[tuple[str, int, int, int]]:
    """Yield what any writing of a file changes, for each file among and below ``places``."""
    for place in places:
        try:
            if place.is_dir():
                yield from _marks_below(str(place))
            else:
                state = place.stat()
                yield str(place), state.st_ino, state.st_size, state.st_mtime_ns
        except OSError:
            continue  # an editor that puts a new file in the place of the old one


def _marks_below(folder: str) -> Iterator[tuple[str, int, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or is_dropping(entry.name):
                continue
            try:
                if entry.is_dir():
                    yield from _marks_below(entry.path)
                else:
                    state = entry.stat()
                    yield entry.path, state.st_ino, state.st_size, state.st_mtime_ns
            except OSError:
                continue
