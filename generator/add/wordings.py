"""Provisions that were reviewed, by their words and by what these stand under: where labels can be taken over from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.load.taken import words_of
from generator.model import DraftProvision, DraftSection, Edition, LabelledPassage, Passage, Provision, Section

Words = tuple[str, str]
# Fewer words say little without what stands above them ("Dit is niet toegestaan."), so that they are the same only
# under the same heading. Of the provisions of the five texts that another text has too, none is shorter than this and
# stands under another heading.
_ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a provision, of the articles that it is an item of, and the force that its heading gives it."""

    own: Words
    above: tuple[Words, ...]
    norms: tuple[str, ...]


def wording(
    provision: DraftProvision | Provision,
    parents: Sequence[DraftProvision | Provision],
    section: DraftSection | Section,
) -> Wording:
    """Return the words by which a provision is found again."""
    norms = tuple(each.norm for each in section.statements if not each.topics)
    return Wording(words_of(provision), tuple(words_of(each) for each in parents), norms)


class Wordings:
    """Every reviewed provision of some editions, by its wording; the first edition first."""

    def __init__(self, editions: Iterable[Edition]) -> None:
        self._found: dict[Wording, list[Passage]] = defaultdict(list)
        for edition in editions:
            for passage in edition.labelled:
                if passage.labels.state == "reviewed":
                    key = wording(passage.provision, passage.parents, passage.section)
                    self._found[key].append(passage)

    def of(self, key: Wording, heading: str | None) -> tuple[Passage, ...]:
        """Return the provisions with these words that a provision below ``heading`` may take the labels of."""
        enough = len(key.own[1].split()) >= _ENOUGH or bool(key.above)
        same = plain(heading)
        found = self._found.get(key, ())
        return tuple(each for each in found if enough or plain(each.section.heading) == same)


def coded(passage: Passage) -> object:
    """Return what was decided about a provision, to be compared with what was decided about the same words elsewhere.

    Whom it binds because its section says so is that section's.
    """
    provision, labels = passage.provision, passage.labels if isinstance(passage, LabelledPassage) else None
    inherited = labels is not None and labels.roles_basis == "inherited"
    return [
        (each.norm, each.topics, () if inherited else each.binds, each.certainty, each.codes)
        for each in provision.statements
    ]


def headings(edition: Edition) -> dict[str, Section]:
    """Return the headed sections of an edition by their headings, each by its first."""
    found: dict[str, Section] = {}
    for section in edition.version.sections:
        if section.heading:
            found.setdefault(section.heading, section)
    return found


def plain(heading: str | None) -> str:
    """Return a heading as it is compared with another."""
    return " ".join((heading or "").split()).casefold()
