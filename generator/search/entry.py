"""What of the index is read first: the vocabulary, places, labels, and which documents say the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator import addresses
from generator.book import wording
from generator.language import words as language
from generator.model import Corpus
from generator.search import terms
from generator.search.compounds import Compounds
from generator.search.documents import Document, Part


def vocabulary(corpus: Corpus, heads: Compounds) -> dict[str, Any]:
    """Return roles, norms, topics and synonyms, each with the stems that it is asked for by."""
    words = corpus.vocabulary
    topic_numbers = {topic.id: number for number, topic in enumerate(words.topics)}
    return {
        "roles": [
            [role.id, role.label, _unique(stem for stem, _ in heads.stems(f"{role.label} {role.singular}"))]
            for role in words.roles
        ],
        "norms": [
            [norm.id, norm.label, norm.sign, _unique(stems), norm.drawing, norm.force]
            for norm in words.norms
            for stems in (terms.stems(f"{norm.label} {norm.sign}"),)
        ],
        "meant": [
            [list(asked), [number for number, norm in enumerate(words.norms) if norm.force in forces]]
            for asked, forces in language.lists.ASKED_FOR
        ],
        "topics": [
            [
                topic.id,
                topic.label,
                _unique(terms.stems(topic.label)),
                _unique(terms.stems(topic.definition)),
                [
                    number
                    for number, role in enumerate(words.roles)
                    if not role.organisation and set(terms.stems(role.singular)) & set(terms.stems(topic.label))
                ],
            ]
            for topic in words.topics
        ],
        "synonyms": [
            [
                [term(word) for word in group.asked],
                [term(word) for word in group.broader],
                [topic_numbers[topic] for topic in group.topics],
                int(group.generic),
            ]
            for group in words.synonyms
        ],
    }


def term(words: str) -> str:
    """Return a term of the list as its words with a space between: stems, and small words as they are.

    A word with hyphens is one: the search makes one of what a reader types apart (``een op een``, ``1-op-1``).
    """
    every = terms.words(terms.fold(words).replace("-", ""))
    return " ".join(word if word in language.lists.STOP_WORDS else language.stem.stem(word) for word in every)


def _unique(stems: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(stems))


def places(corpus: Corpus, every: Sequence[Part]) -> dict[str, Any]:
    """Return institutions, schools, and every edition with the number of its first document."""
    institutions = {each.id: number for number, each in enumerate(corpus.institutions)}
    schools = [(institution, school) for institution in corpus.institutions for school in institution.schools]
    school_numbers = {(institution.id, school.id): number for number, (institution, school) in enumerate(schools)}
    editions = []
    first = 0
    for part in every:
        edition = part.edition
        editions.append(
            [
                first,
                addresses.edition(edition),
                institutions[edition.institution.id],
                [school_numbers[edition.institution.id, school.id] for school in part.work.schools],
                int(part.in_force),
                edition.protocol.title,
                wording.edition_name(edition),
            ]
        )
        first += len(part.documents)
    return {
        "institutions": [[each.id, each.name, each.short_name] for each in corpus.institutions],
        "schools": [[school.id, school.name, institutions[institution.id]] for institution, school in schools],
        "editions": editions,
    }


def twins(documents: Sequence[Document], sets: Sequence[int], first: Sequence[int]) -> dict[int, int]:
    """Return each document that says to the letter what one before it in its edition says → that one.

    ``sets`` are the numbers of their sets of labels, ``first`` those of the editions' first documents. Twins have one
    set, so that a reader who narrows finds both or neither.
    """
    found: dict[int, int] = {}
    starts = frozenset(first)
    seen: dict[tuple[object, ...], int] = {}
    for number, (document, labels) in enumerate(zip(documents, sets, strict=True)):
        if number in starts:
            seen.clear()
        if document.text:
            key = (document.text, document.heading, document.lead, document.notes, labels)
            if seen.setdefault(key, number) != number:
                found[number] = seen[key]
    return found


def labels(documents: Sequence[Document], corpus: Corpus) -> dict[str, Any]:
    """Return the distinct sets of labels, and per document the number of its set.

    A set is ``[roles, norms, topics, concerned]``, each as numbers in the order of the vocabulary's lists. By those
    ``concerned``, the roles that it binds or touches, a reader narrows.
    """
    words = corpus.vocabulary
    listed = (
        [role.id for role in words.roles],
        [norm.id for norm in words.norms],
        [topic.id for topic in words.topics],
        [role.id for role in words.roles],
    )
    numbers = [{id_: number for number, id_ in enumerate(ids)} for ids in listed]
    sets: dict[str, int] = {}
    given = []
    for document in documents:
        provision = document.passage.provision
        labels = provision.labels
        concerned = sorted({role for each in provision.statements for role in (*each.binds, *each.affects)})
        named = (labels.roles, labels.norms, labels.topics, concerned) if labels else ((), (), (), ())
        key = json.dumps([[known[id_] for id_ in ids] for known, ids in zip(numbers, named, strict=True)])
        given.append(sets.setdefault(key, len(sets)))
    return {"sets": [json.loads(key) for key in sets], "labels": given}
