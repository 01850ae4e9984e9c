"""Signs that divide a sentence or end one: where they stand among the words, and whether a word crossed one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.compare.revision import cues
from generator.compare.revision.edits import Edit
from generator.ground.expressions import expression
from generator.language import words as language

_read = language.patterns.pauses
_WORD_OR_PAUSE = expression(r"(?P<word>[^\W_]+)|[.!?…,;:–—]|(?<!\w)-|-(?!\w)")
# From the beginning of a word on: begun at each of its letters, a long one would take the square of them.
_COMPOUND = expression(r"(?<![^\W_])[^\W_]+(?:-[^\W_]+)+")
_SAME = {"!": ".", "—": "–"}  # either ends a sentence, or is a dash
_EDGE = 100  # characters of a text in which its first or last word is looked for
_ENDS = frozenset(".?…")
_DIVIDING = frozenset(",–—-")
_HALF_ENDS = frozenset(";:")
_WHOLE_END = r"[.!?](?:\s|$)"
_SENTENCE_END = r"[.!?;:](?:\s|$)"

_PARTICIPLE_GROUP = expression(rf"(?:{language.patterns.verbs.PARTICIPLE}) (?:{_read.PREPOSITION})\b", re.IGNORECASE)
_DESCRIBING_GROUP = expression(rf"(?:{_read.DESCRIBING}) (?:{_read.PREPOSITION})\b", re.IGNORECASE)
_JOINING = expression(rf"(?:{_read.JOINING})(?![^\W_])", re.IGNORECASE)
_MODIFYING = expression(rf"(?<![^\W_])(?:{_read.MODIFYING})(?![^\W_])", re.IGNORECASE)
_POINTING = expression(rf"(?<![^\W_])(?:{_read.POINTING})\s*$", re.IGNORECASE)
_SUBJECT = 3  # words that a sentence begins with at most, whom it is about: "Alle leerlingen", "De ouders"

_Pause = tuple[int, str]  # how many words stand before a sign, and the sign


def weigh(old: str, new: str, edit: Edit) -> bool:
    """Return whether a sign that divides a sentence differs where it can change what a rule says or of whom.

    ``old`` and ``new`` are the sides of ``edit`` with the nearest words.
    """
    if sharp_compounds(old) != sharp_compounds(new):
        return True
    sides = ((old, new), (new, old))
    follows = any(map(str.isalnum, edit.after))
    lone = [
        (text, match, alone)
        for text, other in sides
        # A sign that ends a text divides nothing: words must follow it.
        for last in [len(text) if follows else _last_of_words(text)]
        for match, alone in _lone(text, other)
        if match.end() <= last
    ]
    if not lone:
        return False
    return _beside_sharp(edit) or any(_governs(text, match, edit, alone=alone) for text, match, alone in lone)


def _last_of_words(text: str) -> int:
    """Return the place of the last letter or digit; -1 where there is none."""
    return next((place for place in range(len(text) - 1, -1, -1) if text[place].isalnum()), -1)


def _lone(text: str, other: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the signs that divide ``text`` and not ``other``, or other words there; a hyphen inside a word is none.

    With each stands whether the other text has no sign at all between the same words. Where words were joined or parted
    nobody can count to a sign, so only the signs are looked at.
    """
    theirs = Counter(_pauses(other, text))
    places = {place for place, _ in theirs}
    signs = [match for match in _WORD_OR_PAUSE.finditer(text) if not match["word"]]
    for match, pause in zip(signs, _pauses(text, other), strict=True):
        theirs[pause] -= 1
        if theirs[pause] < 0:
            yield match, pause[0] not in places


def _governs(text: str, sign: re.Match[str], edit: Edit, *, alone: bool) -> bool:
    """Return whether a sign decides of whom or of what the words beside it speak; ``alone`` if it stands for no other.

    A comma does before a group that limits or widens who is meant ("Medewerkers, betrokken bij", "alleen met
    toestemming, in de klas"), and before a member of a list whose end belongs to one or to all ("leerlingen, en ouders
    met een account"); an end of a sentence does where it parts what the other text says in one, or either denies.
    """
    before, after = f"{edit.before}{text[: sign.start()]}", text[sign.end() :].lstrip()
    rest = re.split(_SENTENCE_END, f"{after} {edit.after}", maxsplit=1)[0]
    if sign[0] in _ENDS or sign[0] == "!":
        if not re.search(r"[^\W_]", after):
            return False
        beside = re.findall(r"[^\W_]+", f"{re.split(_SENTENCE_END, before)[-1]} {rest}")
        return (alone and after[:1].isupper()) or any(map(cues.is_sharp, beside))
    if sign[0] in _HALF_ENDS:
        beside = re.findall(r"[^\W_]+", re.split(_WHOLE_END, before)[-1])
        return not alone and any(map(cues.is_sharp, beside))
    if sign[0] not in _DIVIDING:
        return False
    if _PARTICIPLE_GROUP.match(after) or (alone and _POINTING.search(before)):
        return True
    if joined := _JOINING.match(after):
        return _MODIFYING.search(rest, joined.end()) is not None
    first = re.findall(r"[^\W_]+", re.split(_SENTENCE_END, before)[-1])
    if alone and len(first) <= _SUBJECT and any(cues.found(word, (cues.NEGATION,))[cues.NEGATION] for word in first):
        return True  # "Niet bellen, filmen.": what the denial is of ends at the sign
    limits = _MODIFYING.match(after) or _DESCRIBING_GROUP.match(after)
    return limits is not None and (len(first) <= _SUBJECT or any(map(cues.is_sharp, first)))


def _pauses(text: str, other: str) -> list[_Pause]:
    words, found = 0, []
    matches = list(_WORD_OR_PAUSE.finditer(text))
    if all(match["word"] for match in matches):
        return []
    counted = _count(text) == _count(other)
    for match in matches:
        if match["word"]:
            words += counted
        else:
            found.append((words, _SAME.get(match[0], match[0])))
    return found


def _count(text: str) -> int:
    return sum(bool(match["word"]) for match in _WORD_OR_PAUSE.finditer(text))


def _beside_sharp(edit: Edit) -> bool:
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
