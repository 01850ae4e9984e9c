"""Labels of whole provisions written out as statements: nothing else in the file changes, and nothing that it says."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import cli, load, schema, yamlio
from generator.book.book import Book
from generator.ground.errors import DataError
from generator.ground.locator import Locator
from generator.language import words
from generator.load import reviews
from generator.load.files import Record
from generator.load.upgrading import Upgraded, upgrade
from generator.model import Corpus, DraftVersion, finish, review_prints
from generator.pages.render import render

pytestmark = pytest.mark.long

PROTOCOLS = Path(__file__).parents[2] / "protocols"
BASE = Path(__file__).parents[1] / "golden" / "check" / "base"
FILES = sorted((*PROTOCOLS.glob("*/*/*/version.yml"), *BASE.glob("*/*/*/version.yml")))
V1 = "voorbeeldschool/sociale-media@v1"
V2 = "voorbeeldschool/sociale-media@2024-09-01"


def read(data: bytes) -> Record[DraftVersion]:
    document = yamlio.load(data, "version.yml")
    decoded = schema.decode(schema.VERSION, document)
    assert decoded[0] is not None
    assert decoded[1] == ()
    return Record(decoded[0], document)


def upgraded(data: bytes) -> Upgraded:
    return upgrade(read(data), data)


@pytest.mark.parametrize("path", FILES, ids=lambda path: "-".join(path.parts[-4:-1]))
def test_an_upgraded_file_says_the_same_to_everybody(path: Path, corpus: Corpus) -> None:
    data = path.read_bytes()
    made = upgraded(data).data
    weights = [norm.id for norm in corpus.vocabulary.norms]
    before, after = read(data).value, read(made).value
    assert finish(after, weights) == finish(before, weights)
    assert list(review_prints(after)) == list(review_prints(before))
    assert upgraded(made) == Upgraded(data=made, provisions=0, statements=0, awaiting=0)


@pytest.mark.parametrize("path", FILES, ids=lambda path: "-".join(path.parts[-4:-1]))
def test_an_upgraded_file_has_every_other_line_as_it_was(path: Path) -> None:
    data = path.read_bytes()
    before, after = data.decode().splitlines(), upgraded(data).data.decode().splitlines()
    labels = ("roles: ", "norms: ", "topics: ")
    section_roles = [line for line in before if line.startswith("    roles: ")]
    kept = [line for line in before if not line.strip().startswith(labels) or line in section_roles]
    added = [line[2:] for line in difflib.ndiff(kept, after) if line[0] in "+-?" and line[0] != "?"]
    assert [line[2:] for line in difflib.ndiff(kept, after) if line[0] == "-"] == []
    assert len(added) == len(after) - len(kept)


LISTS = st.sampled_from(
    [
        "{name}: [{first}, {second}]",
        "{name}: [{first}, {second}]  # why",
        "{name}:  # why\n  - {first}\n  # another word\n  - {second}  # and why not",
        "{name}:\n- {first}\n\n- {second}",
        "{name}:\n  [\n    {first},  # why ]\n    {second},\n  ]",
        "'{name}': [{first},\n  '{second}']",
    ]
)
OTHERS = ["roles_basis: printed", "context: [les]", "state: suggested  # not yet", "# above all", "summary: Kort."]
VALUES = {"roles": ("leerlingen", "ouders"), "norms": ("mag", "moet"), "topics": ("foto", "les")}


@given(st.data(), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_labels_in_any_layout_go_and_nothing_else(data: st.DataObject, end: str, closed: bool) -> None:
    labels = [
        data.draw(LISTS).format(name=name, first=first, second=second) for name, (first, second) in VALUES.items()
    ]
    fields = data.draw(
        st.permutations([*labels, *OTHERS, "kind: article", "eid: art_1", "lines: '1'", "text: Ja, dit."])
    )
    lines = "\n".join(fields).split("\n")
    below = [f"        {line}" if line else line for line in lines]
    first = next(number for number, line in enumerate(lines) if line[:1] not in ("#", ""))
    below[first] = f"      - {lines[first]}"
    head = ["id: v1", "source: {file: source.txt, sha256: x}", "sections:", "  - eid: intro", "    provisions:"]
    text = end.join([*head, *below, "# the end"] + ([""] if closed else []))
    made = upgraded(text.encode())
    assert (made.provisions, made.statements) == (1, 2)
    assert finish(read(made.data).value) == finish(read(text.encode()).value)
    kept = made.data.decode()
    for line in (*head, "# the end", *OTHERS, "eid: art_1", "text: Ja, dit."):
        assert line in kept
    assert kept.count("#") == text.count("#")
    assert kept.count(end) == kept.count("\n")


def test_a_provision_that_awaits_a_label_stays_as_it_was() -> None:
    head = "id: v1\nsource: {file: source.txt, sha256: x}\nsections:\n- eid: intro\n  provisions:\n"
    labels = "    norms: [moet]\n    roles: [ouders]\n"
    text = f"{head}  - eid: intro__art_1\n    kind: article\n    text: Ja.\n    lines: '1'\n{labels}"
    assert upgraded(text.encode()) == Upgraded(data=text.encode(), provisions=0, statements=0, awaiting=1)


def test_a_provision_between_braces_is_refused_where_it_stands() -> None:
    head = "id: v1\nsource: {file: source.txt, sha256: x}\nsections:\n- eid: intro\n  provisions:\n"
    text = f"{head}  - {{eid: a, kind: article, text: Ja., lines: '1', norms: [moet], topics: [foto]}}\n"
    with pytest.raises(DataError, match=r"version\.yml:6:5: the program cannot change"):
        upgraded(text.encode())


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small corpus of the checks in a folder where it may be changed."""
    shutil.copytree(BASE, tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return Path("protocols")


def contents(root: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in root.rglob("*") if each.is_file()}


def file_of(root: Path, locator: str) -> Path:
    return root / locator.replace("@", "/") / "version.yml"


def test_the_command_says_what_it_did_and_what_is_left_to_do(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(copied)
    assert cli.main(["upgrade", V2]) == 0
    assert [path for path, data in contents(copied).items() if data != before[path]] == [file_of(copied, V2)]
    load.load(copied)
    assert cli.main(["upgrade", "--all"]) == 0
    said = capsys.readouterr().out.splitlines()
    last = "were. Read each provision, then split and complete its statements, as protocols/README.md says."
    assert said[0] == f"{V2}: 2 statements written for 2 provisions"
    assert said[2] == last
    assert said[3:5] == [f"{V1}: 6 statements written for 6 provisions", f"{V2}: all it says stands in statements"]
    after = contents(copied)
    assert cli.main(["upgrade", "--all"]) == 0
    assert contents(copied) == after
    load.load(copied)


def test_a_review_that_was_stale_stays_stale(copied: Path) -> None:
    path = file_of(copied, V1)
    path.write_text(path.read_text("utf-8").replace("880a74f27abeca48", "0123456789abcdef"), encoding="utf-8")
    assert cli.main(["upgrade", "--all"]) == 0
    with pytest.raises(DataError) as error:
        load.load(copied)
    assert ["have changed since they were reviewed" in problem.what for problem in error.value.problems] == [True]


@pytest.mark.parametrize(
    ("asked", "replace", "said"),
    [
        ((), None, "no version is named"),
        ((V1, "--all"), None, "this is about all versions, and some are named"),
        ((V1, "x@v1", "y@v2"), None, "y@v2:1:1: there is no such version"),
        (("--all",), ("norms: [sanctie]\n", "norms: [sancties]\n"), "unknown norm 'sancties'"),
        (("--all",), ("foto’s van anderen", "foto’s van een ander"), "says “een” where the source says “anderen.”"),
        (
            ("--all",),
            ("topics: [overig]\n        state", "topics: [overig] \n        status"),
            "unknown field 'status'",
        ),
    ],
)
def test_where_anything_is_wrong_nothing_is_written(
    asked: tuple[str, ...], replace: tuple[str, str] | None, said: str, copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file_of(copied, V1)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(*replace, 1) if replace else text, encoding="utf-8", newline="")
    before = contents(copied)
    assert cli.main(["upgrade", *asked]) == 2
    assert said in capsys.readouterr().err
    assert contents(copied) == before


def test_a_file_that_cannot_be_written_leaves_all_as_they_were(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file_of(copied, V1)
    path.with_name(".version.yml.new").mkdir()
    before = contents(copied)
    assert cli.main(["upgrade", "--all"]) == 2
    assert "this cannot be written" in capsys.readouterr().err
    assert contents(copied) == before


def test_the_pages_say_of_a_statement_that_follows_from_labels_that_nobody_read_it(copied: Path) -> None:
    assert cli.main(["upgrade", "--all"]) == 0
    book = Book(load.load(copied))
    pages = {page.path: page.body for page in render(book)}
    placed = [each for work in book.works for each in work.in_force.statements]
    assert {each.implied for each in placed} == {True}
    shown = [body for body in pages.values() for each in placed if f'data-statement="{each.id}"' in body]
    assert shown
    for body in shown:
        for quotation in body.split('data-statement="')[1:]:
            head = quotation.partition("<blockquote>")[0]
            assert words.phrases.pages.shared.IMPLIED in head or words.phrases.pages.shared.SUGGESTED in head


def test_read_statements_are_no_longer_those_of_labels() -> None:
    path = file_of(BASE, V1)
    made = upgraded(path.read_bytes()).data
    for eid, statement in (("sec_a__art_1", "act: foto’s plaatsen"), ("sec_a__art_3", "affects: [medewerkers]")):
        text = made.decode()
        at = text.index("            quote:", text.index(f"eid: {eid}\n"))
        version = read(f"{text[:at]}            {statement}\n{text[at:]}".encode()).value
        found = {each.eid: each for section in finish(version).sections for each in section.provisions}
        assert [each.eid for each in found.values() if each.text and not each.implied] == [eid]
        stale = [
            one
            for one, other in zip(review_prints(version), review_prints(read(made).value), strict=True)
            if one != other
        ]
        assert len(stale) == 1
        assert [*reviews.check(read(made), Locator.parse(V1))] == []
