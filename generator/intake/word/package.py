"""The parts of a Word file, by what they are to each other and never by what they are called."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.intake.markup import Element, parse

_OFFICE = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
PREFIXES: Mapping[str, str] = {
    f"{_OFFICE}/wordprocessingml/2006/main": "w",
    f"{_STRICT}/wordprocessingml/main": "w",
    f"{_OFFICE}/officeDocument/2006/relationships": "r",
    f"{_STRICT}/officeDocument/relationships": "r",
    f"{_OFFICE}/package/2006/relationships": "rel",
    f"{_OFFICE}/officeDocument/2006/math": "m",
    f"{_STRICT}/officeDocument/math": "m",
    f"{_OFFICE}/markup-compatibility/2006": "mc",
    f"{_OFFICE}/drawingml/2006/diagram": "dgm",
    f"{_OFFICE}/drawingml/2006/chart": "c",
    f"{_OFFICE}/drawingml/2006/main": "a",
    f"{_STRICT}/drawingml/main": "a",
    "urn:schemas-microsoft-com:vml": "v",
    "http://www.w3.org/XML/1998/namespace": "xml",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: the last word of its kind, and the part, or None where that is no part of the file."""

    kind: str
    part: str | None


class Package:
    """A Word file that was found sound; its methods raise what :func:`markup.parse` does, and ``KeyError``."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())
        roots = self.relations("").values()
        self.main = next(
            (each.part for each in roots if each.kind == "officeDocument" and each.part in self.names),
            "word/document.xml",
        )

    def parse(self, name: str) -> Element:
        """Return the root of a part."""
        with self._archive.open(name) as part:
            return parse(part, PREFIXES)

    def relations(self, name: str) -> Mapping[str, Relation]:
        """Return what a part (or the whole, by no name) refers to, by the ids it uses."""
        folder, file = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        if listed not in self.names:
            return {}
        found = {}
        for each in self.parse(listed):
            target = each.get("Target", "")
            inside = each.get("TargetMode") != "External"
            path = posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
            kind = each.get("Type", "").rpartition("/")[2]
            found[each.get("Id", "")] = Relation(kind, path if inside else None)
        return found

    def related(self, kind: str) -> Element | None:
        """Return the root of the part that the text refers to as ``kind``, or None where there is none."""
        part = next((each.part for each in self.relations(self.main).values() if each.kind == kind), None)
        return self.parse(part) if part in self.names and part is not None else None

    def holds(self, name: str) -> bool:
        """Return whether a part has this file name."""
        return any(PurePosixPath(each).name == name for each in self.names)

    def inside(self, folder: str) -> tuple[str, ...]:
        """Return the names of the files in a folder beside the text."""
        start = posixpath.join(posixpath.dirname(self.main), folder, "")
        return tuple(sorted(each for each in self.names if each.startswith(start) and each != start))
