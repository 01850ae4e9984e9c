"""The instrument for scale: what it fits, what it foresees, and that it says which figures it did not measure."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest
from scaling import building, fits, growth, peers, process, records, report, sampling
from scaling.records import Peer, Run, Size, Stage, Weight

from generator.addresses import Address
from generator.pages import kind
from generator.pages.page import Page


def size(institutions: int, megabytes: float = 100.0, **seconds: float) -> Size:
    made = tuple(Stage(name=name, seconds=each, megabytes=megabytes) for name, each in seconds.items())
    return Size(institutions=institutions, versions=institutions, provisions=40 * institutions, stages=made)


GROWING = (size(10, 100, linear=1, square=1, constant=1), size(100, 1000, linear=10, square=100, constant=1))


@pytest.mark.parametrize(("name", "power"), [("linear", 1.0), ("square", 2.0), ("constant", 0.0)])
def test_the_power_is_the_slope_between_two_sizes(name: str, power: float) -> None:
    assert fits.of_stage(GROWING, name) == pytest.approx((power,))


def test_too_little_time_says_nothing() -> None:
    assert fits.of_stage((size(10, quick=0.001), size(100, quick=0.02)), "quick") == (None,)


def test_what_is_not_measured_is_foreseen_from_the_last_two_sizes_stage_by_stage() -> None:
    seconds, megabytes = fits.foreseen(GROWING, 1000)
    assert seconds == pytest.approx(100 + 10_000 + 1)
    assert megabytes == pytest.approx(10_000)


def test_chance_is_not_taken_for_more_than_a_square_nor_for_getting_less() -> None:
    sizes = (size(10, steep=1, falling=1), size(20, steep=100, falling=0.5))
    assert fits.extrapolated(sizes, "steep", 40) == pytest.approx(400)
    assert fits.extrapolated(sizes, "falling", 40) == pytest.approx(0.5)


def test_of_one_size_the_next_is_foreseen_as_if_it_grew_in_step() -> None:
    assert fits.foreseen((size(10, 50, only=3),), 20) == pytest.approx((6, 100))


def test_a_run_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    weight = Weight(kind="home", address="", page=1, styles=2, scripts=3, fetched=4, elements=5)
    measured = Size(institutions=2, versions=3, provisions=80, stages=GROWING[0].stages, weights=(weight,))
    run = Run(about={"seed": "1"}, sizes=(measured,), stopped="no time", peers=(Peer(name="x", absent="gone"),))
    path = tmp_path / "run.json"
    path.write_text(records.written(run), encoding="utf-8")
    assert records.read(path) == run


def test_what_was_not_measured_is_called_extrapolated_and_the_report_says_why() -> None:
    said = report.markdown(Run(about={}, sizes=GROWING, stopped="1000 institutions would take too long"))
    heads = next(line for line in said.splitlines() if line.startswith("| seconds"))
    assert "1,000, extrapolated" in heads
    assert "10,000, extrapolated" in heads
    assert "Larger sizes were not measured: 1000 institutions would take too long." in said
    assert "| square | 1.00 | 100.00 | 2.00 | 10,000 | 1,000,000 |" in said.splitlines()


def test_what_takes_next_to_nothing_is_told_together() -> None:
    sizes = (size(10, heavy=1, light=0.1, lighter=0.2), size(20, heavy=2, light=0.2, lighter=0.2))
    said = report.markdown(Run(about={}, sizes=sizes)).splitlines()
    assert next(line for line in said if line.startswith("| the other")).startswith(
        "| the other 2 stages | 0.30 | 0.40 |"
    )
    assert not any(line.startswith("| light") for line in said)


def test_a_peer_that_is_not_there_says_why_and_has_no_figures() -> None:
    said = report.markdown(Run(about={}, sizes=GROWING, peers=(Peer(name="Hugo", absent="no package"),)))
    assert "| Hugo | not measured: no package |  |  |  |" in said.splitlines()


@pytest.mark.long
def test_a_program_that_takes_more_than_it_may_is_ended_and_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(process.FailedError, match="killed"):
        process.run([sys.executable, "-c", "while True: pass"], folder=tmp_path, seconds=1)
    with pytest.raises(process.FailedError, match="MemoryError"):
        process.run([sys.executable, "-c", "x = bytes(10**9)"], folder=tmp_path, megabytes=500)


def test_the_time_of_a_function_is_found_by_looking_where_the_program_is(tmp_path: Path) -> None:
    def busy() -> None:
        until = time.process_time() + 0.3
        while time.process_time() < until:
            pass

    with sampling.sampled(tmp_path / "found"):
        busy()
    found = json.loads((tmp_path / "found").read_text(encoding="utf-8"))
    (here,) = (place for place in found["all"] if place.endswith("busy"))
    assert found["all"][here] == pytest.approx(0.3, abs=0.1)


def test_what_grows_with_the_square_is_called_superlinear_and_what_is_small_is_not_named(tmp_path: Path) -> None:
    for number in (10, 20):
        seconds = {"generator/a.py:1 square": number**2, "generator/b.py:2 step": 10 * number, "lib.py:3 tiny": 0.01}
        (tmp_path / str(number)).write_text(json.dumps({"own": seconds, "all": seconds}), encoding="utf-8")
    found = {each.place: each for each in growth.grown(tmp_path / "10", 10, tmp_path / "20", 20)}
    assert {place: each.superlinear for place, each in found.items()} == {
        "generator/a.py:1 square": True,
        "generator/b.py:2 step": False,
    }
    assert found["generator/a.py:1 square"].all_power == pytest.approx(2)


def test_the_pages_of_the_peers_are_as_many_as_asked_and_none_is_huge() -> None:
    def page(name: str, letters: int) -> Page:
        return Page(path=Address(name), kind="k", title=name, description="", body="x" * letters, searchable=False)

    pages = [page(f"{number}", 10 + number) for number in range(5)] + [page("huge", peers.LARGEST + 1)]
    chosen = peers.chosen(pages, 12)
    assert len({each.path for each in chosen}) == len(chosen) == 12
    assert {each.title for each in chosen} == {"0", "1", "2", "3", "4"}
    assert chosen == peers.chosen(list(reversed(pages)), 12)


def test_the_frame_of_a_page_is_a_template_that_gives_the_page_back(tmp_path: Path) -> None:
    page = Page(
        path=Address("a"), kind="k", title="Jij & ik", description="", body="<div>woord</div>", searchable=False
    )
    framed = "<title>Jij &amp; ik</title><main><div>woord</div></main>"
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text(framed, encoding="utf-8")
    job = peers.Job(pages=(page,), frame=peers.frame_of(tmp_path, page), scratch=tmp_path, cache=tmp_path)
    assert job.framed("Jij &amp; ik", page.body) == framed
    assert job.framed("T", "B") == "<title>T</title><main>B</main>"


@pytest.mark.long
def test_what_is_profiled_is_a_whole_site(root: Path, tmp_path: Path) -> None:
    process.child("profile", root / "protocols", tmp_path / "site", tmp_path / "out")
    found = json.loads((tmp_path / "out.profile").read_text(encoding="utf-8"))
    for part in ("generator/load/", "generator/pages/", "generator/outputs/"):
        assert sum(spent for place, spent in found["own"].items() if part in place) > 0, part
    assert (tmp_path / "site" / "index.html").is_file()


@pytest.mark.long
def test_a_build_is_measured_as_anybody_runs_it_and_nothing_is_counted_twice(root: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    found = building.built(root / "protocols", site, tmp_path, seconds=600, megabytes=20_000)
    names = [stage.name for stage in found.stages]
    assert len(set(names)) == len(names)
    told = {each["stage"]: each for each in json.loads((tmp_path / "timings.json").read_text())["stages"]}
    alone = sum(each["cpu_seconds"] for name, each in told.items() if "/" not in name)
    assert found.seconds > alone * 0.9
    assert (found.institutions, found.versions) == (4, 5)
    assert min(stage.seconds for stage in found.stages) >= 0
    files = [path for path in site.rglob("*") if path.is_file()]
    assert (found.stages[-1].files, found.stages[-1].bytes) == (len(files), sum(path.stat().st_size for path in files))
    heaviest = building.heaviest(root / "protocols", site)
    assert heaviest.keys() == {each.name for each in kind.registered()}
    assert all((site / address / "index.html").is_file() for address in heaviest.values())
