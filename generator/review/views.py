"""What the templates of each step are filled with: values of the state as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.ground.sentences import split
from generator.ingest.outline import Row
from generator.language import words
from generator.load.structure import walk
from generator.model import CodebookQuestion, DraftProvision, Statement, Topic, Vocabulary
from generator.review import coding, placing, telling
from generator.review.advice import Advice, Elsewhere
from generator.review.doubts import Doubts
from generator.review.numbering import counted
from generator.review.settling import provisions
from generator.review.state import State
from generator.review.telling import Told
from generator.suggest.proposals import Suggestion

_say = words.phrases.review.page
LIMIT_NAMES = {**words.phrases.said.CONDITIONS, "exception": words.phrases.said.EXCEPTION}
"""How each kind of condition is called, and an exception."""


@dataclass(frozen=True, kw_only=True)
class RowView:
    """A row of the outline as it is shown."""

    index: int
    name: str
    row: Row
    doubts: tuple[Told, ...]
    problems: tuple[Told, ...]

    @property
    def counts(self) -> bool:
        """Whether it begins with what may be its number."""
        return counted(self.row) is not None

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """Each word with its place in the source, as a step names it."""
        return tuple(
            (f"{piece.line}:{at + 1}", word)
            for piece in sorted(self.row.pieces, key=lambda piece: (piece.line, piece.start))
            for word, at in _words(piece.text, piece.start)
        )


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of the source, in parts that do or do not belong to what is chosen."""

    number: int
    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, kw_only=True)
class StatementView:
    """A statement with the questions of the codebook that are asked of it."""

    number: int
    statement: Statement
    questions: tuple[CodebookQuestion, ...]

    @property
    def ends(self) -> tuple[tuple[str, str], ...]:
        """Each word of its quotation with all that is quoted from there on."""
        quote = self.statement.quote
        return tuple((word, quote[at:]) for word, at in _words(quote, 0))

    @property
    def limits(self) -> tuple[tuple[bool, int, str], ...]:
        """Its exceptions (true) and conditions, each with its number and in words."""
        told = [
            (False, index, LIMIT_NAMES[each.kind], each.quote) for index, each in enumerate(self.statement.conditions)
        ]
        told += [
            (True, index, LIMIT_NAMES["exception"], each.quote) for index, each in enumerate(self.statement.exceptions)
        ]
        return tuple(
            (exception, index, _say.LIMIT_OF.format(kind=kind, quote=quote)) for exception, index, kind, quote in told
        )


@dataclass(frozen=True, kw_only=True)
class Other:
    """A counterpart: whose it is, what it says and what it is coded as."""

    name: str
    text: str
    coded: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Why:
    """A topic that is proposed, with its chance, and what speaks for it."""

    topic: str
    said: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ProvisionView:
    """A provision to read: what is said of it, why, and what others say."""

    provision: DraftProvision
    above: tuple[str, ...]
    statements: tuple[StatementView, ...]
    why: tuple[Why, ...]
    others: tuple[Other, ...]
    same: Other | None
    problems: tuple[Told, ...]


def progress(state: State) -> tuple[int, int]:
    """Return how many provisions were read, and how many there are."""
    every = list(provisions(state.version)) if state.version else []
    return sum(each.state == "reviewed" for each in every), len(every)


def problems(state: State) -> dict[str, Any]:
    """Return what is wrong with the version, and what is warned of, each with its row."""
    wrong = placing.placed(state, state.found.problems)
    warned = placing.placed(state, state.warnings)
    return {
        "problems": tuple(telling.of(each, row) for row, listed in wrong.items() for each in listed),
        "warnings": tuple(telling.of(each, row) for row, listed in warned.items() for each in listed),
    }


def rows(state: State, doubts: Doubts) -> tuple[RowView, ...]:
    """Return the rows of the outline."""
    if state.rows is None:
        return ()
    unsure = doubts.by_row(state.rows.rows)
    wrong = placing.placed(state, (*state.found.problems, *state.warnings))
    return tuple(
        RowView(
            index=index,
            row=row,
            name=_name(row),
            doubts=tuple(telling.told(each.what, each.mend, line=each.line) for each in unsure.get(index, ())),
            problems=tuple(telling.of(each, index) for each in wrong.get(index, ())),
        )
        for index, row in enumerate(state.rows.rows)
    )


def _name(row: Row) -> str:
    if row.role == "artefact":
        return _say.REASONS[row.artefact.reason] if row.artefact else _say.ASIDE
    if row.role == "section":
        return _say.LEVEL[row.level]
    return _say.ROLES[row.kind if row.role == "provision" else row.role]


def source(state: State, chosen: Row | None) -> tuple[Line, ...]:
    """Return the lines of the source, what belongs to ``chosen`` apart."""
    lit: dict[int, list[tuple[int, int]]] = {}
    for piece in chosen.pieces if chosen else ():
        lit.setdefault(piece.line, []).append((piece.start, piece.end))
    found = []
    for number, line in enumerate(state.lines, 1):
        parts: list[tuple[str, bool]] = []
        done = 0
        for start, stop in sorted(lit.get(number, ())):
            parts += [(line[done:start], False), (line[start:stop], True)]
            done = stop
        parts.append((line[done:], False))
        found.append(Line(number=number, parts=tuple(part for part in parts if part[0])))
    return tuple(found)


def order(state: State, advised: Mapping[str, Suggestion]) -> tuple[DraftProvision, ...]:
    """Return the provisions with a text: those that wait first, then those that were read.

    Of those that wait first what something is wrong with or warned of, then the most doubtful.
    """
    wrong = placing.placed(state, (*state.found.problems, *state.warnings)).keys() if state.rows else ()
    told = {eid for index in wrong if index is not None and state.rows for eid in state.rows.rows[index].was}
    every = list(provisions(state.version)) if state.version else []
    place = {each.eid: number for number, each in enumerate(every)}

    def rank(each: DraftProvision) -> tuple[bool, bool, float, int]:
        found = advised.get(each.eid)
        sure = found.margin if found and not each.doubt else 0.0
        return each.state == "reviewed", each.eid not in told, sure if found else 1.0, place[each.eid]

    return tuple(sorted(every, key=rank))


def provision(
    state: State, eid: str, advised: Mapping[str, Suggestion], advice: Advice, vocabulary: Vocabulary
) -> ProvisionView:
    """Return one provision as it is read."""
    assert state.version is not None
    placed = next(each for each in walk(state.version) if each.provision.eid == eid)
    own, labels = placed.provision, Labels(vocabulary)
    found = advised.get(eid)
    wrong = placing.placed(state, (*state.found.problems, *state.warnings))
    row = next((i for i, each in enumerate(state.rows.rows) if eid in each.was), None) if state.rows else None
    same = advice.known.get(coding.same_words(own.heading, own.text or "")) if advice.ready else None
    heads = (placed.section.heading, *(parent.heading or parent.text for parent in placed.parents))
    return ProvisionView(
        provision=own,
        above=tuple(head for head in heads if head),
        statements=tuple(
            StatementView(number=index, statement=each, questions=_asked(each, vocabulary))
            for index, each in enumerate(own.said)
            if not each.of
        ),
        why=_why(found, advice, labels) if found else (),
        others=tuple(_other(advice, link.unit.locator, labels) for link in found.links) if found else (),
        same=_same(same, labels) if same and not coding.alike(own.said, same.statements) else None,
        problems=tuple(telling.of(each, row) for each in wrong.get(row, ())) if row is not None else (),
    )


class Labels:
    """What the ids of the vocabulary are called."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.topics = {each.id: each.label for each in vocabulary.topics}
        self.norms = {each.id: each.label for each in vocabulary.norms}
        self.roles = {each.id: each.label for each in vocabulary.roles}

    def coded(self, statement: Statement) -> str:
        """Return what a statement is coded as, in one line."""
        topics = words.numbers.enumeration([self.topics.get(topic, topic) for topic in statement.topics])
        said = _say.CODED.format(norm=self.norms.get(statement.norm, statement.norm), topics=topics)
        roles = [self.roles.get(role, role).lower() for role in statement.binds]
        return f"{said} · {_say.FOR.format(roles=words.numbers.enumeration(roles))}" if roles else said


def _why(found: Suggestion, advice: Advice, labels: Labels) -> tuple[Why, ...]:
    return tuple(
        Why(
            topic=each.topic,
            said=_say.CHANCE.format(topic=labels.topics[each.topic], chance=f"{words.numbers.percent(each.chance)} %"),
            reasons=tuple(
                _say.REASON_KINDS[reason.kind].format(shown=_named(advice, reason.shown)) for reason in each.reasons
            ),
        )
        for each in found.topics
    )


def _named(advice: Advice, shown: str) -> str:
    passage = advice.passages.get(shown)
    return f"{passage.institution.short_name}, {_start(passage.provision.text or '')}" if passage else shown


def _start(text: str) -> str:
    first = next(iter(split(text)), text)
    return f"‘{first if len(first) <= 100 else first[:100].rstrip() + '…'}’"


def _other(advice: Advice, locator: str, labels: Labels) -> Other:
    passage = advice.passages[locator]
    statements = tuple(labels.coded(each) for each in passage.provision.statements)
    return Other(name=passage.institution.short_name, text=passage.provision.text or "", coded=statements)


def _same(found: Elsewhere, labels: Labels) -> Other:
    coded = tuple(labels.coded(each) for each in found.statements)
    return Other(name=found.passage.institution.short_name, text="", coded=coded)


def _asked(statement: Statement, vocabulary: Vocabulary) -> tuple[CodebookQuestion, ...]:
    """Return the questions about its topics that no other field answers."""
    people = {*statement.binds, *statement.affects}
    return tuple(
        question
        for question in vocabulary.codebook
        if question.topic in statement.topics
        and (not question.roles or people.intersection(question.roles))
        and any(not (answer.read_off or answer.unsaid) for answer in question.answers)
    )


def grouped(vocabulary: Vocabulary) -> tuple[tuple[str, tuple[Topic, ...]], ...]:
    """Return the topics by the name of their group."""
    return tuple(
        (group.label, tuple(topic for topic in vocabulary.topics if topic.group == group.id))
        for group in vocabulary.topic_groups
    )


def first_line(row: Row) -> int:
    """Return the line of the source where a row begins."""
    return row.start[0]


def _words(text: str, start: int) -> Sequence[tuple[str, int]]:
    found = []
    offset = 0
    for word in text.split():
        offset = text.index(word, offset)
        found.append((word, start + offset))
        offset += len(word)
    return found
