"""The site while somebody edits: built anew at each saved change, and what is wrong with the data shown in its pages.

A build takes as long as there are many texts; the pages of the text that was saved are made ahead of it (:mod:`ahead`).
Only ``protocolwijzer serve --watch`` asks for it. Nothing of it is ever in the published folder: the server adds one
script to the pages that it sends, and answers two addresses beside the site. The security policy stays as it is.
"""

from __future__ import annotations

import errno
import json
import os
import queue
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from generator.ground.droppings import is_dropping
from generator.ground.errors import Problem
from generator.site.hosting import policy
from generator.site.hosting.ahead import Ahead

FOLDER = "-watch/"
"""Where the two addresses lie, from the root of the site; no address of ours begins with a hyphen."""
SCRIPT, STATE = f"{FOLDER}watch.js", f"{FOLDER}state.json"
_WRITTEN: list[type[FileSystemEvent]] = [
    *(FileCreatedEvent, FileModifiedEvent, FileMovedEvent, FileDeletedEvent),
    *(DirCreatedEvent, DirMovedEvent, DirDeletedEvent),
]
"""What an editor does to a file that it saves. Of reading nothing is asked: a build that reads 10,000 files would fill
the queue of the system."""
_SETTLED = 0.05
"""Seconds without a further event after which a file counts as saved: editors write, rename and remove in one go."""
_NO_MORE = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE})
"""What Linux answers where somebody watches as many folders as one may (``fs.inotify.max_user_watches``)."""
_PAUSE = 1.0
"""Seconds between two looks at all files, where the system does not tell: a look at 10,000 takes much of one."""
_END = b"</body>"

Build = Callable[[], Sequence[str]]
"""Builds the site and returns what is wrong where it cannot be built, a line each."""

_WATCHING = """\
const state = new URL("state.json", document.currentScript.src);
const early = document.currentScript.hasAttribute("data-ahead");
let shown = null;
const box = document.createElement("aside");
const draw = (problems) => {
  box.replaceChildren();
  box.hidden = !problems.length && !early;
  if (!problems.length) {
    box.textContent = "Made of what was just saved and of its institution alone; the whole site is being built.";
    return;
  }
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
draw([]);
const ask = async () => {
  try {
    const told = await (await fetch(state, { cache: "no-store" })).json();
    if (shown !== null && told.number !== shown) location.reload();
    shown = told.number;
    draw(told.problems);
  } catch {
    // The server was stopped; it may come back.
  }
  setTimeout(ask, 200);
};
ask();
"""


class Watch:
    """Builds whenever a file among or below ``places`` changes; ``build`` is called in a thread of its own.

    ``ahead`` makes the pages of a saved text meanwhile, and ``said`` a line of what is wrong with it.
    """

    def __init__(self, places: Sequence[Path], build: Build, ahead: Ahead, said: Callable[[Problem], str]) -> None:
        self._build, self._ahead, self._said = build, ahead, said
        self._changed: queue.Queue[Path] = queue.Queue()
        self._due = threading.Event()
        self._lock = threading.Lock()
        self._number = self._begun = 0
        self._problems: tuple[str, ...] = ()
        self._observer = _looking([place.absolute() for place in places], self._changed)

    def start(self) -> None:
        """Build, and from then on whenever something changes."""
        self._due.set()
        for each in (self._make, self._notice):
            threading.Thread(target=each, daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._observer.stop()

    def answer(self, path: str) -> tuple[bytes, str] | None:
        """Return the content and type of an address beside the site; None of any other."""
        if path == SCRIPT:
            return _WATCHING.encode(), policy.content_type("watch.js")
        if path == STATE:
            with self._lock:
                told = {"number": self._number, "problems": self._problems}
            return json.dumps(told).encode(), policy.content_type("state.json")
        return None

    def page(self, path: str, content: bytes, up: str) -> bytes:
        """Return the page at ``path`` with the script in it; ``up`` leads from the page to the root of the site."""
        made = self._ahead.page(path, content)
        mark = ' data-ahead=""' if made is not None else ""
        before, end, after = (content if made is None else made).rpartition(_END)
        return before + f'<script src="{up}{SCRIPT}"{mark}></script>'.encode() + end + after if end else content

    def _notice(self) -> None:
        """Show what was saved as soon as it is, and have the site built."""
        while True:
            paths = {self._changed.get()}
            try:
                while True:
                    paths.add(self._changed.get(timeout=_SETTLED))
            except queue.Empty:
                pass
            # A build that begins from here on reads what was saved.
            begun = self._begun
            self._due.set()
            self._tell((), anew=self._ahead.saved(paths, begun))

    def _make(self) -> None:
        while True:
            self._due.wait()
            self._due.clear()
            self._begun += 1
            problems = self._build()
            if not problems:
                self._ahead.forget(self._begun)
            self._tell(problems, anew=not problems)

    def _tell(self, problems: Sequence[str], *, anew: bool) -> None:
        """Have pages show ``problems`` and what is wrong with a text that was saved since; and themselves ``anew``."""
        with self._lock:
            self._problems = tuple(dict.fromkeys([*problems, *map(self._said, self._ahead.problems)]))
            self._number += anew


class _Heard(FileSystemEventHandler):
    """Says which files somebody wrote, of those that ``counts``."""

    def __init__(self, changed: queue.Queue[Path], counts: Callable[[Path], bool]) -> None:
        self._changed, self._counts = changed, counts

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Tell of a file that was written, and of both names of one that was moved."""
        for name in filter(None, (os.fsdecode(event.src_path), os.fsdecode(event.dest_path))):
            if self._counts(Path(name)):
                self._changed.put(Path(name))


def _looking(places: Sequence[Path], changed: queue.Queue[Path]) -> BaseObserver:
    """Return what looks at ``places`` from now on: told by the system, or by itself where that watches no more files.

    Raises ``OSError`` where a place cannot be read.
    """
    try:
        return _started(Observer(), places, changed)
    except OSError as error:
        if error.errno not in _NO_MORE:
            raise
        return _started(PollingObserver(timeout=_PAUSE), places, changed)


def _started(observer: BaseObserver, places: Sequence[Path], changed: queue.Queue[Path]) -> BaseObserver:
    for place in places:
        if place.is_dir():
            observer.schedule(
                _Heard(changed, partial(_is_data, place)), str(place), recursive=True, event_filter=_WRITTEN
            )
        else:
            observer.schedule(_Heard(changed, place.__eq__), str(place.parent), event_filter=_WRITTEN)
    observer.start()
    return observer


def _is_data(place: Path, path: Path) -> bool:
    """Return whether a path below a place is no file that a program left there."""
    return not any(name.startswith(".") or is_dropping(name) for name in path.relative_to(place).parts)
