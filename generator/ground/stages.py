"""What a run does in stages: how far each is, for who waits for it, and what each took, for who wants to know.

One :class:`Stages` goes with one run and nothing outlives it. What another process did joins in by
:meth:`Stages.add`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FORMAT = 1
_PAUSE = 0.1
"""Seconds between two words on how far a stage is: as often as an eye can use."""


@dataclass(slots=True)
class Spent:
    """What a stage took.

    ``cpu_seconds`` are those of the processor, in processes that it started and waited for, and in all that worked
    for it, as well; ``seconds`` those on the clock. ``calls`` is how many things it did (1 where it is not made of
    such), ``bytes`` how much came out where that is known. ``peak_bytes`` is the most memory that the process held
    meanwhile, with those that worked for it (what forked processes share is counted in each); 0 for a part of a stage.
    """

    stage: str
    cpu_seconds: float = 0.0
    seconds: float = 0.0
    calls: int = 0
    bytes: int = 0
    peak_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """How far a stage is: ``done`` of ``total`` things, where it is known how many there are (0: it is not).

    ``said`` is a sentence for whoever started the run, and then there is no stage.
    """

    stage: str
    done: int
    total: int
    ended: bool = False
    said: str = ""


Hear = Callable[[Told], None]


class Stages:
    """The stages of one run; ``hear`` is told how far they are.

    ``peaks`` is whether memory is measured too: the process then forgets, as others see it, what it held before.
    """

    def __init__(self, hear: Hear | None = None, *, peaks: bool = False) -> None:
        self.hear = hear or (lambda told: None)
        self.peaks = peaks
        self.remarks: list[str] = []
        """What whoever started the run should know, and that is no problem of the data."""
        self._spent: dict[str, Spent] = {}
        self._open: list[Stage] = []
        self._elsewhere: dict[str, int] = {}

    @contextmanager
    def stage(self, name: str, total: int = 0) -> Iterator[Stage]:
        """Do a stage of ``total`` things, if that is known; a stage within another counts for both."""
        stage = Stage(self._spent.setdefault(name, Spent(name)), total, self.hear)
        self._note_peak()
        self._open.append(stage)
        self.hear(Told(name, 0, total))
        begun, cpu = time.perf_counter(), _cpu()
        try:
            yield stage
        finally:
            stage.spent.seconds += time.perf_counter() - begun
            stage.spent.cpu_seconds += _cpu() - cpu
            stage.spent.calls += not stage.done
            self._note_peak()
            self._open.remove(stage)
            self.hear(Told(name, stage.done, total, ended=True))

    @contextmanager
    def part(self, name: str) -> Iterator[Spent]:
        """Do one thing of many of a kind, within a stage: what they took is added up."""
        spent = self._spent.setdefault(name, Spent(name))
        spent.calls += 1
        begun, cpu = time.perf_counter(), time.process_time()
        try:
            yield spent
        finally:
            spent.seconds += time.perf_counter() - begun
            spent.cpu_seconds += time.process_time() - cpu

    def elsewhere(self, cpu_seconds: float, who: str, peak_bytes: int) -> None:
        """Count for each stage that is going on what the process ``who`` spent that works for this one."""
        for stage in self._open:
            stage.spent.cpu_seconds += cpu_seconds
        self._elsewhere[who] = max(peak_bytes, self._elsewhere.get(who, 0))

    def left(self, counted: float) -> None:
        """Hear that those who worked for this process are gone; the system counts ``counted`` of their seconds too."""
        self._note_peak()
        self._elsewhere.clear()
        for stage in self._open:
            stage.spent.cpu_seconds -= counted

    def remark(self, said: str) -> None:
        """Keep a sentence for whoever started the run, once."""
        if said not in self.remarks:
            self.remarks.append(said)
            self.hear(Told("", 0, 0, said=said))

    def took(self, name: str, cpu_seconds: float, size: int, calls: int = 1) -> None:
        """Count what another process did of a kind, within a stage."""
        spent = self._spent.setdefault(name, Spent(name))
        spent.calls += calls
        spent.cpu_seconds += cpu_seconds
        spent.bytes += size

    def add(self, spent: Spent) -> None:
        """Take over what another process says of one of its stages."""
        self._spent[spent.stage] = spent

    def count(self, name: str, calls: int) -> None:
        """Count so many things under a name."""
        self._spent.setdefault(name, Spent(name)).calls += calls

    @property
    def spent(self) -> tuple[Spent, ...]:
        """What each stage took until now, in the order in which they began."""
        return tuple(self._spent.values())

    def document(self) -> dict[str, Any]:
        """Return the same as JSON has it: seconds to a millisecond, sizes in bytes."""
        rows = [
            {**asdict(each), "cpu_seconds": round(each.cpu_seconds, 3), "seconds": round(each.seconds, 3)}
            for each in self.spent
        ]
        return {"format": FORMAT, "stages": rows}

    def _note_peak(self) -> None:
        """Note for each stage that is going on the most memory since this was last asked."""
        most = peak() + sum(self._elsewhere.values()) if self.peaks else 0
        for stage in self._open:
            stage.spent.peak_bytes = max(stage.spent.peak_bytes, most)


class Stage:
    """A stage that is going on."""

    def __init__(self, spent: Spent, total: int, hear: Hear) -> None:
        self.spent = spent
        self.done = 0
        self._total = total
        self._hear = hear
        self._last = time.monotonic()

    def step(self, size: int = 0) -> None:
        """Count one thing that was done, of which ``size`` bytes came out."""
        self.done += 1
        self.spent.calls += 1
        self.spent.bytes += size
        if (now := time.monotonic()) - self._last >= _PAUSE:
            self._last = now
            self._hear(Told(self.spent.stage, self.done, self._total))


def _cpu() -> float:
    """Return the seconds that the processor spent on this process and on those it started and waited for."""
    return time.process_time() + children_seconds()


def children_seconds() -> float:
    """Return the seconds of the processor of processes that this one started and waited for; 0 where nobody knows."""
    if sys.platform == "win32":
        return 0.0
    import resource

    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def peak() -> int:
    """Return the most bytes of memory that this process held since this was last asked.

    Only Linux can forget what was before; elsewhere it is the most since the process began, and on Windows unknown (0).
    """
    if sys.platform == "win32":
        return 0
    if sys.platform == "linux":
        with suppress(OSError, StopIteration):
            lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
            peak = next(line for line in lines if line.startswith("VmHWM:"))
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
            return int(peak.split()[1]) * 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
