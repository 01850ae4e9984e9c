"""Open data of many texts: no file too large, and all of them together what one file would be."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
from collections import Counter
from collections.abc import Mapping
from typing import Any

import jsonschema
import pytest

from generator.book.book import Book
from generator.model import Corpus
from generator.outputs import output, parts
from generator.outputs.kinds import institution_files
from generator.site import frame
from generator.site.build import site

FOLDER = "data/instellingen/"


@pytest.fixture(scope="module")
def whole(corpus: Corpus) -> Mapping[str, bytes]:
    """The data of the five texts, in one file each."""
    return output.files(Book(corpus))


@pytest.fixture(scope="module")
def split(corpus: Corpus) -> Mapping[str, bytes]:
    """The same texts as if they were too many for that."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(parts, "INSTITUTIONS", 1)
        patched.setattr("generator.outputs.kinds.archives._VOLUME", 2)
        return output.files(Book(corpus))


def joined(corpus: Corpus, files: Mapping[str, bytes], name: str, field: str) -> list[Any]:
    """Return what a list holds in the files of all institutions, in their order."""
    return [
        each
        for institution in corpus.institutions
        for each in json.loads(files[f"{FOLDER}{institution.id}/{name}"])[field]
    ]


def test_of_few_texts_there_is_one_file_and_none_per_institution(whole: Mapping[str, bytes]) -> None:
    assert {f"data/{institution_files.name(each)}" for each in institution_files.split()} <= set(whole)
    assert [path for path in whole if "instellingen" in path or "archief" in path] == []


def test_of_many_texts_each_institution_has_the_same_files(
    corpus: Corpus, whole: Mapping[str, bytes], split: Mapping[str, bytes]
) -> None:
    names = [institution_files.name(each) for each in institution_files.split()]
    listed = ("provisions.json", "statements.json", "stands.json", "differences.json", "matrix.json")
    assert set(names) == {*listed, "matrix.csv", "matrix.xlsx"}
    own = {f"{FOLDER}{institution.id}/{name}" for institution in corpus.institutions for name in names}
    index = {"data/instellingen.json", "data/instellingen.schema.json"}
    archives = {path for path in split if path.endswith(".tar.gz")}
    assert set(split) == (set(whole) - {f"data/{name}" for name in names}) | own | index | archives


def test_the_files_of_institutions_hold_together_what_one_file_would(
    corpus: Corpus, whole: Mapping[str, bytes], split: Mapping[str, bytes]
) -> None:
    for name, field in (("provisions.json", "provisions"), ("statements.json", "statements")):
        assert joined(corpus, split, name, field) == json.loads(whole[f"data/{name}"])[field]
    stands = Counter(json.dumps(each) for each in json.loads(whole["data/stands.json"])["stands"])
    assert Counter(json.dumps(each) for each in joined(corpus, split, "stands.json", "stands")) == stands
    cells = {
        (topic["id"], work): cell
        for topic in joined(corpus, split, "matrix.json", "topics")
        for work, cell in topic["cells"].items()
    }
    topics = json.loads(whole["data/matrix.json"])["topics"]
    assert cells == {(topic["id"], work): cell for topic in topics for work, cell in topic["cells"].items()}
    rows = Counter(
        tuple(row)
        for institution in corpus.institutions
        for row in list(csv.reader(io.StringIO(split[f"{FOLDER}{institution.id}/matrix.csv"].decode("utf-8-sig"))))[1:]
    )
    assert rows == Counter(map(tuple, list(csv.reader(io.StringIO(whole["data/matrix.csv"].decode("utf-8-sig"))))[1:]))


def test_the_differences_of_an_institution_are_its_answers_to_what_others_answer_otherwise(
    corpus: Corpus, whole: Mapping[str, bytes], split: Mapping[str, bytes]
) -> None:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for each in joined(corpus, split, "differences.json", "differences"):
        of = found.setdefault((each["topic"], each["question"]), {"values": {}, "statements": {}, "silent": set()})
        of["values"] |= each["values"]
        of["statements"] |= each["statements"]
        of["silent"] |= set(each["silent"])
    for each in json.loads(whole["data/differences.json"])["differences"]:
        of = found.pop((each["topic"], each["question"]))
        assert (of["values"], of["statements"]) == (each["values"], each["statements"])
        assert of["silent"] == set(each["silent"])
    assert found == {}


def test_the_files_and_the_index_are_of_their_schemas(corpus: Corpus, split: Mapping[str, bytes]) -> None:
    index = json.loads(split["data/instellingen.json"])
    jsonschema.validate(index, json.loads(split["data/instellingen.schema.json"]))
    assert [each["id"] for each in index["institutions"]] == [each.id for each in corpus.institutions]
    for institution in index["institutions"]:
        for file in index["files"]:
            content = split[institution["path"] + file["name"]]
            if file["schema"]:
                jsonschema.validate(json.loads(content), json.loads(split[file["schema"]]))


def test_archives_hold_all_files_and_nothing_of_when_they_were_made(corpus: Corpus, split: Mapping[str, bytes]) -> None:
    index = json.loads(split["data/instellingen.json"])
    assert len(index["archives"]) == -(-len(corpus.institutions) // 2)
    held: dict[str, bytes] = {}
    for path in index["archives"]:
        assert split[path][4:8] == bytes(4)
        with tarfile.open(fileobj=io.BytesIO(gzip.decompress(split[path]))) as archive:
            for entry in archive:
                assert (entry.mtime, entry.uid, entry.uname) == (0, 0, "")
                file = archive.extractfile(entry)
                assert file
                held[f"{FOLDER}{entry.name}"] = file.read()
    assert held == {path: split[path] for path in split if path.startswith(FOLDER) and not path.endswith(".xlsx")}


def test_at_the_number_where_files_are_split_none_is_near_the_limit(crowd: Corpus) -> None:
    book = Book(crowd)
    institutions = len(crowd.institutions)
    sources = sum(len(edition.source_bytes) for edition in book.editions)
    for each in institution_files.split():
        size = len(output.encoded(each.write(book)))
        assert size / institutions * parts.INSTITUTIONS < parts.LARGEST / 2, each.path
        assert size / sources * parts.SOURCES < parts.LARGEST, each.path
    assert parts.many(book) == (institutions > parts.INSTITUTIONS or sources > parts.SOURCES)


def test_what_is_never_split_stays_below_the_limit_with_ten_thousand_institutions(crowd: Corpus) -> None:
    book = Book(crowd)
    for each in output.registered():
        if isinstance(each, output.Output) and not each.part and each.is_whole(book):
            size = len(output.encoded(each.write(book)))
            assert size / len(crowd.institutions) * 10_000 < parts.LARGEST, each.path


def test_what_every_build_must_make_is_made_of_few_texts_and_of_many(
    whole: Mapping[str, bytes], split: Mapping[str, bytes]
) -> None:
    assert {*site.ALWAYS} - {frame.HOME} <= whole.keys() & split.keys()
