"""Names that readers cannot tell apart: pages, columns and citations show names, never ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.ground.errors import Problem
from generator.ground.signs import compared
from generator.ground.text import brief, squash
from generator.load.files import Record
from generator.model import Institution, Protocol
from generator.yamlio import Document, Place

_Named = tuple[Document, Place, str]


def institutions(records: Sequence[Record[Institution]]) -> Iterator[Problem]:
    """Check that no two institutions, and no two schools of one, have the same name, nor the same short name."""
    mend = "add to one of the two what tells them apart, such as a place"
    names = ((record.document, ("name",), record.value.name) for record in records)
    yield from _alike(names, "name", "institution", f"{mend}, and say in 'name_note' that you did")
    short_names = ((record.document, ("short_name",), record.value.short_name) for record in records)
    yield from _alike(short_names, "short_name", "institution", mend)
    for record in records:
        schools = enumerate(record.value.schools)
        named = ((record.document, ("schools", index, "name"), school.name) for index, school in schools)
        yield from _alike(named, "name", "school", mend)


def protocols(records: Sequence[Record[Protocol]]) -> Iterator[Problem]:
    """Check that no two protocols of one institution have the same title."""
    mend = "add to one of the two what tells them apart, and say in 'title_note' that you did"
    yield from _alike(((each.document, ("title",), each.value.title) for each in records), "title", "protocol", mend)


def _alike(named: Iterable[_Named], field: str, kind: str, mend: str) -> Iterator[Problem]:
    """Yield a problem for each name that reads as an earlier one does."""
    seen: dict[str, str] = {}
    for document, place, name in named:
        same = _seen(name)
        line, _ = document.place(place)
        if same in seen:
            what = f"'{brief(name)}' is the '{field}' of another {kind} too (first in {seen[same]})"
            yield document.problem(place, what, mend)
        seen.setdefault(same, f"{document.path}:{line}")


def _seen(name: str) -> str:
    """Return what readers see of a name, one spelling for capitals and for what composes or hides."""
    return squash(compared(name).casefold())  # casefolding may take composed letters apart
