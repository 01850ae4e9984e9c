"""What is wrong in a record that was never written → what is wrong in the file it was made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator import yamlio
from generator.add.arrived import Arrived
from generator.add.composing import Addition
from generator.ground import spans
from generator.ground.errors import DataError, Problem
from generator.load.files import shown
from generator.yamlio import Document, Place, Tree

_LINES = "lines"
_RECORD = "version.yml"


def pointed(error: DataError, addition: Addition, arrived: Arrived) -> DataError:
    """Return the same mistakes, those in files that are yet to be written at the line of the original they speak of."""
    return DataError(_pointed(error.problems, addition, arrived))


def _pointed(problems: Iterable[Problem], addition: Addition, arrived: Arrived) -> Iterable[Problem]:
    unwritten = {shown(path): path for path in addition.files if path not in addition.before}
    sources = {shown(path.parent / arrived.version.source.file) for path in unwritten.values() if path.name == _RECORD}
    records = {
        name: yamlio.load(addition.files[path], name) for name, path in unwritten.items() if path.name == _RECORD
    }
    for problem in problems:
        if problem.path not in unwritten:
            yield problem
            continue
        line, column = printed_at(problem, sources) or (
            (problem.line, problem.column) if problem.path in sources else _meant(problem, records)
        )
        what, mend = problem.what, problem.mend
        for source in sources:
            named = f"{Path(arrived.text.original.name).name}:"
            what, mend = what.replace(f"{source}:", named), mend.replace(f"{source}:", named)
        line = min(line, len(arrived.text.lines))
        yield replace(arrived.text.problem(line, column, what, mend), follows=problem.follows)


def printed_at(problem: Problem, sources: Iterable[str]) -> tuple[int, int] | None:
    """Return the place in the source that a mistake names itself."""
    for source in sources:
        found = re.search(rf"{re.escape(source)}:([0-9]{{1,7}})(?::([0-9]{{1,7}}))?", problem.what)
        if found is not None:
            return int(found[1]), int(found[2] or 1)
    return None


def _meant(problem: Problem, records: dict[str, Document]) -> tuple[int, int]:
    """Return where in the source stands what a field of a record says, by the lines that are named nearest to it."""
    document = records.get(problem.path)
    return (1, 1) if document is None else standing(document, field(document, problem))


def field(document: Document, problem: Problem) -> Place:
    """Return the field of a record that a mistake in its file is about."""
    at = (problem.line, problem.column)
    places = [place for place, _ in document.texts() if document.key_place(place) <= at or document.place(place) <= at]
    return max(places, key=lambda place: min(document.key_place(place), document.place(place)), default=())


def standing(document: Document, place: Place) -> tuple[int, int]:
    """Return where in the source stands what a field of a record says, by the lines that are named nearest to it."""
    for depth in range(len(place) - 1, -1, -1):
        record = _under(document.data, place[:depth])
        if isinstance(record, dict):
            lines = record.get(_LINES) or record.get(f"{place[depth]}_{_LINES}")
            if isinstance(lines, str):
                span = spans.parse(lines)[0]
                return span.first, span.first_column or 1
    return 1, 1


def _under(tree: Tree, place: Place) -> Tree:
    for step in place:
        parts: dict[str | int, Tree] = dict(tree.items() if isinstance(tree, dict) else enumerate(tree or ()))
        tree = parts[step]
    return tree
