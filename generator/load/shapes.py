"""The shape of what is printed around a text: a number is a mark and nothing else, a title or heading is no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import is_marker
from generator.ground.sentences import first_word, only_excepts, rules
from generator.ground.text import brief
from generator.language import words
from generator.load.files import Record
from generator.load.structure import printed, walk
from generator.model import DraftVersion
from generator.yamlio import Place

# The longest heading in the data and in the golden texts has 78 characters, the longest title 55.
_LONGEST = 200
# None of those ends in a point; one of few words ("Doel van dit protocol.") may. Of those that hold a word that rules,
# such as "Wat mag wel en wat mag niet", none is longer than this but for questions.
_POINTED_WORDS = 6
_RULING_WORDS = 9
_read = words.patterns.sentences
_ASKING = frozenset(_read.ASKING.split())
_BELOW = expression(_read.BELOW, re.IGNORECASE)
_NOMINAL = expression(_read.NOMINAL, re.IGNORECASE)
_MAIN = expression(_read.MAIN, re.IGNORECASE)
_FINITE = expression(words.patterns.ingest.wording.VERBS, re.IGNORECASE)
# As a second word it is the verb of a sentence ("Ouders plaatsen foto's als …"), as a last one a name ("Foto's maken").
_ARTICLES = frozenset(_read.ARTICLES.split())
_PLURAL = expression(_read.PLURAL)


def check(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Yield every number that holds words, and every title or heading that holds a rule."""
    for place, field, text in printed(record.value):
        at = (*place, field)
        if field == "num" and not is_marker(text):
            what = f"'num' says “{brief(text, 50)}”, which is no number, letter or bullet"
            mend = "leave the mark here, such as 3., B. or •, and put the words in 'heading' or 'text'"
            yield record.document.problem(at, what, mend)
        elif field in ("title", "heading"):
            if len(text) > _LONGEST:
                what = f"'{field}' has {len(text)} characters, and {_LONGEST} is the most"
                yield record.document.problem(at, what, "make what is text a provision")
            elif sentence(text):
                what = f"'{field}' is a sentence of the text: “{brief(text, 50)}”"
                yield record.document.problem(at, what, "make it the 'text' of a provision")
            elif only_excepts(text):
                what = f"'{field}' is an exception to what is said before it: “{brief(text, 50)}”"
                yield record.document.problem(at, what, "make it part of the provision that it limits")
    yield from _leads(record)


def sentence(text: str) -> bool:
    """Return whether a title or heading would be a sentence of the text: what rules, or ends as sentences do."""
    count = len(text.split())
    if text.endswith("."):
        return count > _POINTED_WORDS or rules(text)
    return count > _RULING_WORDS and not text.endswith("?") and rules(text) and not _topic(text)


def _topic(text: str) -> bool:
    """Whether a heading with a word that rules only says what is told below it: "Gevolgen als je niet luistert".

    It asks, or names something of which a clause tells more; in neither a sentence stands by itself.
    """
    if _MAIN.search(text):
        return False
    if first_word(text).lower() in _ASKING:
        return True
    named = _BELOW.split(_NOMINAL.sub(" ", text), maxsplit=1)[0].lower().split()
    if not named or rules(" ".join(named)):
        return False
    before_last = named[:-1] if _PLURAL.fullmatch(named[-1]) else named
    clause = len(named) > 2 and named[0] not in _ARTICLES and _PLURAL.fullmatch(named[1]) is not None
    return not (clause or _FINITE.search(" ".join(before_last)))


def _leads(record: Record[DraftVersion]) -> Iterator[Problem]:
    """Yield every heading such as "Niet toegestaan is:" that stands before a text, which is then quoted without it."""
    sections = record.value.sections
    led: list[tuple[Place, str | None]] = [(("sections", index), each.heading) for index, each in enumerate(sections)]
    led += [(each.place, each.provision.heading) for each in walk(record.value) if each.provision.text is not None]
    for place, heading in led:
        if heading is not None and heading.endswith(":") and rules(heading):
            what = f"'heading' begins what is said below it: “{brief(heading, 50)}”"
            mend = "make it the heading of an article without a text, with what it announces as its items"
            yield record.document.problem((*place, "heading"), what, mend)
