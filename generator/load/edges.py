"""Where one thing ends and the next begins: between sentences, at a number or a bullet, never inside a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.ground.errors import Problem
from generator.ground.marker import alike, counts_on, is_bullet
from generator.ground.sentences import (
    complete,
    ends_in_initial,
    ends_sentence,
    last_word,
    leaves_open,
    rules,
    starts_low,
    unfinished,
)
from generator.ground.text import brief
from generator.language import words
from generator.load import furniture
from generator.load.claims import Claim, Word
from generator.yamlio import Document, visible

_REFERENCE = frozenset(words.patterns.ingest.markers.REFERENCE.split())
# Of a list of years, ages or amounts a bare number may begin a line too; only a new sentence tells that it counts.
_BARE = re.compile(r"[0-9]+|[a-np-zA-Z]")
# Enough to find the place again.
_SHOWN = 30
_ADDRESS = re.compile(r"(?:https?://|www\.)\S")
# Inside a line nothing but its shortness tells a heading from the first sentence; as for the ingester, 101 of 104
# golden headings have no more words.
_HEADING_WORDS = 9
_MEND = "let each part begin where a sentence, a number or a bullet does, and hold whole sentences"


@dataclass(frozen=True, slots=True)
class _Run:
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


def check(
    document: Document,
    found: Sequence[Claim],
    ordered: Sequence[Word],
    may: Set[int],
    torn: Set[int],
    source_path: str,
) -> Iterator[Problem]:
    """Yield every place where a sentence is divided over two parts of the file.

    ``ordered`` are all words of the source that have a place, in its order. What stands before and after the lines that
    artefacts take whole is held together, and each of these lines is held to what stands beside it, but for those that
    ``may`` interrupt a provision. About the claims that are ``torn`` enough is said.
    """
    aside = furniture.set_aside(found, ordered)
    for passed_over in (aside.keys(), may):
        numbers: dict[object, str] = {}
        runs = _runs([word for word in ordered if word.line not in passed_over])
        wrap = _wrap(runs)
        counted = Counter(_list(found[run.claim]) for run in runs if run.field == "num")
        for before, after in pairwise(runs):
            if before.field == "num":
                numbers[_list(found[before.claim])] = before.text
            listed = numbers.get(_list(found[after.claim]))
            led = found[before.claim].has_item(found[after.claim]) and counted[_list(found[after.claim])] > 1
            if {before.claim, after.claim} & torn or _may_begin(before, after, listed, wrap, led=led):
                continue
            first, field = after.words[0], found[after.claim].place_of(after.field)
            what = f"“{brief(after.text, 50)}” begins inside a sentence, after “{_end(before.text)}”"
            yield document.problem(field, f"{what} ({source_path}:{first.line}:{first.start + 1})", _MEND)


def _runs(ordered: Sequence[Word]) -> list[_Run]:
    found = [(*part, tuple(members)) for part, members in groupby(ordered, key=lambda word: (word.claim, word.field))]
    texts = [" ".join(word.text for word in members) for _, _, members in found]
    pages = furniture.page_numbers({n: texts[n] for n, (_, field, _) in enumerate(found) if field == "artefact"})
    marked = {claim for claim, field, _ in found if field == "num"}
    return [_Run(*run, texts[number], number in pages, run[0] in marked) for number, run in enumerate(found)]


def _list(claim: Claim) -> object:
    """What holds the list in which a provision is numbered."""
    return claim.place[:-2]


def _wrap(runs: Sequence[_Run]) -> int:
    """Return how far two lines of one text lie apart, at most: in some sources a blank one follows each."""
    texts = (run.words for run in runs if run.field == "text")
    return max((1, *(two.line - one.line for words in texts for one, two in pairwise(words))))


def _may_begin(before: _Run, after: _Run, listed: str | None, wrap: int, *, led: bool) -> bool:
    """Whether ``after`` may begin there.

    ``listed`` is the number before it in its list, ``wrap`` that of the text; ``led`` says that it is the first of
    several points, and ``before`` the words that lead in to them.
    """
    if before.field == "num":
        return before.claim != after.claim or not (_BARE.fullmatch(before.text) and starts_low(after.text))
    if before.claim == after.claim and before.field == after.field:
        return True  # what stood between them is looked at for itself
    on_one_line = before.words[-1].line == after.words[0].line
    if after.field == "num":
        if complete(before.text) or _listed(before, after, listed):
            return True
        if on_one_line or last_word(before.text) in _REFERENCE:
            return False
        apart = after.words[0].line - before.words[-1].line > wrap and not leaves_open(before.text)
        same = listed is not None and alike(listed, after.text)
        return led or apart or same or before.field != "text" or before.text[-1] == ","
    if not on_one_line and "artefact" in (before.field, after.field):
        return _beside(before, after, near=after.words[0].line - before.words[-1].line <= wrap)
    if not on_one_line:
        return complete(before.text) or (
            not (starts_low(after.text) or unfinished(before.text)) and _lines_apart(before, after, wrap)
        )
    if before.claim == after.claim:
        # A heading before the text of its own article, as in "Foto's: leerlingen plaatsen …".
        brief_head = before.heads and len(before.words) <= _HEADING_WORDS
        return brief_head and (complete(before.text) or after.text[0] in "-–—")
    if after.page or before.page:
        return after.page or not starts_low(after.text)
    ended = (ends_sentence(before.text) and not ends_in_initial(before.text)) or (
        before.heads and after.field != "text"
    )
    return ended and not starts_low(after.text)


def _lines_apart(before: _Run, after: _Run, wrap: int) -> bool:
    """Whether a capital at the start of a line begins something, after words that no sign ends; it may be a name's.

    It does under a heading, after more blank lines than texts have inside, and in texts whose lines are rules without
    numbers and points.
    """
    if before.field != "text" or before.claim == after.claim:
        return True
    if after.words[0].line - before.words[-1].line > wrap:
        return True
    if leaves_open(before.text):
        return False
    own_lines = before.words[0].line == before.words[-1].line and not before.marked
    return not ends_sentence(after.text) and (after.field == "heading" or own_lines)


def _beside(before: _Run, after: _Run, *, near: bool) -> bool:
    """Whether one of two, an artefact on lines of its own, is no part of a sentence in the other.

    The names, dates and addresses that pages carry begin low too; what ends as a sentence does, or rules, is text. A
    name may begin the last line of a rule: where the two are ``near``, that no blank line parts them, an artefact may
    neither end the sentence before it nor leave off inside one.
    """
    if complete(before.text) or _ADDRESS.match(after.text):
        return True
    if not starts_low(after.text):
        ends = after.field == "artefact" and before.field == "text" and ends_sentence(after.text)
        return not near or not (ends or (before.field == "artefact" and unfinished(before.text)))
    return after.field == "artefact" and not (ends_sentence(after.text) or rules(after.text))


def _listed(before: _Run, after: _Run, listed: str | None) -> bool:
    """Whether a number begins something wherever it stands, also after words that no sign ends."""
    counted = listed is not None and counts_on(listed, after.text) and alike(listed, after.text)
    return counted or before.heads or before.page or is_bullet(after.text)


def _end(text: str) -> str:
    return visible(text if len(text) <= _SHOWN else f"…{text[-_SHOWN:].lstrip()}")
