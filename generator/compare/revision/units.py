"""What a comparison of versions compares: headings and provisions in reading order, with the line wraps made harmless.

A space that stands in a text only because a source line ended in a slash or a hyphen is *soft*: see
:mod:`generator.compare.revision.wraps`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.compare.revision import wraps
from generator.ground import eid, spans
from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.ground.text import squash
from generator.model import Edition, Force, Provision, Section

UnitKind = Literal["heading", "paragraph", "article", "item"]

# A change in a provision of another kind may change what is asked, allowed or forbidden.
NOT_REGULATING: tuple[Force, ...] = ("state", "inform")

_TAIL = expression(r"[^\W_][\w’'-]*[/–-]$")
_HEAD = expression(r"^\w[\w’'-]*")
_LONGEST = 200  # characters of a word around a soft space: more than Dutch has, so that a long text costs no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A heading or provision to compare.

    ``key`` is its eid, unique in its list; ``wid`` the identity given to it, if any; ``num`` its printed number
    without punctuation; ``parent`` the key of the heading or article it stands under (empty before the first heading).
    ``text`` holds heading and text, a line end between them; ``wraps`` are the offsets of its soft spaces.
    ``regulates`` is false only where it is labelled as a principle or as information. ``bare`` is whether it is a
    heading: of a section, or that of an article that has no words of its own.
    """

    key: str
    wid: str | None = None
    kind: UnitKind = "article"
    num: str = ""
    parent: str = ""
    text: str
    wraps: tuple[int, ...] = ()
    regulates: bool = True
    bare: bool = False


def units_of(
    edition: Edition, sections: Iterable[str] | None = None, *, telling: frozenset[str] = frozenset()
) -> tuple[Unit, ...]:
    """Return the headings and provisions of an edition in reading order; of ``sections`` (eids) only, where given.

    ``telling`` are the ids of the norms that regulate nothing.
    """
    wanted = None if sections is None else frozenset(sections)
    return tuple(_units(edition.version.sections, edition.source_lines, wanted, telling))


def _units(
    sections: Sequence[Section], lines: Sequence[str], wanted: frozenset[str] | None, telling: frozenset[str]
) -> Iterator[Unit]:
    part = ""
    for section in sections:
        headed = section.num is not None or section.heading is not None
        if wanted is None or section.eid in wanted:
            if headed:
                yield Unit(
                    key=section.eid,
                    kind="heading",
                    num=_number(section.num),
                    parent=part if section.level > 1 else "",
                    text=section.heading or "",
                    wraps=_wraps(section.heading or "", section.num, section.lines, lines),
                    bare=True,
                )
            for provision in section.provisions:
                yield from _provisions(provision, section.eid if headed else "", lines, telling)
        if section.level == 1:
            part = section.eid if headed else ""


def _provisions(provision: Provision, parent: str, lines: Sequence[str], telling: frozenset[str]) -> Iterator[Unit]:
    text = "\n".join(part for part in (provision.heading, provision.text) if part)
    yield Unit(
        key=provision.eid,
        wid=provision.wid,
        kind=provision.kind,
        num=_number(provision.num),
        parent=parent,
        text=text,
        wraps=_wraps(text, provision.num, provision.lines, lines),
        regulates=_regulates(provision, telling),
        bare=provision.text is None,
    )
    for item in provision.items:
        yield from _provisions(item, provision.eid, lines, telling)


def _number(printed: str | None) -> str:
    return eid.clean_num(compared(printed or ""))


def _regulates(provision: Provision, telling: frozenset[str]) -> bool:
    """Return whether a provision may hold a rule: what nobody reviewed may, whatever the program suggests."""
    labels = provision.labels
    return labels is None or labels.state != "reviewed" or not telling.issuperset(labels.norms)


def _wraps(text: str, num: str | None, place: str | None, lines: Sequence[str]) -> tuple[int, ...]:
    if place is None:
        return ()
    before_text = len("".join(squash(num or "").split()))
    letters = 0
    ends = set()
    for span in spans.parse(place):
        for _, _, piece in spans.cut(lines, span):
            words = squash(piece)
            letters += len(words.replace(" ", ""))
            if words.endswith(wraps.SIGNS):
                ends.add(letters - before_text)
    if not ends:
        return ()
    found = []
    letters = 0
    for offset, character in enumerate(text):
        if not character.isspace():
            letters += 1
        elif character == " " and letters in ends:
            found.append(offset)
    return tuple(found)


def joined(parts: Sequence[Unit]) -> Unit:
    """Return several units as one, their texts joined by a space (behind a heading by a line end), as a whole."""
    first = parts[0]
    if len(parts) == 1:
        return first
    text, wraps = "", []
    for part in parts:
        text += "" if not text else "\n" if text == first.text and first.kind == "heading" else " "
        wraps += [len(text) + offset for offset in part.wraps]
        text += part.text
    return Unit(
        key=first.key,
        kind=first.kind,
        num=first.num,
        parent=first.parent,
        text=text,
        wraps=tuple(wraps),
        regulates=any(part.regulates for part in parts),
        bare=all(part.bare for part in parts),
    )


def comparable(old: Unit, new: Unit) -> tuple[str, str]:
    """Return both texts as they are compared, each soft space as the other text has it.

    Without a sign to go by it stays. The hyphen before it goes only where it surely breaks a word.
    """
    texts = _resolved(old, new), _resolved(new, old)
    if wraps.POINTS[0] in texts[0] + texts[1] and texts[0] != texts[1]:
        one, other = (text.replace(*wraps.POINTS) for text in texts)
        return (one, one) if one == other else texts
    return texts


def _resolved(unit: Unit, other: Unit) -> str:
    text = unit.text
    known = f"{compared(other.text)}\n{compared(_mended(other))}" if unit.wraps else ""
    for offset in reversed(unit.wraps):
        tail, head = _around(text, offset)
        if not tail or not head or wraps.hangs(tail[0], head[0]) or _holds(known, f"{tail[0]} {head[0]}"):
            continue
        if _holds(known, tail[0] + head[0]):
            text = text[:offset] + text[offset + 1 :]
        elif _broken(tail[0], head[0]) and _holds(known, tail[0][:-1] + head[0]):
            text = text[: offset - 1] + text[offset + 1 :]
    return compared(text)


def _mended(unit: Unit) -> str:
    """Return a text without the hyphens with which its line ends surely break a word."""
    text = unit.text
    for offset in reversed(unit.wraps):
        tail, head = _around(text, offset)
        if tail and head and _broken(tail[0], head[0]):
            text = text[: offset - 1] + text[offset + 1 :]
    return text


def _broken(tail: str, head: str) -> bool:
    return tail.endswith("-") and wraps.sure(tail[:-1].rpartition("-")[2], head)


def _around(text: str, offset: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the words on both sides of a soft space, the first with the sign it ends in."""
    before, after = text[max(0, offset - _LONGEST) : offset], text[offset + 1 : offset + 1 + _LONGEST]
    return _TAIL.search(compared(before)), _HEAD.search(compared(after))


def _holds(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None
