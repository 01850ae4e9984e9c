import datetime
import unicodedata

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import yamlio
from generator.ground.errors import DataError


def problems_of(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    try:
        return [str(problem) for problem in yamlio.load(data, "f.yml").problems]
    except DataError as error:
        return [str(problem) for problem in error.problems]


@pytest.mark.parametrize("value", ["12:30", "010", "1.10", "NO", "1_000", "2018-05-25", "True", "0x1f", "1e3", ".inf"])
def test_a_scalar_stays_the_text_that_was_typed(value: str) -> None:
    assert yamlio.load(f"a: {value}\n".encode(), "f.yml").data == {"a": value}


@pytest.mark.parametrize("value", ["", "~", "null"])
def test_only_an_unquoted_null_is_null(value: str) -> None:
    tree = yamlio.load(f"a: {value}\nb: '{value}'\n".encode(), "f.yml").data
    assert tree == {"a": None, "b": value}


def test_of_a_file_that_is_wrong_from_end_to_end_the_first_problems_are_told_and_the_rest_counted() -> None:
    told = problems_of("".join(f"a{number}: &a x\n" for number in range(10_000)))
    assert len(told) == 101
    assert told[-2].startswith("f.yml:100:6: '&a' names this value")
    assert told[-1] == "f.yml:100:6: … and 9900 more of this kind → mend these first"
    assert len(problems_of("".join(f"a{number}: &a x\n" for number in range(100)))) == 100


def test_every_value_and_key_has_its_line_and_column() -> None:
    document = yamlio.load("één: x\nlijst:\n  - {a: 1, b: [p, q]}\n".encode(), "f.yml")
    assert document.place(()) == (1, 1)
    assert document.place(("één",)) == (1, 6)
    assert document.place(("lijst", 0, "b", 1)) == (3, 19)
    assert document.key_place(("lijst", 0, "b")) == (3, 12)
    assert document.place(("lijst", 0, "c", 4)) == (3, 5), "a missing field is shown at its map"


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    document = yamlio.load(b"\xef\xbb\xbf# eerste\r\na: 1\r\nb: 2\r\n", "f.yml")
    assert document.data == {"a": "1", "b": "2"}
    assert document.first_line == "# eerste"
    assert document.place(("b",)) == (3, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "f.yml:1:1: the file is empty"),
        ("# alleen een opmerking\n", "f.yml:1:1: the file is empty"),
        ("a: 1\nb: 2\na: 3\n", "f.yml:3:1: the field 'a' is given twice in one map (lines 1 and 3)"),
        ("é: 1\ne\u0301: 2\n", "f.yml:2:1: the field 'e\u0301' looks the same as that on line 1"),
        ("a: &x 1\n", "f.yml:1:4: '&x' names this value"),
        ("a: *x\n", "f.yml:1:4: '*x' refers to another place"),
        ("a: !!python/name:os.system x\n", "f.yml:1:4: '!!python/name:os.system' is a YAML tag"),
        ("<<: {a: 1}\n", "f.yml:1:1: '<<' copies fields"),
        ("a: 1\n---\nb: 2\n", "f.yml:2:1: a second document begins here"),
        ("a: b\tc\n", "f.yml:1:5: there is a tab here"),
        ("a:\n\tb: 1\n", "f.yml:2:1: there is a tab here"),
        ("a: x\x00y\n", "f.yml:1:5: the character \\x00 cannot stand"),
        ("a: 'x\nb: 1\n", "f.yml:1:4: a quote is opened and never closed"),
        ("a: [x, y\nb: 1\n", "f.yml:2:2: a list or map between brackets is not closed"),
        ("a: b: c\n", "f.yml:1:5: a ':' stands where it cannot"),
        ("a: @b\n", "f.yml:1:4: a value cannot begin with this character"),
        ("- a\nb: 1\n", "f.yml:2:1: this line does not fit the list above it"),
        ("{a: 1}}\n", "f.yml:1:7: the YAML cannot be read from here"),
        ("? [a]\n: b\n", "f.yml:1:3: a list or map stands where the name of a field is due"),
        ("[" * 60 + "]" * 60, "f.yml:1:51: the file is nested more than 50 deep"),
        (b"\xff\xfea\x00", "f.yml:1:1: the file is saved as UTF-16"),
        (b"a: 1\nb: caf\xe9\n", "f.yml:2:7: a character here is not UTF-8"),
        (b"a" * 5_000_001, "f.yml:1:1: the file is over 5 MB"),
    ],
)
def test_what_two_readers_would_read_differently_is_refused(text: str | bytes, expected: str) -> None:
    assert [problem[: len(expected)] for problem in problems_of(text)] == [expected]


def test_all_mistakes_that_leave_a_tree_are_named_at_once() -> None:
    found = problems_of("a: &x 1\na: 2\nb: !t 3\nc:\td\n")
    assert [problem.split(" ")[0] for problem in found] == ["f.yml:4:3:", "f.yml:1:4:", "f.yml:2:1:", "f.yml:3:4:"]


def test_of_two_equal_keys_the_first_counts() -> None:
    assert yamlio.load(b"a: 1\na: {b: 2}\nc: 3\n", "f.yml").data == {"a": "1", "c": "3"}


def test_a_bomb_of_aliases_is_refused_without_being_built() -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30))
    assert any("refers to another place" in problem for problem in problems_of(f"a0: &a0 x\n{levels}\n"))


texts = st.text(max_size=60) | st.sampled_from(
    ["12:30", "010", "NO", "1.", "null", "~", "2018-05-25", "\uf0b7", "a: b", "- x"]
)
long_texts = st.lists(st.text(min_size=1, max_size=12) | st.just("woord"), min_size=20, max_size=60).map(" ".join)
trees = st.recursive(
    st.none() | texts | long_texts,
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(texts, parts, max_size=4),
    max_leaves=12,
)


def _unambiguous(tree: yamlio.Tree) -> bool:
    if isinstance(tree, list):
        return all(map(_unambiguous, tree))
    if isinstance(tree, dict):
        folded = {unicodedata.normalize("NFKC", key) for key in tree}
        return len(folded) == len(tree) and all(map(_unambiguous, tree.values()))
    return True


@pytest.mark.long
@given(trees.filter(lambda tree: tree is not None and _unambiguous(tree)))
def test_what_is_dumped_loads_as_it_was(tree: yamlio.Tree) -> None:
    document = yamlio.load(yamlio.dump(tree).encode(), "f.yml")
    assert document.data == tree
    assert document.problems == ()


@pytest.mark.long
@given(trees.filter(lambda tree: tree is not None and _unambiguous(tree)))
def test_an_ordinary_reader_sees_the_same_texts_as_ours(tree: yamlio.Tree) -> None:
    assert yaml.safe_load(yamlio.dump(tree)) == tree


@given(st.binary(max_size=200) | st.text(alphabet="ab:-[]{}'\"&*!|> \n\t#?,", max_size=60).map(str.encode))
def test_no_bytes_at_all_give_a_traceback(data: bytes) -> None:
    try:
        problems = yamlio.load(data, "f.yml").problems
    except DataError as error:
        problems = error.problems
    assert all(problem.line >= 1 and problem.column >= 1 and problem.mend for problem in problems)


def test_the_house_layout_folds_long_texts_and_keeps_lists_of_ids_on_one_line() -> None:
    long = " ".join(["De school zegt: dit is een lange zin,"] * 4)
    tree = {
        "id": "v2",
        "title": None,
        "date": datetime.date(2018, 5, 25),
        "level": 2,
        "artefacts": [{"lines": "64", "reason": "running-header"}],
        "sections": [
            {
                "eid": "sec_a",
                "num": "1.",
                "provisions": [{"text": long, "roles": ["ouders", "school"], "lines": "1-13"}],
            }
        ],
    }
    assert yamlio.dump(tree, "# yaml-language-server: $schema=x.json") == (
        "# yaml-language-server: $schema=x.json\n"
        "id: v2\n"
        "title: null\n"
        "date: 2018-05-25\n"
        "level: 2\n"
        "artefacts:\n"
        "  - {lines: '64', reason: running-header}\n"
        "sections:\n"
        "  - eid: sec_a\n"
        "    num: '1.'\n"
        "    provisions:\n"
        "      - text: >-\n"
        "          De school zegt: dit is een lange zin, De school zegt: dit is een lange zin, De school\n"
        "          zegt: dit is een lange zin, De school zegt: dit is een lange zin,\n"
        "        roles: [ouders, school]\n"
        "        lines: 1-13\n"
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("id: a\n name: b\n", "f.yml:2:2"),
        ("a:\n  b: 1\n   c: 2\n", "f.yml:3:4"),
        ("a:\n  b: 1\n c: 2\n", "f.yml:3:2"),
        ("a:\n  - b: tekst\n     c: 2\n", "f.yml:3:6"),
    ],
)
def test_a_field_in_the_wrong_column_gets_advice_about_its_column(text: str, place: str) -> None:
    (said,) = problems_of(text)
    assert said.startswith(f"{place}: this ")
    assert said.endswith("begin it in the same column as the fields it belongs to")


@pytest.mark.parametrize("text", ["id: a\nname: b: c\n", "a: een: twee\n"])
def test_a_colon_inside_a_text_gets_advice_about_quotes(text: str) -> None:
    (said,) = problems_of(text)
    assert said.endswith("put quotes around a text with ': ' in it")


@pytest.mark.parametrize(
    "heaped", ["e" + "\u0301\u0323" * 50_000, "e" + "\\u0301\\u0323" * 50_000, "e" + "\u0f73" * 31]
)
def test_accents_heaped_on_one_letter_are_refused_at_their_place(heaped: str) -> None:
    try:
        problems = yamlio.load(f'a: 1\nb: "{heaped}"\n'.encode(), "x.yml").problems
    except DataError as error:
        problems = tuple(error.problems)
    assert [problem.line for problem in problems] == [2]
    assert "more than 30 accents stand on one letter" in problems[0].what


def test_as_many_accents_as_a_language_may_have_are_read() -> None:
    assert yamlio.load(("a: e" + "\u0301" * 30 + "e…………" + "…" * 50).encode(), "x.yml").problems == ()


def test_a_tab_on_every_line_is_told_once_a_line() -> None:
    problems = yamlio.load(b'a: "' + b"x\t\t\n  " * 3 + b'"\n', "x.yml").problems
    assert [(problem.line, problem.column) for problem in problems] == [(1, 6), (2, 4), (3, 4)]
