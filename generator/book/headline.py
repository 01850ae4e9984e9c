"""A revision in one sentence, and as a line in a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import outsideviews, wording
from generator.book.book import Book, lasting
from generator.book.points import Matter, matters
from generator.compare.revision import Revision
from generator.compare.revision.changes import ChangeKind, Tally
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
    sure, possible = (
        tuple(said for each in found if each.sure is side for said in _placed(each)) for side in (True, False)
    )
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
    """Return how many rules changed; where nobody read the statements, how many provisions and headings by words."""
    sure = [each for each in revision.rules if each.sure]
    by_words = [each for each in sure if each.by_words]
    headings = sum(each.of_heading for each in by_words)
    counts = (
        (len(sure) - len(by_words), _say.RULES),
        (len(by_words) - headings, words.phrases.pages.shared.PROVISIONS),
        (headings, _say.HEADINGS),
    )
    whole = any(not change.old or not change.new for change in revision.changes)
    phrase = _say.RULES_NEW_OR_CHANGED if whole else _say.RULES_CHANGED
    return phrase.format(rules=words.numbers.enumeration([_plural(count, *forms) for count, forms in counts if count]))


def _placed(matter: Matter) -> tuple[str, ...]:
    """Return what differs and where; of many places only their number, of provisions and headings apart."""
    places = list(dict.fromkeys(point.name for point in matter.points))
    if len(places) <= _MOST_PLACES:
        return (_rules.DOUBT.format(aspect=matter.what, places=_rules.BETWEEN_PLACES.join(places)),)
    if matter.points[0].many[1]:
        forms = {point.name: point.many for point in matter.points}
        return tuple(_plural(count, *many) for many, count in Counter(forms.values()).items())
    return (_rules.DOUBT.format(aspect=matter.what, places=_plural(len(places), *_say.PLACES)),)


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
        *_units(tally, ("added", "removed")),
        (tally.insertions, _say.INSERTIONS),
        (tally.deletions, _say.DELETIONS),
        (tally.replacements, _say.REPLACEMENTS),
        *_units(tally, ("moved", "split", "merged", "renumbered")),
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


def _units(tally: Tally, kinds: Iterable[ChangeKind]) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield how many provisions and headings came, went or stand otherwise, each with the words for as many."""
    for kind in kinds:
        yield tally.provisions.get(kind, 0), _say.PROVISIONS_THAT[kind]
        yield tally.headings.get(kind, 0), _say.HEADINGS_THAT[kind]


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
