"""One small JSON file per version, for what the browser compares and collects by itself.

Published as ``data/versies/<institution>/<protocol>/<version>.json``; ``data/versies/index.json`` names all of them.
Everything a page needs to show a provision away from its own page is in it, ready worded: ``quote`` is its
quotation with links from the root of the site, ``words`` are those that count when wording is compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from generator import addresses, markup
from generator.addresses import Address
from generator.book import calling, wording
from generator.book.book import Book
from generator.book.said import said
from generator.book.table import text_column
from generator.compare import kinship
from generator.compare.codebook import position
from generator.compare.stand import to_all
from generator.language import words
from generator.model import Edition, Passage, PlacedStatement
from generator.outputs import tables
from generator.outputs.output import Family, Making
from generator.outputs.shapes import FORMAT, labelling

INDEX = Address(words.phrases.outputs.versions.INDEX)


def index(book: Book) -> dict[str, Any]:
    """Return the content of the index: every version, oldest first within its protocol, and locators that changed."""
    return {
        "format": FORMAT,
        "topics": [
            {"id": topic.id, "label": topic.label, "group": topic.group} for topic in book.corpus.vocabulary.topics
        ],
        "norms": [{"id": norm.id, "sign": norm.sign, "drawing": norm.drawing} for norm in book.corpus.vocabulary.norms],
        "roles": [{"id": role.id, "label": role.label} for role in book.corpus.vocabulary.roles],
        "groups": [{"id": group.id, "label": group.label} for group in book.corpus.vocabulary.topic_groups],
        "versions": [
            {**listed(book, edition), "called": calling.called(book, edition)}
            for work in book.works
            for edition in work.editions
        ],
        "renamed": book.former.locators,
    }


def listed(book: Book, edition: Edition) -> dict[str, Any]:
    """Return an edition as the index names it; ``label`` and ``standing`` are what the table says of it."""
    column = text_column(book, edition)
    return {
        "id": edition.locator,
        "short_name": edition.institution.short_name,
        "name": column.name,
        "label": column.label,
        "standing": column.standing,
        "path": f"{addresses.edition(edition)}/",
        "file": addresses.version_file(edition),
    }


def document(book: Book, edition: Edition) -> dict[str, Any]:
    """Return the content of the file of an edition: who it is of, and every provision in reading order."""
    return {
        "format": FORMAT,
        "id": edition.locator,
        "institution": {
            "id": edition.institution.id,
            "name": edition.institution.name,
            "short_name": edition.institution.short_name,
        },
        "names": kinship.names(edition.institution),
        "schools": [school.name for school in book.work_of(edition).schools],
        "title": edition.protocol.title,
        "name": wording.edition_name(edition),
        "status": edition.version.status,
        "path": f"{addresses.edition(edition)}/",
        **_stood(book, edition),
        "statements": [_statement(book, placed) for placed in edition.statements],
        "provisions": [_provision(book, passage) for passage in edition.passages],
    }


def _stood(book: Book, edition: Edition) -> dict[str, Any]:
    """Return where an edition stands.

    ``stands`` has by topic where it stands towards anyone and then each role, in the vocabulary's order; ``absent`` the
    documents that hold too and are not here, each with its topics and its roles (none: all); ``answers`` those to the
    codebook.
    """
    work = book.work_of(edition)
    forces = {norm.id: norm.force for norm in book.norms.values()}
    answers = {
        question.id: sorted(position(question, work, book.stands, forces, edition).answers)
        for question in book.corpus.vocabulary.codebook
    }
    return {
        "awaited": bool(edition.unlabelled),
        "stands": {
            topic: [book.stands.of(topic, work, role, edition).standing for role in (None, *book.roles)]
            for topic in book.topics
        },
        "absent": [
            [each.title, list(each.topics), list(each.roles)] for each in work.protocol.incorporates if not each.here
        ],
        "answers": {question: given for question, given in answers.items() if given},
    }


def _labels(book: Book, placed: PlacedStatement) -> dict[str, Any]:
    forces = {norm.id: norm.force for norm in book.norms.values()}
    statement = placed.statement
    return {
        "id": placed.id.rpartition("#")[2],
        "topics": list(statement.topics),
        "norm": statement.norm,
        "binds": list(statement.binds),
        "affects": list(statement.affects),
        "to_all": to_all(statement, forces),
    }


def _statement(book: Book, placed: PlacedStatement) -> dict[str, Any]:
    item = said(book, placed)
    return {
        **_labels(book, placed),
        "provision": item.rule.eid if item.rule else None,
        "place": tables.place(item),
        "head": tables.head(item),
        "verdict": item.verdict,
        "lead": item.lead,
        "text": tables.text(item),
        "remarks": list(tables.remarks(item)),
        "footnotes": [note.published for note in item.rule.notes] if item.rule else [],
        "words": book.kinship.counted_of(tables.text(item), placed.institution),
        "quote": markup.statement(book, item).replace(markup.ROOT, ""),
    }


def _provision(book: Book, passage: Passage) -> dict[str, Any]:
    rule = book.rule(passage)
    provision = passage.provision
    return {
        "eid": provision.eid,
        "wid": provision.wid or provision.eid,
        "kind": provision.kind,
        "section": rule.section,
        "place": rule.place,
        "citation": rule.citation,
        "summary": provision.summary,
        "num": provision.num,
        "heading": provision.heading,
        "lead": rule.lead,
        "text": provision.text,
        "footnotes": [note.published for note in rule.notes],
        **labelling(provision.labels),
        "parent": passage.parents[-1].eid if passage.parents else None,
        "words": book.kinship.counted(passage),
        "quote": markup.quotation(book, passage).replace(markup.ROOT, "") if provision.text is not None else None,
    }


def _files(book: Book) -> Iterator[tuple[Address, Making]]:
    yield INDEX, partial(index, book)
    for edition in book.editions:
        yield addresses.version_file(edition), partial(document, book, edition)


OUTPUT = Family(types={"json": "application/json"}, write=_files)
