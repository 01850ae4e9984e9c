"""The real texts as models: their words and coding, with places where the real names stood."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import schema
from generator.model import DraftSection, Incorporated
from invented.records import WORDS, reworded
from invented.wordings import Replaced, read

_NAMES = WORDS | {"act"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A text without places: what it says, what it makes binding, and how many schools it names."""

    sections: tuple[DraftSection, ...]
    incorporates: tuple[Incorporated, ...] = ()
    schools: int = 1


def models(protocols: Path, real: tuple[Replaced, ...]) -> tuple[Model, ...]:
    """Return the real texts below ``protocols``, in the order of their folders, without the real names."""
    found = []
    for path in sorted(protocols.glob("*/*/*/version.yml")):
        version = read(path, schema.VERSION)
        protocol = read(path.parents[1] / "protocol.yml", schema.PROTOCOL)
        in_force = protocol.versions[-1] == version.id
        nameless = _nameless(real, [each.mark for each in version.accepted_marks])
        found.append(
            Model(
                sections=reworded(version.sections, nameless, _NAMES),
                incorporates=reworded(protocol.incorporates, nameless, _NAMES) if in_force else (),
                schools=max(1, len(protocol.schools)),
            )
        )
    return tuple(found)


def _nameless(real: tuple[Replaced, ...], marks: Sequence[str]) -> Callable[[str], str]:
    """Return what takes the names out of a text, and the ``marks`` whose footnote it lacks."""
    dangling = re.compile("|".join(rf"(?<=\w){re.escape(mark)}(?!\w)" for mark in marks) or "(?!)")
    places = {each.old: each.new for each in real}
    pattern = re.compile("|".join(map(re.escape, places)))

    def put(found: re.Match[str]) -> str:
        begins = found.start() == 0 or found.string[: found.start()].endswith((". ", "! ", "? "))
        place = places[found[0]]
        return place[0].upper() + place[1:] if begins and not place.startswith("<") else place

    return lambda text: dangling.sub("", pattern.sub(put, text))
