"""The published identity of a work, a version or a provision: ``calvijn/sociale-media@v2#sec_b__art_6``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.ground.text import brief

_ID = r"([a-z0-9-]+)"
_FORM = re.compile(rf"{_ID}/{_ID}(?:@{_ID}(?:#([a-z0-9_-]+))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Locator:
    """A locator as a value; without ``version`` it names a work, without ``eid`` a version.

    ``str`` gives the form that is published; :meth:`parse` reads it.
    """

    institution: str
    protocol: str
    version: str | None = None
    eid: str | None = None

    @classmethod
    def parse(cls, text: str) -> Locator:
        """Return the locator that ``text`` writes.

        Raises ``ValueError`` with a plain sentence where it writes none.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"'{brief(text)}' is not a locator such as calvijn/sociale-media@v2#sec_b__art_6")
        return cls(*match.groups())

    def __str__(self) -> str:
        at = f"@{self.version}" if self.version else ""
        return f"{self.institution}/{self.protocol}{at}" + (f"#{self.eid}" if self.eid else "")

    @property
    def work(self) -> Locator:
        """The locator of the work that it is, or is of."""
        return Locator(self.institution, self.protocol)

    @property
    def edition(self) -> Locator:
        """The locator of the version that it is, or is in."""
        return replace(self, eid=None)

    def at(self, eid: str) -> Locator:
        """Return the locator of a provision in the same version."""
        return replace(self, eid=eid)
