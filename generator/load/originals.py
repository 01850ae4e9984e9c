"""The file that the text of a source was made of: that it is still that file, and still gives that text.

A page, a picture with a program in it, or a folder of pages is kept, and never published: a browser would run it as one
of ours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import intake, schema
from generator.ground.errors import DataError, Problem
from generator.ground.expressions import expression
from generator.ground.text import brief, split_lines
from generator.intake import register
from generator.load.files import Record
from generator.model import DraftVersion, OriginalFile
from generator.yamlio import Place, visible

_NAME = expression(r"original\.([a-z0-9]{1,8})")
# How the names of files end that may be offered: nothing that a browser runs, nothing with macros, and no Markdown, of
# which an engine makes a page.
_OFFERED = frozenset({"docx", "odt", "pdf", "rtf", "text", "txt"})
_PLACE: Place = ("source", "original")
_SHOWN = 60  # characters of a line that differs
_WARNING = "warning: "


@dataclass(frozen=True, slots=True)
class Proof:
    """What is wrong with an original; where it gives the text, the page of each line, from 1, and 0 where on none."""

    problem: Problem | None = None
    pages: tuple[int, ...] = ()


def name(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Check what is said of the original before it is looked at: its name, its type, and whether it may be offered."""
    original = record.value.source.original
    if original is None:
        return
    document = record.document
    match = _NAME.fullmatch(original.file)
    if match is None:
        what = f"'{brief(original.file)}' is not the name of an original beside this file"
        yield document.problem((*_PLACE, "file"), what, "put it in this folder, as original.pdf, original.docx …")
    elif original.shown and not may_be_offered(original.file):
        what = f"a file that ends in .{match[1]} is not offered: it could be taken for a page of this site"
        yield document.problem((*_PLACE, "shown"), what, "make it false, or leave it out: the file is still kept")
    types = tuple(reader.name for reader in register.all_readers())
    if original.type not in types:
        meant = schema.closest(original.type, types)
        mend = f"did you mean '{meant}'?" if meant else f"choose one of: {', '.join(types)}"
        yield document.problem((*_PLACE, "type"), f"unknown type of file '{brief(original.type)}'", mend)


def may_be_offered(file: str) -> bool:
    """Return whether a file with this name can be published: no browser would run it as a page of the site."""
    return file.rpartition(".")[2] in _OFFERED


def check(record: Record[DraftVersion], data: bytes, text: str, shown: str) -> Proof:
    """Return what is wrong with the original, the bytes ``data`` of the file ``shown``; ``text`` is that of the source.

    A text that other software made, which today reads the original otherwise, is a warning; by the same, a mistake.
    """
    original = record.value.source.original
    assert original is not None
    digest = hashlib.sha256(data).hexdigest()
    if original.sha256 != digest:
        what = f"{original.file} is not the file that was kept: its sha256 differs"
        mend = f"put the original back; or, if the text was made of this one, write: sha256: {digest}"
        return Proof(record.document.problem((*_PLACE, "sha256"), what, mend))
    known = register.all_readers()
    reader = register.choose(data, original.file, known)
    if original.type in {each.name for each in known} and reader.name != original.type:
        what = f"{original.file} is called a file of the type '{original.type}', and is one of '{visible(reader.name)}'"
        return Proof(record.document.problem((*_PLACE, "type"), what, f"make it: {reader.name}"))
    return _read_again(record, original, data, text, shown) if reader.read is not None else Proof()


def _read_again(record: Record[DraftVersion], original: OriginalFile, data: bytes, text: str, shown: str) -> Proof:
    try:
        read = intake.read(data, shown)
    except DataError as error:
        what = f"{_WARNING}the text cannot be made of {original.file} again: {error.problems[0].what}"
        return Proof(record.document.problem((*_PLACE, "file"), what, error.problems[0].mend))
    differs = first_difference(read.lines, split_lines(text.removeprefix("\ufeff")))
    if differs is None:
        return Proof(pages=tuple(each.page or 0 for each in read.facts))
    line, now, then = differs
    made_by = read.made_by
    says = f"line {line} of it is {_quoted(now)}, and of {record.value.source.file} {_quoted(then)}"
    if made_by == original.made_by:
        what = f"{original.file} gives another text than {record.value.source.file}: {says}"
        mend = f"put both files back; or add the original anew, as another version, with: protocolwijzer add {shown}"
        return Proof(record.document.problem((*_PLACE, "file"), what, mend))
    was, is_ = visible(original.made_by or "nobody knows what"), visible(made_by or "another reader")
    what = f"{_WARNING}{original.file} was read by {was}; {is_} reads it otherwise: {says}"
    mend = "compare the two with the original; what is published stays the text that was reviewed"
    return Proof(record.document.problem((*_PLACE, "made_by"), what, mend))


def warns(problem: Problem) -> bool:
    """Return whether what is said of an original is no mistake, and only to be seen by a person."""
    return problem.what.startswith(_WARNING)


def first_difference(one: Sequence[str], other: Sequence[str]) -> tuple[int, str | None, str | None] | None:
    """Return the number of the first line that differs, and that line of both; None where the lines are the same.

    Empty lines at the end count for nothing: a file ends in a line end, or does not.
    """
    longest = max(_filled(one), _filled(other))
    for index in range(longest):
        mine = one[index] if index < len(one) else None
        theirs = other[index] if index < len(other) else None
        if (mine or "") != (theirs or ""):
            return index + 1, mine, theirs
    return None


def _filled(lines: Sequence[str]) -> int:
    return next((index for index in range(len(lines), 0, -1) if lines[index - 1]), 0)


def _quoted(line: str | None) -> str:
    return "missing" if line is None else f"“{brief(line, _SHOWN)}”"
