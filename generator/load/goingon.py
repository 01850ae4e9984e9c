"""Whether a sentence that no sign ends goes on in the next line, though that begins with a capital: with a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from itertools import dropwhile, pairwise

from generator.ground.expressions import expression
from generator.ground.sentences import complete, ends_sentence, excepts, first_word, leaves_open, rules
from generator.language import words
from generator.load.claims import Word

_read = words.patterns.sentences
_wording = words.patterns.ingest.wording
_FINITE = expression(_wording.VERBS, re.IGNORECASE)
_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAME = expression(rf"(?:{_read.APP})\b|[^\W\d_][a-z]+[A-Z]")
_INFINITIVE = expression(_read.INFINITIVE)
_BEGINNING = frozenset(_read.BEGINNING.split())
_INFINITIVE_END = expression(_read.PLURAL)
_AWAITING = frozenset(_read.AWAITING.split())
_OF_WHAT = frozenset(_read.OF_WHAT.split())
_OPENERS = frozenset(_wording.OPENERS.split())
_HEADING_FIRST = frozenset(_read.HEADING_FIRST.split()) | words.lists.RULING_WORDS | words.lists.NEGATIONS
_COMMANDS = frozenset(_read.COMMANDS.split())
_VERB = expression(_read.VERB)
# Of these ends a word that is no verb, and after an article or a preposition stands a noun.
_NO_VERB = words.lists.STOP_WORDS | words.lists.NEGATIONS | words.lists.RULING_WORDS | frozenset(_wording.LOOSE.split())
_SUBORDINATING = frozenset(_wording.SUBORDINATING.split())
_ADDING = frozenset(_wording.ADDING.split())
_OR = _wording.OR
_MODAL = words.lists.MODAL_VERBS
_DENYING = words.lists.NEGATIONS
_STRESSING = frozenset(_read.STRESSING.split()) | _DENYING
_STATING = frozenset(_read.STATING.split())
_PREPOSITIONS = frozenset(_read.PREPOSITIONS.split())
_PREDICATE = expression(_read.PREDICATE)
# "Niet toegestaan in de les" is a heading; of more words it holds a sentence.
_RULING_HEADING = 5
# A clause of its own has its verb second, after a name of at most so many words.
_VERB_WITHIN = 6


def names(ordered: Iterable[Word]) -> frozenset[str]:
    """Return the words that the source writes with a capital inside a sentence, and nowhere without one."""
    said = list(ordered)
    small = {found for found in _WORD.findall(" ".join(word.text for word in said)) if found[0].islower()}
    capital: set[str] = set()
    for before, word in pairwise(said):
        inside = before.line == word.line and before.text[-1].islower()
        if inside and word.text[0].isupper() and (found := _WORD.match(word.text)) is not None:
            capital.add(found[0])
    return frozenset(name for name in capital if not {name.lower()} & (small | _OPENERS))


def whole(text: str) -> bool:
    """Return whether ``text`` is a sentence from its first word, as "Dit reglement is vastgesteld." is."""
    return first_word(text) in _BEGINNING and _own_verb(text)


def begins_anew(before: str, after: str, known: Set[str]) -> bool:
    """Return whether ``after`` is a sentence or lead-in by itself, and ``before``, a point that no sign ends, is whole.

    It is where the verb of ``after`` stands right behind what it begins with, and ``before`` has no clause that awaits
    one ("niet filmen als op school / Ouders komen kijken."). ``known`` are the :func:`names` of the source.
    """
    low, said = list(_lowered(before)), list(_lowered(after))
    if len(said) < 2 or not low or low[-1] in _DENYING | _MODAL | _STATING | _SUBORDINATING:
        return False
    if said[0] in _ADDING or excepts(after) or _named(after, known):
        return False
    verb = _own_verb(after) or (_VERB.fullmatch(said[1]) is not None and said[1] not in _NO_VERB)
    clause = not (_SUBORDINATING - {_OR}).isdisjoint(low)
    return after.endswith(":") or (ends_sentence(after) and verb and not clause)


def goes_on(before: str, after: str, known: Set[str], *, near: bool) -> bool:
    """Return whether ``after`` is the rest of the clause ``before``: it begins with a name, or rules nothing by itself.

    ``known`` are the :func:`names` of the source; ``near`` says that no blank line parts the two. What a clause is
    follows from a finite verb or a word that rules; a heading such as "Niet toegestaan" is none, and neither is a
    command, unless it ends before it says of what ("Gebruik nooit").
    """
    if complete(before) or not _clause(before):
        return False
    if near and leaves_open(before):
        return True
    if not after[0].isupper():
        return False
    if _INFINITIVE.match(after):
        return True
    if near and ((_awaits(before) and _finished_by(after)) or _judged_by(before, after)):
        return True
    return near and _named(after, known) and not (_own_verb(after) and _main(before))


def _clause(text: str) -> bool:
    first = first_word(text).lower().strip(".,:;\"'“”‘’")
    low = list(_lowered(text))
    if first in _COMMANDS:
        return bool(low) and low[-1] in _OF_WHAT
    if first in _HEADING_FIRST and len(text.split()) <= _RULING_HEADING:
        return False
    if _FINITE.search(text) or not words.lists.MODAL_VERBS.isdisjoint(low):
        return True
    second = pairwise(low[:_VERB_WITHIN])
    return rules(text) and any(_VERB.fullmatch(word) and not {before, word} & _NO_VERB for before, word in second)


def _awaits(text: str) -> bool:
    """Whether a modal verb has no other with it yet, as in "Ouders mogen nooit"."""
    low = list(_lowered(text))
    return not words.lists.MODAL_VERBS.isdisjoint(low) and low[-1] in _AWAITING


def _finished_by(text: str) -> bool:
    """Whether words without a finite verb end in one that such a modal verb awaits."""
    low = list(_lowered(text))
    infinitive = len(low) > 1 and _INFINITIVE_END.fullmatch(low[-1]) is not None
    return infinitive and not _INFINITIVE_END.fullmatch(low[0]) and not _own_verb(text)


def _judged_by(before: str, after: str) -> bool:
    """Whether ``after`` is what ``before`` says of something, or denies it: "NIET", "Niet toegestaan", "Nooit in …"."""
    low, said = list(_lowered(before)), list(_lowered(after))
    rest = list(dropwhile(_STRESSING.__contains__, said))
    if not rest:
        return bool(said) and not _DENYING.isdisjoint(said)
    if _own_verb(" ".join(rest[1:])) or not _main(before):
        return False
    verb = next((number for number, word in enumerate(low) if word in _STATING or word in _MODAL), None)
    if verb is None:
        return False
    told = low[verb + 1 :]
    if low[verb] in _STATING:
        open_yet = not told or (told[0] in _PREPOSITIONS and not any(map(_PREDICATE.fullmatch, told)))
        return open_yet and _PREDICATE.fullmatch(rest[0]) is not None
    return said[0] in _DENYING and bool(told) and not any(map(_INFINITIVE_END.fullmatch, told))


def _named(text: str, known: Set[str]) -> bool:
    found = _WORD.match(text)
    return _NAME.match(text) is not None or (found is not None and found[0] in known)


def _main(text: str) -> bool:
    return _SUBORDINATING.isdisjoint(_lowered(text))


def _own_verb(text: str) -> bool:
    head = " ".join(text.split()[:_VERB_WITHIN])
    return _FINITE.search(head) is not None


def _lowered(text: str) -> Iterator[str]:
    return (found[0] for found in _WORD.finditer(text.lower()))
