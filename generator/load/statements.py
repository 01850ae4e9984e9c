"""What statements quote stands in the text, in its order; what no text can mean is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ground import quotation
from generator.ground.errors import Problem
from generator.ground.text import brief
from generator.load import statement_ids, unsaid
from generator.load.files import Record
from generator.load.known import Known
from generator.load.structure import walk
from generator.model import DraftVersion, Statement
from generator.yamlio import Document, Place, visible

_LONGEST_ACT = 8
"""Words: an act is a name for what is done, beside the quotation that says it."""
_MEND_QUOTE = "quote whole words as they stand there, parts in their order joined by ' … '"


def check(record: Record[DraftVersion], known: Known) -> Iterator[Problem]:
    """Yield what is wrong with the statements of one version."""
    document, version = record.document, record.value
    eids = (*(section.eid for section in version.sections), *(each.provision.eid for each in walk(version)))
    for index, section in enumerate(version.sections):
        place: Place = ("sections", index)
        yield from _stated(document, place, section.statements, section.heading, None)
        yield from statement_ids.check(document, place, section.statements, known, eids, section.eid)
    for placed in walk(version):
        provision = placed.provision
        yield from _stated(document, placed.place, provision.statements, provision.heading, provision.text)
        yield from statement_ids.check(document, placed.place, provision.statements, known, eids, provision.eid)
        yield from unsaid.check(document, placed.place, provision)


def _stated(
    document: Document, place: Place, statements: Sequence[Statement], heading: str | None, text: str | None
) -> Iterator[Problem]:
    """Compare the statements of a section or provision with its heading and text."""
    of_text = False
    seen: set[Statement] = set()
    for index, statement in enumerate(statements):
        at: Place = (*place, "statements", index)
        if statement in seen:
            yield document.problem(at, "this statement stands twice", "remove one")
        seen.add(statement)
        if statement.of and of_text:
            mend = "put those of the heading first"
            yield document.problem(at, "this statement is of the heading, and stands below one of the text", mend)
        of_text = of_text or not statement.of
        yield from _sense(document, at, statement)
    for of, words in (("heading", heading), (None, text)):
        listed = [(index, each) for index, each in enumerate(statements) if each.of == of]
        if words is None:
            for index, _ in listed:
                yield _nothing_to_quote(document, (*place, "statements", index), of, is_section=len(place) == 2)
        else:
            yield from _quoted(document, (*place, "statements"), listed, words, of or "text")


def _nothing_to_quote(document: Document, at: Place, of: str | None, *, is_section: bool) -> Problem:
    if of is None:
        mend = "write 'of: heading'" if is_section else "write 'of: heading', or put it on the item that says it"
        return document.problem(at, "there is no text to quote from, but a heading or items", mend)
    mend = "put it on the provision that says it" if is_section else "leave 'of' out, and quote the text"
    return document.problem(at, "this quotes a heading, and there is none", mend)


def _quoted(
    document: Document, place: Place, listed: Sequence[tuple[int, Statement]], words: str, noun: str
) -> Iterator[Problem]:
    """Compare quotations with the ``words`` that all of them are from."""
    before = 0
    found = quotation.in_order((statement.quote for _, statement in listed), words)
    for (index, statement), places in zip(listed, found, strict=True):
        at: Place = (*place, index, "quote")
        if places is None:
            yield not_there(document, at, statement.quote, words, f"the {noun} does not say")
            continue
        if places[0][0] < before:
            what = "this statement begins before the one above it"
            yield document.problem(at, what, "put statements in the order of the text")
        before = max(before, places[0][0])
        yield from _within(document, (*place, index), statement)
        if hidden := unsaid.hidden(words, places):
            what = f"the words that this quotation leaves out hold '{visible(hidden)}'"
            yield document.problem(at, what, "quote them too: without them it says something else")


def not_there(document: Document, at: Place, quote: str, words: str, what: str) -> Problem:
    """Return the problem of a quotation that does not stand in ``words``; ``what`` says whose they are."""
    if quotation.differs_unseen(quote, words):
        return document.problem(
            at, f"{what} '{brief(quote)}' sign for sign", "copy it from there: some signs look alike"
        )
    return document.problem(at, f"{what} '{brief(quote)}'", _MEND_QUOTE)


def _within(document: Document, at: Place, statement: Statement) -> Iterator[Problem]:
    """All that a statement says stands in its own quotation."""
    for place, quote in _inner(statement):
        if quotation.parts(quote, statement.quote) is None:
            what = "the quotation of this statement does not hold"
            problem = not_there(document, (*at, *place), quote, statement.quote, what)
            yield document.problem((*at, *place), problem.what, "quote here what the statement quotes, or more there")


def _inner(statement: Statement) -> Iterator[tuple[Place, str]]:
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
    if statement.act is not None and not any(map(str.isalpha, statement.act)):
        yield document.problem((*at, "act"), "'act' holds no word", "name what is done, or leave it out")
    consenting = {actor for each in statement.conditions if each.kind == "consent" for actor in each.from_}
    for index, condition in enumerate(statement.conditions):
        place: Place = (*at, "conditions", index, "from")
        if condition.from_ and condition.kind not in ("consent", "age"):
            what = f"'from' says who consents, and this condition is one of {condition.kind}"
            yield document.problem(place, what, "make 'kind' consent, or leave 'from' out")
        elif condition.kind == "age" and not consenting.issuperset(condition.from_):
            what = "'from' says whose consent counts at this age, and no condition asks that consent"
            mend = "name who consents under a condition of consent too, or leave 'from' out"
            yield document.problem(place, what, mend)
    for field in ("conditions", "exceptions"):
        for index, part in enumerate(getattr(statement, field)):
            if part.all is not None and len(part.from_) < 2:  # of one there is nothing to choose
                what = "'all' says whether several must consent, and 'from' does not name several"
                yield document.problem((*at, field, index, "all"), what, "leave it out, or name them all")
    for index, reference in enumerate(statement.refers_to):
        if (reference.provision is None) == (reference.document is None):
            what = "a reference is to a provision of this text or to a document: one of the two"
            yield document.problem((*at, "refers_to", index), what, "give 'provision' or 'document'")
