"""Ids: which are safe, which are known, and which were probably meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator import schema
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load.files import Reader, Record
from generator.model import Norm, Question, Role, Synonyms, Topic, TopicGroup, Vocabulary
from generator.schema import Kind, TopicList
from generator.yamlio import Document, Place, visible

T = TypeVar("T")

Ids = tuple[str, ...] | None
"""Known ids; None where the file that lists them cannot be read, so that nothing is called unknown."""

_NAMES = ("roles.yml", "norms.yml", "topics.yml", "questions.yml", "contexts.yml", "synonyms.yml")
# An address holds up to four ids, and some systems allow a path of 260 characters or a name of 255 bytes.
_LONGEST = 100
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The ids that versions may use; ``named`` tells for each role whether a text names it."""

    roles: Ids
    named: Mapping[str, re.Pattern[str]]
    norms: Ids
    topics: Ids
    contexts: Ids


def read_vocabulary(reader: Reader) -> tuple[Vocabulary | None, Known]:
    """Return the vocabulary (None where it cannot be read whole) and the ids it makes known."""
    folder = reader.root / "vocabulary"
    files, folders = reader.entries(folder) if folder.is_dir() else ((), ())
    reader.strays(folder, (*files, *folders), _NAMES, f"the vocabulary is: {', '.join(_NAMES)}")
    roles = _listed(reader, folder, schema.ROLES)
    norms = _listed(reader, folder, schema.NORMS)
    topics = _listed(reader, folder, schema.TOPICS)
    questions = _listed(reader, folder, schema.QUESTIONS)
    contexts = _listed(reader, folder, schema.CONTEXTS)
    synonyms = _listed(reader, folder, schema.SYNONYMS)
    known = Known(
        roles=tuple(role.id for role in roles.value) if roles else None,
        named={role.id: _naming(role) for role in roles.value} if roles else {},
        norms=tuple(norm.id for norm in norms.value) if norms else None,
        topics=tuple(topic.id for topic in topics.value.topics) if topics else None,
        contexts=contexts.value if contexts else None,
    )
    for listed in (roles, norms):
        if listed:
            reader.problems.extend(_entries(listed.document, (), listed.value))
    if topics:
        reader.problems.extend(_topics(topics))
    if questions:
        reader.problems.extend(_questions(questions, known))
    if contexts:
        reader.problems.extend(_twice(contexts.document, (), contexts.value))
    if synonyms:
        reader.problems.extend(_synonyms(synonyms, known))
    if not (roles and norms and topics and questions and contexts and synonyms):
        return None, known
    return Vocabulary(
        roles=roles.value,
        norms=norms.value,
        topic_groups=topics.value.groups,
        topics=topics.value.topics,
        contexts=contexts.value,
        questions=questions.value,
        synonyms=synonyms.value,
    ), known


def _naming(role: Role) -> re.Pattern[str]:
    """Return what finds the words for a role in a text: its name, its name for one person, and its cues.

    A cue for the beginning of a sentence counts anywhere: what leads in to a sentence may stand before it.
    """
    plain = (rf"{re.escape(name)}(?!\w)" for name in (role.label, role.singular))
    cues = (cue.removeprefix("^") for cue in filter(_is_pattern, role.cues))
    return re.compile("|".join(rf"(?<!\w)(?:{form})" for form in (*plain, *cues)), re.IGNORECASE)


def _is_pattern(cue: str) -> bool:
    try:
        re.compile(cue)
    except re.error:
        return False
    return True


def _listed(reader: Reader, folder: Path, kind: Kind[T]) -> Record[T] | None:
    return reader.yaml(folder / f"{kind.name}.yml", kind)


def _entries(
    document: Document, place: Place, entries: Sequence[Role | Norm | Topic | TopicGroup | Question]
) -> Iterator[Problem]:
    """Check that ids are safe and unlike, and that cues are regular expressions."""
    seen: dict[str, int] = {}
    for index, entry in enumerate(entries):
        at = (*place, index, "id")
        yield from safe_id(document, at, entry.id)
        if entry.id in seen:
            line = document.place((*place, seen[entry.id]))[0]
            what = f"the id '{visible(entry.id)}' is used twice (first on line {line})"
            yield document.problem(at, what, "give one of the two another id")
        seen.setdefault(entry.id, index)
        for number, cue in enumerate(getattr(entry, "cues", ())):
            try:
                re.compile(cue)
            except re.error as error:
                what = f"the cue '{visible(cue)}' is not a regular expression ({error.msg})"
                yield document.problem(
                    (*place, index, "cues", number), what, "mend it, or put a \\ before special signs"
                )


def _topics(topics: Record[TopicList]) -> Iterator[Problem]:
    document, groups = topics.document, tuple(group.id for group in topics.value.groups)
    yield from _entries(document, ("groups",), topics.value.groups)
    yield from _entries(document, ("topics",), topics.value.topics)
    for index, topic in enumerate(topics.value.topics):
        yield from known_id(document, ("topics", index, "group"), topic.group, groups, "group", "the list 'groups'")


def _questions(questions: Record[tuple[Question, ...]], known: Known) -> Iterator[Problem]:
    document = questions.document
    yield from _entries(document, (), questions.value)
    for index, question in enumerate(questions.value):
        yield from known_ids(
            document, (index, "topics"), question.topics, known.topics, "topic", "vocabulary/topics.yml"
        )
        yield from known_ids(document, (index, "roles"), question.roles, known.roles, "role", "vocabulary/roles.yml")


def _synonyms(synonyms: Record[tuple[Synonyms, ...]], known: Known) -> Iterator[Problem]:
    """Check that each word is written as it is searched and leads one way: it stands in ``words`` of one group only."""
    document = synonyms.document
    seen: dict[str, Place] = {}
    for index, group in enumerate(synonyms.value):
        for field, words in (("words", group.words), ("broader", group.broader)):
            for number, word in enumerate(words):
                at = (index, field, number)
                plain = " ".join(word.lower().split())
                if word != plain:
                    what = f"the word '{visible(word)}' has capitals or spare spaces"
                    yield document.problem(at, what, f"write '{visible(plain)}'")
                if field == "words" and plain in seen:
                    line = document.place(seen[plain])[0]
                    what = f"'{visible(plain)}' already stands in a group (on line {line})"
                    yield document.problem(at, what, "keep it in one group, or put it under 'broader' here")
                elif field == "broader" and plain in group.words:
                    yield document.problem(at, f"'{visible(plain)}' stands under 'words' too", "remove one of the two")
                if field == "words":
                    seen.setdefault(plain, at)
        yield from known_ids(document, (index, "topics"), group.topics, known.topics, "topic", "vocabulary/topics.yml")


def is_safe(id_: str) -> bool:
    """Return whether an id may stand in an address and be the name of a folder."""
    return bool(re.fullmatch(schema.SLUG, id_)) and len(id_) <= _LONGEST and not _RESERVED.fullmatch(id_)


def safe_id(document: Document, place: Place, id_: str) -> Iterator[Problem]:
    """Check that an id is safe as the name of a folder and in an address, on every system."""
    mend = f"use lower-case letters a-z, digits and single hyphens, at most {_LONGEST} characters"
    if not re.fullmatch(schema.SLUG, id_) or len(id_) > _LONGEST:
        yield document.problem(place, f"the id '{brief(id_)}' cannot stand in an address", mend)
    elif reserved(id_):
        yield document.problem(place, f"'{id_}' cannot be the name of a folder on Windows", "choose another id")


def reserved(name: str) -> bool:
    """Return whether Windows keeps ``name`` (without its ending) for a device."""
    return bool(_RESERVED.fullmatch(name.lower()))


def known_ids(
    document: Document, place: Place, ids: Sequence[str], known: Ids, noun: str, where: str
) -> Iterator[Problem]:
    """Check a list of ids: each known, none twice."""
    for index, id_ in enumerate(ids):
        yield from known_id(document, (*place, index), id_, known, noun, where)
    yield from _twice(document, place, ids)


def known_id(document: Document, place: Place, id_: str, known: Ids, noun: str, where: str) -> Iterator[Problem]:
    """Check one id; ``noun`` and ``where`` say what it is and which file lists it."""
    if known is None or id_ in known:
        return
    meant = schema.closest(id_, known)
    mend = f"did you mean '{meant}'?" if meant else f"choose one from {where}, or add it there"
    yield document.problem(place, f"unknown {noun} '{brief(id_)}'", mend)


def _twice(document: Document, place: Place, ids: Sequence[str]) -> Iterator[Problem]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield document.problem((*place, index), f"'{visible(id_)}' stands twice in this list", "remove one")
