"""What leads in to something owns it: words before a colon, and a sentence that the next provision goes on with."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import groupby, pairwise

from generator.ground.errors import Problem
from generator.ground.marker import alike, glued
from generator.ground.sentences import complete, excepts, leaves_open, only_excepts, only_limits, rules, starts_low
from generator.ground.text import LONGEST, brief
from generator.load.beginnings import Beginnings
from generator.load.files import Record
from generator.load.structure import Placed, walk
from generator.model import DraftProvision, DraftVersion
from generator.yamlio import Place

_CLOSING = "\"'”’»)]* "
_SHOWN = 50


def check(
    record: Record[DraftVersion], said: Set[tuple[int, int]], low: Set[Place], begins: Beginnings
) -> Iterator[Problem]:
    """Yield every provision that stands apart from the words that lead in to it, but where a person accepted that.

    Of the places ``said``, by line and column of the file, it is known that a sentence is divided there; the provisions
    that are ``low`` begin with a small letter by right.
    """
    sections = record.value.sections
    for index, members in groupby(walk(record.value), key=lambda placed: placed.section_index):
        placed = tuple(members)
        for before, after in pairwise(placed):
            fields = ((*after.place, field) for field in ("num", "heading", "text"))
            known = not said.isdisjoint(record.document.place(field) for field in fields)
            inside = after.place[: len(before.place)] == before.place
            whole = known or after.place in low
            if before.provision.text and not (inside or (whole and not _leads(before))):
                yield from _beside(record, before, after, begins)
        deeper = index + 1 == len(sections) or sections[index + 1].level > 1
        if _leads(placed[-1]) and not deeper:
            yield _led(record, placed[-1], "the section ends")


def _leads(placed: Placed) -> bool:
    return (placed.provision.text or "").rstrip(_CLOSING).endswith(":")


def _announces(before: Placed, after: Placed) -> bool:
    """Whether words such as "Daarom gelden deze regels:" stand before numbered articles that are rules by themselves.

    Words that oblige, allow or forbid something give what follows its meaning, and must own it.
    """
    rule = after.provision
    whole = rule.kind == "article" and rule.num is not None and not starts_low(rule.text or rule.heading or ",")
    return whole and before.provision.kind == "paragraph" and not rules(before.provision.text or "")


def _led(record: Record[DraftVersion], placed: Placed, where: str) -> Problem:
    what = f"“{brief(placed.provision.text or '', _SHOWN)}” ends in ':' and {where}"
    return record.document.problem((*placed.place, "text"), what, "make the points that follow its items")


def _beside(record: Record[DraftVersion], before: Placed, after: Placed, begins: Beginnings) -> Iterator[Problem]:
    """Hold ``after`` to the words ``before`` it, of which it is no item."""
    if _leads(before):
        if not _announces(before, after):
            yield _led(record, before, "what it leads in to stands beside it, not in it")
        return
    text, next_text = before.provision.text or "", after.provision.text or after.provision.heading or ""
    if len(text) + len(next_text) > LONGEST:
        return  # one provision cannot hold both, so somewhere they part
    ended = complete(text) and text.rstrip(_CLOSING)[-1:] != ";"
    marked = after.provision.num is not None
    limited = ended and rules(text) and not _same_list(before, after) and only_limits(next_text)
    excepted = not marked and (only_excepts(next_text) or limited)
    if not excepted and (ended or _same_list(before, after)):
        return
    goes_on = next_text != "" and (starts_low(next_text) or (not marked and excepts(next_text)))
    # The last point of a list may end in a semicolon; what is no point does so before more of the same sentence.
    point = before.provision.num is not None or before.parents
    open_end = leaves_open(text) or (not point and text.rstrip(_CLOSING)[-1:] == ";")
    if (excepted or goes_on or open_end) and not begins.accepts(after.provision.eid):
        what = f"“{brief(next_text, _SHOWN)}” goes on with “{brief(text, _SHOWN)}” and stands beside it, not in it"
        mend = "make it an item of what it goes on with, or one provision with it"
        yield record.document.problem((*after.place, "text" if after.provision.text else "kind"), what, mend)


def _same_list(before: Placed, after: Placed) -> bool:
    """Whether ``after`` is a further point of the list in which ``before`` stands, or of one around that."""
    points = [(before.place, _num(before.provision))]
    points += [(before.place[: -2 * up], _num(parent)) for up, parent in enumerate(reversed(before.parents), 1)]
    for place, num in points:
        if place[:-1] == after.place[:-1]:
            own = _num(after.provision)
            if num is None and own is None:
                # Points whose bullets the source lost; an exception is no point of its own.
                return len(place) > 4 and not excepts(after.provision.text or "")
            return num is not None and own is not None and alike(num, own)
    return False


def _num(provision: DraftProvision) -> str | None:
    """Return the number of a provision, or the one that stands against its words and so cannot be quoted apart."""
    return provision.num or glued(provision.text or "")
