"""Stops asked for from outside, as an exception, so that what was begun is cleared away."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# Windows has no SIGHUP, and no other system has SIGBREAK.
_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Stopped(BaseException):
    """Somebody pressed Ctrl-C, ended the process or closed its terminal; ``status`` is what a shell expects then."""

    def __init__(self, number: int, said: str = "stopped") -> None:
        self.number = number
        self.status = 128 + number
        super().__init__(said)


@contextmanager
def heard() -> Iterator[None]:
    """Raise ``Stopped`` where a signal asks to stop, unless whoever started us had us ignore it (``nohup``).

    In another thread than the main one signals stay as they are.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heeded = [number for number in _SIGNALS if signal.getsignal(number) != signal.SIG_IGN]
    before = {number: signal.signal(number, _raise) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _raise(number: int, frame: FrameType | None) -> None:
    raise Stopped(number)
