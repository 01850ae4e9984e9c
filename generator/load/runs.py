"""The words of a source as they stand together, and the lists whose numbers stand among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.ground.marker import alike, counts_on, values
from generator.ground.sentences import rules, unfinished
from generator.load import pagelines
from generator.load.claims import Claim, Word

_DASHES = frozenset("-–—*")
_CELL = 4  # words, as in ``ingest.tables``: a sentence seldom runs over behind so few


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one field that stand together."""

    claim: int
    field: str
    words: tuple[Word, ...]
    text: str
    page: bool
    marked: bool

    @property
    def heads(self) -> bool:
        """Whether it is a title or heading that could stand on a line of its own."""
        return self.field in ("title", "heading") and not rules(self.text) and not unfinished(self.text)


def together(ordered: Sequence[Word]) -> list[Run]:
    """Return the runs of the words of a source, in its order."""
    found = [(*part, tuple(members)) for part, members in groupby(ordered, key=lambda word: (word.claim, word.field))]
    texts = [" ".join(word.text for word in members) for _, _, members in found]
    pages = pagelines.page_numbers({n: texts[n] for n, (_, field, _) in enumerate(found) if field == "artefact"})
    marked = {claim for claim, field, _ in found if field == "num"}
    return [Run(*run, texts[number], number in pages, run[0] in marked) for number, run in enumerate(found)]


class Lists:
    """What of the lists in a file tells whether a number begins a point, and how far the lines of a text lie apart."""

    def __init__(self, found: Sequence[Claim], runs: Sequence[Run]) -> None:
        self.runs = runs
        self.wrap = _wrap(runs)
        self._found = found
        self._numbers: dict[object, list[str]] = {}
        for run in runs:
            if run.field == "num":
                self._numbers.setdefault(self._list(run), []).append(run.text)
        self._texts = {run.claim: run.text for run in runs if run.field == "text"}
        self._reached: dict[object, str] = {}
        self._inside = frozenset(
            after.words[0]
            for before, after in pairwise(runs)
            if before.words[-1].line == after.words[0].line and before.field != "num"
        )

    def _list(self, run: Run) -> object:
        return self._found[run.claim].place[:-2]

    def reach(self, run: Run) -> None:
        """Read ``runs`` on to this one."""
        if run.field == "num":
            self._reached[self._list(run)] = run.text

    def last(self, number: Run) -> str | None:
        """Return the number before this one in its list."""
        return self._reached.get(self._list(number))

    def begins(self, number: Run) -> bool:
        """Return whether it is the first of a list that counts on, such as 1. before 2."""
        members = self._numbers[self._list(number)]
        first = self.last(number) is None and len(members) > 1 and 1 in values(number.text.strip("().:"))
        return first and counts_on(*members[:2]) and alike(*members[:2])

    def led(self, before: Run, number: Run) -> bool:
        """Return whether it is a point of what ``before`` leads in to: one of several, or one that can be nothing else.

        An initial, an amount and a dash that comes back stand in sentences too.
        """
        if not self.inside(before, number):
            return False
        if len(self._numbers[self._list(number)]) > 1:
            return True
        if number.text in _DASHES:
            return _DASHES.isdisjoint(self._texts.get(number.claim, "").split())
        return number.text[-1] in ".):" and 1 in values(number.text.strip("().:")) and not number.text[0].isupper()

    def opens_line(self, run: Run) -> bool:
        """Return whether nothing but its number stands before it on its line."""
        return run.words[0] not in self._inside

    def inside(self, before: Run, after: Run) -> bool:
        """Return whether ``after`` is an item of ``before``."""
        return self._found[before.claim].has_item(self._found[after.claim])


def _wrap(runs: Sequence[Run]) -> int:
    """Return how far two lines of one text lie apart, at most: in some sources a blank one follows each.

    Lines of a few words are the cells of a row, which tell nothing of how sentences run over.
    """
    lines = (
        (tuple(one), tuple(two))
        for run in runs
        if run.field == "text"
        for (_, one), (_, two) in pairwise(
            (number, [*words]) for number, words in groupby(run.words, key=lambda word: word.line)
        )
    )
    return max((1, *(two[0].line - one[-1].line for one, two in lines if len(one) > _CELL)))
