"""Addresses that are no part of the text: link targets on lines of their own, and contact blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground.expressions import expression
from generator.ground.sentences import closed, ends_sentence, first_word, last_word, starts_low
from generator.ingest.markers import candidates
from generator.ingest.pieces import Doubt, Piece, Pieces, aside, put
from generator.ingest.shape import Shape
from generator.ingest.wording import leads_in, word_set
from generator.language import words

patterns = words.patterns.ingest.contact

_URL = expression(r"[<(\[]?(?:https?://|ftp://|mailto:|www\.)\S{1,2000}")
_FEATURES = (
    expression(patterns.POSTCODE),
    expression(patterns.TELEPHONE, re.IGNORECASE),
    expression(r"[A-Za-z0-9._+-]{1,60}@[A-Za-z0-9.-]{1,60}\.[a-z]{2,24}\b"),
    expression(r"\bwww\.[A-Za-z0-9.-]{1,60}|https?://\S", re.IGNORECASE),
    expression(patterns.BOX, re.IGNORECASE),
    expression(patterns.STREET_WITHIN),
    expression(patterns.REGISTERED, re.IGNORECASE),
)
_LABEL = expression(rf"{patterns.LABEL}\s?:?", re.IGNORECASE)
_LABELLED = expression(rf"{patterns.LABEL}(?:\s?:\s?|\s)(?=\S)", re.IGNORECASE)
_CONTACT = expression(patterns.CONTACT, re.IGNORECASE)
_REACHED = expression(patterns.REACHED, re.IGNORECASE)
_COLUMNS = expression(r"\S(?:\s{2}|\t)")  # a row of a table
_DOCUMENT = expression(words.patterns.ingest.headings.DOCUMENT, re.IGNORECASE)
_VALUE = expression(r"[\w.+-]{1,60}@\S{1,60}|(?:www\.|https?://)\S{1,200}|[0-9+()/–-]{1,16}", re.IGNORECASE)
# The longest line of a contact block in the golden texts has 34 characters and 5 words, and a sentence has more: it
# mentions an address, a block is one. A line with two kinds of address may be as long as a letterhead on one line.
# From half to twice none of 91 texts comes out differently: they bound what is no block at all.
_SHORT = 60
_LINE = 140
_SENTENCE_WORDS = 6
_LINE_WORDS = 8
_BLOCK = 14
"""How many lines a block may have with the names above it: the longest in the golden texts has 7."""
_PAGE = expression(r"\s{1,99}[0-9]{1,3}/[0-9]{1,3}$")
_PAGED = 300
_LINKS = 50
"""How many words of a line are looked at: with so many links it holds nothing else, and it may be megabytes."""
_ADDRESSING = word_set(patterns.ADDRESSING)


def link_targets(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside lines that hold nothing but link targets, unless the sentence needs them ("zie" … "www.school.nl")."""
    changed = []
    alone = [i for i, piece in enumerate(pieces) if piece.artefact is None and _only_links(piece.text)]
    members = frozenset(alone)
    befores = _text_so_far(pieces, range(len(pieces)), members)
    afters = _text_so_far(pieces, range(len(pieces) - 1, -1, -1), members)
    for index in alone:
        before, after = befores[index], afters[index]
        unfinished = before is not None and not ends_sentence(before.text) and not shape.parted(pieces[index])
        if unfinished and before is not None:
            if leads_in(before.text) or last_word(before.text).strip("(:") in _ADDRESSING:
                continue
            if after is not None and starts_low(after.text):
                doubt = Doubt(
                    "a link in the middle of a sentence was set aside", "check that the sentence runs on without it"
                )
                changed.append((index, aside(pieces[index], "link-target", doubt)))
                continue
        changed.append((index, aside(pieces[index], "link-target")))
    return put(pieces, changed)


def _only_links(text: str) -> bool:
    text = (
        _PAGE.sub("", text[:_PAGED]) if len(text) <= _PAGED else text
    )  # a browser numbers its pages behind the address
    return text[:12].lstrip("<([").lower().startswith(("http", "www.", "ftp:", "mailto:")) and all(
        _URL.fullmatch(word) for word in text.split()[:_LINKS]
    )


def _text_so_far(pieces: Pieces, order: range, links: frozenset[int]) -> dict[int, Piece | None]:
    """Return for each of ``links`` the nearest piece of text that comes before it in ``order``."""
    nearest: dict[int, Piece | None] = {}
    text: Piece | None = None
    for index in order:
        if index in links:
            nearest[index] = text
        elif pieces[index].artefact is None:
            text = pieces[index]
    return nearest


def contact_block(pieces: Pieces, shape: Shape) -> Pieces:
    """Set aside runs of short lines that hold an address: two or more of postcode, street, telephone, e-mail, site.

    One of these is enough where a word says what it is, nothing else stands there and no sentence goes on into it.
    """
    changed: dict[int, Piece] = {}
    titled = _titled(pieces)
    for run in _runs(pieces, titled):
        features = {kind for index in run for kind in _features(pieces[index].text)}
        if len(features) < 2 and not (features and _stands_apart(pieces, run, shape)):
            continue
        first = run[0]
        while first and len(run) < _BLOCK and not _announces(pieces[first].text) and _name_like(pieces, first - 1):
            if first - 1 == titled:
                break
            first -= 1
            run.insert(0, first)
            if len([i for i in run if not _features(pieces[i].text)]) >= 3:
                break
        doubt = None
        if run[0] == 0 or any(p.artefact is None for p in pieces[run[-1] + 1 :][:1]):
            doubt = Doubt("a contact block stands inside the text", "check where it begins and ends")
        for index in run:
            if pieces[index].artefact in (None, "link-target", "running-header"):
                changed[index] = aside(pieces[index], "contact-block", doubt if index == run[0] else None)
    return put(pieces, changed.items())


def _titled(pieces: Pieces) -> int | None:
    """Return the first short line that names a document and holds no address: such a one is the title, or over it."""
    named = (i for i, piece in enumerate(pieces) if piece.artefact is None and _DOCUMENT.search(piece.text[:_SHORT]))
    first = next(named, None)
    return first if first is not None and _short(pieces[first]) and not addressed(pieces[first].text) else None


def _runs(pieces: Pieces, titled: int | None) -> Iterable[list[int]]:
    """Yield runs of lines with an address, or a word for one; one short line without may stand between two."""
    run: list[int] = []
    for index, piece in enumerate(pieces):
        if (
            piece.title
            or piece.artefact not in (None, "link-target")
            or not (_features(piece.text) or _announces(piece.text))
        ):
            continue
        between = range(run[-1] + 1, index) if run else ()
        if run and len(between) < 2 and titled not in between and all(_between(pieces[i]) for i in between):
            run.extend(range(run[-1] + 1, index + 1))
        else:
            if run:
                yield run
            run = [index]
    if run:
        yield run


def _announces(text: str) -> bool:
    """Return whether a line holds nothing but what stands over an address, or names whom to ask."""
    return len(text) <= _SHORT and bool(_LABEL.fullmatch(text) or (_CONTACT.match(text) and not ends_sentence(text)))


def _between(piece: Piece) -> bool:
    """Return whether a line without an address may stand between two; the head of the page may be the school's name."""
    return piece.artefact == "running-header" or (_short(piece) and not piece.title)


def _stands_apart(pieces: Pieces, run: list[int], shape: Shape) -> bool:
    """Return whether a run is a word for an address and that address alone, after the end of a sentence."""
    before = next((pieces[i] for i in range(run[0] - 1, -1, -1) if pieces[i].artefact is None), None)
    if before is not None and not ends_sentence(before.text) and not shape.parted(pieces[run[0]]):
        return False
    labelled = any(_LABEL.fullmatch(pieces[i].text) or _LABELLED.match(pieces[i].text) for i in run)
    if len(run) == 1 and _REACHED.fullmatch(pieces[run[0]].text.rstrip(" .")):
        return True
    rest = (_LABELLED.sub("", pieces[i].text, count=1) for i in run if not _LABEL.fullmatch(pieces[i].text))
    return labelled and all(_VALUE.fullmatch(word) for text in rest for word in text.split())


def _short(piece: Piece) -> bool:
    return (
        piece.artefact is None
        and len(piece.text) <= _SHORT
        and not ends_sentence(piece.text)
        and not starts_low(piece.text)
        and next(candidates(piece.text), None) is None
    )


def addressed(text: str) -> bool:
    """Return whether ``text`` is a short line that holds an address, or a word for one."""
    return bool(_features(text)) or _announces(text)


def _features(text: str) -> frozenset[int]:
    """Return which kinds of address ``text`` holds, where it is a short line and no sentence."""
    if (
        len(text) > _LINE
        or (closed(text) and len(text.split()) > _SENTENCE_WORDS)
        or (starts_low(text) and not (_LABELLED.match(text) or "@" in first_word(text) or "." in first_word(text)))
    ):
        return frozenset()
    kinds = frozenset(number for number, feature in enumerate(_FEATURES) if feature.search(text))
    if len(kinds) <= 1 and len(text.split()) > _LINE_WORDS and not _REACHED.fullmatch(text.rstrip(" .")):
        return frozenset()
    marked = next(candidates(text), None)
    return frozenset() if marked is not None and marked.style != "upper" and len(kinds) < 2 else kinds


def _name_like(pieces: Pieces, index: int) -> bool:
    """Return whether the line above an address could be the name over it rather than the end of the text."""
    piece = pieces[index]
    if (
        not _short(piece)
        or _COLUMNS.search(piece.text)
        or len(piece.text.split()) > _SENTENCE_WORDS
        or closed(piece.text)
    ):
        return False
    return (
        index == 0
        or pieces[index - 1].artefact is not None
        or closed(pieces[index - 1].text)
        or _short(pieces[index - 1])
    )
