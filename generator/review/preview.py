"""The page that a version under review becomes on the site, as far as it can be seen beside the review."""

from __future__ import annotations

import re
from dataclasses import replace

from markupsafe import Markup

from generator import addresses
from generator.book.book import Book
from generator.ground.locator import Locator
from generator.model import Corpus, Edition, Work
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
    corpus = _with(around, edition)
    book = Book(corpus)
    kinds = [each for each in kind.registered() if each.name == _KIND]
    path = str(addresses.edition(edition))
    page = next((each for each in render.planned(book, "", kinds) if each.path == path), None)
    # Markup of our own templates, which escape everything once.
    return Markup(_ELSEWHERE.sub("", page.made().body)) if page else None


def _with(around: Corpus, edition: Edition) -> Corpus:
    """Return the corpus with an edition in its place among those of its work."""
    own = Locator(edition.institution.id, edition.protocol.id)
    works = []
    there = False
    for work in around.works:
        if Locator(work.institution.id, work.protocol.id) == own:
            there = True
            editions = {str(each.version.id): each for each in (*work.editions, edition)}
            listed = [id_ for id_ in edition.protocol.versions if id_ in editions]
            works.append(
                Work(
                    institution=edition.institution,
                    protocol=edition.protocol,
                    editions=tuple(
                        replace(editions[id_], institution=edition.institution, protocol=edition.protocol)
                        for id_ in listed
                    ),
                )
            )
        else:
            works.append(work)
    if not there:
        works.append(Work(institution=edition.institution, protocol=edition.protocol, editions=(edition,)))
    institutions = {each.id: each for each in (*around.institutions, edition.institution)}
    return replace(around, institutions=tuple(institutions.values()), works=tuple(works))
