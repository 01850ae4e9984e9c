"""A version as people write it: each label a field of its own, that may be missing while they work.

Only what reads, checks and writes files knows drafts; all else works on :mod:`generator.model.finished`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.derived import Derived, derive, implied, only_implied
from generator.model.records import PrintedProvision, PrintedSection, PrintedVersion, RolesBasis, State
from generator.model.statement import Statement, Unstated


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftProvision(PrintedProvision):
    """Anything a reader may quote: an unnumbered paragraph, an article, or an item inside one.

    ``num`` and ``heading`` are as printed. ``text`` is verbatim with line wraps joined by one space; it is null only
    for an article that holds nothing but items. ``lines`` is a place in the source (``ground.spans``), covering number,
    heading and text, not the items. Whom it binds, what it does and what about is said in ``statements``; in files from
    before there were any, in ``roles``, ``norms`` and ``topics``. ``unstated`` are sentences that read as a rule and
    are in no statement. ``reviewed_sha`` is the fingerprint of what was reviewed (``model.review``), and
    ``reviewed_by`` who or what did, where that is another than the version says. ``taken_over`` is the locator of the
    provision, word for word the same, from which its labels were taken.
    """

    statements: tuple[Statement, ...] = ()
    unstated: tuple[Unstated, ...] = ()
    roles: tuple[str, ...] = ()
    roles_basis: RolesBasis | None = None
    norms: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    state: State | None = None
    reviewed_sha: str | None = None
    reviewed_by: str | None = None
    taken_over: str | None = None
    doubt: str | None = None
    items: tuple[DraftProvision, ...] = ()

    @property
    def implied(self) -> bool:
        """Whether what it says is only known from labels of the whole, in whichever way these are written.

        Then that no condition is given means that nobody looked for one, and not that the text has none.
        """
        return self.text is not None and (not self.statements or only_implied(self.statements, self.text))

    @property
    def said(self) -> tuple[Statement, ...]:
        """Its statements; where it has none, those that its labels come to."""
        if self.statements or self.text is None or not self.topics:
            return self.statements
        return implied(text=self.text, roles=self.roles, norms=self.norms, topics=self.topics)

    def derived(self, weights: Sequence[str] = ()) -> Derived:
        """Return its roles, norms and topics; ``weights`` are the norms, the weightiest first."""
        if self.statements:
            return derive(self.statements, () if self.implied else weights)
        return Derived(roles=self.roles, norms=self.norms, topics=self.topics)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSection(PrintedSection):
    """A headed part of a version; the words before the first heading are the section ``intro``, without heading.

    ``level`` is 1 for a part of the document and 2 for a part inside the level-1 part before it. ``roles`` are those
    the heading names, or null where it names none; ``statements`` are what the heading itself says.
    """

    statements: tuple[Statement, ...] = ()
    provisions: tuple[DraftProvision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftVersion(PrintedVersion):
    """One dated or numbered text of a protocol (FRBR: an expression). What the text does not state is null.

    ``date`` is the one printed in the text. What is said of the decision, from ``adopted_by`` to ``consultation``
    (advice or consent of the participation council), stands at ``decision_lines``, or is known from elsewhere;
    ``decision_basis`` then says where from. ``supersedes`` is the id of the version that this one replaces.
    ``reviewed_by`` is who or what reviewed the labels, in free text; ``confirmed_by`` the id of its institution where
    that confirmed them, and ``confirmed_sha`` the fingerprint of what it confirmed.
    """

    sections: tuple[DraftSection, ...] = ()
