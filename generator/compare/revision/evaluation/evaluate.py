"""How well versions are aligned: real texts edited at random, so that the truth is known. Nobody sees it but the score.

A link is a pair of an old and a new unit; a split or a merge has one for each part. A unit counts as moved where it was
taken from its place and put back at least three places further; to find it means to name it as outside the longest
run in order.

Two kinds of edits are measured apart: those of provisions (:func:`evaluate`), and those of texts with tables, footnotes
and headings (:func:`evaluate_furnished`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import TypeVar

from generator.compare.revision import Revision, compare
from generator.compare.revision.alignment.matching import Match, align
from generator.compare.revision.evaluation.editing import edited
from generator.compare.revision.evaluation.refurnishing import Told, WrittenCase, refurnished
from generator.model import Corpus

T = TypeVar("T")

LEVELS = (0.0, 0.2, 0.4, 0.6)
SEEDS = range(1000, 1020)
"""The seeds of the published figures; thresholds were chosen on seeds below 1000.

F1 of the links with 0, 20, 40 and 60 % of the words replaced: .995, .996, .993 and .975; of the moves .972, .978, .979
and .915. With tables, footnotes and headings among the edits: of all links .993, .994, .991 and .972, of headings .986,
.986, .990 and .979, of rows .990, .987, .983 and .934, of what is told of footnotes .986, .970, .970 and .953, and of
what dangles .946, .902, .914 and .900. Before footnotes, headings and rows were matched by themselves, on the first
five seeds: .991, .992, .985 and .962; .986, .975, .941 and .936; .981, .985, .975 and .903; .244, .255, .233 and .262.
``tests/fast/test_revision.py`` holds a few of these seeds to a little less.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """F1 over all cases of one share of rewording, for links and for moves; 0 to 1."""

    rewording: float
    links: float
    moved: float
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnishedScore:
    """F1 over all cases of one share of rewording; 0 to 1.

    ``links`` are those of all units, ``headings`` and ``rows`` those of which the old unit is one; ``notes`` is what is
    told of footnotes that differ, ``dangling`` that a mark or a footnote lacks the other.
    """

    rewording: float
    links: float
    headings: float
    rows: float
    notes: float
    dangling: float
    cases: int


class _Sums:
    """What is right, what is true and what was found, over all cases."""

    def __init__(self) -> None:
        self._right = self._true = self._found = 0

    def count(self, truth: Set[T], found: Set[T]) -> None:
        """Count one case."""
        self._right += len(truth & found)
        self._true += len(truth)
        self._found += len(found)

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision."""
        return 2 * self._right / (self._true + self._found) if self._true + self._found else 1.0


def evaluate(corpus: Corpus, seeds: Sequence[int] = SEEDS, levels: Sequence[float] = LEVELS) -> tuple[Score, ...]:
    """Return a score for each share of rewording, over every text of the corpus and every seed."""
    scores = []
    for level in levels:
        links, moved = _Sums(), _Sums()
        for edition in corpus.editions:
            for seed in seeds:
                case = edited(corpus, edition, level, seed)
                found = align(case.old, case.new).matches
                links.count(case.links, _links(found))
                moved.count(case.moved, {match.new[0].key for match in found if match.moved})
        count = len(corpus.editions) * len(seeds)
        scores.append(Score(rewording=level, links=links.f1, moved=moved.f1, cases=count))
    return tuple(scores)


def evaluate_furnished(
    corpus: Corpus, seeds: Sequence[int] = SEEDS, levels: Sequence[float] = LEVELS
) -> tuple[FurnishedScore, ...]:
    """Return a score for each share of rewording, over every text of the corpus and every seed."""
    scores = []
    for level in levels:
        links, headings, rows, notes, dangling = (_Sums() for _ in range(5))
        for edition in corpus.editions:
            for seed in seeds:
                case = refurnished(corpus, edition, level, seed)
                found = compare(case.old.edition, case.new.edition, corpus.vocabulary)
                linked = _links(found.matches)
                links.count(case.links, linked)
                for sums, sort in ((headings, "heading"), (rows, "row")):
                    sums.count(_of(sort, case.links, case), _of(sort, linked, case))
                notes.count(case.notes, set(_told(found, case)))
                dangling.count(case.dangling, set(_dangling(found, case)))
        count = len(corpus.editions) * len(seeds)
        scores.append(
            FurnishedScore(
                rewording=level,
                links=links.f1,
                headings=headings.f1,
                rows=rows.f1,
                notes=notes.f1,
                dangling=dangling.f1,
                cases=count,
            )
        )
    return tuple(scores)


def _links(matches: Iterable[Match]) -> set[tuple[str, str]]:
    return {(one.key, other.key) for match in matches for one in match.old for other in match.new}


def _of(sort: str, links: Iterable[tuple[str, str]], case: WrittenCase) -> set[tuple[str, str]]:
    return {link for link in links if case.sorts.get(link[0]) == sort}


def _told(found: Revision, case: WrittenCase) -> Iterator[Told]:
    """Yield what is told of footnotes; of several that are told as one, each as any other."""
    old, new = ({line: sign for sign, line in side.lines.items()} for side in (case.old, case.new))
    for change in found.outside:
        if change.reason == "footnote" and not change.layout:
            for one in [old[line] for line in change.old_lines] or [""]:
                for other in [new[line] for line in change.new_lines] or [""]:
                    yield change.kind, one, other


def _dangling(found: Revision, case: WrittenCase) -> Iterator[tuple[str, str]]:
    signs = {line: sign for sign, line in case.new.lines.items()}
    for each in (one for one in found.dangling if not one.before):
        if each.what == "mark":
            yield from (("mark", key) for key in each.units)
        else:
            yield from (("note", signs[line]) for line in each.lines)
