"""Numbers as lists print them: 3 → c, iii, C or III."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MOST_ROMAN = 4_000
_MOST_LETTERS = 26 * 30
_RAISED = str.maketrans("0123456789abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")


def decimal(number: int) -> str:
    """Return a number in digits."""
    return str(number)


def roman(number: int) -> str:
    """Return a number in small Roman figures; in digits where those have none for it."""
    if not 0 < number < _MOST_ROMAN:
        return str(number)
    found = ""
    for value, sign in _ROMAN:
        while number >= value:
            found += sign
            number -= value
    return found


def doubled(number: int) -> str:
    """Return a number as word processors letter it: a … z, aa, bb … zz, aaa."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def lettered(number: int) -> str:
    """Return a number as web pages letter it: a … z, aa, ab, ac."""
    found = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        found = chr(ord("a") + letter) + found
    return found or str(number)


def raised(mark: str) -> str:
    """Return the mark of a note as it stands in a text: its digits and small letters set high."""
    return mark.translate(_RAISED)


WORD: Mapping[str, Callable[[int], str]] = {
    "decimal": decimal,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": doubled,
    "upperLetter": lambda number: doubled(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "none": lambda number: "",
    "numberInDash": lambda number: f"- {number} -",
}
"""How WordprocessingML calls them (ECMA-376-1, 17.18.59); those that depend on a language are not here."""

# What the fonts of signs draw for a character; a text without the font holds nothing of it. Only what lists and
# check boxes use: bullets, squares, ticks, arrows.
_SYMBOL = {0xB7: "•", 0xA7: "♣", 0xA8: "♦", 0xAE: "→", 0xDE: "⇒", 0x2D: "−", 0xB3: "≥", 0xA3: "≤"}
_WINGDINGS = {
    **{0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖"},
    **{0x9F: "•", 0x9E: "·", 0xA7: "▪", 0xA8: "◻", 0xB7: "•", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨"},
    **{0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x4A: "☺", 0x4C: "☹", 0x28: "☎", 0x2A: "✉", 0x46: "☞"},
}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def is_sign_font(font: str) -> bool:
    """Return whether the letters of a font draw signs."""
    return font.lower() in ("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings")


def sign(code: int, font: str) -> str | None:
    """Return the character that a font of signs draws at a place, or None where it is not known."""
    return _FONTS.get(font.lower(), {}).get(code & 0xFF)
