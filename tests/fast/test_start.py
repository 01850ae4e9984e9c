"""Data of one's own begin with what the package holds: all that commands need, over nothing that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import add, cli, load, schema, yamlio
from generator.ground.errors import DataError
from generator.model import Settings

PROTOCOLS = Path(__file__).parents[2] / "protocols"
TEXT = "Protocol sociale media Duinrand College\n\n1. Plaats geen foto’s.\n2. Wees aardig op sociale media.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_where_nothing_is_a_text_can_be_added_after_start(capsys: pytest.CaptureFixture[str]) -> None:
    Path("tekst.txt").write_text(TEXT, encoding="utf-8")
    assert cli.main(["add", "--yes", "--no-cache", "tekst.txt"]) == cli.REFUSED
    assert "begin one here: protocolwijzer start" in capsys.readouterr().err
    assert cli.main(["start"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "written in protocols: README.md, schema, site.yml, vocabulary",
        "add a text: protocolwijzer add FILE",
        "see the site: protocolwijzer build, protocolwijzer serve",
    ]
    assert cli.main(["check", "--no-cache", "--strict"]) == 0
    assert cli.main(["schema", "--check"]) == 0
    assert cli.main(["add", "--yes", "--no-cache", "--subject", "sociale media", "tekst.txt"]) == 0
    assert cli.main(["check", "--no-cache"]) == 0


def test_start_brings_the_vocabulary_and_nothing_of_a_text_or_a_publisher() -> None:
    assert cli.main(["start", "van/ons"]) == 0
    root = Path("van/ons/protocols")
    made = contents(root)
    settings = made.pop("site.yml")
    assert {path.split("/")[0] for path in made} == {"README.md", "schema", "vocabulary"}
    assert made == {name: (PROTOCOLS / name).read_bytes() for name in made}
    assert {path.name for path in (PROTOCOLS / "vocabulary").iterdir()} == {
        path.name for path in (root / "vocabulary").iterdir()
    }
    assert schema.decode(schema.SITE, yamlio.load(settings, "site.yml")) == (Settings(), ())
    corpus = load.load(root)
    assert (corpus.institutions, corpus.settings, corpus.renamed) == ((), Settings(), ())


def test_start_writes_over_nothing_and_fills_in_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    roles = Path("protocols/vocabulary/roles.yml")
    roles.parent.mkdir(parents=True)
    roles.write_text("van mij\n", encoding="utf-8")
    Path("protocols/site.yml").write_text("van ons\n", encoding="utf-8")
    assert cli.main(["start"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "written in protocols: README.md, schema"
    assert [path.name for path in roles.parent.iterdir()] == ["roles.yml"]
    assert roles.read_text(encoding="utf-8") == "van mij\n"
    assert Path("protocols/site.yml").read_text(encoding="utf-8") == "van ons\n"
    before = contents(Path())
    assert cli.main(["start"]) == cli.REFUSED
    assert "protocols:1:1: this was begun already → add a text: " in capsys.readouterr().err
    assert contents(Path()) == before


def test_a_file_in_the_way_stays(capsys: pytest.CaptureFixture[str]) -> None:
    Path("protocols").write_text("van mij\n", encoding="utf-8")
    assert cli.main(["start"]) == cli.REFUSED
    assert Path("protocols").read_text(encoding="utf-8") == "van mij\n"
    assert "Traceback" not in capsys.readouterr().err
    assert [path.name for path in Path().iterdir()] == ["protocols"]


def test_an_empty_folder_of_lists_is_filled_and_named_as_one_problem() -> None:
    Path("protocols/vocabulary").mkdir(parents=True)
    with pytest.raises(DataError) as refused:
        load.load(Path("protocols"))
    assert [str(each) for each in refused.value.problems] == [
        "protocols/vocabulary:1:1: the vocabulary is missing → put that of the program there: protocolwijzer start"
    ]
    assert Path("protocols/vocabulary/roles.yml") in add.beginning(Path("protocols"))
