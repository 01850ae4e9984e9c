"""What people added to the text: roles, norms and topics."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ground.errors import Problem
from generator.load.files import Record
from generator.load.known import Known, known_ids
from generator.load.structure import Placed, walk
from generator.model import DraftProvision, DraftSection, DraftVersion
from generator.yamlio import Document, Place, visible

_FIELDS = (
    "roles",
    "roles_basis",
    "norms",
    "context",
    "topics",
    "state",
    "reviewed_sha",
    "reviewed_by",
    "taken_over",
    "summary",
)


def check(record: Record[DraftVersion], known: Known, *, finished: bool = True) -> Iterator[Problem]:
    """Yield what is wrong with the labels of one version; not ``finished``, labels may be missing."""
    document, sections = record.document, record.value.sections
    for index, section in enumerate(sections):
        at = ("sections", index, "roles")
        yield from known_ids(document, at, section.roles or (), known.roles, "role", "vocabulary/roles.yml")
        if section.roles == ():
            yield document.problem(
                at, "'roles' is an empty list", "name the roles in the heading, or leave the field out"
            )
        if section.num is not None or section.heading is not None:
            yield from _unnamed(document, at, section.roles or (), section.heading or "", known, "heading")
    inherited = inherited_roles(sections)
    for placed in walk(record.value):
        provision, place = placed.provision, placed.place
        for field, ids, known_of, noun, where in (
            ("roles", provision.roles, known.roles, "role", "vocabulary/roles.yml"),
            ("norms", provision.norms, known.norms, "norm", "vocabulary/norms.yml"),
            ("context", provision.context, known.contexts, "context", "vocabulary/contexts.yml"),
            ("topics", provision.topics, known.topics, "topic", "vocabulary/topics.yml"),
        ):
            yield from known_ids(document, (*place, field), ids, known_of, noun, where)
        if provision.statements:
            yield from _twice_said(document, placed)
        if provision.text is None and provision.items:
            yield from _bare(document, placed)
        elif provision.text is not None:
            yield from _basis(document, placed, inherited[placed.section_index])
            if finished:
                yield from _named(document, placed, known)
                yield from complete(document, placed)


def inherited_roles(sections: tuple[DraftSection, ...]) -> list[tuple[str, ...] | None]:
    """Return per section the roles an article in it inherits: its own, else those of the level-1 section it is in."""
    inherited: list[tuple[str, ...] | None] = []
    part: tuple[str, ...] | None = None
    for section in sections:
        if section.level == 1:
            part = section.roles
        inherited.append(section.roles if section.roles is not None else part)
    return inherited


def _bare(document: Document, placed: Placed) -> Iterator[Problem]:
    for field in _FIELDS:
        if getattr(placed.provision, field):
            what = f"'{field}' labels a text, and this article has none of its own"
            yield document.problem((*placed.place, field), what, "put it on the items, and leave it out here")


def _twice_said(document: Document, placed: Placed) -> Iterator[Problem]:
    for field in ("roles", "norms", "topics"):
        if getattr(placed.provision, field):
            what = f"'{field}' follows from the statements of this provision, and is given beside them"
            yield document.problem((*placed.place, field), what, "leave it out")


def complete(document: Document, placed: Placed) -> Iterator[Problem]:
    """Yield every label that a provision with a text must have and has not."""
    provision, place = placed.provision, placed.place
    derived = provision.derived()
    for field, what, mend in (
        ()
        if _without_topic(provision)
        else (
            ("norms", "this provision has no norm", "add 'statements', or 'norms', the main one first"),
            (
                "topics",
                "this provision has no topic",
                "add 'statements', or 'topics', the one where a reader looks first",
            ),
        )
    ):
        if not getattr(derived, field):
            yield document.problem((*place, "statements" if provision.statements else field), what, mend)
    for field, what, mend in (
        ("roles_basis", "this provision does not say how its roles are known", "add 'roles_basis'"),
        ("state", "this provision does not say whether its labels were reviewed", "add 'state': suggested or reviewed"),
    ):
        if not getattr(provision, field):
            yield document.problem((*place, field), what, mend)


def _without_topic(provision: DraftProvision) -> bool:
    """Whether a statement still lacks its topic, which is told: what follows from the statements is not known then."""
    return any(not statement.topics and not statement.of for statement in provision.statements)


def _basis(document: Document, placed: Placed, inherited: tuple[str, ...] | None) -> Iterator[Problem]:
    provision, place = placed.provision, placed.place
    if _without_topic(provision):
        return
    roles = provision.derived().roles
    if provision.roles_basis == "none" and roles:
        mend = "name another basis, or let it bind nobody"
        yield document.problem((*place, "roles_basis"), "'roles_basis' is none, and yet there are roles", mend)
    elif provision.roles_basis not in (None, "none") and not roles:
        mend = "say whom it binds, or make 'roles_basis' none"
        yield document.problem((*place, "roles_basis"), "this provision has a 'roles_basis' and no roles", mend)
    elif _differs(provision, inherited):
        ours = ", ".join(map(visible, roles))
        theirs = f"[{', '.join(inherited)}]" if inherited else "named by no heading"
        what = f"the roles [{ours}] are inherited, and those of the section are {theirs}"
        at = (*place, "roles_basis" if provision.statements else "roles")
        yield document.problem(at, what, "take the roles of the section, or name another basis")


def _named(document: Document, placed: Placed, known: Known) -> Iterator[Problem]:
    """A role that is called printed has a word in the article: in the provision, or in what leads in to it."""
    provision = placed.provision
    if provision.roles_basis == "printed":
        article = (*placed.parents, placed.provision)
        printed = "\n".join(text for each in article for text in (each.heading, each.text) if text)
        at: Place = (*placed.place, "roles_basis" if provision.statements else "roles")
        yield from _unnamed(document, at, provision.derived().roles, printed, known, "article")


def _unnamed(
    document: Document, place: Place, roles: tuple[str, ...], printed: str, known: Known, noun: str
) -> Iterator[Problem]:
    for index, role in enumerate(roles):
        if role in known.named and not known.named[role].search(printed):
            what = f"the {noun} does not name the role '{role}'"
            other = "choose another basis" if noun == "article" else "leave it out"
            mend = f"{other}, or add the word that names it to its 'cues' in vocabulary/roles.yml"
            yield document.problem(place if place[-1] == "roles_basis" else (*place, index), what, mend)


def _differs(provision: DraftProvision, inherited: tuple[str, ...] | None) -> bool:
    """Whether roles called inherited are not the section's, without a written doubt that says why."""
    silent = provision.roles_basis == "inherited" and provision.doubt is None
    return silent and set(provision.derived().roles) != set(inherited or ())
