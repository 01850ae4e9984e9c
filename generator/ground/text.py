"""Small, shared text operations: one definition of 'the same words' for the whole project."""

from __future__ import annotations

import re
import unicodedata


def squash(text: str) -> str:
    """Return ``text`` in NFC with every run of white space (line wraps included) as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def visible(text: str) -> str:
    """Return ``text`` with every character that cannot be seen (zero-width, control, odd spaces) as its escape."""
    return "".join(
        char if char == " " or unicodedata.category(char)[0] not in "CZ" else char.encode("unicode_escape").decode()
        for char in text
    )


# C0 and C1 controls that are no white space, and the noncharacters: XML, HTML or both forbid them.
_UNPUBLISHABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def unpublishable(text: str) -> re.Match[str] | None:
    """Return the first character that no page, feed or document can hold, such as NUL."""
    return _UNPUBLISHABLE.search(text)


# As many as the Stream-Safe Text Format of Unicode allows (UAX #15, 13): no language comes near, and composing a run of
# marks costs the square of its length.
MOST_MARKS = 30
# Of what is neither a letter nor a sign of ASCII the category is asked, which the patterns of Python cannot.
_MARK_RUNS = re.compile(rf"[^\w\s\x00-\x7f]{{{MOST_MARKS + 1},}}")


def stacked(text: str) -> int | None:
    """Return the offset of the first of more than ``MOST_MARKS`` accents in a row, None where there is none."""
    if text.isascii() or not any(unicodedata.category(sign)[0] == "M" for sign in set(text)):
        return None
    for run in _MARK_RUNS.finditer(text):
        count = 0
        for offset in range(*run.span()):
            count = count + 1 if unicodedata.category(text[offset])[0] == "M" else 0
            if count > MOST_MARKS:
                return offset - MOST_MARKS
    return None


STACKED = f"more than {MOST_MARKS} accents stand on one letter here"
"""What is said of what :func:`stacked` finds."""

LONGEST = 60_000
"""How many characters one quoted text may have."""


def brief(text: str, limit: int = 60) -> str:
    """Return ``text`` as :func:`visible` shows it, cut after ``limit`` characters."""
    return visible(text) if len(text) <= limit else f"{visible(text[:limit])}…"


_LINE_END = re.compile(r"\r\n|\n|\r")


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines of ``text`` without their ends (LF, CRLF or CR); no other character ends a line of a source."""
    return tuple(_LINE_END.split(text))


def filed(text: str) -> str:
    """Return ``text`` as a list of names is ordered: without accents, capitals or signs around it."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in folded if not unicodedata.combining(sign)).strip(" '’\"“”‘(")


def slug(text: str, limit: int = 60) -> str:
    """Return ``text`` as lower-case ASCII words joined by hyphens, cut at a word within ``limit`` characters.

    An input without a letter or digit gives an empty string.
    """
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", folded.lower()))
    result = ""
    for word in words:
        longer = f"{result}-{word}" if result else word[:limit]
        if len(longer) > limit:
            break
        result = longer
    return result
