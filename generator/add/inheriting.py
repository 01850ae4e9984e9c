"""A draft → the same, with what was decided about provisions that are word for word the same elsewhere.

The version before it goes first, provision by provision as the two are aligned, then every other text, by words alone.
What was never reviewed is not taken over: the words are read anew as well as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.add.references import Alike
from generator.add.taking import Taking, taken
from generator.add.wordings import Wordings, coded, headings, plain, wording
from generator.compare.revision.alignment.matching import align
from generator.compare.revision.units import units_of
from generator.ground.locator import Locator
from generator.language import words
from generator.load.labels import inherited_roles
from generator.load.taken import same_words
from generator.model import Corpus, DraftProvision, DraftSection, DraftVersion, Edition, Passage, Section, finish

_say = words.phrases.adding


@dataclass(frozen=True, slots=True, kw_only=True)
class Inherited:
    """What came along: ``taken`` of each eid the locator where it came from; ``of`` counts provisions with a text.

    ``before`` is the version it was compared with, if any, and ``same`` how many provisions that has word for word.
    ``related`` is whether the two share so much that one can have become the other.
    """

    version: DraftVersion
    taken: Mapping[str, Locator]
    of: int
    before: Locator | None = None
    same: int = 0
    related: bool = True
    became: Mapping[str, str] | None = None


def inherit(draft: DraftVersion, source: bytes, before: Edition | None, corpus: Corpus) -> Inherited:
    """Return ``draft``, whose text is ``source``, with the labels of provisions that are word for word the same."""
    became: dict[str, str] = {}
    related = True
    if before is not None:
        became, related = _aligned(before, draft, source, corpus)
    heads = headings(before) if before is not None and related else {}
    sections = tuple(_headed(section, heads) for section in draft.sections)
    own = {passage.provision.eid: passage for passage in before.passages} if before is not None else {}
    once = _Once(
        before={new: own[old] for old, new in became.items() if old in own},
        became=became,
        everywhere=Wordings(_in_order(corpus, before)),
        sections=sections,
        locators={},
    )
    roles = inherited_roles(sections)
    read = tuple(
        replace(
            section,
            provisions=tuple(once.provision(each, (), section, roles[index] or ()) for each in section.provisions),
        )
        for index, section in enumerate(sections)
    )
    version = replace(draft, sections=read)
    return Inherited(
        version=version,
        taken=once.locators,
        of=sum(1 for section in sections for each in _with_items(section.provisions) if each.text is not None),
        before=before.id if before is not None else None,
        same=once.same,
        related=related,
        became=became,
    )


def _aligned(before: Edition, draft: DraftVersion, source: bytes, corpus: Corpus) -> tuple[dict[str, str], bool]:
    """Return which eId became which, one to one, and whether the texts are related."""
    new = Edition(institution=before.institution, protocol=before.protocol, version=finish(draft), source_bytes=source)
    weights = corpus.vocabulary.norms_that("state", "inform")
    alignment = align(units_of(before, telling=weights), units_of(new, telling=weights))
    became = {
        match.old[0].key: match.new[0].key for match in alignment.matches if len(match.old) == 1 and len(match.new) == 1
    }
    return became, alignment.related


def _in_order(corpus: Corpus, before: Edition | None) -> Sequence[Edition]:
    """Return the editions in the order in which they are asked: of the same work, the newest first, then all others."""
    if before is None:
        return corpus.editions
    own = [each for each in corpus.editions if each.id.work == before.id.work]
    return (*reversed(own), *(each for each in corpus.editions if each not in own))


def _headed(section: DraftSection, heads: Mapping[str, Section]) -> DraftSection:
    """Return a section with what its heading says as it did in the version before, where that has the same heading."""
    found = heads.get(section.heading or "")
    return section if found is None else replace(section, roles=found.roles, statements=found.statements)


@dataclass(slots=True, kw_only=True)
class _Once:
    """One walk over a draft: what it took from where is kept in ``locators``, what only stayed the same in ``same``."""

    before: Mapping[str, Passage]
    became: Mapping[str, str]
    everywhere: Wordings
    sections: Sequence[DraftSection]
    locators: dict[str, Locator]
    same: int = 0

    def provision(
        self,
        provision: DraftProvision,
        parents: Sequence[DraftProvision],
        section: DraftSection,
        roles: Sequence[str],
    ) -> DraftProvision:
        items = tuple(self.provision(each, (*parents, provision), section, roles) for each in provision.items)
        made = replace(provision, items=items)
        earlier = self.before.get(provision.eid)
        self.same += provision.text is not None and earlier is not None and same_words(earlier.provision, provision)
        for origin in self._origins(provision, parents, section) if provision.text is not None else ():
            alike = Alike(origin=origin, became=self._where(origin), sections=self.sections)
            found = taken(made, origin, Taking(roles=tuple(roles), alike=alike))
            if found is not None:
                self.locators[provision.eid] = origin.id
                return self._told(found, origin, provision, parents, section)
        return made

    def _origins(
        self, provision: DraftProvision, parents: Sequence[DraftProvision], section: DraftSection
    ) -> Sequence[Passage]:
        """Return the provisions with the same words under the same ones, what this one was before them first."""
        key = wording(provision, parents, section)
        found = self.everywhere.of(key, section.heading)
        earlier = self.before.get(provision.eid)
        return sorted(
            found, key=lambda each: (each is not earlier, plain(each.section.heading) != plain(section.heading))
        )

    def _told(
        self,
        made: DraftProvision,
        origin: Passage,
        provision: DraftProvision,
        parents: Sequence[DraftProvision],
        section: DraftSection,
    ) -> DraftProvision:
        """Return a provision with a doubt where the same words are coded in more than one way."""
        found = self.everywhere.of(wording(provision, parents, section), section.heading)
        mine = coded(origin)
        others = sorted({str(each.id) for each in found if coded(each) != mine})
        if not others:
            return made
        doubt = _say.CODED_OTHERWISE.format(others=", ".join(others[:_MOST]))
        return replace(made, doubt=" ".join(filter(None, (made.doubt, doubt))))

    def _where(self, origin: Passage) -> Mapping[str, str] | None:
        """Return what became of the eIds of the text of ``origin``; None where it is not the version before."""
        return self.became if any(origin is each for each in self.before.values()) else None


_MOST = 3  # texts that are named in a doubt


def _with_items(provisions: Sequence[DraftProvision]) -> Sequence[DraftProvision]:
    return tuple(each for one in provisions for each in (one, *_with_items(one.items)))
