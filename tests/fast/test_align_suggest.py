"""What is proposed for new and stale provisions, and that nothing becomes a review by itself."""

import dataclasses
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import goldens
import pytest

from generator import cli, load
from generator.ground.errors import DataError
from generator.model import Corpus
from generator.suggest import units
from generator.suggest.adviser import Adviser
from generator.suggest.proposals import advise, learn, suggest
from generator.suggest.units import Unit

GOLDEN = Path(__file__).parents[1] / "golden" / "suggest"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One file under ``golden/suggest/``."""

    title: str
    text: str
    first: str | None = None
    under: str | None = None
    among: tuple[str, ...] = ()
    because: str | None = None
    counterpart: str | None = None


CASES = {path.stem: Case(**goldens.read(path)) for path in sorted(GOLDEN.glob("*.yml"))}


@pytest.fixture(scope="module")
def adviser(corpus: Corpus) -> Adviser:
    return learn(corpus)


def draft(text: str, under: str | None = None, institution: str | None = None) -> Unit:
    above = (under,) if under else ()
    return Unit(locator="draft#art_1", institution=institution, heading="", text=text, above=above)


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(CASES))
def test_each_invented_provision_gets_its_topic(name: str, adviser: Adviser) -> None:
    case = CASES[name]
    found = advise(adviser, draft(case.text, case.under))
    assert case.first in (None, found.topics[0].topic), case.title
    assert set(case.among) <= {each.topic for each in found.topics}, case.title
    shown = ", ".join(reason.shown for reason in found.topics[0].reasons)
    assert case.because is None or case.because in shown, case.title
    assert case.counterpart is None or case.counterpart in [each.unit.locator for each in found.links], case.title


@pytest.mark.long
def test_a_planted_duplicate_is_the_first_counterpart(corpus: Corpus, adviser: Adviser) -> None:
    for unit in units.in_force(corpus):
        twin = dataclasses.replace(unit, locator="draft#twin", institution="elders", topics=(), status="new")
        found = advise(adviser, twin)
        assert found.topics[0].topic in unit.topics, unit.locator
        first = found.links[0]
        if found.topics[0].topic == unit.topics[0]:
            assert first.likeness == pytest.approx(1), unit.locator
            assert first.unit.words.casefold()[:40] == unit.words.casefold()[:40]


@pytest.mark.long
def test_three_topics_and_three_counterparts_of_others_each_once(corpus: Corpus) -> None:
    asked = [dataclasses.replace(unit, topics=(), status="new") for unit in units.in_force(corpus)[::12]]
    proposed = suggest(corpus, asked)
    assert {each.unit.locator for each in proposed} == {unit.locator for unit in asked}
    for each in proposed:
        assert len({topic.topic for topic in each.topics}) == 3
        assert len({link.unit.locator for link in each.links}) == 3
        assert all(link.unit.institution != each.unit.institution for link in each.links)
        assert all(link.unit.status == "reviewed" for link in each.links)
        assert [topic.chance for topic in each.topics] == sorted((topic.chance for topic in each.topics), reverse=True)


@pytest.mark.long
def test_the_least_sure_come_first_and_twice_gives_the_same(corpus: Corpus) -> None:
    asked = [draft("Niet pesten."), dataclasses.replace(draft("Wij wensen je een fijne dag."), locator="draft#art_2")]
    proposed = suggest(corpus, asked)
    assert [each.unit.text for each in proposed] == ["Wij wensen je een fijne dag.", "Niet pesten."]
    assert proposed[0].margin < proposed[1].margin
    assert suggest(corpus, asked[::-1]) == proposed


@pytest.mark.long
def test_what_is_asked_is_not_learned_from(corpus: Corpus) -> None:
    asked = [unit for unit in units.known(corpus) if unit.institution == "kalisto"]
    known = learn(corpus, asked).reference.units
    assert known
    assert not {unit.locator for unit in known} & {unit.locator for unit in asked}


def test_its_own_topics_do_not_help_a_unit(adviser: Adviser) -> None:
    unit = draft("Respecteer elkaar, ook online.")
    told = dataclasses.replace(unit, topics=("dossier",))
    assert advise(adviser, unit).topics == advise(adviser, told).topics


def test_one_institution_alone_teaches_nothing_but_still_finds_its_like(corpus: Corpus) -> None:
    alone = dataclasses.replace(corpus, works=tuple(work for work in corpus.works if work.institution.id == "clusius"))
    found = suggest(alone, [draft("Van het Anti-Pestprotocol: pesten mag niet.")])[0]
    assert found.topics[0].topic == "pesten"
    assert found.links[0].unit.institution == "clusius"


@pytest.fixture
def copied(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our own data in a folder where it may be changed."""
    shutil.copytree(root / "protocols", tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "protocols"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


def one_review(path: Path) -> str:
    """The first line of a file that keeps the fingerprint of a review."""
    return next(line.strip() for line in path.read_text(encoding="utf-8").splitlines() if "reviewed_sha" in line)


@pytest.mark.long
def test_a_stale_review_is_refused_by_check_and_taken_up_by_suggest(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = copied / "kalisto" / "sociale-media" / "2018-05-25" / "version.yml"
    change(version, one_review(version), "reviewed_sha: 0123456789abcdef")
    assert cli.main(["check"]) == 2
    assert "its footnotes, labels or summary have changed since they were reviewed" in capsys.readouterr().err
    assert cli.main(["suggest", "--format", "json"]) == 0
    (proposal,) = json.loads(capsys.readouterr().out)
    assert proposal["unit"]["status"] == "stale"
    assert proposal["unit"]["locator"].startswith("kalisto/sociale-media@2018-05-25#")
    assert len(proposal["topics"]) == len(proposal["links"]) == 3


@pytest.mark.long
def test_a_missing_review_is_refused_by_check_and_taken_up_by_suggest(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = copied / "kalisto" / "sociale-media" / "2018-05-25" / "version.yml"
    review = one_review(version)
    change(version, f"        state: reviewed\n        {review}\n", "")
    assert cli.main(["check"]) == 2
    assert "this provision does not say whether its labels were reviewed" in capsys.readouterr().err
    assert cli.main(["suggest", "kalisto/sociale-media@2018-05-25"]) == 0
    said = capsys.readouterr().out
    assert "  new, margin " in said
    assert said.endswith("1 provision, least sure first; nothing was written: accept in the YAML what is right\n")


def test_other_mistakes_are_refused_by_suggest_as_well(copied: Path) -> None:
    change(copied / "kalisto" / "sociale-media" / "2018-05-25" / "version.yml", "state: reviewed", "state: reviewd")
    with pytest.raises(DataError, match="'reviewd'"):
        load.load(Path("protocols"), finished=False)


def test_a_reviewed_corpus_has_nothing_to_propose(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["suggest", "--root", str(root / "protocols")]) == 0
    assert capsys.readouterr().out == "nothing to propose: no provision is new or stale\n"


RAW = "Protocol\n\n1. Leerlingen filmen elkaar niet in de les.\n\n2. Bij twijfel overleg je met je mentor.\n"


@pytest.mark.long
def test_a_raw_text_and_its_draft_get_the_same_proposals_and_nothing_is_written(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, drafted = tmp_path / "nieuw.txt", tmp_path / "nieuw.yml"
    raw.write_text(RAW, encoding="utf-8")
    data = ["--root", str(root / "protocols")]
    assert cli.main(["ingest", str(raw), *data]) == 0
    drafted.write_text(capsys.readouterr().out, encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    said = []
    for path in (raw, drafted):
        assert cli.main(["suggest", str(path), *data, "--format", "json"]) == 0
        said.append([(each["topics"], each["links"]) for each in json.loads(capsys.readouterr().out)])
    assert said[0] == said[1]
    assert {topics[0]["topic"] for topics, _ in said[0]} >= {"twijfel"}
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.long
def test_provisions_of_the_same_institution_are_no_counterparts(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = tmp_path / "nieuw.txt"
    raw.write_text(RAW, encoding="utf-8")
    command = ["suggest", str(raw), "--root", str(root / "protocols"), "--format", "json", "--institution", "calvijn"]
    assert cli.main(command) == 0
    links = [link["unit"]["institution"] for each in json.loads(capsys.readouterr().out) for link in each["links"]]
    assert links
    assert "calvijn" not in links


@pytest.mark.long
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["nergens.txt"], "nergens.txt:1:1: the file cannot be read (No such file or directory) → check its name"),
        (
            ["kalisto/sociale-media@v9"],
            "kalisto/sociale-media@v9:1:1: there is no such version or file → name a file, or one of: ",
        ),
        (
            ["--institution", "kalsto"],
            "--institution: 'kalsto' is no institution here → name one of: calvijn, clusius",
        ),
    ],
)
def test_what_cannot_be_found_is_refused_in_one_line(
    arguments: list[str], expected: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["suggest", *arguments, "--root", str(root / "protocols")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(expected)
    assert said.err.splitlines()[1:] == ["1 problem"]
