"""What stands around a word of a sentence: a verb, a list, an infinitive; by this a clause is told where it is none.

Words are told by their endings and by short lists, so all of it is likely and none of it sure.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.stating.clauses
_OPENERS = frozenset(
    " ".join(
        (
            _read.CONDITION,
            _read.PROVISO,
            words.patterns.sentences.ABOUT_ALL,
            _read.REASON,
            _read.CONTENT,
            _read.RELATIVE,
        )
    ).split()
)
_FINITE = frozenset(_read.FINITE.split())
_BE = frozenset(_read.BE.split())
_VERB_FIRST = frozenset(_read.VERB_FIRST.split())
_VERB_FIRST_ANY = expression(_read.VERB_FIRST_ANY)
_SUBJECT = frozenset(_read.SUBJECT.split())
_ONE, _AND = frozenset(_read.ONE.split()), frozenset(_read.AND.split())
_ASKING = frozenset(_read.ASKING.split())
_PRONOUNS = frozenset(_read.PRONOUNS.split())
_WHOSE = frozenset(_read.WHOSE.split())
_MANY = frozenset(_read.MANY.split())
_VERB_ENDS = expression(_read.VERB_ENDS)
_OF_WHOM = frozenset(_read.OF_WHOM.split())
_PARTING = frozenset(",;:()")
_NEAR = 3  # words: how far before "of" what is asked stands ("vraagt eerst even of"), or a verb before the next
_LISTED = 7  # words: how far a list is looked for behind a comma
_LOOK = 25  # words: how far after "om" its "te" may stand

Tokens = Sequence[tuple[str, int, int]]
"""The words and signs of a sentence in small letters, each with the characters where it begins and ends."""


def joins_both(tokens: Tokens, place: int) -> bool:
    """Return whether "zowel" stands before an "als" with no other in between."""
    before = [token for token, _, _ in tokens[max(0, place - _LOOK) : place]]
    return _read.BOTH in before and _read.IF not in before[before.index(_read.BOTH) :]


def has_verb(tokens: Tokens, place: int) -> bool:
    """Return whether people behind "als" do something in their clause, so that no capacity is meant."""
    people, *rest = [token for token, _, _ in tokens[place + 1 : place + 1 + _LOOK]]
    clause = list(takewhile(lambda token: token[0].isalnum(), rest))
    if people not in _MANY or not clause or clause[0] in _OF_WHOM:
        return False
    return clause[-1] in _FINITE | _BE or _VERB_ENDS.match(clause[-1]) is not None


def lists_on(tokens: Tokens, place: int) -> bool:
    """Return whether a comma parts a list inside a clause: "als de docent, de mentor of de rector dat goedvindt"."""
    if tokens[place][0] != "," or place < 2:
        return False
    rest = [token for token, _, _ in tokens[place + 1 : place + 1 + _LISTED]]
    listed = [*takewhile(lambda token: token not in _AND and token not in _PARTING - {","}, rest)]
    if len(listed) == len(rest) or rest[len(listed)] not in _AND or not listed or listed[-1] == ",":
        return False
    verb = _is_verb(tokens, place - 1)
    if listed[0] in _FINITE or listed[0] in _OPENERS or listed[0] in _PRONOUNS:
        return False
    first = _VERB_ENDS.match(listed[0]) is not None and listed[0] not in _SUBJECT
    return (first and len(listed) == 1) if verb else not (first and len(listed) > 1)


def _is_verb(tokens: Tokens, place: int) -> bool:
    """Return whether a word may be the verb at the end of its clause: of "je" and "hij" none ends in -en."""
    word = tokens[place][0]
    if word in _FINITE or word in _BE:
        return True
    one = not _ONE.isdisjoint(token for token, _, _ in tokens[max(0, place - _LISTED) : place])
    return _VERB_ENDS.match(word) is not None and word not in _SUBJECT and not (one and word.endswith(_read.MANY_ENDS))


def has_ended(tokens: Tokens, place: int) -> bool:
    """Return whether a clause may have had its verb before a place."""
    return any(_is_verb(tokens, at) for at in range(max(0, place - _NEAR), place))


def _end(tokens: Tokens, place: int) -> int:
    """Return where the clause ends that begins at a place: at the first sign that parts no list."""
    places = range(place + 1, min(len(tokens), place + _LOOK))
    return next((at for at in places if tokens[at][0] in _PARTING and not lists_on(tokens, at)), len(tokens))


def asks_whether(tokens: Tokens, place: int) -> bool:
    """Return whether "of" behind a verb of asking opens what is asked: "vraagt eerst of ouders akkoord zijn"."""
    before = [token for token, _, _ in tokens[max(0, place - _NEAR) : place]]
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if after in _SUBJECT or after in _WHOSE:
        return not _ASKING.isdisjoint(before)
    return bool(before) and before[-1] in _ASKING and not _VERB_ENDS.match(after)


def says_what_is_done(tokens: Tokens, place: int) -> bool:
    """Return whether a verb may stand in what "als" opens, by a list or by its ending."""
    clause = [token for token, _, _ in tokens[place + 1 : _end(tokens, place)]]
    if not _FINITE.isdisjoint(clause[1:]) or not _BE.isdisjoint(clause[1:]):
        return True
    return any(_VERB_ENDS.match(token) and token not in _SUBJECT for token in clause[1:])


def is_capacity(tokens: Tokens) -> bool:
    """Return whether a sentence begins with as what somebody acts: "Als Voorbeeld College vinden wij"."""
    words_ = [token for token, _, _ in tokens[1:_LOOK]]
    name = [*takewhile(lambda token: token not in _PRONOUNS, words_)][:-1]
    ended = any(_VERB_FIRST_ANY.fullmatch(each) or each in _BE for each in name)
    return bool(name) and len(name) < len(words_) - 1 and not ended


def has_infinitive(tokens: Tokens, place: int) -> bool:
    """Return whether "te" comes soon after a word such as "om", in the same clause."""
    for token, _, _ in tokens[place + 1 : place + 1 + _LOOK]:
        if token == _read.TO:
            return True
        if token in _PARTING - {","}:
            return False
    return False


def asks_first(tokens: Tokens) -> bool:
    """Return whether a sentence that begins with a verb goes on to what then is done: "Weet je het niet, vraag het"."""
    words_ = [token for token, _, _ in tokens]
    if len(words_) < 3 or "," not in words_ or "?" in words_:
        return False
    then = words_[words_.index(",") + 1 :][:1] == [_read.THEN]
    subject = words_[1] in _SUBJECT or words_[1] in _WHOSE
    by_then = words_[1] in _PRONOUNS or (subject and _VERB_FIRST_ANY.fullmatch(words_[0]))
    return bool(then and by_then) or (words_[0] in _VERB_FIRST and words_[1] in _SUBJECT)


def closed(tokens: Tokens, place: int) -> int:
    """Return the place behind what is said aside; that of its sign where nothing closes it."""
    closing = (number for number, (token, _, _) in enumerate(tokens) if number > place and token == ")")
    return next(closing, place - 1) + 1
