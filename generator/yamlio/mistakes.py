"""What the library says of YAML that it cannot read → what is wrong, where, and how to mend it."""

from __future__ import annotations

import yaml

from generator.ground.errors import Problem

# What the library says → what a person can do with it. Both its parsers (C and Python) are covered.
_SYNTAX = (
    (("unknown escape",), "a backslash is followed by a character it cannot be", "use single quotes around the text"),
    (("unexpected end of stream", "quoted scalar"), "a quote is opened and never closed", "close it"),
    (("unexpected document indicator",), "a quote is opened and never closed", "close it"),
    (("mapping values are not allowed",), "a ':' stands where it cannot", "put quotes around a text with ': ' in it"),
    (("expected ':'",), "a ':' is missing after a field name", "write 'field: value', and indent the lines of a text"),
    (("expected ',' or",), "a list or map between brackets is not closed or misses a comma", "close it with ] or }"),
    (("cannot start any token",), "a value cannot begin with this character", "put quotes around the text"),
    (("expected <block end>", "did not find expected key"), "this line does not fit the ones above it",
     "check its indentation, and quotes within quotes"),
    (("did not find expected '-'",), "this line does not fit the list above it", "check its indentation"),
    (("undefined alias",), "'*' refers to another place in the file", "write the value out, or put quotes around it"),
    (("block sequence entries are not allowed",), "a '-' stands where no list can begin", "begin a new line"),
)  # fmt: skip


def syntax_problem(error: yaml.MarkedYAMLError, path: str) -> Problem:
    """Return what is wrong with the YAML of the file ``path``, in words for who wrote it."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    for phrases, what, mend in _SYNTAX:
        if any(phrase in said for phrase in phrases):
            if "quote" in what and error.context_mark is not None:
                line, column = error.context_mark.line + 1, error.context_mark.column + 1
            return Problem(path=path, line=line, column=column, what=what, mend=mend)
    what = "the YAML cannot be read from here"
    mend = "check the indentation, colons and quotes of this line and the one above it"
    return Problem(path=path, line=line, column=column, what=what, mend=mend)
