"""Published data are written as anybody's JSON: whoever reads it again and writes it anew has the same bytes."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.output import encoded, entries, listing

# No lone half of a pair: no source holds one, for it is not UTF-8.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.none() | st.booleans() | st.integers() | TEXTS
VALUES = st.recursive(
    PLAIN, lambda of: st.lists(of, max_size=4) | st.dictionaries(TEXTS, of, max_size=4), max_leaves=12
)
DOCUMENTS = st.dictionaries(TEXTS, VALUES, max_size=4)


def written(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


@given(DOCUMENTS)
def test_a_document_is_written_as_the_standard_library_writes_it(document: dict[str, Any]) -> None:
    assert encoded(document) == written(document)


@given(st.lists(DOCUMENTS, max_size=3), st.lists(DOCUMENTS, max_size=3))
def test_lists_in_pieces_are_written_as_the_whole(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    """But for line ends inside a text, which are escaped there, a piece is only set in."""
    assert listing(1, {"all": (entries(first), entries(second))}) == written({"format": 1, "all": [*first, *second]})
