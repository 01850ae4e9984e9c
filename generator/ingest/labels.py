"""Suggested labels: roles by the heading or the subject of the sentence, norms and topics by the vocabulary's cues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from generator.ground.signs import compared
from generator.ingest.wording import word_set
from generator.language import words
from generator.model import DraftProvision, DraftSection, Force, RolesBasis, Vocabulary

patterns = words.patterns.ingest.labels

# What is read of a text, so that one of megabytes costs no more than a page; the longest provision in the data has 572
# characters.
_READ = 3000
_SCOPE = 20_000  # of the headings and opening provisions of a document, for the groups that it speaks of
_OPENING_SECTIONS, _OPENING_PROVISIONS = 4, 8
_BEGINNING = 160  # where a sentence says that it defines a word; with 120 one of 91 texts differs, with 144 to 320 none
_DEFINED = 40  # where the word stands that it defines; with 30 one text differs, with 60 four, with 36 to 44 none
# Whom a rule binds stands at its start. With 2 sentences read three of 91 texts get other labels, with 3 to 8 none;
# half and twice as many characters or verbs change nothing: they bound what a text of megabytes costs.
_SENTENCES_READ, _SENTENCE, _VERBS_READ = 4, 400, 6
_BEFORE_VERB, _AFTER_VERB, _SUBJECT_WORDS = 200, 120, 14  # where the subject of a sentence stands
_SHORT_HEADING = 4  # a heading of so few words names whom it speaks to without "voor": "Leerlingen en ouders"
_LEAD = 60  # "Wel doen:" and its like stand alone; in a longer text the same words are part of a rule
_HITS = 4  # so often a cue is counted: more says no more; with 2 five of 91 texts differ, with 3 to 8 none
_SECOND_TOPIC = 1.2
"""What a topic must score to stand beside the first: a single cue scores 1 to 2, the earlier the more, so one that
stands in the last fifth of a text does not."""
_SENTENCES = re.compile(r"(?<=[.!?;])\s+")
_WORDS = re.compile(r"[\w'’/-]+|[,(]")
_PASSING = word_set(patterns.PASSING)
_INVERTED = re.compile(patterns.INVERTED, re.IGNORECASE)
_EVERYONE = re.compile(patterns.EVERYONE, re.IGNORECASE)
_DEFINES = re.compile(patterns.DEFINES, re.IGNORECASE)
_GOOD = re.compile(patterns.GOOD, re.IGNORECASE)
_BAD = re.compile(patterns.BAD, re.IGNORECASE)
_FORBIDS = re.compile(patterns.FORBIDS, re.IGNORECASE)
_ADDRESSED = re.compile(patterns.ADDRESSED, re.IGNORECASE)
_BETWEEN = re.compile(patterns.BETWEEN, re.IGNORECASE)
_PERMITS = re.compile(patterns.PERMITS, re.IGNORECASE)
_ALLOWS = re.compile(patterns.ALLOWS, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unlabelled:
    """A provision for which no cue fitted: which kind of label is missing."""

    eid: str
    lines: str
    missing: str


@dataclass(frozen=True, slots=True)
class _Cues:
    """The compiled cues of one vocabulary, in its order, and the labels of a text for which no cue fits.

    ``addressed`` are the roles that a heading can speak to; ``norm_of`` gives the first norm of each force.
    """

    roles: tuple[tuple[str, re.Pattern[str] | None], ...]
    norms: tuple[tuple[str, re.Pattern[str] | None], ...]
    topics: tuple[tuple[str, re.Pattern[str] | None], ...]
    addressed: frozenset[str]
    force_of: Mapping[str, Force]
    norm_of: Mapping[Force, str]
    other_norm: tuple[str, ...]
    other_topic: tuple[str, ...]


@lru_cache(maxsize=8)
def _compiled(vocabulary: Vocabulary) -> _Cues:
    norm_of = {norm.force: norm.id for norm in reversed(vocabulary.norms)}
    return _Cues(
        roles=tuple((role.id, _pattern(role.cues)) for role in vocabulary.roles),
        norms=tuple((norm.id, _pattern(norm.cues)) for norm in vocabulary.norms),
        topics=tuple((topic.id, _pattern(topic.cues)) for topic in vocabulary.topics),
        addressed=frozenset(role.id for role in vocabulary.roles if not role.organisation),
        force_of={norm.id: norm.force for norm in vocabulary.norms},
        norm_of=norm_of,
        other_norm=(norm_of["inform"],) if "inform" in norm_of else (),
        other_topic=tuple(topic.id for topic in vocabulary.topics if topic.id in vocabulary.rest_topics)[:1],
    )


def _pattern(cues: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) if cues else None


def label(
    sections: Sequence[DraftSection], vocabulary: Vocabulary
) -> tuple[tuple[DraftSection, ...], tuple[Unlabelled, ...]]:
    """Return the sections with suggested labels, and the provisions for which the vocabulary had no cue."""
    cues = _compiled(vocabulary)
    labelled: list[DraftSection] = []
    scope = _scope(sections, cues)
    part: tuple[str, ...] | None = None
    for section in sections:
        named = audience(section.heading, cues)
        if section.level == 1:
            part = named
        heading = section.heading or ""
        context = _Context(cues, named or part, scope, _polarity(heading), _first_topic(cues, heading))
        provisions = tuple(context.label(provision) for provision in section.provisions)
        labelled.append(replace(section, roles=named, provisions=provisions))
    return tuple(labelled), tuple(_unlabelled(labelled, cues))


def audience(heading: str | None, cues: _Cues) -> tuple[str, ...] | None:
    """Return the roles a heading names as those it speaks to: "Voor medewerkers algemeen"; null where it names none."""
    if not heading:
        return None
    heading = compared(heading)
    match = _ADDRESSED.search(heading)
    words = heading[match.end() :] if match else heading if len(heading.split()) <= _SHORT_HEADING else ""
    if _BETWEEN.search(words) and match is None:
        return None
    found = tuple(
        role for role, pattern in cues.roles if role in cues.addressed and pattern is not None and pattern.search(words)
    )
    return found or None


def _scope(sections: Sequence[DraftSection], cues: _Cues) -> tuple[str, ...]:
    """Return the groups of the document: the roles that its headings or its opening words name."""
    words = [section.heading or "" for section in sections]
    words += [
        p.text or "" for section in sections[:_OPENING_SECTIONS] for p in section.provisions[:_OPENING_PROVISIONS]
    ]
    text = compared(" ".join(words)[:_SCOPE])
    return tuple(
        role for role, pattern in cues.roles if role in cues.addressed and pattern is not None and pattern.search(text)
    )


@dataclass(frozen=True, slots=True)
class _Context:
    """What a provision takes over from what stands above it."""

    cues: _Cues
    inherited: tuple[str, ...] | None
    scope: tuple[str, ...]
    polarity: Force | None
    topic: str | None

    def label(self, provision: DraftProvision) -> DraftProvision:
        """Return ``provision`` and its items with suggested labels; without text of its own it has none."""
        words = compared(" ".join(filter(None, (provision.heading, provision.text)))[:_READ])
        items: tuple[DraftProvision, ...] = ()
        if provision.items:
            polarity = _polarity(words) or self.polarity
            inside = replace(self, polarity=polarity, topic=_first_topic(self.cues, words) or self.topic)
            items = tuple(inside.label(item) for item in provision.items)
        if provision.text is None:
            return replace(provision, items=items)
        text = compared(provision.text[:_READ])
        roles, basis = self._roles(text)
        return replace(
            provision,
            roles=roles,
            roles_basis=basis,
            norms=self._norms(text),
            topics=self._topics(words),
            state="suggested",
            items=items,
        )

    def _roles(self, text: str) -> tuple[tuple[str, ...], RolesBasis]:
        head = text[:_BEGINNING]
        if _DEFINES.search(head):
            defined = self._named(text[:_DEFINED])
            if defined:
                return defined, "defined"
        subjects = self._subjects(text)
        if subjects:
            return subjects, "printed"
        if self.inherited:
            return self.inherited, "inherited"
        if _EVERYONE.search(text) and self.scope:
            return self.scope, "generic"
        return (), "none"

    def _named(self, words: str) -> tuple[str, ...]:
        return tuple(role for role, pattern in self.cues.roles if pattern is not None and pattern.search(words))

    def _subjects(self, text: str) -> tuple[str, ...]:
        """Return the roles that stand where a sentence names whom it binds: at its start, or after its first verb."""
        for sentence in _SENTENCES.split(text[:_READ])[:_SENTENCES_READ]:
            found = {*self._named(_subject_window(sentence))}
            for match in islice(_INVERTED.finditer(sentence[:_SENTENCE]), _VERBS_READ):
                found.update(self._named(_subject_window(sentence[match.end() : match.end() + _AFTER_VERB], 0)))
            if found:
                return tuple(role for role, _ in self.cues.roles if role in found)
        return ()

    def _norms(self, text: str) -> tuple[str, ...]:
        places = {}
        for norm, pattern in self.cues.norms:
            match = pattern.search(text) if pattern is not None else None
            if match is not None:
                places[norm] = match.start()
        order = [norm for norm, _ in self.cues.norms]
        found = sorted(places, key=lambda norm: (places[norm], order.index(norm)))
        force_of = self.cues.force_of
        if any(force_of[norm] == "permit-if" for norm in found):
            found = [norm for norm in found if force_of[norm] != "permit"]
        if self.polarity is not None and (main := self.cues.norm_of.get(self.polarity)):
            found = [main, *(norm for norm in found if force_of[norm] == "sanction")]
        return tuple(found)[:2] or self.cues.other_norm

    def _topics(self, words: str) -> tuple[str, ...]:
        scores: dict[str, float] = {}
        for topic, pattern in self.cues.topics:
            if pattern is None or pattern.search(words) is None:
                continue
            hits = [match.start() for match in islice(pattern.finditer(words), _HITS)]
            # The more often and the earlier a cue occurs, the likelier is it what the provision is about.
            scores[topic] = len(hits) + 1.0 - hits[0] / (len(words) + 1)
        if not scores:
            return (self.topic,) if self.topic else self.cues.other_topic
        ranked = sorted(scores, key=lambda topic: -scores[topic])
        return tuple(ranked[:1] + [topic for topic in ranked[1:3] if scores[topic] >= _SECOND_TOPIC])


def _first_topic(cues: _Cues, words: str) -> str | None:
    """Return the first topic for which ``words``, a heading or a lead-in, hold a cue."""
    return next(
        (topic for topic, pattern in cues.topics if pattern is not None and pattern.search(words[:_READ])), None
    )


def _subject_window(sentence: str, strange: int = 1) -> str:
    """Return the first words of ``sentence``, up to the verb after a role as a rule.

    Small words and words joined to a role by a comma or "en" belong to it; ``strange`` other words may come before it.
    """
    window: list[str] = []
    for word in _WORDS.findall(sentence[:_BEFORE_VERB])[:_SUBJECT_WORDS]:
        if word.lower() not in _PASSING and window[-1:] != [","] and window[-1:] != [patterns.AND]:
            strange -= 1
            if strange < -1:
                break
        window.append(word)
    return " ".join(window)


def _polarity(words: str) -> Force | None:
    """Return the force that items take from "Wel doen:" or "Niet doen:" above them."""
    if (_BAD.search(words) and len(words) <= _LEAD) or _FORBIDS.search(words):
        return "forbid"
    if _GOOD.search(words) and len(words) <= _LEAD:
        return "permit" if _PERMITS.search(words) else "oblige"
    if _ALLOWS.search(words):
        return "permit"
    return None


def _unlabelled(sections: Sequence[DraftSection], cues: _Cues) -> Iterator[Unlabelled]:
    for section in sections:
        for provision in section.provisions:
            yield from _unlabelled_in(provision, cues)


def _unlabelled_in(provision: DraftProvision, cues: _Cues) -> Iterator[Unlabelled]:
    if provision.text is not None and provision.topics == cues.other_topic:
        yield Unlabelled(provision.eid, provision.lines, "topic")
    if provision.text is not None and provision.norms == cues.other_norm:
        yield Unlabelled(provision.eid, provision.lines, "norm")
    for item in provision.items:
        yield from _unlabelled_in(item, cues)
