"""How far MkDocs is, and what its stages took, told to the build that started it: a line of JSON at a time."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from typing import Any

from generator.ground.stages import Spent, Stages, Told

VARIABLE = "PROTOCOLWIJZER_STAGES"
"""The environment variable that names the descriptor to write to, and after a colon whether memory is measured."""


@contextmanager
def heard(stages: Stages, within: str) -> Iterator[tuple[int, str]]:
    """Give a descriptor for a process to write to, and the value of ``VARIABLE`` that tells it so.

    What it tells joins what ``stages`` tell and measure, under names that begin with ``within``.
    """
    reads, writes = os.pipe()
    listener = threading.Thread(target=_listen, args=(reads, stages, within))
    listener.start()
    try:
        yield writes, f"{writes}:{'peaks' if stages.peaks else ''}"
    finally:
        os.close(writes)
        listener.join()


def _listen(reads: int, stages: Stages, within: str) -> None:
    with os.fdopen(reads, encoding="utf-8") as lines:
        for line in lines:
            # A process that is killed may leave half a line.
            with suppress(ValueError):
                told: dict[str, Any] = json.loads(line)
                if "spent" in told:
                    stages.add(replace(Spent(**told["spent"]), stage=f"{within}{told['spent']['stage']}"))
                elif told["told"]["said"]:
                    stages.remark(told["told"]["said"])
                else:
                    stages.hear(replace(Told(**told["told"]), stage=f"{within}{told['told']['stage']}"))


def telling() -> Stages:
    """Return stages that tell the build which started this process how far they are; nobody where none did."""
    if VARIABLE not in os.environ:
        return Stages()
    _, _, peaks = os.environ[VARIABLE].partition(":")
    return Stages(lambda told: _tell({"told": asdict(told)}), peaks=bool(peaks))


def tell(stages: Stages) -> None:
    """Tell the build that started this process, if one did, what its stages took."""
    for spent in stages.spent:
        _tell({"spent": asdict(spent)})


def _tell(what: dict[str, Any]) -> None:
    if VARIABLE not in os.environ:
        return
    descriptor = int(os.environ[VARIABLE].partition(":")[0])
    try:
        os.write(descriptor, f"{json.dumps(what)}\n".encode())
    except BrokenPipeError:
        # The build that started this was killed: nobody publishes what is made here, and it holds the lock of the next.
        signal.raise_signal(signal.SIGTERM)
