"""``vocabulary/codebook.yml``: each question has a topic and answers that exclude one another; statements give them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ground.errors import Problem
from generator.load.files import Record
from generator.load.known import Known, entries, known_id, known_ids
from generator.model import Aspect, CodebookQuestion, Question, Statement
from generator.schema import TopicList
from generator.yamlio import Document, Place, visible

Questions = tuple[CodebookQuestion, ...]

_MOST = 4
_FIELDS = ("forces", "actors", "measures", "certainty")
_READ_OFF: Mapping[Aspect, str] = {
    "force": "forces",
    "consent": "actors",
    "decided-by": "actors",
    "report-to": "actors",
    "consequence": "measures",
    "certainty": "certainty",
}
"""Where the answers to a question are read off a statement, by what it asks; of any other they are coded."""


def check(asked: Record[Questions], topics: TopicList | None, known: Known) -> Iterator[Problem]:
    """Check ids, that each topic has its one to four questions, and each question two answers or more, none twice."""
    document = asked.document
    yield from entries(document, (), asked.value)
    for index, question in enumerate(asked.value):
        yield from known_id(document, (index, "topic"), question.topic, known.topics, "topic", "vocabulary/topics.yml")
        yield from known_ids(document, (index, "roles"), question.roles, known.roles, "role", "vocabulary/roles.yml")
        yield from _answers(document, index, question, known)
    if topics and asked.value:
        yield from _per_topic(asked, topics)


def put(readers: Record[tuple[Question, ...]], asked: Questions, topics: TopicList) -> Iterator[Problem]:
    """Check that ``readers`` put what the codebook asks: each topic stands under one of their questions, and reaches
    those whom its questions are about.
    """
    rest = {group.id for group in topics.groups if group.rest}
    places = [(topic, at, number) for at, each in enumerate(readers.value) for number, topic in enumerate(each.topics)]
    for topic in topics.topics:
        under = [(index, number) for each, index, number in places if each == topic.id]
        if not under and topic.group not in rest:
            what = f"no question puts the topic '{topic.id}', and the codebook asks something on it"
            yield readers.document.problem((), what, "add it to the topics of a question, or add a question")
        for index, number in under[1:]:
            what = f"the topic '{topic.id}' already stands under the question '{readers.value[under[0][0]].id}'"
            yield readers.document.problem((index, "topics", number), what, "keep it under one question")
    for question in asked:
        for topic_id, index, number in places:
            roles = readers.value[index].roles
            if topic_id == question.topic and roles and question.roles and not set(roles) & set(question.roles):
                what = f"'{question.id}' of the codebook is about {', '.join(question.roles)}, whom nobody asks this"
                yield readers.document.problem((index, "topics", number), what, "add one of them to 'roles'")


def _answers(document: Document, index: int, question: CodebookQuestion, known: Known) -> Iterator[Problem]:
    yield from entries(document, (index, "answers"), question.answers)
    if len(question.answers) < 2:
        what = f"the question '{visible(question.id)}' has fewer than two answers"
        yield document.problem((index, "answers"), what, "add what else a text can say, or remove the question")
    given: dict[str, str] = {}
    for number, answer in enumerate(question.answers):
        at = (index, "answers", number)
        used = [field for field in _FIELDS if getattr(answer, field)]
        if len(used) > 1:
            what = f"the answer '{visible(answer.id)}' is read off {' and '.join(used)}"
            yield document.problem((*at, used[1]), what, "keep one of them")
        elif used and used[0] != _READ_OFF.get(question.aspect):
            due = _READ_OFF.get(question.aspect)
            mend = f"use {due}" if due else f"take {used[0]} out: such an answer is coded on the statement"
            what = f"a question about {question.aspect} is not read off {used[0]}"
            yield document.problem((*at, used[0]), what, mend)
        yield from known_ids(document, (*at, "actors"), answer.actors, known.actors, "actor", "vocabulary/actors.yml")
        yield from known_ids(
            document, (*at, "measures"), answer.measures, known.measures, "measure", "vocabulary/measures.yml"
        )
        for field in used:
            for place, value in enumerate(getattr(answer, field)):
                if value in given and given[value] != answer.id:
                    what = f"'{visible(value)}' gives the answer '{visible(given[value])}' already"
                    yield document.problem((*at, field, place), what, "let it give one answer of a question")
                given.setdefault(value, answer.id)


def _per_topic(asked: Record[Questions], topics: TopicList) -> Iterator[Problem]:
    """Check that each topic has a question, none more than readers look through, and the rest none."""
    rest = {group.id for group in topics.groups if group.rest}
    for topic in topics.topics:
        places = [index for index, question in enumerate(asked.value) if question.topic == topic.id]
        if topic.group in rest and places:
            what = f"the topic '{topic.id}' holds what fits nowhere else, and answers no question"
            yield asked.document.problem((places[0], "topic"), what, "put the question to another topic")
        elif topic.group not in rest and not places:
            what = f"the topic '{topic.id}' has no question"
            yield asked.document.problem((), what, f"add one to {_MOST} questions with this topic")
        elif len(places) > _MOST:
            what = f"the topic '{topic.id}' has more than {_MOST} questions"
            yield asked.document.problem((places[_MOST], "topic"), what, "keep those that readers would put")


def coded(document: Document, at: Place, statement: Statement, known: Known) -> Iterator[Problem]:
    """Check what is coded on a statement: questions on its topics and about its roles, and answers to them."""
    questions = known.questions
    if questions is None:
        return
    for id_, answers in statement.codes.items():
        place: Place = (*at, "codes", id_)
        yield from known_id(document, place, id_, tuple(questions), "question", "vocabulary/codebook.yml")
        if id_ not in questions:
            continue
        question = questions[id_]
        ids = tuple(answer.id for answer in question.answers)
        yield from known_ids(document, place, answers, ids, "answer", "those of the question")
        if question.topic not in statement.topics:
            what = f"'{id_}' is asked on the topic '{question.topic}', and this statement is not about that"
            yield document.problem(place, what, "add the topic, or take the answer out")
        elif question.roles and not {*statement.binds, *statement.affects} & set(question.roles):
            what = f"'{id_}' is asked about {', '.join(question.roles)}, and this statement is about others"
            yield document.problem(place, what, "take the answer out")
