"""What a person put right in the division of one version is so in the next, as far as that has its words."""

from __future__ import annotations

import shutil
from pathlib import Path

import placed
import pytest
from test_proven import CHOICE, GIVEN, ROOT, accept

from generator import cli, load, schema
from generator.ingest.outline import Row, outline
from generator.load.files import Reader
from generator.load.structure import walk
from generator.model import DraftVersion, Edition
from generator.review.desk import Desk
from generator.review.operations import Aside, Begin, Deepen, Heading, Split

TEXT = f"""{CHOICE}
Klaslokaal
1. In de klas filmt niemand.
Verzonnen voettekst
2. Bij twijfel vraag je het je mentor.
"""


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data in which a first version was added, put right and reviewed."""
    monkeypatch.chdir(tmp_path)
    root = Path("protocols")
    shutil.copytree(ROOT / "vocabulary", root / "vocabulary")
    Path("een.txt").write_text(TEXT, encoding="utf-8")
    given = ("--name", str(GIVEN.name), "--subject", str(GIVEN.subject), "--title", str(GIVEN.title))
    assert cli.main(["add", "--no-cache", "--yes", "een.txt", *given]) == 0
    (edition,) = load.load(root).editions
    desk = Desk(root, edition.id, tmp_path / ".cache")
    choice = _row(desk, "Uw keuze")
    desk.structure(Split(choice, 6, 1))
    desk.structure(Deepen(choice + 1, -1))
    desk.structure(Begin(choice + 1, "In het origineel begint hier een alinea."))
    desk.structure(Aside(_row(desk, "Verzonnen voettekst"), "other", "Voettekst."))
    desk.structure(Heading(_row(desk, "Klaslokaal")))
    assert not desk.state.found.problems
    accept(desk, root)
    return root


def _row(desk: Desk, words: str) -> int:
    assert desk.state.rows is not None
    return next(index for index, each in enumerate(desk.state.rows.rows) if words in each.text)


def second(root: Path, text: str) -> Edition:
    """Return the next version, as it is added and by nobody touched."""
    Path("twee.txt").write_text(text, encoding="utf-8")
    of = ("--institution", "duinrand-college", "--protocol", "sociale-media")
    assert cli.main(["add", "--no-cache", "--yes", "twee.txt", *of]) == 0
    *_, edition = load.load(root).editions
    return edition


def rows(edition: Edition, root: Path) -> list[tuple[str, str, int]]:
    return [_shape(each) for each in outline(draft(edition, root), edition.source_lines).rows]


def draft(edition: Edition, root: Path) -> DraftVersion:
    home = root / edition.id.institution / str(edition.id.protocol) / str(edition.id.version)
    record = Reader(root).yaml(home / "version.yml", schema.VERSION)
    assert record is not None
    return record.value


def _shape(row: Row) -> tuple[str, str, int]:
    return row.role, row.text, row.depth


def test_the_next_version_is_divided_as_the_one_before_it_was_reviewed(first: Path) -> None:
    (before,) = load.load(first).editions
    made = second(first, TEXT.replace("filmt niemand", "filmt en fotografeert niemand"))
    now = {text: (role, depth) for role, text, depth in rows(made, first)}
    for role, text, depth in rows(before, first):
        if "filmt" not in text:
            assert now[text] == (role, depth)
    assert [each.reason for each in made.version.accepted_beginnings] == ["In het origineel begint hier een alinea."]
    assert [each.provision.text for each in walk(draft(made, first)) if each.provision.taken_over is None] == [
        "In de klas filmt en fotografeert niemand."
    ]


def test_what_has_new_words_is_divided_anew_and_no_word_is_lost(first: Path) -> None:
    made = second(first, TEXT.replace("Uw keuze kunt u op elk moment", "Die keuze kunt u dit jaar ook nog"))
    assert not made.version.accepted_beginnings
    assert placed.each_once(draft(made, first), made.source_lines)
