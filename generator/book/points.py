"""In what the rules of two versions differ or may differ, point by point: what a reader is told first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.book import wording
from generator.book.verdicts import decides
from generator.compare.revision import Revision, RuleChange
from generator.compare.revision.aspects import OF_A_RULE
from generator.compare.revision.edits import Edit
from generator.compare.revision.rules import DOUBTS, Doubt
from generator.compare.revision.statements import StatementChange
from generator.language import words

_say = words.phrases.ruling
_revisions = words.phrases.revisions
# A point shows a name, not a sentence: what is longer is read below, in its redline.
_LONGEST_EDIT = 60
_MOST_EDITS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing that differs in the rules: ``what`` in words, in the heading or provision ``name``.

    ``sure`` says whether it does, or only may; ``anchor`` is where the page of a revision tells more. ``edits`` are the
    words there that came, went or were replaced, where those are few and short. ``many`` is how several points that are
    about the same are counted: one form, and more.
    """

    what: str
    sure: bool
    name: str
    anchor: str
    edits: tuple[Edit, ...]
    many: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What differs, or may, with every place where it does, in the order of the text."""

    what: str
    sure: bool
    points: tuple[Point, ...]


def matters(revision: Revision) -> tuple[Matter, ...]:
    """Return in what the rules differ: what is sure first, then the most consequential; nothing of unrelated texts."""
    if not revision.related:
        return ()
    found: dict[tuple[bool, str], list[Point]] = {}
    for point in _points(revision):
        found.setdefault((point.sure, point.what), []).append(point)
    return tuple(Matter(what=what, sure=sure, points=tuple(own)) for (sure, what), own in found.items())


def _points(revision: Revision) -> tuple[Point, ...]:
    """Return each thing that differs once for each place, the most consequential first."""
    names = wording.unit_names(revision.old) | wording.unit_names(revision.new)
    found = [
        (
            rank,
            Point(what=what, sure=sure, name=names[each.key], anchor=_anchor(each), edits=_edits(each), many=many),
        )
        for each in revision.rules
        for sure, rank, what, many in _of(revision, each)
    ]
    ordered = (point for _, point in sorted(found, key=lambda ranked: (not ranked[1].sure, ranked[0])))
    return tuple({(point.what, point.sure, point.anchor): point for point in ordered}.values())


def _anchor(each: RuleChange) -> str:
    if not each.by_words:
        return _say.ANCHOR.format(key=each.key)
    return (_revisions.CHANGE_ANCHOR if each.new else _revisions.GONE_ANCHOR).format(key=each.key)


_Found = tuple[bool, int, str, tuple[str, str]]


def _of(revision: Revision, each: RuleChange) -> Iterator[_Found]:
    """Yield what is to be said of one heading or provision: whether it is sure, its rank, what, how many are named."""
    if each.sure:
        yield from _sure(revision, each)
    for doubt, within in each.possible:
        yield (False, DOUBTS.index(doubt), *_aspect(revision, doubt, within))


def _sure(revision: Revision, each: RuleChange) -> Iterator[_Found]:
    told = False
    for change in () if each.by_words else each.statements:
        if change.sure and (change.old is None or change.new is None):
            forms = _say.CAME_MANY if change.old is None else _say.WENT_MANY
            yield True, 0, forms[0], forms
            told = True
        for difference in change.differences if change.sure else ():
            if difference.sure and difference.aspect in OF_A_RULE:
                yield (True, DOUBTS.index(difference.aspect) + 1, *_aspect(revision, difference.aspect, change))
                told = True
    if not told:  # known by its words only, or so judged by the editors
        kind = each.change.kind if each.change else "changed"
        forms = (_revisions.HEADINGS_THAT if each.of_heading else _revisions.PROVISIONS_THAT)[kind]
        yield True, len(DOUBTS) + 1, _say.BY_KIND[kind], forms


def _aspect(revision: Revision, doubt: Doubt, within: StatementChange | None) -> tuple[str, tuple[str, str]]:
    statement = within.new.statement if within and within.new else None
    what = _say.ASPECT[doubt]
    if statement and doubt == "words" and statement.norm in revision.vocabulary.norms_that("define"):
        return _say.MEANING, _say.MEANINGS
    if statement and statement.act and doubt == "decided-by":
        what = _say.DECIDES[decides(statement)].format(act=statement.act)
    return what, (what, "")


def _edits(each: RuleChange) -> tuple[Edit, ...]:
    """Return the words of a provision that came, went or were replaced, not those that are only written otherwise."""
    if each.change is None or not (each.old and each.new):
        return ()
    found = [own.edit for own in each.change.edits if own.verdict != "editorial"]
    short = all(len(edit.old) <= _LONGEST_EDIT and len(edit.new) <= _LONGEST_EDIT for edit in found)
    return tuple(dict.fromkeys(found)) if short and len(found) <= _MOST_EDITS else ()
