"""Topic × work: which provisions in force are about a topic, and which touch on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model import Corpus, Edition, LabelledPassage, Work

_Passages = tuple[list[LabelledPassage], list[LabelledPassage]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cell:
    """What one work says on one topic: provisions that are about it (``primary``), and others that touch on it.

    ``awaited`` says that labels are still to come in this text: then it may yet turn out to speak.
    """

    work: Work
    primary: tuple[LabelledPassage, ...]
    secondary: tuple[LabelledPassage, ...]
    awaited: bool = False

    @property
    def silent(self) -> bool:
        """Whether the text says nothing on the topic."""
        return not self.speaks and not self.awaited

    @property
    def speaks(self) -> bool:
        """Whether the text says something on the topic, as far as it has labels."""
        return bool(self.primary or self.secondary)

    def narrowed(self, role_id: str) -> Cell:
        """Return the cell with only the provisions for one role."""
        return Cell(
            work=self.work,
            primary=tuple(passage for passage in self.primary if role_id in passage.labels.roles),
            secondary=tuple(passage for passage in self.secondary if role_id in passage.labels.roles),
            awaited=self.awaited,
        )


class Matrix:
    """The cells of a corpus, from the reviewed topics alone: no similarity decides where a provision stands."""

    def __init__(self, corpus: Corpus) -> None:
        self._works = corpus.works
        self._rows: dict[str, tuple[Cell, ...]] = {}
        self._cells: dict[tuple[str, Edition], Cell] = {}

    @cached_property
    def _by_topic(self) -> Mapping[str, Mapping[Edition, _Passages]]:
        table: dict[str, dict[Edition, _Passages]] = defaultdict(dict)
        for work in self._works:
            for edition in work.editions:
                for passage in edition.labelled:
                    for rank, topic in enumerate(passage.labels.topics):
                        primary, secondary = table[topic].setdefault(edition, ([], []))
                        (secondary if rank else primary).append(passage)
        return dict(table)

    def cell(self, topic_id: str, work: Work, edition: Edition | None = None) -> Cell:
        """Return what an edition of ``work``, by default the one in force, says on a topic."""
        place = (topic_id, edition or work.in_force)
        if place not in self._cells:
            primary, secondary = self._by_topic.get(topic_id, {}).get(place[1], ((), ()))
            awaited = bool(place[1].unlabelled)
            self._cells[place] = Cell(work=work, primary=tuple(primary), secondary=tuple(secondary), awaited=awaited)
        return self._cells[place]

    def row(self, topic_id: str) -> tuple[Cell, ...]:
        """Return what every work in force says on a topic, in the works' order."""
        if topic_id not in self._rows:
            self._rows[topic_id] = tuple(self.cell(topic_id, work) for work in self._works)
        return self._rows[topic_id]
