"""Text × text → spans: which words went, which came, which stayed.

What :mod:`generator.compare.differ` finds over words is minimal but hard to read: small words that happen to be equal
stand as islands between edits. The clean-up here works on tokens and weighs an island by its letters; the library's own
clean-ups work on characters and cut words again (google/diff-match-patch, issue 104). A changed negation always stands
in a span of its own, with the spaces after it.

``web/compare/redline.js`` gives the same spans in the browser; the cases in ``tests/golden/redline/`` bind the two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.compare.differ import Run, runs
from generator.ground.expressions import expression
from generator.ground.signs import compared
from generator.language import words

Operation = Literal["equal", "delete", "insert"]

# A letter keeps the accents that NFC leaves loose; "1,5", "3.2" and "8:30" are one word each, and a raised digit, the
# mark of a footnote, is none. White space is spelled out because Python and browsers do not agree on it.
_WORD_SIGN = r"(?![\u00b2\u00b3\u00b9\u2070\u2074-\u2079])[^\W_]"
_RUN = rf"(?:{_WORD_SIGN}[\u0300-\u036f]*)+"
_SPACE = r"[\t-\r ]+"
_TOKEN = expression(rf"{_RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9])){_RUN})*|{_SPACE}|.", re.DOTALL)
_IS_SPACE = expression(_SPACE)
_IS_WORD = expression(_WORD_SIGN)
_ACCENT = expression(r"[\u0300-\u036f]")
_OPERATIONS: dict[int, Operation] = {0: "equal", -1: "delete", 1: "insert"}
# The longest word that can drown: "de", "van", "een". Of the 118 provisions adapted from one another, redlines touch
# 1.055 times the fewest words possible and leave .25 islands each (benchmarks/redline.py); with 2 letters 1.049 and
# .28, without drowning 1.027 and .36. With 5 letters nothing changes there.
_ISLAND_LETTERS = 3
# How many times an island's letters each text, and the edits on each side, must change for the island to drown. Higher
# leaves more islands, lower touches more words: with 1 the ratio is 1.064 and .22 islands are left, with 2 as with 3,
# with 5 1.044 and .30.
_ISLAND_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that stayed (``equal``), went (``delete``) or came (``insert``)."""

    operation: Operation
    text: str

    @property
    def negation(self) -> bool:
        """Whether this is a changed negation."""
        return self.operation != "equal" and is_negation(self.text)


def is_negation(word: str) -> bool:
    """Return whether a word denies, with stress or without: ``niet``, ``NIET``, ``níét``."""
    return unstressed(word).strip().lower() in words.lists.NEGATIONS


def unstressed(text: str) -> str:
    """Return ``text`` without the accents that stress a word, nor any other."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", text))


def tokens(text: str) -> list[str]:
    """Return ``text`` as it is compared, cut into words, white space and single other characters."""
    return _TOKEN.findall(compared(text))


def is_word(token: str) -> bool:
    """Return whether a token is a word or a number."""
    return _IS_WORD.match(token) is not None


def spans(old: str, new: str) -> tuple[Span, ...]:
    """Return the redline of two texts, equal texts as one equal span.

    Joining the equal and deleted spans gives ``old``, the equal and inserted ones ``new``, both as they are compared
    (:func:`generator.ground.signs.compared`).
    """
    return tuple(_spans(_bridge(_shift(runs(tokens(old), tokens(new))))))


def words_touched(redline: Iterable[Span]) -> int:
    """Return how many words went or came."""
    return sum(is_word(token) for span in redline if span.operation != "equal" for token in tokens(span.text))


def _letters(run: Sequence[str]) -> int:
    return sum(len(token) for token in run if is_word(token))


def _shift(found: list[Run]) -> list[Run]:
    """Let an edit begin with its word: ``[ de]`` before `` school`` is the same edit as ``[de ]`` after it."""
    for before, edit, after in zip(found, found[1:], found[2:], strict=False):
        if edit.kept or (edit.old and edit.new):
            continue
        words = edit.old or edit.new
        while after.old and words[0] == after.old[0] and _IS_SPACE.match(words[0]) and len(words) > 1:
            before.old.append(words[0])
            before.new.append(words[0])
            words.append(words.pop(0))
            del after.old[0], after.new[0]
    return [run for run in found if run.old or run.new]


@dataclass(slots=True)
class _Edited:
    """A run with the letters of each side, counted as it grows."""

    run: Run
    letters_old: int
    letters_new: int


def _weighed(run: Run) -> _Edited:
    return _Edited(Run(run.kept, list(run.old), list(run.new)), _letters(run.old), _letters(run.new))


def _bridge(found: list[Run]) -> list[Run]:
    """Join edits over islands too small to help a reader: only spaces or signs, or a short word between long edits."""
    joined: list[_Edited] = []
    for position, run in enumerate(found):
        here = _weighed(run)
        inside = 0 < position < len(found) - 1
        island = inside and run.kept and _is_island(joined[-1], run, _weighed(found[position + 1]))
        if island or (joined and not joined[-1].run.kept and not run.kept):
            last = joined[-1]
            last.run.old.extend(run.old)
            last.run.new.extend(run.new)
            last.letters_old += here.letters_old
            last.letters_new += here.letters_new
        else:
            joined.append(here)
    return [each.run for each in joined]


def _is_island(before: _Edited, island: Run, after: _Edited) -> bool:
    words = [token for token in island.old if is_word(token)]
    if not words:
        ends = before.run, after.run
        return bool(ends[0].old) == bool(ends[1].old) and bool(ends[0].new) == bool(ends[1].new)
    if len(words) > 1 or len(words[0]) > _ISLAND_LETTERS or is_negation(words[0]):
        return False
    weights = (
        before.letters_old + after.letters_old,
        before.letters_new + after.letters_new,
        before.letters_old + before.letters_new,
        after.letters_old + after.letters_new,
    )
    return min(weights) > _ISLAND_WEIGHT * len(words[0])


def _spans(found: Iterable[Run]) -> Iterator[Span]:
    for run in found:
        if run.kept:
            yield Span("equal", "".join(run.old))
            continue
        for operation, side in (("delete", run.old), ("insert", run.new)):
            yield from _apart(_OPERATIONS[-1 if operation == "delete" else 1], side)


def _apart(operation: Operation, words: Iterable[str]) -> Iterator[Span]:
    """Cut an edit so that each negation in it stands alone, with the spaces after it."""
    gathered = ""
    after_negation = False
    for word in words:
        negation = is_negation(word)
        if gathered and (negation or (after_negation and not _IS_SPACE.match(word))):
            yield Span(operation, gathered)
            gathered = ""
        after_negation = negation or (after_negation and bool(_IS_SPACE.match(word)))
        gathered += word
    if gathered:
        yield Span(operation, gathered)
