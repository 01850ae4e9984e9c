"""The picture that a link to the site is shown with, drawn by Typst with its own fonts: equal words, equal bytes."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

import typst

from generator.language import words
from generator.outputs.output import Around, Site

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


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    yield PATH, render(words.phrases.site.NAME, words.phrases.site.LINE)


OUTPUT = Around(types={"png": "image/png"}, write=_files)
