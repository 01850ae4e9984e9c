"""Where pages and files lived before ids were renamed: old addresses, as they were once published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import product

from generator.model import Corpus, Edition, RenamedKind

Names = tuple[str, ...]

_END: Mapping[RenamedKind, str] = {"institution": "/", "protocol": "@", "version": "#"}
"""What follows each of these ids in the locator of a provision."""


class Former:
    """The former names of everything in a corpus; where nothing was renamed, nothing has any."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def paths(self, path: str) -> tuple[str, ...]:
        """Return every address under which the page or file at ``path`` was once published, sorted.

        ``path`` is one of ``views.addresses`` or of a published file, without slashes around it.
        """
        if not self._corpus.renamed:
            return ()
        return tuple(sorted({*self._variants(path)} - {path}))

    def eids(self, edition: Edition) -> dict[str, list[str]]:
        """Return, by the eid of today, the anchors that a provision or section of ``edition`` had before."""
        found: dict[str, list[str]] = {}
        for renaming in self._corpus.renamed:
            where, _, eid = renaming.new.partition("#")
            old = renaming.old.partition("#")[2]
            if renaming.kind == "provision" and where == edition.locator and old != eid:
                found.setdefault(eid, []).append(old)
        return found

    @cached_property
    def locators(self) -> dict[str, str]:
        """The locators of versions, and of provisions that were renamed themselves: old → new."""
        if not self._corpus.renamed:
            return {}
        versions = {old: now for now, names in self._versions.items() for old in names if old != now}
        provisions = {
            f"{version}#{renaming.old.partition('#')[2]}": renaming.new
            for renaming in self._corpus.renamed
            if renaming.kind == "provision"
            for version in {renaming.old.partition("#")[0], *self._versions[renaming.new.partition("#")[0]]}
        }
        return dict(sorted((versions | provisions).items()))

    def _variants(self, path: str) -> Iterator[str]:
        match path.split("/"):
            case ["instellingen", institution, *rest]:
                yield from self._place("instellingen", self._of("institution", institution), rest)
            case ["scholen", school, *rest]:
                yield from self._place("scholen", self._of("school", school), rest)
            case ["rollen", role]:
                yield from (f"rollen/{name}" for name in self._of("role", role))
            case ["onderwerpen", topic]:
                yield from (f"onderwerpen/{name}" for name in self._of("topic", topic))
            case ["protocollen", institution, protocol, version, *rest]:
                for name in self._of_version(institution, protocol, version):
                    yield "/".join(["protocollen", *_parts(name), *rest])
            case ["vergelijken", left, right]:
                for names in product(self._in_pair.get(left, (left,)), self._in_pair.get(right, (right,))):
                    yield "/".join(["vergelijken", *names])
            case ["feeds", file]:
                for name in self._of("institution", file.removesuffix(".atom")):
                    yield f"feeds/{name}.atom"
            case ["data", "bronnen", institution, protocol, version, file]:
                for name in self._of_version(institution, protocol, version):
                    yield "/".join(["data", "bronnen", *_parts(name), file])
            case ["data", "versies", institution, protocol, file]:
                for name in self._of_version(institution, protocol, file.removesuffix(".json")):
                    yield f"data/versies/{'/'.join(_parts(name))}.json"
            case ["data", "herzieningen", institution, protocol, versions, file]:
                for folder in self._revisions.get(f"{institution}/{protocol}/{versions}", ()):
                    yield f"data/herzieningen/{folder}/{file}"

    def _place(self, where: str, names: Names, rest: list[str]) -> Iterator[str]:
        roles = self._of("role", rest[0]) if rest else ("",)
        for name, role in product(names, roles):
            yield "/".join(filter(None, [where, name, role, *rest[1:]]))

    def _of(self, kind: RenamedKind, id_: str) -> Names:
        """Return what an id is called and was called, the name of today first."""
        old = (renaming.old for renaming in self._corpus.renamed if (renaming.kind, renaming.new) == (kind, id_))
        return (id_, *old)

    def _of_version(self, institution: str, protocol: str, version: str) -> Names:
        locator = f"{institution}/{protocol}@{version}"
        return self._versions.get(locator, (locator,))

    @cached_property
    def _versions(self) -> dict[str, Names]:
        """Return by locator every locator a version had: its own, its protocol's and its institution's renamings."""
        found = {}
        for edition in self._corpus.editions:
            names = [edition.locator]
            for name in names:  # grows while it is walked: a protocol of an institution that was renamed as well
                for renaming in self._corpus.renamed:
                    end = _END.get(renaming.kind)
                    if end is None or not f"{name}#".startswith(renaming.new + end):
                        continue
                    old = renaming.old + name.removeprefix(renaming.new)
                    if old not in names:
                        names.append(old)
            found[edition.locator] = tuple(names)
        return found

    @cached_property
    def _in_pair(self) -> dict[str, Names]:
        """The names of versions as the addresses of pairs have them."""
        return {
            "-".join(_parts(now)): tuple("-".join(_parts(name)) for name in names)
            for now, names in self._versions.items()
        }

    @cached_property
    def _revisions(self) -> dict[str, Names]:
        """The folders of the papers on a revision: those of two versions of one protocol."""
        found: dict[str, Names] = {}
        for work in self._corpus.works:
            for old, new in product(work.editions, repeat=2):
                names = []
                for one, other in product(self._versions[old.locator], self._versions[new.locator]):
                    if one.partition("@")[0] == other.partition("@")[0]:
                        *above, first = _parts(one)
                        names.append("/".join([*above, f"{first}-{_parts(other)[-1]}"]))
                found[names[0]] = tuple(names)
        return found


def _parts(locator: str) -> list[str]:
    """Return institution, protocol and version of a locator."""
    work, _, version = locator.partition("@")
    return [*work.split("/"), version]
