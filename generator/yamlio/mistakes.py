"""What the library says of YAML that it cannot read → what is wrong, where, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from generator.ground.errors import Problem

_UNFIT = "this line does not fit the ones above it"
_FIELD = re.compile(r"( *)(?:- +)*[A-Za-z_][\w-]*:(?: |$)")

# What the library says → what a person can do with it. Both its parsers (C and Python) are covered.
_SYNTAX = (
    (("unknown escape",), "a backslash is followed by a character it cannot be", "use single quotes around the text"),
    (("unexpected end of stream", "quoted scalar"), "a quote is opened and never closed", "close it"),
    (("unexpected document indicator",), "a quote is opened and never closed", "close it"),
    (("mapping values are not allowed",), "a ':' stands where it cannot", "put quotes around a text with ': ' in it"),
    (("expected ':'",), "a ':' is missing after a field name", "write 'field: value', and indent the lines of a text"),
    (("expected ',' or",), "a list or map between brackets is not closed or misses a comma", "close it with ] or }"),
    (("cannot start any token",), "a value cannot begin with this character", "put quotes around the text"),
    (("expected <block end>", "did not find expected key"), _UNFIT, "check its indentation, and quotes within quotes"),
    (("did not find expected '-'",), "this line does not fit the list above it", "check its indentation"),
    (("undefined alias",), "'*' refers to another place in the file", "write the value out, or put quotes around it"),
    (("block sequence entries are not allowed",), "a '-' stands where no list can begin", "begin a new line"),
)  # fmt: skip


def syntax_problem(error: yaml.MarkedYAMLError, path: str, text: str) -> Problem:
    """Return what is wrong with the YAML ``text`` of the file ``path``, in words for who wrote it."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if indented := _indentation(said, text.split("\n"), line, column):
        column, what, mend = indented
        return Problem(path=path, line=line, column=column, what=what, mend=mend)
    for phrases, what, mend in _SYNTAX:
        if any(phrase in said for phrase in phrases):
            if "quote" in what and error.context_mark is not None:
                line, column = error.context_mark.line + 1, error.context_mark.column + 1
            return Problem(path=path, line=line, column=column, what=what, mend=mend)
    what = "the YAML cannot be read from here"
    mend = "check the indentation, colons and quotes of this line and the one above it"
    return Problem(path=path, line=line, column=column, what=what, mend=mend)


def _indentation(said: str, lines: list[str], line: int, column: int) -> tuple[int, str, str] | None:
    """Return column, mistake and mend where a line is a whole field that only begins in the wrong column.

    A ':' that the library cannot take is then that of the field itself, and not one inside its text.
    """
    field = _FIELD.match(lines[line - 1]) if line <= len(lines) else None
    if field is None:
        return None
    start = len(field[1]) + 1
    if "mapping values are not allowed" in said and column <= field.end():
        what = "this field begins further to the right than the one above it"
        return start, what, "begin it in the same column as the fields it belongs to"
    unfit = "expected <block end>" in said or "did not find expected key" in said
    # Where a quote closes too early, the library stops behind it, within a line and not where one begins.
    if unfit and column == start and not _closes_another(lines[: line - 1]):
        return start, _UNFIT, "begin it in the same column as the fields it belongs to"
    return None


def _closes_another(above: Sequence[str]) -> bool:
    """Return whether the last value of ``above`` ends in a quote it did not open, so closes that of an earlier field.

    All fields between the two are then text to the library, and what follows them seems to be indented wrongly.
    """
    taken: list[str] = []
    for line in reversed(above):
        field = _FIELD.match(line)
        taken.append(line[field.end() :] if field else line)
        if field:
            break
    value = " ".join(reversed(taken)).strip()
    return value[-1:] in {"'", '"'} and value[0] != value[-1]
