"""Processes on this machine that work for this one, and never outlive it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar
from uuid import uuid4

from generator.ground import working
from generator.ground.stages import children_seconds
from generator.ground.working import Answer, Opens

State = TypeVar("State")

_AGAIN = 3
"""How often a pool is begun anew in which a process died: memory that is short may kill one, a fault of the program
kills each."""
_LAST = 2.0
"""Seconds that a process has to hand over what it is at: killed while it writes, it leaves half an answer."""


def fitting() -> str:
    """Return how processes are begun here: forked, so that they have the state at once, or from the start.

    Only Linux has libraries that survive a fork, and none survives it that has threads of its own: a lock that such a
    thread held is never opened in the new process.
    """
    if sys.platform != "linux":
        return "spawn"
    with suppress(OSError):
        if len(os.listdir("/proc/self/task")) > threading.active_count():  # noqa: PTH208 - names alone
            return "spawn"
    return "fork"


class Pool(Generic[State]):
    """``count`` processes that do jobs on one state; they end with this process, however that ends."""

    def __init__(self, count: int, state: State, opens: Opens[State], method: str | None = None) -> None:
        self.count = count
        self.lost: tuple[type[BaseException], ...] = (BrokenExecutor,)
        self._opens = opens
        self._method = method
        self._key = uuid4().hex
        self._left = _AGAIN
        self._before = children_seconds()
        self._given: set[Future[Any]] = set()
        working.hold(self._key, state)
        self._begin()

    def _begin(self) -> None:
        self._others = set(multiprocessing.active_children())
        method = self._method or fitting()
        # A forked process has the state; one that is spawned is sent what it makes it from.
        sent = None if method == "fork" else self._opens
        self.executor = ProcessPoolExecutor(
            self.count, multiprocessing.get_context(method), initializer=_started, initargs=(self._key, sent)
        )
        # Processes are forked at the first job: now, before this one does anything else.
        self.executor.submit(os.getpid)

    def give(self, do: Callable[[State, Any], Any], job: Any) -> Future[Answer[Any]]:
        """Give out a job."""
        given = self.executor.submit(_work, self._key, do, job)
        self._given.add(given)
        given.add_done_callback(self._given.discard)
        return given

    def wait(self, given: Future[Answer[Any]]) -> Answer[Any]:
        """Return what came of a job."""
        return given.result()

    def again(self) -> bool:
        """Begin a new pool in the place of a broken one, a few times."""
        self._stop()
        self._left -= 1
        if self._left < 0:
            return False
        self._begin()
        return True

    def end(self, reached: float) -> float:
        """End all processes, after a moment for what they are at."""
        self._stop()
        working.drop(self._key)
        return min(reached, children_seconds() - self._before)

    def _stop(self) -> None:
        # None is taken back: over one that was, the executor breaks off in the midst of telling the others.
        futures.wait([given for given in tuple(self._given) if given.running()], _LAST)
        killed = self._own()
        for process in killed:
            process.kill()
        for process in killed:
            process.join()
        self._hear_no_more()
        self.executor.shutdown(wait=True, cancel_futures=True)

    def _hear_no_more(self) -> None:
        """Let half an answer end where it was cut off: this process could write answers too, so none would end there.

        No public name leads to where answers come in; without it a busy machine, on which a process takes longer than
        its moment, waits without end.
        """
        answers = getattr(self.executor, "_result_queue", None)
        writer = getattr(answers, "_writer", None)
        if writer is not None:
            writer.close()

    def _own(self) -> set[BaseProcess]:
        return set(multiprocessing.active_children()) - self._others


_sent: dict[str, Opens[Any] | None] = {}


def _started(key: str, sent: Opens[Any] | None) -> None:
    """Set a process up that works: it leaves stopping to the one that it works for, and ends with that."""
    _sent[key] = sent
    gc.freeze()  # what was made before the fork stays shared: nobody looks through it for what can go
    for name in ("SIGINT", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        with suppress(OSError):
            parent.join()
        os.kill(os.getpid(), signal.SIGTERM)  # whatever it is at: nobody handles that here


def _work(key: str, do: Callable[[Any, Any], Any], job: Any) -> Answer[Any]:
    return working.work(key, _sent.get(key), do, job)
