"""Which functions the time of the processor goes to, by looking every hundredth of a second where the program is.

Counting every call, as ``cProfile`` does, makes a build twice as slow and small functions look heavier than they are.
"""

from __future__ import annotations

import json
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType

REPOSITORY = Path(__file__).resolve().parents[2]
EVERY = 0.01
"""Seconds of the processor between two looks: of a build of a hundred institutions that makes tens of thousands."""


@contextmanager
def sampled(out: Path) -> Iterator[None]:
    """Write to ``out``, as JSON, the seconds of each function, by itself (``own``) and with what it calls (``all``).

    Time that C code takes counts as that of the function that called it.
    """
    own, all_ = Counter[CodeType](), Counter[CodeType]()

    def look(_: int, frame: FrameType | None) -> None:
        if frame is not None:
            own[frame.f_code] += 1
        running: set[CodeType] = set()
        while frame is not None:
            running.add(frame.f_code)
            frame = frame.f_back
        all_.update(running)

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        found = {"own": _seconds(own), "all": _seconds(all_)}
        out.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


def _seconds(counted: Counter[CodeType]) -> dict[str, float]:
    found = Counter[str]()
    for code, count in counted.items():
        found[_place(code)] += count
    return {place: count * EVERY for place, count in found.items()}


def _place(code: CodeType) -> str:
    path = Path(code.co_filename)
    shown = path.relative_to(REPOSITORY).as_posix() if path.is_relative_to(REPOSITORY) else path.as_posix()
    return f"{shown.rpartition('site-packages/')[2]}:{code.co_firstlineno} {code.co_qualname}"
