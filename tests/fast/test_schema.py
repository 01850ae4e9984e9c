import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from checkcases import CASES

from generator import cli, load, schema, yamlio
from generator.model import Corpus


def decoded(kind: schema.Kind[Any], text: str) -> tuple[Any, list[str]]:
    value, problems = schema.decode(kind, yamlio.load(text.encode(), "f.yml"))
    return value, [str(problem) for problem in problems]


def test_of_a_record_with_thousands_of_unknown_fields_the_first_are_told_and_the_rest_counted() -> None:
    value, told = decoded(schema.RENAMED, "- kind: topic\n" + "".join(f"  x{number}: y\n" for number in range(10_000)))
    assert value is None
    assert len(told) == 101
    assert told[0].startswith("f.yml:2:3: unknown field 'x0' → ")
    assert told[-1] == "f.yml:101:3: … and 9902 more of this kind → mend these first"


def test_the_committed_schemas_are_in_step_with_the_model(root: Path, corpus: Corpus) -> None:
    due = schema.json_schemas(corpus.vocabulary)
    committed = {path.name: json.loads(path.read_text("utf-8")) for path in (root / "protocols" / "schema").iterdir()}
    assert committed == due


@pytest.mark.long
def test_the_command_rewrites_the_schemas_and_says_which_are_out_of_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(CASES / "base", tmp_path / "protocols")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["schema", "--check"]) == 2
    assert capsys.readouterr().err.endswith("14 problems\n")
    assert cli.main(["schema"]) == 0
    assert cli.main(["schema", "--check"]) == 0
    capsys.readouterr()
    (tmp_path / "protocols" / "schema" / "extra.json").write_text("{}", encoding="utf-8")
    roles = tmp_path / "protocols" / "schema" / "roles.schema.json"
    roles.write_text(roles.read_text("utf-8").replace("Role", "Rol"), encoding="utf-8")
    assert cli.main(["schema", "--check"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "protocols/schema/extra.json:1:1: no kind of file has this schema → remove it",
        "protocols/schema/roles.schema.json:1:1: the schema is not in step with the model → run: protocolwijzer schema",
        "2 problems",
    ]
    capsys.readouterr()
    written = {path.name: path.stat().st_mtime_ns for path in roles.parent.glob("*.schema.json")}
    assert cli.main(["schema"]) == 0
    assert capsys.readouterr().out == "wrote 1 of 14 schemas in protocols/schema\n"
    after = {path.name: path.stat().st_mtime_ns for path in roles.parent.glob("*.schema.json")}
    assert [name for name in written if written[name] != after[name]] == ["roles.schema.json"]


def test_a_schema_offers_the_known_ids_and_describes_the_record(corpus: Corpus) -> None:
    version = schema.json_schemas(corpus.vocabulary)["version.schema.json"]
    provision = version["$defs"]["Provision"]
    assert version["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert version["title"] == "One version of a protocol (version.yml)"
    assert provision["properties"]["roles"]["items"]["enum"] == [role.id for role in corpus.vocabulary.roles]
    assert provision["properties"]["topics"]["items"]["enum"] == [topic.id for topic in corpus.vocabulary.topics]
    assert provision["additionalProperties"] is False
    assert provision["required"] == ["eid", "kind", "lines"]
    assert "Anything a reader may quote" in provision["description"]


def test_every_reference_in_a_schema_leads_somewhere(corpus: Corpus) -> None:
    for name, content in schema.json_schemas(corpus.vocabulary).items():
        for reference in _references(content):
            assert reference.removeprefix("#/$defs/") in content.get("$defs", {}), f"{name}: {reference}"


def _references(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if "$ref" in part else []
        return own + [found for value in part.values() for found in _references(value)]
    return [found for value in part for found in _references(value)] if isinstance(part, list) else []


def test_every_data_file_names_the_schema_of_its_kind(root: Path) -> None:
    for path in (root / "protocols").rglob("*.yml"):
        first = path.read_text("utf-8").split("\n", 1)[0]
        assert first.startswith("# yaml-language-server: $schema="), path
        assert (path.parent / first.split("=", 1)[1]).resolve().is_file(), path


INSTITUTION = "id: x\nname: X\nshort_name: X\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{INSTITUTION}websit: a\n", "f.yml:4:1: unknown field 'websit' → did you mean 'website'?"),
        (
            f"{INSTITUTION}zwembad: ja\n",
            "f.yml:4:1: unknown field 'zwembad' → remove it; the fields here are: "
            "id, name, short_name, name_note, kind, website, schools, accepted_personal_data",
        ),
        (
            f"{INSTITUTION}web\u200bsite: a\n",
            "f.yml:4:1: unknown field 'web\\u200bsite' → did you mean 'website'?",
        ),
        ("id: x\nname: X\n", "f.yml:1:1: the field 'short_name' is missing → add it; see protocols/README.md"),
        ("id: x\nname: X\nshort_name:\n", "f.yml:3:12: 'short_name' is empty where a text is due → write the text"),
        (
            f"{INSTITUTION}kind: {{a: b}}\n",
            "f.yml:4:7: 'kind' holds named fields where a text is due → write one text here",
        ),
        (
            f"{INSTITUTION}schools: noord\n",
            "f.yml:4:10: 'schools' is 'noord' where a list is due → "
            "write a list between brackets or with dashes, such as [noord]",
        ),
        (
            f"{INSTITUTION}schools:\n  - noord\n",
            "f.yml:5:5: item 1 in 'schools' is 'noord' where fields with a name are due → "
            "write 'field: value' lines; see protocols/README.md",
        ),
    ],
)
def test_a_mistake_in_shape_has_a_plain_sentence(text: str, expected: str) -> None:
    _, problems = decoded(schema.INSTITUTION, text)
    assert problems == [expected]


def test_a_slip_that_leaves_no_doubt_still_gives_the_value_that_was_meant() -> None:
    value, problems = decoded(schema.INSTITUTION, "id: x\nnaam: X\nshort_name: X\nzwembad: ja\n")
    assert len(problems) == 2
    assert value is not None
    assert value.name == "X"


def test_all_mistakes_in_shape_are_found_at_once() -> None:
    value, problems = decoded(schema.INSTITUTION, "id: [x]\nname: X\nshort_name: {}\nzwembad: ja\n")
    assert value is None
    assert len(problems) == 3


VERSION = "id: v1\nsource: {file: source.txt, sha256: x}\n"


@pytest.mark.parametrize(
    "date", ["2024-02-30", "2024-2-3", "20240203", "1527206400", "2024-02-03T00:00:00", "gisteren"]
)
def test_a_date_is_an_existing_day_and_nothing_else(date: str) -> None:
    value, problems = decoded(schema.VERSION, f"{VERSION}date: {date}\n")
    what = f"'date' is '{date}', which is not a date"
    assert problems == [f"f.yml:3:7: {what} → write an existing day as 2018-05-25, or null"]
    assert value is not None


@pytest.mark.parametrize("level", ["0", "3", "1.0", "1_0", "+1", "een"])
def test_a_level_is_one_or_two(level: str) -> None:
    _, problems = decoded(schema.VERSION, f"{VERSION}sections:\n  - {{eid: a, level: {level}}}\n")
    assert problems == [f"f.yml:4:21: 'level' is '{level}' → write 1 or 2"]


def test_a_word_from_a_fixed_list_is_offered() -> None:
    artefact = "artefacts:\n  - {lines: '1', reason: pagina}\n"
    _, problems = decoded(schema.VERSION, VERSION + artefact)
    assert problems == [
        "f.yml:4:26: 'reason' is 'pagina', which it cannot be → choose one of: running-header, page-number, "
        "link-target, contact-block, version-line, adoption-line, contents-list, footnote, website-junk, other"
    ]


def test_empty_optional_fields_are_left_out_and_silence_of_the_text_is_kept(corpus: Corpus) -> None:
    version = load.load(CASES / "base").editions[0].version
    tree = schema.encode(version)
    assert tree["date"] is None
    assert "artefacts" in tree
    assert "adopted_by" not in tree
    first = tree["sections"][0]
    assert first == {"eid": "intro", "provisions": first["provisions"]}


def test_the_examples_in_the_description_of_the_format_are_right(root: Path) -> None:
    readme = (root / "protocols" / "README.md").read_text("utf-8")
    examples = re.findall(r"```yaml\n(.*?)```", readme, flags=re.DOTALL)
    assert len(examples) == 3
    for example in examples:
        name = example.split("schema/", 1)[1].split(".", 1)[0]
        kind = next(kind for kind in schema.KINDS if kind.name == name)
        value, problems = decoded(kind, example)
        assert problems == []
        assert value is not None
