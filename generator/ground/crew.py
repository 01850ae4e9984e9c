"""Who does the heavy work of a run: this process alone, processes beside it, or the workers of a Dask cluster."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ground.errors import DataError, Problem

WORKERS = "PROTOCOLWIJZER_WORKERS"
"""The environment variable that says how many processes may work, where no option does."""
SCHEDULER = "PROTOCOLWIJZER_SCHEDULER"
"""The environment variable that names the scheduler of a cluster, where no option does."""

_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9A-Fa-f:.]+\]|[^\s/:\[\]]+):(?P<port>\d{1,5})")
_MOST_PORT = 65535
_MOST = 256
"""Processes: more than any one machine on which this is built has processors, and few enough to start by mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """How many processes work, or the address of the scheduler whose workers do; without either this one does all."""

    workers: int = 1
    scheduler: str = ""

    @property
    def alone(self) -> bool:
        """Whether all is done in this process."""
        return self.workers < 2 and not self.scheduler

    def environment(self) -> Mapping[str, str]:
        """Return the environment variables by which a process that is started knows the same."""
        return {WORKERS: str(self.workers), SCHEDULER: self.scheduler}


ALONE = Crew()


def chosen(workers: str | None = None, scheduler: str | None = None) -> Crew:
    """Return what options say, else the environment, else this process alone.

    Others are begun only for who asks for them: where they pay was not measured on a machine that does nothing else.
    Raises ``DataError`` where either cannot be meant.
    """
    problems = []
    count, where = (workers, "--workers") if workers is not None else (os.environ.get(WORKERS) or None, WORKERS)
    if count is not None and not (count.isdecimal() and count.isascii() and 1 <= int(count[:6]) <= _MOST):
        what = f"“{count}” is no number of processes"
        problems.append(Problem(path=where, line=1, column=1, what=what, mend=f"name one from 1 to {_MOST}"))
    address, where = (scheduler, "--scheduler") if scheduler is not None else (os.environ.get(SCHEDULER, ""), SCHEDULER)
    if address:
        problems += _refused(address, where)
    if problems:
        raise DataError(problems)
    return Crew(workers=int(count or 1), scheduler=address)


def _refused(address: str, where: str) -> list[Problem]:
    found = _ADDRESS.fullmatch(address)
    if found and 0 < int(found["port"]) <= _MOST_PORT:
        return []
    what = f"“{address}” is no address of a scheduler"
    mend = "write it as the scheduler says it itself: tcp://HOST:PORT"
    return [Problem(path=where, line=1, column=1, what=what, mend=mend)]
