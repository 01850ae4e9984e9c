"""The picture that a link to the site is shown with, drawn by Typst with its own fonts: equal words, equal bytes."""

from __future__ import annotations

from importlib import resources

import typst

PATH = "assets/deelplaatje.png"
SIZE = (1200, 630)
"""Width and height in pixels, what most readers of OpenGraph cut nothing off."""

_TEMPLATE = resources.files(__package__).joinpath("picture.typ").read_bytes()


def render(name: str, line: str) -> bytes:
    """Return a PNG with the name of the site and one line below it."""
    made = typst.compile(
        _TEMPLATE, format="png", ppi=72, sys_inputs={"name": name, "line": line}, ignore_system_fonts=True
    )
    assert isinstance(made, bytes)
    return made
