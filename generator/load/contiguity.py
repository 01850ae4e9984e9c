"""Contiguous: nothing of the text stands between the words of a provision, and no cut runs through a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import glued
from generator.ground.text import brief
from generator.language import words
from generator.load.claims import Claim, Taken, Word
from generator.model import DraftVersion
from generator.yamlio import Document

# So much of a word is shown on either side of a cut through it: lines may be megabytes.
_BESIDE = 25
_MEND_PAGE = {
    "running-header": "make it part of the text; or, if it is the head or foot of every page, make each line that says "
    "it a running-header",
    "page-number": "make it part of the text; a page number may stand there with a word for page, if it counts on from "
    "those of other pages, or where 'accepted' says, in Dutch, how you know that it numbers a page",
    "footnote": "make it part of the text; a footnote may stand there where its mark stands above it",
}
_QUOTING = ">"
# A bare number may be an age, a dash a span, a tick or a cross what is allowed.
_STACKED = expression(r"\(?(?:[0-9]{1,2}|[a-z]{1,4})[.)]|[•·▪●○◦■]")
_BOLD = ("**", "__")
_QUOTES = ("'", '"')
# Bold words, with the sign of their heading; what Markdown escapes; and a title in quotes at the head of a file.
_SIGNS = expression(r"(?:#{1,6}\s+)?(?:\*\*|__)(?:\s+#{1,6})?")
_EMPHASIS = expression(r"\s*([*_])(?=[^\s*_])[^*_]*(?<=[^\s*_])\1\s*")
_ESCAPE = expression(r"\\[.)]|\\(?=[-*+#>])")
_QUOTED = expression(rf"\s*{words.patterns.ingest.front.TITLE}\s?[:=]\s{{1,9}}([\"']).*\1\s*", re.IGNORECASE)
_MEND_TEXT = "name the words in the order of the source, each provision in one stretch with nothing but its items in it"


def whole_words(
    document: Document,
    found: Sequence[Claim],
    taken: dict[int, list[Taken]],
    lines: Sequence[str],
    source_path: str,
) -> Iterator[Problem]:
    """Yield every place where something begins or ends inside a word; once, where one ends and another begins."""
    said: set[tuple[int, int]] = set()
    for number, pieces in taken.items():
        line = lines[number - 1]
        # Between bold words and the signs of Markdown around them no white space stands.
        signs = [p for p in pieces if found[p.claim].artefact and _lays_out(line, p)]
        beside = {column for piece in signs for column in (piece.start, piece.stop)}
        beside |= {piece.stop for piece in pieces if _numbers(piece, pieces, line)}
        for piece in pieces:
            for column, verb in ((piece.start, "begins"), (piece.stop, "ends")):
                inside = 0 < column < len(line) and not line[column - 1].isspace() and not line[column].isspace()
                if inside and column not in beside and (number, column) not in said:
                    said.add((number, column))
                    claim = found[piece.claim]
                    word = (
                        line[max(column - _BESIDE, 0) : column].split()[-1] + line[column : column + _BESIDE].split()[0]
                    )
                    place = f"{source_path}:{number}:{column + 1}"
                    what = f"{claim.name} {verb} inside the word “{brief(word, 50)}” ({place})"
                    yield document.problem(claim.place, what, "let it begin and end where the source has white space")


def _lays_out(line: str, piece: Taken) -> bool:
    """Return whether a piece is a sign of Markdown, also around a whole line, or the quotes of a title in a file."""
    own = line[piece.start : piece.stop]
    escaped = _ESCAPE.match(line, piece.start)
    if _SIGNS.fullmatch(own) or (escaped is not None and escaped.end() == piece.stop):
        return True
    if own in ("*", "_") and _EMPHASIS.fullmatch(line) is not None:
        return True
    quoted = _QUOTED.fullmatch(line) if own[-1:] in _QUOTES else None
    return quoted is not None and (piece.stop == quoted.end(1) or own == quoted[1])


def _numbers(piece: Taken, pieces: Sequence[Taken], line: str) -> bool:
    """Return whether a piece is a number set against its words, with which the same claim goes on ("2.Printen")."""
    goes_on = any(other.claim == piece.claim and other.start == piece.stop for other in pieces)
    own = line[piece.start : piece.stop]
    dash = own in ("-", "–") and line[piece.stop : piece.stop + 1].isupper() and not line[: piece.start].strip()
    return goes_on and (dash or glued(line[piece.start :]) == own)


@dataclass(frozen=True, slots=True)
class Interruption:
    """Words of ``other`` between those of ``claim``, where they may not be, both by their index; ``after`` goes on."""

    claim: int
    other: int
    words: tuple[Word, ...]
    after: Word


def interruptions(found: Sequence[Claim], ordered: Sequence[Word], may: Set[int]) -> Iterator[Interruption]:
    """Yield, per title, heading or provision, the first thing between its words that may not stand there.

    ``ordered`` are all words of the source that have a place, in its order; ``may`` the numbers of the lines of a page
    that may interrupt a provision.
    """
    runs = [tuple(members) for _, members in groupby(ordered, key=lambda word: word.claim)]
    of_claim: dict[int, list[int]] = {}
    for index, run in enumerate(runs):
        of_claim.setdefault(run[0].claim, []).append(index)
    quoting = _quoting(ordered)
    for number, places in sorted(of_claim.items()):
        claim = found[number]
        if claim.artefact:
            continue
        for before, after in pairwise(places):
            last, following = runs[before][-1], runs[after][0]
            fields = (last.field, following.field)
            between = runs[before + 1 : after]
            odd = next((run for run in between if not _may(found, claim, run, may, fields, quoting)), None)
            if odd is not None:
                yield Interruption(number, odd[0].claim, odd, following)
                break


def _quoting(ordered: Sequence[Word]) -> frozenset[tuple[int, int]]:
    """Return the signs before the lines of a message that was sent on, of which three stand together."""
    lines = {number: tuple(line) for number, line in groupby(ordered, key=lambda word: word.line)}
    signs = {
        number
        for number, line in lines.items()
        # "> 3 overtredingen" compares; "> 1. Filmen" is a rule that was quoted.
        if line[0].text == _QUOTING
        and (len(line) == 1 or not line[1].text[0].isdigit() or _STACKED.fullmatch(line[1].text))
    }
    return frozenset(
        (number, lines[number][0].start)
        for number in signs
        if any({number + step + each for each in range(3)} <= signs for step in (-2, -1, 0))
    )


def _may(
    found: Sequence[Claim],
    claim: Claim,
    run: Sequence[Word],
    may: Set[int],
    fields: tuple[str, str],
    quoting: Set[tuple[int, int]],
) -> bool:
    """Whether ``run`` may interrupt ``claim`` between words of these ``fields``.

    Nothing may inside a number or heading, where no cut is shown, but the signs that lay it out in Markdown; an item
    only inside the text, or it would be read before what it follows. The signs around bold words may stand in a text
    too: they say nothing of their own.
    """
    if found[run[0].claim].artefact:
        within = fields[0] == fields[1] or fields == ("num", "text")
        laid_out = within and all(word.text in _BOLD for word in run)
        escaped = fields[0] == "num" != fields[1] and len(run) == 1 and _ESCAPE.fullmatch(run[0].text)
        if laid_out or escaped:
            return True
    if not claim.provision or (fields[0] == fields[1] != "text"):
        return False
    other = found[run[0].claim]
    if other.artefact:
        signs = [word.text for word in run]
        # What lays out a heading in Markdown, and numbers that a page set apart from their texts.
        if set(fields) == {"heading", "text"} and (
            all(sign in _BOLD for sign in signs) or (len(signs) > 1 and all(map(_STACKED.fullmatch, signs)))
        ):
            return True
        return all(word.line in may or (word.line, word.start) in quoting for word in run)
    return set(fields) == {"text"} and claim.has_item(other)


def problem(
    document: Document,
    version: DraftVersion,
    found: Sequence[Claim],
    torn: Interruption,
    source_path: str,
    why: Mapping[int, str],
) -> Problem:
    """Return how an interruption is said; ``why`` tells, by line, why a footnote may not stand there."""
    claim, other, first = found[torn.claim], found[torn.other], torn.words[0]
    place = f"{source_path}:{first.line}:{first.start + 1}"
    words = brief(" ".join(word.text for word in torn.words), 50)
    what = f"between the words of {claim.name} stands “{words}” ({place}), which {other.name} takes"
    if first.line in why:
        what = f"{what} as a footnote: {why[first.line]}"
    if not other.artefact:
        return document.problem(claim.place, what, _MEND_TEXT)
    if torn.after.line in (first.line, torn.words[-1].line):
        return document.problem(claim.place, what, "make it part of the text")
    after = f"“{brief(torn.after.text, 50)}” ({source_path}:{torn.after.line}:{torn.after.start + 1})"
    mend = (
        f"make it part of the text; or, if the text ends before it, end {claim.name} there and make what follows, from "
        f"{after} on, part of that artefact or a provision of its own"
    )
    return document.problem(claim.place, what, _MEND_PAGE.get(version.artefacts[int(other.place[1])].reason, mend))
