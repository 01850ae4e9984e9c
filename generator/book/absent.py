"""Documents that a text makes binding and that are not here, as pages name them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.language import words
from generator.model import Incorporated

_say = words.phrases.standing


def named(documents: Iterable[Incorporated]) -> tuple[str, ...]:
    """Return the titles between quotation marks, each once, in their order."""
    return tuple(_say.DOCUMENT.format(title=title) for title in dict.fromkeys(each.title for each in documents))


def instead(documents: Iterable[Incorporated], forms: tuple[str, str] = (_say.ABSENT, _say.ABSENT_MANY)) -> str:
    """Return what is said in the place of silence; ``forms`` are phrases with ``documents``, for one and for more."""
    titles = named(documents)
    return forms[len(titles) != 1].format(documents=words.numbers.enumeration(titles))
