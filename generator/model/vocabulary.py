"""The controlled lists under ``vocabulary/``, field by field as in the YAML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Force = Literal["forbid", "permit", "permit-if", "oblige", "advise", "sanction", "define", "state", "inform"]
Drawing = Literal["cross", "half-disc", "tick", "disc", "star", "scales", "diamond", "two-lines", "letter-i"]
"""The signs that a norm may be drawn with; their strokes and colours stand in the style sheet."""
Certainty = Literal["will", "may"]
"""Whether a measure follows, or can follow."""
Asks = Literal["permission", "consequence", "decision", "audience"]
"""What a question is after: a yes or no, what follows (the gravest first), who decides, or for whom the rules hold."""
Aspect = Literal[
    "force",
    "consent",
    "condition",
    "exception",
    "decided-by",
    "consequence",
    "certainty",
    "scope",
    "bound",
    "age",
    "deadline",
    "report-to",
    "other",
]
"""What a question of the codebook asks of a rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A group of people a provision binds or entitles. ``cues`` are regular expressions that suggest it, and its words.

    ``organisation`` marks who issues the text: no group that a heading or a scope addresses.
    """

    id: str
    label: str
    singular: str
    definition: str
    organisation: bool = False
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """What a provision does, in the words that readers see; ``sign`` is the short word beside the sign that is drawn.

    ``force`` is what comparing, reading and counting ask; several norms may share one. ``define`` says what a word
    means, ``state`` a thought behind the rules, ``inform`` neither: a thought against a duty is another demand, a piece
    of information is none.
    """

    id: str
    label: str
    sign: str
    force: Force
    drawing: Drawing
    definition: str
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who consents, decides or is told; ``role`` is the role whose page tells about it, where there is one."""

    id: str
    label: str
    definition: str
    role: str | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What can follow on a transgression; the list stands from the gravest to the lightest."""

    id: str
    label: str
    definition: str
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Why a protocol of today is expected to speak of a topic: what a public document says, in our words."""

    source: str
    url: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A row of the matrix. ``cues`` are regular expressions (case-insensitive) that suggest it for a new text.

    ``roles`` are those for whom it can matter (empty: everyone): on another's page its silence is no gap.
    """

    id: str
    label: str
    group: str
    definition: str
    roles: tuple[str, ...] = ()
    expected: Expected | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicGroup:
    """A set of topics shown together. ``rest`` holds what fits nowhere else: on that no text is said to be silent."""

    id: str
    label: str
    rest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question people really ask, and the topics whose provisions answer it.

    ``topics`` stand in the order in which they answer, each under one question: what the codebook asks on them belongs
    to it. ``roles`` limits it to readers who would ask it; empty means everyone. ``asks`` is null for an open question.
    """

    id: str
    question: str
    topics: tuple[str, ...]
    roles: tuple[str, ...] = ()
    asks: Asks | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One of the closed answers to a question of the codebook.

    At most one of the lists says where it is read off a statement: its force, who consents, decides or is told, the
    measure, the certainty. An answer with none of them is coded on the statement. ``unsaid`` marks one that only tells
    how the text leaves the question open: it is shown, and sets no text apart from another.
    """

    id: str
    label: str
    forces: tuple[Force, ...] = ()
    actors: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    certainty: tuple[Certainty, ...] = ()
    unsaid: bool = False

    @property
    def read_off(self) -> frozenset[str]:
        """The values that give this answer; empty where it is coded by reading."""
        return frozenset((*self.forces, *self.actors, *self.measures, *self.certainty))


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookQuestion:
    """A question put to every text on one topic. ``roles``: asked of what binds or affects one of these; empty: of all.

    Codebook, closed answers and a quotation for each are the method of policy surveillance (Burris et al., LawAtlas).
    """

    id: str
    topic: str
    question: str
    aspect: Aspect
    roles: tuple[str, ...] = ()
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """Words that readers use for one thing: a search for one of ``words`` finds the others as well.

    ``typed`` are more of them, as people type: slang, forms, halves of sentences. They find as much, and the register
    of the search page leaves them out. ``broader`` words are searched too and count for less: "mentor" also finds what
    "medewerkers" must do, but not the other way round. ``topics`` are what a reader with these words is after.
    ``generic`` words name what every text here is about ("protocol", "school"): beside another word they hardly
    count. ``near`` words are of a thing that no topic is about ("wachtwoord"): as long as no text has one of them,
    all that a question with them finds comes only near. Words are written without capitals. A term of several
    telling words counts when all its words occur, one with a single telling word when they follow each other within
    a few words, one that denies or has small words alone when it stands there as it is.
    """

    words: tuple[str, ...]
    typed: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    generic: bool = False
    near: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """All words that readers use for it."""
        return (*self.words, *self.typed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The controlled lists, each in the order in which it is shown."""

    roles: tuple[Role, ...]
    norms: tuple[Norm, ...]
    topic_groups: tuple[TopicGroup, ...]
    topics: tuple[Topic, ...]
    contexts: tuple[str, ...]
    questions: tuple[Question, ...]
    synonyms: tuple[Synonyms, ...]
    actors: tuple[Actor, ...] = ()
    measures: tuple[Measure, ...] = ()
    codebook: tuple[CodebookQuestion, ...] = ()

    def norms_that(self, *forces: Force) -> frozenset[str]:
        """Return the ids of the norms with one of ``forces``."""
        return frozenset(norm.id for norm in self.norms if norm.force in forces)

    @property
    def rest_topics(self) -> frozenset[str]:
        """The ids of the topics in a group for what fits nowhere else."""
        groups = {group.id for group in self.topic_groups if group.rest}
        return frozenset(topic.id for topic in self.topics if topic.group in groups)
