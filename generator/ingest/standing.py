"""Which line at the top of a text is its title by where it stands, and what names a document or a school there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ground.expressions import expression
from generator.ground.sentences import closed, starts_low
from generator.ingest import naming
from generator.ingest.markers import candidates
from generator.ingest.pieces import Pieces
from generator.ingest.wording import HEADING_LIMIT, HEADING_WORDS, has_verb, known_heading, leads_in, like_heading
from generator.language import words

patterns = words.patterns.ingest.headings

_DOCUMENT = expression(patterns.DOCUMENT, re.IGNORECASE)
_GREETING = expression(words.patterns.sentences.GREETING, re.IGNORECASE)
_SUBJECT = expression(patterns.SUBJECT, re.IGNORECASE)


def standing(pieces: Pieces, live: Sequence[int]) -> int | None:
    """Return which line is the title by where it stands: the first below the name of a school, or the first of all.

    It stands alone, and a line right below it that names a document is rather the title, unless it says the subject or
    a day stands between them.
    """
    if any(pieces[index].title or pieces[index].depth for index in live):
        return None
    first = next((i for i in live if not (named(pieces[i].text) or (i and starts_low(pieces[i].text)))), None)
    if first is None or names_document(pieces[first].text) or not alone(pieces, first):
        return None
    own = pieces[first].text
    if first == live[0]:
        return None if like_heading(own) else first
    after = next((index for index in live if index > first), None)
    dated = pieces[first + 1].artefact in ("version-line", "adoption-line")
    if after is not None and names_document(pieces[after].text) and not (_SUBJECT.search(own) or dated):
        return None
    return first if after is None or dated or _SUBJECT.search(own) or pieces[after].gap else None


def alone(pieces: Pieces, index: int) -> bool:
    """Return whether a line could be a title and nothing goes on with it: no sentence, no number, white below it."""
    piece = pieces[index]
    if index + 1 >= len(pieces) or len(piece.text) > HEADING_LIMIT or len(piece.text.split()) > HEADING_WORDS:
        return False
    if not piece.text[0].isupper() or closed(piece.text) or leads_in(piece.text) or known_heading(piece.text):
        return False
    if _GREETING.fullmatch(piece.text):
        return False
    if next(candidates(piece.text), None) is not None or (index and not piece.gap):
        return False
    below = pieces[index + 1]
    return bool(below.gap or below.artefact is not None) and not starts_low(below.text)


def named(text: str) -> bool:
    """Return whether a line is the name of a school or board, or begins with one and says more of it."""
    return naming.is_name(text) or naming.opens(text)


def names_document(text: str) -> bool:
    """Return whether a line names a kind of document, and is no sentence about one nor a heading in one."""
    return bool(_DOCUMENT.search(text)) and not has_verb(text) and not (known_heading(text) and len(text.split()) == 1)
