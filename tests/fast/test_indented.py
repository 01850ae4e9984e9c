"""JSON that people read: the very text that the standard library writes, only sooner."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.indented import written
from generator.outputs.output import entries

_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(_VALUES)
def test_it_is_what_the_standard_library_writes(value: Any) -> None:
    assert written(value) == json.dumps(value, ensure_ascii=False, indent=1)


@given(st.lists(st.dictionaries(st.text(), _VALUES, max_size=3), min_size=1, max_size=3))
def test_records_stand_in_a_list_of_a_document_as_if_written_with_it(records: list[dict[str, Any]]) -> None:
    whole = json.dumps({"list": records}, ensure_ascii=False, indent=1)
    assert whole == f'{{\n "list": [\n{entries(records)}\n ]\n}}'


@pytest.mark.parametrize("value", [{1: "a"}, {"a": b"b"}, [object()]])
def test_what_no_document_holds_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        written(value)
