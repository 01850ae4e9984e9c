"""What is assembled from the records: works with their editions and evidence, every provision in its place.

Of these each thing exists once and equals only itself, so that a look-up by one costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import accumulate, pairwise
from pathlib import Path

from generator.ground import spans
from generator.ground.locator import Locator
from generator.ground.text import split_lines
from generator.model.carriers import TITLE
from generator.model.finished import Labels, Provision, Section, Version
from generator.model.footnotes import Footnote, by_home, footnotes
from generator.model.records import Institution, Protocol, Renaming, School, Status
from generator.model.site import Settings
from generator.model.statement import Statement
from generator.model.vocabulary import Vocabulary


@dataclass(frozen=True, kw_only=True, eq=False)
class Passage:
    """A provision in its place: what every page, export and comparison quotes from.

    ``above`` is the passage it is an item of. ``cuts`` are offsets in its text, of the first character after each place
    where the source prints something else between its words: its own items, or what belongs to the page.
    ``own_footnotes`` are those whose mark its own words carry, ``headed`` those of the headings that it stands under.
    """

    institution: Institution
    protocol: Protocol
    version: Version
    section: Section
    parents: tuple[Provision, ...]
    provision: Provision
    above: Passage | None = None
    cuts: tuple[int, ...] = ()
    own_footnotes: tuple[Footnote, ...] = ()
    headed: tuple[Footnote, ...] = ()

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """The footnotes to be quoted with it: its own, and before those the ones of what is printed above it."""
        above = self.headed if self.above is None else self.above.footnotes
        return tuple(dict.fromkeys((*above, *self.own_footnotes)))

    @property
    def parts(self) -> tuple[str, ...]:
        """The text, cut wherever the source prints something else between its words; joined they are the text."""
        text = self.provision.text or ""
        return tuple(text[start:stop] for start, stop in pairwise((0, *self.cuts, len(text))))

    @cached_property
    def locator(self) -> str:
        """The published identity, for instance ``calvijn/sociale-media@v2#sec_b__art_6``."""
        return str(self.id)

    @cached_property
    def id(self) -> Locator:
        """The same as a value."""
        return Locator(self.institution.id, self.protocol.id, self.version.id, self.provision.eid)

    @property
    def unlabelled(self) -> bool:
        """Whether it has words of its own for which a label is still to come; never so in a finished corpus."""
        return self.provision.text is not None and self.provision.labels is None


@dataclass(frozen=True, kw_only=True, eq=False)
class LabelledPassage(Passage):
    """A provision in its place, of which it is known what it says to whom: what tables and answers are made of.

    ``labels`` are those of the provision.
    """

    labels: Labels


@dataclass(frozen=True, kw_only=True, eq=False)
class PlacedStatement:
    """A statement in its place: what tables, answers and differences are made of.

    ``passage`` is null where the heading of a section says it. ``number`` counts within its provision or heading, from
    1. ``implied`` says that it is only known from labels of the whole provision.
    """

    institution: Institution
    protocol: Protocol
    version: Version
    section: Section
    passage: Passage | None
    number: int
    statement: Statement
    implied: bool = False

    @cached_property
    def id(self) -> str:
        """The published identity, for instance ``calvijn/sociale-media@v2#sec_b__art_6~2``."""
        return f"{self.of}~{self.number}"

    @cached_property
    def of(self) -> str:
        """The locator of the provision or section that says it."""
        if self.passage is not None:
            return self.passage.locator
        return str(Locator(self.institution.id, self.protocol.id, self.version.id, self.section.eid))


@dataclass(frozen=True, kw_only=True, eq=False)
class Edition:
    """A version together with its evidence: ``source_bytes`` is the source file as it came (UTF-8).

    ``original_path`` is where the file lies that the source was made of, if that is another, and ``original_size`` how
    many bytes it has: of all texts they are too many to hold. ``original_pages`` are its pages on which each line of
    the source stands, from 1, and 0 where on none; empty where it has no pages, or does not give this text today.
    """

    institution: Institution
    protocol: Protocol
    version: Version
    source_bytes: bytes = field(repr=False)
    original_path: Path | None = field(default=None, repr=False)
    original_size: int = 0
    original_pages: tuple[int, ...] = field(default=(), repr=False)

    @cached_property
    def source_lines(self) -> tuple[str, ...]:
        """The lines of the source without their ends; line 1 is ``source_lines[0]``."""
        return split_lines(self.source_bytes.decode("utf-8-sig"))

    @cached_property
    def locator(self) -> str:
        """The published identity, for instance ``calvijn/sociale-media@v2``."""
        return str(self.id)

    @cached_property
    def id(self) -> Locator:
        """The same as a value."""
        return Locator(self.institution.id, self.protocol.id, self.version.id)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every provision in reading order, items after their article."""
        return tuple(self._walk())

    @cached_property
    def labelled(self) -> tuple[LabelledPassage, ...]:
        """The provisions with labels, in reading order."""
        return tuple(passage for passage in self.passages if isinstance(passage, LabelledPassage))

    @cached_property
    def statements(self) -> tuple[PlacedStatement, ...]:
        """What it says, in reading order: of each section its heading first, then its provisions."""
        return tuple(self._said())

    @cached_property
    def footnotes(self) -> tuple[Footnote, ...]:
        """Its footnotes, each with the words that it belongs to."""
        return footnotes(self.version, self.source_lines)

    @cached_property
    def unlabelled(self) -> tuple[Passage, ...]:
        """The provisions for which a label is still to come: while there are any, the text is silent on nothing."""
        return tuple(passage for passage in self.passages if passage.unlabelled)

    def footnotes_of(self, eid: str) -> tuple[Footnote, ...]:
        """Return the footnotes of one heading or provision."""
        return self._homes.get(eid, ())

    @property
    def title_footnotes(self) -> tuple[Footnote, ...]:
        """The footnotes of the title, which is above all of the text."""
        return self.footnotes_of(TITLE)

    @cached_property
    def _homes(self) -> dict[str, tuple[Footnote, ...]]:
        return by_home(self.footnotes)

    def _said(self) -> Iterator[PlacedStatement]:
        inside: dict[str, list[Passage]] = {section.eid: [] for section in self.version.sections}
        for passage in self.passages:
            inside[passage.section.eid].append(passage)
        for section in self.version.sections:
            placed = partial(
                PlacedStatement,
                institution=self.institution,
                protocol=self.protocol,
                version=self.version,
                section=section,
            )
            for number, statement in enumerate(section.statements, 1):
                yield placed(passage=None, number=number, statement=statement)
            for passage in inside[section.eid]:
                implied = passage.provision.implied
                for number, statement in enumerate(passage.provision.statements, 1):
                    yield placed(passage=passage, number=number, statement=statement, implied=implied)

    def _walk(self) -> Iterator[Passage]:
        part: tuple[Footnote, ...] = ()
        for section in self.version.sections:
            own = self.footnotes_of(section.eid)
            part = own if section.level == 1 else part
            headed = own if section.level == 1 else (*part, *own)
            for provision in section.provisions:
                yield from self._descend(section, None, provision, headed)

    def _descend(
        self, section: Section, above: Passage | None, provision: Provision, headed: tuple[Footnote, ...]
    ) -> Iterator[Passage]:
        labels = provision.labels
        passage = (partial(LabelledPassage, labels=labels) if labels else Passage)(
            institution=self.institution,
            protocol=self.protocol,
            version=self.version,
            section=section,
            parents=(*above.parents, above.provision) if above else (),
            provision=provision,
            above=above,
            cuts=_cuts(self.source_lines, provision),
            own_footnotes=self.footnotes_of(provision.eid),
            headed=headed,
        )
        yield passage
        for item in provision.items:
            yield from self._descend(section, passage, item, headed)


def _cuts(lines: tuple[str, ...], provision: Provision) -> tuple[int, ...]:
    places = spans.parse(provision.lines)
    if len(places) == 1 or provision.text is None:
        return ()
    before = sum(len(words.split()) for words in (provision.num, provision.heading) if words)
    text = provision.text.split(" ")
    starts = tuple(accumulate((len(word) + 1 for word in text), initial=0))
    counts = (count - before for count in spans.breaks(lines, places))
    return tuple(starts[count] for count in counts if 0 < count < len(text))


def in_force(statuses: Sequence[Status | None]) -> int:
    """Return which of the versions with these ``statuses``, oldest first, is shown as in force.

    Raises ``IndexError`` where all of them are concepts.
    """
    settled = [index for index, status in enumerate(statuses) if status != "concept"]
    standing = [index for index in settled if statuses[index] != "vervallen"]
    return (standing or settled)[-1]


@dataclass(frozen=True, kw_only=True, eq=False)
class Work:
    """A protocol of one institution with all its editions, oldest first."""

    institution: Institution
    protocol: Protocol
    editions: tuple[Edition, ...]

    @cached_property
    def in_force(self) -> Edition:
        """The newest edition that is neither a concept nor withdrawn, else the newest that is no concept.

        It is the one shown as in force; :mod:`generator.load` sees to it that there is one.
        """
        return self.editions[in_force([edition.version.status for edition in self.editions])]

    @cached_property
    def schools(self) -> tuple[School, ...]:
        """The schools it binds, in the institution's order."""
        return tuple(school for school in self.institution.schools if school.id in self.protocol.schools)


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Everything under ``protocols/``, checked."""

    vocabulary: Vocabulary
    institutions: tuple[Institution, ...]
    works: tuple[Work, ...]
    settings: Settings = field(default_factory=Settings)
    renamed: tuple[Renaming, ...] = ()

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """All editions of all works."""
        return tuple(edition for work in self.works for edition in work.editions)
