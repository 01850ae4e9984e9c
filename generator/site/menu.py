"""The menu of the site, as the settings and the site engine have it, in the one level that the bar shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of the menu: its words, where it leads from the site's root, and the page if it is one of ours."""

    title: str
    url: str
    page: Any = None


def entries(configured: Iterable[Any], items: Iterable[Any]) -> tuple[Entry, ...]:
    """Return the entries of ``items``, the engine's navigation, under the titles of ``configured``, its setting.

    What is in a section stands in its place: the bar has one level, and nothing may be missing from it.
    """
    return tuple(_opened(configured, items))


def _opened(configured: Iterable[Any], items: Iterable[Any]) -> Iterator[Entry]:
    for setting, item in zip(configured, items, strict=True):
        if item.is_section:
            [inside] = setting.values()
            yield from _opened(inside, item.children)
        else:
            # A page of ours keeps its own title; the menu has the shorter one of the settings.
            title = next(iter(setting)) if isinstance(setting, dict) else item.title
            yield Entry(str(title or item.url), item.url, item if item.is_page else None)


def documents(configured: Any) -> Iterator[str]:
    """Yield the document, or the address, of each entry of the engine's setting, those in sections too."""
    if isinstance(configured, str):
        yield configured
    elif configured is not None:
        for inside in configured.values() if isinstance(configured, dict) else configured:
            yield from documents(inside)
