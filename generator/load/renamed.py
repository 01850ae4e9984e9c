"""``renamed.yml``: ids that were published once and are called otherwise now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import schema
from generator.ground.errors import Problem
from generator.ground.locator import Locator
from generator.load.files import Reader, Record
from generator.load.known import is_safe
from generator.model import Corpus, RenamedKind, Renaming
from generator.yamlio import visible

_EXAMPLES: Mapping[RenamedKind, str] = {
    "institution": "calvijn",
    "school": "csg-calvijn",
    "protocol": "calvijn/sociale-media",
    "version": "calvijn/sociale-media@v2",
    "provision": "calvijn/sociale-media@v2#sec_b__art_6",
    "topic": "beeldmateriaal",
    "role": "bestuursleden",
}


def read(reader: Reader) -> Record[tuple[Renaming, ...]] | None:
    """Return the renamings, or None where the file cannot be read, with its problems in ``reader``."""
    return reader.yaml(reader.root / "renamed.yml", schema.RENAMED)


def check(record: Record[tuple[Renaming, ...]], corpus: Corpus) -> Iterator[Problem]:
    """Check that every old id is gone, written once and safe in an address, and that every new one is there.

    So there are no chains and no circles: an id that was renamed twice stands in the list twice, each time with the
    id of today as ``new``.
    """
    document, known = record.document, _ids(corpus)
    seen: dict[tuple[RenamedKind, str], int] = {}
    for index, renaming in enumerate(record.value):
        example = _EXAMPLES[renaming.kind]
        wrong = False
        for field, id_ in (("old", renaming.old), ("new", renaming.new)):
            place = (index, field)
            if not _is_like(example, id_):
                what = f"'{visible(id_)}' is not the id of a {renaming.kind}"
                yield document.problem(place, what, f"write it in full as it was published, such as {example}")
                wrong = True
        if wrong:
            continue
        key = renaming.kind, renaming.old
        if key in seen:
            what = f"'{renaming.old}' is renamed twice (first in item {seen[key] + 1})"
            yield document.problem((index, "old"), what, "keep one of the two")
        seen.setdefault(key, index)
        if renaming.old in known[renaming.kind]:
            what = f"the {renaming.kind} '{renaming.old}' still exists"
            yield document.problem((index, "old"), what, "an old id must be free: take this item out, or rename")
        if renaming.new not in known[renaming.kind]:
            yield document.problem((index, "new"), *_unknown(renaming, record.value, known[renaming.kind]))


def _is_like(example: str, id_: str) -> bool:
    """Return whether an id is written as far out as the example of its kind, of parts that can name a folder."""
    if "/" not in example:
        return is_safe(id_)
    try:
        given, due = Locator.parse(id_), Locator.parse(example)
    except ValueError:
        return False
    if (given.version is None, given.eid is None) != (due.version is None, due.eid is None):
        return False
    return all(is_safe(part) for part in (given.institution, given.protocol, given.version) if part is not None)


def _unknown(renaming: Renaming, all_: tuple[Renaming, ...], known: frozenset[str]) -> tuple[str, str]:
    """Return what is wrong with a new id that does not exist, and how to mend it."""
    what = f"unknown {renaming.kind} '{renaming.new}'"
    again = [other for other in all_ if other.kind == renaming.kind and other.old == renaming.new]
    if again and renaming.old in (again[0].new, renaming.new):
        return what, "the two ids are renamed to each other: keep the one that exists now as 'new'"
    if again:
        return what, f"it was renamed itself: write '{again[0].new}' here too"
    meant = schema.closest(renaming.new, sorted(known))
    return what, f"did you mean '{meant}'?" if meant else "name one that exists now"


def _ids(corpus: Corpus) -> Mapping[RenamedKind, frozenset[str]]:
    vocabulary = corpus.vocabulary
    works = corpus.works
    return {
        "institution": frozenset(one.id for one in corpus.institutions),
        "school": frozenset(school.id for one in corpus.institutions for school in one.schools),
        "protocol": frozenset(f"{work.institution.id}/{work.protocol.id}" for work in works),
        "version": frozenset(edition.locator for edition in corpus.editions),
        "provision": frozenset(
            str(edition.id.at(eid))
            for edition in corpus.editions
            for eid in (
                *(section.eid for section in edition.version.sections),
                *(passage.provision.eid for passage in edition.passages),
            )
        ),
        "topic": frozenset(topic.id for topic in vocabulary.topics),
        "role": frozenset(role.id for role in vocabulary.roles),
    }
