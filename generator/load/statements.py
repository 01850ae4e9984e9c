"""What statements quote stands in the text, in its order; what reads as a rule is in a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground import quotation
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load import codebook
from generator.load.files import Record
from generator.load.known import Known, known_id, known_ids
from generator.load.structure import walk
from generator.load.tells import tells
from generator.model import DraftProvision, DraftVersion, Statement
from generator.yamlio import Document, Place, visible

_LONGEST_ACT = 8
"""Words: an act is a name for what is done, beside the quotation that says it."""


def check(record: Record[DraftVersion], known: Known) -> Iterator[Problem]:
    """Yield what is wrong with the statements of one version."""
    document, version = record.document, record.value
    eids = frozenset((*(section.eid for section in version.sections), *(each.provision.eid for each in walk(version))))
    for index, section in enumerate(version.sections):
        place: Place = ("sections", index)
        yield from _stated(document, place, section.statements, section.heading, None)
        yield from _ids(document, place, section.statements, known, eids)
    for placed in walk(version):
        provision = placed.provision
        yield from _stated(document, placed.place, provision.statements, provision.heading, provision.text)
        yield from _ids(document, placed.place, provision.statements, known, eids)
        yield from _uncovered(document, placed.place, provision)


def _stated(
    document: Document, place: Place, statements: Sequence[Statement], heading: str | None, text: str | None
) -> Iterator[Problem]:
    """Compare the statements of a section or provision with its heading and text."""
    before = (0, 0)
    for index, statement in enumerate(statements):
        at: Place = (*place, "statements", index)
        words = heading if statement.of else text
        if words is None:
            what = "this quotes a heading, and there is none" if statement.of else "there is no text to quote from"
            mend = "leave 'of' out" if statement.of else "write 'of: heading', or put it on the item that says it"
            yield document.problem(at, what, mend)
            continue
        places = quotation.parts(statement.quote, words)
        if places is None:
            noun = "heading" if statement.of else "text"
            what = f"the {noun} does not say '{brief(statement.quote)}'"
            yield document.problem((*at, "quote"), what, "quote it word for word, parts in their order joined by ' … '")
            continue
        start = (0 if statement.of else 1, places[0][0])
        if start < before:
            mend = "put statements in the order of the text, those of the heading first"
            yield document.problem(at, "this statement begins before the one above it", mend)
        before = max(before, start)
        yield from _inside(document, at, statement)
        yield from _sense(document, at, statement)


def _inside(document: Document, at: Place, statement: Statement) -> Iterator[Problem]:
    for place, quote in _quoted(statement):
        if quotation.parts(quote, statement.quote) is None:
            what = f"the quotation of this statement does not hold '{brief(quote)}'"
            yield document.problem((*at, *place), what, "quote here what the statement quotes, or quote more there")


def _quoted(statement: Statement) -> Iterator[tuple[Place, str]]:
    """Yield each quotation inside that of a statement, with its place."""
    for field in ("conditions", "exceptions", "decided_by", "report_to", "consequences", "refers_to"):
        for index, part in enumerate(getattr(statement, field)):
            yield (field, index, "quote"), part.quote
    for field in ("deadline", "age"):
        if (part := getattr(statement, field)) is not None:
            yield (field, "quote"), part.quote


def _sense(document: Document, at: Place, statement: Statement) -> Iterator[Problem]:
    """Yield what no text can mean."""
    if not statement.topics and not statement.of:
        mend = "add 'topics', the one where a reader would look first"
        yield document.problem((*at, "topics"), "this statement is about no topic", mend)
    if statement.act is not None and len(statement.act.split()) > _LONGEST_ACT:
        what = f"'act' has {len(statement.act.split())} words, and {_LONGEST_ACT} is the most"
        yield document.problem((*at, "act"), what, "name what is done; the quotation says the rest")
    for index, condition in enumerate(statement.conditions):
        if condition.from_ and condition.kind != "consent":
            what = f"'from' says who consents, and this condition is one of {condition.kind}"
            yield document.problem((*at, "conditions", index, "from"), what, "make 'kind' consent, or leave 'from' out")
    for field in ("conditions", "exceptions"):
        for index, part in enumerate(getattr(statement, field)):
            if part.all is not None and len(part.from_) < 2:  # of one there is nothing to choose
                what = "'all' says whether several must consent, and 'from' does not name several"
                yield document.problem((*at, field, index, "all"), what, "leave it out, or name them all")
    for index, reference in enumerate(statement.refers_to):
        if (reference.provision is None) == (reference.document is None):
            what = "a reference is to a provision of this text or to a document: one of the two"
            yield document.problem((*at, "refers_to", index), what, "give 'provision' or 'document'")


def _ids(
    document: Document, place: Place, statements: Sequence[Statement], known: Known, eids: frozenset[str]
) -> Iterator[Problem]:
    for index, statement in enumerate(statements):
        at: Place = (*place, "statements", index)
        yield from known_id(document, (*at, "norm"), statement.norm, known.norms, "norm", "vocabulary/norms.yml")
        yield from known_ids(
            document, (*at, "topics"), statement.topics, known.topics, "topic", "vocabulary/topics.yml"
        )
        for field in ("binds", "affects"):
            roles = getattr(statement, field)
            yield from known_ids(document, (*at, field), roles, known.roles, "role", "vocabulary/roles.yml")
        yield from _actors(document, at, statement, known)
        yield from codebook.coded(document, at, statement, known)
        for number, reference in enumerate(statement.refers_to):
            if reference.provision is not None and reference.provision not in eids:
                what = f"this text has no provision or section '{visible(reference.provision)}'"
                yield document.problem((*at, "refers_to", number, "provision"), what, "give the eid of one")


def _actors(document: Document, at: Place, statement: Statement, known: Known) -> Iterator[Problem]:
    """Check who consents, decides or is told, and what follows."""
    where = "vocabulary/actors.yml"
    for field in ("conditions", "exceptions"):
        for index, part in enumerate(getattr(statement, field)):
            yield from known_ids(document, (*at, field, index, "from"), part.from_, known.actors, "actor", where)
    for field in ("decided_by", "report_to"):
        for index, named in enumerate(getattr(statement, field)):
            yield from known_id(document, (*at, field, index, "actor"), named.actor, known.actors, "actor", where)
    for index, consequence in enumerate(statement.consequences):
        place = (*at, "consequences", index, "measure")
        yield from known_id(document, place, consequence.measure, known.measures, "measure", "vocabulary/measures.yml")


def _uncovered(document: Document, place: Place, provision: DraftProvision) -> Iterator[Problem]:
    """Yield each word that rules and stands in no statement; labels of a whole provision are about all of it."""
    if not provision.statements or provision.text is None:
        return
    text = provision.text
    said = [statement.quote for statement in provision.statements if not statement.of]
    for index, unstated in enumerate(provision.unstated):
        if quotation.parts(unstated.quote, text) is None:
            what = f"the text does not say '{brief(unstated.quote)}'"
            yield document.problem((*place, "unstated", index, "quote"), what, "quote it word for word")
        said.append(unstated.quote)
    spans = [span for quote in said for span in quotation.parts(quote, text) or ()]
    for tell in tells(quotation.without(text, spans)):
        if tell.rules:
            what = f"'{visible(tell.words)}' reads as a rule, and stands in no statement of this provision"
            mend = "quote it in a statement, or in 'unstated' with a reason, in Dutch"
            yield document.problem((*place, "statements"), what, mend)
