"""What programs print around a text, and ``ingest`` sets aside by itself: signs of layout, names, stamps, signatures.

Each is told by its own words, whoever called it furniture; what rules, denies or counts in it is told all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ground.expressions import expression
from generator.ground.sentences import rules
from generator.intake.web.inlined import TAG_NAMES
from generator.language import words
from generator.load.headwords import HeadWords
from generator.load.reasons import Line, own_words
from generator.model import Artefact

_read = words.patterns.furniture
_dated = words.patterns.ingest.dated
_letter = words.patterns.ingest.letter
_signed = words.patterns.ingest.signed

_DAY = rf"(?:{_read.DATE}|[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2,4}})"
# Bars and dashes stand below the head of a table in Markdown. A cross or a tick may forbid or allow: they are none.
_LAYOUT = expression(
    rf"#{{1,6}}(?:\s(?:\*\*|__))?|\\[.)]?|\*{{1,3}}|_{{1,3}}|[`~]{{3,}}|[|:\s-]{{3,}}|(?:</?(?:{TAG_NAMES})(?:\s[^<>]*)?/?>\s*)+"
)
_STAMP = expression(
    rf"(?:{_dated.PRINTED})(?:{_DAY})(?:,?\s+[0-9]{{1,2}}[:.][0-9]{{2}}(?:\s?[AP]M)?)?|"
    rf"(?:{_DAY}),?\s+[0-9]{{1,2}}[:.][0-9]{{2}}(?:\s?[AP]M)?",
    re.IGNORECASE,
)
_BUTTON = expression(_read.BUTTON, re.IGNORECASE)
_PAGE = expression(r"\s{1,40}[-–—|]?\s{0,2}[0-9]{1,3}(?:\s?/\s?[0-9]{1,3})?")
_ROW = expression(rf"\W*(?:{_dated.VERSIONED})\W{{1,20}}(?:{_DAY}).{{0,120}}", re.IGNORECASE)
_VERSIONS = expression(_dated.VERSIONS, re.IGNORECASE)
_SIGNS = expression(rf"(?:{_signed.SIGNS}|{_signed.SIGNER})", re.IGNORECASE)
_TO_FILL = expression(rf"(?=.*[:_…]|.*\.{{3}})(?:{_signed.FILLED})", re.IGNORECASE)
_CLOSER = expression(_signed.CLOSER, re.IGNORECASE)
_LETTER = expression(rf"{_letter.ABOUT}\s?:?|(?:{_letter.ADDRESSED}|{_letter.SALUTATION})", re.IGNORECASE)
_OFFICE = expression(rf"(?<!\w)(?:namens|{_signed.OFFICE})(?!\w)", re.IGNORECASE)
_WORD = expression(r"[^\W\d_]{2,}")
_JOINING = frozenset(_read.JOINING.split())
_FIELD = expression(r"[\w-]{1,40}\s?[:=].{0,200}|-\s.{1,80}")
_FENCES = ("---", "+++")
_QUOTES = ("'", '"')  # around the title, which is the text's
_SPACE = expression(r"\s+")


class Cut:
    """Tells what such lines are, in a text of which ``names`` are those it is of, and ``heads`` its head words."""

    def __init__(self, names: Iterable[str], heads: HeadWords) -> None:
        self._names = HeadWords(None, names, ())
        self._heads = heads

    def known(self, artefact: Artefact, text: str) -> bool:
        """Return whether ``text``, a line or sentence of an artefact, is of such a sort, and nothing else."""
        if artefact.reason not in ("other", "website-junk"):
            return False
        if _LAYOUT.fullmatch(text) or (artefact.reason == "website-junk" and self.stamp(artefact, text)):
            return True
        if artefact.reason == "website-junk" and _BUTTON.fullmatch(text):
            return True
        if _WORD.search(text) and not self._names.strange(text):
            return True
        if artefact.reason == "website-junk":
            return own_words(replace(artefact, reason="contact-block"), text)
        page = _PAGE.search(text)
        foot = page is not None and page.end() == len(text) and not self._heads.strange(text[: page.start()])
        if artefact.reason == "other" and (_LETTER.fullmatch(text) or _TO_FILL.fullmatch(text)):
            return True
        greets = artefact.reason == "other" and not rules(text) and _greets(text)
        return foot or greets or (_SIGNS.match(text) is not None and _signs(text))

    def stamp(self, artefact: Artefact, text: str) -> bool:
        """Return whether a line says but when a copy was printed: that day is none of the text."""
        return artefact.reason in ("website-junk", "running-header") and is_stamp(text)

    @staticmethod
    def field(taken: Sequence[Line], text: str) -> bool:
        """Return whether ``text`` is a field at the head of a file, between signs above its first line."""
        fenced = taken[0].number == 1 and taken[0].text in _FENCES and taken[-1].text == taken[0].text
        return fenced and (text in (*_FENCES, *_QUOTES) or _FIELD.fullmatch(text) is not None)

    @staticmethod
    def row(artefact: Artefact, taken: Sequence[Line], text: str) -> bool:
        """Return whether ``text`` is of a row in a table of versions, whose head stands above it."""
        if artefact.reason != "version-line":
            return False
        return (
            _ROW.fullmatch(text) is not None or _VERSIONS.match(" ".join(line.text for line in taken[:4])) is not None
        )


def is_stamp(text: str) -> bool:
    """Return whether a line says but when a copy was printed."""
    return _STAMP.fullmatch(_SPACE.sub(" ", text.strip())) is not None


def _greets(text: str) -> bool:
    """Return whether all of a text is a greeting, in whose name it is written, or both with a comma between them."""
    return all(_CLOSER.fullmatch(part.rstrip(" .,")) for part in text.split(", "))


def _signs(text: str) -> bool:
    """Return whether a line that begins as a signature holds but offices and names."""
    left = (word for word in _WORD.findall(_OFFICE.sub(" ", text)) if word.islower())
    return all(word in _JOINING for word in left)
