"""A revision in one sentence, and as a line in a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import addresses
from generator.book import outside, wording
from generator.book.verdicts import decides
from generator.compare.revision import Revision
from generator.compare.revision.rules import Doubt
from generator.compare.revision.statements import StatementChange
from generator.language import words

_say = words.phrases.revisions
_rules = words.phrases.ruling
_plural = words.numbers.plural

# So that the page does not grow with the corpus; every revision also stands with its protocol.
_LONGEST_LIST = 200
_MOST_PLACES = 3  # that are named in the one sentence; the page names all


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionLink:
    """A revision in a list: where it is and the one sentence."""

    path: str
    sentence: str
    old: str
    new: str
    institution: str
    title: str
    dated: bool


def sentence(revision: Revision) -> str:
    """Return the one honest sentence: how much of what, and whether a rule changed."""
    if not revision.related:
        return _say.UNRELATED
    if revision.equal:
        return _say.NO_DIFFERENCES
    said = "; ".join(filter(None, (_inside(revision), outside.counted(revision))))
    return f"{said[:1].upper()}{said[1:]}."


def brief(revision: Revision) -> str:
    """Return how much of what changed in the provisions, where there is room for no more than that."""
    if not revision.related or revision.equal or not revision.changes:
        return sentence(revision)
    said = ", ".join(counted(revision))
    return f"{said[:1].upper()}{said[1:]}."


def _inside(revision: Revision) -> str:
    if not revision.changes:
        return _say.NO_PROVISION_CHANGED
    said = (", ".join(counted(revision)), *ruled(revision))
    return "; ".join(filter(None, said))


def ruled(revision: Revision) -> tuple[str, ...]:
    """Return how many rules changed, and in what others may have."""
    tally, count = revision.tally, revision.ruled
    doubts = tuple(_doubts(revision))
    possible = (_rules.POSSIBLE.format(doubts=", ".join(doubts)),) if doubts else ()
    if count:
        phrase = _say.RULES_NEW_OR_CHANGED if tally.added or tally.removed else _say.RULES_CHANGED
        return (phrase.format(rules=_plural(count, *_say.RULES)), *possible)
    if doubts:
        return (_rules.NOT_SURE, *possible)
    if any(revision.unread):
        return (_rules.NO_RULE_BY_WORDS,)
    return (_say.NO_RULE_IN_PROVISIONS if revision.outside else _say.NO_RULE_CHANGED,)


def _doubts(revision: Revision) -> Iterator[str]:
    """Yield in what rules may have changed and where, the most consequential first."""
    names = wording.unit_names(revision.old) | wording.unit_names(revision.new)
    found: dict[str, list[str]] = {}
    for aspect in _rules.ASPECT:
        for each in revision.rules:
            for doubt, within in each.possible:
                if doubt == aspect:
                    found.setdefault(_doubted(revision, doubt, within), []).append(names[each.key])
    for aspect, every in found.items():
        places = list(dict.fromkeys(every))
        many = len(places) > _MOST_PLACES
        shown = _plural(len(places), *_say.PLACES) if many else _rules.BETWEEN_PLACES.join(places)
        yield _rules.DOUBT.format(aspect=aspect, places=shown)


def _doubted(revision: Revision, doubt: Doubt, within: StatementChange | None) -> str:
    statement = within.new.statement if within and within.new else None
    if statement and doubt == "words":
        defined = statement.norm in revision.vocabulary.norms_that("define")
        return _rules.MEANING if defined else _rules.ASPECT[doubt]
    if statement and statement.act and doubt == "decided-by":
        return _rules.DECIDES[decides(statement)].format(act=statement.act)
    return _rules.ASPECT[doubt]


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


def link(revision: Revision) -> RevisionLink:
    """Return a revision as a line in a list."""
    return RevisionLink(
        path=addresses.revision(revision.new),
        sentence=sentence(revision),
        old=wording.edition_name(revision.old),
        new=wording.edition_name(revision.new),
        institution=revision.new.institution.short_name,
        title=revision.new.protocol.title,
        dated=revision.new.version.date is not None,
    )


def newest_first(revisions: Sequence[Revision]) -> tuple[RevisionLink, ...]:
    """Return the latest revisions, dated ones first; at most 200, so that the page does not grow with the corpus."""
    ordered = sorted(
        revisions, key=lambda revision: -(revision.new.version.date.toordinal() if revision.new.version.date else 0)
    )
    return tuple(link(revision) for revision in ordered[:_LONGEST_LIST])
