"""What a PDF tells of its pages, as values that can be handed from one process to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Box = tuple[float, float, float, float]
EDGE = "edge"
"""The tag of a running head or foot."""

SCALE = 1.5
"""Pixels of a picture of a page to a point: A4 is 893 across, and letters of 9 points are read on half a desktop."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of one that is set otherwise.

    ``left``, ``top``, ``right``, ``bottom`` and ``baseline`` are in points from the upper left corner of the page as it
    is shown; ``spaced`` whether white space stands before it in the file; ``turn`` how far it is turned, in degrees;
    ``tag`` what the file calls the part that it stands in (``H1``, ``LI``, ``TD 0 1 2``, ``edge``), or nothing.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    bold: bool
    spaced: bool
    turn: int
    tag: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is shown: width and height in points, its words in the order of the file, and what was left out.

    ``rules`` are boxes of lines and frames; ``hidden`` counts signs that nobody sees, ``outside`` those beyond its
    edges, ``unknown`` those of which the font does not tell what they are; ``pictured`` is the part of it that its
    largest picture covers; ``forms`` how many notes and filled-in fields it has.
    """

    width: float
    height: float
    pieces: tuple[Piece, ...]
    rules: tuple[Box, ...]
    hidden: int
    outside: int
    unknown: int
    pictured: float
    forms: int


Fault = Literal["password", "copying", "damaged", "pages", "xfa"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole PDF: its pages, or the one fault that keeps it from being read; how many files lie in it."""

    pages: tuple[Page, ...]
    fault: Fault | None
    count: int
    files: int
    library: str
