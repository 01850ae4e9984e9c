"""Signs that divide a sentence or end one: where they stand among the words, and whether a word crossed one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from generator.compare.revision import cues
from generator.compare.revision.edits import Edit

_WORD_OR_PAUSE = re.compile(r"(?P<word>[^\W_]+)|[.!?…,;:–—]|(?<!\w)-|-(?!\w)")
_COMPOUND = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
_SAME = {"!": "."}  # either ends a sentence
_EDGE = 100  # characters of a text in which its first or last word is looked for
_ENDS = frozenset(".?…")

_Pause = tuple[int, str]  # how many words stand before a sign, and the sign


def changed(old: str, new: str) -> bool:
    """Return whether other signs divide two texts, or the same ones other words; a hyphen inside a word is none.

    Where words were joined or parted nobody can count to a sign, so only the signs are looked at.
    """
    return _pauses(old, new) != _pauses(new, old)


def _pauses(text: str, other: str) -> list[_Pause]:
    words, found = 0, []
    counted = _count(text) == _count(other)
    for match in _WORD_OR_PAUSE.finditer(text):
        if match["word"]:
            words += counted
        else:
            found.append((words, _SAME.get(match[0], match[0])))
    return found


def _count(text: str) -> int:
    return sum(bool(match["word"]) for match in _WORD_OR_PAUSE.finditer(text))


def beside_sharp(edit: Edit) -> bool:
    """Whether a word of a condition, a negation or a relative clause stands right at the edit."""
    words = re.findall(r"[^\W_]+", f"{edit.old} {edit.new}")
    words += re.findall(r"([^\W_]+)\s*$", edit.before) + re.findall(r"^\s*([^\W_]+)", edit.after)
    return any(map(cues.is_sharp, words))


def sharp_compounds(text: str) -> list[str]:
    """Return the compounds that a hyphen binds to such a word: "niet-leden" are others than those who "niet leden"."""
    compounds = (match[0].lower() for match in _COMPOUND.finditer(text))
    return [compound for compound in compounds if any(map(cues.is_sharp, compound.split("-")))]


def torn(parts: Sequence[str]) -> bool:
    """Return whether texts that follow each other part a sentence beside such a word: "Stop! Niet", "Filmen"."""
    return any(not _closed(one) and (_sharp_end(one) or _sharp_start(other)) for one, other in pairwise(parts))


def _closed(text: str) -> bool:
    return text.rstrip("\"'”’»)* ")[-1:] in ".!?…;:,"


def _sharp_end(text: str) -> bool:
    last = re.search(r"([^\W_]+)\W*$", text[-_EDGE:])
    return last is not None and cues.is_sharp(last[1])


def _sharp_start(text: str) -> bool:
    first = re.match(r"\W*([^\W_]+)", text[:_EDGE])
    return first is not None and cues.is_sharp(first[1])


def crossed(edits: Sequence[Edit]) -> frozenset[int]:
    """Return which of the edits of one text moved a sign over a word: "Stop! Niet filmen", "Stop niet! Filmen".

    A sign that only went or only came is none of them.
    """
    went, came = zip(*map(_moved, edits), strict=True) if edits else ((), ())
    signs = set().union(*went) & set().union(*came)
    return frozenset(at for at in range(len(edits)) if not signs.isdisjoint({*went[at], *came[at]}))


def _moved(edit: Edit) -> tuple[Counter[str], Counter[str]]:
    """Return the signs that went at an edit and those that came; what stands between the same words stayed."""
    before = Counter(map(_classed, _pauses(edit.old, edit.new)))
    after = Counter(map(_classed, _pauses(edit.new, edit.old)))
    went, came = before - after, after - before
    return Counter(sign for _, sign in went.elements()), Counter(sign for _, sign in came.elements())


def _classed(pause: _Pause) -> _Pause:
    return pause[0], "." if pause[1] in _ENDS else pause[1]
