"""Everything under ``protocols/``: every file read, every check made, all problems named at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import schema
from generator.ground.errors import DataError
from generator.load import alike, incorporated, personal, relations, renamed, site, taken
from generator.load.files import Read, Reader, Record
from generator.load.known import Known
from generator.load.versions import Versions
from generator.load.vocabulary import read_vocabulary
from generator.model import Corpus, Edition, Institution, Protocol, Settings, Work

_AROUND = ("README.md", "schema", "vocabulary", "site.yml", "renamed.yml")


def read_whole(reader: Reader, read: Versions) -> Corpus:
    """Return the corpus; raises ``DataError`` with all problems of all files."""
    root = reader.root
    if not root.is_dir():
        if root.exists() or root.is_symlink():
            reader.entries(root)  # says why it cannot be read
        else:
            what = "there is no such folder, and so no data"
            reader.report(root, what, "go to where it is; or begin one here: protocolwijzer start")
        raise DataError(reader.problems)
    files, folders = reader.entries(root)
    due = "here belong README.md, site.yml, renamed.yml, schema, vocabulary and one folder per institution"
    reader.strays(root, files, _AROUND, due)
    before = len(reader.problems)
    vocabulary, known = read_vocabulary(reader)
    # Nothing is judged by a vocabulary in which anything is wrong.
    read.known, read.vocabulary = known, None if len(reader.problems) > before else vocabulary
    institutions: list[Record[Institution]] = []
    works: list[Work] = []
    folders = tuple(name for name in folders if name not in _AROUND)
    with read.stages.stage("load", len(folders)) as loading:
        shelves = [_shelf(reader, root / name, read) for name in folders]
        with read.begun():
            for shelf in shelves:
                institutions += [shelf.institution] if shelf.institution else []
                works += _works(reader, shelf, known, read)
                loading.step()
    reader.problems.extend(relations.schools(institutions))
    reader.problems.extend(alike.institutions(institutions))
    settings = site.read(reader) if "site.yml" in files else Settings()
    renamings = renamed.read(reader) if "renamed.yml" in files else None
    for edition, what in relations.shared_addresses(works):
        path = root / edition.institution.id / edition.protocol.id / edition.version.id / "version.yml"
        reader.report(path, what, "give the version, protocol or institution another id")
    if vocabulary is None:
        raise DataError(reader.problems)
    corpus = Corpus(
        vocabulary=vocabulary,
        institutions=tuple(record.value for record in institutions),
        works=tuple(works),
        settings=settings,
        renamed=renamings.value if renamings else (),
    )
    if not reader.problems:
        reader.problems.extend(taken.check(reader.takers, works))
    if renamings and not reader.problems:
        # Only against a corpus that is whole: else every id in a file with a mistake would be called unknown.
        reader.problems.extend(renamed.check(renamings, corpus))
    if reader.problems:
        raise DataError(reader.problems)
    return corpus


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was found of an institution before any of its versions is read: its record, and what each protocol has."""

    institution: Record[Institution] | None
    protocols: tuple[tuple[Path, tuple[str, ...]], ...]


def _shelf(reader: Reader, folder: Path, read: Versions) -> _Shelf:
    files, folders = reader.entries(folder)
    reader.strays(folder, files, ("institution.yml",), "here belong institution.yml and one folder per protocol")
    record = reader.yaml(folder / "institution.yml", schema.INSTITUTION)
    if record:
        reader.problems.extend(relations.institution(record, folder.name))
        reader.problems.extend(personal.check(record))
        if reader.warns:
            reader.warnings.extend(personal.of_record(record, _names(record)))
    return _Shelf(record, tuple(_protocols(reader, folder, folders, _names(record), read)))


def _protocols(
    reader: Reader, folder: Path, names: Iterable[str], of: Sequence[str], read: Versions
) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield the folder of each protocol with the names of its versions, of which it is said that they will be asked."""
    due = "here belong protocol.yml and one folder per version"
    for name in names:
        files, versions = reader.entries(folder / name)
        reader.strays(folder / name, files, ("protocol.yml",), due)
        for version in versions:
            read.foresee(folder / name / version, of)
        yield folder / name, versions


def _works(reader: Reader, shelf: _Shelf, known: Known, read: Versions) -> list[Work]:
    found = [_work(reader, *protocol, shelf.institution, known, read) for protocol in shelf.protocols]
    reader.problems.extend(alike.protocols([protocol for protocol, _ in found if protocol is not None]))
    return [work for _, work in found if work is not None]


def _work(
    reader: Reader,
    folder: Path,
    folders: tuple[str, ...],
    issuer: Record[Institution] | None,
    known: Known,
    versions_of: Versions,
) -> tuple[Record[Protocol] | None, Work | None]:
    """Return what ``protocol.yml`` says, and the work where its institution can be read too."""
    record = reader.yaml(folder / "protocol.yml", schema.PROTOCOL)
    names = _names(issuer)
    read = {name: found for name in folders if (found := versions_of.read(folder / name))}
    if record is None:
        return None, None
    reader.problems.extend(personal.check(record))
    if reader.warns:
        reader.warnings.extend(personal.of_record(record, names))
    reader.problems.extend(relations.protocol(record, folder.name, issuer))
    versions = {name: each.record for name, each in read.items()}
    reader.takers.extend(version for version in versions.values() if taken.takes(version.value))
    if len(versions) == len(folders):
        # Else the title may be that of a version that cannot be read.
        reader.problems.extend(relations.title(record, [version.value for version in versions.values()]))
    reader.problems.extend(relations.versions(record, folders, versions))
    reader.problems.extend(relations.succession(record, versions))
    reader.problems.extend(relations.overrules(record, versions))
    reader.problems.extend(incorporated.check(record, versions, known))
    return record, _assembled(reader, folder, issuer.value, record.value, read) if issuer is not None else None


def _assembled(
    reader: Reader, folder: Path, institution: Institution, protocol: Protocol, read: dict[str, Read]
) -> Work:
    editions: list[Edition] = []
    for id_ in (each for each in protocol.versions if each in read):
        version = read[id_].checked.version
        original = version.source.original
        path = folder / id_ / original.file if original else None
        editions.append(
            Edition(
                institution=institution,
                protocol=protocol,
                version=version,
                source_bytes=read[id_].source,
                original_path=path,
                original_size=reader.size(path) if path else 0,
                original_pages=read[id_].checked.pages,
            )
        )
    return Work(institution=institution, protocol=protocol, editions=tuple(editions))


def _names(issuer: Record[Institution] | None) -> tuple[str, ...]:
    """Return what an institution and its schools are called."""
    if issuer is None:
        return ()
    value = issuer.value
    return (value.name, value.short_name, *(school.name for school in value.schools))
