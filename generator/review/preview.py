"""The page that a version under review becomes on the site, as far as it can be seen beside the review."""

from __future__ import annotations

import re

from markupsafe import Markup

from generator import addresses
from generator.book.book import Book
from generator.load.single import beside
from generator.model import Corpus, Edition
from generator.pages import kind, render
from generator.review.state import State

_ELSEWHERE = re.compile(r' href="(?!#)[^"]*"')
_KIND = "version"


def preview(state: State, around: Corpus) -> Markup | None:
    """Return the body of the page, its links to other pages without address; null while anything is wrong."""
    version, institution, protocol = state.found.version, state.institution, state.protocol
    if state.found.problems or version is None or institution is None or protocol is None:
        return None
    edition = Edition(institution=institution, protocol=protocol, version=version, source_bytes=state.found.source)
    corpus = beside(around, edition)
    book = Book(corpus)
    kinds = [each for each in kind.registered() if each.name == _KIND]
    path = str(addresses.edition(edition))
    page = next((each for each in render.planned(book, "", kinds) if each.path == path), None)
    # Markup of our own templates, which escape everything once.
    return Markup(_ELSEWHERE.sub("", page.made().body)) if page else None
