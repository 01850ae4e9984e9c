"""What the words of a line give away: does a sentence end here, could this be a heading, does a list follow."""

from __future__ import annotations

import re

from generator.ground.expressions import expression
from generator.ground.sentences import first_word, last_word, leaves_open, unfinished
from generator.language import words
from generator.load import shapes

patterns = words.patterns.ingest.wording


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text`` as a set."""
    return frozenset(text.split())


# The longest heading in the golden texts and in the data has 78 characters, and the one of most words 12.
HEADING_LIMIT = 110
HEADING_WORDS = 15
_LED_WORDS = 6
"""How many words a heading with a colon may have: "Als je een foto van een ander wilt plaatsen:" leads in a list."""
_ASKED_WORDS = 3
"""How many words a question has that is a heading whatever it begins with ("Niet tevreden?", "Meer weten?")."""
_OPENING = 400
"""How much of a text is searched for a verb: a sentence has it well before, and a line may be megabytes."""
_LETTERS = 4
"""How many capitals shout: fewer are an abbreviation ("AVG", "MR")."""

# With another quotation inside, a line says more than one.
_IN_QUOTES = expression(
    r"(?:“[^“”\"„]{3,98}”|„[^“”\"„]{3,98}[”“]|\"[^“”\"„]{3,98}\"|«[^«»]{3,98}»|‘[^‘’']{3,98}’|'[^‘’']{3,98}')"
)
_INNER_END = expression(r"[a-zà-ÿ0-9)][.!?]\s+[A-ZÀ-Þ“‘\"]")
_ADDRESS = expression(r"(?:https?://|www\.|\S@\S)")
_JOINED = word_set(patterns.JOINED)
_LEADING = word_set(patterns.LEADING)
_LOOSE = word_set(patterns.LOOSE)
_VERBS = expression(patterns.VERBS, re.IGNORECASE)
_QUESTION = expression(patterns.QUESTION, re.IGNORECASE)
_ASKED = expression(patterns.ASKED, re.IGNORECASE)
_DOS = expression(patterns.DOS)
_OPENERS = word_set(patterns.OPENERS)
_KNOWN = expression(patterns.KNOWN, re.IGNORECASE)


def in_quotes(text: str) -> bool:
    """Return whether all of a line, and no sentence more, stands between quotation marks."""
    return bool(_IN_QUOTES.fullmatch(text))


def leads_in(text: str) -> bool:
    """Return whether ``text`` announces what follows, as "Niet toegestaan is:" and "Dat mag, mits" do."""
    return text.endswith(":") or (bool(text) and last_word(text) in _LEADING)


def opens_sentence(text: str, common: frozenset[str]) -> bool:
    """Return whether the capital of ``text`` marks a new sentence rather than a name.

    True where its first word is a usual opener, or where the document (``common``: its lower-case words) also writes it
    without a capital.
    """
    word = first_word(text).strip("“”‘’\"'(),.:;!?")
    return word[:1].isupper() and (word.lower() in _OPENERS or word.lower() in common)


def known_heading(text: str) -> bool:
    """Return whether ``text`` is a heading that protocols usually have."""
    return len(text) <= HEADING_LIMIT and bool(_KNOWN.fullmatch(text.strip("“”‘’\"'")))


def has_verb(text: str) -> bool:
    """Return whether ``text`` holds a common finite verb, as sentences do and most headings do not."""
    return bool(_VERBS.search(text[:_OPENING]))


def joins(text: str, below: str) -> bool:
    """Return whether ``below`` goes on with a heading, as its first word or the last of ``text`` says."""
    return first_word(below).lower() in _JOINED or unfinished(text) or leaves_open(text)


def shouts(text: str) -> bool:
    """Return whether ``text`` is set in capitals."""
    letters = [letter for letter in text[:_OPENING] if letter.isalpha()]
    return len(letters) >= _LETTERS and all(letter.isupper() for letter in letters)


def like_heading(text: str) -> bool:
    """Return whether ``text`` could be a heading: short, a capital first, no end of a sentence."""
    if not text or len(text) > HEADING_LIMIT:
        return False
    if _DOS.fullmatch(text):
        return True
    words = text.split()
    if len(words) > HEADING_WORDS or not any(letter.isalpha() for letter in text):
        return False
    first = text.lstrip("“‘\"'(")[:1]
    inner = _INNER_END.search(text)
    if not (first.isupper() or first.isdigit()) or text[-1] in ".,;!-–/&":
        return False
    if inner and not (text.endswith("?") and "?" in inner[0]):
        return False
    if text.endswith("?"):
        # "Telefoon: waar wel en waar niet?" says of what it asks.
        return len(words) <= _ASKED_WORDS or any(map(_QUESTION.match, (text, text.partition(": ")[2])))
    if text.endswith(":") and len(words) > _LED_WORDS:
        return False
    loose = words[-1].lower().rstrip(":") in _LOOSE and not shouts(text)
    asked = len(words) <= _LED_WORDS and bool(_ASKED.fullmatch(text))
    return (not loose or asked) and not _ADDRESS.search(text) and not shapes.sentence(text)
