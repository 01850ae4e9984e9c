"""Pages in their frame: most are filled in a skeleton that was drawn from one of their kind, the others rendered.

A skeleton is drawn where no template looks into what differs from page to page, beyond what can be asked of each page
again (:mod:`slots`), and where the page it was drawn from comes out of it as MkDocs renders it. Else, and for the few
pages in the menu, MkDocs' own rendering is what is written.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from generator.site.plugin import skeleton
from generator.site.plugin.finished import FinishedPage
from generator.site.plugin.skeleton import Skeleton
from generator.site.plugin.slots import Value

_TEMPLATE = "main.html"
_MOST = 4
"""How many skeletons are drawn for pages of one kind and depth: a link in the frame to one page of the kind makes a
second; more than a few would be one a page."""
_PAGE_EVENTS = ("pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page")
_LOG = logging.getLogger("mkdocs.plugins.protocolwijzer")

_Key = tuple[str, int, int, str]


def others(config: MkDocsConfig, own: object) -> bool:
    """Return whether a plugin but ``own``, or a hook, wants to see or to change pages while MkDocs builds them."""
    heard = (method for event in _PAGE_EVENTS for method in config.plugins.events[event])
    return any(getattr(method, "__self__", None) is not own for method in heard)


class Frames:
    """Puts pages in the frame that the templates of ``environment`` make; ``mended`` is what is done to each after."""

    def __init__(self, environment: Any, menu: Navigation, mended: Callable[[str], str]) -> None:
        self._template = environment.get_template(_TEMPLATE)
        self._blank = environment.from_string("")
        self._menu = {id(page) for page in menu.pages}
        self._mended = mended
        self._drawn: dict[_Key, list[Skeleton]] = {}
        self._met: set[_Key] = set()
        self._plain: set[_Key] = set()

    def takes(self, page: FinishedPage) -> None:
        """Have MkDocs leave the rendering of a page to this."""
        page.meta["template"] = self._blank

    def leaves(self, page: FinishedPage) -> None:
        """Let the templates of a page that MkDocs has come to see nothing of that."""
        del page.meta["template"]

    def fitting(self, page: FinishedPage, given: Mapping[str, Value]) -> Skeleton | None:
        """Return the skeleton in which a page with these values is what MkDocs would render, if one was drawn."""
        if self._stands_apart(page):
            return None
        return next((each for each in self._drawn.get(_key(page), ()) if each.fits(page, given)), None)

    def rendered(self, page: FinishedPage, given: Mapping[str, Value], context: Mapping[str, Any]) -> str:
        """Return a page as MkDocs renders it in its ``context``; draw its skeleton where that can serve others."""
        page.content = given["body"]
        html = self._mended(self._template.render(context))
        key = _key(page)
        drawn = self._drawn.setdefault(key, [])
        if not self._stands_apart(page) and key not in self._plain and len(drawn) < _MOST:
            if key in self._met:
                self._draw(page, given, context, html)
            self._met.add(key)  # of many kinds there is one page, which a skeleton would not help
        return html

    def _stands_apart(self, page: FinishedPage) -> bool:
        """Return whether the engine tells a page from all others: the home page, and those in the menu."""
        return not page.url or id(page) in self._menu

    def _draw(self, page: FinishedPage, given: Mapping[str, Value], context: Mapping[str, Any], html: str) -> None:
        key = _key(page)
        try:
            new = skeleton.draw(page, given, context, self._template, self._mended)
            if new.filled(page, given) != html:
                raise ValueError("a page comes out otherwise")
            self._drawn[key].append(new)
        except Exception as error:  # whatever a template makes of a stand-in: of the page itself it made this
            self._plain.add(key)
            _LOG.info("pages of the kind %s are rendered one by one, since %s", page.planned.kind, error)


def _key(page: FinishedPage) -> _Key:
    return page.planned.kind, len(page.planned.feeds), page.url.count("/"), page.url.partition("/")[0]
