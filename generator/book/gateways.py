"""Where the content of a text is come by: each such reading can be noted, and told apart from one of other content.

Only what ``version.yml`` and the source hold is followed. Whatever else a corpus has (the vocabulary, institutions,
protocols, which versions there are and which is in force) is the same for all that is made: :func:`around`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from generator.book.shapes import Shapes
from generator.ground.reading import Noted, NotedSlot
from generator.model import Corpus, Edition, Passage, PlacedStatement, Section, Version
from generator.model.corpus import LabelledPassage

_OF_PASSAGE = ("section", "parents", "provision", "above", "cuts", "own_footnotes", "headed", "version")
_OF_STATEMENT = ("section", "passage", "number", "statement", "implied", "version")
_LISTS = ("passages", "labelled", "statements", "unlabelled")
_FOOTNOTES = ("footnotes", "_homes")

Input = tuple[str, ...]
"""What is read, by a name that holds between builds: a part of a text, whose text, and which."""


class Gateways:
    """Installed on the classes of the model for the life of this process: notes readings of ``corpus``."""

    def __init__(self, corpus: Corpus, shapes: Shapes) -> None:
        self._shapes = shapes
        self._editions = {edition.locator: edition for edition in corpus.editions}
        self._versions = {id(edition.version): edition for edition in corpus.editions}
        self._sections = {
            id(section): (edition, section) for edition in corpus.editions for section in edition.version.sections
        }
        shapes.known = self._known
        _install(self)

    def version(self, version: Version) -> object:
        """Return what is noted where the sections of a version are read."""
        edition = self._versions.get(id(version))
        return ("sections", edition) if edition else ("unknown", version.id)

    def section(self, section: Section) -> object:
        """Return what is noted where what stands in a section is read."""
        found = self._sections.get(id(section))
        return ("section", found[0], section.eid) if found else ("unknown", section.eid)

    def _known(self, value: object) -> object | None:
        """Return how a version or section is known that belongs to a text; what is in it is noted where it is read."""
        if isinstance(value, Version) and (edition := self._versions.get(id(value))):
            return ("@head", self._head(edition))
        if isinstance(value, Section) and (found := self._sections.get(id(value))):
            return ("@section", found[0].locator, self._heading(found[1]))
        return None

    def _head(self, edition: Edition) -> object:
        version = edition.version
        names = (name for name in version.__dataclass_fields__ if name != "sections")
        return (edition.locator, edition.original_pages, *(self._shapes.of(getattr(version, name)) for name in names))

    def _heading(self, section: Section) -> object:
        names = (name for name in section.__dataclass_fields__ if name not in ("provisions", "statements"))
        return tuple(self._shapes.of(getattr(section, name)) for name in names)

    def named(self, noted: object) -> Input:
        """Return what was noted by its name."""
        match noted:
            case Passage():
                return ("passage", *noted.locator.split("#", 1))
            case PlacedStatement():
                return ("statement", noted.id.partition("#")[0], noted.id)
            case ("section", Edition() as edition, str() as eid):
                return ("section", edition.locator, eid)
            case (str() as part, Edition() as edition):
                return (part, edition.locator)
        return ("unknown", "", repr(noted))

    def digests(self) -> dict[str, str]:
        """Return the digest of each text by its locator: of all that can be read of it."""
        return {locator: _digest(edition) for locator, edition in self._editions.items()}

    def print(self, name: Input) -> str | None:
        """Return the digest of what can be read under a name; None where there is no such thing."""
        edition = self._editions.get(name[1]) if len(name) > 1 else None
        if edition is None:
            return None
        content = self._content(edition, name)
        return None if content is None else self._shapes.digest(content)

    def _content(self, edition: Edition, name: Input) -> object | None:
        match name:
            case ("passage", _, eid):
                passage = next((each for each in edition.passages if each.provision.eid == eid), None)
                return passage and self._of(passage, ("provision", "parents", "cuts", "own_footnotes", "headed"))
            case ("statement", _, id_):
                placed = next((each for each in edition.statements if each.id == id_), None)
                return placed and self._of(placed, ("statement", "number", "implied", "passage"))
            case ("section", _, eid):
                section = next((each for each in edition.version.sections if each.eid == eid), None)
                return section and (self._heading(section), section.provisions, section.statements)
            case ("sections", _) | ("whole", _) | ("source", _):
                return _digest(edition)
            case ("footnotes", _):
                return (edition.footnotes,)
            case ("head", _):
                return self._head(edition)
            case ("lists", _):
                passages = tuple((type(each).__name__, each.locator) for each in edition.passages)
                return (passages, edition.unlabelled, edition.labelled, edition.statements)
        return None

    def _of(self, held: Passage | PlacedStatement, names: tuple[str, ...]) -> object:
        above = held.above if isinstance(held, Passage) else None
        labels = held.labels if isinstance(held, LabelledPassage) else None
        return (*(getattr(held, name) for name in names), self._heading(held.section), labels, above)


def around(corpus: Corpus) -> Iterator[object]:
    """Yield all of a corpus that is followed by nothing: whatever is made depends on it."""
    yield from (corpus.vocabulary, corpus.settings, corpus.renamed, corpus.institutions)
    for work in corpus.works:
        yield work.protocol
        yield tuple((edition.id, edition.version.status) for edition in work.editions)


def _digest(edition: Edition) -> str:
    found = hashlib.sha256(repr(edition.version).encode("utf-8", "surrogateescape"))
    found.update(edition.source_bytes)
    found.update(repr(edition.original_pages).encode())
    return found.hexdigest()


def _install(gateways: Gateways) -> None:
    """Have the classes of the model note readings."""
    for kind, names in ((Passage, _OF_PASSAGE), (PlacedStatement, _OF_STATEMENT), (LabelledPassage, ("labels",))):
        for name in names:
            setattr(kind, name, Noted(name, lambda each: each))
    made = {name: vars(Edition)[name] for name in (*_LISTS, *_FOOTNOTES, "source_lines") if name in vars(Edition)}
    for name, part in (
        *((name, "lists") for name in _LISTS),
        *((name, "footnotes") for name in _FOOTNOTES),
        ("source_lines", "source"),
        ("source_bytes", "source"),
        ("version", "head"),
    ):
        make = made.get(name)
        kept = make.func if isinstance(make, cached_property) else getattr(make, "_make", None)
        setattr(Edition, name, Noted(name, _noting(part), kept))
    for owner, name, note in (
        (Version, "sections", gateways.version),
        (Section, "provisions", gateways.section),
        (Section, "statements", gateways.section),
    ):
        slot: Any = vars(owner)[name]
        setattr(owner, name, NotedSlot(getattr(slot, "_slot", slot), note))


def _noting(part: str) -> Callable[[Edition], object]:
    return lambda edition: (part, edition)
