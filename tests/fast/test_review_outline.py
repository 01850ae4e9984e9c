"""The structure of a text under review: whatever is done to it, each character of the source keeps one place."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import placed
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tries import tries

from generator import load, schema
from generator.ingest.outline import UnplacedError, built, outline
from generator.load import coverage
from generator.load.claims import source_lines
from generator.load.files import Reader, Record
from generator.load.structure import check, walk
from generator.model import ArtefactReason, DraftVersion
from generator.review.operations import (
    Aside,
    CannotError,
    Caption,
    Deepen,
    Heading,
    Join,
    Number,
    Operation,
    Rule,
    Split,
    Title,
    applied,
)
from generator.review.settling import Suggesting, provisions, settled
from generator.yamlio import Document, dump
from generator.yamlio import load as read

PROJECT = Path(__file__).resolve().parents[2]
ROOT = PROJECT / "protocols"
VERSIONS = sorted(ROOT.rglob("version.yml"))
SUGGESTING = Suggesting(load.load_vocabulary(ROOT))


def draft(path: Path) -> tuple[DraftVersion, tuple[str, ...], str]:
    record = Reader(path.parents[3]).yaml(path, schema.VERSION)
    assert record is not None
    text = (path.parent / record.value.source.file).read_bytes().decode("utf-8-sig")
    return record.value, source_lines(text), text


DRAFTS = {path.parent.relative_to(ROOT).as_posix(): draft(path) for path in VERSIONS}


def document(version: DraftVersion) -> Document:
    return read(dump(schema.encode(version)).encode(), "version.yml")


@pytest.mark.parametrize("name", DRAFTS)
def test_rows_make_the_version_that_they_were_read_from(name: str) -> None:
    version, lines, _ = DRAFTS[name]
    made, now = built(outline(version, lines))
    assert made == version
    assert all(old == new for old, new in now.items())


def test_a_version_with_words_that_have_no_place_is_not_opened() -> None:
    version, lines, _ = DRAFTS["kalisto/sociale-media/2018-05-25"]
    with pytest.raises(UnplacedError, match="line 1"):
        outline(version, ("Meer.", *lines[1:]))


def operations(made_of: int, lines: tuple[str, ...]) -> st.SearchStrategy[Operation]:
    rows = st.integers(0, made_of - 1)
    words = st.integers(0, 6)
    line = st.integers(1, len(lines))
    return st.one_of(
        st.builds(Heading, rows, st.sampled_from([1, 2])),
        st.builds(Rule, rows),
        st.builds(Title, rows),
        st.builds(Join, rows),
        st.builds(Split, rows, line, st.integers(1, 80)),
        st.builds(Aside, rows, st.sampled_from(get_args(ArtefactReason)), st.just("uitleg")),
        st.builds(Number, rows, words),
        st.builds(Caption, rows, words),
        st.builds(Deepen, rows, st.sampled_from([1, -1])),
    )


@pytest.mark.long
@settings(deadline=None, max_examples=tries(30))
@given(data=st.data(), name=st.sampled_from(sorted(DRAFTS)))
def test_whatever_is_done_each_character_keeps_one_place(data: st.DataObject, name: str) -> None:
    version, lines, text = DRAFTS[name]
    made = outline(version, lines)
    for _ in range(data.draw(st.integers(1, 6))):
        operation = data.draw(operations(len(made.rows), lines))
        if isinstance(operation, Split):  # mostly at a word of the row, for others are refused
            words = [
                (piece.line, piece.start + at + 1)
                for piece in made.rows[operation.row].pieces
                for at, sign in enumerate(piece.text)
                if not sign.isspace() and (not at or piece.text[at - 1].isspace())
            ]
            operation = Split(operation.row, *data.draw(st.sampled_from(words)))
        try:
            made = applied(made, operation)
        except CannotError:
            continue
        version = settled(version, made, SUGGESTING)
        assert placed.each_once(version, lines)
        written = document(version)
        decoded, problems = schema.decode(schema.VERSION, written)
        assert (decoded, list(problems)) == (version, [])
        record = Record(version, written)
        # It may say that a page number is none; never that words are lost, doubled or others, or an eId is wrong.
        said = [each.what for each in (*check(record), *coverage.check(record, text, "source.txt"))]
        lost = ("has no place in", "is used twice", "where the source says", "stops before", "after the end of")
        assert [what for what in said if any(map(what.__contains__, lost)) or "'eid'" in what] == []
        made = outline(version, lines)


def test_an_item_that_is_joined_gives_its_statements_to_the_one_above() -> None:
    version, lines, _ = DRAFTS["kalisto/sociale-media/2018-05-25"]
    made = outline(version, lines)
    index = next(i for i, row in enumerate(made.rows) if row.was and row.was[0].endswith("__art_2"))
    joined = settled(version, applied(made, Join(index)), SUGGESTING)
    one, two = (list(provisions(version))[1], list(provisions(version))[2])
    found = list(provisions(joined))[1]
    assert found.text == f"{one.text} 2. {two.text}"
    assert found.statements == (*one.statements, *two.statements)
    assert found.state == "suggested"
    assert found.reviewed_sha is None


def test_what_is_split_and_joined_again_has_its_words_and_eids() -> None:
    version, lines, _ = DRAFTS["kalisto/sociale-media/2018-05-25"]
    made = outline(version, lines)
    index = next(i for i, row in enumerate(made.rows) if row.was and row.was[0].endswith("__art_1"))
    piece = made.rows[index].body[1]
    split = applied(made, Split(index, piece.line, piece.start + 1))
    back = settled(version, applied(split, Join(index + 1)), SUGGESTING)
    assert [(each.provision.eid, each.provision.text) for each in walk(back)] == [
        (each.provision.eid, each.provision.text) for each in walk(version)
    ]


def test_a_provision_under_another_heading_waits_for_a_reader_again() -> None:
    version, lines, _ = DRAFTS["kalisto/sociale-media/2018-05-25"]
    made = outline(version, lines)
    index = next(i for i, row in enumerate(made.rows) if row.role == "section")
    made = applied(made, Rule(index))
    found = settled(version, made, SUGGESTING)
    first, second = (section.provisions for section in version.sections)
    assert [each.eid.split("__")[0] for each in found.sections[0].provisions] == ["intro"] * (len(first) + 1)
    assert {each.state for each in found.sections[0].provisions} == {"suggested"}
    assert [each.state for each in found.sections[1].provisions] == [each.state for each in second]
