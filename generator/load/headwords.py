"""Whether the head or foot of a page says but what a text is called, whose it is, and which version or page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground import signs
from generator.ground.expressions import expression
from generator.language import words

_read = words.patterns.furniture
_pages = words.patterns.ingest.furniture
_COUNTED = expression(
    rf"file:///\S+|{_pages.WITH_PAGE}|(?<!\w)(?:{_pages.PAGE})(?!\w)|(?<!\w)(?:{_read.DATE}|{_read.VERSION}|{_pages.PAGE_WORD})(?!\w)",
    re.IGNORECASE,
)
_PAGE = expression(rf"{_pages.PAGE}|{_pages.BARE}", re.IGNORECASE)
_DIGIT = expression(r"[0-9]")
_WORD = expression(r"[^\W\d_]{2,}")
_JOINING = frozenset(_read.NAMING.split())


class HeadWords:
    """What the heads and feet of one text may say: the words of its title, of ``names`` and of one of its ``headings``.

    Of words out of several headings a head may say what none of them does.
    """

    def __init__(self, title: str | None, names: Iterable[str], headings: Iterable[str]) -> None:
        self._wholes = [words for each in (title or "", *names) if (words := _words(each))]
        self._own = _JOINING.union(*self._wholes)
        self._headings: dict[str, list[frozenset[str]]] = {}
        for heading in set(map(_words, headings)):
            for word in heading:
                self._headings.setdefault(word, []).append(heading)

    def whole(self, text: str) -> bool:
        """Return whether ``text`` says all of the title or of a name, and no number but of a version, a day or a page.

        A part of either ("Verwijdering", "Concept") may be what a text rules or is.
        """
        left = _COUNTED.sub(" ", signs.compared(text))
        own = _words(left)
        return not _DIGIT.search(left) and any(each <= own for each in self._wholes)

    def strange(self, text: str) -> bool:
        """Return whether ``text`` holds a word that is none of these, no version, no day, and counts no page."""
        if _PAGE.fullmatch(text.strip()):
            return False
        left = _words(_COUNTED.sub(" ", signs.compared(text))) - self._own
        # One heading must hold all words, so only those with the rarest of them are looked at.
        held = min((self._headings.get(word, []) for word in left), key=len, default=[])
        return bool(left) and not any(left <= heading for heading in held)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(signs.compared(text).casefold()))
