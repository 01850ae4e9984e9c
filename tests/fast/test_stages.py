"""What a run is heard to do, what its stages took, and who is shown how far it is."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.cli import progress
from generator.ground.errors import DataError
from generator.ground.stages import Stages, Told

SLOW = """
import time
from generator.cli import progress
with progress.followed(None) as stages, stages.stage("load", 8) as loading:
    for _ in range(8):
        time.sleep(0.25)
        loading.step()
print("done")
"""


def test_stages_add_up_and_know_their_parts() -> None:
    heard: list[Told] = []
    stages = Stages(heard.append, peaks=True)
    with stages.stage("outer", 3) as outer:
        for size in (10, 20, 30):
            with stages.part("outer/part") as part:
                part.bytes += size
            outer.step(size)
        with stages.stage("inner"):
            kept = bytearray(30_000_000)
            end = time.process_time() + 0.05
            while time.process_time() < end:
                kept[0] += not kept[0]
    found = {spent.stage: spent for spent in stages.spent}
    assert list(found) == ["outer", "outer/part", "inner"]
    assert [found[name].calls for name in found] == [3, 3, 1]
    assert [found[name].bytes for name in found] == [60, 60, 0]
    assert found["outer"].cpu_seconds >= found["inner"].cpu_seconds >= 0.05
    assert found["outer"].peak_bytes >= found["inner"].peak_bytes > 30_000_000
    assert heard[0] == Told("outer", 0, 3)
    assert heard[-2:] == [Told("inner", 0, 0, ended=True), Told("outer", 3, 3, ended=True)]


def test_a_stage_that_fails_ends() -> None:
    heard: list[Told] = []
    stages = Stages(heard.append)
    with pytest.raises(KeyError), stages.stage("broken"):
        raise KeyError
    assert heard[-1].ended
    assert [spent.stage for spent in stages.spent] == ["broken"]


def test_two_runs_know_nothing_of_each_other() -> None:
    one, other = Stages(), Stages()
    with one.stage("load"):
        pass
    assert other.spent == ()


def test_what_stages_took_is_written_where_it_is_asked(tmp_path: Path) -> None:
    with progress.followed(tmp_path / "timings.json", tmp_path / "protocols") as stages, stages.stage("load") as stage:
        stage.step(7)
    document = json.loads((tmp_path / "timings.json").read_text(encoding="utf-8"))
    [row] = document["stages"]
    assert document["format"] == 1
    assert row.keys() == {"stage", "cpu_seconds", "seconds", "calls", "bytes", "peak_bytes"}
    assert (row["stage"], row["calls"], row["bytes"]) == ("load", 1, 7)


def test_timings_do_not_go_among_the_data(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="this lies in"), progress.followed(tmp_path / "a" / "t.json", tmp_path / "a"):
        pytest.fail("the run began")


def on_terminal(**environment: str) -> str:
    """Return what a slow run shows whoever looks at its terminal."""
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**kept, "TERM": "xterm", "COLUMNS": "100", **environment},
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:  # Linux says so where the other end of a terminal is closed
        pass
    finally:
        os.close(ours)
    said, _ = process.communicate()
    assert said == b"done\n"
    assert process.returncode == 0
    return shown.decode("utf-8")


@pytest.mark.long
def test_who_waits_sees_what_is_left() -> None:
    shown = on_terminal()
    assert "reading the data" in shown
    assert "/8" in shown


@pytest.mark.long
def test_nobody_is_shown_anything_under_ci() -> None:
    assert on_terminal(CI="true") == ""
