"""The store of what was made before: what is in it, what is as if it were not, and that it never grows without end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground import code, store
from generator.ground.store import Store


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    return Store(tmp_path / "stages")


def files(kept: Store) -> list[Path]:
    assert kept.folder is not None
    return sorted(path for path in kept.folder.rglob("*") if path.is_file())


@given(st.lists(st.binary(max_size=4), max_size=4), st.lists(st.binary(max_size=4), max_size=4))
def test_no_two_lists_of_parts_have_one_key(one: list[bytes], other: list[bytes]) -> None:
    assert (store.key(*one) == store.key(*other)) is (one == other)


def test_what_was_put_is_found_by_its_kind_and_key_alone(kept: Store) -> None:
    kept.put("read", "aa1", b"words")
    assert kept.get("read", "aa1") == b"words"
    assert kept.get("read", "aa2") is None
    assert kept.get("page", "aa1") is None


@pytest.mark.parametrize("broken", [b"", b"short", b"x" * 32 + b"other words"])
def test_a_broken_entry_is_as_if_it_were_not_there_and_can_be_put_again(kept: Store, broken: bytes) -> None:
    kept.put("read", "aa1", b"words")
    [path] = files(kept)
    path.write_bytes(broken)
    assert kept.get("read", "aa1") is None
    kept.put("read", "aa1", b"words")
    assert kept.get("read", "aa1") == b"words"


def test_a_cut_entry_is_never_read_wherever_it_was_cut(kept: Store) -> None:
    kept.put("read", "aa1", b"a few words")
    [path] = files(kept)
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        assert kept.get("read", "aa1") is None


def test_a_store_may_be_removed_or_have_no_place_to_stand(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    for kept in (Store(None), Store(tmp_path / "file" / "stages")):
        kept.put("read", "aa1", b"words")
        assert kept.get("read", "aa1") is None
        kept.prune(0)


def test_what_was_not_used_for_longest_goes_first(kept: Store) -> None:
    for number in range(10):
        kept.put("read", f"a{number}", bytes(100))
        os.utime(kept.folder / "read" / f"a{number}" / f"a{number}", (number, number))  # type: ignore[operator]
    kept.get("read", "a0")
    kept.prune(10 * 132)
    assert len(files(kept)) == 10
    kept.prune(10 * 132 - 1)
    assert [path.name for path in files(kept)] == ["a0", *(f"a{number}" for number in range(5, 10)), "a9"][:-1]


def test_what_a_stopped_build_was_writing_is_removed_in_time(kept: Store) -> None:
    kept.put("read", "aa1", b"words")
    assert kept.folder is not None
    for name, ago in ((".old", 9_000), (".new", 10)):
        path = kept.folder / "read" / "aa" / name
        path.write_bytes(b"half")
        now = (kept.folder / "read" / "aa" / "aa1").stat().st_mtime
        os.utime(path, (now - ago, now - ago))
    kept.prune()
    assert [path.name for path in files(kept)] == [".new", "aa1"]


def test_two_builds_may_write_and_prune_one_store_at_once_and_be_killed(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from generator.ground.store import Store
kept = Store(Path(sys.argv[1]))
print("begun", flush=True)
while True:
    for number in range(50):
        kept.put("read", f"{number:04}", bytes([number]) * 20_000)
    kept.prune(400_000)
"""
    processes = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    kept = Store(tmp_path)
    try:
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
        met = 0
        turn = 0
        while turn < 3000 or not met:  # on a busy machine neither may have written anything by then
            found = kept.get("read", f"{turn % 50:04}")
            assert found in (None, bytes([turn % 50]) * 20_000)
            met += found is not None
            turn += 1
    finally:
        for process in processes:
            process.kill()
            assert process.wait() == -9
            assert process.stdout is not None
            process.stdout.close()
    kept.put("read", "0001", b"after")
    assert kept.get("read", "0001") == b"after"


def test_the_program_is_told_apart_by_its_files(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "generator" / "room").mkdir(parents=True)
    (tmp_path / "generator" / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "generator" / "room" / "page.html").write_text("<p>", encoding="utf-8")
    monkeypatch.setattr(code.generator, "__file__", str(tmp_path / "generator" / "__init__.py"))
    digests = []
    for words in ("<p>", "<div>", "<p>"):
        (tmp_path / "generator" / "room" / "page.html").write_text(words, encoding="utf-8")
        (tmp_path / "generator" / "__pycache__").mkdir(exist_ok=True)
        (tmp_path / "generator" / "__pycache__" / words[1]).write_text(words, encoding="utf-8")
        code.digest.cache_clear()
        digests.append(code.digest())
    code.digest.cache_clear()
    assert digests[0] == digests[2] != digests[1]
