"""One statement as every page shows it: what it comes to, the words that say so, and each part of them by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from generator import addresses
from generator.book import limits
from generator.book.book import Book, read_through
from generator.book.rules import Rule
from generator.ground import quotation
from generator.language import words
from generator.model import Labels, Named, Norm, PlacedStatement, Provision, Role, Topic

_say = words.phrases.said

Joint = Literal["start", "omitted", "cut"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words that stand together in the source, and what is between them and the piece before.

    ``omitted`` where the quotation leaves words out, ``cut`` where the source prints something else between.
    """

    text: str
    joint: Joint


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A part of a statement by its name: ``quote`` is what says so, ``who`` the actors or measures that it names.

    ``note`` is what the words leave to be said: that all must consent, or one, or that the text leaves that open.
    """

    label: str
    quote: str
    who: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Said:
    """A statement ready to show.

    ``verdict`` is what it comes to in a word or two. ``pieces`` are its own words; ``lead`` is what is printed above
    them and stands outside the quotation. ``rule`` is the provision that it is a part of, null where the heading of a
    section says it; ``whole`` says that it quotes all of that. ``implied`` follows from labels of the whole: nobody
    read the statement apart.
    """

    placed: PlacedStatement
    norm: Norm
    verdict: str
    topics: tuple[Topic, ...]
    binds: tuple[Role, ...]
    affects: tuple[Role, ...]
    pieces: tuple[Piece, ...]
    lead: str | None
    remarks: tuple[Remark, ...]
    rule: Rule | None
    whole: bool
    place: str
    path: str
    suggested: bool
    implied: bool
    taken_over: str | None

    @property
    def id(self) -> str:
        """The published identity."""
        return self.placed.id

    @property
    def act(self) -> str | None:
        """What is done, in at most eight words of ours."""
        return self.placed.statement.act

    @property
    def under(self) -> str | None:
        """The heading that its section stands under, where its place does not say it: it may limit when it holds."""
        heading = self.placed.section.heading
        return heading if heading and heading not in self.place else None

    @property
    def doubt(self) -> str | None:
        """How a careful reader could have decided otherwise."""
        return self.placed.statement.doubt


def said(book: Book, placed: PlacedStatement) -> Said:
    """Return a statement ready to show."""
    return book.once(_said, placed)


def all_said(book: Book, placed: Sequence[PlacedStatement]) -> tuple[Said, ...]:
    """Return statements ready to show, in their order."""
    return tuple(said(book, each) for each in placed)


@read_through
def _said(book: Book, placed: PlacedStatement) -> Said:
    statement, passage = placed.statement, placed.passage
    norm = book.norms[statement.norm]
    rule = book.rule(passage) if passage is not None else None
    heading = placed.section.heading if passage is None else passage.provision.heading
    text = (heading if statement.of else rule.text if rule else heading) or ""
    pieces = tuple(_pieces(placed, text))
    labels = passage.provision.labels if passage is not None else None
    return Said(
        placed=placed,
        norm=norm,
        verdict=_say.VERDICT[statement.certainty].format(sign=norm.sign),
        topics=tuple(book.topics[topic] for topic in statement.topics),
        binds=_roles(book, statement.binds),
        affects=_roles(book, statement.affects),
        pieces=pieces,
        lead=rule.lead if rule and not statement.of else None,
        remarks=tuple(_remarks(book, placed)),
        rule=rule,
        whole=len(pieces) == 1 and pieces[0].text == text,
        place=_place(placed, rule),
        path=rule.path if rule else addresses.section(placed),
        suggested=_unread(placed) if labels is None else labels.state == "suggested",
        implied=placed.implied,
        taken_over=rule.taken_over if rule else None,
    )


def _place(placed: PlacedStatement, rule: Rule | None) -> str:
    if rule is None:
        return _say.HEADING.format(section=_section(placed))
    return _say.HEADING_OF.format(place=rule.place) if placed.statement.of else rule.place


def _unread(placed: PlacedStatement) -> bool:
    """Return whether nobody read what a heading says: a review covers that with each provision below it."""
    below = placed.passage.provision.items if placed.passage is not None else placed.section.provisions
    states = [each.state for each in _labels(below)]
    return bool(states) and "suggested" in states


def _labels(provisions: Iterable[Provision]) -> Iterator[Labels]:
    for provision in provisions:
        if provision.labels is not None:
            yield provision.labels
        yield from _labels(provision.items)


def _roles(book: Book, ids: Sequence[str]) -> tuple[Role, ...]:
    """Return roles in the vocabulary's order."""
    return tuple(role for role in book.roles.values() if role.id in ids)


def _section(placed: PlacedStatement) -> str:
    return " ".join(filter(None, (placed.section.num, placed.section.heading))) or words.phrases.citing.INTRODUCTION


def _pieces(placed: PlacedStatement, text: str) -> Iterator[Piece]:
    """Yield the words of a quotation, parted where it leaves words out and where the source interrupts it."""
    cuts = placed.passage.cuts if placed.passage is not None and not placed.statement.of else ()
    joint: Joint = "start"
    for start, stop in quotation.parts(placed.statement.quote, text) or ():  # the loader proved that it stands there
        inside = [cut for cut in cuts if start < cut < stop]
        for first, last in pairwise((start, *inside, stop)):
            yield Piece(text=text[first:last].strip(), joint=joint)
            joint = "cut"
        joint = "omitted"


def _remarks(book: Book, placed: PlacedStatement) -> Iterator[Remark]:
    statement = placed.statement
    actors = {actor.id: actor.label for actor in book.corpus.vocabulary.actors}
    for condition in statement.conditions:
        who = tuple(actors[actor] for actor in condition.from_)
        note = _consent(condition.kind == "consent", condition.quote, len(who), condition.all)
        yield Remark(label=_say.CONDITIONS[condition.kind], quote=condition.quote, who=who, note=note)
    for exemption in statement.exceptions:
        who = tuple(actors[actor] for actor in exemption.from_)
        note = _consent(bool(who), exemption.quote, len(who), exemption.all)
        yield Remark(label=_say.EXCEPTION, quote=exemption.quote, who=who, note=note)
    yield from _named(_say.DECIDED_BY, statement.decided_by, actors)
    yield from _named(_say.REPORT_TO, statement.report_to, actors)
    if statement.deadline:
        yield Remark(label=_say.DEADLINE, quote=statement.deadline.quote)
    aged = [each.quote for each in statement.conditions if each.kind == "age"]
    if statement.age and not any(statement.age.quote in quote for quote in aged):
        yield Remark(label=_say.AGE, quote=statement.age.quote)
    measures = {measure.id: (rank, measure.label) for rank, measure in enumerate(book.corpus.vocabulary.measures)}
    for each in sorted(statement.consequences, key=lambda each: measures[each.measure]):
        yield Remark(label=_say.CONSEQUENCE, quote=each.quote, who=(measures[each.measure][1],))
    for reference in statement.refers_to:
        yield Remark(label=_say.REFERS_TO, quote=reference.quote)


def _named(label: str, named: Sequence[Named], actors: dict[str, str]) -> Iterator[Remark]:
    for each in named:
        yield Remark(label=label, quote=each.quote, who=(actors[each.actor],))


def _consent(asked: bool, quote: str, count: int, all_: bool | None) -> str | None:
    """Return what is left to say of whose consent it takes."""
    if not asked:
        return None
    if not count:
        return _say.CONSENT_POINTED if limits.points(quote) else _say.CONSENT_OF_WHOM
    return _say.CONSENT_OF[all_] if count > 1 else None
