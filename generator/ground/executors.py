"""Work that many processes share, through a ``concurrent.futures.Executor``: in this process, in others, on a cluster.

Whoever has work to do gives a *state*, what every worker must have before its first job, and then small jobs. What
comes of them comes back in their order, whoever did them. A worker that dies loses nothing: its job is given out again,
and in the end done here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

from generator.ground.crew import Crew
from generator.ground.stages import Stages
from generator.ground.working import Answer, Opens

State = TypeVar("State")
Job = TypeVar("Job")
Done = TypeVar("Done")

_AHEAD = 2
"""Jobs of each worker that are given out before what came of the first is asked for: so nobody waits for work, and what
comes back is not heaped up."""


class Hands(Protocol):
    """An executor with what is to be known of it."""

    @property
    def executor(self) -> Executor:
        """The executor."""

    @property
    def count(self) -> int:
        """How many jobs it does at once."""

    @property
    def lost(self) -> tuple[type[BaseException], ...]:
        """The exceptions that tell of a worker that is gone, and nothing of its job."""

    def give(self, do: Callable[[Any, Any], Any], job: Any) -> Future[Answer[Any]]:
        """Give out a job."""

    def wait(self, given: Future[Answer[Any]]) -> Answer[Any]:
        """Return what came of a job; raises what it raised, and one of ``lost``."""

    def again(self) -> bool:
        """Begin again after a loss; return False where that is no use any more."""

    def end(self, reached: float) -> float:
        """End all workers at once.

        Return how much of the ``reached`` seconds of the processor that they told of is now counted by the system too.
        """


class Workers(Generic[State]):
    """Does jobs on one state, by whom ``crew`` says; ``stages`` hears what the processors of others spent.

    ``opens`` makes the state in a process that does not have it, from what can be sent there.
    """

    def __init__(self, crew: Crew, state: State, opens: Opens[State], stages: Stages) -> None:
        self._state = state
        self._stages = stages
        self._elsewhere = 0.0
        self._hands = _hands(crew, state, opens)

    def each(self, do: Callable[[State, Job], Done], jobs: Iterable[Job]) -> Iterator[Done]:
        """Yield what ``do`` makes of each job, in their order; what it raises is raised here."""
        rest = iter(jobs)
        given: deque[tuple[Job, Future[Answer[Done]]]] = deque()
        while True:
            hands = self._hands
            if hands is None:
                yield from (do(self._state, job) for job, _ in given)
                yield from (do(self._state, job) for job in rest)
                return
            for job in islice(rest, max(0, _AHEAD * hands.count + 1 - len(given))):
                given.append((job, self._given(hands, do, job)))
            if not given:
                return
            try:
                answer = hands.wait(given[0][1])
            except hands.lost:
                self._begin_again(hands)
                if self._hands is not None:
                    given = deque((job, self._kept(hands, do, job, future)) for job, future in given)
                continue
            given.popleft()
            self._elsewhere += answer.cpu_seconds
            self._stages.elsewhere(answer.cpu_seconds, answer.who, answer.peak_bytes)
            yield answer.value

    def close(self) -> None:
        """End all workers."""
        hands, self._hands = self._hands, None
        if hands is not None:
            # What the system now counts as ours was told of before.
            self._stages.left(hands.end(self._elsewhere))

    def _given(self, hands: Hands, do: Callable[[State, Job], Done], job: Job) -> Future[Answer[Done]]:
        try:
            return hands.give(do, job)
        except hands.lost as error:  # a pool in which somebody died takes no more
            failed: Future[Answer[Done]] = Future()
            failed.set_exception(error)
            return failed

    def _kept(
        self, hands: Hands, do: Callable[[State, Job], Done], job: Job, future: Future[Answer[Done]]
    ) -> Future[Answer[Done]]:
        """Return what is known of a job, or give it out again where its worker was lost."""
        lost = future.cancelled() or (future.done() and isinstance(future.exception(), hands.lost))
        return self._given(hands, do, job) if lost else future

    def _begin_again(self, hands: Hands) -> None:
        if hands.again():
            self._stages.remark("a process that worked for this build ended before its time; its work is done again")
        else:
            self._stages.remark("the workers are gone; what was left to do is done in one process")
            self.close()


def _hands(crew: Crew, state: State, opens: Opens[State]) -> Hands | None:
    """Return who does the work; None: this process."""
    if crew.scheduler:
        from generator.ground import cluster  # which needs a library that not everybody has

        return cluster.joined(crew.scheduler, opens)
    if crew.workers > 1:
        from generator.ground.pool import Pool

        return Pool(crew.workers, state, opens)
    return None
