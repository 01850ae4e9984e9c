"""Words → the statements that they suggest: which clauses a text has, what each does, to whom, under what condition.

Nothing is decided here: what the words do not tell is left out, and all of it waits for a reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ground import quotation, sentences
from generator.ground.signs import compared
from generator.language import words
from generator.load.tells import tells
from generator.load.unsaid import hidden, was_read
from generator.model import DraftProvision, DraftSection, Force, Statement, Unstated, Vocabulary
from generator.stating.above import Above
from generator.stating.known import READ, Known, known
from generator.stating.leads import alone, doers, leads
from generator.stating.provisions import say
from generator.stating.speakers import speakers


@dataclass(frozen=True, slots=True)
class Untold:
    """A provision for which no cue fitted: which kind of label is missing."""

    eid: str
    lines: str
    missing: str


def state(
    sections: Sequence[DraftSection], vocabulary: Vocabulary
) -> tuple[tuple[DraftSection, ...], tuple[Untold, ...]]:
    """Return the sections with suggested statements, and the provisions of which nothing tells the topic or force."""
    with_words = known(vocabulary)
    scope = with_words.roles.in_scope(sections)
    speaking = speakers(_texts(sections), with_words.roles)
    stated: list[DraftSection] = []
    part: tuple[str, ...] | None = None
    for section in sections:
        heading = compared(section.heading or "")
        named = with_words.roles.in_audience(section.heading)
        if section.level == 1:
            part = named
        force = alone(heading)
        above = Above(named or part, scope, force, with_words.one_topic(heading), speakers=speaking)
        provisions = tuple(_provision(provision, above, with_words) for provision in section.provisions)
        statements = _of_heading(section.heading, force, with_words)
        stated.append(replace(section, roles=named, statements=statements, provisions=provisions))
    return tuple(stated), tuple(_untold(stated, with_words))


def unread(provision: DraftProvision, vocabulary: Vocabulary) -> DraftProvision:
    """Return a provision that says its own words and nothing else, where what they suggest cannot be proven."""
    if provision.text is None:
        return _with_heading(replace(provision, statements=(), unstated=()))
    with_words = known(vocabulary)
    if _wordless(provision.text):
        return _labelled(provision, with_words)
    whole = Statement(topics=with_words.other_topic, norm=with_words.norm_of["inform"], quote=provision.text)
    return _with_heading(replace(provision, statements=(whole,), unstated=(), roles_basis="none", state="suggested"))


def _wordless(text: str) -> bool:
    """Return whether a text holds nothing that could be quoted: a sign of a list without its point, a picture."""
    return quotation.parts(text, text) is None


def _labelled(provision: DraftProvision, with_words: Known) -> DraftProvision:
    """Return a provision without words, as one that informs."""
    inform = (with_words.norm_of["inform"],)
    return replace(
        provision, statements=(), unstated=(), norms=inform, topics=with_words.other_topic, roles_basis="none",
        state="suggested",
    )  # fmt: skip


def _with_heading(provision: DraftProvision) -> DraftProvision:
    """Return a provision, and that nobody read its heading where that holds a word that rules."""
    heading = provision.heading
    said = any(each.of for each in provision.statements)
    if heading is None or said or not was_read(provision) or not any(tell.rules for tell in tells(heading)):
        return provision
    unread_ = Unstated(quote=heading, reason=words.phrases.loose.UNREAD_HEADING)
    return replace(provision, unstated=(*provision.unstated, unread_))


def _texts(sections: Sequence[DraftSection]) -> Iterator[str]:
    """Yield the beginning of each text: whoever speaks says so before long."""
    below = [provision for section in sections for provision in section.provisions]
    while below:
        provision = below.pop()
        yield compared((provision.text or "")[:READ])
        below.extend(provision.items)


def _provision(provision: DraftProvision, above: Above, with_words: Known) -> DraftProvision:
    """Return a provision and its items with what they say; one without text of its own says what its heading does."""
    heading, text = compared(provision.heading or ""), provision.text
    items: tuple[DraftProvision, ...] = ()
    if provision.items:
        lead = " ".join(filter(None, (heading, compared(text or ""))))
        led = leads(lead, with_words)
        inside = replace(
            above,
            force=led or above.force,
            topic=with_words.one_topic(lead) or above.topic,
            named=with_words.roles.in_audience(provision.heading) or above.named,
            spoken=_spoken(lead, led, provision.items, with_words),
        )
        items = tuple(_provision(item, inside, with_words) for item in provision.items)
    if text is None:
        said_above = _of_heading(provision.heading, alone(heading), with_words)
        return _with_heading(replace(provision, statements=said_above, items=items))
    if _wordless(text):
        return replace(_labelled(provision, with_words), items=items)
    said = say(text, provision.heading or "", above, with_words)
    honest = list(_honest(said.statements, text))
    reason = words.phrases.loose.UNREAD
    stated = replace(
        provision,
        statements=tuple(each for number, each in enumerate(honest) if each not in honest[:number]),
        unstated=(Unstated(quote=said.unread, reason=reason),) if said.unread else (),
        roles_basis=said.basis,
        state="suggested",
        items=items,
    )
    return _with_heading(stated)


def _spoken(lead: str, led: Force | None, items: Sequence[DraftProvision], with_words: Known) -> tuple[str, ...] | None:
    """Return of whom a lead speaks that its items are to finish; null where it is none."""
    if led is None:
        return doers(lead, [compared(item.text or "") for item in items], with_words)
    return with_words.roles.people(with_words.roles.subject(lead)) if alone(lead) is None else None


def _honest(statements: Sequence[Statement], text: str) -> Iterator[Statement]:
    """Yield statements that quote the whole sentence where less of it would leave out what denies or limits it."""
    found = quotation.in_order((each.quote for each in statements), text)
    for statement, places in zip(statements, found, strict=True):
        if not places or hidden(text, places) is None:
            yield statement
            continue
        start, stop = places[0][0], places[-1][1]
        around = [place for place in sentences.places(text) if place[0] < stop and place[1] > start]
        yield replace(statement, quote=text[around[0][0] : around[-1][1]]) if around else statement


def _of_heading(heading: str | None, force: Force | None, with_words: Known) -> tuple[Statement, ...]:
    """Return that a heading such as "Niet doen:" gives its force to what stands below it, on no row of its own."""
    norm = with_words.norm_of.get(force) if force is not None else None
    return (Statement(of="heading", norm=norm, quote=heading),) if heading and norm else ()


def _untold(sections: Sequence[DraftSection], with_words: Known) -> Iterator[Untold]:
    for section in sections:
        for provision in section.provisions:
            yield from _untold_in(provision, with_words)


def _untold_in(provision: DraftProvision, with_words: Known) -> Iterator[Untold]:
    if provision.text is not None:
        derived = provision.derived()
        if derived.topics == with_words.other_topic:
            yield Untold(provision.eid, provision.lines, "topic")
        if derived.norms == (with_words.norm_of["inform"],):
            yield Untold(provision.eid, provision.lines, "norm")
    for item in provision.items:
        yield from _untold_in(item, with_words)
