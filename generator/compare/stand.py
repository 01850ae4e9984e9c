"""What a text says on a topic to a role: the one definition of silence, which everything that speaks of it asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.model import Corpus, Edition, Force, Incorporated, PlacedStatement, Statement, Topic, Work

Standing = Literal["binds", "affects", "general", "others", "elsewhere", "silent", "not-applicable"]
"""What a text does on a topic, from the reader's side; the weightiest first.

It binds or entitles the role; it touches the role without binding it; it binds nobody in particular; it speaks of other
roles only; it is silent but makes a document binding for the role that is not here; it is silent; or it is not
applicable, for nothing can be expected of it: the topic cannot matter to the role, or the text does not know the role.
"""


SPEAKING: tuple[Standing, ...] = ("binds", "affects", "general")
"""The standings by which a text says something that concerns the role: binding it, touching it, or to everyone."""


# With slots, for there is one for every topic, text and role.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stand:
    """What one text says on a topic to one role, or to anyone where ``role`` is null.

    ``standing`` is null while labels are still to come and nothing found concerns the role: the text may yet. Each
    statement on the topic stands in one of ``binding``, ``affecting``, ``general`` and ``others``, in reading order.
    ``absent`` are the documents that may speak to the role where this text does not.
    """

    topic: str
    work: Work
    role: str | None
    standing: Standing | None
    binding: tuple[PlacedStatement, ...] = ()
    affecting: tuple[PlacedStatement, ...] = ()
    general: tuple[PlacedStatement, ...] = ()
    others: tuple[PlacedStatement, ...] = ()
    absent: tuple[Incorporated, ...] = ()

    @property
    def statements(self) -> tuple[PlacedStatement, ...]:
        """Those by which it stands as it does."""
        match self.standing:
            case "binds":
                return self.binding
            case "affects":
                return self.affecting
            case "general":
                return self.general
            case "others":
                return self.others
            case _:
                return ()

    @property
    def speaks(self) -> bool:
        """Whether it says something that concerns the role: binding it, touching it, or to everyone."""
        return self.standing in SPEAKING

    @property
    def concerning(self) -> tuple[PlacedStatement, ...]:
        """All that concerns the role, what binds it first; each in reading order."""
        return (*self.binding, *self.affecting, *self.general) if self.speaks else ()

    @property
    def beyond(self) -> tuple[PlacedStatement, ...]:
        """All that the text says on the topic and that does not concern the role."""
        return self.others if self.speaks else (*self.general, *self.others)

    @property
    def gap(self) -> bool:
        """Whether the text leaves the role without a rule that the topic could give it."""
        return self.standing in ("others", "elsewhere", "silent")


def absent(work: Work, topic: str, roles: Collection[str] = ()) -> tuple[Incorporated, ...]:
    """Return the documents that a work makes binding, that may speak on a topic, and that are not here.

    With ``roles`` only those that hold for one of them.
    """
    return tuple(
        each
        for each in work.protocol.incorporates
        if not each.here
        and (not each.topics or topic in each.topics)
        and (not each.roles or not roles or any(role in each.roles for role in roles))
    )


class Stands:
    """The stands of a corpus, each worked out when it is first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        vocabulary = corpus.vocabulary
        self._topics: Mapping[str, Topic] = {topic.id: topic for topic in vocabulary.topics}
        self._rest = vocabulary.rest_topics
        self._force: Mapping[str, Force] = {norm.id: norm.force for norm in vocabulary.norms}
        self._by_topic: dict[Edition, Mapping[str, tuple[PlacedStatement, ...]]] = {}
        self._roles: dict[Edition, frozenset[str]] = {}
        self._stands: dict[tuple[str, str | None, Edition], Stand] = {}

    def of(self, topic: str, work: Work, role: str | None = None, edition: Edition | None = None) -> Stand:
        """Return where a work, by default in its version in force, stands on a topic towards a role or anyone."""
        text = edition or work.in_force
        key = (topic, role, text)
        if key not in self._stands:
            self._stands[key] = self.made(topic, work, role, text)
        return self._stands[key]

    def on(self, topic: str, edition: Edition) -> tuple[PlacedStatement, ...]:
        """Return all that a text says on a topic, in reading order."""
        if edition not in self._by_topic:
            self._by_topic[edition] = by_topic(edition)
        return self._by_topic[edition].get(topic, ())

    def roles_in(self, edition: Edition) -> frozenset[str]:
        """Return the roles that a text knows: those that it binds or touches anywhere."""
        if edition not in self._roles:
            self._roles[edition] = roles_in(edition)
        return self._roles[edition]

    def made(self, topic: str, work: Work, role: str | None, text: Edition) -> Stand:
        """Return what :meth:`of` does, worked out anew."""
        sides = _sides(self.on(topic, text), role, self._force)
        missing = absent(work, topic, (role,) if role else ())
        matters = role is None or (role in self.roles_in(text) and role in (self._topics[topic].roles or (role,)))
        standing: Standing | None
        if sides.binding:
            standing = "binds"
        elif sides.affecting:
            standing = "affects"
        elif not matters and not text.unlabelled:
            standing = "not-applicable"
        elif sides.general:
            standing = "general"
        elif text.unlabelled:  # what nobody labelled may yet speak to the role, whatever is said to others
            standing = None
        elif sides.others:
            standing = "others"
        elif topic in self._rest:
            standing = "not-applicable"
        else:
            standing = "elsewhere" if missing else "silent"
        return Stand(
            topic=topic,
            work=work,
            role=role,
            standing=standing,
            binding=sides.binding,
            affecting=sides.affecting,
            general=sides.general,
            others=sides.others,
            absent=() if sides.binding or sides.affecting or sides.general else missing,
        )


def by_topic(edition: Edition) -> Mapping[str, tuple[PlacedStatement, ...]]:
    """Return all that a text says, by topic, in reading order."""
    found: dict[str, list[PlacedStatement]] = defaultdict(list)
    for placed in edition.statements:
        for each in placed.statement.topics:
            found[each].append(placed)
    return {topic: tuple(said) for topic, said in found.items()}


def roles_in(edition: Edition) -> frozenset[str]:
    """Return the roles that a text binds or touches anywhere."""
    said = [placed.statement for placed in edition.statements]
    return frozenset(role for each in said for role in (*each.binds, *each.affects))


def to_all(statement: Statement, forces: Mapping[str, Force]) -> bool:
    """Return whether a statement is said to everyone; ``forces`` are those of the norms, by id.

    What can happen to others is nothing for everyone, though it binds nobody, nor is a heading that names for whom its
    section is; a thought about others is.
    """
    named = forces.get(statement.norm) == "sanction" or statement.of == "heading"
    return not statement.binds and not (named and statement.affects)


@dataclass(frozen=True, slots=True)
class _Sides:
    """The statements on one topic, by what they are to one role; to anyone, what binds somebody binds."""

    binding: tuple[PlacedStatement, ...] = ()
    affecting: tuple[PlacedStatement, ...] = ()
    general: tuple[PlacedStatement, ...] = ()
    others: tuple[PlacedStatement, ...] = ()


_NONE = _Sides()


def _sides(said: tuple[PlacedStatement, ...], role: str | None, forces: Mapping[str, Force]) -> _Sides:
    if not said:
        return _NONE
    by_side: dict[str, list[PlacedStatement]] = {}
    for placed in said:
        by_side.setdefault(_side(placed.statement, role, forces), []).append(placed)
    if len(by_side) == 1:
        return _Sides(**dict.fromkeys(by_side, said))  # of the many roles that it is alike to, all hold the one tuple
    return _Sides(**{side: tuple(placed) for side, placed in by_side.items()})


def _side(statement: Statement, role: str | None, forces: Mapping[str, Force]) -> str:
    if role is None:
        return "binding" if statement.binds else "general"
    if role in statement.binds:
        return "binding"
    if role in statement.affects:
        return "affecting"
    return "general" if to_all(statement, forces) else "others"
