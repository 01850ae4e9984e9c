"""Every id in a statement is known: of the vocabulary, of the codebook, of a provision that it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground.errors import Problem
from generator.load.known import Known, known_id, known_ids
from generator.model import Statement
from generator.yamlio import Document, Place, visible

_ROLES, _ACTORS, _MEASURES = (f"vocabulary/{name}.yml" for name in ("roles", "actors", "measures"))


def check(
    document: Document, place: Place, statements: Sequence[Statement], known: Known, eids: tuple[str, ...], own: str
) -> Iterator[Problem]:
    """Yield each unknown id of the statements at ``place``; ``eids`` are those of the text, ``own`` is the one here."""
    for index, statement in enumerate(statements):
        at: Place = (*place, "statements", index)
        yield from known_id(document, (*at, "norm"), statement.norm, known.norms, "norm", "vocabulary/norms.yml")
        topics = statement.topics
        yield from known_ids(document, (*at, "topics"), topics, known.topics, "topic", "vocabulary/topics.yml")
        for field in ("binds", "affects"):
            yield from known_ids(document, (*at, field), getattr(statement, field), known.roles, "role", _ROLES)
        for field in ("conditions", "exceptions"):
            for number, part in enumerate(getattr(statement, field)):
                yield from known_ids(document, (*at, field, number, "from"), part.from_, known.actors, "actor", _ACTORS)
        for field in ("decided_by", "report_to"):
            for number, part in enumerate(getattr(statement, field)):
                where: Place = (*at, field, number, "actor")
                yield from known_id(document, where, part.actor, known.actors, "actor", _ACTORS)
        for number, consequence in enumerate(statement.consequences):
            where = (*at, "consequences", number, "measure")
            yield from known_id(document, where, consequence.measure, known.measures, "measure", _MEASURES)
        if statement.certainty is not None and not statement.consequences and not _threatens(statement, known):
            what = "'certainty' says whether a consequence follows, and this statement threatens none"
            mend = "add 'consequences', or leave it out; only a sanction may threaten without saying what"
            yield document.problem((*at, "certainty"), what, mend)
        for number, reference in enumerate(statement.refers_to):
            if reference.provision is not None:
                where = (*at, "refers_to", number, "provision")
                yield from known_id(document, where, reference.provision, eids, "eid", "the eids of this file")
                if reference.provision == own:
                    yield document.problem(where, "this refers to itself", "name what it points to, or leave it out")
        yield from _codes(document, at, statement, known)


def _threatens(statement: Statement, known: Known) -> bool:
    return known.sanctions is None or statement.norm in known.sanctions


def _codes(document: Document, at: Place, statement: Statement, known: Known) -> Iterator[Problem]:
    """Check the answers to questions of the codebook: asked of this statement, known, and not read off elsewhere."""
    if known.questions is None:
        return
    for name, answers in statement.codes.items():
        place: Place = (*at, "codes", name)
        yield from known_id(document, place, name, tuple(known.questions), "question", "vocabulary/codebook.yml")
        if name not in known.questions:
            continue
        question = known.questions[name]
        if question.topic not in statement.topics:
            what = f"this question is about '{visible(question.topic)}', and the statement is not"
            yield document.problem(place, what, "add the topic, or leave the question out")
        if question.roles and not {*statement.binds, *statement.affects} & {*question.roles}:
            asked = ", ".join(map(visible, question.roles))
            what = f"this question is asked of {asked}, and the statement is about none of them"
            yield document.problem(place, what, "leave it out, or say whom the statement binds or affects")
        ids = {answer.id: answer for answer in question.answers}
        yield from known_ids(document, place, answers, tuple(ids), "answer", f"'{visible(name)}' in the codebook")
        for number, given in enumerate(answers):
            if given in ids and ids[given].read_off:
                what = f"the answer '{visible(given)}' is read off the other fields of a statement"
                yield document.problem((*place, number), what, "leave it out here, and fill in those")
