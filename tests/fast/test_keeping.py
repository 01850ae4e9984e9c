"""What was read and checked before: a check with it says, to the letter, what one without it says."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tries import tries

from generator import load
from generator.ground.errors import DataError
from generator.ground.store import Store
from generator.stating import contrary

BASE = Path(__file__).parents[1] / "golden" / "check" / "base"

Said = tuple[bytes, Sequence[str]]


def said(root: Path, kept: Store | None = None) -> Said:
    """Return what comes of the data: the corpus with its warnings, or what is wrong."""
    try:
        corpus, warnings = load.load_and_warn(root, contrary.warnings, kept=kept)
    except DataError as error:
        return b"", [str(each) for each in error.problems]
    return repr(corpus).encode(), [str(each) for each in warnings]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small corpus with two versions, and room for a store beside it."""
    folder = tmp_path_factory.mktemp("kept")
    shutil.copytree(BASE, folder / "protocols")
    return folder


@pytest.mark.long
def test_a_second_reading_reads_no_version_and_gives_the_same(tmp_path: Path, root: Path) -> None:
    kept = Store(tmp_path)
    first = said(root / "protocols", kept)
    before = {path: path.stat().st_ino for path in tmp_path.rglob("*") if path.is_file()}
    assert len(before) == len(load.load(root / "protocols").editions)
    assert said(root / "protocols", kept) == first == said(root / "protocols")
    assert {path: path.stat().st_ino for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.long
def test_what_is_kept_is_found_for_its_own_bytes_vocabulary_names_and_place_alone(tmp_path: Path, root: Path) -> None:
    shutil.copytree(root / "protocols", tmp_path / "protocols")
    kept = Store(tmp_path / "stages")
    said(tmp_path / "protocols", kept)

    def count() -> int:
        return sum(path.is_file() for path in (tmp_path / "stages").rglob("*"))

    versions = count()
    institutions = sorted((tmp_path / "protocols").glob("*/institution.yml"))
    text = institutions[0].read_text(encoding="utf-8")
    institutions[0].write_text(text.replace("short_name: ", "short_name: Nieuw ", 1), encoding="utf-8")
    assert said(tmp_path / "protocols", kept) == said(tmp_path / "protocols")
    own = sum(1 for _ in institutions[0].parent.glob("*/*/version.yml"))
    assert count() == versions + own
    topics = tmp_path / "protocols" / "vocabulary" / "topics.yml"
    topics.write_text(topics.read_text(encoding="utf-8").replace("label: ", "label: Nieuw ", 1), encoding="utf-8")
    assert said(tmp_path / "protocols", kept) == said(tmp_path / "protocols")
    assert count() == 2 * versions + own


@pytest.mark.long
@settings(max_examples=tries(60))
@given(data=st.data())
def test_whatever_is_edited_the_same_is_said(base: Path, data: st.DataObject) -> None:
    root = base / "protocols"
    kept = Store(base / "stages")
    said(root, kept)
    files = sorted(path for path in root.rglob("*") if path.suffix in (".yml", ".txt"))
    path = data.draw(st.sampled_from(files), label="file")
    before = path.read_bytes()
    at = data.draw(st.integers(0, len(before) - 1), label="at")
    cut = data.draw(st.integers(0, 12), label="cut")
    put = data.draw(
        st.sampled_from([b"", b"x", b"\n", b" ", b"niet ", b"jan@voorbeeld.nl", b"\xff", b": "]), label="put"
    )
    try:
        path.write_bytes(before[:at] + put + before[at + cut :])
        assert said(root, kept) == said(root)
    finally:
        path.write_bytes(before)


@pytest.mark.parametrize("change", ["third", "folder", "gone", "link", "moved"])
def test_what_stands_beside_a_version_is_seen_each_time(tmp_path: Path, change: str) -> None:
    shutil.copytree(BASE, tmp_path / "protocols")
    kept = Store(tmp_path / "stages")
    said(tmp_path / "protocols", kept)
    folder = min((tmp_path / "protocols").glob("*/*/*/version.yml")).parent
    source = next(path for path in folder.iterdir() if path.name != "version.yml")
    match change:
        case "third":
            (folder / "nog.txt").write_text("nog iets", encoding="utf-8")
        case "folder":
            (folder / "map").mkdir()
        case "gone":
            source.unlink()
        case "link":
            source.rename(tmp_path / "elders.txt")
            source.symlink_to(tmp_path / "elders.txt")
        case "moved":
            folder.rename(folder.with_name("v99"))
    found = said(tmp_path / "protocols", kept)
    assert found == said(tmp_path / "protocols")
    assert not found[0]
    assert found[1]


@pytest.mark.long
def test_an_entry_is_pickled_whole(tmp_path: Path, root: Path) -> None:
    said(root / "protocols", Store(tmp_path))
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        checked = pickle.loads(path.read_bytes()[32:])
        assert checked.draft.sections
        assert len(checked.draft.sections) == len(checked.version.sections)
