"""What is coded against the words it quotes: a ban called a permission, a condition that is left out, a summary that
says the opposite.

The words are read by the rules that suggest statements; only where a verb or adjective says it ("mag", "is verboden")
is the coding contradicted. They can be misread: so this warns. A ``doubt`` that names the other norm, which the site
shows, says that it was weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import get_args

from generator.ground import quotation
from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.ground.signs import compared
from generator.ground.text import brief
from generator.language import words
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import Condition, DraftProvision, DraftVersion, Force, Statement, Vocabulary
from generator.stating.actors import actors_in
from generator.stating.clauses import clauses
from generator.stating.conditions import conditions
from generator.stating.force import Reading
from generator.stating.known import Known, known
from generator.stating.leads import alone, leads
from generator.yamlio import Document, Place, visible

_SAYS: Mapping[Force, str] = {
    "forbid": "forbids",
    "permit": "permits",
    "permit-if": "permits under a condition",
    "oblige": "obliges",
    "advise": "advises",
    "sanction": "threatens",
    "define": "defines",
    "state": "states a thought",
    "inform": "informs",
}
_OPPOSITE = {
    ("forbid", "permit"),
    ("forbid", "oblige"),
    ("forbid", "advise"),
    ("permit", "forbid"),
    ("oblige", "forbid"),
}
"""What a lead-in gives to the words below it, and what these can then not do unless they say so themselves."""
_REGULATING: frozenset[Force] = frozenset({"forbid", "permit", "permit-if", "oblige", "advise"})
"""What a reader may be told the opposite of; whether words define or inform turns nothing round."""
_BOUND = ("permit", "permit-if")
"""Forces that a condition is part of: "Ja" without it says more than the text does."""
# Right before what is done to somebody: "kunnen maatregelen genomen worden", not "maatregelen die kunnen variëren".
_MAY_FOLLOW = guarded(words.patterns.stating.parts.MAY_BE_TAKEN, re.IGNORECASE)
_DENIAL = guarded(rf"(?<!\w)(?:{words.patterns.furniture.NEGATION})(?!\w)", re.IGNORECASE)
# "Fatsoensnormen in acht nemen, dus niet pesten": what stands behind a comma explains what is done.
_EXPLAINED = expression(r"[,;:(].*")


def warnings(record: Record[DraftVersion], vocabulary: Vocabulary) -> Iterator[Problem]:
    """Yield a warning for each statement and summary of one version that says other than its words."""
    known_, version = known(vocabulary), record.value
    norms = _Norms(vocabulary)
    for index, section in enumerate(version.sections):
        yield from _statements(record.document, ("sections", index), section.statements, None, norms, known_)
    for placed in walk(version):
        above = _above((placed.section.heading or "", *map(_lead, placed.parents)), known_)
        provision = placed.provision
        if not provision.implied:
            yield from _statements(record.document, placed.place, provision.statements, above, norms, known_)
        elif wrong := _labels(provision, norms, known_):
            yield record.document.problem((*placed.place, "norms"), f"warning: {wrong}", "mend the norms")
        yield from _summary(record.document, placed.place, provision, norms, known_)


class _Norms:
    """What the norms of a vocabulary do, and what those are called that do it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.force = {norm.id: norm.force for norm in vocabulary.norms}
        self.labels = {
            force: tuple(norm.label for norm in vocabulary.norms if norm.force == force) for force in get_args(Force)
        }

    def weighed(self, read: Sequence[Force], doubt: str | None) -> bool:
        """Whether a doubt names what the words were read as."""
        said = (doubt or "").casefold()
        return any(label.casefold() in said for force in read for label in self.labels[force])


def _statements(
    document: Document, place: Place, statements: Sequence[Statement], above: Force | None, norms: _Norms, known_: Known
) -> Iterator[Problem]:
    for index, statement in enumerate(statements):
        force = norms.force.get(statement.norm)
        if force is not None:
            at: Place = (*place, "statements", index)
            yield from (
                document.problem((*at, *field), f"warning: {what}", mend)
                for field, what, mend in _said_otherwise(statement, force, above, norms, known_)
            )


def _said_otherwise(
    statement: Statement, force: Force, above: Force | None, norms: _Norms, known_: Known
) -> Iterator[tuple[Place, str, str]]:
    """Yield each field that says other than the quotation, what is wrong with it, and how to mend it."""
    read = _read(statement.quote, known_)
    given = above if statement.of is None else alone(compared(statement.quote))
    if not read and given is not None and (given, force) in _OPPOSITE and force not in _hinted(statement.quote, known_):
        read = (given,)
    if read and not _does(force).intersection(read) and not norms.weighed(read, statement.doubt):
        labels = " or ".join(f"'{label}'" for each in read for label in norms.labels[each])
        mend = f"mend the norm, or say in 'doubt', in Dutch, why it is not {labels}"
        yield ("norm",), _otherwise(f"the norm '{visible(statement.norm)}'", force, read, statement.quote), mend
    if force == "permit-if" and not (statement.conditions or statement.exceptions):
        what = f"the norm '{visible(statement.norm)}' depends on a condition, and the statement has none"
        yield ("norm",), what, "add the condition or exception that the text gives"
    if (left := _uncoded(statement, force, known_)) is not None:
        what = f"what is allowed depends on '{brief(left)}', which is in no condition or exception of its kind"
        yield ("quote",), what, "add it there"
    if (denial := _denied_act(statement, force)) is not None:
        what = f"'act' says '{visible(denial)}', and what it is about is said without: '{brief(statement.quote)}'"
        if force == "forbid":
            what = f"'act' says '{visible(denial)}', and the norm forbids that: together they allow it"
        yield ("act",), what, "name what is done"
    if statement.certainty == "will" and _MAY_FOLLOW.search(compared(statement.quote)):
        yield (
            ("certainty",),
            f"what follows is called certain, and may follow: '{brief(statement.quote)}'",
            "make it may",
        )
    yield from _misnamed(statement, known_)


def _misnamed(statement: Statement, known_: Known) -> Iterator[tuple[Place, str, str]]:
    """Yield each actor and measure of which the words name another."""
    for field in ("decided_by", "report_to"):
        for index, named in enumerate(getattr(statement, field)):
            found = actors_in(named.quote, known_.parts)
            if found and named.actor not in found:
                what = f"'{brief(named.quote)}' names {' and '.join(found)}, and no '{visible(named.actor)}'"
                yield (field, index, "actor"), what, "name who the words name"
    for index, consequence in enumerate(statement.consequences):
        measures = [each for each, pattern in known_.parts.measures if pattern.search(consequence.quote)]
        if measures and consequence.measure not in measures:
            what = (
                f"'{brief(consequence.quote)}' names {' and '.join(measures)}, and no '{visible(consequence.measure)}'"
            )
            yield ("consequences", index, "measure"), what, "name what the words name"


def _uncoded(statement: Statement, force: Force, known_: Known) -> str | None:
    """Return the first condition in the words of a permission that none of its own touches, consent none of consent."""
    if force not in _BOUND:
        return None
    text = compared(statement.quote)
    for part in conditions(text, force, known_.parts):
        if isinstance(part, Condition) and part.kind == "place-time":
            continue  # the act may say that ("op het plein filmen")
        asks = isinstance(part, Condition) and part.kind == "consent"
        coded = [
            *(each.quote for each in statement.conditions if each.kind == "consent" or not asks),
            *(each.quote for each in statement.exceptions),
        ]
        places = quotation.parts(part.quote, text) or ()
        touched = [span for quote in coded for span in quotation.parts(compared(quote), text) or ()]
        if places and not any(start < end and begin < stop for start, stop in places for begin, end in touched):
            return part.quote
    return None


def _denied_act(statement: Statement, force: Force) -> str | None:
    act = _EXPLAINED.sub("", compared(statement.act or ""))
    found = _DENIAL.search(act)
    if found is None or (force != "forbid" and _DENIAL.search(compared(statement.quote))):
        return None
    return found[0]


def _labels(provision: DraftProvision, norms: _Norms, known_: Known) -> str | None:
    """Return what is wrong with labels of a whole provision: none of them does what its words do."""
    said = [norms.force[each.norm] for each in provision.said if each.norm in norms.force]
    read = _read(provision.text or "", known_)
    if not said or not read or not set(read).isdisjoint(said):
        return None
    return _otherwise("the weightiest norm", said[0], read, provision.text or "")


def _summary(
    document: Document, place: Place, provision: DraftProvision, norms: _Norms, known_: Known
) -> Iterator[Problem]:
    said = [norms.force[each.norm] for each in provision.said if each.norm in norms.force]
    for force in _read(provision.summary or "", known_) if said else ():
        if not any(force in _does(each) for each in said):
            summary = brief(provision.summary or "")
            what = f"this summary {_SAYS[force]}, and no statement of its provision does: '{summary}'"
            mend = "say in it what the text says, with its condition"
            yield document.problem((*place, "summary"), f"warning: {what}", mend)
            return


def _does(force: Force) -> frozenset[Force]:
    """Return what words may do that are coded with a force.

    "De school doet aangifte" threatens, and is her duty; "dit kunnen ook vrijwilligers zijn" defines.
    """
    also: Mapping[Force, Force] = {"sanction": "oblige", "define": "permit"}
    return frozenset({force, also.get(force, force)})


def _otherwise(who: str, force: Force, read: Sequence[Force], text: str) -> str:
    said = " and ".join(_SAYS[each] for each in read)
    return f"{who} {_SAYS[force]}, and what is quoted {said}: '{brief(text)}'"


def _read(text: str, known_: Known) -> tuple[Force, ...]:
    """Return what the clauses of a text do, as far as a verb or an adjective says it."""
    said = tuple(dict.fromkeys(each.force for each in _readings(text, known_) if each.basis == "said"))
    return said if not _REGULATING.isdisjoint(said) else ()


def _hinted(text: str, known_: Known) -> set[Force]:
    """Return what the clauses of a text may do: an order ("houd rekening met …") needs no verb that obliges."""
    return {each.force for each in _readings(text, known_)}


# A text is quoted by several statements, and schools take over each other's words: of thousands of texts most.
@lru_cache(maxsize=16_384)
def _readings(text: str, known_: Known) -> tuple[Reading, ...]:
    return tuple(clause.reading for clause in clauses(text, known_.read) if clause.reading is not None)


def _lead(provision: DraftProvision) -> str:
    return " ".join(filter(None, (provision.heading, provision.text)))


def _above(texts: Sequence[str], known_: Known) -> Force | None:
    """Return the force that a heading, or what leads in to a provision, gives it; what stands nearest says it."""
    heading, *leading = (compared(text) for text in texts)
    told = [alone(heading), *(leads(lead, known_) for lead in leading)]
    return next((force for force in reversed(told) if force is not None), None)
