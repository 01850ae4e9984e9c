"""Which row of the outline a problem is about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from generator.ground.errors import Problem
from generator.ingest.outline import at
from generator.load.structure import walk
from generator.review.state import State


def placed(state: State, problems: Sequence[Problem]) -> Mapping[int | None, tuple[Problem, ...]]:
    """Return the problems by the index of their row; those of the version as a whole under None."""
    found: dict[int | None, list[Problem]] = {}
    starts = _starts(state)
    for problem in problems:
        found.setdefault(_row(state, problem, starts), []).append(problem)
    return {row: tuple(listed) for row, listed in found.items()}


def _row(state: State, problem: Problem, starts: Sequence[tuple[int, int]]) -> int | None:
    record = state.found.record
    if record is None or state.rows is None:
        return None
    if problem.path == record.document.path:
        index = bisect_right(starts, (problem.line, len(state.rows.rows))) - 1
        return starts[index][1] if index >= 0 and problem.line > 1 else None
    if problem.path.endswith(f"/{record.value.source.file}"):
        return at(state.rows.rows, problem.line, problem.column)
    return None


def _starts(state: State) -> list[tuple[int, int]]:
    """Return the line of the file at which the record of each row begins, with the index of the row."""
    record = state.found.record
    if record is None or state.rows is None:
        return []
    by_eid = {eid: index for index, row in enumerate(state.rows.rows) for eid in row.was}
    by_lines = {row.lines: index for index, row in enumerate(state.rows.rows) if row.role == "artefact"}
    found = []
    for index, section in enumerate(record.value.sections):
        if section.eid in by_eid:
            found.append((record.document.place(("sections", index))[0], by_eid[section.eid]))
    for each in walk(record.value):
        found.append((record.document.place(each.place)[0], by_eid[each.provision.eid]))
    for index, artefact in enumerate(record.value.artefacts):
        if artefact.lines in by_lines:
            found.append((record.document.place(("artefacts", index))[0], by_lines[artefact.lines]))
    return sorted(found)
