"""What the institutions of a made corpus are called, and where their names stand in its texts.

No name is that of a school: all say that they are invented, and ``.example`` is an address that nobody can have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from invented.wordings import Names

_PLACE = re.compile(r"<(college|lyceum|foundation|site|schools)>")


@dataclass(frozen=True)
class Named:
    """The names of one institution: its number, and that of its schools."""

    number: int
    schools: int
    names: Names

    @property
    def id(self) -> str:
        """The id of the institution, and the name of its folder."""
        return self.names.id.format(number=self.number)

    @cached_property
    def called(self) -> tuple[str, ...]:
        """The names of its schools; the first two are those by which texts know it."""
        known = (self.names.college, self.names.lyceum, *[self.names.school] * 4)
        return tuple(
            name.format(number=self.number, letter=_letter(index)) for index, name in enumerate(known[: self.schools])
        )

    @property
    def name(self) -> str:
        """The name of the institution."""
        return self.names.name.format(number=self.number)

    @property
    def short_name(self) -> str:
        """Its name in the heading of a table."""
        return self.names.short_name.format(number=self.number)

    def school_id(self, index: int) -> str:
        """Return the id of one of its schools."""
        return self.names.school_id.format(number=self.number, letter=_letter(index))

    @cached_property
    def _said(self) -> dict[str, str]:
        names = {name: getattr(self.names, name) for name in ("college", "lyceum", "foundation", "site")}
        listed = self.names.and_.join(
            [", ".join(self.called[:-1]), self.called[-1]] if self.schools > 1 else self.called
        )
        return {**{key: name.format(number=self.number) for key, name in names.items()}, "schools": listed}

    @property
    def others(self) -> tuple[str, ...]:
        """What else a text may call it."""
        return (self._said["foundation"], self._said["lyceum"])

    def filled(self, text: str) -> str:
        """Return a text with the names in their places."""
        return _PLACE.sub(lambda place: self._said[place[1]], text) if "<" in text else text


def _letter(index: int) -> str:
    return chr(ord("a") + index)
