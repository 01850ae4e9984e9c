"""Which values of a file that people write differ: each is named, none is passed over."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compare.records import ValueChange, differences
from generator.compare.redline import Span
from generator.outputs import records
from generator.yamlio import Tree

SCALARS = st.none() | st.sampled_from(["a", "b", "1", "Leerlingen filmen niet.", ""])
LABELS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=3)
EIDS = st.sampled_from(["art_1", "art_2", "art_3"])
PROVISIONS = st.lists(
    st.fixed_dictionaries({"eid": EIDS}, optional={"text": SCALARS, "num": SCALARS, "norms": LABELS}),
    max_size=3,
    unique_by=lambda provision: str(provision["eid"]),
)
TREES = st.fixed_dictionaries({"title": SCALARS, "provisions": PROVISIONS})


def test_a_text_and_a_label_are_named_by_their_provision_wherever_it_stands() -> None:
    old: Tree = {
        "title": "Protocol",
        "sections": [{"eid": "sec_a", "provisions": [{"eid": "art_1", "text": "Film niet.", "norms": ["a", "b"]}]}],
    }
    new: Tree = {
        "title": None,
        "sections": [{"eid": "sec_a", "provisions": [{"eid": "art_1", "text": "Film.", "norms": ["b", "a"]}]}],
    }
    found = differences(old, new)
    assert found == (
        ValueChange("", "title", "Protocol", None),
        ValueChange("art_1", "text", "Film niet.", "Film."),
        ValueChange("art_1", "norms", "a, b", "b, a"),
    )
    assert Span("delete", "niet") in found[1].spans
    assert "<h3>art_1</h3>" in records.fragment("version.yml", found)


def test_entries_in_another_order_are_told() -> None:
    one, other = {"eid": "art_1", "text": "x"}, {"eid": "art_2", "text": "y"}
    assert differences({"items": [one, other]}, {"items": [other, one]}) == (
        ValueChange("", "items (order)", "art_1, art_2", "art_2, art_1"),
    )


@given(TREES, TREES)
def test_there_is_a_difference_wherever_a_value_differs(old: Tree, new: Tree) -> None:
    assert differences(old, old) == ()
    assert bool(differences(old, new)) == (_values(old) != _values(new))


def _values(tree: Tree) -> object:
    """Return a tree without what says nothing: null, and what is empty."""
    if isinstance(tree, dict):
        return {key: value for key, part in tree.items() if (value := _values(part)) is not None} or None
    if isinstance(tree, list):
        return [_values(part) for part in tree] or None
    return tree
