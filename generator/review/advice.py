"""What a text that nobody read yet may be about, and what others say in the same or nearly the same words."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.ground.store import Store
from generator.load.single import Single
from generator.model import Corpus, DraftVersion, LabelledPassage, Statement, finish
from generator.review.coding import same_words
from generator.suggest import units
from generator.suggest.adviser import Adviser
from generator.suggest.proposals import Suggestion, advise, learn
from generator.suggest.units import Unit


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """A reviewed provision in the words of another: whose it is, and what it is coded as."""

    passage: LabelledPassage
    statements: tuple[Statement, ...]


class Advice:
    """Learns from the versions around the one under review, aside: it takes seconds, and nobody waits for it."""

    def __init__(self, single: Single, cache: Path) -> None:
        self._single = single
        self._kept = Store(cache / "stages")
        self._adviser: Adviser | None = None
        self._advised: dict[Unit, Suggestion] = {}
        self._around = threading.Lock()
        self._thread = threading.Thread(target=self._learn, daemon=True)

    def start(self) -> None:
        """Begin to learn."""
        self._thread.start()

    def wait(self) -> None:
        """Return once all is learned."""
        self._thread.join()

    @property
    def ready(self) -> bool:
        """Whether it has learned."""
        return self._adviser is not None

    @property
    def corpus(self) -> Corpus:
        """The versions around the one under review."""
        with self._around:
            return self._corpus

    @cached_property
    def _corpus(self) -> Corpus:
        return self._single.around(self._kept)

    def _learn(self) -> None:
        self._adviser = learn(self.corpus)

    @cached_property
    def known(self) -> Mapping[str, Elsewhere]:
        """The reviewed provisions of all other versions by their words; of the newest where several have them."""
        found: dict[str, Elsewhere] = {}
        for edition in reversed(self.corpus.editions):
            for each in edition.labelled:
                provision = each.provision
                if each.labels.state == "reviewed" and provision.text is not None:
                    key = same_words(provision.heading, provision.text)
                    found.setdefault(key, Elsewhere(passage=each, statements=provision.statements))
        return found

    @cached_property
    def passages(self) -> Mapping[str, LabelledPassage]:
        """Every provision with labels of the other versions, by its locator."""
        return {each.locator: each for edition in self.corpus.editions for each in edition.labelled}

    def suggestions(self, version: DraftVersion, lines: tuple[str, ...]) -> Mapping[str, Suggestion]:
        """Return what is proposed for each provision with a text, by eId; none before it has learned."""
        adviser = self._adviser
        if adviser is None:
            return {}
        at, rest = self._single.at, self._single.vocabulary.rest_topics
        found = {}
        for unit in units.of_version(finish(version), str(at), at.institution, lines):
            if unit not in self._advised:
                self._advised[unit] = advise(adviser, unit, rest)
            found[unit.locator.partition("#")[2]] = self._advised[unit]
        return found
