"""What the lines before and after a line of the page tell of it: that they announce it, or go on over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.ground.sentences import complete, leaves_open, starts_low, unfinished
from generator.ground.text import brief
from generator.load import pagelines, pageturns
from generator.load.reasons import Line
from generator.load.tells import Tell

# So many lines beside a running head its sentence is looked for: foot, head and the blank lines of a page have fewer.
_REACH = 20


class Beside:
    """The ``lines`` of a source around those that ``artefacts`` take, each with its reason; ``headed`` are headings."""

    def __init__(
        self, lines: Sequence[str], artefacts: Sequence[tuple[str, Sequence[Line]]], headed: Iterable[str]
    ) -> None:
        printed = tuple(headed)
        self._lines = lines
        self._headings = frozenset(map(pagelines.name, printed))
        self._aside = {line.number for _, taken in artefacts for line in taken}
        numbers = [line for reason, taken in artefacts for line in taken if reason == "page-number"]
        self._pages = pagelines.page_numbers({line.number: line.text for line in numbers})
        self._turning = pageturns.counted([(line.number, line.text) for line in numbers], lines)
        heads = (line for reason, taken in artefacts for line in taken if reason == "running-header")
        self._inside = frozenset(self._inside_only(heads, frozenset(map(_unnumbered, printed))))

    def announced(self, reason: str, taken: Sequence[Line]) -> Iterator[Tell]:
        """Yield a head, an item of a menu or a number that counts no pages, after what ends in ":"."""
        for line in taken:
            head = reason == "running-header" and pagelines.name(line.text) not in self._headings
            number = reason == "page-number" and pagelines.bare_number(line.text)
            junk = reason == "website-junk"
            if (head or junk or (number and line.number not in self._pages)) and self._open_before(line, past=not junk):
                yield Tell(line.text, "what a line before it announces", rules=True)

    def uncounted(self, taken: Sequence[Line]) -> Iterator[Tell]:
        """Yield each bare number that counts on from no other page, and that no page ends with."""
        for line in taken:
            if pageturns.bare(line.text) and line.number not in self._turning:
                yield Tell(line.text, "a number that counts on from no other page", rules=False)

    def unended(self, taken: Sequence[Line], title: str) -> Iterator[Tell]:
        """Yield each bare number behind words, not those of the title, that end no sentence: it may be theirs.

        Where the sentence goes on behind it, whether the number may stand there is asked of the provision.
        """
        for line in taken:
            if pageturns.bare(line.text) and line.number not in self._turning:
                before = self._text(range(line.number - 1, max(line.number - _REACH, 0), -1))
                after = self._text(range(line.number + 1, min(line.number + _REACH, len(self._lines)) + 1))
                if after is not None and starts_low(after):
                    continue
                if before is not None and not complete(before) and pagelines.name(before) != pagelines.name(title):
                    yield Tell(line.text, f"a number that may belong to “{brief(before, 40)}”", rules=False)

    def inside_only(self, head: Line) -> bool:
        """Return whether a running head stands inside a sentence wherever it stands, and is no heading."""
        return pagelines.key(head.text) in self._inside

    def _inside_only(self, heads: Iterable[Line], own: frozenset[str]) -> Iterator[str]:
        found: dict[str, list[bool]] = {}
        for line in heads:
            if pagelines.name(line.text) not in self._headings and _unnumbered(line.text) not in own:
                found.setdefault(pagelines.key(line.text), []).append(self._within(line.number))
        yield from (key for key, within in found.items() if all(within))

    def _within(self, number: int) -> bool:
        """Whether a sentence goes on over a line, and no number of a page beside it tells that a page ends there."""
        if not self._pages.isdisjoint((number - 2, number - 1, number + 1, number + 2)):
            return False
        last = min(number + _REACH, len(self._lines))
        before = self._text(range(number - 1, max(number - _REACH, 0), -1))
        after = self._text(range(number + 1, last + 1))
        if before is None or after is None or complete(before):
            return False
        return starts_low(after) or unfinished(before) or leaves_open(before)

    def _text(self, numbers: Iterable[int]) -> str | None:
        """Return the first of these lines that holds words and that no artefact takes any of."""
        texts = (self._lines[number - 1].strip() for number in numbers if number not in self._aside)
        return next(filter(None, texts), None)

    def _open_before(self, line: Line, *, past: bool) -> bool:
        """Whether what comes before a line ends in ":"; where not ``past``, in no other artefact."""
        before = [*self._lines[: line.number - 1], self._lines[line.number - 1][: line.column - 1]]
        number = next((number for number in range(len(before), 0, -1) if before[number - 1].strip()), 0)
        return number > 0 and before[number - 1].rstrip().endswith(":") and (past or number not in self._aside)


def _unnumbered(text: str) -> str:
    return pagelines.key(text).strip(" #|•·–—-")
