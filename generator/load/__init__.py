"""``protocols/`` → Corpus: reads every file, makes every check, and names all problems at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator import schema
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.ground.stages import Stages
from generator.ground.store import Store
from generator.ground.text import split_lines, unpublishable, visible
from generator.intake import decoding
from generator.load import (
    alike,
    artefacts,
    claims,
    coverage,
    incorporated,
    labels,
    notes,
    originals,
    personal,
    relations,
    renamed,
    reviews,
    shapes,
    site,
    stated,
    statements,
    structure,
    taken,
    unseen,
)
from generator.load.coverage import measure
from generator.load.files import Checked, Read, Reader, Record
from generator.load.keeping import Keeping
from generator.load.known import Known
from generator.load.reviews import unreviewed
from generator.load.vocabulary import read_vocabulary
from generator.model import Corpus, DraftVersion, Edition, Institution, Protocol, Settings, Vocabulary, Work, finish
from generator.yamlio import Again

__all__ = ["load", "load_and_warn", "load_vocabulary", "measure", "unreviewed"]

Judge = Callable[[Record[DraftVersion], Vocabulary], Iterable[Problem]]
"""What is said of a version that is right in every check: warnings."""

_FILES = 3
"""A version has its record and its source, and the original of that where it is another file."""
_AROUND = ("README.md", "schema", "vocabulary", "site.yml", "renamed.yml")


def load(root: Path, *, finished: bool = True, over: Mapping[Path, bytes] | None = None) -> Corpus:
    """Return everything under ``root``, institutions and protocols by id, versions in their stated order.

    ``finished`` False also takes provisions that await a person: without labels, or with labels reviewed for another
    text. ``over`` are files that are yet to be written, by their paths below ``root``. Raises ``DataError`` with all
    problems of all files.
    """
    return _load(Reader(root, finished=finished, over=over), Stages())


def load_and_warn(
    root: Path,
    judge: Judge | None = None,
    stages: Stages | None = None,
    kept: Store | None = None,
    over: Mapping[Path, bytes] | None = None,
) -> tuple[Corpus, tuple[Problem, ...]]:
    """Return what :func:`load` does, and a warning for each artefact that may be text and each piece of personal data.

    They stand by place, those of an artefact that reads as a rule before all other, with what ``judge`` says of each
    version: in both a reader would be told other than the text says. ``stages`` hears how far it is. A version that
    ``kept`` knows is neither read nor checked again. ``over`` are files that are yet to be written.
    """
    stages = stages or Stages()
    reader = Reader(root, warns=True, over=over)
    keeping = Keeping(kept, root, judge, "warns") if kept else None
    corpus = _load(reader, stages, keeping)
    with stages.stage("judge", len(reader.versions)) as judging:
        for read in reader.versions:
            judged = tuple(judge(read.record, corpus.vocabulary)) if judge else ()
            reader.alarms.extend(judged)
            if keeping and read.key:
                keeping.keep(read.key, replace(read.checked, judged=judged))
            judging.step()
    return corpus, (*sorted(set(reader.alarms)), *sorted(set(reader.warnings)))


def _load(reader: Reader, stages: Stages, keeping: Keeping | None = None) -> Corpus:
    root = reader.root
    if not root.is_dir():
        reader.entries(root)  # says why it cannot be read
        raise DataError(reader.problems)
    files, folders = reader.entries(root)
    due = "here belong README.md, site.yml, renamed.yml, schema, vocabulary and one folder per institution"
    reader.strays(root, files, _AROUND, due)
    vocabulary, known = read_vocabulary(reader)
    institutions: list[Record[Institution]] = []
    works: list[Work] = []
    folders = tuple(name for name in folders if name not in _AROUND)
    with stages.stage("load", len(folders)) as loading:
        for name in folders:
            institution, its_works = _institution(reader, root / name, known, keeping)
            institutions += [institution] if institution else []
            works += its_works
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


def load_vocabulary(root: Path) -> Vocabulary:
    """Return the vocabulary under ``root``; raises ``DataError`` with all its problems."""
    reader = Reader(root)
    vocabulary, _ = read_vocabulary(reader)
    if reader.problems or vocabulary is None:
        raise DataError(reader.problems)
    return vocabulary


def _institution(
    reader: Reader, folder: Path, known: Known, keeping: Keeping | None
) -> tuple[Record[Institution] | None, list[Work]]:
    files, folders = reader.entries(folder)
    reader.strays(folder, files, ("institution.yml",), "here belong institution.yml and one folder per protocol")
    record = reader.yaml(folder / "institution.yml", schema.INSTITUTION)
    if record:
        reader.problems.extend(relations.institution(record, folder.name))
        reader.problems.extend(personal.check(record))
        if reader.warns:
            reader.warnings.extend(personal.of_record(record, _names(record)))
    read = [_work(reader, folder / name, record, known, keeping) for name in folders]
    reader.problems.extend(alike.protocols([protocol for protocol, _ in read if protocol is not None]))
    return record, [work for _, work in read if work is not None]


def _work(
    reader: Reader, folder: Path, issuer: Record[Institution] | None, known: Known, keeping: Keeping | None
) -> tuple[Record[Protocol] | None, Work | None]:
    """Return what ``protocol.yml`` says, and the work where its institution can be read too."""
    files, folders = reader.entries(folder)
    reader.strays(folder, files, ("protocol.yml",), "here belong protocol.yml and one folder per version")
    record = reader.yaml(folder / "protocol.yml", schema.PROTOCOL)
    names = _names(issuer)
    read = {name: found for name in folders if (found := read_version(reader, folder / name, known, names, keeping))}
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
            )
        )
    return Work(institution=institution, protocol=protocol, editions=tuple(editions))


def _names(issuer: Record[Institution] | None) -> tuple[str, ...]:
    """Return what an institution and its schools are called."""
    if issuer is None:
        return ()
    value = issuer.value
    return (value.name, value.short_name, *(school.name for school in value.schools))


def read_version(
    reader: Reader, folder: Path, known: Known, names: Sequence[str], keeping: Keeping | None
) -> Read | None:
    """Return a version with its source: as it is known, or read and checked now."""
    files, folders = reader.entries(folder)
    there = reader.looked_at(folder, files) if keeping and not folders and len(files) <= _FILES else None
    key = keeping.key(folder, there, names) if keeping and there else None
    checked = keeping.find(key) if keeping and key else None
    if checked and there:
        reader.warnings.extend(checked.warnings)
        reader.alarms.extend((*checked.alarms, *checked.judged))
        document = Again(there["version.yml"], reader.shown(folder / "version.yml"))
        return Read(record=Record(checked.draft, document), source=there[checked.draft.source.file], checked=checked)
    problems, warnings, alarms = len(reader.problems), len(reader.warnings), len(reader.alarms)
    found = _read(reader, folder, (files, folders), known, names)
    if found is None:
        return None
    record, source = found
    sound = len(reader.problems) == problems
    if sound and there:
        # What is right is asked for a place only where something is to be said of it beside others.
        record = replace(record, document=Again(there["version.yml"], record.document.path))
    read = Read(
        record=record,
        source=source,
        checked=Checked(
            draft=record.value,
            version=finish(record.value, known.norms or ()),
            warnings=tuple(reader.warnings[warnings:]),
            alarms=tuple(reader.alarms[alarms:]),
        ),
        key=key if sound else None,
    )
    reader.versions.append(read)
    return read


def _read(
    reader: Reader,
    folder: Path,
    entries: tuple[Sequence[str], Sequence[str]],
    known: Known,
    names: Sequence[str],
) -> tuple[Record[DraftVersion], bytes] | None:
    """Return a version and the bytes of its source, after all checks of it by itself."""
    before = len(reader.problems)
    files, folders = entries
    record = reader.yaml(folder / "version.yml", schema.VERSION)
    if record is None:
        return None
    version = record.value
    unsafe = (*relations.source_name(record.document, version.source), *originals.name(record))
    reader.problems.extend(unsafe)
    original = version.source.original
    if not unsafe:
        kept = ("version.yml", version.source.file, *((original.file,) if original else ()))
        *others, last = kept
        reader.strays(folder, (*files, *folders), kept, f"here belong {', '.join(others)} and {last}")
    reader.problems.extend(relations.version(record, folder.name))
    reader.problems.extend(structure.check(record))
    reader.problems.extend(shapes.check(record))
    reader.problems.extend(stated.basis(record))
    reader.problems.extend(labels.check(record, known, finished=reader.finished))
    reader.problems.extend(statements.check(record, known))
    source = None if unsafe else _source(reader, folder, record, names)
    # A review that does not fit because of a mistake will fit once that is mended.
    settled = reader.finished and len(reader.problems) == before
    # Footnotes belong to what their places say, so nothing is asked of those where any place is wrong.
    lines = claims.source_lines(source.decode("utf-8-sig")) if settled and source is not None else ()
    reader.problems.extend(reviews.check(record, Locator(*folder.parts[-3:]), lines, settled=settled))
    return None if source is None else (record, source)


def _source(reader: Reader, folder: Path, record: Record[DraftVersion], names: Sequence[str]) -> bytes | None:
    """Return the source, after proving that the version holds exactly its words."""
    path = folder / record.value.source.file
    data = reader.bytes(path)
    if data is None:
        return None
    changed = tuple(relations.evidence(record.document, record.value.source, data))
    reader.problems.extend(changed)
    try:
        text = decoding.utf_8(data)
    except decoding.UndecodableError as error:
        line, column = error.place
        mend = "save the text as UTF-8, and put the new sha256 in version.yml"
        reader.problems.append(Problem(path=reader.shown(path), line=line, column=column, what=error.what, mend=mend))
        return None
    if odd := unpublishable(text):
        lines = split_lines(text[: odd.start()])
        what = f"the source holds the character {visible(odd[0])}, which no page can show"
        mend = "take the text out of the original document again, without it, and put the new sha256 in version.yml"
        line, column = len(lines), len(lines[-1]) + 1
        reader.problems.append(Problem(path=reader.shown(path), line=line, column=column, what=what, mend=mend))
    refused, warned = unseen.of_source(text, reader.shown(path))
    reader.problems.extend(refused)
    reader.problems.extend(coverage.check(record, text, reader.shown(path), changed=bool(changed)))
    if record.value.source.original is not None and not changed:
        _original(reader, folder / record.value.source.original.file, record, text)
    if not changed:
        reader.problems.extend(stated.check(record, text, reader.shown(path)))
        reader.problems.extend(artefacts.check(record, text, reader.shown(path), names))
        reader.problems.extend(notes.check(record, text, reader.shown(path)))
    reader.problems.extend(personal.check(record, text))
    if reader.warns:
        reader.warnings.extend(warned)
        for each in artefacts.warnings(record, text, reader.shown(path), names):
            (reader.alarms if each.rules else reader.warnings).append(each.problem)
        reader.warnings.extend(notes.warnings(record, text, reader.shown(path)))
        reader.warnings.extend(personal.of_version(record, text, reader.shown(path), names))
        reader.warnings.extend(reviews.unnamed(record))
    return data


def _original(reader: Reader, path: Path, record: Record[DraftVersion], text: str) -> None:
    """Prove that the original is the file that was kept, and that the text is what is read in it."""
    data = reader.bytes(path)
    if data is None:
        return
    for problem in originals.check(record, data, text, reader.shown(path)):
        if not originals.warns(problem):
            reader.problems.append(problem)
        elif reader.warns:
            reader.warnings.append(problem)
