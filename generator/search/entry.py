"""What of the index is told by the vocabulary: what is read first, and the labels of a provision."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.language import words as language
from generator.model import Corpus, Passage, Vocabulary
from generator.search import terms
from generator.search.compounds import Compounds
from generator.search.postings import digits


def vocabulary(corpus: Corpus, heads: Compounds) -> dict[str, Any]:
    """Return roles, norms, topics and synonyms, each with the stems that it is asked for by."""
    words = corpus.vocabulary
    owners = language.lists.OWNERS
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
        "askers": [
            [
                [term(each) for each in (*said, *(f"{owner} {own}" for owner in owners for own in theirs))],
                [n for n, role in enumerate(words.roles) if set(terms.stems(role.singular)) & set(terms.stems(asker))],
            ]
            for asker, said, theirs in language.lists.ASKERS
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
                *([1] if group.near else []),
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


class Labelled:
    """Writes the labels of provisions as numbers of the lists of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._roles = {role.id: number for number, role in enumerate(vocabulary.roles)}
        self._norms = {norm.id: number for number, norm in enumerate(vocabulary.norms)}
        self._topics = {topic.id: number for number, topic in enumerate(vocabulary.topics)}

    def told(self, passage: Passage, *, in_force: bool) -> str:
        """Return the labels of a provision as ``roles,norms,topics,concerned,past``, in base 36 with dots between.

        By those ``concerned``, the roles that it binds or touches, a reader narrows; ``past`` is 1 in a text that is
        not in force.
        """
        given = passage.provision.labels
        concerned = {role for each in passage.provision.statements for role in (*each.binds, *each.affects)}
        listed = (
            [self._roles[id_] for id_ in given.roles] if given else [],
            [self._norms[id_] for id_ in given.norms] if given else [],
            [self._topics[id_] for id_ in given.topics] if given else [],
            sorted(self._roles[id_] for id_ in concerned) if given else [],
        )
        told = (".".join(digits(number) for number in numbers) for numbers in listed)
        return ",".join((*told, "" if in_force else "1"))


def numbers(told: str) -> list[list[int]]:
    """Return the roles, norms, topics and concerned roles of labels as :meth:`Labelled.told` writes them."""
    return [[int(number, 36) for number in part.split(".") if number] for part in told.split(",")[:4]]
