"""The records that people write: institutions, protocols and what is known of a version, field by field as in the YAML.

The text of a version with its labels is in :mod:`generator.model.draft` as it is written, in
:mod:`generator.model.finished` as it is shown. The JSON Schemas are generated from these classes. Terms are FRBR's and
Akoma Ntoso's: a protocol is a *work*, a version an *expression*.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Kind = Literal["paragraph", "article", "item"]
RolesBasis = Literal["printed", "inherited", "defined", "generic", "none"]
State = Literal["suggested", "reviewed"]
OrderBasis = Literal["printed", "inferred", "single"]
Status = Literal["concept", "vastgesteld", "vervallen"]
PersonalDataKind = Literal["email", "phone", "name", "iban", "bsn", "address", "handle", "birth"]
Verdict = Literal["substantive", "terminological", "editorial"]
RenamedKind = Literal["institution", "school", "protocol", "version", "provision", "topic", "role"]
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
class PrintedProvision:
    """What a provision says and where, labelled or not; the fields are explained at :class:`DraftProvision`."""

    eid: str
    wid: str | None = None
    kind: Kind
    num: str | None = None
    heading: str | None = None
    text: str | None = None
    summary: str | None = None
    lines: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSection:
    """What stands above provisions, labelled or not; the fields are explained at :class:`DraftSection`."""

    eid: str
    level: int = 1
    num: str | None = None
    heading: str | None = None
    lines: str | None = None
    roles: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """Source lines that belong to the page, not to the text, and why.

    ``of`` are the eIds that a footnote belongs to, where its mark does not tell. ``accepted`` says in Dutch why lines
    that read as a rule are none.
    """

    lines: str
    reason: ArtefactReason
    note: str | None = None
    of: tuple[str, ...] = ()
    accepted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalFile:
    """The file that the text of a source was made of: kept beside it, with its sha256 (64 hex digits).

    ``type`` is what the reader of such files is called, ``made_by`` which reader and libraries made the text, with
    their versions. ``shown`` is whether the site offers the file; where it is null, ``site.yml`` says so for all.
    """

    file: str
    sha256: str
    type: str
    made_by: str | None = None
    shown: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The evidence: a file beside ``version.yml``, its sha256 (64 hex digits), and how it came to us.

    ``original`` is the file that its text was made of, where it is not the very file that came.
    """

    file: str
    sha256: str
    original: OriginalFile | None = None
    original_name: str | None = None
    url: str | None = None
    retrieved: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedPersonalData:
    """Personal data, or what looks like it, that the editors decided may be published; ``reason`` in Dutch."""

    kind: PersonalDataKind
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedMark:
    """A mark of a footnote in the words of ``eid`` that has no footnote, as a person saw; ``reason`` in Dutch."""

    mark: str
    eid: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedBeginning:
    """That ``eid`` begins where it does, as a person saw in the original, though no sign ends what stands before it.

    ``reason`` is in Dutch.
    """

    eid: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Motivation:
    """Why something was changed in this version; ``eid`` as in :class:`Overrule`, ``text`` in Dutch."""

    eid: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedVersion:
    """What is known of a version beside its text; the fields are explained at :class:`DraftVersion`."""

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
    decision_lines: str | None = None
    decision_basis: str | None = None
    supersedes: str | None = None
    motivation: str | None = None
    motivations: tuple[Motivation, ...] = ()
    source: Source
    note: str | None = None
    accepted_personal_data: tuple[AcceptedPersonalData, ...] = ()
    accepted_marks: tuple[AcceptedMark, ...] = ()
    accepted_beginnings: tuple[AcceptedBeginning, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    reviewed_by: str | None = None
    confirmed_by: str | None = None
    confirmed_sha: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrule:
    """The editors' own class for what changed in one provision between two versions, with the reason the site shows.

    ``eid`` is the provision or section in the version ``new``; in ``old`` where it was removed.
    """

    old: str
    new: str
    eid: str
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Incorporated:
    """Another document that the text makes binding, and the words that do so; by each provision once."""

    title: str
    """What it is called."""
    provision: str
    """The eId of the provision or section that makes it binding, in the version in force."""
    quote: str
    """The words that do so."""
    topics: tuple[str, ...] = ()
    """The rows on which it may speak; none where that can be any."""
    roles: tuple[str, ...] = ()
    """Those whom the words tell to keep it, or for whom they say that it holds; none where that can be anyone."""
    here: bool = False
    """Whether this site has it."""
    note: str | None = None
    """What readers must know of it, in Dutch."""


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
    incorporates: tuple[Incorporated, ...] = ()
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
class Renaming:
    """An id that was published as ``old`` and is now ``new``, both written in full as on the day they were published.

    An institution, school, topic or role is its id; a protocol, version or provision its locator, such as
    ``calvijn/sociale-media@v2#sec_b__art_6``. ``since`` is the day the new id was first published.
    """

    kind: RenamedKind
    old: str
    new: str
    since: datetime.date | None = None
