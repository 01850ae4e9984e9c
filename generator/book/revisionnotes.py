"""What a reader must know of a revision as a whole: how its order is known, what dangles, what counts as the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.book import outsideviews, ruling, wording
from generator.book.danglingnotes import Dangles
from generator.compare.revision import Revision
from generator.language import words
from generator.model import Work

_say = words.phrases.revisions
_MOST_WORDS = 20  # that are named; a source in narrow columns has hundreds


def notes(work: Work, revision: Revision) -> Iterator[str]:
    """Yield the sentences above the changes of a revision."""
    dates = [version.version.date for version in (revision.old, revision.new)]
    if work.protocol.order_basis == "inferred":
        yield _say.INFERRED_ORDER.format(reason=work.protocol.order_reason)
    elif not any(dates):
        yield _say.NEITHER_DATED
    if any(dates) and not all(dates):
        yield _say.OLD_UNDATED if dates[0] is None else _say.NEW_UNDATED
    if revision.new.version.status == "concept":
        yield _say.CONCEPT
    if not revision.equal and (said := ruling.unread(revision)):
        yield said
    yield from Dangles(revision).said(revision.loose)
    yield from same_text(revision)


def same_text(revision: Revision) -> Iterator[str]:
    """Yield the sentences on what is printed otherwise in the sources and counts as the same."""
    yield from _made_whole(revision)
    yield from outsideviews.layout(revision)


def _made_whole(revision: Revision) -> Iterator[str]:
    """Yield the sentence on words that a line end breaks in one of the sources, where there are any."""
    names = map(wording.edition_name, (revision.old, revision.new))
    found = [
        _say.MADE_WHOLE_WORD.format(word=f"{each.tail}-{each.head}", version=name, line=each.line)
        for name, side in zip(names, revision.made_whole, strict=True)
        for each in side
    ]
    if len(found) > _MOST_WORDS:
        found[_MOST_WORDS:] = [_say.MADE_WHOLE_MORE.format(count=len(found) - _MOST_WORDS)]
    if found:
        yield _say.MADE_WHOLE.format(words="; ".join(found))
