"""A corpus of many institutions made from the real one, to measure what the size of the corpus costs."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from generator.model import Corpus, Edition, Provision, Work

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
    dice = random.Random(seed)
    pool = [
        word
        for edition in corpus.editions
        for passage in edition.passages
        for word in (passage.provision.text or "").split()
    ]
    works = list(corpus.works)
    holders = list(corpus.institutions)
    for number in range(len(works), institutions):
        model = corpus.works[number % len(corpus.works)]
        name = f"{_word(dice).capitalize()}{_word(dice)} College"
        schools = tuple(
            replace(school, id=f"{school.id}-{number}", name=f"{_word(dice).capitalize()}school {number}")
            for school in model.institution.schools
        )
        institution = replace(
            model.institution, id=f"instelling-{number}", name=f"{name} {number}", short_name=name, schools=schools
        )
        protocol = replace(model.protocol, schools=tuple(school.id for school in schools))
        editions = tuple(
            _edited(replace(edition, institution=institution, protocol=protocol), dice, pool)
            for edition in model.editions
        )
        holders.append(institution)
        works.append(Work(institution=institution, protocol=protocol, editions=editions))
    return replace(corpus, institutions=tuple(holders), works=tuple(works))


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
