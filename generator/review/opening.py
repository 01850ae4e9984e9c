"""Opening the page of one version: for one person at a time, as long as the program runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.ground import lock
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.load.files import shown
from generator.review.app import App
from generator.review.desk import Desk
from generator.review.server import Server
from generator.site.build import origin

_FILE = "version.yml"
_WAITS = b"state: suggested"


def version(name: str | None, root: Path) -> Locator:
    """Return the version that is named, or the one that has anything to read.

    Raises ``DataError`` where there is none, or where several wait and none is named.
    """
    found = {_at(path): path for path in sorted(root.glob(f"*/*/*/{_FILE}"))}
    every = ", ".join(map(str, found))
    if name is not None:
        at = next((each for each in found if str(each) == name), None)
        if at is None:
            raise _refused(Path(name), "there is no such version", f"name one of: {every}")
        return at
    waiting = [at for at, path in found.items() if _WAITS in path.read_bytes()]
    if len(waiting) == 1:
        return waiting[0]
    if waiting:
        raise _refused(
            root, f"{len(waiting)} versions wait for a reader", f"name one of: {', '.join(map(str, waiting))}"
        )
    raise _refused(root, "no version waits for a reader", f"name one to open it all the same: {every}")


def _at(path: Path) -> Locator:
    institution, protocol, version_id = path.parts[-4:-1]
    return Locator(institution, protocol, version_id)


@contextmanager
def opened(root: Path, at: Locator, port: int = 0) -> Iterator[Server]:
    """Give the server of a version, which begins to serve when it is told to.

    Raises ``DataError`` where somebody else has the version open, or the port is taken.
    """
    folder = root / at.institution / str(at.protocol) / str(at.version)
    cache = origin.origin(root).project / ".cache"
    kept = cache / "review"
    try:
        kept.mkdir(parents=True, exist_ok=True)
        name = kept / f"{at.institution}+{at.protocol}+{at.version}.lock"
        with lock.held(name, folder, "review of this version"):
            desk = Desk(root, at, cache)
            desk.advice.start()
            with Server(App(desk), port=port) as server:
                yield server
    except OSError as error:
        what = f"the page cannot be opened ({error.strerror})"
        raise _refused(folder, what, "name another --port, or give yourself leave to write") from None


def _refused(path: Path, what: str, mend: str) -> DataError:
    return DataError([Problem(path=shown(path), line=1, column=1, what=what, mend=mend)])
