"""Kinds → pages, through Jinja2 templates that escape everything once.

Links are written against a sentinel for the site root, so that a fragment can be rendered once and placed on pages at
any depth; ``_page`` puts the right number of ``../`` in.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from markupsafe import Markup

from generator import addresses, markup
from generator.book import absent, calling, news, topicparts, unread, unstated, wording
from generator.book.book import Book
from generator.book.rules import Rule, bullet
from generator.book.said import Said
from generator.book.stances import StandColumn
from generator.language import words
from generator.outputs import output
from generator.pages import kind, linked, wordings
from generator.pages.kind import Common, Kind, Sheet
from generator.pages.page import Page, Planned
from generator.papers import pack

# As markup.ROOT, for the addresses that machines read: full ones where the site knows its own.
_BASE = "\ufdd1"


def render(book: Book, address: str = "") -> Iterator[Page]:
    """Yield every page of the site, each as it is made; books of equal corpora give equal pages, byte for byte.

    ``address`` is the full address of the home page, ending in a slash; empty where it is not known. Raises
    ``ValueError`` where two kinds declare pages of one address, before any page is made.
    """
    return (page.made() for page in planned(book, address))


def planned(book: Book, address: str = "", kinds: Iterable[Kind] | None = None) -> tuple[Planned, ...]:
    """Return every page of the site, or of some kinds, as it is known before it is made; else as :func:`render`."""
    renderer = _Renderer(book, address)
    every = kind.registered() if kinds is None else kinds
    declared = ((sheet.address, (each, sheet)) for each in every for sheet in each.sheets(book))
    return tuple(renderer.planned(each, sheet) for each, sheet in output.together(declared).values())


def pages_of(book: Book, kinds: Iterable[Kind], address: str = "") -> Iterator[Page]:
    """Yield the pages of some kinds, as :func:`render` does of all."""
    return (page.made() for page in planned(book, address, kinds))


class _Renderer:
    def __init__(self, book: Book, address: str) -> None:
        self._book = book
        self._address = address
        self._environment = markup.environment(kind.template_folders())
        self._environment.globals |= {
            "addresses": addresses,
            "answering": words.phrases.answering,
            "all_norms": book.corpus.vocabulary.norms,
            "all_roles": book.corpus.vocabulary.roles,
            "breadcrumbs": _breadcrumbs,
            "anchor": partial(topicparts.anchor, book),
            "bullet": bullet,
            "called": partial(calling.called, book),
            "date": wording.date,
            "downloads": pack.downloads,
            "edition_name": wording.edition_name,
            "in_full": partial(calling.in_full, book),
            "several_at": partial(calling.several, book),
            "phrase": partial(calling.phrase, book),
            "school_named": partial(calling.school_named, book),
            "file": lambda edition: _file(addresses.source_file(edition)),
            "column": lambda column, level: book.once(self._column, column, level),
            "common": lambda part, say: book.lately(self._common, part, say),
            "compared": self._compared,
            "kilobytes": words.numbers.kilobytes,
            "not_here": lambda works=None, topic=None: absent.notes(book, works, topic),
            "not_regulated": wording.NOT_REGULATED,
            "not_stated": wording.NOT_STATED,
            "not_recorded": wording.NOT_RECORDED,
            "unstated": unstated.unstated,
            "pairing": words.phrases.pages.pairs,
            "read_of": lambda edition: unread.read(book, edition),
            "unread_texts": lambda editions=None: unread.note(book, editions),
            "plural": words.numbers.plural,
            "quote": self._quote,
            "saying": words.phrases.said,
            "statement": self._statement,
            "wording_at": lambda wording: wordings.wording_at(book, wording),
            "signs": lambda norms: book.once(self._signs, tuple(norm.id for norm in norms)),
            "silence": wording.SILENCE,
            "standing": words.phrases.standing,
            "status": wording.status,
        }

    def planned(self, of: Kind, sheet: Sheet) -> Planned:
        feeds = news.wanted(self._book, sheet.of)
        return Planned(
            path=sheet.address,
            kind=of.name,
            title=sheet.title,
            description=sheet.description,
            searchable=of.searchable,
            feeds=feeds,
            body=partial(self._body, of, sheet),
            asked=(of.name, sheet, self._address, feeds),
            beside_files=of.beside_files,
        )

    def _body(self, of: Kind, sheet: Sheet) -> str:
        say = getattr(words.phrases.pages, of.name.replace("-", "_"), None)
        template = self._environment.get_template(sheet.template or of.template)
        body = template.render(page_title=sheet.title, say=say, **sheet.values())
        if sheet.about is not None:
            body = _with_data(body, sheet.about(_BASE))
        depth = sheet.address.count("/") + 1 if sheet.address else 0
        up = "../" * depth or "./"
        return body.replace(markup.ROOT, up).replace(_BASE, _json_text(self._address or up))

    def _compared(self, rules: Sequence[Rule]) -> str:
        """Return the words of each rule that count when wording is compared, for the script of a topic page."""
        return json.dumps([self._book.kinship.counted(rule.passage) for rule in rules], ensure_ascii=False)

    def _column(self, _: Book, column: StandColumn, level: str) -> Markup:
        """Return a text on a topic towards a role, opened, made once: pages on gaps show the same ones again."""
        return Markup(self._environment.get_template("column.html").render(col=column, level=level))

    def _signs(self, book: Book, norms: Sequence[str]) -> Markup:
        """Return the signs of norms, made once: there are few sets of them."""
        blocks: Any = self._environment.get_template("macros.html").module
        return Markup(blocks.norms([book.norms[norm] for norm in norms]))

    def _common(self, book: Book, part: Common, say: object) -> Markup:
        """Return what pages that are made after each other have alike, made once; ``say`` as on these pages."""
        values = part.values(book, *part.asked)
        return Markup(self._environment.get_template(part.template).render(say=say, **values))

    def _quote(self, rule: Rule) -> Markup:
        return markup.quotation(self._book, rule.passage)

    def _statement(self, said: Said, spoken: str | None = None) -> Markup:
        return markup.statement(self._book, said, spoken)


def _with_data(body: str, node: linked.Node) -> str:
    """Return ``body``, which is one element, with ``node`` as the last thing in it."""
    inside, end, after = body.rpartition("</")
    return f"{inside}{linked.script(node)}\n{end}{after}"


def _breadcrumbs(trail: Sequence[tuple[str, str]], title: str) -> Markup:
    whole = [(words.phrases.pages.shared.HOME, addresses.HOME), *trail]
    return Markup(linked.script(linked.breadcrumbs(_BASE, whole, title)))


def _json_text(text: str) -> str:
    """Return what ``text`` is between the quotes of a JSON string inside an HTML element."""
    return linked.literal(json.dumps(text, ensure_ascii=False))[1:-1]


def _file(path: str) -> Markup:
    return Markup(markup.ROOT) + path
