"""A record as its files have it, and what follows from that: its problems, and the rows of its text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

from generator import schema
from generator.ground.errors import Problem
from generator.ingest.outline import Outline, UnplacedError, outline
from generator.load.claims import source_lines
from generator.load.files import Reader, Record
from generator.load.single import Found, Single
from generator.model import DraftVersion, Institution, Protocol
from generator.review.history import Files
from generator.review.operations import CannotError
from generator.stating import contrary


@dataclass(frozen=True, kw_only=True)
class State:
    """A record as its files have it now; made once for these bytes.

    ``rows`` are null where not every word has its place, ``version`` where the file cannot be read.
    """

    files: Files
    found: Found
    warnings: tuple[Problem, ...]
    institution: Institution | None
    protocol: Protocol | None
    lines: tuple[str, ...]
    rows: Outline | None

    @property
    def version(self) -> DraftVersion | None:
        """The version as it is written."""
        return self.found.record.value if self.found.record else None

    @property
    def record(self) -> Record[DraftVersion]:
        """The version with the places of its file; raises ``CannotError`` where it cannot be read."""
        if self.found.record is None:
            raise CannotError("unread")
        return self.found.record

    @cached_property
    def token(self) -> str:
        """What a page shows that it was made of these bytes."""
        return token(self.files)


def token(files: Files) -> str:
    """Return the digest of what files hold, by which a step says which state it is taken from."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name} {len(files[name])}\n".encode() + files[name])
    return digest.hexdigest()[:16]


def read(single: Single, files: Files) -> State:
    """Return the record that ``single`` checks, whose files hold ``files``."""
    found, reader, at = single.check(), Reader(single.root), single.at
    folder = single.root / at.institution
    issuer = reader.yaml(folder / "institution.yml", schema.INSTITUTION)
    protocol = reader.yaml(folder / str(at.protocol) / "protocol.yml", schema.PROTOCOL)
    lines: tuple[str, ...] = ()
    rows: Outline | None = None
    warnings = list(found.warnings)
    if found.record is not None:
        if found.source:
            lines = source_lines(found.source.decode("utf-8-sig"))
            try:
                rows = outline(found.record.value, lines)
            except UnplacedError:
                rows = None  # the problems of the version say which words
        warnings += contrary.warnings(found.record, single.vocabulary)
    return State(
        files=files, found=found, warnings=tuple(sorted(set(warnings))), institution=issuer.value if issuer else None,
        protocol=protocol.value if protocol else None, lines=lines, rows=rows,
    )  # fmt: skip
