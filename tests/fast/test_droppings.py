"""What file managers and open documents leave in a folder: no input, no output, and no reason to stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.ground.droppings import is_dropping
from generator.site.build import inputs, manifest, place

DROPPED = ("Thumbs.db", "thumbs.db", "desktop.ini", ".DS_Store", "~$protocol.docx", ".~lock.protocol.odt#")


@pytest.mark.parametrize("name", DROPPED)
def test_a_dropping_is_no_input_of_a_build_not_even_one_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    kept = tmp_path / "docs" / "een.md"
    kept.write_text("een", encoding="utf-8")
    before = inputs.take([tmp_path / "docs"])
    (tmp_path / "docs" / name).symlink_to("/nergens")
    assert list(inputs.changes(before, inputs.take([tmp_path / "docs"]))) == []
    assert list(before) == [kept]


@pytest.mark.parametrize("name", DROPPED)
def test_a_dropping_in_a_published_folder_is_replaced_with_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("een", encoding="utf-8")
    manifest.write(tmp_path)
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert list(place.owned(tmp_path)) == []


@pytest.mark.parametrize("name", ["protocol.docx", "$~x.docx", "thumbs.db.txt", "my desktop.ini", "source.txt"])
def test_no_other_file_is_passed_over(name: str) -> None:
    assert not is_dropping(name)
