"""A cluster of two workers on this machine, in processes of their own: the same bytes, also where one is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from invented import corpora

from generator import load
from generator.book.book import Book
from generator.ground.crew import Crew
from generator.ground.errors import DataError
from generator.ground.executors import Workers
from generator.ground.stages import Stages
from generator.model import Corpus
from generator.outputs import output
from generator.pages import render
from generator.site import making
from generator.site.build.engine import Handed
from generator.site.making import PAGE, Making
from generator.site.plugin import sharing
from generator.site.plugin.taking import Taking
from generator.stating import contrary

INSTITUTIONS = 4
QUIET = {"DASK_LOGGING__DISTRIBUTED": "critical", "DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "false"}


class Cluster:
    """A scheduler and its workers; ``address`` is that of the scheduler."""

    def __init__(self, address: str, workers: Sequence[subprocess.Popen[bytes]]) -> None:
        self.address = address
        self.workers = workers


@contextmanager
def started(*command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    whole = [sys.executable, "-m", "dask", *command]
    process = subprocess.Popen(
        whole, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **QUIET, **environment}
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def cluster(folder: Path, count: int = 2) -> Iterator[Cluster]:
    written = folder / "scheduler.json"
    place = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as stack:
        stack.enter_context(started("scheduler", *place, "--port", "0", "--scheduler-file", str(written)))
        while not written.exists() or not written.read_text(encoding="utf-8").endswith("}"):
            time.sleep(0.05)
        address = json.loads(written.read_text(encoding="utf-8"))["address"]
        command = ("worker", address, *place, "--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
        workers = [stack.enter_context(started(*command)) for _ in range(count)]
        if workers:
            from distributed import Client  # more than a second of work, which who only collects tests need not do

            # Who asks waits ten seconds for them; on a busy machine they begin more slowly.
            with Client(address, set_as_default=False) as client:
                client.wait_for_workers(count)
        yield Cluster(address, workers)


@pytest.fixture(scope="module")
def some(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("some") / "protocols"
    corpora.write(folder, root / "protocols", INSTITUTIONS)
    return folder


def loaded(root: Path, crew: Crew) -> tuple[Corpus, list[str], Stages]:
    stages = Stages()
    corpus, warnings = load.load_and_warn(root, contrary.warnings, stages, crew=crew)
    return corpus, [str(each) for each in warnings], stages


def test_a_cluster_makes_the_same_bytes_and_loses_nothing_with_a_worker(some: Path, tmp_path: Path) -> None:
    corpus, warnings, _ = loaded(some, Crew())
    book = Book(corpus)
    pages = render.planned(book)
    expected = {page.path: page.body() for page in pages if not page.beside_files}
    with cluster(tmp_path) as there:
        crew = Crew(scheduler=there.address)
        far, said, stages = loaded(some, crew)
        assert repr(far) == repr(corpus)
        assert said == warnings
        # What remote processors spent is counted.
        assert next(each.cpu_seconds for each in stages.spent if each.stage == "load") > 0.2
        again = Book(corpus)
        made = Making(again, render.planned(again), (), "")
        workers = Workers(crew, made, made.packed(), stages)
        paths = list(expected)
        jobs = [tuple((PAGE, path) for path in paths[start : start + 5]) for start in range(0, len(paths), 5)]
        found = {}
        try:
            for number, batch in enumerate(workers.each(making.make, jobs)):
                if number == len(jobs) // 3:
                    there.workers[0].send_signal(signal.SIGKILL)
                found |= {path: body for (_, path), body in zip(batch.names, batch.made, strict=True)}
        finally:
            workers.close()
        assert there.workers[0].wait() == -signal.SIGKILL
        assert there.workers[1].poll() is None
    assert found == expected


def test_a_cluster_that_is_not_there_is_refused(some: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError) as refused:
        loaded(some, Crew(scheduler="tcp://127.0.0.1:9"))
    assert str(refused.value).startswith("--scheduler: no scheduler answers at tcp://127.0.0.1:9 ")
    with cluster(tmp_path, 0) as there, pytest.raises(DataError, match="this scheduler has no workers"):
        loaded(some, Crew(scheduler=there.address))


def test_processes_make_what_a_build_asks_for_but_never_what_it_notes(
    some: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "_FEW", 1)
    corpus, _, _ = loaded(some, Crew(workers=2))
    book = Book(corpus)
    pages, files = render.planned(book), output.planned(book)
    first = next(page for page in pages if not page.beside_files)
    file = next(file for file in files if not file.held)
    apart, noting = Taking(book, Handed(corpus=corpus)), Taking(Book(corpus), Handed(corpus=corpus, after=tmp_path))
    try:
        for taking in (apart, noting):
            taking.share(Crew(workers=2), pages, files, "", Stages())
        made = [apart.others(name) for name in ((file.of, file.path), (PAGE, first.path))]
        assert [each and each[0] for each in made] == [file.content(), first.body()]
        assert noting.others((PAGE, first.path)) is None
    finally:
        apart.end()
