"""Bytes → a document: read as events, so that nothing is guessed.

Every scalar stays text (only an unquoted ``null``, ``~`` or nothing at all is null), and whatever makes two readers see
different data (a duplicate key, an alias, a tag, a merge key, a tab) is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from generator.ground.errors import DataError, Problem, first
from generator.ground.text import visible
from generator.intake import decoding
from generator.yamlio.building import Builder
from generator.yamlio.characters import UNREADABLE
from generator.yamlio.document import Document
from generator.yamlio.mistakes import syntax_problem

# 140 times the longest version here, and some seconds of reading: what is larger is no record that a person wrote.
MAX_BYTES = 5_000_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(data: bytes, path: str) -> Document:
    """Return the tree in ``data``; ``path`` is the name that problems show.

    Raises ``DataError`` where there is no tree to return: not UTF-8, over 5 MB, empty, an alias, nested over 50 deep,
    or a mistake in the YAML itself.
    """
    text = _decode(data, path)
    odd = tuple(_odd_characters(text, path))
    # Kept in place by a stand-in of the same width, so that the rest of the file is still read and its columns hold.
    readable = UNREADABLE.sub(lambda match: " " if match[0] == "\t" else "�", text) if odd else text
    builder = Builder(path)
    try:
        for event in yaml.parse(readable, Loader=_LOADER):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as error:
        found = (*odd, *builder.problems)
        raise DataError(first(found) if odd else (*first(found), syntax_problem(error, path, readable))) from None
    problems = first((*odd, *builder.problems))
    if builder.root is None or builder.fatal:
        empty = Problem(path=path, line=1, column=1, what="the file is empty", mend="fill it in, or remove it")
        raise DataError(problems if builder.fatal else (*problems, empty))
    data_tree, mark = builder.root
    return Document(path=path, data=data_tree, mark=mark, problems=problems, first_line=text.split("\n", 1)[0].rstrip())


def _decode(data: bytes, path: str) -> str:
    def refuse(what: str, mend: str, line: int = 1, column: int = 1) -> DataError:
        return DataError([Problem(path=path, line=line, column=column, what=what, mend=mend)])

    if len(data) > MAX_BYTES:
        raise refuse("the file is over 5 MB", "split it, or remove what does not belong in it")
    if (stated := decoding.mark(data)) not in (None, "UTF-8"):
        raise refuse(f"the file is saved as {stated}", "save it as UTF-8")
    try:
        return decoding.utf_8(data)
    except decoding.UndecodableError as error:
        raise refuse(error.what, error.mend, *error.place) from None


def _odd_characters(text: str, path: str) -> Iterator[Problem]:
    """Yield the first of each line."""
    for line, characters in enumerate(text.split("\n"), 1):
        match = UNREADABLE.search(characters)
        if match is None:
            continue
        if match[0] == "\t":
            what, mend = "there is a tab here", "use spaces; inside a text, a single space will do"
        else:
            what, mend = f"the character {visible(match[0])} cannot stand in a YAML file", "remove it"
        yield Problem(path=path, line=line, column=match.start() + 1, what=what, mend=mend)
