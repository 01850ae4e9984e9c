"""The workers of a Dask cluster: machines that have the same program, and are sent all that they make things from.

Documentation: https://distributed.dask.org (``Client.get_executor``, resilience). A task of which the worker dies is
given to another by the scheduler itself; so is what was sent to it, since that is a task too.
"""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import uuid4

from generator.ground import code, working
from generator.ground.errors import DataError, Problem
from generator.ground.working import Answer, Opens

State = TypeVar("State")

_ANSWERS = 10
"""Seconds within which a scheduler answers, and one of its workers is there."""
_LOOKS = 5
"""Seconds after which somebody who waits looks whether there is anybody left to wait for."""
_GONE = 30
"""Seconds without any worker after which the work is done here: a worker that was started anew is back before."""
_RETRIES = 3
_LARGE = "100 MB"
"""What may be sent as one task without a warning: all texts of 10,000 institutions, packed, take about that."""
_EXTRA = "pip install 'protocolwijzer[cluster]', or leave --scheduler out"


class NobodyError(Exception):
    """There is no worker any more, or no scheduler."""


@dataclass(frozen=True, slots=True)
class _Same(Generic[State]):
    """Makes a state only where the program is the one that asks for it: else other bytes could come of it."""

    opens: Opens[State]
    program: Mapping[str, str]

    def opened(self) -> State:
        """Make it; raises ``DataError``."""
        if other := differs(code.parts(), self.program):
            raise _refused("a worker", other)
        return self.opens.opened()


def joined(address: str, opens: Opens[Any]) -> Cluster:
    """Return the workers of the scheduler at an address, who make the state by ``opens``.

    Raises ``DataError`` where the library is not installed, nobody answers, no worker is there, or one has another
    program.
    """
    try:
        import dask
        import distributed
    except ImportError:
        raise _problem("the library for clusters is not installed", _EXTRA) from None
    _quiet()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of other versions: what counts is looked at below
            client: Any = distributed.Client(  # type: ignore[no-untyped-call]
                address, timeout=_ANSWERS, set_as_default=False
            )
    except (OSError, ValueError, RuntimeError) as error:
        what = f"no scheduler answers at {address} ({type(error).__name__})"
        raise _problem(what, "start one there with: dask scheduler, or leave --scheduler out") from None
    dask.config.set({"distributed.admin.large-graph-warning-threshold": _LARGE})
    try:
        try:
            client.wait_for_workers(1, timeout=_ANSWERS)
        except TimeoutError:
            what = "this scheduler has no workers"
            raise _problem(what, f"start some with: dask worker {address} --nthreads 1") from None
        program = code.parts()
        for worker, found in sorted(client.run(code.parts, on_error="return").items()):
            other = "protocolwijzer is not installed there" if isinstance(found, Exception) else None
            if other := other or differs(found, program):
                raise _refused(f"the worker {worker}", other)
    except BaseException:
        client.close(timeout=1)
        raise
    return Cluster(client, _Same(opens, program), (distributed.KilledWorker, CancelledError, NobodyError))


class Cluster:
    """Gives jobs to the workers of a scheduler."""

    def __init__(self, client: Any, opens: Opens[Any], lost: tuple[type[BaseException], ...]) -> None:
        self._client = client
        self._opens = opens
        self._left = 1
        self.lost = lost
        self.executor = client.get_executor(retries=_RETRIES, pure=False)
        self.count = max(1, len(client.nthreads()))
        self._begin()

    def _begin(self) -> None:
        self._key = uuid4().hex
        self._sent = self._client.submit(_same, self._opens, pure=False, retries=_RETRIES)

    def give(self, do: Callable[[Any, Any], Any], job: Any) -> Future[Answer[Any]]:
        """Give out a job."""
        given: Future[Answer[Any]] = self.executor.submit(working.work, self._key, self._sent, do, job)
        return given

    def wait(self, given: Future[Answer[Any]]) -> Answer[Any]:
        """Return what came of a job; raises ``NobodyError`` where nobody is left to do it."""
        alone = 0.0
        while True:
            try:
                return given.result(timeout=_LOOKS)
            except TimeoutError:
                if given.done():
                    return given.result()  # it came in meanwhile, or it is the job that says so
            alone = 0.0 if self._anybody() else alone or time.monotonic()
            if alone and time.monotonic() - alone > _GONE:
                raise NobodyError

    def _anybody(self) -> bool:
        try:
            return bool(self._client.status == "running" and self._client.nthreads())
        except (OSError, TimeoutError):
            return False

    def again(self) -> bool:
        """Give out once more what a worker was lost at, if there are any; what kills each of them is done here."""
        self._left -= 1
        if self._left < 0 or not self._anybody():
            return False
        self._begin()
        return True

    def end(self, reached: float) -> float:
        """Leave the workers; none of their seconds are counted by this system."""
        self._sent = None
        self.executor.shutdown(wait=False)
        self._client.close(timeout=1)
        return 0.0


def _same(opens: Opens[State]) -> Opens[State]:
    return opens


def _quiet() -> None:
    """Have the library say nothing by itself: what goes wrong is told in words of ours."""
    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def differs(found: Mapping[str, str], program: Mapping[str, str]) -> str | None:
    """Return what is another in one program than in ours."""
    for name in program:
        if found.get(name) != program[name]:
            if name == code.OWN:
                return f"another {name} is installed there"
            return f"{name} is {found.get(name, 'not installed')} there and {program[name]} here"
    return None


def _problem(what: str, mend: str) -> DataError:
    return DataError([Problem(path="--scheduler", line=1, column=1, what=what, mend=mend)])


def _refused(who: str, other: str) -> DataError:
    return _problem(f"{who} would not make the same bytes: {other}", "install the same there as here")
