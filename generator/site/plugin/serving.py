"""What ``mkdocs serve`` shows while somebody is at work: the last site that could be built, and one line if one cannot.

MkDocs by itself empties the folder that it serves before it builds, prints a traceback where it fails, and answers no
request until it succeeds.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.ground.errors import DataError
from generator.site.plugin import faults

_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")


def aside(shown: str) -> str:
    """Return the folder in which the next site is built, beside the one that is ``shown``."""
    return f"{shown}-next"


def publish(shown: str) -> None:
    """Put the site that was built aside in the place of the one that is ``shown``; nobody is answered meanwhile."""
    shutil.rmtree(shown, ignore_errors=True)
    Path(aside(shown)).rename(shown).chmod(0o700)  # as MkDocs made it: others on this machine need not read it


def keeping(build: Callable[[], None], shown: str, config: Path) -> Callable[[], None]:
    """Return a ``build`` that publishes its site if it succeeds, and says in one line where it fails and why."""

    def guarded() -> None:
        try:
            build()
        except (Exception, SystemExit) as error:
            _LOG.error("%s\nthe site stays as it was", said(error, config))
        else:
            publish(shown)

    return guarded


def catch_up(server: LiveReloadServer, changed: Callable[[], bool]) -> None:
    """Have the server build once more, as soon as it watches, what was ``changed`` before that.

    Its observer compares with what it finds where it starts, which is after the first build.
    """

    begin = server.observer.on_thread_start

    def started() -> None:
        begin()  # every emitter looks at what is there
        if changed():
            with server._rebuild_cond:
                server._want_rebuild = True
                server._rebuild_cond.notify_all()

    server.observer.on_thread_start = started  # type: ignore[method-assign]


def answer(server: LiveReloadServer) -> None:
    """Have requests that wait for this build answered with the site that is shown, and pages not loaded again for it.

    A page that waits for an answer when the process starts anew would end as an error of the browser, and stay so.
    """
    with server._epoch_cond:
        server._wanted_epoch = server._visible_epoch
        server._epoch_cond.notify_all()


def said(error: BaseException, config: Path) -> str:
    """Return what is wrong as located problems; what was said so already stays as it is."""
    if isinstance(error, Abort | DataError) and " → " in str(error):
        return str(error)
    return faults.located(error, config)
