"""Everything derived from a corpus, each thing made once: what all pages, outputs and papers ask.

A :class:`Book` is the only owner of what follows from the corpus alone. What one room needs and no other (the rows of
the table, say) it derives itself and keeps here with :meth:`Book.once`; so nothing is made twice, and a cache between
builds has one place to stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from generator.book.former import Former
from generator.book.places import Place
from generator.book.rules import Rule, make
from generator.compare import codebook, differences, pairing, revision, stand
from generator.compare.codebook import Position
from generator.compare.differences import Difference
from generator.compare.kinship import Kinship
from generator.compare.revision import Revision
from generator.compare.stand import Stand, Stands
from generator.ground.reading import Frame, Read, reading
from generator.model import (
    CodebookQuestion,
    Corpus,
    Edition,
    Force,
    Institution,
    Norm,
    Passage,
    PlacedStatement,
    Question,
    Role,
    Topic,
    TopicGroup,
    Work,
)

Asked = ParamSpec("Asked")
Made = TypeVar("Made")
Key = TypeVar("Key")

Key_ = tuple[Callable[..., Any], tuple[Any, ...], tuple[tuple[str, Any], ...]]
"""What makes a thing, and of what."""


class Fact:
    """What was made once, by its key, without what it came to.

    Told apart by itself, for its key takes long to look at, and who reads it is noted over and over.
    """

    __slots__ = ("key",)

    def __init__(self, key: Key_) -> None:
        self.key = key


LASTING: set[Callable[..., Any]] = set()
"""What makes things that are kept between builds: see :func:`lasting`."""
OPEN: set[Callable[..., Any]] = set()
"""What makes things that are told apart by what was read for them: see :func:`read_through`."""

RECENT: set[Callable[..., Any]] = set()
"""What makes things of which only the last thousands are kept: see :func:`recent`."""
LARGE: set[Callable[..., Any]] = set()
"""What makes things of which :meth:`Book.lately` keeps one: see :func:`large`."""

# More than there are roles: the pages of one school are made after each other, and then those of the next.
_LATELY = 64
# Of 100 institutions nothing is made twice for it. Of 300 it takes a sixth of the memory away; made again is what takes
# a tenth of a millisecond at most.
_RECENT = 8192
_NAMED = object()
"""Tells arguments of which some have names from all that have none."""


def lasting(make_: Callable[Asked, Made]) -> Callable[Asked, Made]:
    """Have what a function makes, for :meth:`Book.once`, kept until the next build: what takes long, and is plain.

    Plain are text, bytes, numbers and None, and tuples, lists and dictionaries of these.
    """
    LASTING.add(make_)
    return make_


def read_through(make_: Callable[Asked, Made]) -> Callable[Asked, Made]:
    """Have what a function makes, for :meth:`Book.once`, count as another as soon as a part that it read is another.

    That is for what is large, or is read on when it is asked; all else is told by what is in it.
    """
    OPEN.add(make_)
    return make_


def recent(make_: Callable[Asked, Made]) -> Callable[Asked, Made]:
    """Have :meth:`Book.once` keep only the last thousands of what a function makes, where nobody follows the making.

    That is for small things, quickly made, of which there are the more the more texts there are, and which are asked
    again soon or hardly at all.
    """
    RECENT.add(make_)
    return make_


def large(make_: Callable[Asked, Made]) -> Callable[Asked, Made]:
    """Have :meth:`Book.lately` keep only the last of what a function makes: what holds much, each asked in its turn."""
    LARGE.add(make_)
    return make_


class Book:
    """Look-ups derived from a corpus, each computed once, when it is first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.roles: Mapping[str, Role] = {role.id: role for role in corpus.vocabulary.roles}
        self.norms: Mapping[str, Norm] = {norm.id: norm for norm in corpus.vocabulary.norms}
        self.topics: Mapping[str, Topic] = {topic.id: topic for topic in corpus.vocabulary.topics}
        self.kinship = Kinship()
        self.read: dict[Key_, Read] | None = None
        """What was read for each thing that was made once, by its key; None where nobody wants to know."""
        self.recall: Callable[[Key_], object] | None = None
        """Returns what an earlier build made and that lasts; raises ``KeyError``. None where none is known of."""
        self._once: dict[Key_, tuple[Fact, object]] = {}
        self._made_of: defaultdict[Callable[..., Any], dict[object, Any]] = defaultdict(dict)
        """What was made once while nobody followed, by its maker and its arguments: a third of the memory."""
        self._made_before: dict[Callable[..., Any], dict[object, Any]] = {}
        """Of what is :func:`recent` the thousands before the last."""
        self._lately: dict[object, dict[Key_, tuple[Fact, object]]] = {}

    def once(self, make_: Callable[Concatenate[Book, Asked], Made], *asked: Asked.args, **named: Asked.kwargs) -> Made:
        """Return what ``make_(book, …)`` returns for these arguments, made when they are first asked for.

        The arguments are told apart as dictionary keys are: works, editions and provisions by identity.
        """
        if self.read is None and reading.frame is None:
            made = self._made_of[make_]
            of = (_NAMED, asked, *named.items()) if named else asked
            there = made.get(of, made)
            if there is made:  # which is nothing that anybody makes
                there = self._made_before[make_].get(of, made) if make_ in self._made_before else made
                if there is made:
                    there = make_(self, *asked, **named)
                self._keep(make_, of, there)
            thing: Made = there
            return thing
        key = (make_, asked, tuple(named.items()))
        found = self._once.get(key)
        if found is None:
            found = self._once[key] = Fact(key), self._made(key, make_, asked, named)
        self._note(found[0])
        return cast(Made, found[1])

    def _keep(self, make_: Callable[..., Any], of: object, thing: object) -> None:
        """Keep what was made; of what is :func:`recent`, drop the thousands before the last where these are full."""
        made = self._made_of[make_]
        if make_ in RECENT and len(made) >= _RECENT:
            self._made_before[make_] = made
            made = self._made_of[make_] = {}
        made[of] = thing

    def in_passing(
        self, make_: Callable[Concatenate[Book, Asked], Made], *asked: Asked.args, **named: Asked.kwargs
    ) -> Made:
        """Return the same, kept only where somebody follows what is read for it: for what one file alone asks."""
        if self.read is None:
            return make_(self, *asked, **named)
        return self.once(make_, *asked, **named)

    def lately(
        self, make_: Callable[Concatenate[Book, Asked], Made], *asked: Asked.args, **named: Asked.kwargs
    ) -> Made:
        """Return the same, but of each ``make_`` only the last few are kept: for pages that are made after each other.

        What the schools of one institution share is made once so, and not kept while those of all others are made.
        """
        kept = self._lately.setdefault(make_, {})
        key = (make_, asked, tuple(named.items()))
        found = kept.get(key)
        if found is None:
            if len(kept) == (1 if make_ in LARGE else _LATELY):
                del kept[next(iter(kept))]
            found = kept[key] = Fact(key), self._made(key, make_, asked, named)
        self._note(found[0])
        return cast(Made, found[1])

    def _made(self, key: Key_, make_: Callable[..., Made], asked: tuple[Any, ...], named: Mapping[str, Any]) -> Made:
        """Make something, and keep what was read for it where somebody follows that."""
        if self.read is None:
            return make_(self, *asked, **named)
        if self.recall is not None and make_ in LASTING:
            with suppress(KeyError):
                return cast(Made, self.recall(key))
        frame: Frame = set()
        with reading.into(frame):
            made = make_(self, *asked, **named)
        self.read[key] = tuple(frame)  # a set takes four times as much, and nothing is added any more
        return made

    def _note(self, what: object) -> None:
        if reading.frame is not None:
            reading.frame.add(what)

    def known(self, key: Key_) -> object:
        """Return what :meth:`once` made and keeps under a key; raises ``KeyError``."""
        return self._once[key][1]

    # What there is.

    @property
    def works(self) -> tuple[Work, ...]:
        """All works, in the corpus's order."""
        return self.corpus.works

    @property
    def editions(self) -> tuple[Edition, ...]:
        """All editions of all works."""
        return self.corpus.editions

    @cached_property
    def forces(self) -> Mapping[str, Force]:
        """What each norm does, by its id."""
        return {norm.id: norm.force for norm in self.corpus.vocabulary.norms}

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions people ask, in order."""
        return self.corpus.vocabulary.questions

    def questions_of(self, role: Role) -> tuple[Question, ...]:
        """Return the questions that a reader in ``role`` would ask."""
        return tuple(question for question in self.questions if not question.roles or role.id in question.roles)

    @cached_property
    def topic_groups(self) -> tuple[tuple[TopicGroup, tuple[Topic, ...]], ...]:
        """The groups of topics with their topics, both in order."""
        return tuple(
            (group, tuple(topic for topic in self.corpus.vocabulary.topics if topic.group == group.id))
            for group in self.corpus.vocabulary.topic_groups
        )

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every school, and every institution without named schools, that a work in the corpus binds."""
        places = []
        for institution in self.corpus.institutions:
            works = self.works_of(institution)
            for school in institution.schools:
                bound = tuple(work for work in works if school in work.schools)
                places.append(Place(institution=institution, school=school, works=bound))
            if not institution.schools:
                places.append(Place(institution=institution, school=None, works=works))
        return tuple(places)

    def works_of(self, institution: Institution) -> tuple[Work, ...]:
        """Return the works of an institution, in the corpus's order."""
        return tuple(self._works_of.get(institution.id, ()))

    @cached_property
    def _works_of(self) -> Mapping[str, Sequence[Work]]:
        return _gathered((work.institution.id, work) for work in self.works)

    def rank(self, work: Work) -> int:
        """Return the place of a work in the corpus's order, from 0."""
        return self._ranks[work]

    @cached_property
    def _ranks(self) -> Mapping[Work, int]:
        return {work: rank for rank, work in enumerate(self.works)}

    def places_of(self, institution: Institution) -> tuple[Place, ...]:
        """Return the places of an institution."""
        return tuple(self._places_of.get(institution.id, ()))

    @cached_property
    def _places_of(self) -> Mapping[str, Sequence[Place]]:
        return _gathered((place.institution.id, place) for place in self.places)

    def alike(self, place: Place) -> Place:
        """Return the first place that the same works bind: what these say there, they say at both."""
        return self._alike[place.works]

    @cached_property
    def _alike(self) -> Mapping[tuple[Work, ...], Place]:
        return {place.works: place for place in reversed(self.places)}

    def bound_by(self, work: Work) -> tuple[Place, ...]:
        """Return the places that a work binds."""
        return tuple(self._bound_by.get(work, ()))

    @cached_property
    def _bound_by(self) -> Mapping[Work, Sequence[Place]]:
        return _gathered((work, place) for place in self.places for work in place.works)

    def work_of(self, edition: Edition) -> Work:
        """Return the work that an edition is of."""
        return self._work_of[edition]

    @cached_property
    def _work_of(self) -> Mapping[Edition, Work]:
        return {edition: work for work in self.works for edition in work.editions}

    # What was called otherwise.

    @cached_property
    def former(self) -> Former:
        """The former names of everything."""
        return Former(self.corpus)

    # What the texts say, by topic and by role.

    @cached_property
    def stands(self) -> Stands:
        """Where each text stands on each topic, towards each role and anyone."""
        return _Stands(self)

    def stand(self, topic_id: str, work: Work, role_id: str | None = None) -> Stand:
        """Return where a work in force stands on a topic towards a role, or anyone."""
        return self.stands.of(topic_id, work, role_id)

    def stands_on(self, topic_id: str, role_id: str | None = None) -> tuple[Stand, ...]:
        """Return where every work in force stands on a topic, in the works' order."""
        return tuple(self.stand(topic_id, work, role_id) for work in self.works)

    @cached_property
    def codebook(self) -> Mapping[str, tuple[CodebookQuestion, ...]]:
        """The questions of the codebook by topic, in order."""
        asked = _gathered((question.topic, question) for question in self.corpus.vocabulary.codebook)
        return {topic: tuple(questions) for topic, questions in asked.items()}

    def positions(self, question: CodebookQuestion) -> tuple[Position, ...]:
        """Return what every work in force answers to a question of the codebook, in the works' order."""
        return self.once(_positions, question.id, question.topic)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The questions to which texts give different answers, the most consequential first."""
        return self.once(_differences)

    def roles_in(self, editions: Iterable[Edition]) -> tuple[Role, ...]:
        """Return the roles that occur in ``editions``, in the vocabulary's order."""
        found = {role for edition in editions for role in self.once(_roles_of, edition)}
        return tuple(role for role in self.roles.values() if role.id in found)

    def roles_at(self, place: Place) -> tuple[Role, ...]:
        """Return the roles to whom the texts in force at a place speak, in the vocabulary's order."""
        return self.roles_in(work.in_force for work in place.works)

    def places_for(self, role: Role) -> tuple[Place, ...]:
        """Return the places whose texts in force speak to a role."""
        return tuple(self.once(_places_for).get(role.id, ()))

    # One provision as every page shows it.

    def rule(self, passage: Passage) -> Rule:
        """Return the rule for ``passage``."""
        return self.once(_rule, passage)

    def rules(self, passages: Iterable[Passage]) -> tuple[Rule, ...]:
        """Return the rules for ``passages``, in their order."""
        return tuple(self.rule(passage) for passage in passages)

    # Two texts beside each other.

    @cached_property
    def revised(self) -> Mapping[Edition, tuple[Edition, Edition]]:
        """The successive versions that are compared, by the new one, in the works' order, oldest first."""
        return {new: (old, new) for work in self.works for old, new in revision.pairs(work)}

    def revision(self, old: Edition, new: Edition) -> Revision:
        """Return what changed between two versions of one work."""
        self._note_whole(old, new)
        return self.once(_revision, old, new)

    def revision_to(self, edition: Edition) -> Revision | None:
        """Return what changed in an edition against the one before it, if there is one."""
        return self.revision(*self.revised[edition]) if edition in self.revised else None

    def pairing(self, left: Edition, right: Edition) -> tuple[pairing.Row, ...]:
        """Return the rows of two editions side by side."""
        self._note_whole(left, right)
        return self.once(_paired, left, right)

    def _note_whole(self, *editions: Edition) -> None:
        """Note all of some texts: what compares two of them reads on when it is asked."""
        for edition in editions:
            self._note(("whole", edition))


class _Stands(Stands):
    """The stands of a book, which keeps what they are made of as it keeps all else."""

    def __init__(self, book: Book) -> None:
        super().__init__(book.corpus)
        self._book = book

    def of(self, topic: str, work: Work, role: str | None = None, edition: Edition | None = None) -> Stand:
        return self._book.once(_stand, topic, work, role, edition or work.in_force)

    def on(self, topic: str, edition: Edition) -> tuple[PlacedStatement, ...]:
        return self._book.once(_by_topic, edition).get(topic, ())

    def roles_in(self, edition: Edition) -> frozenset[str]:
        return self._book.once(_roles_in, edition)


def _stand(book: Book, topic: str, work: Work, role: str | None, text: Edition) -> Stand:
    return book.stands.made(topic, work, role, text)


def _by_topic(_: Book, edition: Edition) -> Mapping[str, tuple[PlacedStatement, ...]]:
    return stand.by_topic(edition)


def _roles_in(_: Book, edition: Edition) -> frozenset[str]:
    return stand.roles_in(edition)


def quotable(edition: Edition) -> tuple[Passage, ...]:
    """Return the provisions of an edition that have text of their own."""
    return tuple(passage for passage in edition.passages if passage.provision.text is not None)


def _gathered(pairs: Iterable[tuple[Key, Made]]) -> Mapping[Key, Sequence[Made]]:
    found: dict[Key, list[Made]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


def _positions(book: Book, question_id: str, topic_id: str) -> tuple[Position, ...]:
    question = next(each for each in book.codebook[topic_id] if each.id == question_id)
    return tuple(codebook.position(question, work, book.stands, book.forces) for work in book.works)


def _differences(book: Book) -> tuple[Difference, ...]:
    return differences.differences(book.positions(each) for each in book.corpus.vocabulary.codebook)


def _places_for(book: Book) -> Mapping[str, Sequence[Place]]:
    return _gathered((role.id, place) for place in book.places for role in book.roles_at(place))


def _rule(book: Book, passage: Passage) -> Rule:
    return make(passage, book.norms, book.roles, book.topics)


def _roles_of(book: Book, edition: Edition) -> frozenset[str]:
    return frozenset(role for passage in edition.labelled for role in passage.labels.roles)


@read_through
def _revision(book: Book, old: Edition, new: Edition) -> Revision:
    return revision.compare(old, new, book.corpus.vocabulary)


@read_through
def _paired(book: Book, left: Edition, right: Edition) -> tuple[pairing.Row, ...]:
    return pairing.rows(left, right, book.kinship)
