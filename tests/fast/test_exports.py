"""The open data: valid against their own schemas, complete, and word for word the corpus."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import addresses
from generator.book.book import Book, quotable
from generator.model import Corpus
from generator.outputs import output
from generator.outputs.kinds import provisions
from generator.outputs.shapes import FORMAT


@pytest.fixture(scope="module")
def published(corpus: Corpus) -> dict[str, Any]:
    files = output.files(Book(corpus))
    return {path: json.loads(content) for path, content in files.items() if path.endswith(".json")}


@pytest.mark.parametrize("name", ["provisions", "matrix"])
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
