"""The values everything else is made of.

The classes up to :class:`Version` and :class:`Vocabulary` mirror the YAML files under ``protocols/`` field by field
(the JSON Schemas are generated from them). :class:`Edition`, :class:`Work`, :class:`Passage` and :class:`Corpus` are
what the loader assembles from those files; of these each thing exists once and equals only itself, so that a look-up by
one costs nothing. Terms are FRBR's and Akoma Ntoso's: a protocol is a *work*, a version an
*expression*.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from generator.ground.locator import Locator
from generator.ground.text import split_lines

Kind = Literal["paragraph", "article", "item"]
RolesBasis = Literal["printed", "inherited", "defined", "generic", "none"]
State = Literal["suggested", "reviewed"]
OrderBasis = Literal["printed", "inferred", "single"]
Status = Literal["concept", "vastgesteld", "vervallen"]
PersonalDataKind = Literal["email", "phone", "name", "iban", "bsn", "address"]
Verdict = Literal["substantive", "terminological", "editorial"]
RenamedKind = Literal["institution", "school", "protocol", "version", "provision", "topic", "role"]
Conformance = Literal["volledig", "gedeeltelijk", "eerste-maatregelen", "niet"]
ArtefactReason = Literal[
    "running-header",
    "page-number",
    "link-target",
    "contact-block",
    "version-line",
    "adoption-line",
    "contents-list",
    "footnote",
    "website-junk",
    "other",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """Anything a reader may quote: an unnumbered paragraph, an article, or an item inside one.

    ``num`` and ``heading`` are as printed. ``text`` is verbatim with line wraps joined by one space; it is null only
    for an article that holds nothing but items. ``lines`` is a place in the source (see ``locator``) and covers number,
    heading and text, not the items. ``reviewed_sha`` is the fingerprint of the text that was reviewed.
    """

    eid: str
    wid: str | None = None
    kind: Kind
    num: str | None = None
    heading: str | None = None
    text: str | None = None
    summary: str | None = None
    lines: str
    roles: tuple[str, ...] = ()
    roles_basis: RolesBasis | None = None
    norms: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    state: State | None = None
    reviewed_sha: str | None = None
    doubt: str | None = None
    items: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of a version; the words before the first heading are the section ``intro``, without heading.

    ``level`` is 1 for a part of the document and 2 for a part inside the level-1 part before it. ``roles`` are those
    the heading names, or null where it names none.
    """

    eid: str
    level: int = 1
    num: str | None = None
    heading: str | None = None
    lines: str | None = None
    roles: tuple[str, ...] | None = None
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """Source lines that belong to the page, not to the text, and why."""

    lines: str
    reason: ArtefactReason
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The evidence: a file beside ``version.yml``, its sha256 (64 hex digits), and how it came to us."""

    file: str
    sha256: str
    original_name: str | None = None
    url: str | None = None
    retrieved: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedPersonalData:
    """Personal data, or what looks like it, that a person decided may be published; ``reason`` in Dutch."""

    kind: PersonalDataKind
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Motivation:
    """Why something was changed in this version; ``eid`` as in :class:`Overrule`, ``text`` in Dutch."""

    eid: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One dated or numbered text of a protocol (FRBR: an expression). What the text does not state is null.

    ``date`` is the one printed in the text. ``adopted``, ``in_force``, ``review_due`` and ``consultation`` (advice or
    consent of the participation council) may be known from elsewhere; ``decision_basis`` then says where from.
    ``supersedes`` is the id of the version that this one replaces.
    """

    id: str
    title: str | None = None
    title_lines: str | None = None
    date: datetime.date | None = None
    date_lines: str | None = None
    adopted_by: str | None = None
    status: Status | None = None
    adopted: datetime.date | None = None
    in_force: datetime.date | None = None
    review_due: datetime.date | None = None
    consultation: str | None = None
    decision_basis: str | None = None
    supersedes: str | None = None
    motivation: str | None = None
    motivations: tuple[Motivation, ...] = ()
    source: Source
    note: str | None = None
    accepted_personal_data: tuple[AcceptedPersonalData, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrule:
    """A person's own class for what changed in one provision between two versions, with the reason the site shows.

    ``eid`` is the provision or section in the version ``new``; in ``old`` where it was removed.
    """

    old: str
    new: str
    eid: str
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """A protocol through all its versions (FRBR: a work).

    ``versions`` lists version ids, oldest first; ``order_basis`` says how that order is known and ``order_reason`` why.
    ``schools`` lists the ids of the schools it binds; empty where the text names none (``schools_note`` then says so).
    """

    id: str
    title: str
    title_note: str | None = None
    subject: str
    schools: tuple[str, ...] = ()
    schools_note: str | None = None
    versions: tuple[str, ...]
    order_basis: OrderBasis
    order_reason: str
    overrules: tuple[Overrule, ...] = ()
    accepted_personal_data: tuple[AcceptedPersonalData, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school as the texts name it."""

    id: str
    name: str
    website: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """Who issues the text: a board, a foundation or a school.

    ``short_name`` fits a table heading. ``name_note`` says so where the text does not name the institution and the name
    is a description of ours.
    """

    id: str
    name: str
    short_name: str
    name_note: str | None = None
    kind: str | None = None
    website: str | None = None
    schools: tuple[School, ...] = ()
    accepted_personal_data: tuple[AcceptedPersonalData, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A group of people a provision binds or entitles. ``cues`` are regular expressions that suggest it."""

    id: str
    label: str
    singular: str
    definition: str
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """What a provision does: forbid, allow, oblige … ``sign`` is the short word shown beside its drawn sign."""

    id: str
    label: str
    sign: str
    definition: str
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A row of the matrix. ``cues`` are regular expressions (case-insensitive) that suggest it for a new text."""

    id: str
    label: str
    group: str
    definition: str
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicGroup:
    """A set of topics shown together."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question people really ask, and the topics whose provisions answer it.

    ``roles`` limits it to readers who would ask it; empty means everyone.
    """

    id: str
    question: str
    topics: tuple[str, ...]
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonyms:
    """Words that readers use for one thing: a search for one of ``words`` finds the others as well.

    ``broader`` words are searched too and count for less: "mentor" also finds what "medewerkers" must do, but not the
    other way round. ``topics`` are what a reader with these words is after. ``generic`` words name what every text here
    is about ("protocol", "school"): beside another word they hardly count. Words are written without capitals; a term
    of several words counts when they all occur.
    """

    words: tuple[str, ...]
    broader: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    generic: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """An id that was published as ``old`` and is now ``new``, both written in full as on the day they were published.

    An institution, school, topic or role is its id; a protocol, version or provision its locator, such as
    ``calvijn/sociale-media@v2#sec_b__art_6``. ``since`` is the day the new id was first published.
    """

    kind: RenamedKind
    old: str
    new: str
    since: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcoming:
    """Something on the site that does not meet the standard: ``criterion`` is its number, such as ``1.4.10``.

    ``alternative`` is what a reader can do meanwhile, ``mended_by`` the day by which it is to be mended.
    """

    what: str
    criterion: str | None = None
    alternative: str | None = None
    mended_by: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessibility:
    """What the publisher has established and decided about the accessibility of the site as it publishes it.

    ``conformance`` is the publisher's own finding, null while nobody examined the site. ``report_url`` leads to the
    report of ``assessed_by``; ``answer_days`` is within how many days a complaint is answered.
    """

    conformance: Conformance | None = None
    assessed: datetime.date | None = None
    assessed_by: str | None = None
    report_url: str | None = None
    drawn_up: datetime.date | None = None
    answer_days: int | None = None
    complaint_route: str | None = None
    shortcomings: tuple[Shortcoming, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Who publishes the site and where (``site.yml``); null where nobody has said so, and the site then says that.

    ``address`` is the full web address of the home page; the environment variable SITE_URL goes before it.
    ``log_contents`` and ``log_retention`` say in Dutch what the web server notes of a visit and for how long.
    """

    publisher: str | None = None
    contact_email: str | None = None
    contact_url: str | None = None
    address: str | None = None
    hosting_party: str | None = None
    log_contents: str | None = None
    log_retention: str | None = None
    accessibility: Accessibility = Accessibility()


@dataclass(frozen=True, kw_only=True, eq=False)
class Passage:
    """A provision in its place: what every page, export and comparison quotes from."""

    institution: Institution
    protocol: Protocol
    version: Version
    section: Section
    parents: tuple[Provision, ...]
    provision: Provision

    @cached_property
    def locator(self) -> str:
        """The published identity, for instance ``calvijn/sociale-media@v2#sec_b__art_6``."""
        return str(self.id)

    @cached_property
    def id(self) -> Locator:
        """The same as a value."""
        return Locator(self.institution.id, self.protocol.id, self.version.id, self.provision.eid)


@dataclass(frozen=True, kw_only=True, eq=False)
class Edition:
    """A version together with its evidence: ``source_bytes`` is the source file as it came (UTF-8)."""

    institution: Institution
    protocol: Protocol
    version: Version
    source_bytes: bytes = field(repr=False)

    @cached_property
    def source_lines(self) -> tuple[str, ...]:
        """The lines of the source without their ends; line 1 is ``source_lines[0]``."""
        return split_lines(self.source_bytes.decode("utf-8-sig"))

    @cached_property
    def locator(self) -> str:
        """The published identity, for instance ``calvijn/sociale-media@v2``."""
        return str(self.id)

    @cached_property
    def id(self) -> Locator:
        """The same as a value."""
        return Locator(self.institution.id, self.protocol.id, self.version.id)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every provision in reading order, items after their article."""
        return tuple(self._walk())

    def _walk(self) -> Iterator[Passage]:
        for section in self.version.sections:
            for provision in section.provisions:
                yield from self._descend(section, (), provision)

    def _descend(self, section: Section, parents: tuple[Provision, ...], provision: Provision) -> Iterator[Passage]:
        yield Passage(
            institution=self.institution,
            protocol=self.protocol,
            version=self.version,
            section=section,
            parents=parents,
            provision=provision,
        )
        for item in provision.items:
            yield from self._descend(section, (*parents, provision), item)


@dataclass(frozen=True, kw_only=True, eq=False)
class Work:
    """A protocol of one institution with all its editions, oldest first."""

    institution: Institution
    protocol: Protocol
    editions: tuple[Edition, ...]

    @cached_property
    def in_force(self) -> Edition:
        """The newest edition that is neither a concept nor withdrawn, else the newest that is no concept.

        It is the one shown as in force; :mod:`generator.load` sees to it that there is one.
        """
        settled = [edition for edition in self.editions if edition.version.status != "concept"]
        standing = [edition for edition in settled if edition.version.status != "vervallen"]
        return (standing or settled)[-1]

    @cached_property
    def schools(self) -> tuple[School, ...]:
        """The schools it binds, in the institution's order."""
        return tuple(school for school in self.institution.schools if school.id in self.protocol.schools)


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Everything under ``protocols/``, checked."""

    vocabulary: Vocabulary
    institutions: tuple[Institution, ...]
    works: tuple[Work, ...]
    settings: Settings = Settings()
    renamed: tuple[Renaming, ...] = ()

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """All editions of all works."""
        return tuple(edition for work in self.works for edition in work.editions)
