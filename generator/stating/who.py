"""Whom a heading, a text or a sentence speaks to, and whom else it touches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.ground.expressions import expression
from generator.ground.guarded import guarded
from generator.ground.quotation import ELLIPSIS
from generator.ground.signs import compared
from generator.language import words
from generator.model import Actor, DraftSection, Role
from generator.stating.sentence import Subject

_read = words.patterns.stating.who

_SCOPE = 20_000  # of the headings and opening provisions of a document, for the groups that it speaks of
_OPENING_SECTIONS, _OPENING_PROVISIONS = 4, 8
_BEGINNING = 160  # where a sentence says that it defines a word; with 120 one of 91 texts differs, with 144 to 320 none
_DEFINED = 40  # where the word stands that it defines; with 30 one text differs, with 60 four, with 36 to 44 none
# Half and twice as many characters or verbs change nothing: they bound what a text of megabytes costs.
_SENTENCE, _VERBS_READ = 400, 6
_BEFORE_VERB, _AFTER_VERB, _SUBJECT_WORDS = 200, 120, 14  # where the subject of a sentence stands
_SHORT_HEADING = 4  # a heading of so few words names whom it speaks to without "voor": "Leerlingen en ouders"
_WORDS = expression(r"[\w'’/-]+|[,(]")
_PASSING = frozenset(_read.PASSING.split())
_INVERTED = guarded(_read.INVERTED, re.IGNORECASE)
_VERB_BEFORE = expression(_read.VERB_BEFORE)
_EVERYONE = guarded(_read.EVERYONE, re.IGNORECASE)
_DEFINES = guarded(_read.DEFINES, re.IGNORECASE)
_ADDRESSED = guarded(_read.ADDRESSED, re.IGNORECASE)
_BETWEEN = guarded(_read.BETWEEN, re.IGNORECASE)
_AGENT = guarded(_read.AGENT, re.IGNORECASE)
_BELONGS = guarded(_read.BELONGS, re.IGNORECASE)
_OBJECT = guarded(_read.OBJECT, re.IGNORECASE)
_OPEN = guarded(_read.OPEN, re.IGNORECASE)
_TOUCHES = guarded(_read.TOUCHES_ORGANISATION, re.IGNORECASE)
_AUDIENCE = guarded(_read.AUDIENCE, re.IGNORECASE)
_SPEAKS = guarded(_read.SPEAKS, re.IGNORECASE)
_VERB = guarded(_read.ANY_VERB, re.IGNORECASE)
_JOINED = guarded(_read.JOINED, re.IGNORECASE)
_MODAL = guarded(_read.MODAL, re.IGNORECASE)
_OPENING, _SAME_CLAUSE = guarded(_read.OPENING, re.IGNORECASE), expression(r"\s+\w")
_FUNCTION = guarded(_read.FUNCTION, re.IGNORECASE)
_EACH_OTHER = guarded(_read.EACH_OTHER, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of a vocabulary with the words that name them; ``organisations`` are those no heading speaks to.

    ``organs`` finds who acts for an organisation: a board that decides is no member of staff, whatever else it is.
    """

    named_by: tuple[tuple[str, re.Pattern[str]], ...]
    organisations: frozenset[str]
    organs: re.Pattern[str] | None = None
    acting: tuple[tuple[str, re.Pattern[str]], ...] = ()
    """By what else those are called who act for a role: "de rector", "de juf"."""

    def named(self, text: str) -> tuple[str, ...]:
        """Return the roles that ``text`` names, in the order of the vocabulary."""
        people = self.organs.sub(" ", text) if self.organs is not None else text
        return tuple(
            role for role, pattern in self.named_by if pattern.search(text if role in self.organisations else people)
        )

    def printed(self, text: str) -> frozenset[str]:
        """Return the roles of which ``text`` holds a word, whatever else that word names."""
        return frozenset(role for role, pattern in self.named_by if pattern.search(text))

    def addressed(self, text: str) -> tuple[str, ...]:
        """Return those that ``text`` names and a heading can speak to."""
        return tuple(role for role in self.named(text) if role not in self.organisations)

    def in_audience(self, heading: str | None) -> tuple[str, ...] | None:
        """Return the roles a heading names as those it speaks to: "Voor medewerkers algemeen"; null where none."""
        if not heading:
            return None
        heading = compared(heading)
        match = _ADDRESSED.search(heading)
        words_ = heading[match.end() :] if match else heading if len(heading.split()) <= _SHORT_HEADING else ""
        if _BETWEEN.search(words_) and match is None:
            return None
        return self.addressed(words_) or None

    def in_scope(self, sections: Sequence[DraftSection]) -> tuple[str, ...]:
        """Return the groups of a document: the roles that its headings or its opening words name."""
        texts = [section.heading or "" for section in sections]
        texts += [
            p.text or "" for section in sections[:_OPENING_SECTIONS] for p in section.provisions[:_OPENING_PROVISIONS]
        ]
        return self.addressed(compared(" ".join(texts)[:_SCOPE]))

    def defined(self, text: str) -> tuple[str, ...]:
        """Return the roles that a text explains the word for."""
        return self.named(text[:_DEFINED]) if _DEFINES.search(text[:_BEGINNING]) else ()

    def subject(self, clause: str) -> tuple[str, ...]:
        """Return the roles where a clause names whom it binds: at its start, or after its first verbs."""
        clause = _BELONGS.sub("", clause[:_SENTENCE])
        clause = _OBJECT.sub("", clause)
        window = _window(clause)
        found = self._acting_first(clause) or set(self.named(self._before_verb(window)))
        for match in islice(_INVERTED.finditer(clause), 0 if found else _VERBS_READ):
            behind = clause[match.end() : match.end() + _AFTER_VERB]
            found.update(self.named(_window(behind, 0)) or self._acting_first(behind, alone=True))
            found.update(self.organisations.intersection(self.named(_window(clause[match.start() : match.end() + 30]))))
        if not found and not speaks(clause):
            for match in islice(_VERB_BEFORE.finditer(clause), _VERBS_READ):
                behind = clause[match.start(1) : match.end() + _AFTER_VERB]
                found.update(
                    self.named(_window(behind, 0)) if self.named(match[1]) else self._acting_first(behind, alone=True)
                )
        return tuple(role for role, _ in self.named_by if role in found)

    def _before_verb(self, window: str) -> str:
        """Return the words up to the verb behind who is named first: "Ouders kunnen de leraar bellen" names parents."""
        first = min((match.end() for _, p in self.named_by if (match := p.search(window))), default=len(window))
        verb = _MODAL.search(window, first)
        return window[: verb.start()] if verb else window

    def _acting_first(self, clause: str, *, alone: bool = False) -> set[str]:
        """Return the role of whoever stands first by another name, where a verb comes before anybody else is named.

        ``alone``: the verb came before.
        """
        start = opening.end() if (opening := _OPENING.match(clause)) else 0
        acting = [(match.end(), role) for role, p in self.acting if (match := p.match(clause, start))]
        if not acting or any(p.match(clause, start) for _, p in self.named_by):
            return set()
        rest = clause[max(end for end, _ in acting) :]
        first = min((match.start() for _, p in self.named_by if (match := p.search(rest))), default=len(rest))
        if _JOINED.fullmatch(rest[:first]):
            return {*(role for _, role in acting), *self.named(self._before_verb(_window(rest)))}
        acts = alone or (_SAME_CLAUSE.match(rest) and _VERB.search(rest[:first]))
        return {role for _, role in acting} if acts else set()

    def kind(self, clause: str) -> Subject:
        """Return what the first words of a clause name: people, the organisation, or neither."""
        found = self.subject(clause)
        if not found:
            return "people" if _FUNCTION.match(clause) else None
        return "organisation" if self.organisations.issuperset(found) else "people"

    def agents(self, clause: str) -> tuple[str, ...]:
        """Return the organisations by which a clause says that something is done."""
        found = {
            role for match in _AGENT.finditer(clause) for role in self.named(clause[match.end() : match.end() + 40])
        }
        return tuple(role for role, _ in self.named_by if role in found and role in self.organisations)

    def people(self, roles: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``roles`` that are no organisation."""
        return tuple(role for role in roles if role not in self.organisations)

    def touched(
        self, quote: str, binds: Iterable[str], acting: Iterable[str], scope: Iterable[str] = ()
    ) -> tuple[str, ...]:
        """Return the roles that a quotation names beside those it binds, but for who consents, decides or is told.

        A word that leaves open who is meant touches every group of the document (``scope``).
        """
        rest = quote.replace(ELLIPSIS, " , ")
        for part in acting:
            rest = rest.replace(part, " ")
        binding = frozenset(binds)
        mutual = bool(_EACH_OTHER.search(rest))
        named = {
            role
            for role in self.named(rest)
            if (role not in binding or mutual) and (role not in self.organisations or _TOUCHES.search(rest))
        }
        if _OPEN.search(rest) and not mutual:
            named.update(scope)
        return tuple(role for role, _ in self.named_by if role in named)


def roles_of(roles: Sequence[Role], actors: Sequence[Actor]) -> Roles:
    """Return the roles with their compiled cues, and those of the actors that stand for an organisation."""
    organisations = frozenset(role.id for role in roles if role.organisation)
    organs = [f"(?:{cue})" for actor in actors if actor.role in organisations for cue in actor.cues]
    named_by = tuple(
        (role.id, guarded("|".join(f"(?:{cue})" for cue in role.cues), re.IGNORECASE)) for role in roles if role.cues
    )
    acting = tuple(
        (actor.role, guarded("|".join(f"(?:{cue})" for cue in actor.cues), re.IGNORECASE))
        for actor in actors
        if actor.role is not None and actor.cues
    )
    return Roles(named_by, organisations, guarded("|".join(organs), re.IGNORECASE) if organs else None, acting)


def speaks(clause: str) -> bool:
    """Return whether a clause speaks to its reader, or of those it spoke of before."""
    return bool(_SPEAKS.search(clause))


def says_for_whom(clause: str) -> bool:
    """Return whether a clause says for whom a text is meant."""
    return bool(_AUDIENCE.search(clause))


def everyone(text: str) -> bool:
    """Return whether ``text`` speaks to all, without saying who they are."""
    return bool(_EVERYONE.search(text))


def _window(clause: str, strange: int = 1) -> str:
    """Return the first words of a clause, up to the verb after a role as a rule.

    Small words and words joined to a role by a comma or "en" belong to it; ``strange`` other words may come before it.
    """
    window: list[str] = []
    for word in _WORDS.findall(clause[:_BEFORE_VERB])[:_SUBJECT_WORDS]:
        if word.lower() not in _PASSING and window[-1:] != [","] and window[-1:] != [_read.AND]:
            strange -= 1
            if strange < -1:
                break
        window.append(word)
    return " ".join(window)
