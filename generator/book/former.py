"""Where pages and files lived before ids were renamed: old addresses, as they were once published."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import product

from generator.addresses import Address, Id, Part, Text
from generator.ground.locator import Locator
from generator.model import Corpus, Edition, RenamedKind


class Former:
    """The former names of everything in a corpus; where nothing was renamed, nothing has any."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def addresses(self, address: Address) -> tuple[str, ...]:
        """Return every address under which the page or file at ``address`` was once published, sorted."""
        if not self._corpus.renamed:
            return ()
        names = product(*map(self._names, address.parts))
        return tuple(sorted({"".join(parts) for parts in names} - {address}))

    def eids(self, edition: Edition) -> dict[str, list[str]]:
        """Return, by the eid of today, the anchors that a provision or section of ``edition`` had before."""
        found: dict[str, list[str]] = {}
        for old, new in self._provisions:
            if new.edition == edition.id and new.eid and old.eid and old.eid != new.eid:
                found.setdefault(new.eid, []).append(old.eid)
        return found

    @cached_property
    def locators(self) -> dict[str, str]:
        """The locators of versions, and of provisions that were renamed themselves: old → new."""
        if not self._corpus.renamed:
            return {}
        versions = {str(old): str(now) for now, names in self._versions.items() for old in names if old != now}
        provisions = {
            str(version.at(old.eid or "")): str(new)
            for old, new in self._provisions
            for version in {old.edition, *self._versions[new.edition]}
        }
        return dict(sorted((versions | provisions).items()))

    def _names(self, part: Part) -> Iterator[str]:
        """Yield what a part of an address is called and was called, the name of today first."""
        if isinstance(part, str):
            yield part
        elif isinstance(part, Id):
            yield part.id
            yield from self._ids[part.kind, part.id]
        elif isinstance(part, Text):
            yield from map(part.called, self._called(part.locator))
        else:
            for old, new in product(self._called(part.old), self._called(part.new)):
                if old.work == new.work:
                    yield part.called(old, new)

    def _called(self, version: Locator) -> tuple[Locator, ...]:
        return self._versions.get(version, (version,))

    @cached_property
    def _ids(self) -> Mapping[tuple[RenamedKind, str], list[str]]:
        """What an institution, a school, a role or a topic was called before, by what it is called now."""
        found: dict[tuple[RenamedKind, str], list[str]] = defaultdict(list)
        for renaming in self._corpus.renamed:
            found[renaming.kind, renaming.new].append(renaming.old)
        return found

    @cached_property
    def _provisions(self) -> tuple[tuple[Locator, Locator], ...]:
        """The old and the new locator of every provision that was renamed itself."""
        return tuple(
            (Locator.parse(renaming.old), Locator.parse(renaming.new))
            for renaming in self._corpus.renamed
            if renaming.kind == "provision"
        )

    @cached_property
    def _versions(self) -> Mapping[Locator, tuple[Locator, ...]]:
        """Every locator a version had, its own first: by its own, its protocol's and its institution's renamings."""
        found = {}
        for edition in self._corpus.editions:
            names = [edition.id]
            for name in names:  # grows while it is walked: a protocol of an institution that was renamed as well
                names += [old for old in self._before(name) if old not in names]
            found[edition.id] = tuple(names)
        return found

    def _before(self, name: Locator) -> Iterator[Locator]:
        for renaming in self._corpus.renamed:
            if renaming.kind == "institution" and renaming.new == name.institution:
                yield replace(name, institution=renaming.old)
            elif renaming.kind == "protocol" and renaming.new == str(name.work):
                work = Locator.parse(renaming.old)
                yield replace(name, institution=work.institution, protocol=work.protocol)
            elif renaming.kind == "version" and renaming.new == str(name):
                yield Locator.parse(renaming.old)
