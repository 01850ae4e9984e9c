import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.spans import Span, cut, parse, show

SOURCE = ("Een regel.", "", "Nog een regel.")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("31", (Span(31, 31),)),
        ("31-33, 36", (Span(31, 33), Span(36, 36))),
        ("7:12-7:340", (Span(7, 7, 12, 340),)),
        ("7:12-9", (Span(7, 9, 12, None),)),
        ("7:12", (Span(7, 7, 12, 12),)),
        ("7:1-7:4, 7:6-8", (Span(7, 7, 1, 4), Span(7, 8, 6, None))),
    ],
)
def test_a_place_names_lines_or_columns_within_lines(lines: str, expected: tuple[Span, ...]) -> None:
    assert parse(lines) == expected


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("", "is not a place"),
        ("een", "is not a place"),
        ("0", "is not a place"),
        ("1-", "is not a place"),
        ("1;3", "is not a place"),
        ("3-1", "runs backwards"),
        ("7:9-7:3", "runs backwards"),
        ("3, 1", "not in order"),
        ("1-3, 3", "not in order"),
        ("7, 7:3-7:4", "not in order"),
    ],
)
def test_a_place_that_cannot_be_is_refused_in_plain_words(lines: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse(lines)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("1", ((1, 1, "Een regel."),)),
        ("1-3", ((1, 1, "Een regel."), (2, 1, ""), (3, 1, "Nog een regel."))),
        ("1:5-1:9", ((1, 5, "regel"),)),
        ("1:5-3:3", ((1, 5, "regel."), (2, 1, ""), (3, 1, "Nog"))),
        ("3-9", ((3, 1, "Nog een regel."),)),
    ],
)
def test_a_span_cuts_its_characters_out_of_the_source(lines: str, expected: tuple[tuple[int, int, str], ...]) -> None:
    (span,) = parse(lines)
    assert cut(SOURCE, span) == expected


@st.composite
def places(draw: st.DrawFn) -> tuple[Span, ...]:
    line, spans = 0, []
    for _ in range(draw(st.integers(1, 4))):
        first = line + draw(st.integers(1, 5))
        last = first + draw(st.integers(0, 5))
        start = draw(st.none() | st.integers(1, 20))
        stop = None if start is None and first == last else draw(st.none() | st.integers((start or 1) + 1, 40))
        spans.append(Span(first, last, start, stop))
        line = last
    return tuple(spans)


@given(places())
def test_what_is_shown_is_read_back(spans: tuple[Span, ...]) -> None:
    assert parse(show(spans)) == spans
