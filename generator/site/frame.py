"""Where the files of the frame are: those beside the data go before those that came with this package."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import generator
from generator.ground.droppings import is_dropping
from generator.ground.errors import Problem
from generator.ground.paths import resolved
from generator.site.build import trouble

SETTINGS = "mkdocs.yml"
DOCUMENTS = "docs"
TEMPLATES = "overrides"
HOME = "index.html"
"""The one page of ours whose place a document of a user's own takes."""


def packaged() -> Path:
    """Return the folder with the frame that came with this package: in a checkout, the top folder."""
    package = Path(generator.__file__).resolve().parent
    inside = package / "frame"
    return inside if inside.is_dir() else package.parent


def settings(root: Path) -> Path:
    """Return the settings file for the data in ``root``: the one beside it, else the packaged one."""
    own = resolved(root).parent / SETTINGS
    return own if own.is_file() else packaged() / SETTINGS


def layers(config: Path, root: Path, name: str) -> tuple[Path, ...]:
    """Return the folders called ``name`` that a site is made of, what stands in an earlier one going first.

    Those beside a settings file of one's own, or beside the data ``root`` where there is none, and the packaged one.
    """
    own = resolved(root).parent if resolved(config).parent == packaged() else resolved(config).parent
    return tuple(folder for folder in dict.fromkeys((own / name, packaged() / name)) if folder.is_dir())


def files(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder of documents, by path; what is hidden or was dropped there is no document."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") or is_dropping(part) for part in parts):
            yield path


def crossed(own: Mapping[str, Path], others: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with each document that is a file where the site has a folder, or the other way round.

    ``own`` are the documents by their path in the site; ``others`` are the paths of what else is in it.
    """
    folders = {above for path in (*own, *others) for above in _above(path)}
    for path, document in sorted(own.items()):
        if path in folders:
            what = f"this is a file where the site has a folder ({path}/)"
            yield trouble.whole(document, what, "give it another name")
        for above in _above(path):
            if above in others:
                what = f"this lies in a folder where the site has a file ({above})"
                yield trouble.whole(document, what, "give the folder another name")


def _above(path: str) -> Iterator[str]:
    return (parent.as_posix() for parent in PurePosixPath(path).parents if parent.name)


def taken(document: Path, address: str) -> Problem:
    """Return what is wrong with a document at the address, from the site's root, of what is made from the data."""
    what = f"this has the address of what is made from the data ({address})"
    mend = "give it another name; only index.md, at the top, takes the place of a page: of home"
    return trouble.whole(document, what, mend)


def lost(document: Path) -> Problem:
    """Return what is wrong with a document that is to be the page for a wrong address: that is a template."""
    what = "the page for a wrong address is made by the frame, and this would not be shown in its place"
    mend = f'write it as a template, {TEMPLATES}/404.html: {{% extends "main.html" %}} and a block content'
    return trouble.whole(document, what, mend)


def icon(settings: Path, icons: Any, folders: Iterable[str]) -> Iterator[Problem]:
    """Yield what is wrong with ``theme.icon`` as the settings have it; ``folders`` are those of the templates."""
    if icons and not isinstance(icons, Mapping):
        yield _set(
            settings, str(icons), "'icon' under theme is no icon by itself", "write below it: logo: and its name"
        )
        return
    name = (icons or {}).get("logo")
    if not name:
        return
    named = isinstance(name, str) and re.fullmatch(r"[\w-]+(/[\w-]+)*", name)
    if not named or not any((Path(folder) / ".icons" / f"{name}.svg").is_file() for folder in folders):
        mend = f"name one that comes with the theme, such as material/school, or add {TEMPLATES}/.icons/{name}.svg"
        yield _set(settings, str(name), f"there is no icon '{name}'", mend)


def _set(settings: Path, value: str, what: str, mend: str) -> Problem:
    line, column = trouble.find(settings, value) or (1, 1)
    return Problem(path=trouble.shown(settings), line=line, column=column, what=what, mend=mend)
