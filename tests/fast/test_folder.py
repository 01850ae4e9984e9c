"""The pages as a folder for other engines, around the documents that a user has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import load
from generator.ground.errors import DataError
from generator.site import folder

BASE = Path(__file__).resolve().parents[1] / "golden" / "check" / "base"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(BASE, tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def document(project: Path, path: str, text: str) -> None:
    (project / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
    (project / "docs" / path).write_text(text, encoding="utf-8")


def write() -> Path:
    folder.write(load.load(Path("protocols")), Path("protocols"), Path("pages"))
    return Path("pages/docs")


@pytest.mark.long
def test_the_packaged_documents_are_there_where_a_user_has_none(project: Path) -> None:
    docs = write()
    assert (docs / "gids" / "index.md").is_file()
    assert (docs / "assets" / "material.css").is_file()
    assert (docs / "index.md").read_text(encoding="utf-8").startswith('---\ntitle: "')


@pytest.mark.long
def test_documents_of_ones_own_go_before_the_packaged_ones_and_a_home_page_before_ours(project: Path) -> None:
    document(project, "index.md", "# Van ons\n")
    document(project, "gids/index.md", "# Onze gids\n")
    document(project, "gids/Thumbs.db", "x")
    docs = write()
    assert (docs / "index.md").read_text(encoding="utf-8") == "# Van ons\n"
    assert (docs / "gids" / "index.md").read_text(encoding="utf-8") == "# Onze gids\n"
    assert not (docs / "gids" / "Thumbs.db").exists()
    assert (docs / "scholen" / "index.md").is_file()


@pytest.mark.long
def test_a_document_at_the_address_of_a_page_is_refused_and_nothing_is_written(project: Path) -> None:
    document(project, "scholen.md", "# Van ons\n")
    document(project, "methode/index.md", "# Van ons\n")
    with pytest.raises(DataError) as refused:
        write()
    assert [str(problem).split(" → ")[0] for problem in refused.value.problems] == [
        "docs/methode/index.md:1:1: this has the address of what is made from the data (methode/)",
        "docs/scholen.md:1:1: this has the address of what is made from the data (scholen/)",
    ]
    assert not Path("pages").exists()


@pytest.mark.long
def test_a_file_where_there_is_a_folder_and_the_other_way_round_is_refused(project: Path) -> None:
    document(project, "data", "x")
    document(project, "gids", "x")
    document(project, "feeds/alles.atom/weg.txt", "x")
    with pytest.raises(DataError) as refused:
        write()
    assert [str(problem) for problem in refused.value.problems] == [
        "docs/data:1:1: this is a file where the site has a folder (data/) → give it another name",
        "docs/feeds/alles.atom/weg.txt:1:1: this lies in a folder where the site has a file (feeds/alles.atom)"
        " → give the folder another name",
        "docs/gids:1:1: this is a file where the site has a folder (gids/) → give it another name",
    ]
