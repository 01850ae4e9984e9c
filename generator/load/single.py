"""One version that is being worked on, checked by itself, and the corpus around it, whatever is wrong in that one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator import schema
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.ground.stages import Stages
from generator.ground.store import Store
from generator.load.files import Reader, Record
from generator.load.keeping import Keeping
from generator.load.versions import Versions, read_here
from generator.load.vocabulary import read_vocabulary
from generator.model import Corpus, DraftVersion, Edition, Institution, Protocol, Version, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A version as it is on disk now: what is wrong in it, what is warned of, and itself as far as it can be read."""

    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    record: Record[DraftVersion] | None = None
    version: Version | None = None
    source: bytes = b""


class Single:
    """Checks the version ``at`` under ``root`` again and again; the vocabulary is read once.

    Raises ``DataError`` where that cannot be read.
    """

    def __init__(self, root: Path, at: Locator) -> None:
        reader = Reader(root, finished=False)
        vocabulary, self._known = read_vocabulary(reader)
        if vocabulary is None or reader.problems:
            raise DataError(reader.problems)
        self.vocabulary = vocabulary
        self.root, self.at = root, at

    def check(self) -> Found:
        """Return what is wrong with the version as it is now; labels may be missing."""
        folder = self.root / self.at.institution
        of_names = Reader(self.root)
        institution = of_names.yaml(folder / "institution.yml", schema.INSTITUTION)
        names = names_of(institution.value) if institution else ()
        reader = Reader(self.root, finished=False, warns=True)
        version = folder / str(self.at.protocol) / str(self.at.version)
        read = read_here(reader, version, self._known, names)
        problems = tuple(sorted({*of_names.problems, *reader.problems}))
        warnings = tuple(sorted({*reader.alarms, *reader.warnings}))
        if read is None:
            return Found(problems=problems, warnings=warnings)
        return Found(
            problems=problems, warnings=warnings, record=read.record, version=read.checked.version, source=read.source
        )

    def around(self, kept: Store | None = None, *, own: bool = False) -> Corpus:
        """Return all other versions in which nothing is wrong, with their works; only those of its institution where
        ``own``."""
        reader = Reader(self.root, finished=False)
        keeping = Keeping(kept, self.root, None, "around one under review") if kept else None
        versions = Versions(reader, Stages(), keeping)
        versions.known, versions.vocabulary = self._known, self.vocabulary
        names = [self.at.institution] if own else reader.entries(self.root)[1]
        works = tuple(self._works(reader, versions, names))
        institutions = {work.institution.id: work.institution for work in works}
        return Corpus(vocabulary=self.vocabulary, institutions=tuple(institutions.values()), works=works)

    def _works(self, reader: Reader, versions: Versions, names: Sequence[str]) -> Iterator[Work]:
        for name in names:
            if not (self.root / name / "institution.yml").is_file():
                continue
            issuer = reader.yaml(self.root / name / "institution.yml", schema.INSTITUTION)
            for other in reader.entries(self.root / name)[1] if issuer else ():
                record = reader.yaml(self.root / name / other / "protocol.yml", schema.PROTOCOL)
                if issuer is None or record is None:
                    continue
                editions = tuple(self._editions(reader, issuer.value, record.value, versions))
                if editions:
                    yield Work(institution=issuer.value, protocol=record.value, editions=editions)

    def _editions(
        self, reader: Reader, institution: Institution, protocol: Protocol, versions: Versions
    ) -> Iterator[Edition]:
        for id_ in protocol.versions:
            folder = self.root / institution.id / protocol.id / id_
            if Locator(institution.id, protocol.id, id_) == self.at or not folder.is_dir():
                continue
            before = len(reader.problems)
            versions.foresee(folder, names_of(institution))
            with versions.begun():
                read = versions.read(folder)
            if read is not None and len(reader.problems) == before:
                yield Edition(
                    institution=institution, protocol=protocol, version=read.checked.version, source_bytes=read.source
                )


def beside(around: Corpus, edition: Edition) -> Corpus:
    """Return the corpus with an edition in its place among those of its work, as its own records have them."""
    own = Locator(edition.institution.id, edition.protocol.id)
    works = []
    there = False
    for work in around.works:
        if Locator(work.institution.id, work.protocol.id) == own:
            there = True
            editions = {str(each.version.id): each for each in (*work.editions, edition)}
            listed = [id_ for id_ in edition.protocol.versions if id_ in editions]
            works.append(
                Work(
                    institution=edition.institution,
                    protocol=edition.protocol,
                    editions=tuple(
                        replace(editions[id_], institution=edition.institution, protocol=edition.protocol)
                        for id_ in listed
                    ),
                )
            )
        else:
            works.append(work)
    if not there:
        works.append(Work(institution=edition.institution, protocol=edition.protocol, editions=(edition,)))
    institutions = {each.id: each for each in (*around.institutions, edition.institution)}
    return replace(around, institutions=tuple(institutions.values()), works=tuple(works))


def names_of(institution: Institution) -> tuple[str, ...]:
    """Return what an institution and its schools are called."""
    return (institution.name, institution.short_name, *(school.name for school in institution.schools))
