"""The open data: valid against their own schemas, complete, and word for word the corpus."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import addresses
from generator.book.book import Book, quotable
from generator.ground.errors import DataError
from generator.model import Corpus
from generator.outputs import output
from generator.outputs.kinds import provisions
from generator.outputs.shapes import FORMAT


@pytest.fixture(scope="module")
def published(corpus: Corpus) -> dict[str, Any]:
    files = output.files(Book(corpus))
    return {path: json.loads(content) for path, content in files.items() if path.endswith(".json")}


@pytest.mark.parametrize("name", ["provisions", "matrix", "statements", "stands", "differences"])
def test_each_file_is_valid_against_the_schema_beside_it(published: dict[str, Any], name: str) -> None:
    schema = published[f"data/{name}.schema.json"]
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(published[f"data/{name}.json"])


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("roles",), ["leraren"]),
        (("text",), 5),
        (("kind",), "chapter"),
        (("onbekend",), "x"),
        (("section",), {"marker": "A.", "heading": "Kop"}),
    ],
)
def test_the_schema_refuses_a_provision_that_is_not_as_described(
    published: dict[str, Any], path: tuple[str], value: object
) -> None:
    one = dict(published["data/provisions.json"]["provisions"][0])
    one[path[0]] = value
    broken = {"format": FORMAT, "provisions": [one]}
    assert list(Draft202012Validator(published["data/provisions.schema.json"]).iter_errors(broken))


def test_every_provision_of_every_version_is_published_once_in_reading_order(
    corpus: Corpus, published: dict[str, Any]
) -> None:
    rows = published["data/provisions.json"]["provisions"]
    assert [row["id"] for row in rows] == [
        passage.locator for edition in corpus.editions for passage in edition.passages
    ]
    texts = [row["text"] for row in rows if row["text"] is not None]
    assert texts == [passage.provision.text for edition in corpus.editions for passage in quotable(edition)]


def test_parents_are_published_ids(published: dict[str, Any]) -> None:
    rows = published["data/provisions.json"]["provisions"]
    ids = {row["id"] for row in rows}
    parents = [row["parent"] for row in rows if row["kind"] == "item"]
    assert parents
    assert set(parents) <= ids


def test_the_matrix_places_each_provision_in_force_in_exactly_the_cells_of_its_topics(
    corpus: Corpus, published: dict[str, Any]
) -> None:
    matrix = published["data/matrix.json"]
    found: dict[str, list[str]] = {}
    for topic in matrix["topics"]:
        assert list(topic["cells"]) == [work.in_force.locator for work in corpus.works]
        for cell in topic["cells"].values():
            for rank in ("primary", "secondary"):
                for locator in cell[rank]:
                    found.setdefault(locator, []).append(f"{rank} {topic['id']}")
    expected = {
        passage.locator: sorted(
            f"{'secondary' if rank else 'primary'} {topic}" for rank, topic in enumerate(passage.labels.topics)
        )
        for work in corpus.works
        for passage in work.in_force.labelled
    }
    assert {locator: sorted(cells) for locator, cells in found.items()} == expected


def test_the_published_source_is_the_file_under_protocols_byte_for_byte(root: Path, corpus: Corpus) -> None:
    files = output.files(Book(corpus))
    for edition in corpus.editions:
        kept = root / "protocols" / edition.institution.id / edition.protocol.id / edition.version.id
        assert files[addresses.source_file(edition)] == (kept / edition.version.source.file).read_bytes()


def test_every_published_field_is_described_on_the_data_page(published: dict[str, Any]) -> None:
    described = {name for name, _ in provisions.FIELDS}
    assert described == set(published["data/provisions.json"]["provisions"][0])


def test_every_statement_of_every_version_is_published_once_in_reading_order(
    corpus: Corpus, published: dict[str, Any]
) -> None:
    rows = published["data/statements.json"]["statements"]
    placed = [each for edition in corpus.editions for each in edition.statements]
    assert [row["id"] for row in rows] == [each.id for each in placed]
    assert all(row["id"] == f"{row['provision']}~{row['id'].rpartition('~')[2]}" for row in rows)
    in_force = {work.in_force.version for work in corpus.works}
    force = {norm.id: "state" if norm.force == "inform" else norm.force for norm in corpus.vocabulary.norms}
    assert set(force.values()) == {"forbid", "permit", "permit-if", "oblige", "advise", "sanction", "define", "state"}
    for row, each in zip(rows, placed, strict=True):
        said = each.statement
        assert row["in_force"] == (each.version in in_force)
        assert (row["quote"], row["norm"], row["force"]) == (said.quote, said.norm, force[said.norm])
        asked = [part["from"] for part in (*row["conditions"], *row["exceptions"])]
        assert tuple(dict.fromkeys(actor for actors in asked for actor in actors)) == said.consenters


def test_stands_are_published_for_every_topic_text_and_role_as_the_one_function_has_them(
    corpus: Corpus, published: dict[str, Any]
) -> None:
    book = Book(corpus)
    rows = {(row["topic"], row["work"], row["role"]): row for row in published["data/stands.json"]["stands"]}
    assert len(rows) == len(published["data/stands.json"]["stands"])
    assert rows.keys() == {
        (topic.id, work.in_force.locator, role)
        for topic in corpus.vocabulary.topics
        for work in corpus.works
        for role in (None, *book.roles)
    }
    for work in corpus.works:
        for topic in book.topics:
            for role in (None, *book.roles):
                stand = book.stand(topic, work, role)
                row = rows[topic, work.in_force.locator, role]
                assert row["stand"] == stand.standing
                assert row["statements"] == [each.id for each in stand.statements]


def test_differences_are_published_with_statements_that_are_too(corpus: Corpus, published: dict[str, Any]) -> None:
    book = Book(corpus)
    ids = {row["id"] for row in published["data/statements.json"]["statements"] if row["in_force"]}
    rows = published["data/differences.json"]["differences"]
    assert [row["question"] for row in rows] == [each.question.id for each in book.differences]
    assert [row["weight"] for row in rows] == sorted((row["weight"] for row in rows), reverse=True)
    works = {work.in_force.locator for work in corpus.works}
    for row in rows:
        assert row["values"].keys() == row["statements"].keys() == works - set(row["silent"])
        assert len({tuple(values) for values in row["values"].values()}) > 1
        assert all(given and set(given) <= ids for given in row["statements"].values())


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("statements", "force", "must"),
        ("statements", "binds", ["leraren"]),
        ("statements", "certainty", "surely"),
        ("statements", "conditions", [{"kind": "consent", "quote": "met toestemming"}]),
        ("stands", "stand", "beside"),
        ("stands", "role", "leraren"),
        ("differences", "aspect", "wording"),
        ("differences", "weight", 0),
        ("differences", "onbekend", "x"),
    ],
)
def test_a_schema_refuses_what_is_not_as_described(
    published: dict[str, Any], name: str, field: str, value: object
) -> None:
    one = published[f"data/{name}.json"][name][0] | {field: value}
    assert list(
        Draft202012Validator(published[f"data/{name}.schema.json"]).iter_errors({"format": FORMAT, name: [one]})
    )


def test_what_a_spreadsheet_cannot_hold_is_told_before_any_file_is_made(corpus: Corpus) -> None:
    norms = tuple(replace(norm, sign=f"{norm.sign}\x0b") for norm in corpus.vocabulary.norms)
    book = Book(replace(corpus, vocabulary=replace(corpus.vocabulary, norms=norms)))
    made = output.planned(book)
    with pytest.raises(DataError, match="no spreadsheet cell can") as refused:
        output.refuse(book)
    paths = {problem.path for problem in refused.value.problems}
    assert paths == {f"{work.in_force.locator.replace('@', '/')}/version.yml" for work in corpus.works}
    [sheet] = [planned for planned in made if planned.path == "data/matrix.xlsx"]
    with pytest.raises(DataError, match="no spreadsheet cell can"):
        sheet.content()


@pytest.mark.long
def test_planned_files_are_those_that_are_made(corpus: Corpus) -> None:
    book = Book(corpus)
    output.refuse(book)
    names = [path for planned in output.planned(book) for path in (planned.path, *planned.former)]
    assert names == list(output.files(book))
