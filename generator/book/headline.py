"""A revision in one sentence, and as a line in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import outsideviews, wording
from generator.book.book import Book, lasting
from generator.book.points import Matter, matters
from generator.compare.revision import Revision
from generator.language import words
from generator.model import Edition

_say = words.phrases.revisions
_rules = words.phrases.ruling
_plural = words.numbers.plural

# So that the page does not grow with the corpus; every revision also stands with its protocol.
_LONGEST_LIST = 200
_MOST_PLACES = 2  # of one point that the one sentence names; the page names all
# Words of the one sentence: four lines of a desktop, what is read in one go.
_LONGEST = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionLink:
    """A revision in a list: where it is and the one sentence."""

    path: str
    sentence: str
    tallied: str
    old: str
    new: str
    institution: str
    title: str
    dated: bool


def sentence(revision: Revision) -> str:
    """Return the one honest sentence: what became of the rules, the most consequential first; some 25 words."""
    if not revision.related:
        return _say.UNRELATED
    if revision.equal:
        return _say.ONLY_REPAGED if revision.layout else _say.NO_DIFFERENCES
    if not revision.changes:
        return _capital("; ".join(filter(None, (_say.NO_PROVISION_CHANGED, outsideviews.counted(revision)))))
    return _capital("; ".join(ruled(revision)))


def tallied(revision: Revision) -> str:
    """Return how much of what changed, inside and outside the provisions; nothing where the sentence says all."""
    if not revision.related or not revision.changes:
        return ""
    return _capital("; ".join(filter(None, (", ".join(counted(revision)), outsideviews.counted(revision)))))


def summary(revision: Revision) -> str:
    """Return the one sentence and how much of what changed, for where there is no list below it."""
    return " ".join(filter(None, (sentence(revision), tallied(revision))))


def brief(revision: Revision) -> str:
    """Return how much of what changed in the provisions, where there is room for no more than that."""
    if not revision.related or revision.equal or not revision.changes:
        return sentence(revision)
    return _capital(", ".join(counted(revision)))


def _capital(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}."


def ruled(revision: Revision) -> tuple[str, ...]:
    """Return how many rules changed and in what, and in what others may have: as much as a sentence holds."""
    found = matters(revision)
    sure, possible = (tuple(_placed(each) for each in found if each.sure is side) for side in (True, False))
    if not found:
        if any(revision.unread):
            return (_rules.NO_RULE_BY_WORDS,)
        return (_say.NO_RULE_IN_PROVISIONS if revision.outside else _say.NO_RULE_CHANGED,)
    head = _changed(revision) if sure else _rules.NOT_SURE
    left = _LONGEST - len(f"{head} {_rules.POSSIBLE if possible else ''}".split())
    shown = _fitting(sure, left)
    left -= sum(len(each.split()) for each in shown)
    parts = [_rules.IN_WHAT.format(head=head, points=_enumerated(shown, sure)) if shown else head]
    if possible:
        parts.append(_rules.POSSIBLE.format(doubts=_enumerated(_fitting(possible, left), possible)))
    return tuple(parts)


def _changed(revision: Revision) -> str:
    """Return how many rules changed; where nobody read the statements, how many provisions by their words."""
    tally, sure = revision.tally, [each for each in revision.rules if each.sure]
    by_words = sum(each.by_words for each in sure)
    counts = ((len(sure) - by_words, _say.RULES), (by_words, words.phrases.pages.shared.PROVISIONS))
    phrase = _say.RULES_NEW_OR_CHANGED if tally.added or tally.removed else _say.RULES_CHANGED
    return phrase.format(rules=words.numbers.enumeration([_plural(count, *forms) for count, forms in counts if count]))


def _placed(matter: Matter) -> str:
    """Return what differs and where; of many places only their number."""
    places = list(dict.fromkeys(point.name for point in matter.points))
    if len(places) <= _MOST_PLACES:
        return _rules.DOUBT.format(aspect=matter.what, places=_rules.BETWEEN_PLACES.join(places))
    if (many := matter.points[0].many)[1]:
        return _plural(len(places), *many)
    return _rules.DOUBT.format(aspect=matter.what, places=_plural(len(places), *_say.PLACES))


def _fitting(phrases: Sequence[str], left: int) -> tuple[str, ...]:
    """Return the first of some phrases that fit in as many words as are left; one at least."""
    kept: list[str] = []
    for phrase in phrases:
        left -= len(phrase.split())
        if kept and left < 0:
            break
        kept.append(phrase)
    return tuple(kept)


def _enumerated(shown: Sequence[str], every: Sequence[str]) -> str:
    more = len(every) - len(shown)
    return words.numbers.enumeration(
        [*shown, *([_rules.MORE.format(points=_plural(more, *_rules.POINTS))] if more else [])]
    )


def counted(revision: Revision) -> tuple[str, ...]:
    """Return how much of what changed in the headings and provisions, as every page and paper counts it."""
    tally = revision.tally
    counts = (
        (tally.added, _say.ADDED),
        (tally.removed, _say.REMOVED),
        (tally.insertions, _say.INSERTIONS),
        (tally.deletions, _say.DELETIONS),
        (tally.replacements, _say.REPLACEMENTS),
        (tally.moved, _say.MOVED),
        (tally.split, _say.SPLIT),
        (tally.merged, _say.MERGED),
        (tally.renumbered, _say.RENUMBERED),
    )
    parts = [_plural(count, *forms) for count, forms in counts if count]
    places = sum(len(renaming.places) for renaming in revision.renamings)
    if places:
        names = _plural(len(revision.renamings), *_say.RENAMINGS)
        parts.append(_say.RENAMINGS_AT_PLACES.format(renamings=names, places=_plural(places, *_say.PLACES)))
    if tally.renamed > places:
        parts.append(_plural(tally.renamed - places, *_say.LOOSE_RENAMINGS))
    if tally.editorial:
        parts.append(_plural(tally.editorial, *_say.EDITORIAL))
    return tuple(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said of a revision where there is no list of its changes: see the functions of these names."""

    sentence: str
    tallied: str
    brief: str


def told(book: Book, old: Edition, new: Edition) -> Told:
    """Return what is said of a revision."""
    said, tally, short = book.once(_told, old, new)
    return Told(sentence=said, tallied=tally, brief=short)


@lasting
def _told(book: Book, old: Edition, new: Edition) -> tuple[str, str, str]:
    revision = book.revision(old, new)
    return sentence(revision), tallied(revision), brief(revision)


def link(book: Book, old: Edition, new: Edition) -> RevisionLink:
    """Return a revision as a line in a list."""
    said = told(book, old, new)
    return RevisionLink(
        path=addresses.revision(new),
        sentence=said.sentence,
        tallied=said.tallied,
        old=wording.edition_name(old),
        new=wording.edition_name(new),
        institution=new.institution.short_name,
        title=new.protocol.title,
        dated=new.version.date is not None,
    )


def link_to(book: Book, edition: Edition) -> RevisionLink | None:
    """Return what changed in an edition against the one before it as a line in a list, if there is one."""
    both = book.revised.get(edition)
    return link(book, *both) if both else None


def newest_first(book: Book) -> tuple[RevisionLink, ...]:
    """Return the latest revisions, dated ones first; at most 200, so that the page does not grow with the corpus."""
    ordered = sorted(
        book.revised.values(), key=lambda both: -(both[1].version.date.toordinal() if both[1].version.date else 0)
    )
    return tuple(link(book, *both) for both in ordered[:_LONGEST_LIST])
