"""A corpus of many institutions made from the real one, to measure what the size of the corpus costs."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast, overload

from generator.model import Corpus, Edition, Institution, Provision, Work

_ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "sch",
    "st",
    "t",
    "v",
    "w",
    "z",
)
_VOWELS = ("a", "aa", "e", "ee", "i", "ie", "o", "oe", "oo", "u", "ui", "ij", "ou")
_CODAS = ("", "k", "l", "m", "n", "p", "r", "s", "t", "ng", "rk", "nt")


def many(corpus: Corpus, institutions: int, seed: int = 1) -> Corpus:
    """Return a corpus of ``institutions`` institutions with one protocol each: the real ones, then copies with edits.

    A copy has another name and, of each provision, about one word in eight replaced by a word of another provision
    and one in fifty by a word that occurs nowhere else; three in ten get the labels of another provision. So words and
    labels spread as they might in real texts.
    """
    made = streamed(corpus, institutions, seed)
    return replace(made, works=tuple(made.works))


def streamed(corpus: Corpus, institutions: int, seed: int = 1) -> Corpus:
    """Return the corpus of :func:`many` with works that are made whenever they are gone through, and not kept."""
    works = _Works(corpus, institutions, seed)
    copies = tuple(works.holder(number) for number in range(len(corpus.works), institutions))
    return replace(corpus, institutions=(*corpus.institutions, *copies), works=cast(tuple[Work, ...], works))


class _Works(Sequence[Work]):
    def __init__(self, corpus: Corpus, institutions: int, seed: int) -> None:
        self._corpus = corpus
        self._number = institutions
        self._seed = seed
        self._pool = [
            word
            for edition in corpus.editions
            for passage in edition.passages
            for word in (passage.provision.text or "").split()
        ]

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, number: int) -> Work: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[Work, ...]: ...
    def __getitem__(self, number: int | slice) -> Work | tuple[Work, ...]:
        if isinstance(number, slice):
            return tuple(self[each] for each in range(*number.indices(self._number)))
        if not 0 <= number < self._number:
            raise IndexError(number)
        return self._corpus.works[number] if number < len(self._corpus.works) else self._copy(number)

    def holder(self, number: int) -> Institution:
        """Return the institution of a copy."""
        model = self._corpus.works[number % len(self._corpus.works)].institution
        dice = random.Random(f"{self._seed} name {number}")
        name = f"{_word(dice).capitalize()}{_word(dice)} College"
        schools = tuple(
            replace(school, id=f"{school.id}-{number}", name=f"{_word(dice).capitalize()}school {number}")
            for school in model.schools
        )
        return replace(model, id=f"instelling-{number}", name=f"{name} {number}", short_name=name, schools=schools)

    def _copy(self, number: int) -> Work:
        model = self._corpus.works[number % len(self._corpus.works)]
        dice = random.Random(f"{self._seed} text {number}")
        institution = self.holder(number)
        protocol = replace(model.protocol, schools=tuple(school.id for school in institution.schools))
        editions = tuple(
            _edited(replace(edition, institution=institution, protocol=protocol), dice, self._pool)
            for edition in model.editions
        )
        return Work(institution=institution, protocol=protocol, editions=editions)


def _edited(edition: Edition, dice: random.Random, pool: list[str]) -> Edition:
    labels = [passage.labels for passage in edition.labelled]

    def edit(provision: Provision) -> Provision:
        words = re.split(r"(\s+)", provision.text or "")
        for place in range(0, len(words), 2):
            lot = dice.random()
            if lot < 0.02:
                words[place] = _word(dice) + _word(dice)
            elif lot < 0.14:
                words[place] = dice.choice(pool)
        text = "".join(words) if provision.text else None
        own = provision.labels
        if own and dice.random() < 0.3:
            other = dice.choice(labels)
            own = replace(own, roles=other.roles, norms=other.norms, topics=other.topics)
        return replace(provision, text=text, labels=own, items=tuple(map(edit, provision.items)))

    sections = tuple(
        replace(section, provisions=tuple(map(edit, section.provisions))) for section in edition.version.sections
    )
    return replace(edition, version=replace(edition.version, sections=sections))


def _word(dice: random.Random) -> str:
    return "".join(dice.choice(_ONSETS) + dice.choice(_VOWELS) + dice.choice(_CODAS) for _ in range(2))
