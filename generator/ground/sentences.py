"""Whether a sentence ends, goes on or begins at a place, as far as the signs and words there tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile, pairwise

from generator.ground.expressions import expression
from generator.language import words

_patterns = words.patterns.ingest.wording

_EDGE = 40
"""How much of a text is looked at for its first or last word: a longer word is none, and a line may be megabytes."""
_END = expression(r"[.!?…][\"'”’»)\]*]*$")
_CLOSED = expression(r"[.!?…;:][\"'”’»)\]*]*$")
_BOUNDARY = expression(r"[.!?…]{1,3}[\"'”’»)\]*]{0,3}(?=\s)")
_EMPTY_CELL = expression(r"\|\s*:?[-–—]{1,9}:?$")  # of a row whose cells have bars between them, or a drawn line
_ADDRESS = expression(r"\W?(?:https?://|www\.)\S|\S+@\S|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|net|eu|be)(?:/\S*)?\W?$")
_INITIAL = expression(r"(?<!\w)\w\.$")
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ABBREVIATIONS = frozenset(_patterns.ABBREVIATIONS.split())
_COUNCILS = frozenset(_patterns.COUNCILS.split())
_NEUTER = _patterns.NEUTER
_UNFINISHED = frozenset(_patterns.UNFINISHED.split())
_LEAVES_OPEN = _UNFINISHED | frozenset(_patterns.LEAVES_OPEN.split())
_PARTING = frozenset(_patterns.PARTING.split())
_SUBORDINATING = frozenset(_patterns.SUBORDINATING.split())
_EXCEPTING = frozenset(_patterns.EXCEPTING.split())
_FINITE = expression(_patterns.VERBS, re.IGNORECASE)
_MAIN_CLAUSE = expression(rf",\s{_patterns.VERBS}", re.IGNORECASE)
_ASKS = expression(words.patterns.ingest.tables.ASKS, re.IGNORECASE)
_ADDING = frozenset(_patterns.ADDING.split())
_ABOUT_A_CLAUSE = frozenset(_patterns.ABOUT_A_CLAUSE.split())
_WITHOUT = _patterns.WITHOUT
_LIMITING = frozenset(_patterns.LIMITING.split())
_CASES = frozenset(_patterns.CASES.split())
_ALONE = frozenset(_patterns.ALONE.split())
_PREPOSITIONS = frozenset(words.patterns.sentences.PREPOSITIONS.split())
_BEFORE_NOUNS = _PREPOSITIONS | _LIMITING | frozenset(_patterns.DETERMINERS.split())
_NO_LIMIT = frozenset(_patterns.SUBJECTS.split()) | (words.lists.NEGATIONS - _LIMITING - _PREPOSITIONS)
_VERB = expression(words.patterns.sentences.VERB)
# A longer sentence than this limits nothing: it may hold a verb that no list knows.
_LIMIT = 80
# Of a longer sentence it is less sure that no verb is in it: the list of those is short. None of a text is longer.
_SHORT, _EXCEPTION = 8, 60
_AUXILIARY = frozenset(words.patterns.verbs.AUXILIARY.split("|"))
_REFERENCE = frozenset(words.patterns.ingest.markers.REFERENCE.split())
_DETERMINERS = frozenset(words.patterns.ingest.markers.DETERMINERS.split())
_RULING = words.lists.MODAL_VERBS | words.lists.NEGATIONS | words.lists.RULING_WORDS


def ends_sentence(text: str) -> bool:
    """Return whether ``text`` ends as a sentence does; an abbreviation at its end does not count."""
    tail = text[-_EDGE:]
    return bool(_END.search(tail)) and not _abbreviated(tail)


def ends_in_address(text: str) -> bool:
    """Return whether the last word of ``text`` is an address on the web or of e-mail: no point follows it."""
    return bool(_ADDRESS.match(last_word(text)))


def closed(text: str) -> bool:
    """Return whether something may begin after ``text``: a sentence, an item, or a lead-in ends here."""
    return bool(_CLOSED.search(text[-_EDGE:]))


def complete(text: str) -> bool:
    """Return whether ``text`` is closed, and not by the point of an abbreviation."""
    return closed(text) and not _abbreviated(text[-_EDGE:])


def starts_low(text: str) -> bool:
    """Return whether ``text`` begins with a small letter or joining punctuation, and so continues a sentence."""
    first = text[0]
    return first.islower() or first in ",;)/&%" or (first == "(" and text[1:2].islower())


def first_word(text: str) -> str:
    """Return the first word of ``text``, at most 40 characters."""
    return text[:_EDGE].split(None, 1)[0]


def last_word(text: str) -> str:
    """Return the last word of ``text`` in lower case, at most 40 characters."""
    return text[-_EDGE:].rsplit(None, 1)[-1].lower()


def unfinished(text: str) -> bool:
    """Return whether ``text`` stops where no sentence can: after an article, a preposition, a comma or a hyphen."""
    if _EMPTY_CELL.search(text[-_EDGE:]):
        return False
    if text[-1] in ",(/&-–" or last_word(text) in _UNFINISHED:
        return True
    *_, before, last = ("", "", *text[-_EDGE:].lower().split())
    return last == _NEUTER and before in _PREPOSITIONS  # "van het"; "meldt het" ends a sentence


def leaves_open(text: str) -> bool:
    """Return whether ``text``, a line that no sign ends, goes on in the next; a heading may end in such a word."""
    word = last_word(text)
    if word in words.lists.MODAL_VERBS or word in _AUXILIARY:
        return _SUBORDINATING.isdisjoint(text.lower().split())
    return word in _LEAVES_OPEN or (word in _PARTING and rules(text))


def asks(text: str) -> bool:
    """Return whether ``text`` is all that stands over a column and asks what is in it: "wie", "door wie"."""
    return bool(_ASKS.fullmatch(text))


def ends_in_reference(text: str) -> bool:
    """Return whether a number after ``text`` says of what: "zie artikel", "in groep", but not "in de groep"."""
    *_, before, last = ("", "", *text[-_EDGE:].lower().split())
    return last in _REFERENCE and before not in _DETERMINERS


def excepts(text: str) -> bool:
    """Return whether ``text`` begins as an exception to what is said before it."""
    return first_word(text).lower().rstrip(",:") in _EXCEPTING


def only_excepts(text: str) -> bool:
    """Return whether the first sentence of ``text`` is but an exception to what is said before it, with no main clause.

    "Tenzij de docent dat goed vindt." and "Maar niet in de klas." are; "Tenzij anders vermeld, geldt dit." is not.
    """
    sentence = next(split(text), "")
    first, *rest = (word.strip(",:;.!?") for word in sentence.lower().split()[:_EXCEPTION]) if sentence else ("",)
    if first in _ADDING:
        return bool(rest) and not _FINITE.search(sentence) and (rest[0] in _RULING or rest[0] == _patterns.AFFIRMING)
    if first not in _EXCEPTING or first == _WITHOUT or _MAIN_CLAUSE.search(sentence):
        return False
    verbs = len(_FINITE.findall(sentence))
    if first in _ABOUT_A_CLAUSE or not _SUBORDINATING.isdisjoint(rest):
        return verbs < 2
    return not verbs and len(sentence.split()) <= _SHORT


def only_limits(text: str) -> bool:
    """Return whether the first sentence of ``text`` but limits what is said before it to a place, time or case.

    "Niet in de klas." and "Alleen als de docent dat goed vindt." do. Where a verb may be in it, whatever its form, it
    may be a rule by itself ("Niet in de klas filmen."), as it may where it denies that something is there.
    """
    sentence = next(split(text), "")
    low = [found[0] for found in _WORD.finditer(sentence[:_LIMIT].lower())]
    rest = [*dropwhile(_LIMITING.__contains__, low)]
    if len(rest) == len(low) or len(sentence) > _LIMIT or _MAIN_CLAUSE.search(sentence) or not rest:
        return False
    if rest[0] in _CASES:
        return len(_FINITE.findall(sentence)) < 2
    if rest[0] not in _PREPOSITIONS and not (len(rest) == 1 and rest[0] in _ALONE):
        return False
    told = _FINITE.search(sentence) or not _NO_LIMIT.isdisjoint(rest)
    return not told and not any(may_be_verb(before, word) for before, word in pairwise(rest))


def may_be_verb(before: str, word: str) -> bool:
    """Return whether a word, in lower case, ends as verbs do, with no word before it that only stands before a noun."""
    return _VERB.fullmatch(word) is not None and not {before, word} & _BEFORE_NOUNS


def ends_in_initial(text: str) -> bool:
    """Return whether ``text`` ends in one capital and a point, as initials do and, rarely, sentences."""
    found = _INITIAL.search(text[-_EDGE:])
    return found is not None and found[0][0].isupper()


def split(text: str) -> Iterator[str]:
    """Yield the sentences of ``text``, without the white space between them; the point of an initial ends none."""
    yield from (text[start:stop] for start, stop in places(text))


def places(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of :func:`split` begins and ends."""
    start = 0
    for found in _BOUNDARY.finditer(text):
        tail = text[max(start, found.end() - _EDGE) : found.end()]
        if ends_sentence(tail) and not _INITIAL.search(tail):
            yield _trimmed(text, start, found.end())
            start = found.end()
    if text[start:].strip():
        yield _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    stretch = text[start:stop]
    return stop - len(stretch.lstrip()), start + len(stretch.rstrip())


def rules(text: str) -> bool:
    """Return whether ``text`` holds a modal verb, a negation or another word that obliges, allows or forbids."""
    return any(match[0] in _RULING for match in _WORD.finditer(text.lower()))


def _abbreviated(tail: str) -> bool:
    *_, before, last = ("", *tail.lower().split())
    # Of whom a title is said comes behind it: "de mr." is a council.
    return last in _ABBREVIATIONS and not (last in _COUNCILS and before in _DETERMINERS)
