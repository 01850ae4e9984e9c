"""Ground: the same words, in another form: spaces, hyphens, signs, capitals, accents, endings, a verb's place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from generator.compare.redline import unstressed
from generator.compare.revision import cues
from generator.ground.expressions import expression
from generator.language import words

_spelling, _synonyms = words.patterns.spelling, words.patterns.synonyms
_verbs = words.patterns.verbs
_say = words.phrases.evidence
# Signs that mean nothing by themselves; where they divide a sentence is looked at apart (``pauses``).
HARMLESS = frozenset(".,;:!'’‘`´\"“”„‚«»-‐–—…·*•\uf0b7")
_NO_HARMLESS = str.maketrans(dict.fromkeys(HARMLESS, ""))
_HARMLESS_APART = str.maketrans(dict.fromkeys(HARMLESS, " "))
LONGEST_WORD = 60
"""Letters that are looked through for one word: more than Dutch words have."""
# Letters that two words begin with alike where only their endings differ. From 1 to 4 the labelled edits come out the
# same, with 5 one correction more is called substantive (precision .914 → .911): the most that costs nothing.
_ENDING_STEM = 4
_AUXILIARY = expression(_verbs.AUXILIARY)
_PARTICIPLE = expression(_verbs.PARTICIPLE)
_INSEPARABLE = expression(_verbs.INSEPARABLE)
_AFTER_HANGING = expression(_spelling.AFTER_HANGING_HYPHEN)
_STRESSED = expression(_spelling.STRESSED)
_ADJECTIVE = _spelling.ADJECTIVE


def ground(old: str, new: str) -> str | None:
    """Return why two sides of an edit are the same words in another form; None where they are not."""
    if "".join(old.split()) == "".join(new.split()):
        return _say.SPACES
    if bare(old) == bare(new):
        return _say.SIGNS
    if bare(old).lower() == bare(new).lower():
        return None if _names_another(old) != _names_another(new) else _say.CAPITALS
    plain_old, plain_new = plain(old), plain(new)
    if folded(bare(old)) == folded(bare(new)):
        return _say.SPELLING
    if folded(bare(plain_old)) == folded(bare(plain_new)) and not _moved(old, new):
        return _say.SAME_MEANING
    if _turned(plain_old.split(), plain_new.split()):
        return _say.VERB_ORDER
    if (pair := _one_pair(plain_old.split(), plain_new.split())) and _is_ending(*pair):
        return _say.ENDING
    return None


def _moved(old: str, new: str) -> bool:
    """Return whether two texts hold the same words in another order: "wordt er gefilmd", "er wordt gefilmd"."""
    one, other = (re.findall(r"[^\W_]+", text.lower()) for text in (old, new))
    return one != other and sorted(one) == sorted(other)


def _names_another(text: str) -> list[str]:
    """Return the words that name a platform if they have a capital, and are a common word if not."""
    return [word[:1] for word in re.findall(r"[^\W_]+", text) if word.lower() in _spelling.NAMES_TOO]


def same_letters(old: str, new: str) -> bool:
    """Return whether two texts have the same letters and signs but for capitals, accents and what means nothing."""
    return folded(bare(old)) == folded(bare(new))


def plain(text: str) -> str:
    """Return the words that carry meaning, in lower case."""
    kept = text.lower().translate(_HARMLESS_APART).split()
    return " ".join(
        word
        for before, word in pairwise(["", *kept])
        if word not in _synonyms.EMPTY_WORDS or before in _synonyms.FILLED_BEHIND
    )


@lru_cache(maxsize=64)  # each ground asks for both sides of an edit
def bare(text: str) -> str:
    """Return ``text`` without spaces and signs that mean nothing."""
    return "".join(unicodedata.normalize("NFC", text).translate(_NO_HARMLESS).split())


def folded(text: str) -> str:
    """Return ``text`` in small letters without accents."""
    if text.isascii():
        return text.lower()
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))


def stressed(text: str) -> list[str]:
    """Return the words that say something else with an accent, as they are written."""
    found = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())
    return [word for word in found if _STRESSED.fullmatch(unstressed(word))]


def meaningful(text: str) -> str:
    """Return the signs of ``text`` that mean something."""
    return "".join(sign for sign in text if not sign.isalnum() and not sign.isspace() and sign not in HARMLESS)


def parted(old: str, new: str) -> bool:
    """Return whether a word of the one is two of the other that may say something else: “doorgeven”, “door geven”.

    What stands for the missing space may be nothing, a hyphen or a sign that divides; harmless is only a compound
    written in one, in two or with a hyphen.
    """
    return any(_says_more(*pieces) for pieces in _joints(old, new))


def _joints(old: str, new: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield how two neighbouring words are joined in each text, where that differs: both words and both joints."""
    # Words stand at odd places; a text with fewer words has some of them joined.
    one, other = (_places(re.split(r"([^\W_]+)", text.lower())) for text in (old, new))
    for place in sorted(one.keys() | other.keys()):
        before, after = one.get(place), other.get(place)
        if (before is None) != (after is None) or (before and after and before[2] != after[2]):
            left, right, _ = before or after or ("", "", "")
            yield left, right, before[2] if before else "", after[2] if after else ""


def _places(pieces: Sequence[str]) -> dict[int, tuple[str, str, str]]:
    """Return by the number of letters before it each joint of two words: the words and what stands between them."""
    found, letters = {}, 0
    for at in range(1, len(pieces), 2):
        letters += len(pieces[at])
        if at + 2 < len(pieces):
            found[letters] = pieces[at], pieces[at + 2], _joint(pieces[at + 1])
    return found


def _joint(between: str) -> str:
    """Return what stands between two words; a hyphen at the end of a line is one all the same."""
    joint = re.sub(r"\s+", " ", between)
    return "-" if joint == "- " else "'" if joint == "’" else joint


def _says_more(left: str, right: str, one: str, other: str) -> bool:
    joints = {one, other}
    if _AFTER_HANGING.fullmatch(left) and joints == {" ", " -"}:
        return True  # "leerlingaccounts en -mails" are no "leerlingaccounts en mails"
    if joints == {"'", ""}:
        return words.known.is_word(left + right)  # "zo'n" is no "zon", and "fotos" no word
    if not joints & {"", "-"}:
        return False
    if joints - {"", "-", " "}:
        return True  # a hyphen or nothing that became a sign which divides makes two of one
    if " " not in joints:
        return False
    if _AFTER_HANGING.fullmatch(right):
        return "-" in joints  # "ouder- en leerlingaccounts" are no "ouder en leerlingaccounts"
    if left in _spelling.PREFIXES:
        return "-" in joints
    written = left + right
    return left in _verbs.ALSO_PREPOSITIONS and words.known.is_word(written) and words.known.is_word(right)


def _turned(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a participle and its auxiliary changed places: "verspreid wordt", "wordt verspreid".

    Any other word says something else there ("alleen is toegestaan", "is alleen toegestaan"), and so does an auxiliary
    that a sentence begins with ("is de ouder akkoord").
    """
    places = [place for place in range(min(len(old), len(new))) if old[place] != new[place]]
    if len(old) != len(new) or len(places) != 2 or places[1] != places[0] + 1 or places[0] == 0:
        return False
    pair = [old[place] for place in places]
    helped = any(_AUXILIARY.fullmatch(one) and _PARTICIPLE.fullmatch(other) for one, other in (pair, pair[::-1]))
    return helped and pair == [new[places[1]], new[places[0]]]


def _one_pair(old: Sequence[str], new: Sequence[str]) -> tuple[str, str, str] | None:
    """Return the one word that differs in both, with the word before it."""
    if len(old) != len(new):
        return None
    places = [place for place, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
    if len(places) != 1:
        return None
    return old[places[0]], new[places[0]], old[places[0] - 1] if places[0] else ""


def _is_ending(old: str, new: str, before: str) -> bool:
    """Whether two words differ in an ending only that is exchanged by mistake.

    Not where it makes one of several (a person's name in -e, a verb after “zij” or “die”), nor what is done of what
    is undergone ("bedreigt", "bedreigd").
    """
    stem = 0
    while stem < min(len(old), len(new)) and old[stem] == new[stem]:
        stem += 1
    rest = old[stem:], new[stem:]
    if stem < _ENDING_STEM or not (rest in _spelling.ENDINGS or rest[::-1] in _spelling.ENDINGS):
        return False
    if {"d", "t"} & set("".join(rest)) and set(rest) <= {"d", "t", "dt"} and _INSEPARABLE.match(old):
        return False
    return not (_ADJECTIVE in rest and cues.found(f"{old} {new}", (cues.ACTOR,))[cues.ACTOR])
