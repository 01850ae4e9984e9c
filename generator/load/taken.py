"""Labels that were taken over from another provision: that it is there, and has the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.ground.errors import Problem
from generator.ground.locator import Locator
from generator.ground.signs import KINDS, codes, compared
from generator.ground.text import squash
from generator.load.files import Record
from generator.load.structure import walk
from generator.model import DraftProvision, DraftVersion, Passage, Provision, Work
from generator.yamlio import Place, visible

_QUOTES = {code: "'" for kind in KINDS if kind.id == "quote" for code in codes(kind.signs)}
_MEND = "name a provision with the same words, or leave 'taken_over' out"


def same_words(one: DraftProvision | Provision, other: DraftProvision | Provision) -> bool:
    """Return whether two provisions are word for word the same, signs that nobody sees or tells apart aside."""
    return words_of(one) == words_of(other)


def words_of(provision: DraftProvision | Provision) -> tuple[str, str]:
    """Return what the labels of a provision are about, as it is compared: its heading and its text.

    One sign for every quotation mark and apostrophe: word processors set them, and a difference in it says nothing.
    """
    return _words(provision.heading or ""), _words(provision.text or "")


def _words(text: str) -> str:
    return squash(compared(text).translate(_QUOTES))


def takes(version: DraftVersion) -> bool:
    """Return whether any provision of a version took over labels of another."""
    return any(placed.provision.taken_over is not None for placed in walk(version))


def check(records: Iterable[Record[DraftVersion]], works: Iterable[Work]) -> Iterator[Problem]:
    """Yield each provision of ``records`` that took over the labels of one that is not there, or has other words."""
    editions = {edition.id: edition for work in works for edition in work.editions}
    known: dict[Locator, dict[str, Passage]] = {}
    for record in records:
        for placed in walk(record.value):
            locator = placed.provision.taken_over
            if locator is None:
                continue
            place: Place = (*placed.place, "taken_over")
            try:
                at = Locator.parse(locator)
            except ValueError as error:
                yield record.document.problem(place, str(error), _MEND)
                continue
            if at.edition not in known and at.edition in editions:
                known[at.edition] = {each.provision.eid: each for each in editions[at.edition].passages}
            origin = known.get(at.edition, {}).get(at.eid or "")
            if origin is None:
                yield record.document.problem(place, f"there is no provision '{visible(locator)}'", _MEND)
            elif not same_words(origin.provision, placed.provision):
                what = f"the labels were taken over from '{locator}', which has other words"
                yield record.document.problem(place, what, _MEND)
