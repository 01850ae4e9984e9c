"""What a person does to what a text is said to say: each a value, each from a version to a version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.ground import quotation
from generator.ground.text import squash
from generator.load.structure import Placed, walk
from generator.load.vocabulary import naming
from generator.model import DraftProvision, DraftSection, DraftVersion, RolesBasis, Statement, Unstated, Vocabulary
from generator.review.limits import Limit, Unlimit, limited, requoted
from generator.review.operations import CannotError
from generator.review.settling import Suggesting, each_provision, opened

FIELDS = ("topics", "norm", "binds", "affects", "quote", "act", "codes", "doubt")
"""The fields of a statement that a person sets by themselves; the others follow from reading, and stay."""


@dataclass(frozen=True, slots=True)
class Mend:
    """Give fields of a statement (counted from 0) other values: ids, texts, or answers by question."""

    eid: str
    statement: int
    values: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Add:
    """Say that words of a provision say something that no statement holds yet."""

    eid: str
    quote: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Say that words say nothing to anybody, and why (in the language of the site)."""

    eid: str
    statement: int
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Say how a careful reader could read a provision otherwise; without words: nothing."""

    eid: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Code a provision as the same words are coded elsewhere; each of its statements waits for a reader."""

    eid: str
    statements: tuple[Statement, ...]


Coding = Mend | Add | Drop | Doubt | TakeOver | Limit | Unlimit


def coded(version: DraftVersion, step: Coding, vocabulary: Vocabulary) -> DraftVersion:
    """Return a version after a step; the provision waits for a reader again. Raises ``CannotError`` where it cannot."""
    placed = find(version, step.eid)
    provision = placed.provision
    text = provision.text or ""
    match step:
        case Mend(statement=index, values=values):
            statements = list(provision.said)
            if not 0 <= index < len(statements) or not set(values) <= set(FIELDS):
                raise CannotError("no-statement")
            mended = replace(statements[index], **{name: value for name, value in values.items() if name != "quote"})
            if "quote" in values and not mended.of:
                mended = requoted(mended, values["quote"], text)
            statements[index] = _fitting(mended, vocabulary)
            made = replace(provision, statements=_in_order(statements, text))
        case Add(quote=quote):
            quote = squash(quote)
            if not quote or quotation.parts(quote, text) is None:
                raise CannotError("no-quote")
            made = replace(provision, statements=_in_order((*provision.said, _read(version, step, vocabulary)), text))
        case Drop(statement=index, reason=reason):
            statements = list(provision.said)
            if not 0 <= index < len(statements):
                raise CannotError("no-statement")
            if not squash(reason):
                raise CannotError("no-reason")
            gone = statements.pop(index)
            unstated = (*provision.unstated, Unstated(quote=gone.quote, reason=squash(reason)))
            if not gone.of and _held(gone.quote, text, statements):
                unstated = provision.unstated  # other statements hold these words: nothing was left out
            made = replace(provision, statements=tuple(statements), unstated=unstated)
        case Limit(statement=index) | Unlimit(statement=index):
            statements = list(provision.said)
            if not 0 <= index < len(statements):
                raise CannotError("no-statement")
            statements[index] = limited(statements[index], step, vocabulary)
            made = replace(provision, statements=tuple(statements))
        case Doubt(text=said):
            made = replace(provision, doubt=squash(said) or None)
        case TakeOver(statements=taken):
            if any(quotation.parts(each.quote, text) is None for each in taken if not each.of):
                raise CannotError("no-quote")
            own = tuple(replace(each, refers_to=()) for each in taken)
            made = replace(provision, statements=own, unstated=())
    if made.statements:
        made = replace(made, roles=(), norms=(), topics=())
    made = opened(replace(made, roles_basis=basis(placed, made, vocabulary)))
    return put(version, made)


def find(version: DraftVersion, eid: str) -> Placed:
    """Return a provision with a text in its place; raises ``CannotError`` where there is none."""
    found = next((each for each in walk(version) if each.provision.eid == eid), None)
    if found is None or found.provision.text is None:
        raise CannotError("no-row")
    return found


def put(version: DraftVersion, made: DraftProvision) -> DraftVersion:
    """Return a version with a provision in the place of the one with its eId."""

    def changed(provision: DraftProvision) -> DraftProvision:
        if provision.eid == made.eid:
            return made
        return replace(provision, items=tuple(changed(item) for item in provision.items))

    return each_provision(version, changed)


def basis(placed: Placed, made: DraftProvision, vocabulary: Vocabulary) -> RolesBasis:
    """Return how the roles of a provision are known: as before where that still holds, else as far as words tell."""
    roles = made.derived().roles
    before = placed.provision
    if not roles:
        return "none"
    if before.derived().roles == roles and before.roles_basis not in (None, "none"):
        return before.roles_basis or "generic"
    article = "\n".join(text for each in (*placed.parents, made) for text in (each.heading, each.text) if text)
    cues = {role.id: naming(role) for role in vocabulary.roles}
    if all(role in cues and cues[role].search(article) for role in roles):
        return "printed"
    return "inherited" if set(roles) == set(placed.section.roles or ()) else "generic"


def _fitting(statement: Statement, vocabulary: Vocabulary) -> Statement:
    """Return a statement without answers to questions that are not about its topics."""
    topics = {question.id: question.topic for question in vocabulary.codebook}
    codes = {name: given for name, given in statement.codes.items() if given and topics.get(name) in statement.topics}
    return replace(statement, codes=codes)


def _read(version: DraftVersion, step: Add, vocabulary: Vocabulary) -> Statement:
    """Return what the words of a new statement suggest, read by themselves under what they stand under."""
    placed = find(version, step.eid)
    quote = squash(step.quote)
    own = DraftProvision(eid=step.eid, kind="paragraph", text=quote.replace(quotation.ELLIPSIS, " "), lines="1")
    alone = replace(version, sections=(replace(_headed(placed.section), provisions=(own,)),))
    found = [each for each in Suggesting(vocabulary).provisions(alone)[step.eid].statements if not each.of]
    if not found:
        raise CannotError("no-quote")
    first = found[0]
    whole = replace(first, quote=quote)
    inner = [part for part in whole.quotes if quotation.parts(part, quote) is None]
    return whole if not inner else Statement(topics=first.topics, norm=first.norm, binds=first.binds, quote=quote)


def _headed(section: DraftSection) -> DraftSection:
    return replace(section, level=1, roles=None, statements=())


def _held(quote: str, text: str, statements: Sequence[Statement]) -> bool:
    """Whether statements hold every word that a quotation accounts for: ``check`` refuses to leave that out."""
    said = [span for each in statements if not each.of for span in quotation.covered(each.quote, text)]
    rest = quotation.without(text, said)
    left = quotation.without(rest, quotation.covered(quote, text))
    return sum(map(str.isalnum, left)) == sum(map(str.isalnum, rest))


def _in_order(statements: Sequence[Statement], text: str) -> tuple[Statement, ...]:
    def place(statement: Statement) -> int:
        found = None if statement.of else quotation.parts(statement.quote, text)
        return found[0][0] if found else -1

    return tuple(sorted(statements, key=place))


def identical(version: DraftVersion, known: Mapping[str, Sequence[Statement]]) -> tuple[str, ...]:
    """Return the eIds of what waits for a reader and says word for word, coded alike, what ``known`` says.

    ``known`` are the statements of reviewed provisions by their words (:func:`same_words`).
    """
    return tuple(
        each.provision.eid
        for each in walk(version)
        if each.provision.text is not None and each.provision.state != "reviewed"
        for other in (known.get(same_words(each.provision.heading, each.provision.text)),)
        if other is not None and alike(each.provision.said, other)
    )


def same_words(heading: str | None, text: str) -> str:
    """Return what two provisions have in common that say the same in the same words."""
    return squash(f"{heading or ''} {text}")


def alike(one: Sequence[Statement], other: Sequence[Statement]) -> bool:
    """Whether two provisions are coded alike in all that a reader is told of whom, what and how."""
    return [_told(each) for each in one] == [_told(each) for each in other]


def _told(statement: Statement) -> tuple[object, ...]:
    return statement.topics, statement.norm, frozenset(statement.binds), statement.quote
