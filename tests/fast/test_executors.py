"""Work that many processes share: in its order, whoever dies meanwhile, and with nobody left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.ground import cluster, code, crew, pool
from generator.ground.crew import Crew
from generator.ground.errors import DataError
from generator.ground.executors import Workers
from generator.ground.stages import Stages, children_seconds


class Times:
    """A state: what each job is multiplied by. It can be sent as it is."""

    def __init__(self, factor: int, scratch: Path) -> None:
        self.factor = factor
        self.scratch = scratch
        self.here = os.getpid()

    def opened(self) -> Times:
        return self


def times(state: Times, job: int) -> int:
    return state.factor * job


def fragile(state: Times, job: int) -> int:
    """Do a job; the first who comes to the fourth dies of it."""
    if job == 4 and os.getpid() != state.here:
        try:
            (state.scratch / "died").touch(exist_ok=False)
        except FileExistsError:
            pass
        else:
            os.kill(os.getpid(), signal.SIGKILL)
    return times(state, job)


def deadly(state: Times, job: int) -> int:
    """Do a job; whoever does the fourth for another process dies of it."""
    if job == 4 and os.getpid() != state.here:
        os.kill(os.getpid(), signal.SIGKILL)
    return times(state, job)


def wrong(state: Times, job: int) -> int:
    if job == 4:
        raise KeyError("of the fourth")
    return times(state, job)


def busy(_: Times, job: int) -> int:
    end = time.process_time() + 0.05
    while time.process_time() < end:
        job += 0
    return job


@pytest.fixture
def state(tmp_path: Path) -> Times:
    return Times(7, tmp_path)


EXPECTED = [7 * job for job in range(20)]


@pytest.mark.parametrize("count", [1, 2, 4])
def test_what_comes_of_jobs_comes_in_their_order(state: Times, count: int) -> None:
    workers = Workers(Crew(workers=count), state, state, Stages())
    try:
        assert list(workers.each(times, range(20))) == EXPECTED
    finally:
        workers.close()


@pytest.mark.long
def test_a_process_that_is_begun_from_the_start_is_sent_what_it_needs(state: Times) -> None:
    begun = pool.Pool(1, state, state, "spawn")
    assert begun.wait(begun.give(times, 3)).value == 21
    begun.end(0)


def test_what_a_process_died_of_is_done_by_another(state: Times) -> None:
    stages = Stages()
    workers = Workers(Crew(workers=2), state, state, stages)
    try:
        assert list(workers.each(fragile, range(20))) == EXPECTED
    finally:
        workers.close()
    assert (state.scratch / "died").exists()
    assert len(stages.remarks) == 1
    assert "its work is done again" in stages.remarks[0]


@pytest.mark.long
def test_what_every_process_dies_of_is_done_here(state: Times) -> None:
    stages = Stages()
    workers = Workers(Crew(workers=2), state, state, stages)
    try:
        assert list(workers.each(deadly, range(20))) == EXPECTED
    finally:
        workers.close()
    assert "done in one process" in stages.remarks[-1]


def test_a_fault_keeps_its_traceback(state: Times) -> None:
    workers = Workers(Crew(workers=2), state, state, Stages())
    try:
        with pytest.raises(KeyError, match="of the fourth") as raised:
            list(workers.each(wrong, range(20)))
    finally:
        workers.close()
    assert "in wrong" in str(raised.value.__cause__)


def test_what_others_spent_is_counted_once(state: Times) -> None:
    stages = Stages()
    before = time.process_time() + children_seconds()
    with stages.stage("work"):
        workers = Workers(Crew(workers=2), state, state, stages)
        assert list(workers.each(busy, range(10))) == list(range(10))
        [spent] = stages.spent
        assert spent.cpu_seconds >= 0.5
        workers.close()
    # They are waited for, so the system counts all of it by now, and how they began and ended too.
    known = time.process_time() + children_seconds() - before
    assert known >= 0.5
    # Counted twice it would be half a second more; to begin a process takes longer on a busy machine.
    assert stages.spent[0].cpu_seconds == pytest.approx(known, abs=0.25)


def heavy(_: Times, job: int) -> bytes:
    return bytes(job)


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("moment", [0.0, 2.0])
@pytest.mark.parametrize("started", range(12))
def test_who_is_ended_while_it_answers_leaves_nobody_waiting(
    started: int, moment: float, state: Times, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer of 40 MB takes a while to hand over: ended after so many steps of it, with a moment for it or none."""
    monkeypatch.setattr(pool, "_LAST", moment)
    working = pool.Pool(2, state, state, "fork")
    for _ in range(5):
        working.give(heavy, 40_000_000)
    time.sleep(started * 0.01)
    assert working.end(0.0) >= 0.0


ENDLESS = """
import signal, sys, time
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has what it starts aside ignore it
sys.path.insert(0, {folder!r})
from generator.ground.crew import Crew
from generator.ground.executors import Workers
from generator.ground.stages import Stages
from test_executors import Times, asleep
state = Times(1, Path({scratch!r}))
workers = Workers(Crew(workers=2), state, state, Stages())
try:
    list(workers.each(asleep, range(4)))
finally:
    workers.close()
"""


def asleep(state: Times, job: int) -> int:
    (state.scratch / f"{os.getpid()}").touch()
    time.sleep(600)
    return job


def alive(number: int) -> bool:
    """Return whether a process is there that does something: one that ended may wait for its parent to hear of it."""
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="who is alive is read in /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_nobody_outlives_who_is_worked_for(tmp_path: Path, number: signal.Signals) -> None:
    program = ENDLESS.format(folder=str(Path(__file__).parent), scratch=str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as process:
        while len(found := [int(path.name) for path in tmp_path.iterdir()]) < 2:
            time.sleep(0.05)
            assert process.poll() is None
        assert all(map(alive, found))
        process.send_signal(number)
        process.wait()
    end = time.monotonic() + 60  # it takes a moment; a machine may be busy
    while any(map(alive, found)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(alive, found))


def test_who_works_is_chosen_by_options_then_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(crew.WORKERS, raising=False)
    monkeypatch.delenv(crew.SCHEDULER, raising=False)
    assert crew.chosen() == crew.ALONE
    monkeypatch.setenv(crew.WORKERS, "3")
    monkeypatch.setenv(crew.SCHEDULER, "tcp://elders:8786")
    assert crew.chosen() == Crew(workers=3, scheduler="tcp://elders:8786")
    assert crew.chosen("1", "") == Crew(workers=1) == crew.ALONE
    assert crew.chosen("1", "").alone


@pytest.mark.parametrize(
    ("workers", "scheduler", "said"),
    [
        ("0", None, "--workers: “0” is no number of processes → name one from 1 to 256"),
        ("veel", None, "--workers: “veel” is no number of processes → name one from 1 to 256"),
        ("257", None, "--workers: “257” is no number of processes → name one from 1 to 256"),
        (
            None,
            "elders:8786",
            "--scheduler: “elders:8786” is no address of a scheduler"
            " → write it as the scheduler says it itself: tcp://HOST:PORT",
        ),
        (
            None,
            "tcp://elders:99999",
            "--scheduler: “tcp://elders:99999” is no address of a scheduler"
            " → write it as the scheduler says it itself: tcp://HOST:PORT",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(workers: str | None, scheduler: str | None, said: str) -> None:
    with pytest.raises(DataError) as refused:
        crew.chosen(workers, scheduler)
    assert str(refused.value) == said


def test_a_cluster_needs_a_library_that_not_everybody_has(state: Times, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(DataError, match="the library for clusters is not installed → pip install"):
        Workers(Crew(scheduler="tcp://127.0.0.1:9"), state, state, Stages())


def test_what_makes_a_worker_another_is_named() -> None:
    ours = code.parts()
    assert cluster.differs(ours, ours) is None
    assert cluster.differs({**ours, "jinja2": "0.1"}, ours) == f"jinja2 is 0.1 there and {ours['jinja2']} here"
    assert cluster.differs({**ours, code.OWN: "other"}, ours) == "another protocolwijzer is installed there"
