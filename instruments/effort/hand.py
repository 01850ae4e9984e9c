"""Counts what a person does, and what that takes by the keystroke-level model."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

# Card, Moran and Newell, The keystroke-level model (1980): seconds.
_KEY = 0.28
"""A key of a typist of 40 words a minute, which is what they call an average non-secretary one; a button too."""
_POINT = 1.1
_HOME = 0.4
_THINK = 1.35
_WORDS_A_MINUTE = 230
"""A little under the 238 that Brysbaert (2019) finds for silent reading of non-fiction."""


@dataclass
class Hand:
    """What one person did: counts, and the seconds that the program had them wait."""

    keys: int = 0
    clicks: int = 0
    fields: int = 0
    homings: int = 0
    thoughts: int = 0
    words: int = 0
    waited: float = 0.0
    steps: Counter[str] = field(default_factory=Counter)
    _at: Literal["keyboard", "mouse"] = "keyboard"

    def press(self, count: int = 1) -> None:
        """Press so many keys."""
        self._move("keyboard")
        self.keys += count

    def click(self) -> None:
        """Point at something and press the button."""
        self._move("mouse")
        self.clicks += 1

    def fill(self, characters: int) -> None:
        """Type so many characters in a field that has the focus."""
        self.fields += 1
        self.press(characters)

    def think(self, about: str) -> None:
        """Decide something."""
        self.thoughts += 1
        self.steps[about] += 1

    def read(self, text: str) -> None:
        """Read words."""
        self.words += len(text.split())

    @property
    def acting(self) -> float:
        """Seconds of keys, clicks and hands that move between keyboard and mouse."""
        return _KEY * (self.keys + self.clicks) + _POINT * self.clicks + _HOME * self.homings

    @property
    def deciding(self) -> float:
        """Seconds of the pauses before what is done."""
        return _THINK * self.thoughts

    @property
    def reading(self) -> float:
        """Seconds of reading."""
        return 60 * self.words / _WORDS_A_MINUTE

    def _move(self, to: Literal["keyboard", "mouse"]) -> None:
        self.homings += self._at != to
        self._at = to
