"""``vocabulary/``: the controlled lists, each read and checked, and the ids that they make known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator import schema, yamlio
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load import codebook
from generator.load.files import Reader, Record
from generator.load.known import Known, entries, known_id, known_ids, no_pattern, twice
from generator.model import Actor, Question, Role, Synonyms, Vocabulary
from generator.schema import Kind, TopicList
from generator.yamlio import Place, visible

T = TypeVar("T")

_NAMES = tuple(
    f"{kind.name}.yml"
    for kind in (
        *(schema.ROLES, schema.NORMS, schema.TOPICS, schema.ACTORS, schema.MEASURES, schema.CODEBOOK),
        *(schema.QUESTIONS, schema.CONTEXTS, schema.SYNONYMS),
    )
)
_UNKNOWN = Known(roles=None, named={}, norms=None, topics=None, contexts=None, actors=None, measures=None)
"""What is known of a vocabulary that is not there."""
_ROLES, _TOPICS = "vocabulary/roles.yml", "vocabulary/topics.yml"


def read_vocabulary(reader: Reader) -> tuple[Vocabulary | None, Known]:
    """Return the vocabulary (None where it cannot be read whole) and the ids it makes known."""
    folder = reader.root / "vocabulary"
    files, folders = reader.entries(folder) if folder.is_dir() else ((), ())
    reader.strays(folder, (*files, *folders), _NAMES, f"the vocabulary is: {', '.join(_NAMES)}")
    if not files and not folders and (folder.is_dir() or not folder.exists()):
        reader.report(folder, "the vocabulary is missing", "put that of the program there: protocolwijzer start")
        return None, _UNKNOWN
    roles = _listed(reader, folder, schema.ROLES)
    norms = _listed(reader, folder, schema.NORMS)
    topics = _listed(reader, folder, schema.TOPICS)
    actors = _optional(reader, folder, files, schema.ACTORS)
    measures = _optional(reader, folder, files, schema.MEASURES)
    asked = _optional(reader, folder, files, schema.CODEBOOK)
    questions = _listed(reader, folder, schema.QUESTIONS)
    contexts = _listed(reader, folder, schema.CONTEXTS)
    synonyms = _listed(reader, folder, schema.SYNONYMS)
    known = Known(
        roles=tuple(role.id for role in roles.value) if roles else None,
        named={role.id: naming(role) for role in roles.value} if roles else {},
        norms=tuple(norm.id for norm in norms.value) if norms else None,
        sanctions=frozenset(norm.id for norm in norms.value if norm.force == "sanction") if norms else None,
        topics=tuple(topic.id for topic in topics.value.topics) if topics else None,
        contexts=contexts.value if contexts else None,
        actors=tuple(actor.id for actor in actors.value) if actors else None,
        measures=tuple(measure.id for measure in measures.value) if measures else None,
        questions={question.id: question for question in asked.value} if asked else None,
    )
    for listed in (roles, norms, actors, measures):
        if listed:
            reader.problems.extend(entries(listed.document, (), listed.value))
    if topics:
        reader.problems.extend(_topics(topics, known))
    if actors:
        reader.problems.extend(_actors(actors, known))
    if asked:
        reader.problems.extend(codebook.check(asked, topics.value if topics else None, known))
    if questions:
        reader.problems.extend(_questions(questions, known))
        if asked and asked.value and topics:
            reader.problems.extend(codebook.put(questions, asked.value, topics.value))
    if contexts:
        reader.problems.extend(twice(contexts.document, (), contexts.value))
    if synonyms:
        reader.problems.extend(_synonyms(synonyms, known))
    if not (roles and norms and topics and actors and measures and asked and questions and contexts and synonyms):
        return None, known
    return Vocabulary(
        roles=roles.value,
        norms=norms.value,
        topic_groups=topics.value.groups,
        topics=topics.value.topics,
        contexts=contexts.value,
        questions=questions.value,
        synonyms=synonyms.value,
        actors=actors.value,
        measures=measures.value,
        codebook=asked.value,
    ), known


def _optional(
    reader: Reader, folder: Path, files: tuple[str, ...], kind: Kind[tuple[T, ...]]
) -> Record[tuple[T, ...]] | None:
    """Return a list that a vocabulary from before there were statements does not have: there it is empty."""
    if f"{kind.name}.yml" in files:
        return _listed(reader, folder, kind)
    return Record((), yamlio.load(b"[]", reader.shown(folder / f"{kind.name}.yml")))


def _actors(actors: Record[tuple[Actor, ...]], known: Known) -> Iterator[Problem]:
    for index, actor in enumerate(actors.value):
        if actor.role is not None:
            yield from known_id(actors.document, (index, "role"), actor.role, known.roles, "role", _ROLES)


def naming(role: Role) -> re.Pattern[str]:
    """Return what finds the words for a role in a text: its name, its name for one person, and its cues.

    A cue for the beginning of a sentence counts anywhere: what leads in to a sentence may stand before it.
    """
    plain = (rf"{re.escape(name)}(?!\w)" for name in (role.label, role.singular))
    cues = (cue.removeprefix("^") for cue in role.cues if no_pattern(cue) is None)
    return _compiled("|".join(rf"(?<!\w)(?:{form})" for form in (*plain, *cues)))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _listed(reader: Reader, folder: Path, kind: Kind[T]) -> Record[T] | None:
    return reader.yaml(folder / f"{kind.name}.yml", kind)


def _topics(topics: Record[TopicList], known: Known) -> Iterator[Problem]:
    document, groups = topics.document, tuple(group.id for group in topics.value.groups)
    yield from entries(document, ("groups",), topics.value.groups)
    yield from entries(document, ("topics",), topics.value.topics)
    for index, topic in enumerate(topics.value.topics):
        yield from known_id(document, ("topics", index, "group"), topic.group, groups, "group", "the list 'groups'")
        yield from known_ids(document, ("topics", index, "roles"), topic.roles, known.roles, "role", _ROLES)
        if topic.expected is not None and not topic.expected.url.startswith("https://"):
            what = f"'{brief(topic.expected.url)}' is no address that a reader can open"
            yield document.problem(("topics", index, "expected", "url"), what, "begin it with https://")


def _questions(questions: Record[tuple[Question, ...]], known: Known) -> Iterator[Problem]:
    document = questions.document
    yield from entries(document, (), questions.value)
    for index, question in enumerate(questions.value):
        yield from known_ids(document, (index, "topics"), question.topics, known.topics, "topic", _TOPICS)
        yield from known_ids(document, (index, "roles"), question.roles, known.roles, "role", _ROLES)


def _synonyms(synonyms: Record[tuple[Synonyms, ...]], known: Known) -> Iterator[Problem]:
    """Check that each word is written as it is searched and leads one way: it stands in ``words`` or
    ``typed`` of one group only.
    """
    document = synonyms.document
    seen: dict[str, Place] = {}
    for index, group in enumerate(synonyms.value):
        for field, words in (("words", group.words), ("typed", group.typed), ("broader", group.broader)):
            for number, word in enumerate(words):
                at = (index, field, number)
                plain = " ".join(word.lower().split())
                if word != plain:
                    what = f"the word '{visible(word)}' has capitals or spare spaces"
                    yield document.problem(at, what, f"write '{visible(plain)}'")
                if field != "broader" and plain in seen:
                    line = document.place(seen[plain])[0]
                    what = f"'{visible(plain)}' already stands in a group (on line {line})"
                    yield document.problem(at, what, "keep it in one group, or put it under 'broader' here")
                elif field == "broader" and plain in group.asked:
                    yield document.problem(at, f"'{visible(plain)}' stands under 'words' too", "remove one of the two")
                if field != "broader":
                    seen.setdefault(plain, at)
        yield from known_ids(document, (index, "topics"), group.topics, known.topics, "topic", _TOPICS)
