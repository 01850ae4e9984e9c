"""A paragraph of a text, as papers print it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Style = Literal["title", "part", "section", "heading", "article", "item", "paragraph", "footnote"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of one version: its style and its text, in which a tab parts a printed number from the words.

    ``remarks`` are sentences of this program about it, which are no words of the text: it is the same without them.
    """

    style: Style
    text: str
    remarks: tuple[str, ...] = field(default=(), compare=False)
