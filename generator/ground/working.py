"""What a worker does: it makes the state once, then one job after the other, and says what each took."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from generator.ground.stages import peak

State = TypeVar("State")
Made = TypeVar("Made", covariant=True)
Done = TypeVar("Done")

_KEPT = 2
"""States that a worker of a cluster keeps: that of one run, and of the one before that it may still be asked for."""

# One job at a time in a process: who reads what is noted for the process as a whole (`reading.py`), and a worker of a
# cluster may have several threads.
_LOCK = threading.Lock()
_states: dict[str, Any] = {}


class Opens(Protocol[Made]):
    """What can be sent to a worker that has nothing, and makes the state there."""

    def opened(self) -> Made:
        """Make the state."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[Done]):
    """What came of a job, and what it took: seconds of the processor, and the most memory of the process ``who``."""

    value: Done
    cpu_seconds: float
    peak_bytes: int
    who: str


def hold(key: str, state: object) -> None:
    """Keep a state under a key, as :func:`work` finds it."""
    _states[key] = state


def drop(key: str) -> None:
    """Keep a state no longer."""
    _states.pop(key, None)


def work(key: str, opens: Opens[State] | None, do: Callable[[State, Any], Done], job: Any) -> Answer[Done]:
    """Do a job on the state with a key, which ``opens`` makes where it is not here yet."""
    with _LOCK:
        begun = time.process_time()
        if key not in _states:
            assert opens is not None
            for old in list(_states)[: 1 - _KEPT]:
                del _states[old]
            _states[key] = opens.opened()
        value = do(_states[key], job)
        spent = time.process_time() - begun
    return Answer(value, spent, peak(), f"{socket.gethostname()}:{os.getpid()}")
