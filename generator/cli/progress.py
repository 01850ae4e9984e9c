"""How far a command is, on the terminal of who waits for it, and what its stages took, in a file for who asks."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.cli.command import refused
from generator.cli.speech import SPEECH
from generator.ground.paths import resolved
from generator.ground.stages import Hear, Stages, Told

_PATIENCE = 1.0
"""Seconds that nobody minds to wait without a word."""
_NAMES = {
    "prints": "looking at the files",
    "load": "reading the data",
    "reviews": "looking for labels without a review",
    "counts": "counting",
    "engine/corpus": "handing the data over",
    "engine/plan": "planning pages and files",
    "engine/files": "writing files",
    "engine/pages": "writing pages",
    "assets": "looking for all that pages ask for",
    "manifest": "listing the files",
    "flush": "bringing the site to the disk",
}
"""What people are told that a stage does; of one without a name, which is made of others, nothing."""


def add_timings(parser: argparse.ArgumentParser) -> None:
    """Let a command take ``--timings``."""
    about = "write what each stage took to FILE, as JSON: seconds, calls, bytes and the most memory"
    parser.add_argument("--timings", metavar="FILE.json", type=Path, help=about)


@contextmanager
def followed(timings: Path | None, *closed: Path) -> Iterator[Stages]:
    """Give the stages of one run, shown while they go on; what they took is written to ``timings`` at the end.

    ``closed`` are the folders in which that file may not lie. Raises ``DataError`` where it does, before anything else,
    and where it cannot be written.
    """
    for folder in closed if timings else ():
        if timings and resolved(timings).is_relative_to(resolved(folder)):
            raise refused(timings, f"this lies in {folder.as_posix()}", "name a file elsewhere with --timings")
    with _shown() as hear:
        stages = Stages(hear, peaks=timings is not None)
        try:
            yield stages
        finally:
            for remark in stages.remarks:
                print(SPEECH.said(remark), file=sys.stderr)
    if timings:
        from generator.cli import files  # which knows what is stored, and so the whole program

        files.write(timings, f"{json.dumps(stages.document(), indent=1)}\n".encode())


@contextmanager
def _shown() -> Iterator[Hear | None]:
    """Give what shows the stages that are going on, in lines that go when all is done; none where nobody looks."""
    if os.environ.get("CI") or not sys.stderr.isatty():
        yield None
        return
    # Where nobody looks, nobody waits for it to be loaded.
    from rich.console import Console, RenderableType
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

    class Patient(Progress):
        def get_renderables(self) -> Iterable[RenderableType]:
            yield self.make_tasks_table([task for task in self.tasks if (task.elapsed or 0) > _PATIENCE])

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Patient(*columns, console=Console(stderr=True), transient=True) as progress:
        tasks: dict[str, TaskID] = {}

        def hear(told: Told) -> None:
            if told.stage not in _NAMES:
                return
            if told.ended:
                progress.remove_task(tasks.pop(told.stage))
            elif told.stage not in tasks:
                tasks[told.stage] = progress.add_task(SPEECH.said(_NAMES[told.stage]), total=told.total or None)
            else:
                progress.update(tasks[told.stage], completed=told.done)

        yield hear
