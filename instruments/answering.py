"""What the codebook reads in the statements of a text (`benchmarks/readings/`), and on which questions texts differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codings import Reading, Statement, each

from generator.model import CodebookQuestion, Vocabulary


@dataclass(frozen=True)
class Given:
    """An answer that a text gives, the words it gives it with, and the section or provision where they stand."""

    answer: str
    quote: str
    eid: str


Answers = Mapping[str, Sequence[Given]]
"""Per text, by the name of its reading, the answers to one question; a text that gives none is silent."""


def asked(question: CodebookQuestion, statement: Statement) -> bool:
    """Return whether a question is put to a statement: it is on its topic, and about one of its roles."""
    concerned = {*statement.get("binds", ()), *statement.get("affects", ())}
    return question.topic in statement["topics"] and (not question.roles or bool(concerned & set(question.roles)))


def answers(question: CodebookQuestion, eid: str, statement: Statement, force: Mapping[str, str]) -> Iterator[Given]:
    """Yield the answers that a statement gives: those coded on it, else what is read off its fields.

    What only tells that the text leaves the question open is none.
    """
    if not asked(question, statement):
        return
    coded = statement.get("codes", {}).get(question.id)
    if coded is not None:
        said = {answer.id for answer in question.answers if not answer.unsaid}
        yield from (Given(answer, statement["quote"], eid) for answer in coded if answer in said)
        return
    values = tuple(_values(question, statement, force))
    for answer in question.answers:
        yield from (Given(answer.id, quote, eid) for value, quote in values if value in answer.read_off)


def _values(question: CodebookQuestion, statement: Statement, force: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what a statement says on the aspect of a question, each with its words."""
    if question.aspect == "force":
        yield force[statement["norm"]], statement["quote"]
    elif question.aspect == "certainty" and "certainty" in statement:
        yield statement["certainty"], statement["quote"]
    elif question.aspect == "consent":
        parts = (*each(statement, "conditions"), *each(statement, "exceptions"))
        yield from ((actor, part["quote"]) for part in parts for actor in part.get("from", ()))
    elif question.aspect in ("decided-by", "report-to"):
        parts = tuple(each(statement, question.aspect.replace("-", "_")))
        yield from ((part["actor"], part["quote"]) for part in parts)
    elif question.aspect == "consequence":
        yield from ((part["measure"], part["quote"]) for part in each(statement, "consequences"))


def of_texts(question: CodebookQuestion, readings: Mapping[str, Reading], force: Mapping[str, str]) -> Answers:
    """Return what each text answers to a question, in reading order, the same answer in the same words once."""
    found = {}
    for name, reading in readings.items():
        given = [
            one
            for eid, statements in reading.items()
            for statement in statements
            for one in answers(question, eid, statement, force)
        ]
        found[name] = tuple({(one.answer, one.quote): one for one in reversed(given)}.values())[::-1]
    return found


def differ(found: Answers) -> bool:
    """Return whether two texts that answer a question answer it otherwise; silence is no answer."""
    return len({frozenset(one.answer for one in given) for given in found.values() if given}) > 1


def table(vocabulary: Vocabulary, readings: Mapping[str, Reading], names: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a Markdown list: all questions on which texts differ, then all on which they do not."""
    force = {norm.id: norm.force for norm in vocabulary.norms}
    found = [(question, of_texts(question, readings, force)) for question in vocabulary.codebook]
    for topic in vocabulary.topics:
        listed = [(question, given) for question, given in found if question.topic == topic.id and differ(given)]
        if listed:
            yield from ("", f"## {topic.label}")
        for question, given in listed:
            yield from ("", f"**{question.question}** (`{question.id}`)", "", *_answered(question, given, names))
    yield from ("", "## Geen verschil", "")
    for question, given in found:
        answering = [name for name, ones in given.items() if ones]
        if answering and not differ(given):
            first = {one.answer for one in given[answering[0]]}
            said = " en ".join(answer.label for answer in question.answers if answer.id in first)
            yield f"- {question.question} {said}: {', '.join(names[name] for name in answering)}."
    yield from ("", "## Niemand zegt er iets over", "")
    yield from (f"- {question.question}" for question, given in found if not any(given.values()))


def _answered(question: CodebookQuestion, given: Answers, names: Mapping[str, str]) -> Iterator[str]:
    for answer in question.answers:
        for name, ones in given.items():
            words = [f"«{one.quote}» ({one.eid})" for one in ones if one.answer == answer.id]
            if words:
                yield f"- {answer.label}: {names[name]} {'; '.join(words)}"
    silent = [names[name] for name, ones in given.items() if not ones]
    if silent:
        yield f"- zegt de tekst niet: {', '.join(silent)}"
