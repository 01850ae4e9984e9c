import json
import shutil
import subprocess
import sys
from pathlib import Path

import checkcases
import heavytexts
import pytest
import warm
from checkcases import CASES, Case
from hypothesis import given
from hypothesis import strategies as st

from generator import cli, ingest, intake, load, schema, yamlio
from generator.ground.errors import DataError
from generator.ground.marker import is_marker
from generator.load import coverage, labels, structure
from generator.load.files import Reader, Record
from generator.load.vocabulary import read_vocabulary
from generator.model import Corpus

ALL_CASES = checkcases.read_all()


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: case.name)
def test_each_mistake_is_said_as_its_case_expects(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkcases.build(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    try:
        load.load(Path("protocols"))
        said = []
    except DataError as error:
        said = [str(problem) for problem in error.problems]
    assert said == case.expected, case.title


@pytest.mark.long
def test_a_thousand_provisions_on_one_topic_are_no_mistake(tmp_path: Path) -> None:
    corpus = load.load(heavytexts.corpus(tmp_path, heavytexts.articles(1000)))
    assert corpus.editions[0].passages[-1].provision.num == "1000."


def test_an_amount_is_no_number_of_an_article() -> None:
    assert not is_marker("1000")


@pytest.mark.parametrize(
    "name",
    [
        "unknown-role",
        "misspelled-field",
        "duplicate-key",
        "changed-source",
        "missing-section",
        "all-of-the-common-mistakes",
    ],
)
def test_the_command_says_all_problems_and_writes_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = next(case for case in ALL_CASES if case.name == name)
    root = checkcases.build(case, tmp_path)
    before = _contents(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["check"]) == 2
    said = capsys.readouterr()
    count = len(case.expected)
    assert said.out == ""
    assert said.err.splitlines() == [*case.expected, f"{count} problem{'s' if count > 1 else ''}"]
    assert cli.main(["pages", "out"]) == 2
    assert _contents(tmp_path) == before
    assert root.is_dir()


@pytest.mark.long
def test_the_command_counts_what_it_checked(tmp_path: Path) -> None:
    shutil.copytree(CASES / "base", tmp_path / "protocols")
    done = _run("check", cwd=tmp_path)
    assert (done.returncode, done.stderr.splitlines()) == (
        0,
        [
            "protocols/voorbeeldschool/sociale-media/2024-09-01/version.yml:1:1: warning: 1 of 2 provisions have "
            "suggested labels, and nobody has reviewed them → read each, then run: protocolwijzer review "
            "voorbeeldschool/sociale-media@2024-09-01 EID …; until then the site says so",
            "1 warning",
        ],
    )
    assert done.stdout.splitlines() == [
        "institutions 1",
        "schools 2",
        "protocols 1",
        "versions 2",
        "provisions 8",
        "  voorbeeldschool/sociale-media@v1 6",
        "  voorbeeldschool/sociale-media@2024-09-01 2, of which 1 reviewed",
        "provisions reviewed 7 of 8",
        "topics in use 3 of 3",
        "outside the provisions: 2 lines, 7 words",
        "  voorbeeldschool/sociale-media@v1 running-header: 1 line, 3 words",
        "  voorbeeldschool/sociale-media@2024-09-01 version-line: 1 line, 4 words",
        "source lines covered 17/17 (100 %)",
    ]


@pytest.mark.long
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("check", "--root", "nergens"), "nergens:1:1: there is no such folder, and so no data → "),
        (("ingest", "nergens.txt"), "nergens.txt:1:1: the file cannot be read (No such file or directory) → "),
        (("pages", "vol"), "vol:1:1: this is not an empty folder → "),
        (("pages", "nergens/../vol"), "nergens/../vol:1:1: this is not an empty folder → "),
        (("pages", "protocols/nieuw"), "protocols/nieuw:1:1: this lies among the data → "),
        (("pages", "vol/iets.txt/x"), "vol/iets.txt/x/mkdocs.yml:1:1: this cannot be written (Not a directory) → "),
        (("build", "--out", "rond/site"), "rond:1:1: there is no such folder to publish in → "),
        (("build", "--root", "rond"), "rond:1:1: the folder cannot be read (Too many levels of symbolic links) → "),
        (("build", "--config", "rond/x.yml"), "rond/x.yml:1:1: there is no such settings file → "),
    ],
)
def test_a_path_that_will_not_do_is_refused_in_one_line(
    arguments: tuple[str, ...], expected: str, tmp_path: Path
) -> None:
    shutil.copytree(CASES / "base", tmp_path / "protocols")
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "iets.txt").write_text("x", encoding="utf-8")
    (tmp_path / "rond").symlink_to("rond")
    done = _run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(expected)
    assert done.stderr.splitlines()[1:] == ["1 problem"]


@pytest.mark.long
def test_a_closed_pipe_is_no_reason_for_a_traceback(root: Path) -> None:
    command = f"{sys.executable} -m generator.cli check | true"
    done = subprocess.run(["sh", "-c", command], cwd=root, capture_output=True, text=True, check=False)
    # What is left is what `check` warns of: two marks of footnotes that the source has lost.
    assert "Traceback" not in done.stderr
    assert all("warning" in line for line in done.stderr.splitlines())


def test_mistakes_are_said_as_they_are_seen_from_within_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = "protocols/voorbeeldschool/"
    cases = [each for each in ALL_CASES if all(line.startswith(f"{inside}sociale-media/v1/") for line in each.expected)]
    case = next(each for each in cases if len(each.expected) > 1)
    checkcases.build(case, tmp_path)
    monkeypatch.chdir(tmp_path / inside)
    with pytest.raises(DataError) as refused:
        load.load(tmp_path / "protocols")
    assert [str(each).removeprefix(inside) for each in refused.value.problems] == [
        each.removeprefix(inside) for each in case.expected
    ]


def test_an_interrupt_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> Corpus:
        raise KeyboardInterrupt

    monkeypatch.setattr(load, "load_and_warn", interrupted)
    assert cli.main(["check"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_bug_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Corpus:
        raise ZeroDivisionError

    monkeypatch.setattr(load, "load_and_warn", broken)
    with pytest.raises(ZeroDivisionError):
        cli.main(["check"])


@pytest.mark.long
def test_the_output_does_not_depend_on_locale_or_hash_seed(root: Path) -> None:
    outputs = set()
    for environment in (
        {"LC_ALL": "C", "PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles"},
    ):
        done = subprocess.run(
            [sys.executable, "-m", "generator.cli", "check"], cwd=root, env=environment, capture_output=True, check=True
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_every_record_under_protocols_passes_and_every_source_line_has_its_place(corpus: Corpus) -> None:
    texts = {
        edition.locator: sum(passage.provision.text is not None for passage in edition.passages)
        for edition in corpus.editions
    }
    assert texts == {
        "calvijn/sociale-media@v1": 39,
        "calvijn/sociale-media@v2": 39,
        "clusius/sociale-media@v1": 31,
        "kalisto/sociale-media@2018-05-25": 24,
        "scala-coenecoop/sociale-media@v1": 47,
    }
    for edition in corpus.editions:
        covered, lines = coverage.measure(edition)
        assert covered == lines > 0, edition.locator


def test_the_measure_of_coverage_notices_a_line_that_has_no_place(corpus: Corpus) -> None:
    edition = corpus.editions[0]
    longer = type(edition)(
        institution=edition.institution,
        protocol=edition.protocol,
        version=edition.version,
        source_bytes=edition.source_bytes + b"\nNog een regel.\n",
    )
    covered, lines = coverage.measure(longer)
    assert lines == covered + 1


def test_every_version_reads_back_as_it_was_written(root: Path) -> None:
    for path in sorted((root / "protocols").glob("*/*/*/version.yml")):
        draft, _ = schema.decode(schema.VERSION, yamlio.load(path.read_bytes(), "version.yml"))
        assert draft is not None
        written = yamlio.dump(schema.encode(draft), schema.modeline(schema.VERSION, 3))
        document = yamlio.load(written.encode(), "version.yml")
        assert schema.decode(schema.VERSION, document) == (draft, ())


def test_editions_stand_in_the_stated_order_and_works_know_their_schools(corpus: Corpus) -> None:
    calvijn = next(work for work in corpus.works if work.institution.id == "calvijn")
    assert [edition.version.id for edition in calvijn.editions] == ["v1", "v2"]
    assert calvijn.in_force.version.id == "v2"
    scala = next(work for work in corpus.works if work.institution.id == "scala-coenecoop")
    assert [school.id for school in scala.schools] == ["scala-college", "coenecoop-college"]


VERSION = Path("voorbeeldschool/sociale-media/v1/version.yml")


@pytest.mark.long
@given(data=st.data())
def test_a_file_cut_or_bent_anywhere_is_refused_in_plain_words(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = _bent_corpus(tmp_path_factory)
    original = (CASES / "base" / VERSION).read_bytes()
    at = data.draw(st.integers(0, len(original)))
    until = data.draw(st.integers(at, min(at + 40, len(original))))
    inserted = data.draw(
        st.sampled_from([b"", b"x", b"- ", b": ", b"'", b"\n", b"[", b"}", b"999", b"\t", b"\xff", b"null"])
    )
    (root / VERSION).write_bytes(original[:at] + inserted + original[until:])
    try:
        load.load(root)
        said = ()
    except DataError as error:
        said = error.problems
    for problem in said:
        assert problem.line >= 1
        assert problem.column >= 1
        assert not any(
            word in str(problem).lower() for word in ("pydantic", "traceback", "yaml.", "should be", "input")
        )


def _bent_corpus(factory: pytest.TempPathFactory) -> Path:
    root = factory.getbasetemp() / "bent"
    if not root.exists():
        shutil.copytree(CASES / "base", root)
    return root


@pytest.mark.long
def test_ingest_works_in_a_folder_without_data_with_the_vocabulary_it_came_with(tmp_path: Path) -> None:
    (tmp_path / "protocol.txt").write_text("1. Leerlingen plaatsen geen foto's in de les.\n", encoding="utf-8")
    done = _run("ingest", "protocol.txt", cwd=tmp_path)
    assert done.returncode == 0
    assert "topics: [opnamen-plaatsen" in done.stdout


def _run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return warm.run("generator.cli", *arguments, cwd=cwd)


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.long
def test_a_draft_of_each_text_passes_every_check_but_that_of_a_person(root: Path, corpus: Corpus) -> None:
    reader = Reader(root / "protocols")
    vocabulary, known = read_vocabulary(reader)
    assert vocabulary is not None
    for edition in corpus.editions:
        draft = ingest.ingest(intake.read(edition.source_bytes, "source.txt"), vocabulary)
        document = yamlio.load(yamlio.dump(schema.encode(draft.version)).encode(), "version.yml")
        record = Record(draft.version, document)
        said = [
            *structure.check(record),
            *labels.check(record, known),
            *coverage.check(record, edition.source_bytes.decode("utf-8"), "source.txt"),
        ]
        assert said == [], edition.locator


@pytest.mark.long
@pytest.mark.parametrize("form", ["yaml", "json"])
def test_the_command_writes_a_draft_that_holds_the_same_version_in_either_form(form: str, root: Path) -> None:
    source = Path("protocols/kalisto/sociale-media/2018-05-25/source.txt")
    done = _run("ingest", str(source), "--format", form, cwd=root)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    if form == "yaml":
        value, problems = schema.decode(schema.VERSION, yamlio.load(done.stdout.encode(), "version.yml"))
        assert problems == ()
        assert value is not None
        assert (str(value.date), len(value.sections)) == ("2018-05-25", 2)
    else:
        draft = json.loads(done.stdout)
        assert (draft["date"], len(draft["sections"])) == ("2018-05-25", 2)
        assert "Kalisto" in draft["institution_name"]


@pytest.mark.long
def test_the_command_writes_pages_to_a_new_folder(root: Path, tmp_path: Path) -> None:
    done = _run("pages", str(tmp_path / "nieuw"), cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    written = sum(1 for _ in (tmp_path / "nieuw").rglob("*.md"))
    assert written > 5
    assert f"wrote {written} pages" in done.stdout
